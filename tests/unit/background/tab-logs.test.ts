import { beforeEach, describe, expect, test } from "vitest";
import { MAX_ENTRIES_OVER_ALL, TabLogs } from "../../../src/background/tab-logs.ts";
import { requestDetails } from "../../support/builders.ts";
import { playTrace } from "../../support/play-trace.ts";
import { readTrace } from "../../support/read-trace.ts";

let heard: string[];
let logs: TabLogs;

beforeEach(() => {
  heard = [];
  logs = new TabLogs({
    onEntry: (tabId, pageKey, entry) => heard.push(`entry ${tabId} ${pageKey} ${entry.id}`),
    onWaiting: (tabId) => heard.push(`waiting ${tabId}`),
    onPage: (tabId) => heard.push(`page ${tabId}`),
    onRemoved: (tabId) => heard.push(`removed ${tabId}`),
    onSite: (origin) => heard.push(`site ${origin}`),
  });
});

function hear(trace: string): string[] {
  heard.length = 0;
  playTrace(readTrace(trace), "chromium", logs);
  return heard;
}

describe("TabLogs tells its listener", () => {
  test("of every new or changed entry", () => {
    hear("commit 0 /page doc=A");
    expect(hear("respond 1 r1 image 404 /a doc=A")).toEqual(["entry 1 A 1"]);
    expect(hear("fail 2 r1 image !net::ERR_FAILED /a doc=A")).toEqual(["entry 1 A 1"]);
    expect(hear("respond 3 r1 image 404 /a doc=A")).toEqual([]);
  });

  test("of documents that are awaited, and of the page that comes of them", () => {
    expect(hear("start 0 r1 main_frame /page")).toEqual(["waiting 1"]);
    expect(hear("respond 5 r1 main_frame 200 /page")).toEqual(["waiting 1"]);
    expect(hear("commit 9 /page doc=A")).toEqual(["entry 1 A 1", "page 1"]);
  });

  test("of the page that a first request brings to light", () => {
    expect(hear("respond 1 r1 image 404 /a doc=A").toSorted()).toEqual(["entry 1 1-1-1800000000001 1", "page 1"]);
  });

  test("of no other page when a frame commits or fails: the badge and the views stay as they are", () => {
    hear("commit 0 /page doc=A");
    expect(hear("commit 1 f7 /inner doc=B parent=A sub_frame.")).toEqual(["waiting 1"]);
    expect(hear("failNavigation 2 f7 /inner !net::ERR_ABORTED doc=0 parent=A sub_frame.")).toEqual([]);
    // The frame is on record all the same.
    expect(hear("respond 3 r1 f7 image 404 /a doc=B")).toEqual(["entry 1 A 1"]);
  });

  test("of a commit that the browser clears the badge at, an error page and a return among them", () => {
    hear("commit 0 /page doc=A");
    expect(hear("failNavigation 1 /x !net::ERR_FAILED doc=B")).toEqual(["entry 1 B 1", "page 1"]);
    expect(hear("commit 2 /page doc=A forward_back")).toEqual(["page 1"]);
  });

  test("of tabs that are gone, once", () => {
    hear("commit 0 /page doc=A");
    expect(hear("removeTab 1")).toEqual(["removed 1"]);
    expect(hear("removeTab 1")).toEqual([]);
    expect(hear("commit 5 /page doc=B")).toEqual([]);
  });

  test("of a tab that gets another id", () => {
    hear("commit 0 t7 /page doc=A");
    expect(hear("replaceTab 1 7")).toEqual(["removed 7", "page 1"]);
    expect(logs.currentPage(1)?.key).toBe("A");
    expect(logs.tabs.get(1)?.tabId).toBe(1);
  });

  test("of sites whose workers asked for something", () => {
    expect(hear("respond 1 r1 t-1 f-1 script 200 /sw.js by=https://site.test")).toEqual(["site https://site.test"]);
    expect(hear("respond 2 r1 t-1 f-1 script 200 /sw.js by=https://site.test")).toEqual([]);
    expect(hear("respond 3 r2 t-1 f-1 script 200 /x by=chrome-extension://abc")).toEqual([]);
  });
});

test("a tab id that is in use again is a tab again", () => {
  hear("commit 0 /page doc=A\n removeTab 1\n replaceTab 1 9\n commit 5 /page doc=B");
  expect(logs.currentPage(1)?.key).toBe("B");
});

test("tombstones are bounded, and the newest closed tabs stay closed", () => {
  for (let tabId = 1; tabId <= 3_000; tabId += 1) logs.remove(tabId);
  hear("commit 0 t3000 /page doc=A\n commit 0 t1 /page doc=B");
  expect([...logs.tabs.keys()]).toEqual([1]);
});

test("entries over all tabs are bounded, counts are not", () => {
  for (let tabId = 1; tabId <= 60; tabId += 1) {
    for (let index = 0; index < 500; index += 1) {
      logs.takeRequest("respond", requestDetails({ tabId, requestId: `${tabId * 1_000 + index}`, statusCode: 404 }));
    }
  }
  const pages = [...logs.tabs.values()].flatMap(({ pages: found }) => found);
  const kept = pages.reduce((sum, page) => sum + page.entries.length, 0);
  expect(kept).toBeLessThanOrEqual(MAX_ENTRIES_OVER_ALL + 500);
  expect(pages.every((page) => page.tally.statuses[404] === 500 && page.entries.length > 0)).toBe(true);
});

test("a private window's worker marks its site, a normal window's does not", () => {
  hear("respond 1 r1 t-1 f-1 script 200 /sw.js by=https://a.test private");
  hear("respond 2 r2 t-1 f-1 script 200 /sw.js by=https://b.test");
  logs.privateWindowIsOpen = true;
  hear("respond 3 r3 t-1 f-1 script 200 /sw.js by=https://c.test");
  expect(
    ["https://a.test", "https://b.test", "https://c.test"].map((origin) => logs.sites.get(origin)?.isPrivate),
  ).toEqual([true, false, true]);
});
