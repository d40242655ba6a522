import { COUNTED_CLASSES, type CountedClass } from "../../../traffic/health/counted-class.ts";
import type { HealthStats } from "../../../traffic/health/health-stats.ts";
import { statusClass } from "../../../traffic/status-class.ts";

/** One row of a distribution. The shares of all rows add up to 1. */
export interface ShareRow<Key> {
  readonly key: Key;
  readonly count: number;
  /** 0 to 1. */
  readonly share: number;
}

/** A code, or the browser's name for a request that failed with no response. */
export type Outcome = { readonly statusCode: number } | { readonly networkError: string };

function withShares<Key>(rows: readonly { readonly key: Key; readonly count: number }[]): readonly ShareRow<Key>[] {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return rows.map((row) => ({ ...row, share: row.count / total }));
}

/** Counts by class, in the order of the classes; those that do not occur are left out. */
export function byClass({ statuses, failures }: HealthStats): readonly ShareRow<CountedClass>[] {
  const counts = new Map<CountedClass, number>();
  const add = (slice: CountedClass, count: number) => counts.set(slice, (counts.get(slice) ?? 0) + count);
  for (const [statusCode, count] of statuses) add(statusClass(statusCode), count);
  for (const count of failures.values()) add("failed", count);
  return withShares(
    COUNTED_CLASSES.flatMap((key) => {
      const count = counts.get(key);
      return count === undefined ? [] : [{ key, count }];
    }),
  );
}

function rankOf(key: Outcome): number {
  return "statusCode" in key ? key.statusCode : Number.POSITIVE_INFINITY;
}

/** Counts by code and by kind of failure, the most frequent first. */
export function byOutcome({ statuses, failures }: HealthStats): readonly ShareRow<Outcome>[] {
  const rows: { readonly key: Outcome; readonly count: number }[] = [
    ...[...statuses].map(([statusCode, count]) => ({ key: { statusCode }, count })),
    ...[...failures].map(([networkError, count]) => ({ key: { networkError }, count })),
  ];
  return withShares(rows.sort((a, b) => b.count - a.count || rankOf(a.key) - rankOf(b.key)));
}

export interface TypeRow extends ShareRow<string> {
  readonly errors: number;
}

/** Counts by resource type, the most frequent first. */
export function byType({ types }: HealthStats): readonly TypeRow[] {
  const sorted = [...types].sort(([nameA, a], [nameB, b]) => b.total - a.total || (nameA < nameB ? -1 : 1));
  const rows = withShares(sorted.map(([key, { total }]) => ({ key, count: total })));
  return rows.map((row, index) => ({ ...row, errors: sorted[index]?.[1].errors ?? 0 }));
}
