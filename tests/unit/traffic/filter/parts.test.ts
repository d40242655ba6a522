import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBytes, readCodes, readMilliseconds } from "../../../../src/traffic/filter/amounts.ts";
import { contentType, protocolOf, sizeOf, timeOf } from "../../../../src/traffic/filter/facts.ts";
import { hostOf } from "../../../../src/traffic/filter/host.ts";
import { nearest } from "../../../../src/traffic/filter/nearest.ts";
import { resourceGroup } from "../../../../src/traffic/filter/resource-group.ts";
import { suggest } from "../../../../src/traffic/filter/suggest.ts";
import { splitUrl } from "../../../../src/traffic/groups.ts";
import { entryOf } from "../../../support/builders.ts";

describe("amounts", () => {
  test.each([
    ["10k", 10_000],
    ["1.5M", 1_500_000],
    ["2KiB", 2048],
    ["7", 7],
    ["7 b", 7],
    ["k", undefined],
    ["-1", undefined],
    ["1e9", undefined],
    ["", undefined],
  ])("%s bytes", (text, bytes) => {
    expect(readBytes(text)).toBe(bytes);
  });

  test.each([
    ["500ms", 500],
    ["1.5s", 1500],
    ["2min", 120_000],
    ["30", 30],
    ["s", undefined],
  ])("%s as a time", (text, ms) => {
    expect(readMilliseconds(text)).toBe(ms);
  });

  test.each([
    ["404", { low: 404, high: 404 }],
    ["5xx", { low: 500, high: 599 }],
    ["40X", { low: 400, high: 409 }],
    ["400..499", { low: 400, high: 499 }],
    [">499", { low: 500, high: Number.POSITIVE_INFINITY }],
    ["<200", { low: 0, high: 199 }],
    ["xx", undefined],
    ["4xxx", undefined],
    ["12345", undefined],
  ])("%s as codes", (text, range) => {
    expect(readCodes(text)).toEqual(range);
  });
});

test("the quicker way to a host leads to the same one", () => {
  const part = fc.constantFrom("https", "://", "/", "?", "#", "a.test", ":80", "x", "");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      expect(hostOf(parts.join(""))).toBe(splitUrl(parts.join("")).host);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["stauts", "status"],
  ["answeredby", "answered-by"],
  ["zzz", undefined],
  ["x".repeat(500), undefined],
])("nearest to %s is %s", (word, known) => {
  expect(nearest(word, ["status", "answered-by", "is"])).toBe(known);
});

test("facts are read from whichever source has them", () => {
  const headers = [
    { name: "Content-Type", value: "Text/HTML; charset=utf-8" },
    { name: "content-length", value: "12" },
  ];
  expect(contentType(entryOf({ responseHeaders: headers }))).toBe("text/html");
  expect(contentType(entryOf({ responseHeaders: headers, mimeType: "image/png" }))).toBe("image/png");
  expect(sizeOf(entryOf({ responseHeaders: headers }))).toBe(12);
  expect(sizeOf(entryOf({ transferSize: 0, contentSize: 9 }))).toBe(0);
  expect(sizeOf(entryOf({ responseHeaders: [{ name: "content-length", value: "many" }] }))).toBeUndefined();
  expect(timeOf(entryOf({ timeStamp: 10, startedAt: 30 }))).toBe(0);
  expect(["HTTP/2", "h2", "http/2.0"].map((httpVersion) => protocolOf({ httpVersion }))).toEqual(["h2", "h2", "h2"]);
  expect(["h3-29", "HTTP/1.1", "unknown"].map((httpVersion) => protocolOf({ httpVersion }))).toEqual([
    "h3",
    "http/1.1",
    undefined,
  ]);
  expect(["main_frame", "XHR", "Stylesheet", "csp_report", "toString"].map(resourceGroup)).toEqual([
    "document",
    "fetch",
    "style",
    "other",
    "other",
  ]);
});

describe("suggest", () => {
  const log = [
    entryOf({ id: 1, statusCode: 404 }),
    entryOf({ id: 2, statusCode: 404, responseHeaders: [{ name: "Server", value: "my own" }] }),
    entryOf({ id: 3, statusCode: 500 }),
  ];
  const ask = (text: string, caret = text.length) => suggest(text, caret, log, () => undefined);

  test.each([
    ["stat", ["status-code:"]],
    ["-dom", ["domain:"]],
    ["header", ["has-response-header:", "has-request-header:"]],
    ["status-code:", ["404", "500"]],
    ["status-code:5", ["500"]],
    ["status-code:404,5", ["500"]],
    ["is:e", ["error"]],
    ["a status-code:40", ["404"]],
    ["", []],
    ["a ", []],
    ["zzz", []],
    ["zzz:1", []],
  ])("%s", (text, labels) => {
    expect(ask(text).map(({ label }) => label)).toEqual(labels);
  });

  test("values carry their counts, and what is chosen stands in the place of what was typed", () => {
    expect(ask("a -status-code:4 b", 16)[0]).toEqual({
      label: "404",
      hint: "×2",
      text: "a -status-code:404 b",
      caret: 18,
    });
    expect(ask("server:")[0]?.text).toBe('server:"my own"');
    expect(ask("status-code:404")).toEqual([]);
  });
});
