/** Fewer values than this have no middle worth a number: one more could move it anywhere. */
export const MIN_FOR_MEDIAN = 5;
/** With fewer values the 95th percentile is only the greatest of them. */
export const MIN_FOR_P95 = 20;

/**
 * A percentile by the nearest rank: the least value that this share of all values does not exceed, so always one that
 * was measured.
 * @param sorted values, least first
 * @param share above 0 and up to 1: 0.5 is the median, 0.95 the 95th percentile
 * @returns `undefined` without values
 */
export function quantile(sorted: ArrayLike<number>, share: number): number | undefined {
  // Products such as 0.95 × 20 come out a hair above the whole number that they are.
  const rank = Math.ceil(sorted.length * share - 1e-9);
  return sorted[Math.max(rank, 1) - 1];
}

/** Median and 95th percentile of durations, each absent where there are too few to name it. */
export interface DurationSummary {
  readonly known: number;
  readonly medianMs?: number;
  readonly p95Ms?: number;
}

/** @param durationsMs milliseconds in any order; not changed */
export function summarizeDurations(durationsMs: readonly number[]): DurationSummary {
  const known = durationsMs.length;
  if (known < MIN_FOR_MEDIAN) return { known };
  const sorted = new Float64Array(durationsMs).sort();
  const medianMs = quantile(sorted, 0.5);
  const p95Ms = known < MIN_FOR_P95 ? undefined : quantile(sorted, 0.95);
  return { known, ...(medianMs !== undefined && { medianMs }), ...(p95Ms !== undefined && { p95Ms }) };
}
