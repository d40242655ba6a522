import { chanceOfAtLeast, chanceOfAtMost } from "./binomial.ts";

/** What may be left to chance on either side of a statement made with 95 % confidence. */
const CHANCE = 0.025;
/** Halvings until a bound is exact to the last digits of a number. */
const HALVINGS = 60;

/** Shares from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The share between 0 and 1 at which a test that holds for small shares begins to fail. */
function lastShare(holds: (share: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Where the true availability lies with 95 % confidence, when `failures` of `requests` independent requests failed: the
 * exact interval (C. J. Clopper and E. S. Pearson, 1934). Approximations fail just where this is used, near 100 %.
 * @returns the whole of 0–1 without requests
 */
export function availabilityInterval(requests: number, failures: number): Interval {
  if (requests === 0) return { low: 0, high: 1 };
  const leastFailing = failures === 0 ? 0 : lastShare((share) => chanceOfAtLeast(failures, requests, share) < CHANCE);
  const mostFailing =
    failures === requests ? 1 : lastShare((share) => chanceOfAtMost(failures, requests, share) >= CHANCE);
  return { low: 1 - mostFailing, high: 1 - leastFailing };
}

/**
 * How many requests without a single failure it takes until a target counts as met.
 * @param targetPercent availability from 0 to 100
 * @returns whole requests; `Infinity` for 100 %, which no number of requests can show
 */
export function requestsToConfirm(targetPercent: number): number {
  if (targetPercent >= 100) return Number.POSITIVE_INFINITY;
  // None of n fails with the likelihood target^n.
  return targetPercent <= 0 ? 1 : Math.ceil(Math.log(CHANCE) / Math.log(targetPercent / 100));
}

/**
 * What the measured requests say about a target.
 * - `met`, `missed`: also with chance allowed for.
 * - `open`: the target lies within what chance alone could explain.
 * - `nothing`: nothing was measured.
 */
export type TargetVerdict = "met" | "missed" | "open" | "nothing";

/** @param failures of `requests` @param targetPercent availability from 0 to 100 */
export function judgeTarget(requests: number, failures: number, targetPercent: number): TargetVerdict {
  if (requests === 0) return "nothing";
  const mayFail = (100 - targetPercent) / 100;
  if (mayFail >= 1) return "met";
  if (chanceOfAtLeast(failures, requests, mayFail) < CHANCE) return "missed";
  return chanceOfAtMost(failures, requests, mayFail) <= CHANCE ? "met" : "open";
}
