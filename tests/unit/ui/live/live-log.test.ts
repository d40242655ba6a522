import { describe, expect, test } from "vitest";
import type { Entry } from "../../../../src/traffic/entry.ts";
import type { PageSummary } from "../../../../src/traffic/page.ts";
import { LiveLog } from "../../../../src/ui/models/live/live-log.ts";
import type { TabState } from "../../../../src/ui/models/tab-state.ts";
import { NOON, seen, stored } from "../../traffic/network-log/requests.ts";
import { makePage } from "../made-up.ts";

const SECOND = 1_000;

function pageOf(key: string, more: Partial<PageSummary> = {}): PageSummary {
  return { ...makePage([]).page, key, url: `https://${key}.test/`, committedAt: NOON, ...more };
}

/** An entry as the background tells it: its id is counted within the page. */
function told(id: number, more: Partial<Entry> = {}): Entry {
  const { pageKey: _none, ...entry } = stored(id, { url: `https://a.test/${id}`, ...more });
  return entry;
}

const stateOf = (page: PageSummary, entries: readonly Entry[]): TabState => ({ page, entries, notHeld: 0 });
const ids = (log: LiveLog, before: readonly number[] = []) => log.read()?.entries.map(({ id }) => id) ?? before;

function open(browser: "chromium" | "firefox" = "chromium"): LiveLog {
  return new LiveLog(true, browser === "chromium");
}

describe("pages", () => {
  test("a new page begins a new list, and ids of two pages differ", () => {
    const log = open();
    log.takeState(stateOf(pageOf("one"), [told(1), told(2)]), false, NOON);
    expect(ids(log)).toEqual([1, 2]);
    expect(log.takeState(stateOf(pageOf("two"), [told(1)]), false, NOON)).toBe(true);
    expect(ids(log)).toEqual([1_000_000_001]);
    expect(log.pages.map(({ key }) => key)).toEqual(["two"]);
  });

  test("a log that is kept has the entries of both, each with its page", () => {
    const log = open();
    log.takeState(stateOf(pageOf("one"), [told(1)]), true, NOON);
    log.takeState(stateOf(pageOf("two"), [told(1)]), true, NOON);
    expect(log.read()?.entries.map(({ id, pageKey }) => [id, pageKey])).toEqual([
      [1, "one"],
      [1_000_000_001, "two"],
    ]);
    expect(log.pages.map(({ key }) => key)).toEqual(["one", "two"]);
  });

  test("A17 a page that comes back goes on where it was, with nothing doubled", () => {
    const log = open();
    const one = pageOf("one");
    log.takeState(stateOf(one, [told(1)]), true, NOON);
    log.takeState(stateOf(pageOf("two"), [told(1)]), true, NOON);
    log.takeState(stateOf(one, [told(1), told(2)]), true, NOON);
    expect(ids(log)).toEqual([1, 1_000_000_001, 2]);
    expect(log.pages).toHaveLength(2);
  });

  test("without a kept log a page that comes back is listed again", () => {
    const log = open();
    const one = pageOf("one");
    const first = told(1);
    log.takeState(stateOf(one, [first]), false, NOON);
    log.takeState(stateOf(pageOf("two"), []), false, NOON);
    log.takeState(stateOf(one, [first]), false, NOON);
    expect(log.read()?.entries).toHaveLength(1);
  });

  test("requests that the DevTools report before their page is known are joined with it", () => {
    const log = open();
    log.takeState(stateOf(pageOf("one"), []), false, NOON);
    log.takeSeen([seen(1, { url: "https://two.test/", respondedAt: NOON + SECOND })], NOON + SECOND);
    const two = pageOf("two", { committedAt: NOON + SECOND, documentEntries: [1] });
    log.takeState(
      stateOf(two, [told(1, { url: "https://two.test/", timeStamp: NOON + SECOND })]),
      false,
      NOON + SECOND,
    );
    expect(log.read()?.entries).toMatchObject([{ url: "https://two.test/", httpVersion: "h2" }]);
  });
});

describe("what only the DevTools have seen", () => {
  test("waits for its entry, and is then listed with its page", () => {
    const log = open();
    log.takeState(stateOf(pageOf("one"), []), false, NOON);
    log.takeSeen([seen(1, { respondedAt: NOON + 10 })], NOON + 20);
    log.listLonely(true, NOON + 2 * SECOND);
    expect(log.read()?.entries ?? []).toEqual([]);
    log.listLonely(false, NOON + 60 * SECOND);
    expect(log.read()).toBeUndefined();
    log.listLonely(true, NOON + 60 * SECOND);
    expect(log.read()?.entries).toMatchObject([{ onlyInDevtools: true, pageKey: "one" }]);
  });

  test.each([
    ["chromium", 1],
    ["firefox", 0],
  ] as const)("a preflight in %s", (browser, listed) => {
    const log = open(browser);
    log.takeState(stateOf(pageOf("one"), []), false, NOON);
    log.takeSeen(
      [seen(1, { method: "OPTIONS", type: "preflight", statusCode: 204, respondedAt: NOON + 10 })],
      NOON + 20,
    );
    log.listLonely(true, NOON + SECOND);
    expect(log.read()?.entries ?? []).toHaveLength(listed);
  });

  test("a response whose status is not told is joined, and never listed alone", () => {
    const log = open("firefox");
    const untold = (order: number, url: string) => ({
      ...seen(order, { url, statusCode: 0, respondedAt: NOON + 10 }),
      hasUntoldStatus: true as const,
    });
    log.takeState(stateOf(pageOf("one"), [told(1, { statusCode: 404, timeStamp: NOON + 10 })]), false, NOON);
    log.takeSeen([untold(1, "https://a.test/1"), untold(2, "https://a.test/2")], NOON + 20);
    log.listLonely(true, NOON + 60 * SECOND);
    expect(log.read()?.entries).toMatchObject([{ statusCode: 404, role: "response", httpVersion: "h2" }]);
  });

  test("a request that an earlier page made is not shown under the next", () => {
    const log = open();
    log.takeState(stateOf(pageOf("one"), []), false, NOON);
    log.takeState(stateOf(pageOf("two", { committedAt: NOON + 9_000 }), []), false, NOON);
    log.takeSeen([seen(1, { startedAt: NOON + 8_900, respondedAt: NOON + 9_500 })], NOON + 9_500);
    log.listLonely(true, NOON + 60 * SECOND);
    expect(log.read()?.entries ?? []).toEqual([]);
  });

  test("A10 a document that a service worker gave belongs to the page that it became", () => {
    const log = open();
    const document = { type: "main_frame", url: "https://app.test/?v=2" };
    log.takeSeen([seen(1, { ...document, startedAt: NOON - 40, respondedAt: NOON - 20 })], NOON);
    log.takeState(stateOf(pageOf("app", { url: "https://app.test/?v=…" }), []), false, NOON + 50);
    log.listLonely(true, NOON + 60 * SECOND);
    expect(log.read()?.entries).toMatchObject([{ onlyInDevtools: true, pageKey: "app" }]);
  });

  test("where the store dropped entries unseen, a request may have been among them and is not called unseen", () => {
    const log = open();
    log.takeState(stateOf(pageOf("one"), [told(700)]), false, NOON + 5_000);
    log.takeSeen([seen(1, { respondedAt: NOON + 10 }), seen(2, { respondedAt: NOON + 6_000 })], NOON + 6_000);
    log.listLonely(true, NOON + 60 * SECOND);
    expect(log.read()?.entries.map(({ id }) => id)).toEqual([700, 500_000_002]);
  });
});

describe("clear", () => {
  test("forgets what is there, and what is told of it again", () => {
    const log = open();
    const page = pageOf("one");
    log.takeState(stateOf(page, [told(1), told(2)]), false, NOON);
    log.takeSeen([seen(1, { url: "https://a.test/2", respondedAt: NOON })], NOON);
    log.clear(NOON + SECOND);
    expect(ids(log)).toEqual([]);
    log.takeState(
      stateOf(page, [told(1), told(2, { networkError: "net::ERR_FAILED" }), told(3)]),
      false,
      NOON + SECOND,
    );
    expect(ids(log)).toEqual([3]);
    expect(log.notHeld).toBe(2);
  });

  test("a request that started before it is not listed after it", () => {
    const log = open();
    log.takeState(stateOf(pageOf("one"), []), false, NOON);
    log.clear(NOON + SECOND);
    log.takeSeen([seen(1, { startedAt: NOON + 900, respondedAt: NOON + 1_900 })], NOON + 2 * SECOND);
    log.listLonely(true, NOON + 60 * SECOND);
    expect(log.read()?.entries ?? []).toEqual([]);
  });
});

describe("what is told again", () => {
  test("the same entry in a new snapshot changes nothing; a changed one changes its row", () => {
    const log = open();
    const page = pageOf("one");
    log.takeState(stateOf(page, [told(1), told(2)]), false, NOON);
    log.read();
    log.takeState(stateOf(page, [told(1), told(2)]), false, NOON);
    expect(log.read()).toBeUndefined();
    log.takeState(stateOf(page, [told(1), told(2, { networkError: "net::ERR_FAILED" })]), false, NOON);
    expect(log.read()).toMatchObject({ changedFrom: 1 });
  });

  test("what the store dropped before it could be told is counted as not held", () => {
    const log = open();
    log.takeState(stateOf(pageOf("one"), [told(1), told(41), told(42)]), false, NOON);
    expect(log.notHeld).toBe(39);
  });
});

describe("the whole log of the DevTools", () => {
  test("is wanted for an entry that they have not reported within a moment, and not for ever", () => {
    const log = open();
    log.takeState(stateOf(pageOf("one"), [told(1)]), false, NOON);
    expect(log.review(NOON + 500)).toEqual({ isWaiting: true, wantsWholeLog: false });
    expect(log.review(NOON + SECOND)).toEqual({ isWaiting: true, wantsWholeLog: true });
    expect(log.review(NOON + 9 * SECOND)).toEqual({ isWaiting: false, wantsWholeLog: false });
  });

  test("is not wanted once they have reported it", () => {
    const log = open();
    log.takeState(stateOf(pageOf("one"), [told(1, { url: "https://a.test/x" })]), false, NOON);
    log.takeSeen([seen(1)], NOON);
    expect(log.review(NOON + SECOND)).toEqual({ isWaiting: false, wantsWholeLog: false });
  });

  test("is never wanted outside DevTools", () => {
    const log = new LiveLog(false, true);
    log.takeState(stateOf(pageOf("one"), [told(1)]), false, NOON);
    expect(log.review(NOON + SECOND)).toEqual({ isWaiting: false, wantsWholeLog: false });
  });
});
