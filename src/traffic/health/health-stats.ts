import type { Entry } from "../entry.ts";
import { isError } from "../is-error.ts";
import { type Measure, measuredDurationMs, measureEntry, type Uncounted, type Unmeasured } from "./measure.ts";

interface TypeCount {
  total: number;
  errors: number;
}

/** What is known of a group of entries: a host of a page, a page, a host, all. Changed in place. */
export interface HealthStats {
  /** Counted, as the page's tally counts: measured or not. */
  total: number;
  /** Errors as the badge counts them before the person's options. */
  errors: number;
  /** Every counted response by status code. */
  readonly statuses: Map<number, number>;
  /** Every counted failure by the browser's name for it. */
  readonly failures: Map<string, number>;
  /** The part of `statuses` that says how well the service works. */
  readonly measuredStatuses: Map<number, number>;
  /** The part of `failures` that does. */
  measuredFailures: number;
  /** What was counted and not measured, and what was not even counted. */
  readonly aside: Map<Unmeasured | Uncounted, number>;
  /** Counted entries by resource type. */
  readonly types: Map<string, TypeCount>;
  /** Milliseconds of the measured requests, where known, in the order of the entries. */
  readonly durationsMs: number[];
}

export function emptyStats(): HealthStats {
  return {
    total: 0,
    errors: 0,
    statuses: new Map(),
    failures: new Map(),
    measuredStatuses: new Map(),
    measuredFailures: 0,
    aside: new Map(),
    types: new Map(),
    durationsMs: [],
  };
}

function addTo<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  const sum = (counts.get(key) ?? 0) + count;
  if (sum === 0) counts.delete(key);
  else counts.set(key, sum);
}

function addToType(stats: HealthStats, type: string, total: number, errors: number): void {
  const counts = stats.types.get(type);
  if (counts === undefined) stats.types.set(type, { total, errors });
  else {
    counts.total += total;
    counts.errors += errors;
    if (counts.total === 0) stats.types.delete(type);
  }
}

function isUncounted(measure: Measure): boolean {
  return (
    measure === "benign" || measure === "browser-redirect" || measure === "devtools-only" || measure === "no-status"
  );
}

function addDuration(stats: HealthStats, entry: Entry, sign: 1 | -1): void {
  const durationMs = measuredDurationMs(entry);
  if (durationMs === undefined) return;
  if (sign === 1) stats.durationsMs.push(durationMs);
  else {
    // What changes is recent, so it stands near the end.
    const index = stats.durationsMs.lastIndexOf(durationMs);
    if (index >= 0) stats.durationsMs.splice(index, 1);
  }
}

/** Adds an entry to its group, or takes it out again. @param sign -1 takes out what was added before */
export function addEntry(stats: HealthStats, entry: Entry, sign: 1 | -1 = 1): void {
  const measure = measureEntry(entry);
  if (measure !== "response" && measure !== "failure") addTo(stats.aside, measure, sign);
  if (isUncounted(measure)) return;
  const errors = isError(entry) ? sign : 0;
  stats.total += sign;
  stats.errors += errors;
  addToType(stats, entry.type, sign, errors);
  if (entry.role === "failure") addTo(stats.failures, entry.networkError ?? "unknown", sign);
  else if (entry.statusCode !== undefined) addTo(stats.statuses, entry.statusCode, sign);
  if (measure === "failure") stats.measuredFailures += sign;
  if (measure === "response" && entry.statusCode !== undefined) addTo(stats.measuredStatuses, entry.statusCode, sign);
  if (measure === "response" || measure === "failure") addDuration(stats, entry, sign);
}

/** Adds a group to another. */
export function addStats(sum: HealthStats, part: HealthStats): void {
  sum.total += part.total;
  sum.errors += part.errors;
  sum.measuredFailures += part.measuredFailures;
  for (const [code, count] of part.statuses) addTo(sum.statuses, code, count);
  for (const [name, count] of part.failures) addTo(sum.failures, name, count);
  for (const [code, count] of part.measuredStatuses) addTo(sum.measuredStatuses, code, count);
  for (const [reason, count] of part.aside) addTo(sum.aside, reason, count);
  for (const [type, { total, errors }] of part.types) addToType(sum, type, total, errors);
  // Not by spreading: a log holds more durations than a call takes arguments.
  for (const durationMs of part.durationsMs) sum.durationsMs.push(durationMs);
}
