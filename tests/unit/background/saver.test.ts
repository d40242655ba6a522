import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Saver } from "../../../src/background/saver.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A store that takes its time, and remembers what it held after each write. */
function slowStore(takesMs: number) {
  const store = { state: 0, saved: -1, writes: [] as number[], underWay: 0, mostAtOnce: 0 };
  const saver = new Saver(async () => {
    store.underWay += 1;
    store.mostAtOnce = Math.max(store.mostAtOnce, store.underWay);
    store.writes.push(Date.now());
    const writing = store.state;
    await new Promise((resolve) => setTimeout(resolve, takesMs));
    store.saved = writing;
    store.underWay -= 1;
  });
  const change = () => {
    store.state += 1;
    saver.touch();
  };
  return { store, change };
}

async function sendEvents(change: () => void, times: number, overMs: number): Promise<void> {
  for (let index = 0; index < times; index += 1) {
    change();
    await vi.advanceTimersByTimeAsync(overMs / times);
  }
}

test("writes the first change at once", async () => {
  const { store, change } = slowStore(5);
  change();
  expect(store.writes).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(5);
  expect(store.saved).toBe(1);
});

test("writes at once after a pause in which the computer's clock was put back", async () => {
  const { store, change } = slowStore(1);
  await sendEvents(change, 50, 2_000);
  await vi.advanceTimersByTimeAsync(10_000);
  vi.setSystemTime(Date.now() - 3_600_000);
  const before = store.writes.length;
  change();
  expect(store.writes).toHaveLength(before + 1);
});

test.each([1, 10, 200])("writes at most ten times for 2,000 events over 4 s, with writes of %d ms", async (takesMs) => {
  const { store, change } = slowStore(takesMs);
  await sendEvents(change, 2_000, 4_000);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(store.writes.length).toBeLessThanOrEqual(10);
  expect(store.writes.length).toBeGreaterThanOrEqual(5);
  expect(store.mostAtOnce).toBe(1);
  expect(store.saved).toBe(2_000);
});

test("has never more than a second unsaved, and the time that a write takes", async () => {
  const { store, change } = slowStore(10);
  let unsavedSince = Date.now();
  let longestMs = 0;
  for (let index = 0; index < 3_000; index += 1) {
    if (store.saved === store.state) unsavedSince = Date.now();
    change();
    const before = store.saved;
    await vi.advanceTimersByTimeAsync(5);
    if (store.saved !== before) unsavedSince = Date.now();
    longestMs = Math.max(longestMs, Date.now() - unsavedSince);
  }
  expect(longestMs).toBeLessThanOrEqual(1_030);
});

test("never has two writes under way, however slow they are", async () => {
  const { store, change } = slowStore(700);
  await sendEvents(change, 500, 5_000);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(store.mostAtOnce).toBe(1);
  expect(store.saved).toBe(500);
});

test("writes a few changes soon: nobody waits for them", async () => {
  const { store, change } = slowStore(1);
  for (let index = 0; index < 3; index += 1) {
    change();
    await vi.advanceTimersByTimeAsync(30);
  }
  expect(store.saved).toBe(3);
});

test("begins afresh after a pause", async () => {
  const { store, change } = slowStore(1);
  await sendEvents(change, 1_000, 3_000);
  await vi.advanceTimersByTimeAsync(10_000);
  const before = store.writes.length;
  change();
  expect(store.writes).toHaveLength(before + 1);
});

test("rests when nothing changes", async () => {
  const { store, change } = slowStore(1);
  change();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(store.writes).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});
