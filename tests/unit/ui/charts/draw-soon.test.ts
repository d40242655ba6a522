import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { drawSoon } from "../../../../src/ui/models/charts/draw-soon.ts";

const INTERVAL_MS = 100;

/** Frames that come when the test says so, as a browser gives them to a page on screen. */
let frames = new Map<number, FrameRequestCallback>();
let lastFrame = 0;

function showFrame(): void {
  const due = [...frames.values()];
  frames = new Map();
  for (const callback of due) callback(performance.now());
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => {
    lastFrame += 1;
    frames.set(lastFrame, callback);
    return lastFrame;
  });
  vi.stubGlobal("cancelAnimationFrame", (handle: number) => frames.delete(handle));
});

afterEach(() => {
  frames = new Map();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("drawing", () => {
  test("happens once in the next frame, however often it is asked for", () => {
    const draw = vi.fn();
    const drawing = drawSoon(draw, INTERVAL_MS);
    drawing.request();
    drawing.request();
    expect(draw).not.toHaveBeenCalled();
    showFrame();
    showFrame();
    expect(draw).toHaveBeenCalledTimes(1);
  });

  test("waits for the interval since the last one, and then for a frame", () => {
    const draw = vi.fn();
    const drawing = drawSoon(draw, INTERVAL_MS);
    drawing.request();
    showFrame();
    drawing.request();
    showFrame();
    vi.advanceTimersByTime(INTERVAL_MS - 1);
    showFrame();
    expect(draw).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(draw).toHaveBeenCalledTimes(1);
    showFrame();
    expect(draw).toHaveBeenCalledTimes(2);
  });

  test("does not happen while the page gets no frames, and happens in the first one after", () => {
    const draw = vi.fn();
    const drawing = drawSoon(draw, INTERVAL_MS);
    for (let second = 0; second < 60; second += 1) {
      drawing.request();
      vi.advanceTimersByTime(1000);
    }
    expect(draw).not.toHaveBeenCalled();
    expect(frames.size).toBe(1);
    showFrame();
    expect(draw).toHaveBeenCalledTimes(1);
  });

  test("in a hurry waits for the frame alone", () => {
    const draw = vi.fn();
    const drawing = drawSoon(draw, INTERVAL_MS);
    drawing.request();
    showFrame();
    drawing.request();
    drawing.hurry();
    showFrame();
    expect(draw).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(10 * INTERVAL_MS);
    showFrame();
    expect(draw).toHaveBeenCalledTimes(2);
  });

  test("does not happen once it is cancelled, whether it waits for the interval or for the frame", () => {
    const draw = vi.fn();
    const drawing = drawSoon(draw, INTERVAL_MS);
    drawing.request();
    drawing.cancel();
    showFrame();
    expect(draw).not.toHaveBeenCalled();
    drawing.request();
    showFrame();
    drawing.request();
    drawing.cancel();
    vi.advanceTimersByTime(10 * INTERVAL_MS);
    showFrame();
    expect(draw).toHaveBeenCalledTimes(1);
  });
});
