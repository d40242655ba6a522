import fc from "fast-check";
import type { Entry } from "../../../../src/traffic/entry.ts";

export const NOON = Date.UTC(2026, 10, 21, 12);

let lastId = 0;

/** A response of the service; everything else as given. */
export function entryOf(more: Partial<Entry> = {}): Entry {
  lastId += 1;
  return {
    id: lastId,
    requestId: String(lastId),
    method: "GET",
    url: "https://example.test/",
    type: "xmlhttprequest",
    role: "response",
    statusCode: 200,
    responseHeaders: [],
    timeStamp: NOON,
    frameId: 0,
    ...more,
  };
}

export function failureOf(networkError: string, more: Partial<Entry> = {}): Entry {
  const { statusCode: _none, ...rest } = entryOf({ role: "failure", networkError, ...more });
  return rest;
}

const base = fc.record({
  url: fc.constantFrom("https://a.test/x", "https://b.test:8080/y", "http://a.test/z", "no address"),
  type: fc.constantFrom("main_frame", "script", "websocket", "image"),
  timeStamp: fc.integer({ min: NOON, max: NOON + 3_600_000 }),
});

const more = fc.record(
  {
    pageKey: fc.constantFrom("one", "two"),
    durationMs: fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.constant(Number.NaN), fc.constant(-1)),
    fromCache: fc.boolean(),
    leftOut: fc.constantFrom("aborted", "blocked", "browser-redirect", "cut-off", "favicon", "no-document"),
    onlyInDevtools: fc.constant(true),
  } as const,
  { requiredKeys: [] },
);

const answered = fc.record({
  role: fc.constantFrom("response", "redirect", "challenge"),
  statusCode: fc.constantFrom(0, 99, 101, 200, 204, 301, 304, 401, 404, 408, 429, 500, 503, 599, 600, 999),
} as const);

const failed = fc.record({
  role: fc.constant("failure"),
  networkError: fc.constantFrom("net::ERR_FAILED", "net::ERR_INTERNET_DISCONNECTED", "NS_ERROR_NET_RESET"),
} as const);

/** Anything that a source may hold. */
export const anyEntry: fc.Arbitrary<Entry> = fc
  .tuple(base, more, fc.oneof({ weight: 3, arbitrary: answered }, failed))
  .map(([required, optional, outcome]): Entry => {
    const { statusCode: _none, ...rest } = entryOf({ ...required, ...optional });
    return { ...rest, ...outcome };
  });
