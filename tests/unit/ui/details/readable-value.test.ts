import fc from "fast-check";
import { expect, test } from "vitest";
import { type ReadableValue, readValue } from "../../../../src/ui/models/details/readable-value.ts";
import { tellClock, tellMoment, timeBase } from "../../../../src/ui/models/details/relative-time.ts";
import { NOON } from "../made-up.ts";

const CONTEXT = { base: { at: NOON, name: "the response's Date" }, arrivedAt: NOON };

function read(name: string, value: string): ReadableValue {
  return readValue(name, value, CONTEXT);
}

test.each([
  ["Last-Modified", "Sat, 21 Nov 2026 09:00:00 GMT", "3 hours before the response's Date"],
  ["Expires", "Sat, 21 Nov 2026 12:00:00 GMT", "at the response's Date"],
  ["Expires", "0", undefined],
  ["Cache-Control", " max-age=0", "stale at once"],
  ["Cache-Control", "no-store", "no cache may keep it"],
  ["Strict-Transport-Security", "max-age=600", "holds for 10 minutes"],
  ["Cache-Control", "unheard-of", undefined],
  ["Sunset", "Mon, 23 Nov 2026 12:00:00 GMT", "2 days after the response's Date"],
  ["Age", "86000", "23 hours 53 minutes"],
  ["Age", "12", undefined],
  ["Age", "soon", undefined],
  ["Retry-After", "120", "2 minutes"],
  ["Retry-After", "Sat, 21 Nov 2026 12:02:00 GMT", "2 minutes after the response's Date"],
  ["X-RateLimit-Reset", "1795262460", "1 minute after the response's Date"],
  ["X-RateLimit-Reset", "90", "1 minute 30 seconds"],
  ["Deprecation", "@1795176000", "1 day before the response's Date"],
  ["Deprecation", "true", undefined],
  ["Content-Length", "118000", "118 kB"],
  ["Content-Length", "12", undefined],
  ["Content-Range", "bytes 0-999/4000", "1.0 kB of 4.0 kB"],
  ["Content-Range", "bytes 0-999/*", "1.0 kB of a file of unknown size"],
  ["Content-Range", "bytes */4000", undefined],
  ["Date", "Sat, 21 Nov 2026 11:00:00 GMT", "1 hour before it arrived here"],
  ["Date", "Sat, 21 Nov 2026 11:59:58 GMT", undefined],
])("%s: %s is remarked as %s", (name, value, remark) => {
  expect(read(name, value).remark).toBe(remark);
});

test.each([
  [
    "Cache-Control",
    'private, max-age=3600, no-cache="x-a", stale-while-revalidate=60, foo=1',
    [
      ["private", "only the browser may keep it, not caches that people share"],
      ["max-age=3600", "fresh for 1 hour"],
      ['no-cache="x-a"', "ask the server before each use"],
      ["stale-while-revalidate=60", "a stale copy may be shown for 1 minute while a new one is fetched"],
      ["foo=1", undefined],
    ],
  ],
  [
    "Set-Cookie",
    "sid=••••••; Path=/app; Max-Age=0; SameSite=Lax; HttpOnly",
    [
      ["sid=••••••", undefined],
      ["Path=/app", "sent to this path and all below it"],
      ["Max-Age=0", "deleted at once"],
      ["SameSite=Lax", "sent from this site, and when a link leads here"],
      ["HttpOnly", "hidden from scripts"],
    ],
  ],
  ["Set-Cookie", "sid=1", []],
  [
    "Strict-Transport-Security",
    "max-age=31536000; includeSubDomains",
    [
      ["max-age=31536000", "holds for 365 days"],
      ["includeSubDomains", "holds for every subdomain, too"],
    ],
  ],
  [
    "Content-Security-Policy",
    "default-src 'self'; img-src *; x-own 1",
    [
      ["default-src 'self'", "for everything that has no rule of its own"],
      ["img-src *", "images"],
      ["x-own 1", undefined],
    ],
  ],
  ["Vary", "Accept", []],
  ["Allow", "GET, HEAD", []],
  [
    "Link",
    '<https://a.test/?page=2>; rel="next, last", <https://a.test/>; rel=first',
    [['<https://a.test/?page=2>; rel="next, last"'], ["<https://a.test/>; rel=first"]],
  ],
  [
    "WWW-Authenticate",
    'Bearer realm="api", error="invalid_token"',
    [["bearer", "login scheme"], ["realm: api"], ["error: invalid_token"]],
  ],
  [
    "traceparent",
    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    [
      ["0af7651916cd43dd8448eb211c80319c", "the trace"],
      ["b7ad6b7169203331", "the step within it"],
      ["01", "recorded"],
    ],
  ],
  ["traceparent", "broken", []],
  ["X-Unknown", "a, b", []],
  ["constructor", "a, b", []],
] as const)("%s: %s is taken apart", (name, value, parts) => {
  const found = read(name, value).parts.map(({ text, about }) => (about === undefined ? [text] : [text, about]));
  expect(found).toEqual(parts.map((part) => part.filter((text) => text !== undefined)));
});

test("directives named like members of objects mean nothing", () => {
  expect(read("Cache-Control", "constructor, __proto__=1").parts.every(({ about }) => about === undefined)).toBe(true);
});

test("hostile values end at once, bounded", () => {
  const names = ["Cache-Control", "Set-Cookie", "Content-Security-Policy", "WWW-Authenticate", "Link", "Age", "Date"];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.string({ maxLength: 300 }), (name, value) => {
      expect(read(name, value).parts.length).toBeLessThanOrEqual(60);
    }),
  );
  for (const name of names) {
    expect(read(name, ",;=".repeat(2_700)).parts.length).toBeLessThanOrEqual(60);
    expect(read(name, ",".repeat(1_000_000))).toEqual({ parts: [] });
  }
});

test("moments are told from the response's Date, else from its arrival", () => {
  const dated = timeBase([{ name: "date", value: "Sat, 21 Nov 2026 12:00:10 GMT" }], NOON);
  expect(tellMoment(NOON, dated)).toBe("10 seconds before the response's Date");
  expect(tellMoment(NOON + 5_000, timeBase([{ name: "Date", value: "never" }], NOON))).toBe(
    "5 seconds after the response's arrival",
  );
  expect(tellClock(NOON + 3_600_000, NOON)).toBe("1 hour after it arrived here");
});
