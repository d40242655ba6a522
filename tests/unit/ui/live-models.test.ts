// @vitest-environment happy-dom
import { effect } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Explanation } from "../../../src/ui/models/explanation.ts";
import { openExplanationBook } from "../../../src/ui/models/explanation-book.ts";
import { batchPerFrame } from "../../../src/ui/models/frame-batch.ts";
import { watchTabModel } from "../../../src/ui/models/tab-model.ts";
import { drawWhenKnown } from "../../../src/ui/models/when-ready.ts";
import type { TabLinkListener } from "../../../src/wire/port.ts";
import { openFakeTab } from "./fake-tab.ts";
import { makePage, response, snapshotOf } from "./made-up.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("batchPerFrame", () => {
  test("many requests are one flush, and a later one is another", () => {
    const flush = vi.fn();
    const schedule = batchPerFrame(flush);
    for (let index = 0; index < 100; index += 1) schedule();
    vi.advanceTimersToNextFrame();
    expect(flush).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1000);
    expect(flush).toHaveBeenCalledTimes(1);
    schedule();
    vi.advanceTimersToNextFrame();
    expect(flush).toHaveBeenCalledTimes(2);
  });

  test("a document that gets no frames is flushed all the same", () => {
    const flush = vi.fn();
    vi.stubGlobal("requestAnimationFrame", () => 1);
    batchPerFrame(flush)();
    vi.advanceTimersByTime(250);
    expect(flush).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
});

describe("watchTabModel", () => {
  test("takes the snapshot at once and what follows once per frame", () => {
    let listener: TabLinkListener | undefined;
    const model = watchTabModel(7, (_tabId, given) => {
      listener = given;
      return { pause: () => undefined, resume: () => undefined };
    });
    const changes = vi.fn();
    const stop = effect(() => changes(model.state.value?.page?.total));
    const one = makePage([response(200, "https://a.test/1")]);
    listener?.onMessage(snapshotOf(one));
    expect(changes).toHaveBeenLastCalledWith(1);
    for (let total = 2; total <= 50; total += 1) {
      listener?.onMessage({ type: "delta", page: { ...one.page, total }, entries: [] });
    }
    vi.advanceTimersToNextFrame();
    expect(changes.mock.calls.map(([total]) => total)).toEqual([undefined, 1, 50]);
    stop();
  });
});

async function refuse(): Promise<never> {
  throw new Error("gone");
}

const EXPLANATION = { entry: { id: "404" }, others: [] } as unknown as Explanation;

describe("openExplanationBook", () => {
  test("loads each outcome once and tells those who read it", async () => {
    const load = vi.fn(async () => EXPLANATION);
    const book = openExplanationBook({ explain: load, diagnose: refuse });
    const read = vi.fn();
    const stop = effect(() => read(book.read({ statusCode: 404 })));
    effect(() => void book.read({ statusCode: 404 }))();
    await vi.advanceTimersByTimeAsync(0);
    expect(load).toHaveBeenCalledTimes(1);
    expect(read.mock.calls).toEqual([[undefined], [EXPLANATION]]);
    expect(book.isSettled.value).toBe(true);
    stop();
  });

  test("an outcome that cannot be loaded settles without an explanation", async () => {
    const book = openExplanationBook({ explain: refuse, diagnose: refuse });
    expect(book.read({ networkError: "net::ERR_FAILED" })).toBeUndefined();
    await vi.advanceTimersByTimeAsync(0);
    expect(book.isSettled.value).toBe(true);
    expect(book.read({ networkError: "net::ERR_FAILED" })).toBeUndefined();
  });
});

describe("drawWhenKnown", () => {
  test("draws once the snapshot is there, and is ready once what was drawn is explained", async () => {
    let answer: (explanation: Explanation) => void = () => undefined;
    const book = openExplanationBook({
      explain: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
      diagnose: refuse,
    });
    const tab = await openFakeTab();
    const draw = vi.fn(() => void book.read({ statusCode: 404 }));
    drawWhenKnown(tab.view, book, draw);
    await vi.advanceTimersByTimeAsync(0);
    expect(draw).not.toHaveBeenCalled();
    tab.say(snapshotOf(makePage([response(404, "https://a.test/")])));
    await vi.advanceTimersByTimeAsync(0);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(tab.view.isReady.value).toBe(false);
    answer(EXPLANATION);
    await vi.advanceTimersByTimeAsync(0);
    expect(tab.view.isReady.value).toBe(true);
    tab.say(snapshotOf(makePage([])));
    await vi.advanceTimersByTimeAsync(2000);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  test("a background that does not answer is waited for in sight, and not called ready", async () => {
    const tab = await openFakeTab({ tab: { exists: true, url: "https://a.test/" }, access: "granted" });
    const draw = vi.fn();
    drawWhenKnown(tab.view, openExplanationBook(), draw);
    await vi.advanceTimersByTimeAsync(2000);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(tab.view.isReady.value).toBe(false);
  });
});
