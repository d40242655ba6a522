import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { MAX_BODY_CHARACTERS, viewBody } from "../../../../src/ui/models/details/body-view.ts";
import { layOutJson } from "../../../../src/ui/models/details/json-text.ts";
import { response } from "../made-up.ts";

function entry(statusCode: number, type?: string): Entry {
  const responseHeaders = type === undefined ? [] : [{ name: "content-type", value: type }];
  return { id: 1, ...response(statusCode, "https://api.test/x", { responseHeaders }) };
}

function view(statusCode: number, type: string, text: string, isCut = false) {
  return viewBody(entry(statusCode, type), { text, mimeType: "", isCut });
}

function fields(statusCode: number, type: string, body: unknown) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const { error } = view(statusCode, type, text);
  return error === undefined
    ? undefined
    : [error.format, Object.fromEntries(error.fields.map((f) => [f.label, f.value]))];
}

const JSON_TYPE = "application/json; charset=utf-8";

describe("layout of JSON", () => {
  test.each([
    ['{"a":1,"b":[true,null],"c":{}}', '{\n  "a": 1,\n  "b": [\n    true,\n    null\n  ],\n  "c": {}\n}'],
    ["[ ]", "[]"],
    ['{"n":12345678901234567890,"n":1.0}', '{\n  "n": 12345678901234567890,\n  "n": 1.0\n}'],
    ['{"a":"x, {y}: \\" [z]"}', '{\n  "a": "x, {y}: \\" [z]"\n}'],
    ['{"a":[1,{"b', '{\n  "a": [\n    1,\n    {\n      "b'],
    ["", ""],
  ])("%s", (text, laidOut) => {
    expect(layOutJson(text)).toBe(laidOut);
  });

  test("changes white space alone", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(JSON.parse(layOutJson(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  test("hostile nesting grows no bounds", () => {
    const deep = "[".repeat(200_000);
    expect(layOutJson(deep).length).toBeLessThan(10 * deep.length);
    expect(layOutJson("[1,".repeat(60_000)).length).toBeLessThan(2_000_000);
  });
});

describe("errors that say what they are", () => {
  test.each([
    [
      403,
      "application/problem+json",
      {
        type: "https://e.test/credit",
        title: "No credit",
        status: 403,
        detail: "Balance is 30",
        instance: "/a/1",
        balance: 30,
      },
      "Problem details",
      {
        type: "https://e.test/credit",
        title: "No credit",
        status: "403",
        detail: "Balance is 30",
        instance: "/a/1",
        balance: "30",
      },
    ],
    [
      400,
      JSON_TYPE,
      { type: "about:blank", title: "Bad Request", status: 400 },
      "Problem details",
      { type: "about:blank", title: "Bad Request", status: "400" },
    ],
    [
      200,
      JSON_TYPE,
      { data: null, errors: [{ message: "Not found", path: ["user", 1], extensions: { code: "NOT_FOUND" } }] },
      "GraphQL errors",
      { message: "Not found", path: "user.1", code: "NOT_FOUND" },
    ],
    [
      422,
      "application/vnd.api+json",
      { errors: [{ status: "422", title: "Invalid", source: { pointer: "/data" } }] },
      "JSON:API errors",
      { status: "422", title: "Invalid", source: '{"pointer":"/data"}' },
    ],
    [
      200,
      JSON_TYPE,
      { jsonrpc: "2.0", id: 3, error: { code: -32601, message: "Method not found" } },
      "JSON-RPC error",
      { code: "-32601", message: "Method not found", id: "3" },
    ],
    [
      404,
      JSON_TYPE,
      { kind: "Status", status: "Failure", reason: "NotFound", message: "pods not found", code: 404 },
      "Kubernetes status",
      { reason: "NotFound", message: "pods not found", code: "404" },
    ],
    [
      403,
      JSON_TYPE,
      { error: { code: 403, message: "Denied", status: "PERMISSION_DENIED" } },
      "Google API error",
      { code: "403", status: "PERMISSION_DENIED", message: "Denied" },
    ],
    [
      400,
      JSON_TYPE,
      { error: "invalid_grant", error_description: "Expired" },
      "OAuth error",
      { error: "invalid_grant", error_description: "Expired" },
    ],
    [
      404,
      JSON_TYPE,
      { error: { root_cause: [], type: "index_not_found_exception", reason: "no such index" }, status: 404 },
      "Elasticsearch error",
      { type: "index_not_found_exception", reason: "no such index", root_cause: "[]" },
    ],
    [
      404,
      JSON_TYPE,
      { error: { code: "ResourceNotFound", message: "Gone", target: "x" } },
      "API error",
      { message: "Gone", code: "ResourceNotFound", target: "x" },
    ],
    [
      402,
      JSON_TYPE,
      { error: { type: "card_error", code: "card_declined", message: "Declined", param: "n" } },
      "API error",
      { message: "Declined", code: "card_declined", type: "card_error", param: "n" },
    ],
    [
      529,
      JSON_TYPE,
      { type: "error", error: { type: "overloaded_error", message: "Overloaded" }, request_id: "r1" },
      "API error",
      { message: "Overloaded", type: "overloaded_error", request_id: "r1" },
    ],
    [
      400,
      "application/x-amz-json-1.0",
      { __type: "com.amazon#ResourceNotFoundException", message: "No table" },
      "AWS error",
      { __type: "ResourceNotFoundException", message: "No table" },
    ],
    [
      500,
      JSON_TYPE,
      { timestamp: "t", status: 500, error: "Internal Server Error", path: "/x" },
      "Spring Boot error",
      { status: "500", error: "Internal Server Error", path: "/x" },
    ],
    [200, JSON_TYPE, { ok: false, error: "not_authed" }, "API error", { error: "not_authed" }],
    [
      404,
      JSON_TYPE,
      { message: "Not Found", documentation_url: "https://d.test" },
      "Error in JSON",
      { message: "Not Found", documentation_url: "https://d.test" },
    ],
    [
      422,
      JSON_TYPE,
      { detail: [{ loc: ["body"], msg: "missing" }] },
      "Error in JSON",
      { detail: '[{"loc":["body"],"msg":"missing"}]' },
    ],
    [
      403,
      "application/xml",
      '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code><Message>A &amp; B</Message><HostId>h=</HostId></Error>',
      "Error in XML",
      { Code: "AccessDenied", Message: "A & B", HostId: "h=" },
    ],
  ])("%i %s %j", (statusCode, type, body, format, expected) => {
    expect(fields(statusCode, type, body)).toEqual([format, expected]);
  });

  test.each([
    [200, JSON_TYPE, { message: "Hello", code: 7 }],
    [200, JSON_TYPE, { error: null, data: {} }],
    [200, JSON_TYPE, { errors: [] }],
    [404, JSON_TYPE, { items: [] }],
    [404, JSON_TYPE, [1, 2]],
    [404, JSON_TYPE, "null"],
    [404, "text/html", "<html><Error><Code>1</Code></Error></html>"],
    [404, "application/xml", "<feed><Code>1</Code></feed>"],
  ])("no error is read into %i %s %j", (statusCode, type, body) => {
    expect(fields(statusCode, type, body)).toBeUndefined();
  });

  test("hostile bodies are read or not, and never throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(200, 404), (body, statusCode) => {
        expect(() => view(statusCode, JSON_TYPE, JSON.stringify(body))).not.toThrow();
      }),
    );
    expect(() => view(404, JSON_TYPE, '{"error":{"__proto__":{"message":"x"}},"constructor":1}')).not.toThrow();
  });
});

describe("what is odd", () => {
  test.each([
    [
      "another status in the body",
      400,
      "application/problem+json",
      '{"status":500,"title":"x"}',
      "The body speaks of status 500; the response itself has 400.",
    ],
    [
      "an error under a success",
      200,
      JSON_TYPE,
      '{"ok":false,"error":"x"}',
      "The status 200 says success, and the body reports an error.",
    ],
    [
      "GraphQL under a success",
      200,
      JSON_TYPE,
      '{"errors":[{"message":"x","path":[]}]}',
      "The status 200 says success; with GraphQL the errors stand in the body.",
    ],
    ["JSON under text/html", 404, "text/html", '{"items":[]}', "This is JSON, but Content-Type says text/html."],
    [
      "a page under JSON",
      200,
      JSON_TYPE,
      "<!DOCTYPE html><title>Login</title>",
      "Content-Type says application/json, but this is an HTML page. A script that expects data fails on it.",
    ],
    ["no JSON under JSON", 200, JSON_TYPE, '{"a":1', "Content-Type says application/json, but this is no valid JSON."],
  ])("%s", (_name, statusCode, type, text, remark) => {
    expect(view(statusCode, type, text).remarks).toEqual([remark]);
  });

  test.each([
    ["a scalar", JSON_TYPE, "42", false],
    ["null", JSON_TYPE, "null", false],
    ["the guard against script tags", JSON_TYPE, ')]}\',\n{"a":1}', false],
    ["a byte order mark", JSON_TYPE, "\uFEFF{}", false],
    ["a cut text", JSON_TYPE, '{"a":', true],
    ["nothing", JSON_TYPE, "", false],
    ["lines of JSON", "application/x-ndjson", "{}\n{}", false],
    ["a page as a page", "text/html", "<html></html>", false],
  ])("nothing is said of %s", (_name, type, text, isCut) => {
    expect(view(200, type, text, isCut).remarks).toEqual([]);
  });
});

describe("the text", () => {
  test.each([
    ["json", JSON_TYPE, "{}"],
    ["json", "text/plain", "[1]"],
    ["html", "text/plain", "<!doctype HTML>"],
    ["html", "text/html", "hello"],
    ["xml", "image/svg+xml", "<svg/>"],
    ["text", "text/plain", "hello"],
  ])("%s: %s %s", (kind, type, text) => {
    expect(view(200, type, text).kind).toBe(kind);
  });

  test("keeps lines and tabs, and writes out what is unseen", () => {
    expect(view(200, "text/plain", "a\tb\r\nc\u202Ed\u0000").chunks.join("")).toBe("a\tb\nc[U+202E]d[U+0000]");
  });

  test("is cut into bounded pieces at line ends, and joined again is whole", () => {
    const text = `${"x".repeat(70)}\n`.repeat(2_000);
    const { chunks, isShortened } = view(200, "text/plain", text);
    expect(chunks.join("")).toBe(text);
    expect(chunks.length).toBeGreaterThan(30);
    for (const chunk of chunks) expect(chunk.endsWith("\n")).toBe(true);
    expect(isShortened).toBe(false);
  });

  test("is bounded, and one line without end is broken", () => {
    const { chunks, isShortened } = view(200, "text/plain", "y".repeat(3 * MAX_BODY_CHARACTERS));
    expect(chunks.join("")).toHaveLength(MAX_BODY_CHARACTERS);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(4_000);
    expect(isShortened).toBe(true);
  });
});
