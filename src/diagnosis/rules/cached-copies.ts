import { parseDigits, splitList } from "../field-values.ts";
import { parseHttpDate } from "../http-date.ts";
import type { Reading } from "../reading.ts";
import { hasExplicitFreshness, UNSTORABLE_STATUSES } from "../storing.ts";
import { positiveLifetime } from "./lifetimes.ts";
import type { Rule } from "./rule.ts";

const CACHE_CONTROL = ["cache-control"];

/** Whether a shared cache surely answered from its store (RFC 9111 §5.1). */
function isFromSharedCache({ age, headers }: Reading): boolean {
  return age > 0 || (/\bhit\b/i.test(headers.get("x-cache") ?? "") && headers.has("age"));
}

function varyNames({ headers }: Reading): string[] {
  return splitList(headers.joined("vary")).map((name) => name.toLowerCase());
}

/** Sections of RFC 6585 that forbid caches to store the status. */
const UNSTORABLE: readonly (readonly [status: number, section: string])[] = [
  [428, "§3"],
  [429, "§4"],
  [431, "§5"],
  [511, "§6"],
];

/** What caches do, or may do, with this response. */
export const CACHED_COPY_RULES: readonly Rule[] = [
  ...UNSTORABLE.map(
    ([status, section]): Rule => ({
      id: `${status}-stored`,
      level: "MUST NOT",
      reference: `RFC 6585 ${section}`,
      covers: ["428-02"],
      statuses: [status],
      check: ({ age }) =>
        age > 0
          ? `A ${status} must not be stored, and this one comes from a cache: it may block other people.`
          : undefined,
    }),
  ),
  {
    id: "no-store-stored",
    level: "BCP",
    reference: "RFC 9111 §5.2.2.5",
    covers: ["CC-01"],
    fields: CACHE_CONTROL,
    check: (reading) =>
      reading.cacheControl.has("no-store") && !reading.cacheControl.has("must-understand") && reading.age > 0
        ? "no-store, and yet it comes from a cache: the CDN follows rules of its own."
        : undefined,
  },
  {
    id: "age-invalid",
    level: "SHOULD",
    reference: "RFC 9111 §5.1",
    covers: ["CC-11"],
    fields: ["age"],
    check: ({ headers }) => {
      // Of a list the first member counts.
      const [first = ""] = splitList(headers.whole("age"));
      return headers.whole("age") !== undefined && parseDigits(first) === undefined
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
    id: "vary-star",
    level: "FACT",
    reference: "RFC 9111 §4.1",
    covers: ["CC-16"],
    fields: ["vary"],
    check: (reading) =>
      varyNames(reading).includes("*")
        ? "Vary: * lets no stored copy be used again without asking the server."
        : undefined,
  },
  {
    id: "vary-missing",
    level: "BCP",
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
      return "The request carried a login, and a shared cache answered it. Only a copy made for a request without one may be used so.";
    },
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
    check: () => "The CDN may follow a lifetime of its own in place of the one in Cache-Control.",
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
      const { statusCode, cacheControl, sentAt, headers, method } = reading;
      if (statusCode < 400 || statusCode > 599 || UNSTORABLE_STATUSES.includes(statusCode)) return undefined;
      if (method !== "GET" && method !== "HEAD") return undefined;
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
