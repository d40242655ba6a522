import { HEURISTIC_STATUSES, hasExplicitFreshness, UNSTORABLE_STATUSES } from "../caching.ts";
import { parseDigits, splitList } from "../field-values.ts";
import { parseHttpDate } from "../http-date.ts";
import type { Reading } from "../reading.ts";
import type { Rule } from "./rule.ts";

const CACHE_CONTROL = ["cache-control"];
/** Times in Expires and in max-age that differ by less say the same. */
const SAME_LIFETIME_SECONDS = 60;
const SAME_LIFETIME_SHARE = 0.1;

/** Whether a shared cache surely answered from its store (RFC 9111 §5.1). */
function isFromSharedCache({ age, headers }: Reading): boolean {
  return age > 0 || (/\bhit\b/i.test(headers.get("x-cache") ?? "") && headers.has("age"));
}

function varyNames({ headers }: Reading): string[] {
  return splitList(headers.joined("vary")).map((name) => name.toLowerCase());
}

function positiveLifetime({ cacheControl }: Reading): number {
  return cacheControl.seconds("max-age") ?? cacheControl.seconds("s-maxage") ?? 0;
}

/** Directives that cannot both be meant (RFC 9111 §4.2.1). */
function contradiction(reading: Reading): string | undefined {
  const { cacheControl } = reading;
  if (cacheControl.has("no-store") && (positiveLifetime(reading) > 0 || cacheControl.has("public"))) {
    return "no-store stands beside a lifetime or public";
  }
  if (cacheControl.hasUnqualified("private") && (cacheControl.has("public") || cacheControl.has("s-maxage"))) {
    return "private stands beside public or s-maxage";
  }
  if (cacheControl.hasUnqualified("no-cache") && (cacheControl.seconds("max-age") ?? 0) > 0) {
    return "no-cache stands beside a lifetime";
  }
  return undefined;
}

/** RFC 9111 and its relatives. */
export const CACHING_RULES: readonly Rule[] = [
  {
    id: "unstorable-stored",
    level: "MUST NOT",
    reference: "RFC 6585 §3",
    covers: ["428-02"],
    statuses: UNSTORABLE_STATUSES,
    check: (reading) =>
      reading.age > 0
        ? `A ${reading.statusCode} must not be stored, and this one comes from a cache: it may block other people.`
        : undefined,
  },
  {
    id: "no-store-stored",
    level: "BCP",
    reference: "RFC 9111 §5.2.2.5",
    covers: ["CC-01"],
    fields: CACHE_CONTROL,
    check: (reading) =>
      reading.cacheControl.has("no-store") && reading.age > 0
        ? "no-store, and yet it comes from a cache: the CDN follows rules of its own."
        : undefined,
  },
  {
    id: "expires-ignored",
    level: "FACT",
    reference: "RFC 9111 §5.3",
    covers: ["CC-03"],
    fields: ["expires"],
    check: (reading) => {
      const maxAge = reading.cacheControl.seconds("max-age");
      const expires = parseHttpDate(reading.headers.get("expires"))?.at;
      if (maxAge === undefined || expires === undefined || reading.sentAt === undefined) return undefined;
      const lifetime = Math.max(0, (expires - reading.sentAt) / 1000);
      // Caches that renew Date count both down by the age.
      const differences = [lifetime - maxAge, lifetime + reading.age - maxAge].map(Math.abs);
      return Math.min(...differences) > Math.max(SAME_LIFETIME_SECONDS, maxAge * SAME_LIFETIME_SHARE)
        ? "Expires says something else than max-age, and has no effect beside it."
        : undefined;
    },
  },
  {
    id: "cache-control-contradiction",
    level: "BCP",
    reference: "RFC 9111 §4.2.1",
    covers: ["CC-04"],
    fields: CACHE_CONTROL,
    check: (reading) => {
      const what = contradiction(reading);
      return what === undefined
        ? undefined
        : `The caching rules contradict each other: ${what}. Caches take the stricter one.`;
    },
  },
  {
    id: "lifetime-repeated",
    level: "BCP",
    reference: "RFC 9111 §4.2.1",
    covers: ["CC-05"],
    fields: CACHE_CONTROL,
    check: ({ cacheControl }) =>
      new Set(cacheControl.arguments("max-age")).size > 1 || new Set(cacheControl.arguments("s-maxage")).size > 1
        ? "Two different lifetimes were sent; caches differ in which they take."
        : undefined,
  },
  {
    id: "lifetime-quoted",
    level: "MUST NOT",
    reference: "RFC 9111 §5.2.2.1",
    covers: ["CC-06"],
    fields: CACHE_CONTROL,
    check: ({ cacheControl }) =>
      [...cacheControl.arguments("max-age"), ...cacheControl.arguments("s-maxage")].some(
        (text) => text?.startsWith('"') === true,
      )
        ? "The lifetime is written in quotes; many caches ignore it so."
        : undefined,
  },
  {
    id: "expires-invalid",
    level: "MUST",
    reference: "RFC 9111 §5.3",
    covers: ["CC-07"],
    fields: ["expires"],
    check: ({ headers }) => {
      const text = headers.whole("expires");
      if (text === undefined || parseHttpDate(text)?.isPreferredForm === true) return undefined;
      return "Expires is no date in the form of HTTP. Caches have to take it as already expired.";
    },
  },
  {
    id: "pragma-in-response",
    level: "FACT",
    reference: "RFC 9111 §5.4",
    covers: ["CC-08"],
    fields: ["pragma"],
    check: ({ statusCode }) => (statusCode > 0 ? "Pragma does nothing in a response." : undefined),
  },
  {
    id: "warning-obsolete",
    level: "FACT",
    reference: "RFC 9111 §5.5",
    covers: ["CC-09"],
    fields: ["warning"],
    check: () => "The Warning header is obsolete.",
  },
  {
    id: "age-invalid",
    level: "SHOULD",
    reference: "RFC 9111 §5.1",
    covers: ["CC-11"],
    fields: ["age"],
    check: ({ headers }) => {
      const text = headers.whole("age");
      return text !== undefined && parseDigits(text) === undefined
        ? "Age is no whole number of seconds, so caches ignore it."
        : undefined;
    },
  },
  {
    id: "served-stale",
    level: "FACT",
    reference: "RFC 9111 §4.2.4",
    covers: ["CC-12"],
    fields: ["age"],
    check: ({ cacheControl, age }) => {
      const lifetime = cacheControl.seconds("s-maxage") ?? cacheControl.seconds("max-age");
      if (
        lifetime === undefined ||
        age <= lifetime ||
        cacheControl.has("stale-while-revalidate") ||
        cacheControl.has("stale-if-error")
      )
        return undefined;
      return "The copy is older than its lifetime: a cache went by other rules, or the server cannot be reached.";
    },
  },
  {
    id: "must-understand-alone",
    level: "SHOULD",
    reference: "RFC 9111 §5.2.2.3",
    covers: ["CC-13"],
    fields: CACHE_CONTROL,
    check: ({ cacheControl }) =>
      cacheControl.has("must-understand") && !cacheControl.has("no-store")
        ? "must-understand should have no-store beside it, for caches that do not know it."
        : undefined,
  },
  {
    id: "public-without-lifetime",
    level: "FACT",
    reference: "RFC 9111 §5.2.2.9",
    covers: ["CC-15"],
    fields: CACHE_CONTROL,
    check: (reading) =>
      reading.cacheControl.has("public") &&
      !hasExplicitFreshness(reading, true) &&
      !HEURISTIC_STATUSES.includes(reading.statusCode) &&
      reading.statusCode >= 200
        ? `public alone lets caches keep a ${reading.statusCode} for a time they guess.`
        : undefined,
  },
  {
    id: "vary-star",
    level: "FACT",
    reference: "RFC 9111 §4.1",
    covers: ["CC-16"],
    fields: ["vary"],
    check: (reading) => (varyNames(reading).includes("*") ? "Vary: * lets no stored copy be used again." : undefined),
  },
  {
    id: "vary-missing",
    level: "SHOULD",
    reference: "RFC 9110 §12.5.5",
    covers: ["CC-18"],
    fields: ["content-encoding"],
    check: (reading) => {
      const { cacheControl, statusCode, method, headers } = reading;
      const isShared =
        statusCode === 200 && method === "GET" && !cacheControl.has("no-store") && !cacheControl.has("private");
      const names = varyNames(reading);
      if (!isShared || !headers.isComplete || !hasExplicitFreshness(reading, true)) return undefined;
      if (positiveLifetime(reading) === 0 || names.includes("*") || names.includes("accept-encoding")) return undefined;
      return "Compressed content that may be cached, without Vary: Accept-Encoding: a cache may give it to somebody who cannot read it.";
    },
  },
  {
    id: "cookie-in-public",
    level: "FACT",
    reference: "RFC 9111 §7.3",
    covers: ["CC-19"],
    fields: ["set-cookie"],
    check: (reading) => {
      const { cacheControl } = reading;
      const isShared =
        (cacheControl.has("public") && hasExplicitFreshness(reading, true)) ||
        (cacheControl.seconds("s-maxage") ?? 0) > 0;
      if (!isShared || cacheControl.has("no-store") || cacheControl.has("private") || positiveLifetime(reading) === 0)
        return undefined;
      return "A cookie on a response that shared caches may keep: other visitors may receive it.";
    },
  },
  {
    id: "authorized-shared",
    level: "BCP",
    reference: "RFC 9111 §3.5",
    covers: ["CC-20"],
    check: (reading) => {
      const { requestHeaders, cacheControl } = reading;
      if (requestHeaders?.has("authorization") !== true || !isFromSharedCache(reading)) return undefined;
      if (["public", "s-maxage", "must-revalidate"].some((name) => cacheControl.has(name))) return undefined;
      return "The request carried a login, and a shared cache answered it, although nothing here allows that.";
    },
  },
  {
    id: "immutable-insecure",
    level: "SHOULD",
    reference: "RFC 8246 §3",
    covers: ["CC-21"],
    fields: CACHE_CONTROL,
    check: ({ cacheControl, url }) =>
      cacheControl.has("immutable") && url?.protocol === "http:"
        ? "Browsers ignore immutable on connections without encryption."
        : undefined,
  },
  {
    id: "targeted-cache-control",
    level: "FACT",
    reference: "RFC 9213 §2",
    covers: ["CC-22"],
    fields: [
      "cdn-cache-control",
      "cloudflare-cdn-cache-control",
      "vercel-cdn-cache-control",
      "netlify-cdn-cache-control",
      "surrogate-control",
    ],
    check: () => "The CDN follows a lifetime of its own and not the one in Cache-Control.",
  },
  {
    id: "stale-on-error",
    level: "MAY",
    reference: "RFC 5861 §4",
    covers: ["CC-23"],
    fields: CACHE_CONTROL,
    check: ({ cacheControl, age }) => {
      const lifetime = cacheControl.seconds("s-maxage") ?? cacheControl.seconds("max-age");
      if (!cacheControl.has("stale-if-error") || lifetime === undefined || age <= lifetime) return undefined;
      return "An old copy, kept for the case that the server fails: it may be failing now.";
    },
  },
  {
    id: "error-cacheable",
    level: "FACT",
    reference: "RFC 9111 §3",
    covers: ["CC-24"],
    fields: ["cache-control", "expires"],
    check: (reading) => {
      const { statusCode, cacheControl, sentAt, headers } = reading;
      if (statusCode < 400 || statusCode > 599 || UNSTORABLE_STATUSES.includes(statusCode)) return undefined;
      if (cacheControl.has("no-store") || cacheControl.hasUnqualified("no-cache")) return undefined;
      const expires = parseHttpDate(headers.get("expires"))?.at;
      const hasMaxAge = cacheControl.seconds("max-age") !== undefined;
      const isLater = !hasMaxAge && expires !== undefined && sentAt !== undefined && expires > sentAt;
      return positiveLifetime(reading) > 0 || isLater
        ? "This error may be kept by caches: it can stay after the server is repaired."
        : undefined;
    },
  },
  {
    id: "post-lifetime",
    level: "FACT",
    reference: "RFC 9110 §9.3.3",
    covers: ["POST-02"],
    fields: CACHE_CONTROL,
    check: ({ method, cacheControl, headers }) =>
      method === "POST" && (cacheControl.seconds("max-age") ?? 0) > 0 && headers.lacks("content-location")
        ? "The lifetime has no effect: an answer to POST is kept only with a Content-Location."
        : undefined,
  },
];
