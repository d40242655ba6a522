import { describe, expect, test } from "vitest";
import { adviseCaching } from "../../../src/diagnosis/caching.ts";
import { readResponse } from "../../../src/diagnosis/reading.ts";
import { readExchange } from "../../corpus/item.ts";

const DATE = "Date: Mon, 04 Mar 2024 10:00:00 GMT";

function advise(request: string, status: string, ...headers: readonly string[]) {
  return adviseCaching(readResponse(readExchange([request, `HTTP/1.1 ${status}`, DATE, ...headers].join("\n"))));
}

const GET = "GET https://www.example.com/a";

describe("who may store it (RFC 9111 §3)", () => {
  test.each([
    [GET, "200 OK", [], true],
    [GET, "404 Not Found", [], true],
    [GET, "501 Not Implemented", [], true],
    [GET, "308 Permanent Redirect", [], true],
    [GET, "302 Found", [], false],
    [GET, "302 Found", ["Cache-Control: max-age=9"], true],
    [GET, "500 Oops", [], false],
    [GET, "500 Oops", ["Cache-Control: public"], true],
    [GET, "403 Forbidden", ["Cache-Control: private"], true],
    [GET, "403 Forbidden", ["Cache-Control: S-MaxAge=9"], true],
    [GET, "200 OK", ["Cache-Control: No-Store"], false],
    [GET, "200 OK", ["Cache-Control: no-store, must-understand"], true],
    [GET, "429 Too Many Requests", ["Cache-Control: max-age=9"], false],
    [GET, "511 Login", ["Cache-Control: max-age=9"], false],
    [GET, "304 Not Modified", ["Cache-Control: max-age=9"], false],
    [`${GET}`, "200 OK", ["> Cache-Control: no-store"], false],
    ["PUT https://www.example.com/a", "200 OK", ["Cache-Control: max-age=9"], false],
    ["POST https://www.example.com/a", "200 OK", ["Cache-Control: max-age=9"], false],
    ["POST https://www.example.com/a", "200 OK", ["Cache-Control: max-age=9", "Content-Location: /a"], true],
    ["POST https://www.example.com/a", "200 OK", ["Cache-Control: max-age=9", "Content-Location: /b"], false],
    ["QUERY https://www.example.com/a", "200 OK", ["Cache-Control: max-age=9"], "unknown"],
  ])("%s %s %j → %s", (request, status, headers, expected) => {
    const headersWithSMaxAge = headers.map((line) => line.replace("S-MaxAge", "s-maxage"));
    expect(advise(request, status, ...headersWithSMaxAge).storable).toBe(expected);
  });
});

describe("how long the browser's copy is fresh (RFC 9111 §4.2)", () => {
  test.each([
    ["max-age", ["Cache-Control: max-age=600"], 600],
    ["in any case, quoted", ['Cache-Control: Max-Age="600"'], 600],
    ["less its age", ["Cache-Control: max-age=600", "Age: 100"], 500],
    ["never below nothing", ["Cache-Control: max-age=600", "Age: 1000"], 0],
    ["s-maxage is for others", ["Cache-Control: max-age=60, s-maxage=600"], 60],
    ["the first of two", ["Cache-Control: max-age=60, max-age=600"], 60],
    ["before Expires", ["Cache-Control: max-age=60", "Expires: Tue, 05 Mar 2024 10:00:00 GMT"], 60],
    ["Expires", ["Expires: Mon, 04 Mar 2024 10:05:00 GMT"], 300],
    ["Expires in the past", ["Expires: Mon, 04 Mar 2024 09:00:00 GMT"], 0],
    ["Expires: 0", ["Expires: 0"], 0],
    ["Expires in an obsolete form", ["Expires: Mon Mar  4 10:05:00 2024"], 300],
    ["Expires that is no date of HTTP", ["Expires: 2030-01-01T00:00:00Z"], 0],
    [
      "an unreadable max-age counts as none left",
      ["Cache-Control: max-age=soon", "Expires: Tue, 05 Mar 2024 10:00:00 GMT"],
      0,
    ],
    ["a tenth of the time since it changed", ["Last-Modified: Mon, 04 Mar 2024 09:00:00 GMT"], 360],
    ["no-cache asks each time", ["Cache-Control: no-cache, max-age=600"], 0],
    ["no-cache for one field only", ['Cache-Control: no-cache="set-cookie", max-age=600'], 600],
    ["Vary: *", ["Vary: *", "Cache-Control: max-age=600"], 0],
    ["nothing to go by", [], undefined],
  ])("%s", (_, headers, expected) => {
    expect(advise(GET, "200 OK", ...headers).freshForSeconds).toBe(expected);
  });
});

describe("who of them may store it (RFC 9111 §3, §3.5)", () => {
  const HOST = "> Host: www.example.com";
  const LOGIN = "> Authorization: Bearer x";

  test.each([
    [[HOST], /^The browser and shared caches/],
    [[], /^The browser may store it; shared caches too, unless the request carried a login/],
    [[HOST, LOGIN], /^Only the browser/],
    [[HOST, LOGIN, "Cache-Control: public, max-age=9"], /^The browser and shared caches/],
    [[HOST, LOGIN, "Cache-Control: must-revalidate, max-age=9"], /^The browser and shared caches/],
    [[HOST, "Cache-Control: private"], /^Only the browser/],
    [[HOST, 'Cache-Control: private="set-cookie"'], /^The browser and shared caches/],
    [[HOST, "Cache-Control: no-store, must-understand, max-age=9"], /^Only caches that know must-understand/],
  ])("%j", (headers, expected) => {
    expect(advise(GET, "200 OK", ...headers).reason).toMatch(expected);
  });

  test("a lifetime for shared caches alone gives the browser none", () => {
    const { storable, freshForSeconds, reason } = advise(GET, "403 Forbidden", "Cache-Control: s-maxage=9");
    expect({ storable, freshForSeconds }).toEqual({ storable: true });
    expect(reason).toMatch(/^Only shared caches.*9 seconds/);
  });

  test("a CDN may follow a lifetime of its own, or ignore it (RFC 9213 §2.2)", () => {
    expect(advise(GET, "200 OK", "Cache-Control: max-age=9", "CDN-Cache-Control: max-age=99").reason).toMatch(
      /CDN may/,
    );
  });
});

describe("what cannot be known", () => {
  const response = readExchange(`${GET}\nHTTP/1.1 200 OK\n${DATE}\nCache-Control: max-age=600\nAge: 20`);

  test("a list of headers that was cut may have lost its Cache-Control", () => {
    const cut = { ...response, responseHeaders: [], headersCut: true };
    expect(adviseCaching(readResponse(cut)).storable).toBe("unknown");
  });

  test("the browser's copy ages by the clock (RFC 9111 §4.2.3)", () => {
    const at = Date.UTC(2024, 2, 4, 10, 5);
    const copy = { ...response, fromCache: true };
    expect(adviseCaching(readResponse({ ...copy, timeStamp: at })).freshForSeconds).toBe(300);
    expect(adviseCaching(readResponse(copy)).freshForSeconds).toBeUndefined();
  });
});

test("says who and why in words", () => {
  expect(advise(GET, "200 OK", "Cache-Control: private, max-age=3600").reason).toBe(
    "Only the browser may store it; fresh for 1 hour (max-age).",
  );
});
