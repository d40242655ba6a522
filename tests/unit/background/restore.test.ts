import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { restore } from "../../../src/background/restore.ts";
import { SessionWriter } from "../../../src/background/session-storage.ts";
import { TabLogs } from "../../../src/background/tab-logs.ts";
import { requestDetails } from "../../support/builders.ts";
import { FakeBrowser } from "../../support/fake-browser.ts";
import { playTrace, quietListener } from "../../support/play-trace.ts";
import { readTrace, TRACE_START } from "../../support/read-trace.ts";

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock("wxt/browser", () => ({
  get browser() {
    return fake.browser;
  },
}));

const PAGE = "commit 0 /page doc=A\n respond 10 r1 image 404 /a doc=A\n respond 11 r2 image 500 /b doc=A";

let browser: FakeBrowser;
let logs: TabLogs;
let afterwards: number;

beforeEach(() => {
  vi.useFakeTimers({ now: TRACE_START + 1_000 });
  browser = new FakeBrowser();
  browser.openTabs = [{ id: 1, url: "https://site.test/page?q=SECRET" }];
  fake.browser = browser;
  logs = new TabLogs(quietListener());
  afterwards = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

/** Writes what a worker before this one has seen. */
async function store(trace: string): Promise<void> {
  const before = playTrace(readTrace(trace), "chromium");
  before.takeRequest("respond", requestDetails({ tabId: -1, requestId: "77", initiator: "https://site.test" }));
  const writer = new SessionWriter(before);
  for (const tabId of before.tabs.keys()) writer.markTab(tabId);
  writer.markSites();
  await writer.write();
}

/** @returns how long it took, in milliseconds */
async function restored(): Promise<number> {
  const startedAt = Date.now();
  let tookMs: number | undefined;
  void restore(logs, () => {
    afterwards += 1;
  }).then(() => {
    tookMs = Date.now() - startedAt;
  });
  for (let waitedMs = 0; tookMs === undefined && waitedMs < 60_000; waitedMs += 100) {
    await vi.advanceTimersByTimeAsync(100);
  }
  return tookMs ?? Number.POSITIVE_INFINITY;
}

function play(trace: string): void {
  playTrace(readTrace(trace), "chromium", logs);
}

describe("restore", () => {
  test("brings everything back before the first event is counted", async () => {
    await store(PAGE);
    expect(await restored()).toBeLessThan(200);
    expect(logs.currentPage(1)?.tally.statuses).toEqual({ 404: 1, 500: 1 });
    expect(logs.currentPage(1)?.partial).toBeUndefined();
    expect(logs.sites.get("https://site.test")?.log.tally.statuses).toEqual({ 200: 1 });
    play("respond 10 r1 image 404 /a doc=A\n respond 20 r3 image 404 /c doc=A");
    expect(logs.currentPage(1)?.tally.statuses).toEqual({ 404: 2, 500: 1 });
    expect(afterwards).toBe(0);
  });

  test("goes on after three seconds when the storage never answers", async () => {
    await store(PAGE);
    browser.storage.session.holdReads();
    const tookMs = await restored();
    expect(tookMs).toBeGreaterThanOrEqual(2_900);
    expect(tookMs).toBeLessThanOrEqual(3_100);
    play("respond 20 r3 image 404 /c doc=A\n badge 1");
    await vi.advanceTimersByTimeAsync(600_000);
    expect(afterwards).toBe(0);
  });

  test("takes in what arrives late, and says so once", async () => {
    await store(PAGE);
    const answer = browser.storage.session.holdReads();
    await restored();
    play("respond 20 r3 image 404 /c doc=A\n badge 1");
    answer();
    await vi.advanceTimersByTimeAsync(10);
    play("badge 3");
    expect(logs.currentPage(1)).toMatchObject({
      url: "https://site.test/page",
      tally: { statuses: { 404: 2, 500: 1 } },
    });
    expect(logs.currentPage(1)?.partial).toBeUndefined();
    expect(logs.counted.has("1")).toBe(true);
    expect(afterwards).toBe(1);
  });

  test("goes on at once when the storage is broken, and the pages that are open say what they lack", async () => {
    browser.storage.session.isBroken = true;
    expect(await restored()).toBeLessThan(200);
    expect(logs.currentPage(1)?.partial).toBe("state-lost");
    play("commit 0 /page doc=A\n respond 20 r3 image 404 /c doc=A\n badge 1");
  });

  test.each([
    ["cut", (text: string) => text.slice(0, -9)],
    ["of another version", (text: string) => text.replace('"version":1', '"version":99')],
    ["with a negative count", (text: string) => text.replace('"404":1', '"404":-1')],
    ["emptied", () => ""],
  ])("a stored tab that is %s is begun afresh, and its page says so", async (_name, damage) => {
    await store(`${PAGE}\n commit 0 t2 /other doc=B\n respond 5 t2 r9 image 404 /a doc=B`);
    browser.openTabs = [...browser.openTabs, { id: 2, url: "https://site.test/other" }, { id: 3, url: "about:blank" }];
    browser.frames = {
      1: [
        { frameId: 0, documentId: "A" },
        { frameId: 7, documentId: "F" },
      ],
    };
    const { items } = browser.storage.session;
    items["tab/1"] = damage(String(items["tab/1"]));
    await restored();
    expect(logs.currentPage(1)).toMatchObject({
      partial: "state-lost",
      url: "https://site.test/page?q=…",
      documentId: "A",
      frames: ["F"],
    });
    expect(logs.currentPage(1)?.tally.statuses).toEqual({});
    expect(logs.currentPage(2)?.tally.statuses).toEqual({ 404: 1 });
    expect(logs.currentPage(2)?.partial).toBeUndefined();
    expect(logs.tabs.has(3)).toBe(false);
    // What was counted before stays counted, so nothing is counted twice.
    play("respond 10 r1 image 404 /a doc=A\n respond 30 r4 f7 image 404 /c doc=F");
    expect(logs.currentPage(1)?.tally.statuses).toEqual({ 404: 1 });
  });

  test("meets the tabs that were open before the watching began", async () => {
    browser.openTabs = [
      { id: 1, url: "https://user:SECRET@site.test/page#SECRET" },
      { id: 2, url: "chrome://newtab/" },
      { id: 3 },
      { url: "https://site.test/" },
    ];
    browser.frames = { 1: [{ frameId: 0, documentId: "A" }] };
    await restored();
    expect([...logs.tabs.keys()]).toEqual([1, 2]);
    expect(logs.currentPage(1)).toMatchObject({
      partial: "older-than-extension",
      url: "https://site.test/page",
      documentId: "A",
    });
    expect(logs.currentPage(1)?.awaitingDocument).toBe(false);
    play("respond 30 r4 image 404 /c doc=A\n badge 1");
    expect(logs.currentPage(1)?.partial).toBe("older-than-extension");
    play("commit 40 /next doc=B");
    expect(logs.currentPage(1)?.partial).toBeUndefined();
  });

  test("does not ask about tabs that are known", async () => {
    await store(PAGE);
    const asked = vi.spyOn(browser.webNavigation, "getAllFrames");
    await restored();
    expect(asked).not.toHaveBeenCalled();
  });

  test("forgets tabs that were closed meanwhile, and waits for those that may not be listed yet", async () => {
    await store(`${PAGE}
      commit 0 t2 /gone doc=B
      commit 0 t3 f9 /prerendered doc=C prerender outermost_frame.`);
    await restored();
    await vi.advanceTimersByTimeAsync(10);
    expect([...logs.tabs.keys()].toSorted()).toEqual([1, 2, 3]);
    const listedAfter = async (ms: number) => {
      vi.setSystemTime(TRACE_START + ms);
      logs = new TabLogs(quietListener());
      await restored();
      await vi.advanceTimersByTimeAsync(10);
      return [...logs.tabs.keys()].toSorted();
    };
    // The page prepared in the third tab may be opened hours later.
    expect(await listedAfter(120_000)).toEqual([1, 3]);
    expect(await listedAfter(23 * 3_600_000)).toEqual([1, 3]);
    expect(await listedAfter(25 * 3_600_000)).toEqual([1]);
  });
});
