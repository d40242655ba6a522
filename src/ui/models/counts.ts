import { STATUS_CLASSES, type StatusClass, statusClass } from "../../traffic/status-class.ts";
import type { Tally } from "../../traffic/tally.ts";

/** A slice of the tally: a class of statuses, or the requests that failed with no response. */
export type Slice = StatusClass | "failed";

export interface CodeCount {
  readonly statusCode: number;
  readonly count: number;
}

export interface FailureCount {
  readonly networkError: string;
  readonly count: number;
}

export interface SliceCount {
  readonly slice: Slice;
  readonly count: number;
}

/** Every code of a tally, lowest first. */
export function codeCounts(tally: Tally): readonly CodeCount[] {
  return Object.entries(tally.statuses)
    .map(([code, count]) => ({ statusCode: Number(code), count }))
    .sort((a, b) => a.statusCode - b.statusCode);
}

/** Every kind of counted failure, most frequent first. */
export function failureCounts(tally: Tally): readonly FailureCount[] {
  return Object.entries(tally.networkErrors)
    .map(([networkError, count]) => ({ networkError, count }))
    .sort((a, b) => b.count - a.count || (a.networkError < b.networkError ? -1 : 1));
}

/** Counts by class, failed requests last. Empty slices are left out. */
export function sliceCounts(tally: Tally): readonly SliceCount[] {
  const counts = new Map<Slice, number>();
  for (const { statusCode, count } of codeCounts(tally)) {
    const slice = statusClass(statusCode);
    counts.set(slice, (counts.get(slice) ?? 0) + count);
  }
  const failed = failureCounts(tally).reduce((sum, { count }) => sum + count, 0);
  if (failed > 0) counts.set("failed", failed);
  return [...STATUS_CLASSES, "failed" as const].flatMap((slice) => {
    const count = counts.get(slice);
    return count === undefined ? [] : [{ slice, count }];
  });
}

const SLICE_WORDS: Readonly<Record<Slice, readonly [one: string, many: string]>> = {
  "1xx": ["informational", "informational"],
  "2xx": ["successful", "successful"],
  "3xx": ["redirection", "redirections"],
  "4xx": ["client error", "client errors"],
  "5xx": ["server error", "server errors"],
  other: ["outside 100–599", "outside 100–599"],
  failed: ["failed", "failed"],
};

/** `3 client errors`: a slice in words, by the names of RFC 9110 §15. */
export function sliceInWords({ slice, count }: SliceCount): string {
  const [one, many] = SLICE_WORDS[slice];
  return `${count} ${count === 1 ? one : many}`;
}
