import type { HealthStats } from "./health-stats.ts";

/** What a person counts as the service's fault. Server errors always are. */
export interface FaultChoices {
  /** Requests that got no response. */
  readonly failed: boolean;
  /** 429 Too Many Requests (RFC 6585 §4): the caller's haste, or a service with too little room. */
  readonly tooManyRequests: boolean;
  /** 408 Request Timeout (RFC 9110 §15.5.9): a slow caller, or a server that did not listen. */
  readonly requestTimeout: boolean;
}

export const DEFAULT_FAULTS: FaultChoices = { failed: true, tooManyRequests: false, requestTimeout: false };

/** Counts of measured requests. The four outcomes add up to `requests`. */
export interface HealthRates {
  readonly requests: number;
  /** Answers below 400. */
  readonly good: number;
  readonly clientErrors: number;
  /** 500 and above, and numbers below 100: a client treats invalid numbers as server errors (RFC 9110 §15). */
  readonly serverErrors: number;
  readonly failed: number;
  /** Requests that availability is judged by: all, or those with a response where failures are not counted. */
  readonly judged: number;
  /** The part of `judged` that is the service's fault by the person's choices. */
  readonly serviceFailures: number;
  readonly tooManyRequests: number;
  readonly requestTimeouts: number;
}

/** Whether a status is the server's failure: 5xx, and the invalid numbers that RFC 9110 §15 has treated like it. */
export function isServerFailure(statusCode: number): boolean {
  return statusCode >= 500 || statusCode < 100;
}

/** What the measured entries of a group come to. */
export function rateHealth(stats: HealthStats, choices: FaultChoices): HealthRates {
  let responses = 0;
  let clientErrors = 0;
  let serverErrors = 0;
  for (const [statusCode, count] of stats.measuredStatuses) {
    responses += count;
    if (isServerFailure(statusCode)) serverErrors += count;
    else if (statusCode >= 400) clientErrors += count;
  }
  const failed = stats.measuredFailures;
  const tooManyRequests = stats.measuredStatuses.get(429) ?? 0;
  const requestTimeouts = stats.measuredStatuses.get(408) ?? 0;
  return {
    requests: responses + failed,
    good: responses - clientErrors - serverErrors,
    clientErrors,
    serverErrors,
    failed,
    judged: choices.failed ? responses + failed : responses,
    serviceFailures:
      serverErrors +
      (choices.failed ? failed : 0) +
      (choices.tooManyRequests ? tooManyRequests : 0) +
      (choices.requestTimeout ? requestTimeouts : 0),
    tooManyRequests,
    requestTimeouts,
  };
}
