import type { Buckets } from "./bucket-counter.ts";
import type { Span } from "./span.ts";

type Grid = Pick<Buckets, "startMs" | "widthMs" | "length">;

/** Which end of a span the keys move when they extend it. */
export type Head = "from" | "to";

export interface Brush {
  readonly span: Span;
  readonly head: Head;
}

/** Buckets that Page Up and Page Down move by. */
const PAGE = 10;

/** The bucket that a moment falls into; the first or the last one for a moment outside. */
export function bucketAt({ startMs, widthMs, length }: Grid, timeMs: number): number {
  return Math.min(length - 1, Math.max(0, Math.floor((timeMs - startMs) / widthMs)));
}

/** The span of whole buckets from one to another, in either order, both included. */
export function spanBetween({ startMs, widthMs }: Grid, one: number, other: number): Span {
  const [first, last] = one <= other ? [one, other] : [other, one];
  return { fromMs: startMs + first * widthMs, toMs: startMs + (last + 1) * widthMs };
}

function stepOf(key: string, length: number): number | undefined {
  switch (key) {
    case "ArrowLeft":
      return -1;
    case "ArrowRight":
      return 1;
    case "PageUp":
      return -PAGE;
    case "PageDown":
      return PAGE;
    case "Home":
      return -length;
    case "End":
      return length;
    default:
      return undefined;
  }
}

/**
 * What a key makes of a brush, as it does with text: arrows move it, with Shift they move its head while the other end
 * stays. Without a brush the first key sets one at the end it points away from.
 * @returns `undefined` for a key that is not one of these
 */
export function moveBrush(brush: Brush | undefined, key: string, isExtending: boolean, grid: Grid): Brush | undefined {
  const step = stepOf(key, grid.length);
  if (step === undefined) return undefined;
  const lastBucket = grid.length - 1;
  if (brush === undefined) {
    const bucket = key === "ArrowRight" || key === "PageDown" || key === "Home" ? 0 : lastBucket;
    return { span: spanBetween(grid, bucket, bucket), head: "to" };
  }
  const first = bucketAt(grid, brush.span.fromMs);
  // The end of a span is the first moment after it.
  const last = Math.max(first, bucketAt(grid, brush.span.toMs - 1));
  if (!isExtending) {
    const move = Math.min(lastBucket - last, Math.max(-first, step));
    return { span: spanBetween(grid, first + move, last + move), head: brush.head };
  }
  const [anchor, head] = brush.head === "to" ? [first, last] : [last, first];
  const moved = Math.min(lastBucket, Math.max(0, head + step));
  return { span: spanBetween(grid, anchor, moved), head: moved >= anchor ? "to" : "from" };
}
