import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diagnose, type ObservedResponse } from "../../../src/diagnosis/diagnose.ts";
import { RULES } from "../../../src/diagnosis/findings.ts";

/** Far above what is measured, far below what backtracking or a quadratic scan would take. */
const MAX_MS = 1_000;
const LAYERS = [
  "browser",
  "service-worker",
  "cdn",
  "waf",
  "load-balancer",
  "reverse-proxy",
  "object-storage",
  "app",
  "unknown",
];

const NAMES = [
  ...new Set(RULES.flatMap(({ fields }) => fields ?? [])),
  "allow",
  "cf-ray",
  "content-type",
  "date",
  "link",
  "location",
  "proxy-authenticate",
  "proxy-status",
  "ratelimit",
  "server-timing",
  "set-cookie",
  "via",
  "www-authenticate",
  "x-amzn-errortype",
  "x-cache",
  "x-ratelimit-remaining",
  "x-ratelimit-reset",
  "x-vercel-error",
];
const METHODS = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", ""];

const fragment = fc.constantFrom(
  '"',
  "\\",
  ",",
  ";",
  "=",
  " ",
  "\t",
  "a",
  "0",
  "Bearer ",
  "Basic realm=",
  'error="',
  "max-age=",
  "bytes ",
  "*/",
  "W/",
  "GMT",
  "…",
  "\u0000",
  "\u202e",
  "<a>",
  "rel=",
  "hit",
  "HIT, ",
  "@1",
  "?1",
  "()",
  "-",
  "%",
  "é",
);
const value = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.constantFrom(
    "",
    "0",
    "-1",
    "999999999999999999999",
    "Mon, 04 Mar 2024 10:00:00 GMT",
    "Mon, 99 Foo 2024 99:99:99 GMT",
  ),
);
const header = fc.record({ name: fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 20 })), value });
const headers = fc.array(header, { maxLength: 30 });

const response: fc.Arbitrary<ObservedResponse> = fc.record(
  {
    method: fc.oneof(fc.constantFrom(...METHODS), fc.string({ maxLength: 10 })),
    url: fc.oneof(fc.webUrl(), fc.string({ maxLength: 40 })),
    statusCode: fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(-1, Number.NaN, 1.5, 1e9)),
    responseHeaders: headers,
    requestHeaders: headers,
    reasonPhrase: value,
    httpVersion: fc.constantFrom("HTTP/1.1", "h2", "HTTP/3", "x", ""),
    resourceType: fc.constantFrom("script", "xmlhttprequest", "main_frame", "x"),
    fromCache: fc.boolean(),
    networkError: fc.oneof(fc.constantFrom("net::ERR_FAILED", "NS_ERROR_UNKNOWN_HOST"), value),
    timeStamp: fc.oneof(fc.double(), fc.integer()),
  },
  { requiredKeys: ["method", "url", "statusCode", "responseHeaders"] },
);

async function timeOf(observed: ObservedResponse): Promise<number> {
  const start = performance.now();
  await diagnose(observed);
  return performance.now() - start;
}

function observed(statusCode: number, responseHeaders: ObservedResponse["responseHeaders"]): ObservedResponse {
  return {
    method: "GET",
    url: "https://www.example.com/",
    statusCode,
    responseHeaders,
    requestHeaders: responseHeaders,
  };
}

describe("whatever the headers hold", () => {
  test("a whole diagnosis comes back, with evidence and sane numbers", async () => {
    await fc.assert(
      fc.asyncProperty(response, async (one) => {
        const { origin, causes, retry, caching, findings, requestIds } = await diagnose(one);
        expect(LAYERS).toContain(origin.layer);
        expect(origin.layer === "unknown" || origin.evidence.length > 0).toBe(true);
        for (const cause of causes) expect(cause.evidence.length).toBeGreaterThan(0);
        expect(new Set(causes.map(({ id }) => id)).size).toBe(causes.length);
        expect(retry.afterSeconds ?? 0).toBeGreaterThanOrEqual(0);
        expect(caching.freshForSeconds ?? 0).toBeGreaterThanOrEqual(0);
        expect(new Set(findings.map(({ ruleId }) => ruleId)).size).toBe(findings.length);
        expect(requestIds.length).toBeLessThanOrEqual(12);
      }),
      { numRuns: 1_500 },
    );
  });

  test.each([
    ["nothing at all", undefined],
    ["null", null],
    ["an empty object", {}],
    ["headers that are no list", { method: "GET", url: "x", statusCode: 500, responseHeaders: "Server: x" }],
    ["header lines that are none", { method: 1, url: 2, statusCode: "500", responseHeaders: [null, 5, { name: "a" }] }],
    [
      "a header list that throws",
      {
        get responseHeaders(): never {
          throw new Error("no");
        },
        statusCode: 404,
      },
    ],
  ])("%s is no reason to throw", async (_, odd) => {
    const diagnosis = await diagnose(odd as unknown as ObservedResponse);
    expect(diagnosis.origin.layer).toBeDefined();
  });
});

describe("time is bounded", () => {
  const MEGABYTE = 1_000_000;
  const longValues = [
    ["commas", ",".repeat(MEGABYTE)],
    ["list members", "a, ".repeat(MEGABYTE / 3)],
    ["spaces", `${" ".repeat(MEGABYTE)}x`],
    ["quotes", '"'.repeat(MEGABYTE)],
    ["backslashes in quotes", `a="${"\\".repeat(MEGABYTE)}`],
    ["semicolons", ";a=b".repeat(MEGABYTE / 4)],
    ["hits", "HIT, ".repeat(MEGABYTE / 5)],
    ["digits", "9".repeat(MEGABYTE)],
    ["angle brackets", "<a>;rel=b,".repeat(MEGABYTE / 10)],
    ["parentheses", "(".repeat(MEGABYTE)],
  ] as const;

  test.each(longValues)("a megabyte of %s in every field", async (_, text) => {
    for (const status of [200, 302, 401, 429, 503]) {
      expect(
        await timeOf(
          observed(
            status,
            NAMES.map((name) => ({ name, value: text })),
          ),
        ),
      ).toBeLessThan(MAX_MS);
    }
  });

  test.each(["www-authenticate", "set-cookie", "x-cache", "link", "cache-control", "via", "server"])(
    "ten thousand lines of %s",
    async (name) => {
      const lines = Array.from({ length: 10_000 }, (_, index) => ({ name, value: `Bearer a${index}="${index}", HIT` }));
      expect(await timeOf(observed(401, lines))).toBeLessThan(MAX_MS);
    },
  );

  test("ten thousand different fields", async () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => ({
      name: `x-ratelimit-remaining-${index}-error-id`,
      value: "0",
    }));
    expect(await timeOf(observed(429, lines))).toBeLessThan(MAX_MS);
  });

  test("a field name of a megabyte", async () => {
    const name = `x-${"error-".repeat(MEGABYTE / 6)}id`;
    expect(await timeOf(observed(500, [{ name, value: "x" }]))).toBeLessThan(MAX_MS);
  });

  test("an address and a phrase of a megabyte", async () => {
    const long = "a".repeat(MEGABYTE);
    const one = {
      ...observed(302, [{ name: "Location", value: `/${long}` }]),
      url: `https://x.example/${long}`,
      reasonPhrase: long,
    };
    expect(await timeOf(one)).toBeLessThan(MAX_MS);
  });
});
