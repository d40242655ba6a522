import type { Entry } from "../../traffic/entry.ts";
import { findDownHosts, findLostLogins, findRateLimits, findUnstablePaths } from "./cascades.ts";
import { findChainIncidents } from "./chains.ts";
import type { Incident } from "./incident.ts";

/** Later entries of a very busy page add nothing to what the first ones show. */
const MAX_ENTRIES = 5_000;
const MAX_INCIDENTS = 50;

/**
 * What several entries say together: chains and pages. Earliest first; a view shows each with its root in front.
 * @param entries of one page, in the order in which they came
 */
export function findIncidents(entries: readonly Entry[]): readonly Incident[] {
  const read = entries.slice(0, MAX_ENTRIES);
  const found = [
    ...findChainIncidents(read),
    ...findLostLogins(read),
    ...findRateLimits(read),
    ...findDownHosts(read),
    ...findUnstablePaths(read),
  ];
  return found.sort((a, b) => a.root.timeStamp - b.root.timeStamp).slice(0, MAX_INCIDENTS);
}
