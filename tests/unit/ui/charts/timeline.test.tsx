// @vitest-environment happy-dom
import { type Signal, signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { clockLabel, spanLabel } from "../../../../src/ui/models/charts/clock-labels.ts";
import type { Span } from "../../../../src/ui/models/charts/span.ts";
import { createTimelineModel, type TimelineModel } from "../../../../src/ui/models/charts/timeline-model.ts";
import { Timeline } from "../../../../src/ui/panel/timeline/Timeline.tsx";
import { entryOf, failureOf } from "../../traffic/health/made-up-entries.ts";
import { soon } from "../soon.ts";
import { type MadeUpSource, makeSource } from "./made-up-source.ts";

// Noon where the test runs, so that the clock reads the same everywhere.
const NOON = new Date(2026, 10, 21, 12).getTime();
const PAGES = [
  { key: "one", url: "https://example.test/", startedAt: NOON },
  { key: "two", url: "https://example.test/cart?id=", startedAt: NOON + 5000 },
];

/** Ten seconds: a response in each, and in the sixth three errors. */
function tenSeconds(): readonly Entry[] {
  return [
    ...Array.from({ length: 11 }, (_, second) => entryOf({ timeStamp: NOON + second * 1000 })),
    entryOf({ timeStamp: NOON + 5100, statusCode: 503 }),
    entryOf({ timeStamp: NOON + 5200, statusCode: 404 }),
    failureOf("net::ERR_CONNECTION_RESET", { timeStamp: NOON + 5300 }),
  ];
}

interface Opened {
  readonly model: TimelineModel;
  readonly span: Signal<Span | undefined>;
  readonly onStale: ReturnType<typeof vi.fn>;
}

/** A chart with room for the least number of bars: half a second each. */
function openModel(source: MadeUpSource): Opened {
  const span = signal<Span>();
  const onStale = vi.fn();
  const model = createTimelineModel(source, span, onStale);
  model.refresh(24 * 8);
  return { model, span, onStale };
}

describe("the clock", () => {
  test.each([
    [0, 60_000, "12:00"],
    [3000, 1000, "12:00:03"],
    [3250, 500, "12:00:03.2"],
    [3250, 50, "12:00:03.25"],
    [3251, 1, "12:00:03.251"],
  ])("%i ms after noon, to %i ms: %s", (afterNoon, stepMs, text) => {
    expect(clockLabel(NOON + afterNoon, stepMs)).toBe(text);
  });

  test("a span names its days only where they differ", () => {
    expect(spanLabel(NOON, NOON + 6000, 1000)).toBe("12:00:00–12:00:06");
    expect(spanLabel(NOON, NOON + 86_400_000, 3_600_000)).toMatch(/21.* 12:00 – .*22.* 12:00/);
  });
});

describe("the model", () => {
  test("says in words what the picture shows", () => {
    const { model } = openModel(makeSource(tenSeconds(), PAGES));
    expect(model.describe()).toBe(
      "Responses over time. Between 12:00:00.0 and 12:00:10.5: 14 responses, 3 errors: 11 successful, 1 client error, " +
        "1 server error, 1 failed. Most at 12:00:05.0–12:00:05.5: 4. 2 pages began in this time.",
    );
  });

  test("says that there is nothing", () => {
    expect(openModel(makeSource()).model.describe()).toBe("Responses over time: none yet.");
  });

  test("asks to be refreshed when the log grows, and reads it only then", () => {
    const source = makeSource(tenSeconds());
    const { model, onStale } = openModel(source);
    expect(onStale).toHaveBeenCalledTimes(1);
    source.add(entryOf({ timeStamp: NOON + 5400 }));
    expect(onStale).toHaveBeenCalledTimes(2);
    expect(model.buckets.value?.total).toBe(14);
    model.refresh(24 * 8);
    expect(model.buckets.value?.total).toBe(15);
    model.dispose();
    source.add(entryOf());
    expect(onStale).toHaveBeenCalledTimes(2);
  });

  test("the pointer chooses a span and a second click lets a bar go", () => {
    const { model, span } = openModel(makeSource(tenSeconds(), PAGES));
    model.dragBrush(NOON + 5100);
    expect(model.pointedReading.value).toBe(
      "12:00:05.0–12:00:05.5: 4 responses, 3 errors: 1 successful, 1 client error, 1 server error, 1 failed. " +
        "Page begins: example.test/cart?id=",
    );
    expect(span.value).toBeUndefined();
    model.startBrush(NOON + 5100);
    model.dragBrush(NOON + 6600);
    model.endBrush();
    expect(span.value).toEqual({ fromMs: NOON + 5000, toMs: NOON + 7000 });
    expect(model.chosenReading.value).toBe(
      "5 responses, 3 errors: 2 successful, 1 client error, 1 server error, 1 failed",
    );
    const click = () => {
      model.startBrush(NOON + 2000);
      model.endBrush();
    };
    click();
    expect(span.value).toEqual({ fromMs: NOON + 2000, toMs: NOON + 2500 });
    click();
    expect(span.value).toBeUndefined();
  });

  test("dragging to the left chooses the same as to the right", () => {
    const { model, span } = openModel(makeSource(tenSeconds()));
    model.startBrush(NOON + 6600);
    model.dragBrush(NOON + 5100);
    expect(span.value).toEqual({ fromMs: NOON + 5000, toMs: NOON + 7000 });
  });

  test("a span is counted to the moment when the bars have become wider", () => {
    const { model, span } = openModel(makeSource(tenSeconds()));
    span.value = { fromMs: NOON + 5150, toMs: NOON + 5300 };
    expect(model.chosenReading.value).toBe("1 response, 1 error: 1 client error");
    model.refresh(200 * 8);
    expect(model.chosenReading.value).toBe("1 response, 1 error: 1 client error");
  });

  test("Escape belongs to the timeline only while a span is chosen", () => {
    const { model, span } = openModel(makeSource(tenSeconds()));
    expect(model.press("Escape", false)).toBe(false);
    expect(model.press("ArrowRight", false)).toBe(true);
    expect(model.press("ArrowRight", true)).toBe(true);
    expect(span.value).toEqual({ fromMs: NOON, toMs: NOON + 1000 });
    expect(model.press("Tab", false)).toBe(false);
    expect(model.press("Escape", false)).toBe(true);
    expect(span.value).toBeUndefined();
  });
});

describe("the view", () => {
  // The environment lays nothing out and has no canvas: the chart gets no width, so it is described and not drawn.
  afterEach(() => render(null, document.body));

  test("without responses it says so", async () => {
    await act(async () => render(<Timeline source={makeSource()} span={signal(undefined)} />, document.body));
    expect(document.querySelector(".timeline-caption")?.textContent).toBe("No responses yet");
    await soon(() =>
      expect(document.querySelector("[role=img]")?.getAttribute("aria-label")).toBe("Responses over time: none yet."),
    );
    expect(document.querySelector<HTMLElement>("[role=slider]")?.tabIndex).toBe(-1);
  });
});
