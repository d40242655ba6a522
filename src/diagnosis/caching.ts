import CachePolicy from "http-cache-semantics";
import { describeSeconds } from "./durations.ts";
import { splitList } from "./field-values.ts";
import { parseHttpDate } from "./http-date.ts";
import type { Reading } from "./reading.ts";
import { findStorers, hasExplicitFreshness, refusal, type Storers } from "./storing.ts";
import type { CachingAdvice } from "./types.ts";

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

function describeShared({ cacheControl, headers }: Reading, { includesShared }: Storers): string {
  if (!includesShared) return "";
  const shared = cacheControl.seconds("s-maxage");
  if (shared !== undefined) return ` Shared caches keep it for ${describeSeconds(shared)} (s-maxage).`;
  const targeted = ["cdn-cache-control", "surrogate-control"].find((name) => headers.has(name));
  return targeted === undefined ? "" : " The CDN may follow a lifetime of its own.";
}

/** Seconds since the server made or confirmed it (RFC 9111 §4.2.3), or `undefined` where nobody knows. */
function currentAge({ age, fromCache, sentAt, receivedAt }: Reading): number | undefined {
  // How long the browser has kept its copy stands in no field.
  if (!fromCache) return age;
  if (sentAt === undefined || receivedAt === undefined) return undefined;
  return Math.max(age, Math.round((receivedAt - sentAt) / 1000));
}

function describeFreshness(reading: Reading, seconds: number, rest: number | undefined): string {
  const { cacheControl, headers } = reading;
  const left = rest === undefined || rest === seconds ? "" : `, of which ${describeSeconds(rest)} are left`;
  if (cacheControl.seconds("max-age") !== undefined) return `fresh for ${describeSeconds(seconds)} (max-age)${left}`;
  if (headers.has("expires")) {
    return seconds > 0 ? `fresh for ${describeSeconds(seconds)} (Expires)${left}` : "expired from the start (Expires)";
  }
  return `no lifetime is given, so caches may guess: about ${describeSeconds(seconds)}, a tenth of its age${left}`;
}

/** Whether, by whom and for how long the response may be kept (RFC 9111 §3, §4.2). */
export function adviseCaching(reading: Reading): CachingAdvice {
  const { statusCode, cacheControl, headers, networkError, method } = reading;
  if (statusCode === 0 || (networkError !== undefined && statusCode < 100)) {
    return { storable: false, reason: "There is no response that could be stored." };
  }
  const refused = refusal(reading);
  if (refused !== undefined && (headers.isComplete || cacheControl.has("no-store"))) {
    return { storable: false, reason: refused };
  }
  if (!headers.isComplete && !headers.has("cache-control")) {
    return { storable: "unknown", reason: "Not all headers are known, and Cache-Control is not among those that are." };
  }
  if (!["GET", "HEAD", "POST", "PATCH"].includes(method)) {
    return { storable: "unknown", reason: `Only a cache that knows ${method} may store its answers.` };
  }
  const storers = findStorers(reading);
  const who = storers.text;
  if (splitList(headers.joined("vary")).includes("*")) {
    const reason = `${who}, but Vary: * lets no copy be used again without asking the server.`;
    return { storable: true, freshForSeconds: 0, reason };
  }
  if (cacheControl.hasUnqualified("no-cache")) {
    const reason = `${who}, and has to ask the server before each use (no-cache).`;
    return { storable: true, freshForSeconds: 0, reason };
  }
  if (!storers.includesBrowser) return { storable: true, reason: `${who}.${describeShared(reading, storers)}` };
  if (!hasExplicitFreshness(reading) && !headers.has("last-modified")) {
    const reason = `${who}; no lifetime is given, so a cache may guess one.${describeShared(reading, storers)}`;
    return { storable: true, reason };
  }
  const seconds = Math.round(lifetime(reading));
  const age = currentAge(reading);
  const rest = age === undefined ? undefined : Math.max(0, seconds - age);
  return {
    storable: true,
    ...(rest === undefined ? {} : { freshForSeconds: rest }),
    reason: `${who}; ${describeFreshness(reading, seconds, rest)}.${describeShared(reading, storers)}`,
  };
}
