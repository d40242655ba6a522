import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { EntrySource } from "../entry-source.ts";
import { takeInGradually } from "../gradual-list.ts";
import { type Brush, bucketAt, type Head, moveBrush, spanBetween } from "./brush.ts";
import { type Buckets, createBucketCounter } from "./bucket-counter.ts";
import { sumBuckets } from "./bucket-sums.ts";
import type { Span } from "./span.ts";
import { bucketInWords, sumInWords, timelineInWords } from "./timeline-words.ts";

/** A narrower bar is hard to point at. */
const BAR_WIDTH_PX = 8;
const MIN_BUCKETS = 24;
const MAX_BUCKETS = 200;
const FIRST_WIDTH_PX = 800;

/** What the timeline shows and does, apart from how it is drawn. */
export interface TimelineModel {
  readonly buckets: ReadonlySignal<Buckets | undefined>;
  readonly pageStarts: ReadonlySignal<readonly number[]>;
  readonly span: Signal<Span | undefined>;
  /** The bucket under the pointer. */
  readonly pointed: Signal<number | undefined>;
  /** What the pointed bucket holds, and whether a page began in it. */
  readonly pointedReading: ReadonlySignal<string | undefined>;
  /** What the chosen span holds. */
  readonly chosenReading: ReadonlySignal<string | undefined>;
  /** Everything in words; of the moment it is read, since a busy log changes it without end. */
  describe(): string;
  /** Takes in what has come since, for a chart of this width. @param widthPx CSS pixels */
  refresh(widthPx: number): void;
  /** The pointer goes down, or moves while it is down. @param timeMs where it is */
  startBrush(timeMs: number): void;
  dragBrush(timeMs: number): void;
  endBrush(): void;
  /** Obeys a key. @returns whether it was one of the timeline's */
  press(key: string, isExtending: boolean): boolean;
  clear(): void;
  dispose(): void;
}

function isSameSpan(a: Span | undefined, b: Span | undefined): boolean {
  return a?.fromMs === b?.fromMs && a?.toMs === b?.toMs;
}

/** @param onStale told when there is something to take in */
export function createTimelineModel(
  source: Pick<EntrySource, "list" | "pages">,
  span: Signal<Span | undefined>,
  onStale: () => void,
): TimelineModel {
  const counter = createBucketCounter();
  const arrived = takeInGradually(source.list);
  const buckets = signal<Buckets>();
  const pointed = signal<number>();
  const pageStarts = computed(() => source.pages.value.map(({ startedAt }) => startedAt));
  let head: Head = "to";
  /** Where the pointer went down, and the span before. */
  let drag: { readonly anchorMs: number; readonly before: Span | undefined; moved: boolean } | undefined;
  const stop = effect(() => {
    arrived.list.value;
    onStale();
  });

  const spanOver = (grid: Buckets, oneMs: number, otherMs: number) =>
    spanBetween(grid, bucketAt(grid, oneMs), bucketAt(grid, otherMs));

  return {
    buckets,
    pageStarts,
    span,
    pointed,
    pointedReading: computed(() => {
      const grid = buckets.value;
      const at = pointed.value;
      return grid === undefined || at === undefined || at >= grid.length
        ? undefined
        : bucketInWords(grid, at, source.pages.value);
    }),
    chosenReading: computed(() => {
      const grid = buckets.value;
      if (grid === undefined || span.value === undefined) return undefined;
      return sumInWords(sumBuckets(counter.countSpan(span.value), 0, 1));
    }),
    describe: () => timelineInWords(buckets.peek(), pageStarts.peek().length),
    refresh(widthPx) {
      const room = Math.floor((widthPx || FIRST_WIDTH_PX) / BAR_WIDTH_PX);
      counter.take(arrived.list.peek());
      buckets.value = counter.read(Math.min(MAX_BUCKETS, Math.max(MIN_BUCKETS, room)));
    },
    startBrush(timeMs) {
      const grid = buckets.peek();
      if (grid === undefined) return;
      drag = { anchorMs: timeMs, before: span.peek(), moved: false };
      pointed.value = undefined;
      span.value = spanOver(grid, timeMs, timeMs);
    },
    dragBrush(timeMs) {
      const grid = buckets.peek();
      if (grid === undefined) return;
      if (drag === undefined) {
        pointed.value = bucketAt(grid, timeMs);
        return;
      }
      const next = spanOver(grid, drag.anchorMs, timeMs);
      if (isSameSpan(next, span.peek())) return;
      drag.moved = true;
      head = timeMs < drag.anchorMs ? "from" : "to";
      span.value = next;
    },
    endBrush() {
      // A click on the one bar that was chosen lets it go.
      if (drag !== undefined && !drag.moved && isSameSpan(drag.before, span.peek())) span.value = undefined;
      drag = undefined;
    },
    press(key, isExtending) {
      const grid = buckets.peek();
      if (grid === undefined) return false;
      const chosen = span.peek();
      if (key === "Escape") {
        if (chosen === undefined) return false;
        span.value = undefined;
        return true;
      }
      const brush: Brush | undefined = chosen && { span: chosen, head };
      const next = moveBrush(brush, key, isExtending, grid);
      if (next === undefined) return false;
      head = next.head;
      pointed.value = undefined;
      span.value = next.span;
      return true;
    },
    clear() {
      span.value = undefined;
    },
    dispose: stop,
  };
}
