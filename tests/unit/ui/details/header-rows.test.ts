import { describe, expect, test } from "vitest";
import { loadHeaderGlossary } from "../../../../src/catalog/headers.ts";
import { diagnose } from "../../../../src/diagnosis/diagnose.ts";
import type { Header } from "../../../../src/traffic/entry.ts";
import { findingHeaders } from "../../../../src/ui/models/details/finding-headers.ts";
import { filterRows, headerRows, rowsAsText } from "../../../../src/ui/models/details/header-rows.ts";
import { referenceUrl } from "../../../../src/ui/models/details/reference-url.ts";
import { measureCoverage, tellCoverage } from "../../../../src/ui/models/details/rule-coverage.ts";
import { COVER } from "../../../../src/ui/models/details/secrets.ts";
import { NOON } from "../made-up.ts";

const glossary = await loadHeaderGlossary();
const context = { base: { at: NOON, name: "the response's Date" }, arrivedAt: NOON };

const HEADERS: readonly Header[] = [
  {
    name: "WWW-Authenticate",
    value: 'Bearer realm="shop", error="invalid_token", error_description="The token expired"',
  },
  { name: "set-cookie", value: "a=1; Path=/" },
  { name: "set-cookie", value: "b=2; Path=/" },
  { name: "server", value: "cloudflare" },
  { name: "cf-ray", value: "8c1f2b7e44d04e0e-FRA" },
  { name: "x-own", value: "" },
];

async function rows(showsSecrets = false) {
  const response = { method: "GET", url: "https://a.test/x", statusCode: 401, responseHeaders: HEADERS };
  const [diagnosis, { rules }] = await Promise.all([diagnose(response), measureCoverage(response)]);
  return headerRows({ headers: HEADERS, showsSecrets, context, glossary, diagnosis, rules });
}

describe("rows", () => {
  test("keep the order and the repeats, covered unless secrets are shown", async () => {
    const covered = await rows();
    expect(covered.map(({ name }) => name)).toEqual(HEADERS.map(({ name }) => name));
    expect(covered.filter(({ isCovered }) => isCovered).map(({ value }) => value)).toEqual([
      `a=${COVER}; Path=/`,
      `b=${COVER}; Path=/`,
    ]);
    expect(rowsAsText(covered)).not.toMatch(/a=1|b=2/);
    expect(rowsAsText(await rows(true))).toBe(HEADERS.map(({ name, value }) => `${name}: ${value}`).join("\n"));
  });

  test("mark the line of the first cause, and the one that tells who answered", async () => {
    const all = await rows();
    expect(all.filter(({ provesCause }) => provesCause).map(({ name }) => name)).toEqual(["WWW-Authenticate"]);
    expect(all.filter(({ provesOrigin }) => provesOrigin).length).toBeGreaterThan(0);
  });

  test("explain what they can", async () => {
    expect((await rows()).map(({ entry }) => entry?.name)).toEqual([
      "WWW-Authenticate",
      "Set-Cookie",
      "Set-Cookie",
      "Server",
      "CF-Ray",
      undefined,
    ]);
  });

  test.each([
    ["cf-", 1],
    ["CLOUDFLARE", 2],
    ["stores a cookie", 2],
    ["  ", 6],
    ["no such thing", 0],
  ])("filter: %j leaves %i", async (text, count) => {
    expect(filterRows(await rows(), text)).toHaveLength(count);
  });

  test("are bounded", () => {
    const headers = Array.from({ length: 10_000 }, (_, index) => ({ name: `x-${index}`, value: "y" }));
    expect(headerRows({ headers, showsSecrets: false, context, glossary })).toHaveLength(500);
  });
});

test.each([
  ["The server does not say when to come back; Retry-After would.", [], [], ["Retry-After"]],
  ["405 has to list the methods that work: Allow is missing.", [], [], ["Allow"]],
  ["Expires says something else than max-age, and has no effect beside it.", ["expires"], ["expires"], []],
  [
    "Content-Length and Transfer-Encoding are both there.",
    ["content-length", "transfer-encoding"],
    ["content-length", "transfer-encoding"],
    [],
  ],
  ["The time in last-modified is no date of HTTP.", ["date", "last-modified", "server"], ["last-modified"], []],
  ["A failed If-None-Match on GET or HEAD has to be answered with 304, not 412.", [], [], []],
  ["There is no ETag or Last-Modified, so an expired copy has to be loaded again.", [], [], ["ETag", "Last-Modified"]],
  ["Compressed content that may be cached, without Vary: Accept-Encoding.", ["age"], [], ["Vary"]],
  ["Pragma does nothing in a response.", ["pragma"], ["pragma"], []],
  ["The error comes without any explanation: the content is empty.", ["server"], [], []],
])("%s", (text, has, present, missing) => {
  const headers = has.map((name) => ({ name, value: "x" }));
  expect(findingHeaders({ text }, headers, { fields: ["pragma"] })).toEqual({ present, missing });
});

describe("coverage", () => {
  const response = {
    method: "GET",
    url: "https://a.test/x",
    statusCode: 412,
    responseHeaders: [{ name: "Server", value: "x" }],
  };

  test("tells how many rules looked for the request's headers in vain", async () => {
    const coverage = await measureCoverage(response);
    expect(coverage.withoutRequest).toBeGreaterThanOrEqual(2);
    expect(coverage.checked).toBeGreaterThan(coverage.withoutRequest);
    expect(tellCoverage(coverage)).toContain(`${coverage.withoutRequest} of them could not be judged`);
  });

  test("is whole where they are known", async () => {
    const coverage = await measureCoverage({ ...response, requestHeaders: [{ name: "Host", value: "a.test" }] });
    expect(coverage.withoutRequest).toBe(0);
    expect(tellCoverage(coverage)).toMatch(/^\d+ rules of HTTP were checked that can concern this response\.$/);
  });

  test("leaves out what a copy from the cache cannot be held against", async () => {
    const coverage = await measureCoverage({ ...response, fromCache: true });
    expect(coverage.leftOutForCopy).toBeGreaterThan(0);
    expect(coverage.checked + coverage.leftOutForCopy).toBe((await measureCoverage(response)).checked);
    expect(tellCoverage({ ...coverage, leftOutForCopy: 1 })).toContain("1 more was left out");
    expect(tellCoverage({ ...coverage, leftOutForCopy: 2 })).toContain("2 more were left out");
  });

  test("says so where the browser answered itself", async () => {
    const coverage = await measureCoverage({ ...response, statusCode: 307, reasonPhrase: "Internal Redirect" });
    expect(tellCoverage(coverage)).toBe(
      "The browser made this response itself, so the rules for servers do not apply.",
    );
  });

  test("says so where there is no response", async () => {
    const coverage = await measureCoverage({ ...response, statusCode: 0, networkError: "net::ERR_FAILED" });
    expect(tellCoverage(coverage)).toBe("There is no response that rules could be checked against.");
  });
});

test.each([
  ["RFC 9110 §15.5.6", "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6"],
  ["RFC 9211", "https://www.rfc-editor.org/rfc/rfc9211.html"],
  ["Fetch, CORS check", undefined],
  ["see RFC 9110", undefined],
])("%s is read at %s", (reference, url) => {
  expect(referenceUrl(reference)).toBe(url);
});
