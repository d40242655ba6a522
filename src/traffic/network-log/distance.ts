import type { Entry } from "../entry.ts";
import type { SeenRequest } from "./seen-request.ts";

/**
 * The farthest that both sources' times of one request may lie apart. Measured: Chromium 9 ms on a page of 1,000
 * requests and 50 ms for failures; Firefox 1 ms between the starts, which webRequest tells there for all but hops.
 */
export const MAX_DISTANCE_MS = 1_000;

/** Whether the entry's outcome was known while the DevTools saw the request under way: true on the busiest machine. */
function isWithin({ timeStamp }: Entry, { startedAt, respondedAt }: SeenRequest): boolean {
  return startedAt <= timeStamp && timeStamp <= respondedAt;
}

/** Chromium's name for a failure whose reason it does not tell extensions. */
const NAMELESS_ERROR = "net::ERR_FAILED";

/**
 * Whether the two may be one request by what they say of its outcome.
 * - A status is the same in both. The exception is a copy from the cache, which webRequest reports with the status of
 *   the copy and the DevTools with the 304 that confirmed it (RFC 9111 §4.3).
 * - A failure has no status in either, or one that the DevTools know although the page did not get the response.
 */
function agreesOnOutcome(entry: Entry, seen: SeenRequest): boolean {
  if (seen.hasUntoldStatus === true) return entry.role !== "failure";
  if (entry.role !== "failure") {
    return seen.statusCode === entry.statusCode || (seen.statusCode === 304 && entry.fromCache === true);
  }
  if (seen.statusCode !== 0 && seen.networkError === undefined) return false;
  const here = entry.networkError ?? NAMELESS_ERROR;
  const there = seen.networkError ?? NAMELESS_ERROR;
  return here === there || here === NAMELESS_ERROR || there === NAMELESS_ERROR;
}

/**
 * How far an entry and a request of the DevTools with the same method and address lie apart in time, in milliseconds;
 * `undefined` when they cannot be the same request. The starts are compared where webRequest tells one, the responses
 * always: all hops of a redirect chain have the start of the first.
 */
export function distanceOf(entry: Entry, seen: SeenRequest): number | undefined {
  let distance = Math.abs(entry.timeStamp - seen.respondedAt);
  if (entry.startedAt !== undefined) distance = Math.min(distance, Math.abs(entry.startedAt - seen.startedAt));
  if (distance > MAX_DISTANCE_MS && !isWithin(entry, seen)) return undefined;
  return agreesOnOutcome(entry, seen) ? distance : undefined;
}
