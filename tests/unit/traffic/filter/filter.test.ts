import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { readFilter } from "../../../../src/traffic/filter/filter.ts";
import { formatTerms } from "../../../../src/traffic/filter/format.ts";
import { parseTerms } from "../../../../src/traffic/filter/parse.ts";
import type { Digest, Term } from "../../../../src/traffic/filter/term.ts";
import { entryOf } from "../../../support/builders.ts";

const headers = (lines: Record<string, string>) => Object.entries(lines).map(([name, value]) => ({ name, value }));
const failed: Partial<Entry> = { role: "failure", networkError: "net::ERR_NAME_NOT_RESOLVED" };

const { statusCode: _none, ...withoutStatus } = entryOf({ id: 4, url: "https://metrics.other/t.gif", ...failed });
const LOG: readonly Entry[] = [
  entryOf({ id: 1, url: "https://shop.test/Cart?step=", type: "main_frame", mimeType: "text/html", durationMs: 40 }),
  entryOf({
    id: 2,
    url: "https://api.shop.test:8443/v2/orders/8812",
    method: "POST",
    statusCode: 503,
    responseHeaders: headers({ "Retry-After": "120", Server: "nginx/1.25", "Content-Type": "application/json; a=b" }),
    httpVersion: "HTTP/2",
    transferSize: 10_000,
    startedAt: 1_799_999_998_500,
    initiator: "https://shop.test",
  }),
  entryOf({ id: 3, url: "http://cdn.other/app.css", type: "stylesheet", statusCode: 304, fromCache: true }),
  { ...withoutStatus, type: "image" },
  entryOf({ id: 5, url: "https://shop.test/old", statusCode: 301, role: "redirect", contentSize: 500 }),
  entryOf({ id: 6, url: "https://shop.test/a", statusCode: 404, httpVersion: "h3", serverIPAddress: "192.0.2.7" }),
];
const DIGESTS: Readonly<Record<number, Digest>> = {
  2: { layer: "app", product: "nginx", cause: "overloaded", rules: [] },
  3: { layer: "cdn", product: "Amazon CloudFront", rules: ["304-etag", "cache-age"] },
};

function found(text: string, digests: Readonly<Record<number, Digest>> = DIGESTS): readonly number[] {
  const { test } = readFilter(text);
  return LOG.filter((entry) =>
    test(entry, entry.url.toLowerCase(), digests[entry.id], entry.url.includes("shop.test")),
  ).map(({ id }) => id);
}

describe("readFilter", () => {
  test.each<[text: string, ids: readonly number[]]>([
    ["", [1, 2, 3, 4, 5, 6]],
    ["cart", [1]],
    ["  shop.test   ORDERS ", [2]],
    ["post", [2]],
    ["503", [2]],
    ["err_name", [4]],
    ["-shop.test", [3, 4]],
    ['"shop.test/a"', [6]],
    ["/orders/\\d+$/", [2]],
    ["-/^https:/", [3]],
    ["/V2/", [2]],
    ["status-code:404", [6]],
    ["status:4xx,5xx", [2, 6]],
    ["status-code:30x", [3, 5]],
    ["status-code:400-499", [6]],
    ["status-code:>=400", [2, 6]],
    ["-status-code:200-399", [2, 4, 6]],
    ["status-code:", [1, 2, 3, 4, 5, 6]],
    ["domain:shop.test", [1, 5, 6]],
    ["domain:*.shop.test", [2]],
    ["domain:*shop*", [1, 2, 5, 6]],
    ["host:api.shop.test:8443", [2]],
    ["-domain:*.test", [3, 4]],
    ["method:post", [2]],
    ["mime-type:application/json", [2]],
    ["mime-type:text/*", [1]],
    ["resource-type:stylesheet", [3]],
    ["type:css,image", [3, 4]],
    ["type:document", [1]],
    ["url:V2/ORDERS", [2]],
    ["scheme:http", [3]],
    ["has-response-header:retry-after", [2]],
    ["response-header-retry-after:12", [2]],
    ["-has-response-header:*", [1, 3, 4, 5, 6]],
    ["is:from-cache", [3]],
    ["is:error", [2, 4, 6]],
    ["is:failed", [4]],
    ["is:redirect,from-cache", [3, 5]],
    ["is:third-party", [3, 4]],
    ["is:own-site", [1, 2, 5, 6]],
    ["larger-than:500", [2, 5]],
    ["larger-than:10k", [2]],
    ["larger-than:10KiB", []],
    ["-larger-than:1b", [1, 3, 4, 6]],
    ["slower-than:1.5s", [2]],
    ["slower-than:40", [1, 2]],
    ["protocol:h2", [2]],
    ["protocol:http/3", [6]],
    ["answered-by:cdn", [3]],
    ["answered-by:cloudfront", [3]],
    ["-answered-by:cdn", [2]],
    ["cause:over*", [2]],
    ["finding:304-etag", [3]],
    ["has:findings", [3]],
    ["-has:findings", [2]],
    ["server:NGINX", [2]],
    ["initiator:shop.test", [2]],
    ["remote-ip:192.0.2.*", [6]],
    ["network-error:resolved", [4]],
    ["is:error -status-code:404 shop", [2]],
  ])("%s", (text, ids) => {
    expect(found(text)).toEqual(ids);
    expect(readFilter(text).problems).toEqual([]);
  });

  test("what hangs on the diagnosis is not met before it is known, nor is its opposite", () => {
    expect(readFilter("has:findings").needsDigest).toBe(true);
    expect(found("has:findings", {})).toEqual([]);
    expect(found("-has:findings", {})).toEqual([]);
    expect(readFilter("is:error").needsDigest).toBe(false);
  });

  test.each([
    ["stauts-code:404", "Did you mean status-code:?"],
    ["methd:GET", "Did you mean method:?"],
    ["nonsense:thing", "nonsense: is no key"],
    ["status-code:abc", "status-code: takes a code"],
    ["is:sleeping", "is: takes error"],
    ["is:running", "once their status is known"],
    ["larger-than:huge", "larger-than: takes bytes"],
    ["/(/", "no complete regular expression"],
    ["/(?=a)/", "not supported"],
  ])("%s says what is wrong", (text, problem) => {
    expect(readFilter(text).problems.join()).toContain(problem);
  });

  test.each(["localhost:3000", "https://shop.test/", "example.com:8443/path", '"stauts:x"', "10:30"])(
    "%s is text and no misspelt key",
    (text) => {
      expect(readFilter(text).problems).toEqual([]);
    },
  );

  test("a misspelt key is looked for as text, and a value that means nothing is left out", () => {
    expect(found("stauts-code:404")).toEqual([]);
    expect(found("status-code:abc post")).toEqual([2]);
    expect(found("/(/ post")).toEqual([2]);
  });

  test("reads whatever is typed, at once", () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 300, unit: "binary" }),
      fc
        .array(fc.constantFrom("-", '"', "/", ":", "\\", " ", "*", "status-code:", "is:", "a", ",", "(", "+"), {
          maxLength: 60,
        })
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { test, problems } = readFilter(text);
        for (const entry of LOG) expect(test(entry, entry.url, DIGESTS[entry.id], undefined)).toBeTypeOf("boolean");
        for (const problem of problems) expect(problem).toMatch(/[.?]$/);
      }),
      { numRuns: 2000 },
    );
    const start = performance.now();
    found("*".repeat(100_000));
    found(`domain:${"*a".repeat(900)}`);
    found('"'.repeat(5000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("parseTerms and formatTerms", () => {
  test.each<[text: string, terms: readonly Term[]]>([
    ['-"two words"', [{ kind: "text", text: "two words", isNegated: true }]],
    ['server:"a b"c', [{ kind: "key", key: "server", value: 'a b"c', isNegated: false }]],
    ["-", []],
    ['""', []],
    ["/a/", [{ kind: "pattern", source: "a", isNegated: false }]],
    ["/api/v2", [{ kind: "text", text: "/api/v2", isNegated: false }]],
    ["//", [{ kind: "text", text: "//", isNegated: false }]],
    ["IS:error", [{ kind: "key", key: "is", value: "error", isNegated: false }]],
    ['"is:error"', [{ kind: "text", text: "is:error", isNegated: false }]],
  ])("%s", (text, terms) => {
    expect(parseTerms(text)).toEqual(terms);
  });

  test("what is written from terms reads as the same terms", () => {
    const text = fc.oneof(
      fc.string({ minLength: 1, maxLength: 20 }),
      fc.constantFrom("-a", "is:error", "/x/", 'say "hi"', "a b", "\\", '"', "-", " ", "--", "/", '\\\\ "', 'A:" '),
    );
    const term: fc.Arbitrary<Term> = fc.oneof(
      fc.record({ kind: fc.constant("text" as const), text, isNegated: fc.boolean() }),
      fc.record({
        kind: fc.constant("key" as const),
        key: fc.constantFrom("status-code", "domain", "url", "response-header-via"),
        value: text,
        isNegated: fc.boolean(),
      }),
      fc.record({
        kind: fc.constant("pattern" as const),
        source: fc.constantFrom("a+", "[/]x", "^b$", "\\.png", "a|b", '"'),
        isNegated: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.array(term, { maxLength: 6 }), (terms) => {
        expect(parseTerms(formatTerms(terms))).toEqual(terms);
      }),
      { numRuns: 3000 },
    );
  });

  test("what anybody types, written again, means the same", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const terms = parseTerms(text);
        expect(parseTerms(formatTerms(terms))).toEqual(terms);
      }),
      { numRuns: 3000 },
    );
  });
});
