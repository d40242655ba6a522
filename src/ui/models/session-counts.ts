import { countFailures, type RequestCounts } from "../../catalog/error-budget.ts";
import type { Tally } from "../../traffic/tally.ts";

/** Responses and failed requests of several pages, as an error budget counts them. */
export function countRequests(tallies: readonly Tally[]): RequestCounts {
  const responses = tallies.flatMap(({ statuses }) =>
    Object.entries(statuses).map(([code, count]) => [Number(code), count] as const),
  );
  const failed = tallies.flatMap(({ networkErrors }) => Object.values(networkErrors));
  return countFailures(
    responses,
    failed.reduce((sum, count) => sum + count, 0),
  );
}
