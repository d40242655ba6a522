import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { readDate } from "../../../../src/traffic/har/dates.ts";
import { readHarText } from "../../../../src/traffic/har/read-har.ts";
import { resourceTypeOf } from "../../../../src/traffic/har/resource-types.ts";
import { entriesFromHar, HarError } from "../../../../src/traffic/har.ts";
import { harEntry, harText, request, response } from "./har-parts.ts";

const NOON = Date.UTC(2026, 10, 21, 12);

function readOne(parts: Readonly<Record<string, unknown>>): {
  readonly entry: Entry;
  readonly problems: readonly string[];
} {
  const { entries, problems } = readHarText(harText(harEntry(parts)));
  const [entry] = entries;
  if (entry === undefined) throw new Error("No entry was read.");
  return { entry, problems };
}

test.each<[unknown, number | undefined]>([
  ["2026-11-21T12:00:00.000Z", NOON],
  ["2026-11-21T12:00:00Z", NOON],
  ["2026-11-21T13:00:00.000+01:00", NOON],
  ["2026-11-21T13:00:00.000+0100", NOON],
  ["2026-11-21T07:00:00.0000000-05:00", NOON],
  ["2026-11-21T12:00:00.123456789Z", NOON + 123],
  ["2026-11-21 12:00:00.5 UTC", NOON + 500],
  ["20261121T120000Z", NOON],
  ["2026/11/21 12:00:00Z", NOON],
  [NOON, NOON],
  [NOON / 1000, NOON],
  [String(NOON), NOON],
  [`/Date(${NOON})/`, NOON],
  [`/Date(${NOON}+0100)/`, NOON],
  ["/Date(9999999999999999)/", undefined],
  ["/Date(-9999999999999999)/", undefined],
  ["yesterday", undefined],
  ["2026-13-45T99:00:00Z", undefined],
  ["", undefined],
  [null, undefined],
  [0, undefined],
  [1e30, undefined],
  [{}, undefined],
  ["2".repeat(100_000), undefined],
])("the date %j", (value, expected) => {
  expect(readDate(value)).toBe(expected);
});

test.each<[unknown, number | undefined, string | undefined]>([
  [404, 404, undefined],
  [999, 999, undefined],
  [1000, 1000, undefined],
  ["404", 404, "is text"],
  ["404 Not Found", 404, "is text"],
  ["error", undefined, "is no number"],
  [0, undefined, "does not say why"],
  [-1, undefined, "does not say why"],
  [-999, undefined, "does not say why"],
  [null, undefined, "does not say why"],
  [200.5, undefined, "is no whole number"],
  [[], undefined, "is no number"],
])("the status %j", (status, expected, problem) => {
  const { entry, problems } = readOne({ response: response({ status }) });
  expect(entry.statusCode).toBe(expected);
  expect(entry.role).toBe(expected === undefined ? "failure" : "response");
  if (problem === undefined) expect(problems).toEqual([]);
  else expect(problems.join()).toContain(problem);
});

test.each<[string, unknown, Partial<Entry>]>([
  [
    "Chromium, refused",
    { status: 0, _error: "net::ERR_CONNECTION_REFUSED" },
    { networkError: "net::ERR_CONNECTION_REFUSED" },
  ],
  [
    "Chromium, left",
    { status: 0, _error: "net::ERR_ABORTED" },
    { networkError: "net::ERR_ABORTED", leftOut: "aborted" },
  ],
  ["no reason", { status: 0, _error: "" }, { networkError: "unknown" }],
  ["a program's name", { status: 0, _error: "ECONNREFUSED" }, { networkError: "ECONNREFUSED" }],
  [
    "a program's words",
    { status: 0, _error: "Die Verbindung ist weg." },
    { networkError: "“Die Verbindung ist weg.”" },
  ],
  [
    "Charles' words",
    { status: null, comment: "Failed to connect to remote host" },
    { networkError: "“Failed to connect to remote host”" },
  ],
  ["a comment of one word is no name", { status: 0, comment: "refused" }, { networkError: "“refused”" }],
  ["a comment beside an error", { status: 0, comment: "mine", _error: "ECONNRESET" }, { networkError: "ECONNRESET" }],
  ["a comment on a response", { status: 404, comment: "mine" }, { statusCode: 404 }],
  [
    "kept back by CORS",
    { status: 404, _error: "net::ERR_FAILED" },
    { statusCode: 404, networkError: "net::ERR_FAILED" },
  ],
  [
    "broken off",
    { status: 200, _error: "net::ERR_FAILED" },
    { statusCode: 200, networkError: "net::ERR_FAILED", leftOut: "cut-off" },
  ],
  [
    "left while it came",
    { status: 200, _error: "net::ERR_ABORTED" },
    { statusCode: 200, networkError: "net::ERR_ABORTED" },
  ],
])("failures: %s", (_what, parts, expected) => {
  const { entry } = readOne({ response: response(parts as Record<string, unknown>) });
  expect(entry).toMatchObject(expected);
  expect(entry.networkError).toBe(expected.networkError);
  expect(entry.leftOut).toBe(expected.leftOut);
});

test.each<[string, Record<string, unknown>, number, number | undefined]>([
  ["all phases", { timings: { blocked: 1, dns: 2, connect: 30, ssl: 20, send: 4, wait: 50, receive: 6 } }, 87, 10],
  [
    "-1 for what did not happen",
    { timings: { blocked: -1, dns: -1, connect: -1, send: 0, wait: 5, receive: 1 } },
    5,
    10,
  ],
  ["no timings: known when all had come", { timings: {} }, 10, 10],
  ["no times at all", { timings: undefined, time: null }, 0, undefined],
  ["negative", { timings: { wait: -20 }, time: -5 }, 0, undefined],
  ["text", { timings: { wait: "7.5" }, time: "9" }, 7.5, 9],
  ["not a number", { timings: { wait: {} }, time: "soon" }, 0, undefined],
  ["beyond what can be counted", { timings: { wait: 1e300 }, time: 1e300 }, 0, undefined],
  ["beyond the last date", { timings: { blocked: 8e15, wait: 8e15 } }, 0, 10],
  ["beyond all numbers", { timings: { wait: "1e999" }, time: "-1e999" }, 0, undefined],
])("times: %s", (_what, parts, untilStatus, duration) => {
  const { entry } = readOne(parts);
  expect(entry.timeStamp).toBe(NOON + untilStatus);
  expect(entry.durationMs).toBe(duration);
});

test.each<[string, Record<string, unknown>, boolean]>([
  ["Chromium's disk", { _fromCache: "disk" }, true],
  ["Chromium, none", { _fromCache: null }, false],
  ["Safari's memory", { _fetchType: "Memory Cache" }, true],
  ["Safari's network", { _fetchType: "Network Load" }, false],
  ["Safari's service worker", { _fetchType: "Service Worker" }, false],
  ["an older Firefox", { _securityState: "secure", cache: { afterRequest: null } }, true],
  [
    "Firefox, asked again",
    { _securityState: "secure", cache: { afterRequest: {} }, response: response({ status: 304 }) },
    false,
  ],
  ["others' cache entries", { cache: { afterRequest: { hitCount: 3 } } }, false],
])("from a cache: %s", (_what, parts, expected) => {
  expect(readOne(parts).entry.fromCache ?? false).toBe(expected);
});

test("a date that cannot be read leaves the entry beside the one before", () => {
  const { entries, problems } = readHarText(harText(harEntry(), harEntry({ startedDateTime: "soon" })));
  expect(entries[1]).toMatchObject({ timeStamp: NOON + 6 });
  expect(entries[1]?.startedAt).toBeUndefined();
  expect(problems).toEqual(["Entry 2: startedDateTime is no date (“soon”)."]);
});

test("one problem of many entries is one sentence with a count", () => {
  const { problems } = readHarText(harText(...Array.from({ length: 50 }, () => harEntry({ time: "x" }))));
  expect(problems).toEqual(["Entry 1: time is no number and is left out (“x”). The same in 49 more entries."]);
});

test("headers: odd values become text, lines without a name go, pseudo-headers go", () => {
  const headers = [
    { name: ":status", value: "200" },
    { name: "X-Number", value: 7 },
    { name: "X-Nothing", value: null },
    { name: "X-List", value: ["a", 1] },
    { name: "X-Object", value: { a: 1 } },
    { value: "nameless" },
    "text",
    null,
  ];
  const { entry, problems } = readOne({ response: response({ headers }), request: request({ headers: "none" }) });
  expect(entry.responseHeaders).toEqual([
    { name: "X-Number", value: "7" },
    { name: "X-Nothing", value: "" },
    { name: "X-List", value: "a, 1" },
    { name: "X-Object", value: '{"a":1}' },
  ]);
  expect(entry.requestHeaders).toEqual([]);
  expect(problems).toHaveLength(3);
});

const DEEP = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
const DEEP_OBJECT = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;

test.each([
  ["a status", '"status":200', `"status":${DEEP}`],
  ["a time", '"time":10', `"time":${DEEP_OBJECT}`],
  ["a header's value", '"headers":[]', `"headers":[{"name":"a","value":${DEEP}}]`],
  ["headers", '"headers":[]', `"headers":${DEEP_OBJECT}`],
  ["the version", '"version":"1.2"', `"version":${DEEP}`],
  ["the reason", '"statusText":"OK"', `"statusText":${DEEP}`],
])("what is nested without end costs nothing but itself: %s", (_what, sound, deep) => {
  const [first, second] = entriesFromHar(harText(harEntry(), harEntry()).replace(sound, deep));
  expect(first?.url).toBe("https://site.test/a");
  expect(second).toMatchObject({ statusCode: 200, durationMs: 10 });
});

test("equal header lines are one object", () => {
  const same = response({ headers: [{ name: "Server", value: "nginx" }] });
  const [first, second] = entriesFromHar(harText(harEntry({ response: same }), harEntry({ response: same })));
  expect(first?.responseHeaders[0]).toBe(second?.responseHeaders[0]);
});

test("header values of a megabyte are kept whole and cost little", () => {
  const value = "?a=b&<".repeat(180_000);
  const headers = ["Location", "Set-Cookie", "WWW-Authenticate", "Referer", "X-Big"].map((name) => ({ name, value }));
  const text = harText(
    harEntry({ request: request({ headers }), response: response({ status: 401, headers }) }),
    harEntry(),
  );
  const start = performance.now();
  expect(entriesFromHar(text)[0]?.responseHeaders[4]?.value).toBe(value);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test.each<[string | undefined, Partial<Parameters<typeof resourceTypeOf>[0]>, string]>([
  ["document", {}, "main_frame"],
  ["Document", { requestHeaders: [{ name: "Sec-Fetch-Dest", value: "iframe" }] }, "sub_frame"],
  ["xhr", {}, "xmlhttprequest"],
  ["fetch", {}, "xmlhttprequest"],
  ["XHR", {}, "xmlhttprequest"],
  ["eventsource", {}, "xmlhttprequest"],
  ["texttrack", {}, "media"],
  ["csp-violation-report", {}, "csp_report"],
  ["preflight", {}, "preflight"],
  ["other", { url: "https://site.test/favicon.ico" }, "image"],
  [undefined, { url: "wss://site.test/" }, "websocket"],
  [undefined, { requestHeaders: [{ name: "sec-fetch-dest", value: "style" }], mimeType: "text/html" }, "stylesheet"],
  [undefined, { requestHeaders: [{ name: "Accept", value: "text/html,*/*" }] }, "main_frame"],
  [undefined, { requestHeaders: [{ name: "X-Requested-With", value: "XMLHttpRequest" }] }, "xmlhttprequest"],
  [undefined, { requestHeaders: [{ name: "Sec-WebSocket-Key", value: "x" }] }, "websocket"],
  [undefined, { mimeType: "text/css; charset=utf-8" }, "stylesheet"],
  [undefined, { mimeType: "application/x-javascript" }, "script"],
  [undefined, { mimeType: "application/vnd.api+json" }, "xmlhttprequest"],
  [undefined, { mimeType: "text/html" }, "other"],
  [undefined, {}, "other"],
  ["made-up", {}, "other"],
])("the type %j with %j", (given, clues, expected) => {
  const plain = { given, url: "https://site.test/a", method: "GET", mimeType: undefined, requestHeaders: [] };
  expect(resourceTypeOf({ ...plain, ...clues })).toBe(expected);
});

test.each([
  ["log", (entries: unknown[]) => ({ log: { entries } })],
  ["entries at the top", (entries: unknown[]) => ({ version: "1.2", entries })],
  ["a bare list", (entries: unknown[]) => entries],
  ["inside a service's answer", (entries: unknown[]) => ({ har: { log: { entries } } })],
])("the log is found: %s", (_what, wrap) => {
  expect(entriesFromHar(JSON.stringify(wrap([harEntry()])))).toHaveLength(1);
});

test("what holds neither request nor response is left out; half an entry is kept", () => {
  const text = harText(null, {}, 7, harEntry({ request: undefined }), harEntry({ response: undefined }));
  const { entries, problems } = readHarText(text);
  expect(entries.map(({ id, role, url }) => [id, role, url])).toEqual([
    [4, "response", ""],
    [5, "failure", "https://site.test/a"],
  ]);
  expect(problems[0]).toBe(
    "Entry 1: it holds neither request nor response and is left out. The same in 2 more entries.",
  );
});

test("an empty log is a HAR file with nothing in it", () => {
  expect(entriesFromHar(harText())).toEqual([]);
});

test("pages that only entries name are pages", () => {
  const document = request({ headers: [{ name: "Sec-Fetch-Dest", value: "document" }], url: "https://site.test/doc" });
  const { pages } = readHarText(harText(harEntry({ pageref: "p9" }), harEntry({ pageref: "p9", request: document })));
  expect(pages).toEqual([{ key: "p9", url: "https://site.test/doc", startedAt: NOON }]);
});

test("whatever JSON stands in a file, the reader answers with entries or with a sentence", () => {
  const hostile = fc.jsonValue({ depthSize: "medium" }).map((value) => value as unknown);
  const keys = ["log", "entries", "request", "response", "headers", "status", "timings", "content", "_statusDecoder"];
  const object = fc.dictionary(fc.constantFrom(...keys, "url", "name", "value", "pages", "id", "time"), hostile);
  const entry = fc.record({
    request: fc.oneof(object, hostile),
    response: fc.oneof(object, hostile),
    _statusDecoder: object,
  });
  fc.assert(
    fc.property(
      fc.oneof(
        hostile,
        fc.array(fc.oneof(entry, hostile)).map((entries) => ({ log: { entries } })),
      ),
      (value) => {
        try {
          for (const read of entriesFromHar(JSON.stringify(value))) {
            expect(typeof read.url).toBe("string");
            expect(Number.isFinite(read.timeStamp)).toBe(true);
          }
        } catch (error) {
          if (!(error instanceof HarError)) throw error;
          expect(error.message).toMatch(/^This .*\.$/s);
        }
      },
    ),
    { numRuns: 1_000 },
  );
});
