/** Seconds of a day. */
export const DAY_SECONDS = 86_400;
/** Seconds of thirty days, the usual period of an error budget. */
export const THIRTY_DAYS_SECONDS = 30 * DAY_SECONDS;
/** Seconds of a year of 365 days, as availability tables count. */
export const YEAR_SECONDS = 365 * DAY_SECONDS;

/** The availability targets that promises usually name, in percent. */
export const USUAL_TARGETS: readonly number[] = [90, 95, 99, 99.5, 99.9, 99.95, 99.99];

/** Requests that were answered or failed, and how many of them count as failures. */
export interface RequestCounts {
  readonly requests: number;
  readonly failures: number;
}

export interface Budget {
  /** Percent of the requests that did not fail, rounded down to six decimals: only no failure at all is 100. Absent without requests. */
  readonly availability?: number;
  /** Whole requests that may fail. */
  readonly allowedFailures: number;
  /**
   * The share of the budget that is spent: 1 when it is used up, above 1 when it is overdrawn, `Infinity` for any
   * failure under a target of 100 %. Over a part of the period the same number is the burn rate.
   */
  readonly spent: number;
}

/** Parts of a whole request or second in which a target is counted, so that 99.9 % is exact: six decimals of a percent. */
const SHARES = 100_000_000;

/** What may fail, in hundred-millionths. @throws RangeError for a target outside 0–100 */
function failureShare(targetPercent: number): number {
  if (!(targetPercent >= 0 && targetPercent <= 100)) {
    throw new RangeError(`An availability target lies between 0 and 100 percent, not at ${targetPercent}.`);
  }
  return Math.round((100 - targetPercent) * (SHARES / 100));
}

function wholeCount(count: number): number {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`A count is a whole number from 0 on, not ${count}.`);
  return count;
}

/**
 * Reads a target as people type it: `99.9`, `99,95 %`.
 * @returns percent; `undefined` for anything that is no number from 0 to 100 with at most six decimals
 */
export function parseTarget(text: string): number | undefined {
  const match = /^\s*(\d{1,3}(?:[.,]\d{1,6})?)\s*%?\s*$/.exec(text);
  const percent = Number(match?.[1]?.replace(",", "."));
  return percent <= 100 ? percent : undefined;
}

/**
 * How long a service may be down in a period.
 * @param targetPercent the availability target, such as 99.9
 * @returns seconds, exact to the millisecond
 * @throws RangeError for a target outside 0–100
 */
export function allowedDowntimeSeconds(targetPercent: number, periodSeconds: number): number {
  return Math.round((failureShare(targetPercent) * periodSeconds) / (SHARES / 1000)) / 1000;
}

/**
 * How many of these requests may fail: rounded down, because half a request cannot.
 * @throws RangeError for a target outside 0–100, or a count that is no whole number from 0 on
 */
export function allowedFailures(targetPercent: number, requests: number): number {
  // The product of a large count and the share leaves the safe integers.
  return Number((BigInt(failureShare(targetPercent)) * BigInt(wholeCount(requests))) / BigInt(SHARES));
}

/**
 * The same before rounding down: what the budget is in parts of a request.
 * @throws RangeError as `allowedFailures`
 */
export function exactAllowance(targetPercent: number, requests: number): number {
  return (failureShare(targetPercent) * wholeCount(requests)) / SHARES;
}

function successPercent(requests: number, failures: number): number {
  return Number((BigInt(requests - failures) * BigInt(SHARES)) / BigInt(requests)) / (SHARES / 100);
}

/**
 * What is left of the budget after these requests.
 * @throws RangeError for a target outside 0–100, counts that are no whole numbers from 0 on, or more failures than requests
 */
export function measureBudget(targetPercent: number, { requests, failures }: RequestCounts): Budget {
  if (wholeCount(failures) > wholeCount(requests)) throw new RangeError("More requests failed than were made.");
  const allowed = exactAllowance(targetPercent, requests);
  return {
    ...(requests === 0 ? {} : { availability: successPercent(requests, failures) }),
    allowedFailures: allowedFailures(targetPercent, requests),
    spent: failures === 0 ? 0 : failures / allowed,
  };
}

/**
 * Counts responses for a budget. Failures are server errors, numbers outside 100–599, which are handled like server
 * errors (RFC 9110 §15), and requests without any response. Redirects and client errors are none: clients cause them.
 * @param responses pairs of status and count
 * @param networkFailures requests that got no response, benign ones left out
 */
export function countFailures(
  responses: Iterable<readonly [statusCode: number, count: number]>,
  networkFailures = 0,
): RequestCounts {
  let requests = networkFailures;
  let failures = networkFailures;
  for (const [statusCode, count] of responses) {
    requests += count;
    if (statusCode >= 500 || statusCode < 100) failures += count;
  }
  return { requests, failures };
}
