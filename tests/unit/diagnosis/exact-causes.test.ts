import { describe, expect, test } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import type { Cause } from "../../../src/diagnosis/types.ts";
import { readExchange } from "../../corpus/item.ts";

const DATE = "Date: Mon, 04 Mar 2024 10:00:00 GMT";

async function findCauses(request: string, status: string, ...headers: readonly string[]): Promise<readonly Cause[]> {
  const [method = "", url = "https://www.example.com/a", ...extras] = request.split(" ");
  const exchange = [[method, url, ...extras].join(" "), `HTTP/1.1 ${status}`, DATE, ...headers].join("\n");
  const { causes } = await diagnose(readExchange(exchange));
  return causes;
}

/** The first cause as `id certainty`. */
async function explain(request: string, status: string, ...headers: readonly string[]): Promise<string> {
  const [first] = await findCauses(request, status, ...headers);
  return `${first?.id} ${first?.certainty}`;
}

describe("415 Unsupported Media Type", () => {
  const HOST = "> Host: www.example.com";
  const STATUS = "415 Unsupported Media Type";

  test.each([
    ["nothing known of the request", ["Accept-Encoding: gzip"], "content-coding-unsupported likely"],
    [
      "compressed in another way",
      ["> Content-Encoding: br", "Accept-Encoding: gzip"],
      "content-coding-unsupported certain",
    ],
    [
      "compressed, and nothing may be",
      ["> Content-Encoding: gzip", "Accept-Encoding:"],
      "content-coding-unsupported certain",
    ],
    [
      "compressed as the server takes it",
      ["> Content-Encoding: gzip", "Accept-Encoding: gzip"],
      "media-type-unsupported likely",
    ],
    [
      "surely not compressed",
      [HOST, "> Content-Type: text/csv", "Accept-Encoding: gzip"],
      "media-type-unsupported likely",
    ],
    [
      "surely not compressed, and it has to be",
      [HOST, "Accept-Encoding: gzip, *;q=0"],
      "content-coding-unsupported certain",
    ],
    ["the types it takes", ["Accept: text/csv"], "media-type-unsupported certain"],
    ["types of another method", ["Accept-Patch: text/csv"], "media-type-unsupported likely"],
    [
      "the type that was sent",
      ["> Content-Type: text/csv; charset=x", "Accept: text/csv"],
      "media-type-unsupported likely",
    ],
  ])("%s", async (_, headers, expected) => {
    expect(await explain("POST", STATUS, ...headers)).toBe(expected);
  });
});

describe("416 Range Not Satisfiable (RFC 9110 §15.5.17)", () => {
  test.each([
    ["beyond the end", ["> Range: bytes=900-", "Content-Range: bytes */900"], "range-beyond-end certain"],
    ["all beyond the end", ["> Range: bytes=900-, 950-960", "Content-Range: bytes */900"], "range-beyond-end certain"],
    ["many inside", ["> Range: bytes=0-1,2-3,4-5,6-7", "Content-Range: bytes */900"], "ranges-refused likely"],
    ["a suffix", ["> Range: bytes=-5", "Content-Range: bytes */900"], "range-beyond-end likely"],
    ["an unknown request", ["Content-Range: bytes */900"], "range-beyond-end likely"],
    ["an empty file", ["Content-Range: bytes */0"], "range-beyond-end certain"],
  ])("%s", async (_, headers, expected) => {
    expect(await explain("GET", "416 Range Not Satisfiable", ...headers)).toBe(expected);
  });
});

describe("412 Precondition Failed (RFC 9110 §13.1.1)", () => {
  test.each([
    ["another tag", ['> If-Match: "a"', 'ETag: "b"'], "version-changed likely"],
    ["none in the response", ['> If-Match: "a"'], "version-changed likely"],
    ["a list with the current tag", ['> If-Match: "a", "b"', 'ETag: "b"'], "version-changed possible"],
    ["a star", ["> If-Match: *", 'ETag: "b"'], "nothing-there likely"],
    ["a weak tag", ['> If-Match: W/"a"', 'ETag: W/"a"'], "weak-tag likely"],
  ])("%s", async (_, headers, expected) => {
    expect(await explain("PUT", "412 Precondition Failed", ...headers)).toBe(expected);
  });
});

test("423 mostly means a lock", async () => {
  expect(await explain("PUT", "423 Locked")).toBe("locked likely");
});

test("511: the network most likely, and over https rather not", async () => {
  const [first] = await findCauses("GET http://www.example.com/a", "511 Login");
  expect(first).toMatchObject({
    id: "captive-portal",
    certainty: "likely",
    text: expect.stringContaining("most likely"),
  });
  expect(await explain("GET", "511 Login")).toBe("captive-portal possible");
});

describe("a status that is seen although browsers repeat the request first", () => {
  test.each([
    ["421 Misdirected Request", /first repeat.*not set up/],
    ["425 Too Early", /not ready yet/],
  ])("%s", async (status, text) => {
    const [first] = await findCauses("POST", status);
    expect(first).toMatchObject({ certainty: "likely", text: expect.stringMatching(text) });
  });
});

describe("a redirect out of the web", () => {
  test.each([
    ["type:main_frame", /another program/],
    ["type:script", /error/],
    ["", /program for it, any other/],
  ])("%s", async (type, text) => {
    const [first] = await findCauses(`GET https://www.example.com/a ${type}`, "302 Found", "Location: myapp://open");
    expect(first).toMatchObject({ id: "redirect-to-app", text: expect.stringMatching(text) });
  });
});

test("530 comes with several codes", async () => {
  expect(await explain("GET", "530", "CF-RAY: 88dc1a2b3c4d5e6f-LHR", "Server: cloudflare")).toBe("origin-dns likely");
});

test("501 is mostly about the method, and not always", async () => {
  const [first] = await findCauses("PATCH", "501 Not Implemented");
  expect(first).toMatchObject({ certainty: "likely", text: expect.stringContaining("mostly") });
});

test("a redirect to http loses encryption unless the browser turns it back", async () => {
  const [first] = await findCauses("GET", "301 Moved Permanently", "Location: http://www.example.com/a");
  expect(first).toMatchObject({ id: "https-downgrade", text: expect.stringMatching(/unless/i) });
});

describe("redirects", () => {
  const request = (url: string) => `GET ${url}`;

  test.each([
    ["http://a.example/x?q=1", "https://www.a.example/x?q=1", "https-upgrade"],
    ["http://a.example/x", "https://b.example/x", "moved"],
    ["http://a.example/x?q=1", "https://a.example/x", "moved"],
    ["https://a.example/x?q=1", "https://a.example/x/", "moved"],
    ["https://a.example/x", "https://a.example/x/", "trailing-slash"],
  ])("%s → %s is %s", async (from, to, expected) => {
    expect(await explain(request(from), "301 Moved Permanently", `Location: ${to}`)).toBe(`${expected} certain`);
  });

  test("one to itself may have set a cookie that the log does not keep", async () => {
    const [first] = await findCauses("GET", "302 Found", "Location: /a");
    expect(first).toMatchObject({ id: "redirect-to-itself", text: expect.stringMatching(/unless a cookie/i) });
  });

  test.each([
    ["GET", ["> Host: x", '> If-None-Match: "a"'], "copy-still-good certain"],
    ["GET", [], "copy-still-good certain"],
    ["GET", ["> Host: x"], "undefined undefined"],
    ["PUT", [], "undefined undefined"],
  ])("304 to %s %j: %s", async (method, headers, expected) => {
    expect(await explain(method, "304 Not Modified", ...headers)).toBe(expected);
  });
});

test("a lookup that took too long may be repeated", async () => {
  const response = readExchange("GET https://a.example/\nHTTP/1.1 504\nProxy-Status: p; error=dns_timeout");
  const { causes, retry } = await diagnose(response);
  expect([causes[0]?.id, retry.advice]).toEqual(["origin-dns-timeout", "yes"]);
});

describe("CORS", () => {
  const find = async (...headers: readonly string[]): Promise<string | undefined> =>
    (await findCauses("POST https://www.example.com/a type:fetch", "200 OK", ...headers)).find(({ id }) =>
      id.startsWith("cors-"),
    )?.certainty;

  test.each([
    ["a page that wants to read", ["> Origin: https://b.example", "> Sec-Fetch-Mode: cors"], "certain"],
    ["a mode nobody knows", ["> Origin: https://b.example"], "likely"],
    ["a request without reading", ["> Origin: https://b.example", "> Sec-Fetch-Mode: no-cors"], undefined],
    ["an extension", ["> Origin: moz-extension://1f", "> Sec-Fetch-Mode: cors"], undefined],
  ])("%s", async (_, headers, expected) => {
    expect(await find(...headers)).toBe(expected);
  });
});

describe("an error out of a cache", () => {
  test.each([
    ["HIT", true],
    ["MISS, HIT", true],
    ["Hit from cloudfront", true],
    ["HIT-FOR-PASS", false],
    ["hit-for-miss", false],
    ["no-hit", false],
  ])("X-Cache: %s", async (value, isCopy) => {
    const causes = await findCauses("GET", "404 Not Found", `X-Cache: ${value}`);
    expect(causes.some(({ id }) => id === "cached-error")).toBe(isCopy);
  });
});

test("a condition of the request need not be the reason", async () => {
  expect(await explain("GET", "504 No", "> Cache-Control: only-if-cached")).toBe("cache-only likely");
  expect(await explain("GET", "503 No", "> Sec-Purpose: prefetch")).toBe("prefetch-refused likely");
});

describe("what is wrong with a token", () => {
  test.each([
    ["The access token expired", "token-expired"],
    ["The audience is invalid", "token-audience"],
    ["The access token is expired, revoked, malformed, or invalid for other reasons", "token-invalid"],
    ["The token is invalid or has expired", "token-invalid"],
    ["The token has no expiration", "token-invalid"],
    ["Bad signature, issuer unknown", "token-invalid"],
  ])("%s", async (description, expected) => {
    const challenge = `WWW-Authenticate: Bearer error="invalid_token", error_description="${description}"`;
    expect(await explain("GET", "401 Unauthorized", challenge)).toBe(`${expected} certain`);
  });
});

describe("a failure without a reason", () => {
  test.each([
    ["xmlhttprequest", ["cors-refused", "cors", "error-without-cors", "websocket-refused"]],
    ["websocket", ["websocket-failed", "cors", "error-without-cors", "websocket-refused"]],
    ["main_frame", ["service-worker"]],
    ["sub_frame", ["service-worker"]],
  ])("of a %s: %j", async (resourceType, expected) => {
    const { causes } = await diagnose({
      method: "GET",
      url: "https://www.example.com/a",
      statusCode: 0,
      responseHeaders: [],
      networkError: "net::ERR_FAILED",
      resourceType,
    });
    expect(causes.map(({ id }) => id)).toEqual(expected);
  });
});
