import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startBackground } from "../../../src/background/start-background.ts";
import { SETTINGS_KEY } from "../../../src/traffic/settings.ts";
import { FakeBrowser } from "../../support/fake-browser.ts";
import { FakePort } from "../../support/fake-port.ts";
import { readTrace, TRACE_START } from "../../support/read-trace.ts";

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock("wxt/browser", () => ({
  get browser() {
    return fake.browser;
  },
}));

const SENDERS = {
  start: "onBeforeRequest",
  receiveHeaders: "onHeadersReceived",
  redirect: "onBeforeRedirect",
  challenge: "onAuthRequired",
  respond: "onResponseStarted",
  fail: "onErrorOccurred",
} as const;

let browser: FakeBrowser;

beforeEach(() => {
  vi.useFakeTimers({ now: TRACE_START + 1_000 });
  browser = new FakeBrowser();
  fake.browser = browser;
});

afterEach(() => {
  vi.useRealTimers();
});

/** Lets the browser report what a recording says. */
function send(trace: string): void {
  for (const step of readTrace(trace)) {
    if (step.kind === "request") browser.webRequest[SENDERS[step.event]].send(step.details);
    else if (step.kind === "commit") browser.webNavigation.onCommitted.send(step.details);
    else if (step.kind === "failNavigation") browser.webNavigation.onErrorOccurred.send(step.details);
    else if (step.kind === "completeNavigation") browser.webNavigation.onCompleted.send(step.details);
    else if (step.kind === "removeTab") browser.tabs.onRemoved.send(step.tabId);
    else if (step.kind === "replaceTab") browser.tabs.onReplaced.send(step.tabId, step.removedTabId);
    else expect(browser.action.last("setBadgeText", step.tabId) ?? "", step.line).toBe(step.text);
  }
}

async function wait(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

function stopAndStart(): void {
  browser.stopWorker();
  startBackground();
}

const PAGE = `
  start 0 r1 main_frame /page
  respond 5 r1 main_frame 200 /page
  commit 10 /page doc=A`;
const errors = (from: number, times: number) =>
  Array.from({ length: times }, (_, index) => `respond ${20 + index} r${from + index} image 404 /i doc=A`).join("\n");

describe("the background", () => {
  test("finds a badge that a worker before it did not get to write, and leaves right ones alone", async () => {
    startBackground();
    send(`${PAGE}\n${errors(2, 1)}\ncommit 12 t2 /other doc=B\nrespond 20 t2 r90 image 500 /i doc=B`);
    await wait(2_000);
    const { action } = browser;
    await action.setBadgeText({ tabId: 1, text: "7" });
    action.calls.push({ call: "setTitle", tabId: 1, value: "7 errors: 404 ×7" });
    const before = action.calls.length;
    stopAndStart();
    await wait(100);
    expect(action.last("setBadgeText", 1)).toBe("1");
    expect(action.last("setTitle", 1)).toBe("1 error: 404 ×1");
    expect(action.calls.slice(before).every(({ tabId }) => tabId === 1)).toBe(true);
  });

  test("listens in its first turn: later listeners would not wake it", () => {
    startBackground();
    for (const event of Object.values(browser.webRequest)) expect(event.isHeard).toBe(true);
    expect(browser.webNavigation.onCommitted.isHeard).toBe(true);
    expect(browser.tabs.onRemoved.isHeard).toBe(true);
    expect(browser.runtime.onConnect.isHeard).toBe(true);
  });

  test("counts on from what was stored: three errors, a stop, two more", async () => {
    startBackground();
    await wait(10);
    send(`${PAGE}\n ${errors(10, 3)}`);
    await wait(2_000);
    send("badge 3");
    browser.openTabs = [{ id: 1, url: "https://site.test/page" }];
    stopAndStart();
    send(errors(20, 2));
    await wait(500);
    send("badge 5");
    const port = new FakePort("tab:1");
    browser.runtime.onConnect.send(port);
    expect(port.last).toMatchObject({ type: "snapshot", page: { errors: 5, url: "https://site.test/page" } });
    expect(port.last?.entries).toHaveLength(6);
  });

  test("keeps a page of which nothing but its commit was told", async () => {
    startBackground();
    await wait(10);
    send("commit 10 /app doc=A");
    await wait(2_000);
    browser.openTabs = [{ id: 1, url: "https://site.test/app" }];
    stopAndStart();
    await wait(100);
    const port = new FakePort("tab:1");
    browser.runtime.onConnect.send(port);
    expect(port.last?.page).toMatchObject({ key: "A", total: 0, withoutResponse: true });
    expect(port.last?.page).not.toHaveProperty("partial");
  });

  test("fifty errors that arrive before the storage has answered are not overwritten by it", async () => {
    startBackground();
    await wait(10);
    send(`${PAGE}\n ${errors(10, 4)}`);
    await wait(2_000);
    browser.openTabs = [{ id: 1, url: "https://site.test/page" }];
    browser.stopWorker();
    const answer = browser.storage.session.holdReads();
    startBackground();
    send(errors(100, 50));
    await wait(200);
    send("badge 4");
    answer();
    await wait(500);
    send("badge 54");
    expect(browser.action.calls.every(({ call, value }) => call !== "setBadgeText" || value !== "50")).toBe(true);
  });

  test("nothing is taken in before the storage has answered, and then all of it in order", async () => {
    const answer = browser.storage.session.holdReads();
    startBackground();
    const port = new FakePort("tab:1");
    browser.runtime.onConnect.send(port);
    send(`${PAGE}\n ${errors(10, 3)}\n failNavigation 400 /x !net::ERR_FAILED doc=B\n removeTab 2\n replaceTab 5 1`);
    await wait(500);
    expect(browser.action.calls).toEqual([]);
    expect(port.messages).toEqual([]);
    expect(browser.storage.session.writes).toEqual([]);
    answer();
    await wait(1_000);
    expect(port.messages[0]).toMatchObject({ type: "snapshot", entries: [] });
    const stored = Object.keys(browser.storage.session.items).filter((key) => key.startsWith("tab/"));
    expect(stored).toEqual(["tab/5"]);
    expect(String(browser.storage.session.items["tab/5"])).toContain('"404":3');
  });

  test("the worker stops between a document's response and its commit", async () => {
    startBackground();
    await wait(10);
    send("start 0 r1 main_frame /s/404\n respond 5 r1 main_frame 404 /s/404");
    await wait(500);
    browser.openTabs = [{ id: 1, url: "https://site.test/s/404" }];
    stopAndStart();
    await wait(10);
    send("commit 10 /s/404 doc=A");
    await wait(500);
    send("badge 1");
  });

  test("two thousand requests cost at most ten writes", async () => {
    startBackground();
    await wait(3_000);
    browser.storage.session.writes.length = 0;
    browser.storage.session.writeTakesMs = 5;
    send(PAGE);
    for (let index = 0; index < 2_000; index += 1) {
      send(`respond ${20 + index} r${10 + index} image 404 /i doc=A`);
      await wait(2);
    }
    await wait(3_000);
    expect(browser.storage.session.writes.length).toBeLessThanOrEqual(10);
    expect(browser.storage.session.mostAtOnce).toBe(1);
    expect(String(browser.storage.session.items["tab/1"])).toContain('"404":2000');
  });

  test("the badge is written again after a commit, though it shows the same", async () => {
    startBackground();
    await wait(10);
    send(`${PAGE}\n ${errors(10, 1)}`);
    await wait(1_000);
    browser.action.calls.length = 0;
    send("start 500 r2 main_frame /s/404\n respond 505 r2 main_frame 404 /s/404\n commit 510 /s/404 doc=B");
    await wait(1_000);
    expect(browser.action.last("setBadgeText", 1)).toBe("1");
  });

  test("a closed tab leaves nothing behind, though its requests end later", async () => {
    startBackground();
    await wait(10);
    send(`${PAGE}\n ${errors(10, 2)}`);
    await wait(1_000);
    // A badge that is still to be written must not be: the browser refuses calls about closed tabs.
    send(errors(60, 2));
    const before = browser.action.calls.length;
    send("removeTab 1\n respond 900 r80 image 500 /i doc=A\n fail 901 r81 image !net::ERR_ABORTED /i doc=A");
    await wait(5_000);
    expect(Object.keys(browser.storage.session.items).filter((key) => key.startsWith("tab/"))).toEqual([]);
    expect(browser.action.calls).toHaveLength(before);
  });

  test("an open view follows: entries, another page, the site's workers, options", async () => {
    startBackground();
    await wait(10);
    send(PAGE);
    const port = new FakePort("tab:1");
    browser.runtime.onConnect.send(port);
    send(errors(10, 2));
    await wait(500);
    expect(port.last).toMatchObject({ type: "delta", page: { errors: 2 }, entries: [{ id: 2 }, { id: 3 }] });
    send("respond 300 r40 t-1 f-1 script 404 /sw.js by=https://site.test");
    await wait(500);
    expect(port.last).toMatchObject({ type: "delta", site: { total: 1 } });
    await browser.storage.local.set({ [SETTINGS_KEY]: { countClientErrors: false } });
    await wait(500);
    expect(port.last).toMatchObject({ type: "delta", page: { errors: 0 } });
    send("commit 600 /next doc=B");
    await wait(500);
    expect(port.last).toMatchObject({ type: "snapshot", page: { key: "B", total: 0 }, entries: [] });
  });

  test("options are read at the start and followed when they change", async () => {
    browser.storage.local.items[SETTINGS_KEY] = { badge: false };
    startBackground();
    await wait(10);
    send(`${PAGE}\n ${errors(10, 2)}`);
    await wait(1_000);
    send("badge none");
    expect(browser.action.last("setTitle", 1)).toBe("2 errors: 404 ×2");
    await browser.storage.local.set({ [SETTINGS_KEY]: { badge: true } });
    await wait(1_000);
    send("badge 2");
    await browser.storage.local.set({ [SETTINGS_KEY]: { badge: true, countClientErrors: false } });
    await wait(1_000);
    send("badge none");
  });

  test("nothing that a page does is written to the disk", async () => {
    startBackground();
    await wait(10);
    send(`${PAGE}\n ${errors(10, 2)}`);
    await wait(5_000);
    expect(browser.storage.local.writes).toEqual([]);
  });

  test("views that were open while the storage was silent are brought up to date when it answers", async () => {
    startBackground();
    await wait(10);
    send(`${PAGE}\n ${errors(10, 3)}`);
    await wait(2_000);
    browser.openTabs = [{ id: 1, url: "https://site.test/page" }];
    browser.stopWorker();
    const answer = browser.storage.session.holdReads();
    startBackground();
    await wait(4_000);
    const port = new FakePort("tab:1");
    browser.runtime.onConnect.send(port);
    send(errors(50, 1));
    await wait(500);
    answer();
    await wait(500);
    expect(port.last).toMatchObject({ type: "snapshot", page: { errors: 4 } });
    expect(port.last?.entries.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
    send("badge 4");
    await wait(2_000);
    expect(String(browser.storage.session.items["tab/1"])).toContain('"404":4');
  });
});

describe("private windows", () => {
  const WORKER = "respond 20 r90 t-1 f-1 script 404 /sw.js by=https://secret.test";

  test("what their workers asked for is forgotten with the last of them", async () => {
    browser.openWindows = [{ incognito: false }, { incognito: true }];
    startBackground();
    await wait(10);
    send(WORKER);
    await wait(1_000);
    expect(JSON.stringify(browser.storage.session.items)).toContain("secret.test");
    browser.openWindows = [{ incognito: false }];
    browser.windows.onRemoved.send();
    await wait(3_000);
    expect(JSON.stringify(browser.storage.session.items)).not.toContain("secret.test");
  });

  test("also when the worker was stopped in between", async () => {
    browser.openWindows = [{ incognito: false }, { incognito: true }];
    startBackground();
    await wait(10);
    send(WORKER);
    await wait(1_000);
    browser.stopWorker();
    browser.openWindows = [{ incognito: false }];
    startBackground();
    browser.windows.onRemoved.send();
    await wait(3_000);
    expect(JSON.stringify(browser.storage.session.items)).not.toContain("secret.test");
  });

  test("also when the storage answers after the windows were looked at", async () => {
    browser.openWindows = [{ incognito: false }, { incognito: true }];
    startBackground();
    await wait(10);
    send(WORKER);
    await wait(1_000);
    browser.stopWorker();
    browser.openWindows = [{ incognito: false }];
    const answer = browser.storage.session.holdReads();
    startBackground();
    browser.windows.onRemoved.send();
    await wait(5_000);
    answer();
    await wait(3_000);
    expect(JSON.stringify(browser.storage.session.items)).not.toContain("secret.test");
  });
});
