import { CacheControl } from "./cache-control.ts";
import { withoutFragment } from "./locations.ts";
import type { Reading } from "./reading.ts";
import { isRequestWhole } from "./rules/rule.ts";

/** RFC 9110 §15.1, and 451 by RFC 7725 §3: storable without being told so. */
export const HEURISTIC_STATUSES: readonly number[] = [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501];
/** RFC 6585 §3–§6: must not be stored, whatever the headers say. */
export const UNSTORABLE_STATUSES: readonly number[] = [428, 429, 431, 511];

/** Directives that let shared caches keep the answer to a request with a login (RFC 9111 §3.5). */
const SHARED_WITH_LOGIN = ["public", "s-maxage", "must-revalidate"];

/** Methods whose answers no cache stores (RFC 9110 §9.3). */
const UNSTORED_METHODS = ["PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE"];
/** Methods whose answers are stored only where they stand for the resource itself (RFC 9110 §9.3.3, RFC 5789 §2). */
const WRITING_METHODS = ["POST", "PATCH"];

/** Fields that give a response a lifetime of its own. */
export function hasExplicitFreshness({ headers, cacheControl }: Reading, isShared = false): boolean {
  return (
    cacheControl.seconds("max-age") !== undefined ||
    (isShared && cacheControl.seconds("s-maxage") !== undefined) ||
    headers.has("expires")
  );
}

/** Whether the content stands for the very address that was asked (RFC 9110 §8.7). */
function namesItself({ headers, url }: Reading): boolean {
  const location = headers.get("content-location");
  if (location === undefined || url === undefined || !URL.canParse(location, url)) return false;
  return withoutFragment(new URL(location, url)) === withoutFragment(url);
}

/** Whether something lets a private or a shared cache store it: the last condition of RFC 9111 §3. */
function isTold(reading: Reading, isShared: boolean): boolean {
  const { cacheControl, method, statusCode } = reading;
  if (hasExplicitFreshness(reading, isShared)) return true;
  if (WRITING_METHODS.includes(method)) return false;
  return (
    cacheControl.has("public") || (!isShared && cacheControl.has("private")) || HEURISTIC_STATUSES.includes(statusCode)
  );
}

/** Why nothing may store it (RFC 9111 §3), or `undefined`. */
export function refusal(reading: Reading): string | undefined {
  const { statusCode, method, cacheControl, requestHeaders } = reading;
  if (statusCode < 200) return "There is no final response that could be stored.";
  if (statusCode === 304) return "A 304 is not stored itself; it refreshes the stored copy.";
  if (UNSTORABLE_STATUSES.includes(statusCode)) return `A ${statusCode} must not be stored by any cache.`;
  const understands = cacheControl.has("must-understand") && statusCode <= 511;
  if (cacheControl.has("no-store") && !understands) return "Cache-Control: no-store forbids it.";
  if (new CacheControl(requestHeaders?.joined("cache-control")).has("no-store"))
    return "The request asked for no-store.";
  if (UNSTORED_METHODS.includes(method)) return `Answers to ${method} are not stored.`;
  if (WRITING_METHODS.includes(method) && !(hasExplicitFreshness(reading, true) && namesItself(reading)))
    return `Answers to ${method} are stored only with a lifetime and a Content-Location of the same address.`;
  if (isTold(reading, false) || isTold(reading, true)) return undefined;
  return `A ${statusCode} is stored only with a lifetime, and none is given.`;
}

export interface Storers {
  /** Who may store it, as the beginning of a sentence. */
  readonly text: string;
  readonly includesBrowser: boolean;
  readonly includesShared: boolean;
}

/** Which caches may store it, once nothing forbids it to all (RFC 9111 §3). */
export function findStorers(reading: Reading): Storers {
  const { cacheControl, headers, requestHeaders } = reading;
  const includesBrowser = isTold(reading, false);
  const allowsLogin = SHARED_WITH_LOGIN.some((name) => cacheControl.has(name));
  const isRefusedToShared =
    cacheControl.hasUnqualified("private") || (requestHeaders?.has("authorization") === true && !allowsLogin);
  const includesShared = !isRefusedToShared && isTold(reading, true);
  const known = { includesBrowser, includesShared };
  if (cacheControl.has("no-store")) return { ...known, text: "Only caches that know must-understand may store it" };
  if (!includesShared) return { ...known, text: "Only the browser may store it" };
  if (!includesBrowser) return { ...known, text: "Only shared caches may store it" };
  const cookie = headers.has("set-cookie") && !cacheControl.has("public") ? ", its cookie included" : "";
  if (allowsLogin || isRequestWhole(reading))
    return { ...known, text: `The browser and shared caches may store it${cookie}` };
  return { ...known, text: `The browser may store it; shared caches too, unless the request carried a login${cookie}` };
}
