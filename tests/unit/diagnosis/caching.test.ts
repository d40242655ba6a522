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

test("says who and why in words", () => {
  expect(advise(GET, "200 OK", "Cache-Control: private, max-age=3600").reason).toBe(
    "Only the browser may store it; fresh for 1 hour (max-age).",
  );
});
