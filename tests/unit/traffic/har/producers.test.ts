import { expect, test } from "vitest";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { entriesFromHar } from "../../../../src/traffic/har.ts";
import { readSample, SAMPLES, sampleText } from "./sample-files.ts";

/** An entry in one line: number/request, role, type, method, path, outcome, and what is special about it. */
function line(entry: Entry): string {
  const { id, requestId, role, type, method, url, statusCode, networkError, leftOut, fromCache, redirectUrl } = entry;
  const path = url.replace(/^[a-z]+:\/\/[^/]*/, "");
  const rest = [
    networkError,
    leftOut === undefined ? undefined : `(${leftOut})`,
    fromCache === true ? "cached" : undefined,
    redirectUrl === undefined ? undefined : `> ${redirectUrl}`,
  ].filter((part) => part !== undefined);
  return [`${id}/${requestId}`, role, type, method, path, statusCode ?? "-", ...rest].join(" ");
}

const EXPECTED: Readonly<Record<string, { readonly lines: readonly string[]; readonly problems?: readonly string[] }>> =
  {
    browsermob: {
      lines: ["1/1 response other GET / 200", "2/2 failure image GET /favicon.ico - unknown (favicon)"],
      problems: ["Entry 2: no response, and the file does not say why."],
    },
    charles: {
      lines: [
        "1/1 response xmlhttprequest GET /v1/profile 200",
        "2/2 response other POST /v1/upload 413",
        "3/3 failure other GET / - unknown",
      ],
      problems: ["Entry 3: no response, and the file does not say why."],
    },
    chromium: {
      lines: [
        "1/1 redirect main_frame GET /cart?voucher=SPRING 301 > https://shop.example.test/cart?voucher=SPRING",
        "2/1 response main_frame GET /cart?voucher=SPRING 200",
        "3/3 response stylesheet GET /app.css 200 cached",
        "4/4 response preflight OPTIONS /v2/orders 200",
        "5/5 response xmlhttprequest PUT /v2/orders 503",
        "6/6 response xmlhttprequest GET /v2/me 404 net::ERR_FAILED",
        "7/7 failure script GET /t.js - net::ERR_BLOCKED_BY_CLIENT (blocked)",
        "8/8 failure image GET /v1/t.gif - net::ERR_NAME_NOT_RESOLVED",
        "9/9 response xmlhttprequest GET /data.json 304",
        "10/10 response image GET /favicon.ico 404 (favicon)",
        "11/11 response websocket GET /socket 101",
        "12/12 response media GET /part-7.mp4 206 net::ERR_CONTENT_LENGTH_MISMATCH (cut-off)",
      ],
    },
    fiddler: {
      lines: [
        "1/1 response other CONNECT  200",
        "2/2 challenge other GET /report 401",
        "3/2 response other GET /report 200",
        "4/4 response other GET / 502",
      ],
    },
    firefox: {
      lines: [
        "1/1 redirect main_frame GET /login 302 > https://wiki.example.test/start?from=login",
        "2/1 response main_frame GET /start?from=login 200",
        "3/3 response image GET /logo.png 304",
        "4/4 failure script GET /p.js - unknown",
        "5/5 response xmlhttprequest POST /api/edit 409",
        "6/6 response sub_frame GET /frame 200",
      ],
      problems: ["Entry 4: no response, and the file does not say why."],
    },
    flutter: {
      lines: ["1/1 response xmlhttprequest GET /ok 200", "2/2 failure other GET /bad - unknown"],
      problems: [
        "Entry 1: response.status is text and was read as a number (“200”).",
        "Entry 1: timings.wait is negative and is left out (“-20”).",
        "Entry 2: response.status is no number and was read as no response (“Error”).",
        "Entry 2: no response, and the file does not say why.",
        "Entry 2: response.content.size is no number and is left out (“n/a”).",
      ],
    },
    "http-toolkit": {
      lines: [
        "1/1 redirect other GET /a 303 > https://example.test/b",
        "2/1 response other GET /b 418",
        "3/3 failure other GET /c - unknown",
      ],
      problems: ["Entry 3: no response, and the file does not say why."],
    },
    insomnia: { lines: ["1/1 response xmlhttprequest DELETE /items/7 405"] },
    mitmproxy: {
      lines: [
        "1/1 redirect other GET /old 308 > https://app.example.test/new",
        "2/1 response xmlhttprequest GET /new 200",
        "3/3 failure other GET / - “Client TLS handshake failed. The client does not trust the proxy's certificate for pinned.example.test”",
        "4/4 response websocket GET /ws 101",
      ],
    },
    playwright: {
      lines: [
        "1/1 response main_frame GET / 200",
        "2/2 failure xmlhttprequest GET /api/fail - net::ERR_CONNECTION_REFUSED",
        "3/3 failure xmlhttprequest GET /api/left - net::ERR_ABORTED (aborted)",
        "4/4 response xmlhttprequest GET /api/items 500",
      ],
    },
    proxyman: {
      lines: [
        "1/1 response xmlhttprequest POST /oauth/token?client_id=web 429",
        "2/2 failure other GET /slow - unknown",
      ],
      problems: ["Entry 2: the field response is missing, and the file does not say why."],
    },
    safari: {
      lines: [
        "1/1 response main_frame GET / 200",
        "2/2 response stylesheet GET /site.css 200 cached",
        "3/3 failure other GET /feed.json - “A server with the specified hostname could not be found.”",
        "4/4 response image GET /old.gif 410 cached",
      ],
      problems: ["Entry 4: startedDateTime is missing."],
    },
  };

test("every sample file is in the table", () => {
  expect(Object.keys(EXPECTED).sort()).toEqual([...SAMPLES].sort());
});

test.each(SAMPLES)("%s: every entry as its producer meant it", async (name) => {
  const file = await readSample(name);
  expect(file.entries.map(line)).toEqual(EXPECTED[name]?.lines);
  expect(file.problems).toEqual(EXPECTED[name]?.problems ?? []);
  expect(entriesFromHar(sampleText(name))).toEqual(file.entries);
});

test("Chromium: times, sizes, address, protocol and origin of one entry", async () => {
  const { entries, pages, creator } = await readSample("chromium");
  expect(creator).toBe("WebInspector 537.36");
  expect(pages).toEqual([
    {
      key: "page_3",
      url: "https://shop.example.test/cart?voucher=SPRING",
      startedAt: Date.UTC(2026, 10, 21, 11, 59, 59, 999),
    },
  ]);
  const start = Date.UTC(2026, 10, 21, 12, 0, 0, 20);
  expect(entries[1]).toEqual({
    id: 2,
    requestId: "1",
    method: "GET",
    url: "https://shop.example.test/cart?voucher=SPRING",
    type: "main_frame",
    role: "response",
    statusCode: 200,
    startedAt: start,
    // blocked, dns, connect (which holds ssl), send and wait; not receive.
    timeStamp: start + 1 + 2 + 20 + 0.25 + 80,
    durationMs: 42.5,
    timings: { blocked: 1, dns: 2, connect: 20, ssl: 12, send: 0.25, wait: 80, receive: 6 },
    transferSize: 900,
    contentSize: 1200,
    mimeType: "text/html",
    httpVersion: "http/2.0",
    serverIPAddress: "2001:db8::10",
    pageKey: "page_3",
    frameId: 0,
    requestHeaders: [
      { name: "accept", value: "*/*" },
      { name: "user-agent", value: "Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0.0.0" },
      { name: "sec-fetch-dest", value: "document" },
      { name: "sec-fetch-mode", value: "navigate" },
      { name: "cookie", value: "sid=abc123; theme=dark" },
    ],
    responseHeaders: [
      { name: "content-type", value: "text/html; charset=utf-8" },
      { name: "set-cookie", value: "sid=abc123; Path=/; HttpOnly\ncart=9; Path=/cart" },
      { name: "server", value: "cloudflare" },
    ],
  });
  expect(entries.map(({ initiator }) => initiator)).toEqual([
    undefined,
    undefined,
    "https://shop.example.test",
    "https://shop.example.test",
    // The script came from elsewhere; who asked is the document that ran it.
    "https://shop.example.test",
    "https://shop.example.test",
    ...Array(6).fill(undefined),
  ]);
});

test("Firefox: zone offsets, document titles, sizes that hold the head, bodies that were left out", async () => {
  const { entries, pages, bodies } = await readSample("firefox");
  expect(pages).toEqual([
    {
      key: "page_1",
      url: "https://wiki.example.test/start?from=login",
      title: "Wiki – Start",
      startedAt: Date.UTC(2026, 10, 21, 13, 30, 0, 100),
    },
  ]);
  expect(entries.map(({ transferSize }) => transferSize)).toEqual([240, 1210, 119, undefined, 260, 300]);
  expect(bodies.get(5)).toContain("Response bodies are not included.");
});

test.each([
  ["safari", 0, "2001:db8::5"],
  ["browsermob", 0, "192.0.2.80"],
  ["mitmproxy", 0, undefined],
])("%s: the server's address of entry %i is %s", async (name, index, address) => {
  expect((await readSample(name)).entries[index]?.serverIPAddress).toBe(address);
});

test("headers as an object, with several values of one name", async () => {
  expect((await readSample("flutter")).entries[0]?.responseHeaders).toEqual([
    { name: "content-type", value: "application/json" },
    { name: "x-many", value: "a" },
    { name: "x-many", value: "b" },
  ]);
});
