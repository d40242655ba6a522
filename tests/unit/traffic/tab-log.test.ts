import { describe, expect, test } from "vitest";
import type { TabLogs } from "../../../src/background/tab-logs.ts";
import type { PageLog } from "../../../src/traffic/page-log.ts";
import { DEFAULT_SETTINGS } from "../../../src/traffic/settings.ts";
import { summarizePage, summarizeSite } from "../../../src/traffic/summary.ts";
import { type BrowserName, playTrace } from "../../support/play-trace.ts";
import { readTrace } from "../../support/read-trace.ts";

function play(trace: string, browser: BrowserName = "chromium"): TabLogs {
  return playTrace(readTrace(trace), browser);
}

function pageOf(logs: TabLogs): PageLog {
  const page = logs.currentPage(1);
  if (page === undefined) throw new Error("The first tab shows no page.");
  return page;
}

function repeat(times: number, line: (index: number) => string): string {
  return Array.from({ length: times }, (_, index) => line(index)).join("\n");
}

describe("why a page's counts may miss responses", () => {
  test.each<[string, string, BrowserName, string | undefined]>([
    ["a page that was opened", "commit 10 /page doc=A", "chromium", undefined],
    ["a page that was there before", "respond 10 r1 image 404 /a doc=A", "chromium", "older-than-extension"],
    [
      "a request without a document id in a tab that was there before",
      "respond 10 r1 image 404 /a",
      "firefox",
      "older-than-extension",
    ],
    [
      "a page whose first image comes before its commit",
      "respond 10 r1 image 404 /a doc=A\n commit 20 /page doc=A",
      "chromium",
      undefined,
    ],
    ["a page that came back and whose counts are gone", "commit 10 /page doc=A forward_back", "chromium", "restored"],
    [
      "a page that seemed to come back without a request",
      "commit 10 /page doc=A forward_back\n start 0 r1 main_frame /page\n respond 5 r1 main_frame 200 /page",
      "firefox",
      undefined,
    ],
    [
      "a page that came back and whose counts are kept",
      "commit 10 /page doc=A\n commit 20 /b doc=B\n commit 30 /page doc=A forward_back",
      "chromium",
      undefined,
    ],
    [
      "a page that changed its address by script before it was left, and came back",
      "commit 10 /page doc=A\n commit 20 /b doc=B\n commit 30 /pushed doc=A forward_back",
      "chromium",
      undefined,
    ],
  ])("%s", (_name, trace, browser, partial) => {
    expect(pageOf(play(trace, browser)).partial).toBe(partial);
  });
});

describe("whether a page came without a response", () => {
  test.each<[string, string, boolean]>([
    ["answered by a service worker", "commit 10 /page doc=A", true],
    ["about:blank", "commit 10 about:blank doc=A", false],
    [
      "from the network",
      "start 0 r1 main_frame /page\n respond 5 r1 main_frame 200 /page\n commit 10 /page doc=A",
      false,
    ],
    [
      "a redirect is known, the response not yet",
      "start 0 r1 main_frame /r1\n redirect 2 r1 main_frame 301 /r1 ->/page\n commit 10 /page doc=A",
      true,
    ],
    ["not yet", "start 0 r1 main_frame /page\n commit 10 /page doc=A", true],
    [
      "an error page",
      "start 0 r1 main_frame /page\n fail 5 r1 main_frame !net::ERR_FAILED /page\n failNavigation 9 /page !net::ERR_FAILED doc=A",
      false,
    ],
    ["older than the extension", "respond 10 r1 image 404 /a doc=A", false],
  ])("%s", (_name, trace, expected) => {
    expect(summarizePage(pageOf(play(trace)), DEFAULT_SETTINGS).withoutResponse).toBe(expected);
  });
});

test("a summary says what views show of a page", () => {
  const logs = play(`
    start 0 r1 main_frame /r1
    receiveHeaders 1 r1 main_frame 301 /r1
    redirect 1 r1 main_frame 301 /r1 ->/page?q=x
    start 2 r1 main_frame /page?q=x
    respond 5 r1 main_frame 200 /page?q=x
    commit 10 /page?q=x doc=A
    respond 20 r2 xmlhttprequest 404 /users/1 doc=A
    respond 21 r3 xmlhttprequest 404 /users/2 doc=A
    fail 22 r4 xmlhttprequest !net::ERR_FAILED /x doc=A
    fail 23 r5 xmlhttprequest !net::ERR_ABORTED /y doc=A`);
  expect(summarizePage(pageOf(logs), DEFAULT_SETTINGS)).toEqual({
    key: "A",
    url: "https://site.test/page?q=…",
    committedAt: 1_800_000_000_010,
    tally: {
      statuses: { 200: 1, 301: 1, 404: 2 },
      errors: { 404: 2 },
      networkErrors: { "net::ERR_FAILED": 1 },
      benign: { "net::ERR_ABORTED": 1 },
    },
    total: 5,
    errors: 3,
    groups: { "404 site.test/users/:id": 2, "net::ERR_FAILED site.test/x": 1 },
    droppedEntries: 0,
    documentEntries: [1, 2],
    withoutResponse: false,
  });
  expect(summarizePage(pageOf(logs), { ...DEFAULT_SETTINGS, countFailures: false }).errors).toBe(2);
  expect(summarizeSite("https://site.test", pageOf(logs))).toMatchObject({ origin: "https://site.test", total: 5 });
});

describe("bounds of a tab", () => {
  test("few documents are kept, the one on screen always, and off screen fewer entries of each", () => {
    const logs = play(
      repeat(
        30,
        (page) => `commit ${page * 1_000} /p doc=D${page}
        ${repeat(300, (index) => `respond ${page * 1_000 + index} r${page * 300 + index} image 404 /i doc=D${page}`)}`,
      ),
    );
    const pages = logs.tabs.get(1)?.pages ?? [];
    expect(pages.map(({ key }) => key)).toEqual(["D22", "D23", "D24", "D25", "D26", "D27", "D28", "D29"]);
    expect(pages.map(({ entries }) => entries.length)).toEqual([100, 100, 100, 100, 100, 100, 100, 300]);
    for (const page of pages) expect(page.tally.statuses).toEqual({ 404: 300 });
  });

  test("late responses of documents that are forgotten do not show, and do not push out the page on screen", () => {
    const logs = play(`commit 0 /page doc=A
      respond 1 r1 image 404 /i doc=A
      ${repeat(20, (index) => `respond ${index + 10} r${index + 10} image 500 /i doc=OLD${index}`)}
      badge 1`);
    expect(pageOf(logs).tally.statuses).toEqual({ 404: 1 });
    expect(logs.tabs.get(1)?.pages.length).toBeLessThanOrEqual(8);
  });

  test("requests that never end, and navigations that never end, are forgotten in the end", () => {
    const logs = play(
      `commit 0 /page doc=A
      ${repeat(5_000, (index) => `start ${index} r${index} xmlhttprequest /i doc=A`)}
      ${repeat(100, (index) => `start ${index} r${9_000 + index} main_frame /n${index}`)}
      ${repeat(700, (index) => `commit ${index} f${index + 1} /f doc=F${index} parent=A sub_frame.`)}`,
      "firefox",
    );
    const tab = logs.tabs.get(1);
    expect(tab?.openRequests.size).toBe(2_000);
    expect(tab?.documentRequests.length).toBe(16);
    expect(tab?.pages[0]?.frames.length).toBe(500);
  });

  test("a navigation that is forgotten leaves its responses with the page on screen", () => {
    const logs = play(`commit 0 /page doc=A
      start 1 r1 main_frame /first
      respond 2 r1 main_frame 404 /first
      ${repeat(20, (index) => `start ${index + 10} r${index + 10} main_frame /n${index}`)}`);
    expect(pageOf(logs).tally.statuses).toEqual({ 404: 1 });
  });

  test("a request that a service worker answers is not waited for", () => {
    const logs = play(
      `commit 0 /page doc=A
       ${repeat(
         50,
         (index) => `start ${index} r${index} image /i doc=A
         redirect ${index} r${index} image 0 /i ->/i doc=A`,
       )}`,
      "firefox",
    );
    expect(logs.tabs.get(1)?.openRequests.size).toBe(0);
  });
});
