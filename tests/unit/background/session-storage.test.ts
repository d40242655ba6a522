import { beforeEach, describe, expect, test, vi } from "vitest";
import { readSession, SessionWriter } from "../../../src/background/session-storage.ts";
import { TabLogs } from "../../../src/background/tab-logs.ts";
import { requestDetails } from "../../support/builders.ts";
import { FakeBrowser } from "../../support/fake-browser.ts";
import { playTrace, quietListener } from "../../support/play-trace.ts";
import { readTrace } from "../../support/read-trace.ts";

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock("wxt/browser", () => ({
  get browser() {
    return fake.browser;
  },
}));

let browser: FakeBrowser;
let logs: TabLogs;
let writer: SessionWriter;

beforeEach(() => {
  browser = new FakeBrowser();
  fake.browser = browser;
  logs = new TabLogs({ ...quietListener(), onWaiting: (tabId) => writer.markTab(tabId) });
  writer = new SessionWriter(logs);
});

function respond(tabId: number, times: number, firstId: number): void {
  for (let index = 0; index < times; index += 1) {
    logs.takeRequest("respond", requestDetails({ tabId, requestId: String(firstId + index), statusCode: 404 }));
  }
  writer.markTab(tabId);
}

async function readLogs(): Promise<TabLogs> {
  const read = new TabLogs(quietListener());
  const restored = await readSession();
  read.counted.restore(restored.stored);
  for (const tab of restored.tabs) read.adopt(tab);
  return read;
}

describe("SessionWriter", () => {
  test("writes what changed, with the requests counted for it, in one call", async () => {
    respond(1, 2, 10);
    respond(2, 1, 20);
    await writer.write();
    expect(browser.storage.session.writes.map((write) => Object.keys(write).toSorted())).toEqual([
      ["ids/0", "started", "tab/1", "tab/2"],
    ]);
    respond(2, 1, 30);
    await writer.write();
    expect(Object.keys(browser.storage.session.writes[1] ?? {}).toSorted()).toEqual(["ids/0", "started", "tab/2"]);
    const read = await readLogs();
    expect(read.currentPage(1)?.tally.statuses).toEqual({ 404: 2 });
    expect(read.currentPage(2)?.tally.statuses).toEqual({ 404: 2 });
    expect(["10", "11", "20", "30"].every((id) => read.counted.has(id))).toBe(true);
    expect(read.counted.has("12")).toBe(false);
  });

  test("keeps text only: objects would fill the quota three times as fast", async () => {
    respond(1, 1, 10);
    logs.takeRequest("respond", requestDetails({ tabId: -1, requestId: "11", initiator: "https://site.test" }));
    writer.markSites();
    await writer.write();
    const { started, ...rest } = browser.storage.session.items;
    expect(started).toBe(true);
    expect(Object.keys(rest).toSorted()).toEqual(["ids/0", "sites", "tab/1"]);
    for (const value of Object.values(rest)) expect(typeof value).toBe("string");
  });

  test("removes tabs that are gone, and not one whose id is in use again", async () => {
    for (const tabId of [1, 2]) respond(tabId, 1, tabId * 10);
    await writer.write();
    logs.remove(1);
    writer.markRemoved(1);
    writer.markRemoved(2);
    await writer.write();
    expect(Object.keys(browser.storage.session.items)).not.toContain("tab/1");
    expect(Object.keys(browser.storage.session.items)).toContain("tab/2");
  });

  test("keeps fewer entries when the quota is reached, of all tabs, and every count", async () => {
    for (let tabId = 1; tabId <= 10; tabId += 1) respond(tabId, 400, tabId * 1_000);
    logs.takeRequest("respond", requestDetails({ tabId: -1, requestId: "99000", initiator: "https://site.test" }));
    writer.markSites();
    browser.storage.session.quota = 500_000;
    await writer.write();
    const read = await readLogs();
    for (let tabId = 1; tabId <= 10; tabId += 1) {
      expect(read.currentPage(tabId)?.tally).toMatchObject({ statuses: { 404: 400 }, errors: { 404: 400 } });
      expect(read.currentPage(tabId)?.entries.length).toBeLessThanOrEqual(100);
      expect(read.currentPage(tabId)?.entries.length).toBeGreaterThan(0);
    }
    expect((await readSession()).sites).toHaveLength(1);
    expect(browser.storage.session.writes.length).toBeLessThanOrEqual(4);
  });

  test("gives up every entry rather than a count", async () => {
    for (let tabId = 1; tabId <= 10; tabId += 1) respond(tabId, 400, tabId * 1_000);
    browser.storage.session.quota = 12_000;
    await writer.write();
    const read = await readLogs();
    expect(read.currentPage(10)?.tally.statuses).toEqual({ 404: 400 });
    expect(read.currentPage(10)?.entries).toEqual([]);
    expect(read.counted.has("10399")).toBe(true);
  });

  test("writes with the next change what the storage refused, requests counted and all", async () => {
    respond(1, 3, 10);
    logs.takeRequest("respond", requestDetails({ tabId: -1, requestId: "5000", initiator: "https://site.test" }));
    writer.markSites();
    browser.storage.session.isBroken = true;
    await writer.write();
    expect(browser.storage.session.items).toEqual({});
    browser.storage.session.isBroken = false;
    respond(2, 1, 20_000);
    await writer.write();
    const read = await readLogs();
    expect(read.currentPage(1)?.tally.statuses).toEqual({ 404: 3 });
    expect(read.currentPage(2)?.tally.statuses).toEqual({ 404: 1 });
    expect(["10", "12", "5000", "20000"].every((id) => read.counted.has(id))).toBe(true);
    expect((await readSession()).sites).toHaveLength(1);
  });

  test("a hundred tabs of a thousand requests are written without a refusal", async () => {
    browser.storage.session.quota = 10_000_000;
    for (let tabId = 1; tabId <= 100; tabId += 1) {
      respond(tabId, 1_000, tabId * 1_000);
      await writer.write();
    }
    expect(browser.storage.session.writes).toHaveLength(100);
    const read = await readLogs();
    for (let tabId = 1; tabId <= 100; tabId += 1) {
      expect(read.currentPage(tabId)?.tally.statuses).toEqual({ 404: 1_000 });
    }
  });

  test("holds nothing that a page keeps secret", async () => {
    playTrace(
      readTrace(`
        start 0 r1 main_frame https://user:SECRETPW@site.test/s/404?access_token=SECRET123#SECRET
        respond 5 r1 main_frame 404 https://user:SECRETPW@site.test/s/404?access_token=SECRET123
        commit 9 https://user:SECRETPW@site.test/s/404?access_token=SECRET123#SECRET doc=A
        respond 20 r2 xmlhttprequest 500 /a;jsessionid=SECRET?k=SECRET doc=A of=https://user:SECRETPW@site.test/`),
      "chromium",
      logs,
    );
    writer.markTab(1);
    await writer.write();
    const text = JSON.stringify(browser.storage.session.items);
    expect(text).toContain("access_token=…");
    expect(text).not.toContain("SECRET");
    expect(browser.storage.local.writes).toEqual([]);
  });
});

describe("readSession", () => {
  test("names the tabs that cannot be read, and reads the others", async () => {
    respond(1, 1, 10);
    respond(2, 1, 20);
    await writer.write();
    const { items } = browser.storage.session;
    items["tab/3"] = items["tab/2"];
    items["tab/4"] = String(items["tab/2"]).slice(0, -5);
    items["tab/x"] = "{}";
    const restored = await readSession();
    expect(restored.hasStarted).toBe(true);
    expect(restored.tabs.map(({ tabId }) => tabId)).toEqual([1, 2]);
    expect(restored.lostTabIds).toEqual([3, 4]);
  });

  test("an empty storage means that nothing was watched before", async () => {
    expect(await readSession()).toEqual({ hasStarted: false, tabs: [], lostTabIds: [], sites: [], stored: {} });
  });
});
