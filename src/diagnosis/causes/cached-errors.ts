import { describeSeconds } from "../durations.ts";
import type { Reading } from "../reading.ts";
import { because, type Case, type Explanation, fact } from "./explanation.ts";

const CACHE_MARKS = ["x-cache", "cf-cache-status", "cache-status", "x-cache-status", "x-vercel-cache"] as const;

/** `HIT`, and not `HIT-FOR-PASS` or `no-hit`, where the cache asked the server. */
const HIT = /(?<!\bno[-_ ]|\bnot[-_ ])\bhit\b(?!-for)/i;

/** A page that Varnish makes itself is never stored, though it looked for a copy first. */
function isSynthetic({ age, headers }: Reading): boolean {
  return age <= 0 && /^varnish$/i.test(headers.get("server") ?? "");
}

/** Whether the response is a stored copy: then its author is not the one that stands nearest. */
export function isStoredCopy(reading: Reading): boolean {
  const { age, headers, fromCache } = reading;
  if (isSynthetic(reading)) return fromCache;
  return fromCache || age > 0 || CACHE_MARKS.some((name) => HIT.test(headers.get(name) ?? ""));
}

/** An error from a cache is old news: the server may have been repaired since. */
export function explainCachedErrors({ reading, origin }: Case): readonly Explanation[] {
  const { statusCode, age, headers, fromCache } = reading;
  if (statusCode < 400 || statusCode > 599) return [];
  if (fromCache) {
    const text = "The browser took this error from its own cache. The server was not asked again.";
    const step = "Reload without the cache (Shift + reload).";
    return [
      because(
        "cached-error",
        "certain",
        text,
        [fact("the browser took it from its cache"), ...headers.line("cache-control")],
        step,
      ),
    ];
  }
  const marks = CACHE_MARKS.filter((name) => HIT.test(headers.get(name) ?? ""));
  if (isSynthetic(reading) || (age <= 0 && marks.length === 0)) return [];
  const since = age > 0 ? `, ${describeSeconds(age)} old` : "";
  const who = origin.product === undefined ? "a cache" : `a cache (${origin.product})`;
  const text = `This is a stored copy from ${who}${since}. The server may have been repaired since.`;
  const evidence = [...headers.line("age"), ...marks.flatMap((name) => headers.line(name))];
  return [
    because("cached-error", "certain", text, evidence, "Ask past the cache, or clear the CDN's copy of this address."),
  ];
}
