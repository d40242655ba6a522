import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TabLogs } from "../../../src/background/tab-logs.ts";
import { mergeTab } from "../../../src/traffic/merge-tab.ts";
import { pageOfDocument, type TabLog } from "../../../src/traffic/tab-log.ts";
import { describeEntry, playTrace, quietListener } from "../../support/play-trace.ts";
import { readTrace } from "../../support/read-trace.ts";
import { Stored } from "../../support/restart.ts";

const PAGE = `
  start 0 r1 main_frame /page
  receiveHeaders 20 r1 main_frame 200 /page
  respond 21 r1 main_frame 200 /page
  commit 40 /page doc=A
  respond 50 r2 xmlhttprequest 404 /a doc=A`;
const NEXT = `
  start 100 r3 main_frame /next
  receiveHeaders 120 r3 main_frame 200 /next
  respond 121 r3 main_frame 200 /next
  commit 140 /next doc=B
  respond 150 r4 xmlhttprequest 500 /b doc=B`;

function tabOf(logs: TabLogs): TabLog {
  const tab = logs.tabs.get(1);
  if (tab === undefined) throw new Error("The trace has no event of the first tab.");
  return tab;
}

/** What was stored, and what was seen since by a worker that did not know it. */
function mergeTraces(before: string, since: string, afterwards = ""): TabLogs {
  const stored = new Stored();
  stored.saveAll(playTrace(readTrace(before), "chromium"));
  const logs = playTrace(readTrace(since), "chromium", new TabLogs(quietListener()));
  for (const tab of stored.load().tabs.values()) logs.adopt(tab);
  return playTrace(readTrace(afterwards), "chromium", logs);
}

function summaryOf(logs: TabLogs) {
  const page = logs.currentPage(1);
  return {
    url: page?.url,
    documentId: page?.documentId,
    partial: page?.partial,
    statuses: page?.tally.statuses,
    errors: page?.tally.errors,
    listed: page?.entries.map(describeEntry),
  };
}

/** Compares those parts of the page on screen that are named, each exactly. */
function expectPage(logs: TabLogs, expected: Partial<ReturnType<typeof summaryOf>>): void {
  const named = Object.entries(summaryOf(logs)).filter(([name]) => Object.hasOwn(expected, name));
  expect(Object.fromEntries(named)).toEqual(expected);
}

describe("the storage answers after the watching has begun again", () => {
  test("further requests of the page on screen join what was counted", () => {
    const logs = mergeTraces(PAGE, "respond 60 r5 image 503 /c doc=A");
    expectPage(logs, {
      url: "https://site.test/page",
      documentId: "A",
      partial: undefined,
      statuses: { 200: 1, 404: 1, 503: 1 },
      errors: { 404: 1, 503: 1 },
      listed: ["200 /page", "404 /a", "503 /c"],
    });
    const page = logs.currentPage(1);
    expect(page?.entries.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(page?.nextEntryId).toBe(4);
    expect(page?.groups).toEqual({ "404 site.test/a": 1, "503 site.test/c": 1 });
    expect(page?.documentEntries).toEqual([1]);
  });

  test("a request that names no document is of the page that was on screen", () => {
    const logs = mergeTraces(PAGE, "respond 60 r5 xmlhttprequest 503 /c", "respond 70 r6 xmlhttprequest 500 /d doc=A");
    expectPage(logs, { documentId: "A", statuses: { 200: 1, 404: 1, 500: 1, 503: 1 } });
  });

  test("a late response of a page before leaves the page on screen where it is", () => {
    const logs = mergeTraces(PAGE + NEXT, "respond 160 r5 image 503 /late doc=A", "respond 170 r6 image 502 /e doc=B");
    expectPage(logs, {
      url: "https://site.test/next",
      documentId: "B",
      partial: undefined,
      statuses: { 200: 1, 500: 1, 502: 1 },
    });
    expect(pageOfDocument(tabOf(logs), "A")?.tally.statuses).toEqual({ 200: 1, 404: 1, 503: 1 });
  });

  test("a page opened since stays on screen, and the one before is kept for coming back", () => {
    const logs = mergeTraces(PAGE, NEXT, "badge 1");
    expectPage(logs, { documentId: "B", statuses: { 200: 1, 500: 1 } });
    playTrace(readTrace("commit 900 /page doc=A forward_back"), "chromium", logs);
    expectPage(logs, { documentId: "A", statuses: { 200: 1, 404: 1 } });
  });

  test("late requests of the page before and a page opened since", () => {
    const logs = mergeTraces(PAGE, `respond 60 r5 image 503 /c doc=A ${NEXT}`);
    expectPage(logs, { documentId: "B", statuses: { 200: 1, 500: 1 } });
    expect(pageOfDocument(tabOf(logs), "A")?.tally.statuses).toEqual({ 200: 1, 404: 1, 503: 1 });
  });

  test("pages without document ids are told apart", () => {
    const logs = mergeTraces(
      `commit 0 /page
       respond 10 r1 xmlhttprequest 404 /a`,
      `commit 50 /other
       respond 60 r2 xmlhttprequest 500 /b`,
    );
    expectPage(logs, { url: "https://site.test/other", statuses: { 500: 1 } });
  });

  test("a document request that was under way goes on", () => {
    const logs = mergeTraces(
      `${PAGE}
       start 100 r3 main_frame /r1
       receiveHeaders 101 r3 main_frame 301 /r1
       redirect 101 r3 main_frame 301 /r1 ->/s/404`,
      `receiveHeaders 120 r3 main_frame 404 /s/404
       respond 121 r3 main_frame 404 /s/404`,
      "commit 140 /s/404 doc=B",
    );
    expectPage(logs, {
      statuses: { 301: 1, 404: 1 },
      listed: ["301 /r1 redirect", "404 /s/404"],
    });
  });

  test("what the document itself brings late finds its page", () => {
    const logs = mergeTraces(
      `start 0 r1 main_frame /page
       commit 40 /page doc=A`,
      "respond 50 r5 image 404 /a doc=A",
      "respond 60 r1 main_frame 503 /page",
    );
    expectPage(logs, { statuses: { 404: 1, 503: 1 } });
  });

  test("a navigation without a document that ended since is still of the page on screen", () => {
    const logs = mergeTraces(
      PAGE,
      `start 60 r9 main_frame /s/204
       failNavigation 61 /s/204 !net::ERR_ABORTED doc=0`,
      "respond 62 r9 main_frame 204 /s/204",
    );
    expectPage(logs, { documentId: "A", statuses: { 200: 1, 204: 1, 404: 1 } });
  });

  test("frames of the page are still its frames", () => {
    const logs = mergeTraces(
      `${PAGE}
       commit 60 f9 /inner doc=F parent=A sub_frame.`,
      "respond 61 r5 image 503 /c doc=A",
      `${NEXT}
       respond 160 r6 f9 image 502 /late doc=F`,
    );
    expect(pageOfDocument(tabOf(logs), "A")?.tally.statuses).toEqual({ 200: 1, 404: 1, 502: 1, 503: 1 });
    expectPage(logs, { documentId: "B", statuses: { 200: 1, 500: 1 } });
  });

  test("a tab that has shown nothing since is what it was", () => {
    const logs = mergeTraces(PAGE + NEXT, "start 200 r7 main_frame /third");
    expectPage(logs, { documentId: "B", statuses: { 200: 1, 500: 1 } });
  });

  test("a redirect to a download is known by what was asked for first, of which only the stored log has seen", () => {
    const stored = new Stored();
    const before = `${PAGE}
      start 60 r3 main_frame /get
      redirect 70 r3 main_frame 302 /get ->/file`;
    stored.saveAll(playTrace(readTrace(before), "firefox"));
    const logs = playTrace(readTrace("start 71 r3 main_frame /file"), "firefox", new TabLogs(quietListener()));
    for (const tab of stored.load().tabs.values()) logs.adopt(tab);
    const afterwards = `respond 80 r3 main_frame 200 /file
      completeNavigation 90 /get doc=A`;
    playTrace(readTrace(afterwards), "firefox", logs);
    expectPage(logs, { documentId: "A", statuses: { 200: 2, 302: 1, 404: 1 } });
  });

  test("a closed tab stays closed", () => {
    const logs = mergeTraces(PAGE, "removeTab 1");
    expect(logs.tabs.size).toBe(0);
  });

  test("counts are the sum of both, wherever the recording is cut", () => {
    const requests = Array.from(
      { length: 12 },
      (_, index) => `respond ${50 + index} r${10 + index} image ${index % 2 ? 404 : 200} /i doc=A`,
    );
    fc.assert(
      fc.property(fc.nat(12), (cut) => {
        const logs = mergeTraces(`${PAGE}\n${requests.slice(0, cut).join("\n")}`, requests.slice(cut).join("\n"));
        expectPage(logs, { partial: undefined, statuses: { 200: 7, 404: 7 }, errors: { 404: 7 } });
        expect(logs.currentPage(1)?.entries.map(({ id }) => id)).toEqual(Array.from({ length: 14 }, (_, id) => id + 1));
      }),
    );
  });

  test("what was kept stays bounded", () => {
    const many = (from: number) =>
      Array.from({ length: 600 }, (_, index) => `respond ${60 + index} r${from + index} image 404 /i doc=A`).join("\n");
    const logs = mergeTraces(`${PAGE}\n${many(1_000)}`, many(5_000));
    expect(logs.currentPage(1)?.tally.statuses).toEqual({ 200: 1, 404: 1_201 });
    expect(logs.currentPage(1)?.entries.length).toBeLessThanOrEqual(626);
    const pages = (from: string) =>
      Array.from({ length: 8 }, (_, index) => `commit ${2_000 + index} /p doc=${from}${index}`).join("\n");
    const visited = mergeTraces(pages("X"), pages("Y"));
    expect(tabOf(visited).pages.length).toBeLessThanOrEqual(8);
    expect(summaryOf(visited).documentId).toBe("Y7");
  });
});

test("merging an empty log changes nothing", () => {
  const tab = tabOf(playTrace(readTrace(PAGE), "chromium"));
  const before = structuredClone(tab);
  mergeTab(tab, { tabId: 1, pages: [], documentRequests: [], openRequests: new Map(), nextKey: 1 });
  expect(tab).toEqual(before);
});
