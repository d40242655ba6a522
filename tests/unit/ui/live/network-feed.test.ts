import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SeenRequest } from "../../../../src/traffic/network-log/seen-request.ts";
import { MAX_HELD_BACK, openNetworkFeed } from "../../../../src/ui/models/live/network-feed.ts";
import { NOON } from "../../traffic/network-log/requests.ts";
import { FakeNetworkLog, har } from "./fake-network-log.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

function open() {
  const log = new FakeNetworkLog();
  const taken: SeenRequest[] = [];
  const batches: number[] = [];
  const feed = openNetworkFeed(log, false, (seen) => {
    taken.push(...seen);
    batches.push(seen.length);
  });
  return { log, feed, taken, batches };
}

const summary = (taken: readonly SeenRequest[]) =>
  taken.map(({ order, entry, isUnfinished }) => [order, entry.url, isUnfinished === true ? "unfinished" : "final"]);

describe("openNetworkFeed", () => {
  test("what is reported is taken once, in its order", async () => {
    const { log, taken } = open();
    log.finish(har({ url: "https://a.test/1" }));
    log.finish(har({ url: "https://a.test/2" }));
    await vi.advanceTimersByTimeAsync(10);
    expect(summary(taken)).toEqual([
      [1, "https://a.test/1", "final"],
      [2, "https://a.test/2", "final"],
    ]);
  });

  test("what is no traffic is passed over", async () => {
    const { log, taken } = open();
    for (const url of ["data:text/plain,x", "blob:https://a.test/1", "chrome-extension://x/y.js", "about:blank"]) {
      log.finish(har({ url }));
    }
    await vi.advanceTimersByTimeAsync(10);
    expect(taken).toEqual([]);
  });

  test("C2 a request that nobody reads comes from the whole log, and its end completes it", async () => {
    const { log, feed, taken } = open();
    const unread = har({ url: "https://a.test/unread", status: 404, size: 0 });
    log.finish(har({ url: "https://a.test/read" }));
    await vi.advanceTimersByTimeAsync(10);
    log.whole.push({ har: unread });
    feed.askForMore();
    await vi.advanceTimersByTimeAsync(10);
    log.finish({ ...unread, time: 40 });
    await vi.advanceTimersByTimeAsync(10);
    expect(summary(taken)).toEqual([
      [1, "https://a.test/read", "final"],
      [2, "https://a.test/unread", "unfinished"],
      [2, "https://a.test/unread", "final"],
    ]);
  });

  test("of twins that start in one moment the whole log brings those that are missing", async () => {
    const { log, feed, taken } = open();
    log.finish(har());
    log.finish(har());
    log.whole.push({ har: har() });
    feed.askForMore();
    await vi.advanceTimersByTimeAsync(10);
    expect(taken.map(({ order, isUnfinished }) => [order, isUnfinished])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, true],
    ]);
  });

  test("a request without an outcome is no failure", async () => {
    const { log, feed, taken } = open();
    log.whole.push({ har: har({ status: 0 }) });
    feed.askForMore();
    await vi.advanceTimersByTimeAsync(10);
    expect(taken).toEqual([]);
  });

  test("the whole log is read seldom, and not again once it is long", async () => {
    const { log, feed, taken } = open();
    for (let round = 0; round < 10; round += 1) {
      feed.askForMore();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(log.readings).toBe(3);
    log.whole = Array.from({ length: 1_501 }, (_, index) => ({ har: har({ url: `https://a.test/${index}` }) }));
    await vi.advanceTimersByTimeAsync(2_000);
    feed.askForMore();
    await vi.advanceTimersByTimeAsync(5_000);
    feed.askForMore();
    await vi.advanceTimersByTimeAsync(5_000);
    expect([log.readings, taken.length]).toEqual([4, 0]);
    log.navigate();
    feed.askForMore();
    expect(log.readings).toBe(5);
  });

  test("C9 while it is held back nothing is taken and nothing asked, and memory stays bounded", async () => {
    const { log, feed, taken, batches } = open();
    feed.holdBack();
    for (let index = 0; index < 5_000; index += 1) log.finish(har({ url: `https://a.test/${index}` }));
    feed.askForMore();
    await vi.advanceTimersByTimeAsync(5_000);
    expect([taken.length, log.readings]).toEqual([0, 0]);
    feed.flow();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(taken).toHaveLength(MAX_HELD_BACK);
    expect(taken.at(-1)?.entry.url).toBe("https://a.test/4999");
    expect(batches.length).toBeGreaterThan(0);
  });

  test("content can be read of what was reported with a way to it, also after more of it came", async () => {
    const { log, feed, taken } = open();
    log.whole.push({ har: har() });
    feed.askForMore();
    await vi.advanceTimersByTimeAsync(10);
    log.finish(har(), { text: "hello", encoding: "" });
    await vi.advanceTimersByTimeAsync(10);
    const [first, last] = taken;
    expect(first && feed.readContent(first)).toBeUndefined();
    expect(last && (await feed.readContent(last)?.())).toEqual({ text: "hello", encoding: "" });
  });

  test("once stopped it takes nothing", async () => {
    const { log, feed, taken } = open();
    log.finish(har());
    feed.stop();
    log.finish(har());
    feed.askForMore();
    await vi.advanceTimersByTimeAsync(10);
    expect([taken.length, log.readings]).toEqual([0, 0]);
  });
});
