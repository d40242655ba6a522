/** Counts of one page or site. Exact whatever happens to the entries. */
export interface Tally {
  /** Every response by status code: hops, challenges and final ones. */
  readonly statuses: Record<number, number>;
  /** The part of `statuses` that is an error: final responses with 400 or more, favicon aside. */
  readonly errors: Record<number, number>;
  /** Requests that failed with no response, by the browser's error name. Benign ones are in `leftOut`. */
  readonly networkErrors: Record<string, number>;
  /** Benign failures by error name: aborted, blocked. Listed, never counted. */
  readonly benign: Record<string, number>;
}

export function emptyTally(): Tally {
  return { statuses: {}, errors: {}, networkErrors: {}, benign: {} };
}

function sum(counts: Readonly<Record<string | number, number>>): number {
  let total = 0;
  for (const key in counts) total += counts[key] ?? 0;
  return total;
}

/** Responses and counted failures of a page. */
export function totalOf(tally: Tally): number {
  return sum(tally.statuses) + sum(tally.networkErrors);
}

/** Adds one to a count. */
export function countOne<K extends string | number>(counts: Record<K, number>, key: K): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
