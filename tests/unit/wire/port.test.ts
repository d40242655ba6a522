import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { LinkState, TabPort } from "../../../src/wire/port.ts";
import type { TabMessage } from "../../../src/wire/protocol.ts";

const runtime = vi.hoisted(() => {
  const chrome: { runtime: { id?: string; lastError?: unknown } } = { runtime: { id: "ours" } };
  Object.defineProperty(globalThis, "chrome", { value: chrome, configurable: true });
  return chrome.runtime;
});

const { watchTab } = await import("../../../src/wire/port.ts");

/** A runtime that hands out ports which the test cuts and speaks through. */
class FakeRuntime {
  readonly names: string[] = [];
  error: Error | undefined;
  #listeners: ((message: unknown) => void)[] = [];
  #cut: (() => void)[] = [];

  readonly connect = (name: string): TabPort => {
    this.names.push(name);
    if (this.error !== undefined) throw this.error;
    this.#listeners = [];
    this.#cut = [];
    return {
      onMessage: { addListener: (listener) => void this.#listeners.push(listener) },
      onDisconnect: { addListener: (listener) => void this.#cut.push(listener) },
      disconnect: () => undefined,
    };
  };

  say(message: unknown): void {
    for (const listener of this.#listeners) listener(message);
  }

  cut(): void {
    for (const listener of this.#cut) listener();
  }
}

const SNAPSHOT: TabMessage = { type: "snapshot", tabId: 7, entries: [] };

function setUp(waitForNews: Parameters<typeof watchTab>[3] = () => undefined) {
  const fake = new FakeRuntime();
  const messages: TabMessage[] = [];
  const states: LinkState[] = [];
  const listener = {
    onMessage: (message: TabMessage) => void messages.push(message),
    onState: (state: LinkState) => void states.push(state),
  };
  const link = watchTab(7, listener, fake.connect, waitForNews);
  return { fake, messages, states, link };
}

beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = "ours";
});
afterEach(() => {
  vi.useRealTimers();
});

test("opens a port named after the tab and passes messages on", () => {
  const { fake, messages, states } = setUp();
  fake.say(SNAPSHOT);
  expect(fake.names).toEqual(["tab:7"]);
  expect(messages).toEqual([SNAPSHOT]);
  expect(states).toEqual(["open"]);
});

test.each([["text"], [null], [{ type: "other" }], [{}]])("ignores what is no message: %j", (message) => {
  const { fake, messages } = setUp();
  fake.say(message);
  expect(messages).toEqual([]);
});

test("a port that is cut before it answered is tried again, each time after twice as long", () => {
  const { fake } = setUp();
  const attempts: number[] = [];
  for (let elapsed = 0; elapsed < 1600; elapsed += 100) {
    fake.cut();
    vi.advanceTimersByTime(100);
    attempts.push(fake.names.length);
  }
  expect(attempts).toEqual([2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5]);
});

test("a port that answered and is cut sleeps until there is news, then starts over with a snapshot", () => {
  let wake: (news: "changed" | "outdated") => void = () => undefined;
  const stop = vi.fn();
  const { fake, messages } = setUp((_tabId, onNews) => {
    wake = onNews;
    return stop;
  });
  fake.say(SNAPSHOT);
  fake.cut();
  vi.advanceTimersByTime(60_000);
  expect(fake.names).toHaveLength(1);
  wake("changed");
  expect(stop).toHaveBeenCalledOnce();
  fake.say(SNAPSHOT);
  expect(fake.names).toHaveLength(2);
  expect(messages).toHaveLength(2);
});

test("where the storage cannot be watched, a cut port is opened again by the clock", () => {
  const { fake, states } = setUp();
  fake.say(SNAPSHOT);
  fake.cut();
  vi.advanceTimersByTime(100);
  expect(fake.names).toHaveLength(2);
  expect(states).toEqual(["open", "connecting"]);
});

test.each([
  ["the context is invalidated", (fake: FakeRuntime) => (fake.error = new Error("Extension context invalidated."))],
  ["the runtime lost its id", () => delete runtime.id],
])("gives up for good when %s", (_name, breakRuntime) => {
  const { fake, states } = setUp();
  breakRuntime(fake);
  fake.cut();
  vi.advanceTimersByTime(60_000);
  expect(states.at(-1)).toBe("outdated");
  expect(states.filter((state) => state === "outdated")).toHaveLength(1);
  expect(fake.names.length).toBeLessThanOrEqual(2);
});

test("a paused link opens nothing until it is resumed", () => {
  const { fake, link, messages } = setUp();
  link.pause();
  fake.cut();
  fake.say(SNAPSHOT);
  vi.advanceTimersByTime(60_000);
  expect(fake.names).toHaveLength(1);
  expect(messages).toEqual([]);
  link.resume();
  link.resume();
  expect(fake.names).toHaveLength(2);
});
