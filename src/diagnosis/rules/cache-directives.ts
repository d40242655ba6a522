import { parseHttpDate } from "../http-date.ts";
import type { Reading } from "../reading.ts";
import { HEURISTIC_STATUSES, hasExplicitFreshness } from "../storing.ts";
import { positiveLifetime } from "./lifetimes.ts";
import type { Rule } from "./rule.ts";

const CACHE_CONTROL = ["cache-control"];
/** Times in Expires and in max-age that differ by less say the same. */
const SAME_LIFETIME_SECONDS = 60;
const SAME_LIFETIME_SHARE = 0.1;

/** Directives that cannot both be meant (RFC 9111 §4.2.1). */
function contradiction(reading: Reading): string | undefined {
  const { cacheControl } = reading;
  // With must-understand, no-store speaks to older caches and the lifetime to the others (§5.2.2.3).
  const isRefused = cacheControl.has("no-store") && !cacheControl.has("must-understand");
  if (isRefused && (positiveLifetime(reading) > 0 || cacheControl.has("public"))) {
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

/** How a lifetime is written (RFC 9111 §5). */
export const CACHE_DIRECTIVE_RULES: readonly Rule[] = [
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
        ? "The lifetime is written in quotes. Senders have to write it without; a cache may not read it so."
        : undefined,
  },
  {
    id: "expires-invalid",
    level: "MUST",
    reference: "RFC 9111 §5.3",
    covers: ["CC-07"],
    fields: ["expires"],
    check: ({ headers, cacheControl }) => {
      const text = headers.whole("expires");
      const form = parseHttpDate(text)?.form;
      if (text === undefined || form === "preferred" || form === "accepted") return undefined;
      return cacheControl.has("max-age")
        ? "Expires is no date of HTTP. It has no effect here, because max-age stands beside it."
        : "Expires is no date of HTTP. Caches have to take it as already expired.";
    },
  },
  {
    id: "pragma-in-response",
    level: "FACT",
    reference: "RFC 9111 §5.4",
    covers: ["CC-08"],
    fields: ["pragma"],
    check: ({ statusCode }) => (statusCode > 0 ? "Pragma has no defined meaning in a response." : undefined),
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
      (reading.method === "GET" || reading.method === "HEAD") &&
      reading.cacheControl.has("public") &&
      !hasExplicitFreshness(reading, true) &&
      !HEURISTIC_STATUSES.includes(reading.statusCode) &&
      reading.statusCode >= 200
        ? `public alone lets caches keep a ${reading.statusCode} for a time they guess.`
        : undefined,
  },
  {
    id: "immutable-insecure",
    level: "FACT",
    reference: "RFC 8246 §3",
    covers: ["CC-21"],
    fields: CACHE_CONTROL,
    check: ({ cacheControl, url }) =>
      cacheControl.has("immutable") && url?.protocol === "http:"
        ? "Browsers ignore immutable on connections without encryption."
        : undefined,
  },
];
