import { COUNTED_CLASSES, type CountedClass } from "../../../traffic/health/counted-class.ts";
import type { Buckets } from "./bucket-counter.ts";

/** What some neighbouring buckets hold. */
export interface BucketSum {
  readonly total: number;
  readonly errors: number;
  /** Classes that occur, in the order of `COUNTED_CLASSES`. */
  readonly classes: readonly { readonly slice: CountedClass; readonly count: number }[];
}

function sumRow(row: Uint32Array | undefined, from: number, to: number): number {
  let sum = 0;
  for (let bucket = from; bucket < to; bucket += 1) sum += row?.[bucket] ?? 0;
  return sum;
}

/** Adds up the buckets from one index up to, and without, another. */
export function sumBuckets(
  { counts, errors }: Pick<Buckets, "counts" | "errors">,
  from: number,
  to: number,
): BucketSum {
  const classes = COUNTED_CLASSES.map((slice, index) => ({ slice, count: sumRow(counts[index], from, to) }));
  return {
    total: classes.reduce((sum, { count }) => sum + count, 0),
    errors: errors.reduce((sum, row) => sum + sumRow(row, from, to), 0),
    classes: classes.filter(({ count }) => count > 0),
  };
}

/** All counted in one bucket. */
export function bucketTotal({ counts }: Buckets, bucket: number): number {
  return counts.reduce((sum, row) => sum + (row[bucket] ?? 0), 0);
}

/** The fullest bucket, the first of several. */
export function peakBucket(buckets: Buckets): { readonly bucket: number; readonly total: number } {
  let peak = { bucket: 0, total: 0 };
  for (let bucket = 0; bucket < buckets.length; bucket += 1) {
    const total = bucketTotal(buckets, bucket);
    if (total > peak.total) peak = { bucket, total };
  }
  return peak;
}

/**
 * Heights to draw one class on top of the other: per class, last class first, the sum of itself and all before it.
 * `null` where a class does not occur, so that nothing is drawn there.
 */
export function stackBuckets({ counts, length }: Buckets): readonly (readonly (number | null)[])[] {
  const heights = new Array<number>(length).fill(0);
  const rows = counts.map((row) =>
    heights.map((below, bucket) => {
      const count = row[bucket] ?? 0;
      heights[bucket] = below + count;
      return count === 0 ? null : below + count;
    }),
  );
  return rows.reverse();
}

const WHOLE_STEPS = [1, 2, 3, 4, 5, 6, 8, 10] as const;
const ROUND_STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/** The least round number that is not below a count, for the end of an axis that begins at 0. */
export function niceCeiling(count: number): number {
  const power = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(count, 1))));
  const steps = power === 1 ? WHOLE_STEPS : ROUND_STEPS;
  return Math.round((steps.find((step) => step * power >= count) ?? 10) * power);
}

/** Classes whose errors are marked, worst first. */
const WORST_FIRST: readonly CountedClass[] = ["5xx", "other", "failed", "4xx"];

export interface ErrorMark {
  /** From 0, of `slots`. */
  readonly slot: number;
  readonly slice: CountedClass;
}

/**
 * Where errors happened, as few enough marks to stay apart: for each of equal parts of the time the worst class of
 * error in it. A bar shows one error among hundreds as less than a pixel; a mark does not.
 */
export function markErrors({ errors, length }: Buckets, slots: number): readonly ErrorMark[] {
  const ranks = new Array<number>(slots).fill(WORST_FIRST.length);
  for (const [rank, slice] of WORST_FIRST.entries()) {
    const row = errors[COUNTED_CLASSES.indexOf(slice)];
    for (let bucket = 0; bucket < length; bucket += 1) {
      if ((row?.[bucket] ?? 0) === 0) continue;
      const slot = Math.min(slots - 1, Math.floor(((bucket + 0.5) / length) * slots));
      ranks[slot] = Math.min(ranks[slot] ?? rank, rank);
    }
  }
  return ranks.flatMap((rank, slot) => {
    const slice = WORST_FIRST[rank];
    return slice === undefined ? [] : [{ slot, slice }];
  });
}
