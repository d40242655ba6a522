import type { Entry } from "../entry.ts";
import { mapEntry, type OpenEntry, type Reading } from "../har/map-entry.ts";
import { NO_REASON } from "../har/outcomes.ts";
import { objectOf, textOf, type Untrusted } from "../har/untrusted.ts";

/**
 * One request as the network log of the DevTools shows it. It carries no id of webRequest's, so it is joined with the
 * entry of the same request by what both know: method, address, status and time.
 */
export interface SeenRequest {
  /** Rises in the order of delivery. */
  readonly order: number;
  /** What it would be as an entry of its own. Its ids mean nothing. */
  readonly entry: Entry;
  /** 0 where the DevTools saw no response, or do not tell its status. */
  readonly statusCode: number;
  /** A response came, and its status is not told. */
  readonly hasUntoldStatus?: true;
  /** The browser's name for what went wrong: with a status it means that the page did not get the response. */
  readonly networkError?: string;
  /** When the request was issued, and when its response began or it failed; milliseconds since the epoch. */
  readonly startedAt: number;
  readonly respondedAt: number;
  /** Its body had not arrived when it was read from the whole log: more may come of it, under the same order. */
  readonly isUnfinished?: true;
}

/** Addresses that webRequest reports to this extension. Others (`data:`, `blob:`, `chrome-extension:`) are no traffic. */
const WATCHED = /^(?:https?|wss?):/i;

/** The statuses that browsers follow (Fetch standard, "redirect status"). */
const FOLLOWED: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** A redirect leads where its `Location` says, which may be relative (RFC 9110 §10.2.2). */
function setRedirect(entry: OpenEntry, response: Untrusted): void {
  const target = textOf(response.redirectURL);
  if (target === undefined || !FOLLOWED.has(entry.statusCode ?? 0)) return;
  entry.role = "redirect";
  if (URL.canParse(target, entry.url)) entry.redirectUrl = new URL(target, entry.url).href;
}

/**
 * Whether a request without a status has a response all the same. Firefox's DevTools lose statuses on a busy page, and
 * Chromium's tell none for the script of a service worker.
 */
function hasResponse(response: Untrusted, entry: Entry): boolean {
  if (entry.responseHeaders.length > 0) return true;
  return Number(response._transferSize) > 0 || Number(objectOf(response.content).size) > 0;
}

/**
 * Reads an entry of the DevTools' HAR.
 * @param isUnfinished it stands in the whole log, and its end has not been reported
 * @returns `undefined` for what is no traffic, and for a request without an outcome so far
 */
export function readSeen(
  raw: unknown,
  order: number,
  reading: Reading,
  isUnfinished: boolean,
): SeenRequest | undefined {
  const har = objectOf(raw);
  const url = textOf(objectOf(har.request).url);
  if (url === undefined || !WATCHED.test(url)) return undefined;
  const entry = mapEntry(har, order, reading);
  delete entry.pageKey;
  setRedirect(entry, objectOf(har.response));
  const { statusCode = 0, networkError, startedAt, timeStamp } = entry;
  const isNameless = networkError === undefined || networkError === NO_REASON;
  if (startedAt === undefined) return undefined;
  const hasUntoldStatus = statusCode === 0 && isNameless && hasResponse(objectOf(har.response), entry);
  if (isUnfinished && statusCode === 0 && isNameless && !hasUntoldStatus) return undefined;
  return {
    order,
    entry,
    statusCode,
    ...(hasUntoldStatus && { hasUntoldStatus }),
    ...(!isNameless && { networkError }),
    startedAt,
    respondedAt: timeStamp,
    ...(isUnfinished && { isUnfinished }),
  };
}
