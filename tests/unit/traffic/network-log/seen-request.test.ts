import { describe, expect, test } from "vitest";
import { openReading } from "../../../../src/traffic/har/map-entry.ts";
import { readSeen } from "../../../../src/traffic/network-log/seen-request.ts";

/** As Chromium 156 and Firefox 153 report them, with the fields that nothing reads left out. */
const STARTED = "2026-11-21T14:24:23.566Z";
const START = Date.parse(STARTED);
const REQUEST = { method: "GET", url: "http://localhost/x?a=1", headers: [{ name: "Accept", value: "*/*" }] };
const RESPONSE = {
  status: 200,
  statusText: "OK",
  httpVersion: "HTTP/1.1",
  headers: [{ name: "etag", value: '"q"' }],
  content: { size: 11, mimeType: "text/plain" },
  redirectURL: "",
  _transferSize: 215,
  _error: null,
};
const TIMINGS = { blocked: 100, dns: -1, ssl: -1, connect: -1, send: 5, wait: 2, receive: 30 };
const CHROMIUM = { startedDateTime: STARTED, time: 137, request: REQUEST, response: RESPONSE, timings: TIMINGS };

const read = (har: unknown, isUnfinished = false, isFirefox = false) =>
  readSeen(har, 7, openReading(isFirefox), isUnfinished);

describe("readSeen", () => {
  test("a response: the moment of its head, and everything that an entry can hold", () => {
    expect(read({ ...CHROMIUM, serverIPAddress: "127.0.0.1", _resourceType: "fetch" })).toEqual({
      order: 7,
      statusCode: 200,
      startedAt: START,
      respondedAt: START + 107,
      entry: expect.objectContaining({
        url: "http://localhost/x?a=1",
        type: "xmlhttprequest",
        role: "response",
        reasonPhrase: "OK",
        httpVersion: "HTTP/1.1",
        durationMs: 137,
        timings: { blocked: 100, send: 5, wait: 2, receive: 30 },
        transferSize: 215,
        contentSize: 11,
        mimeType: "text/plain",
        serverIPAddress: "127.0.0.1",
        requestHeaders: [{ name: "Accept", value: "*/*" }],
      }),
    });
  });

  test("a redirect leads where its relative Location says", () => {
    const response = { ...RESPONSE, status: 302, redirectURL: "/next" };
    expect(read({ ...CHROMIUM, response })?.entry).toMatchObject({
      role: "redirect",
      redirectUrl: "http://localhost/next",
    });
  });

  test("Chromium tells the status behind a response that CORS kept from the page", () => {
    const response = { ...RESPONSE, status: 404, _transferSize: 0, _error: "net::ERR_FAILED" };
    const timings = { blocked: 168, dns: -1, ssl: -1, connect: -1, send: 0, wait: 0, receive: 0 };
    expect(read({ ...CHROMIUM, time: 168, response, timings })).toMatchObject({
      statusCode: 404,
      networkError: "net::ERR_FAILED",
      respondedAt: START + 168,
    });
  });

  test("a failure is known when it ends; Firefox does not name it", () => {
    const response = { status: 0, headers: [], content: { size: 0 } };
    const seen = read(
      { ...CHROMIUM, time: 29, timings: { blocked: -1, dns: 6, connect: 6, send: 17 }, response },
      false,
      true,
    );
    expect(seen).toMatchObject({ statusCode: 0, respondedAt: START + 29, entry: { role: "failure" } });
    expect(seen).not.toHaveProperty("networkError");
  });

  test.each([
    ["a data address", { ...CHROMIUM, request: { ...REQUEST, url: "data:,x" } }, false],
    ["an extension's file", { ...CHROMIUM, request: { ...REQUEST, url: "moz-extension://a/b" } }, false],
    ["no address", { ...CHROMIUM, request: {} }, false],
    ["no start", { ...CHROMIUM, startedDateTime: "" }, false],
    ["nothing", undefined, false],
    ["a request that is still open", { ...CHROMIUM, response: { status: 0 } }, true],
  ])("%s is passed over", (_what, har, isUnfinished) => {
    expect(read(har, isUnfinished)).toBeUndefined();
  });

  test.each([
    ["a service worker's script in Chromium", { status: 0, _transferSize: 180 }, false],
    ["a response on a busy page in Firefox", { status: 0, headers: [{ name: "etag", value: "1" }] }, true],
  ])("%s has a response whose status is not told", (_what, response, isUnfinished) => {
    expect(read({ ...CHROMIUM, response }, isUnfinished)).toMatchObject({ statusCode: 0, hasUntoldStatus: true });
  });

  test("an open request that has failed by name is taken", () => {
    expect(read({ ...CHROMIUM, response: { status: 0, _error: "net::ERR_ABORTED" } }, true)).toMatchObject({
      networkError: "net::ERR_ABORTED",
      isUnfinished: true,
    });
  });

  test("hostile fields do no harm", () => {
    const hostile = {
      startedDateTime: STARTED,
      time: "x",
      request: { url: "https://a.test/", headers: "no", method: 3 },
      response: 1,
      timings: [],
    };
    expect(read(hostile)).toMatchObject({ statusCode: 0, startedAt: START });
  });
});
