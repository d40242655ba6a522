import { describe, expect, test } from "vitest";
import { CacheControl } from "../../../src/diagnosis/cache-control.ts";
import { describeSeconds } from "../../../src/diagnosis/durations.ts";
import { parseParameterized, splitList, unquote } from "../../../src/diagnosis/field-values.ts";
import { HeaderMap, MAX_VALUE_LENGTH, MAX_VALUES_PER_NAME } from "../../../src/diagnosis/headers.ts";
import { parseHttpDate } from "../../../src/diagnosis/http-date.ts";
import { linkTarget } from "../../../src/diagnosis/link-header.ts";
import { readQuotas } from "../../../src/diagnosis/quotas.ts";
import { readResponse } from "../../../src/diagnosis/reading.ts";
import { findRequestIds } from "../../../src/diagnosis/request-ids.ts";
import { readCookies } from "../../../src/diagnosis/set-cookie.ts";
import { readStructuredDate, readStructuredList } from "../../../src/diagnosis/structured-fields.ts";

function headers(...lines: readonly string[]): HeaderMap {
  return new HeaderMap(
    lines.map((line) => ({ name: line.split(":", 1)[0] ?? "", value: line.slice(line.indexOf(":") + 1) })),
  );
}

describe("the multi-map", () => {
  test("compares names without regard to case, keeps repeats in order, trims values", () => {
    const map = headers("Via:  1.1 a ", "via: 1.1 b", "VIA:\t1.1 c\t");
    expect(map.all("via")).toEqual(["1.1 a", "1.1 b", "1.1 c"]);
    expect(map.get("via")).toBe("1.1 a");
    expect(map.joined("via")).toBe("1.1 a, 1.1 b, 1.1 c");
    expect(map.count("via")).toBe(3);
    expect(map.line("via")).toEqual([{ header: "Via", value: "1.1 a" }]);
  });

  test("bounds values and repeats", () => {
    const map = new HeaderMap(
      Array.from({ length: 500 }, () => ({ name: "a", value: "x".repeat(MAX_VALUE_LENGTH + 1) })),
    );
    expect(map.count("a")).toBe(MAX_VALUES_PER_NAME);
    expect(map.get("a")).toHaveLength(MAX_VALUE_LENGTH);
    expect(map.whole("a")).toBeUndefined();
  });

  test("knows an absence only where the list is whole", () => {
    expect(headers("A: b").lacks("allow")).toBe(true);
    expect(headers("A: b").lacks("a")).toBe(false);
    const many = new HeaderMap(Array.from({ length: 2_001 }, (_, index) => ({ name: `h${index}`, value: "" })));
    expect(many.lacks("allow")).toBe(false);
  });
});

describe("lists and parameters", () => {
  test.each([
    ["a, b,,c ,", ["a", "b", "c"]],
    ['"a, b", c', ['"a, b"', "c"]],
    ['"a\\", b", c', ['"a\\", b"', "c"]],
    ['a, "open, b', ["a", '"open, b']],
    ["", []],
    [undefined, []],
  ])("%j", (value, expected) => {
    expect(splitList(value)).toEqual(expected);
  });

  test("parameters and their quotes", () => {
    const { value, parameters } = parseParameterized('multipart/byteranges; Boundary="a;b"; q=1; q=2');
    expect(value).toBe("multipart/byteranges");
    expect(Object.fromEntries(parameters)).toEqual({ boundary: "a;b", q: "1" });
    expect(unquote('"a\\"b\\\\"')).toBe('a"b\\');
  });
});

describe("dates", () => {
  test.each([
    ["Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777_000, "preferred"],
    ["Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777_000, "accepted"],
    ["Sunday, 06-Nov-44 08:49:37 GMT", 2_362_034_977_000, "accepted"],
    ["Sun Nov  6 08:49:37 1994", 784_111_777_000, "accepted"],
    ["Sat, 31 Dec 2016 23:59:60 GMT", 1_483_228_799_000, "preferred"],
    ["sun, 06 nov 1994 08:49:37 gmt", 784_111_777_000, "accepted"],
    ["2024-03-04T10:00:00Z", 1_709_546_400_000, "other"],
    ["01-Jan-1970 00:00:00 GMT", 0, "other"],
  ])("%s", (text, at, form) => {
    expect(parseHttpDate(text)).toEqual({ at, form });
  });

  test.each(["0", "-1", "never", "", "Sun, 31 Feb 2024 08:49:37 GMT later", "Xxx, 99 Foo 2024 99:99:99 GMT"])(
    "%j is none",
    (text) => {
      expect(parseHttpDate(text)).toBeUndefined();
    },
  );
});

describe("single fields", () => {
  test("Cache-Control in any case, quoted or not", () => {
    const control = new CacheControl('Max-Age="60", private="set-cookie, x", no-cache');
    expect(control.seconds("max-age")).toBe(60);
    expect(control.hasUnqualified("private")).toBe(false);
    expect(control.hasUnqualified("no-cache")).toBe(true);
  });

  test("Set-Cookie, also joined by line feeds as Firefox does", () => {
    const cookies = readCookies(headers("Set-Cookie: a=1; Path=/\nb=2; Secure", "Set-Cookie: c"));
    expect(cookies.map(({ name }) => name)).toEqual(["a", "b", ""]);
    expect(cookies[1]?.attributes.has("secure")).toBe(true);
  });

  test("Link by relation", () => {
    const map = headers('Link: <https://a/>; rel=next, <https://b/>; title="x, y"; rel="help blocked-by"');
    expect(linkTarget(map, "blocked-by")).toBe("https://b/");
    expect(linkTarget(map, "prev")).toBeUndefined();
  });

  test("structured lists and dates, and what is none", () => {
    const list = readStructuredList('"Edge"; hit; ttl=5, Origin; fwd=miss');
    expect(list?.map(({ value }) => value)).toEqual(["Edge", "Origin"]);
    expect(list?.[0]?.parameters.get("hit")).toBe(true);
    expect(readStructuredList("limit=10, (")).toBeUndefined();
    expect(readStructuredDate("@1688169599")).toBe(1_688_169_599);
    expect(readStructuredDate("true")).toBeUndefined();
  });

  test("quotas by their many names", () => {
    const reading = readResponse({
      method: "GET",
      url: "https://x.example/",
      statusCode: 429,
      responseHeaders: [
        { name: "X-Rate-Limit-Limit", value: "100" },
        { name: "X-Rate-Limit-Remaining", value: "0" },
        { name: "anthropic-ratelimit-tokens-limit", value: "8000" },
        { name: "anthropic-ratelimit-tokens-remaining", value: "7000" },
        { name: "X-RateLimit-Policy", value: "100;w=60" },
      ],
    });
    expect(readQuotas(reading).map(({ scope, limit, remaining }) => [scope, limit, remaining])).toEqual([
      ["", 100, 0],
      ["anthropic tokens", 8000, 7000],
    ]);
  });

  test("request ids, the site's own first", () => {
    const map = headers(
      "CF-RAY: 1-LHR",
      "X-Acme-Correlation-Id: 7",
      "X-Request-Id: 9",
      "X-Amz-Request-Id:",
      "X-Void: 3",
    );
    expect(findRequestIds(map).map(({ header }) => header)).toEqual([
      "X-Request-Id",
      "CF-RAY",
      "X-Acme-Correlation-Id",
    ]);
  });
});

test.each([
  [0, "0 seconds"],
  [1, "1 second"],
  [61, "1 minute 1 second"],
  [3_600, "1 hour"],
  [90_061, "1 day 1 hour"],
])("%d seconds are %s", (seconds, words) => {
  expect(describeSeconds(seconds)).toBe(words);
});
