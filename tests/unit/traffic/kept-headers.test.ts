import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isKeptHeader } from "../../../src/traffic/kept-headers.ts";
import {
  keepHeaderLines,
  keepHeaders,
  MAX_HEADER_VALUE_LENGTH,
  MAX_HEADERS_LENGTH,
} from "../../../src/traffic/redact.ts";

const NEVER = [
  "Set-Cookie",
  "set-cookie",
  "SET-COOKIE",
  "Set-Cookie2",
  "Cookie",
  "Authorization",
  "Proxy-Authorization",
  "Authentication-Info",
  "Proxy-Authentication-Info",
  "X-Api-Key",
  "X-Auth-Token",
  "X-Csrf-Token",
  "X-Session-Id",
  "X-Amz-Security-Token",
  "X-Amz-Signature",
  "X-Amz-Server-Side-Encryption-Customer-Key-MD5",
  "X-Goog-Authenticated-User-Email",
  "X-Goog-IAP-JWT-Assertion",
  "X-MS-Token-AAD-Access-Token",
  "CF-Access-Jwt-Assertion",
  "CF-Authorization",
  "X-Shopify-Access-Token",
  "X-Vercel-Oidc-Token",
  "X-Something-Of-Ours",
  "Report-To",
  "",
  "__proto__",
  "constructor",
];

const ALWAYS = [
  "Location",
  "Retry-After",
  "Allow",
  "WWW-Authenticate",
  "Proxy-Authenticate",
  "Cache-Control",
  "Age",
  "Vary",
  "ETag",
  "Content-Type",
  "Server",
  "Via",
  "X-Powered-By",
  "X-Cache",
  "CF-Ray",
  "CF-Cache-Status",
  "cf-mitigated",
  "X-Amz-Cf-Id",
  "X-Amzn-RequestId",
  "X-Vercel-Id",
  "X-Request-Id",
  "Strict-Transport-Security",
  "Access-Control-Allow-Origin",
  "Non-Authoritative-Reason",
  "RateLimit-Remaining",
  "X-RateLimit-Reset",
];

describe("isKeptHeader", () => {
  test.each(NEVER)("never %s", (name) => {
    expect(isKeptHeader(name)).toBe(false);
    expect(isKeptHeader(name)).toBe(false);
  });

  test.each(ALWAYS)("always %s, in any case", (name) => {
    for (const spelling of [name, name.toLowerCase(), name.toUpperCase()]) expect(isKeptHeader(spelling)).toBe(true);
  });

  test("never a name that promises a secret, whatever family it is of", () => {
    const family = fc.constantFrom("cf-", "x-amz-", "x-goog-", "x-ms-", "x-vercel-", "x-shopify-", "x-kong-", "");
    const part = fc.stringMatching(/^[a-z-]{0,12}$/);
    const secret = fc.constantFrom("cookie", "authorization", "token", "secret", "password", "api-key", "signature");
    fc.assert(
      fc.property(family, part, secret, part, (start, before, word, after) => {
        expect(isKeptHeader(start + before + word + after)).toBe(false);
      }),
    );
  });

  test("answers the same after more names than it remembers", () => {
    for (let index = 0; index < 5_000; index += 1) expect(isKeptHeader(`X-Made-Up-${index}`)).toBe(false);
    expect(isKeptHeader("Location")).toBe(true);
  });
});

describe("keepHeaders", () => {
  test("keeps order, spelling and repeats of what is on the list", () => {
    expect(
      keepHeaders([
        { name: "Via", value: "1.1 a" },
        { name: "Set-Cookie", value: "sid=SECRET" },
        { name: "VIA", value: "1.1 b" },
        { name: "Server" },
        { name: "Age", value: "" },
      ]),
    ).toEqual([
      { name: "Via", value: "1.1 a" },
      { name: "VIA", value: "1.1 b" },
      { name: "Age", value: "" },
    ]);
    expect(keepHeaderLines([{ name: "Server" }]).isCut).toBe(true);
    expect(keepHeaderLines([{ name: "X-Made-Up" }, { name: "Age", value: "" }]).isCut).toBe(false);
    expect(keepHeaders(undefined)).toEqual([]);
    expect(keepHeaders([])).toEqual([]);
  });

  test.each([
    ["Location", "https://user:pw@site.test/a?code=SECRET#x", "https://site.test/a?code=…"],
    ["Location", "//user:pw@site.test/a", "//site.test/a"],
    ["Content-Location", "/a?code=SECRET", "/a?code=…"],
    ["Refresh", "5; url=https://site.test/a?code=SECRET", "5; url=https://site.test/a?code=…"],
    ["Refresh", "0;URL='/login?next=SECRET'", "0;URL='/login?next=…'"],
    ["Refresh", "30", "30"],
    ["Link", '</a.css?sig=SECRET&v=1>; rel=preload; as="style"', '</a.css?sig=…&v=…>; rel=preload; as="style"'],
    ["Link", "<https://user:pw@cdn.test/a>; rel=preconnect", "<https://cdn.test/a>; rel=preconnect"],
    ["X-Debug-Token-Link", "https://site.test/_profiler/1a2b?panel=SECRET", "https://site.test/_profiler/1a2b?panel=…"],
    ["X-MS-Copy-Source", "https://a.test/blob?sv=1&sig=SECRET", "https://a.test/blob?sv=…&sig=…"],
    [
      "Content-Security-Policy",
      "default-src 'self'; report-uri /csp?key=SECRET",
      "default-src 'self'; report-uri /csp?key=…",
    ],
    ["Strict-Transport-Security", "max-age=63072000; includeSubDomains", "max-age=63072000; includeSubDomains"],
    ["WWW-Authenticate", 'Basic realm="Staff only?"', 'Basic realm="Staff only?"'],
    ["Cache-Status", "edge; hit=?1; ttl=30", "edge; hit=?1; ttl=30"],
  ])("%s: %s", (name, value, kept) => {
    expect(keepHeaders([{ name, value }])).toEqual([{ name, value: kept }]);
  });

  test("is bounded whatever a server sends", () => {
    const name = fc.constantFrom(
      "Server",
      "Via",
      "Location",
      "Link",
      "CF-Ray",
      "Set-Cookie",
      "x-ms-".padEnd(3_000, "a"),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ name, value: fc.string({ maxLength: 3_000 }) }), { maxLength: 60 }),
        (headers) => {
          const kept = keepHeaders(headers);
          const length = kept.reduce((sum, header) => sum + header.name.length + header.value.length, 0);
          expect(length).toBeLessThanOrEqual(MAX_HEADERS_LENGTH);
          for (const header of kept) expect(header.value.length).toBeLessThanOrEqual(MAX_HEADER_VALUE_LENGTH + 1);
        },
      ),
    );
  });

  test("a value that takes all the room costs its own place only", () => {
    const huge = { name: "x-ms-".padEnd(MAX_HEADERS_LENGTH, "a"), value: "x" };
    const retry = { name: "Retry-After", value: "120" };
    expect(keepHeaders([huge, retry])).toEqual([retry]);
  });
});
