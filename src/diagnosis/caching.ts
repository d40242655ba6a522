import CachePolicy from "http-cache-semantics";
import { CacheControl } from "./cache-control.ts";
import { describeSeconds } from "./durations.ts";
import { parseHttpDate } from "./http-date.ts";
import type { Reading } from "./reading.ts";
import type { CachingAdvice } from "./types.ts";

/** RFC 9110 §15.1, and 451 by RFC 7725 §3: storable without being told so. */
export const HEURISTIC_STATUSES: readonly number[] = [200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501];
/** RFC 6585 §3–§6: must not be stored, whatever the headers say. */
export const UNSTORABLE_STATUSES: readonly number[] = [428, 429, 431, 511];

/** Fields that give a response a lifetime of its own. */
export function hasExplicitFreshness({ headers, cacheControl }: Reading, isShared = false): boolean {
  return (
    cacheControl.seconds("max-age") !== undefined ||
    (isShared && cacheControl.seconds("s-maxage") !== undefined) ||
    headers.has("expires")
  );
}

/** Why nothing may store it (RFC 9111 §3), or `undefined`. */
function refusal(reading: Reading): string | undefined {
  const { statusCode, method, cacheControl, requestHeaders, headers } = reading;
  if (statusCode < 200) return "There is no final response that could be stored.";
  if (statusCode === 304) return "A 304 is not stored itself; it refreshes the stored copy.";
  if (UNSTORABLE_STATUSES.includes(statusCode)) return `A ${statusCode} must not be stored by any cache.`;
  const understands = cacheControl.has("must-understand") && statusCode <= 511;
  if (cacheControl.has("no-store") && !understands) return "Cache-Control: no-store forbids it.";
  if (new CacheControl(requestHeaders?.joined("cache-control")).has("no-store"))
    return "The request asked for no-store.";
  if (method === "POST" || method === "PATCH") {
    const isAllowed = hasExplicitFreshness(reading, true) && headers.has("content-location");
    return isAllowed ? undefined : `Answers to ${method} are stored only with a lifetime and a Content-Location.`;
  }
  if (method !== "GET" && method !== "HEAD") return `Answers to ${method} are not stored.`;
  const isTold =
    hasExplicitFreshness(reading, true) ||
    cacheControl.has("public") ||
    cacheControl.has("private") ||
    HEURISTIC_STATUSES.includes(statusCode);
  return isTold ? undefined : `A ${statusCode} is stored only with a lifetime, and none is given.`;
}

/**
 * The lifetime in a private cache, in seconds, by RFC 9111 §4.2.1: `max-age`, else `Expires` less `Date`, else a tenth
 * of the time since `Last-Modified`. The library is given only what counts, because it takes some fields more loosely.
 */
function lifetime(reading: Reading): number {
  const { headers, cacheControl, sentAt, receivedAt } = reading;
  const fields: Record<string, string> = {};
  const maxAge = cacheControl.seconds("max-age");
  if (maxAge !== undefined) fields["cache-control"] = `max-age=${maxAge}`;
  else if (cacheControl.has("max-age")) return 0;
  const expires = parseHttpDate(headers.get("expires"));
  const hasDate = expires !== undefined && expires.form !== "other";
  // An invalid date, especially 0, means that it has expired (RFC 9111 §5.3).
  if (maxAge === undefined && headers.has("expires") && !hasDate) return 0;
  if (hasDate) fields.expires = new Date(expires.at).toUTCString();
  const lastModified = parseHttpDate(headers.get("last-modified"))?.at;
  if (lastModified !== undefined) fields["last-modified"] = new Date(lastModified).toUTCString();
  const date = sentAt ?? receivedAt;
  if (date !== undefined) fields.date = new Date(date).toUTCString();
  return new CachePolicy({ headers: {} }, { status: 200, headers: fields }, { shared: false }).maxAge();
}

function describeStorers({ cacheControl, headers }: Reading): string {
  if (cacheControl.hasUnqualified("private")) return "Only the browser may store it";
  const isPersonal = headers.has("set-cookie") && !cacheControl.has("public");
  return isPersonal
    ? "The browser and shared caches may store it, its cookie included"
    : "The browser and shared caches may store it";
}

function describeShared({ cacheControl, headers }: Reading): string {
  const shared = cacheControl.seconds("s-maxage");
  if (shared !== undefined) return ` Shared caches keep it for ${describeSeconds(shared)} (s-maxage).`;
  const targeted = ["cdn-cache-control", "surrogate-control"].find((name) => headers.has(name));
  return targeted === undefined ? "" : " The CDN follows a lifetime of its own.";
}

function describeFreshness(reading: Reading, seconds: number, rest: number): string {
  const { cacheControl, age, headers } = reading;
  const left = age > 0 ? `, of which ${describeSeconds(rest)} are left` : "";
  if (cacheControl.seconds("max-age") !== undefined) return `fresh for ${describeSeconds(seconds)} (max-age)${left}`;
  if (headers.has("expires")) {
    return seconds > 0 ? `fresh for ${describeSeconds(seconds)} (Expires)${left}` : "expired from the start (Expires)";
  }
  return `no lifetime is given, so caches may guess: about ${describeSeconds(seconds)}, a tenth of its age${left}`;
}

/** Whether, by whom and for how long the response may be kept (RFC 9111 §3, §4.2). */
export function adviseCaching(reading: Reading): CachingAdvice {
  const { statusCode, cacheControl, headers, age, networkError } = reading;
  if (statusCode === 0 || (networkError !== undefined && statusCode < 100)) {
    return { storable: false, reason: "There is no response that could be stored." };
  }
  const refused = refusal(reading);
  if (refused !== undefined) return { storable: false, reason: refused };
  const who = describeStorers(reading);
  if (headers.joined("vary")?.includes("*") === true) {
    return { storable: true, freshForSeconds: 0, reason: `${who}, but Vary: * lets no copy be used again.` };
  }
  if (cacheControl.hasUnqualified("no-cache")) {
    return {
      storable: true,
      freshForSeconds: 0,
      reason: `${who}, and has to ask the server before each use (no-cache).`,
    };
  }
  const isGuess = !hasExplicitFreshness(reading);
  if (isGuess && !headers.has("last-modified")) {
    return {
      storable: true,
      reason: `${who}; no lifetime is given, so a cache may guess one.${describeShared(reading)}`,
    };
  }
  const seconds = Math.round(lifetime(reading));
  const rest = Math.max(0, seconds - age);
  return {
    storable: true,
    freshForSeconds: rest,
    reason: `${who}; ${describeFreshness(reading, seconds, rest)}.${describeShared(reading)}`,
  };
}
