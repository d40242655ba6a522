import type { HealthStats } from "../../../traffic/health/health-stats.ts";
import { type DurationSummary, summarizeDurations } from "../../../traffic/health/quantile.ts";
import { type FaultChoices, type HealthRates, rateHealth } from "../../../traffic/health/rates.ts";

/** One host of a page or log. */
export interface HostRow {
  readonly host: string;
  /** Counted, measured or not. */
  readonly total: number;
  /** Errors as the badge counts them before the person's options. */
  readonly errors: number;
  readonly rates: HealthRates;
  readonly durations: DurationSummary;
}

export type HostColumn =
  | "host"
  | "requests"
  | "errors"
  | "clientErrors"
  | "serverErrors"
  | "failed"
  | "availability"
  | "median"
  | "p95";

export interface HostSort {
  readonly by: HostColumn;
  readonly isDescending: boolean;
}

export function hostRows(hosts: ReadonlyMap<string, HealthStats>, faults: FaultChoices): readonly HostRow[] {
  return [...hosts].map(([host, stats]) => ({
    host,
    total: stats.total,
    errors: stats.errors,
    rates: rateHealth(stats, faults),
    durations: summarizeDurations(stats.durationsMs),
  }));
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** Part of the judged requests that were not the service's failures; `undefined` where none were judged. */
export function availabilityOf({ judged, serviceFailures }: HealthRates): number | undefined {
  return share(judged - serviceFailures, judged);
}

function sortValue({ errors, rates, durations }: HostRow, column: Exclude<HostColumn, "host">): number | undefined {
  switch (column) {
    case "requests":
      return rates.requests;
    case "errors":
      return errors;
    case "clientErrors":
    case "serverErrors":
    case "failed":
      return share(rates[column], rates.requests);
    case "availability":
      return availabilityOf(rates);
    case "median":
      return durations.medianMs;
    case "p95":
      return durations.p95Ms;
  }
}

const byName = (a: HostRow, b: HostRow) => (a.host < b.host ? -1 : a.host > b.host ? 1 : 0);

/** Sorts hosts; those for which nothing is known stand last, whichever way it goes, and equals by their name. */
export function sortHosts(rows: readonly HostRow[], { by, isDescending }: HostSort): readonly HostRow[] {
  const sign = isDescending ? -1 : 1;
  if (by === "host") return rows.toSorted((a, b) => sign * byName(a, b));
  return rows.toSorted((a, b) => {
    const [x, y] = [sortValue(a, by), sortValue(b, by)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined) || byName(a, b);
    return sign * (x - y) || byName(a, b);
  });
}

/** What a column is sorted by first: names from A, availability from the worst, everything else from the most. */
export function nextSort(sort: HostSort, by: HostColumn): HostSort {
  if (sort.by === by) return { by, isDescending: !sort.isDescending };
  return { by, isDescending: by !== "host" && by !== "availability" };
}
