import type { Entry } from "../../src/traffic/entry.ts";
import { entriesFromHar } from "../../src/traffic/har.ts";
import { type Figure, median } from "./figures.ts";

const ROUNDS = 9;
const ENTRIES = 20_000;
/** Enough that one-off costs do not count, few enough for a small machine. */
const ENTRIES_IN_MEMORY = 40_000;

const REQUEST_HEADERS = Object.entries({
  ":authority": "api.example.test",
  ":method": "GET",
  ":scheme": "https",
  accept: "application/json, text/plain, */*",
  "accept-encoding": "gzip, deflate, br, zstd",
  "accept-language": "en-GB,en;q=0.9,de;q=0.8",
  origin: "https://shop.example.test",
  referer: "https://shop.example.test/",
  "sec-ch-ua": '"Chromium";v="156", "Not A(Brand";v="24"',
  "sec-ch-ua-platform": '"Linux"',
  "sec-fetch-dest": "empty",
  "sec-fetch-mode": "cors",
  "sec-fetch-site": "same-site",
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36",
});

/** One entry of Chromium's export; what differs from request to request differs here. */
function chromiumEntry(id: number): object {
  const path = `/v2/orders/${id}?page=${id % 7}&q=shoes`;
  const responseHeaders = Object.entries({
    "access-control-allow-origin": "https://shop.example.test",
    "alt-svc": 'h3=":443"; ma=86400',
    "cache-control": "private, max-age=60",
    "cf-cache-status": "DYNAMIC",
    "cf-ray": `8c1f${id.toString(16)}-FRA`,
    "content-encoding": "br",
    "content-type": "application/json; charset=utf-8",
    date: new Date(1_800_000_000_000 + id * 37).toUTCString(),
    etag: `W/"${id}-a1b2c3"`,
    server: "cloudflare",
    "strict-transport-security": "max-age=31536000; includeSubDomains",
    vary: "Accept-Encoding, Origin",
    "x-request-id": `9f1c2b7e-${id}`,
  });
  const asHeaders = (pairs: readonly (readonly [string, string])[]) => pairs.map(([name, value]) => ({ name, value }));
  return {
    _connectionId: "5231",
    _initiator: {
      type: "script",
      stack: { callFrames: [{ functionName: "load", url: "https://shop.example.test/app.js" }] },
    },
    _priority: "High",
    _resourceType: "fetch",
    cache: {},
    connection: "443",
    pageref: "page_1",
    request: {
      method: "GET",
      url: `https://api.example.test${path}`,
      httpVersion: "http/2.0",
      headers: asHeaders([...REQUEST_HEADERS, [":path", path]]),
      queryString: [
        { name: "page", value: String(id % 7) },
        { name: "q", value: "shoes" },
      ],
      cookies: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status: id % 10 === 0 ? 404 : 200,
      statusText: "",
      httpVersion: "http/2.0",
      headers: asHeaders(responseHeaders),
      cookies: [],
      content: { size: 1234, mimeType: "application/json" },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
      _transferSize: 512,
      _error: null,
      _fetchedViaServiceWorker: false,
    },
    serverIPAddress: "192.0.2.7",
    startedDateTime: new Date(1_800_000_000_000 + id * 37).toISOString(),
    time: 42.5 + (id % 9),
    timings: {
      blocked: 1.5,
      dns: -1,
      ssl: -1,
      connect: -1,
      send: 0.5,
      wait: 30 + (id % 9),
      receive: 10.5,
      _blocked_queueing: 1.1,
    },
  };
}

function harText(count: number): string {
  const creator = { name: "WebInspector", version: "537.36" };
  const pages = [{ id: "page_1", title: "https://shop.example.test/", startedDateTime: "2027-01-15T08:00:00.000Z" }];
  const entries = Array.from({ length: count }, (_, index) => chromiumEntry(index + 1));
  return JSON.stringify({ log: { version: "1.2", creator, pages, entries } });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What a text costs besides its characters in V8 without pointer compression: map, hash, length, and padding. */
const TEXT_OVERHEAD_BYTES = 20;

/** Bytes of the texts that entries hold: addresses, and header values that no other entry shares. */
function ownTextBytes(entries: readonly Entry[]): number {
  const counted = new Set<unknown>();
  let bytes = 0;
  const add = (text: string) => {
    bytes += text.length + TEXT_OVERHEAD_BYTES;
  };
  for (const { url, requestHeaders = [], responseHeaders } of entries) {
    add(url);
    for (const header of [...requestHeaders, ...responseHeaders]) {
      if (counted.has(header)) continue;
      counted.add(header);
      add(header.value);
    }
  }
  return bytes;
}

function heapAfterCollection(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Import against `JSON.parse` of the same text, in turns; and what an imported entry costs in memory. */
export function benchHar(): Figure[] {
  const text = harText(ENTRIES);
  const parsing: number[] = [];
  const importing: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    parsing.push(timed(() => JSON.parse(text)));
    importing.push(timed(() => entriesFromHar(text)));
  }
  const figures: Figure[] = [
    {
      name: "HAR import against JSON.parse",
      value: median(importing) / median(parsing),
      unit: "ratio",
      atMost: 2,
      note: `${ENTRIES} entries, ${(text.length / 1e6).toFixed(0)} MB: ${median(importing).toFixed(0)} ms against ${median(parsing).toFixed(0)} ms`,
    },
  ];
  if (globalThis.gc === undefined) return figures;
  const large = harText(ENTRIES_IN_MEMORY);
  const before = heapAfterCollection();
  const entries = entriesFromHar(large);
  const held = heapAfterCollection() - before;
  figures.push({
    name: "memory of an imported entry beyond its texts",
    value: (held - ownTextBytes(entries)) / entries.length / 1000,
    unit: "kB",
    atMost: 1,
    note: `${entries.length} entries of 28 headers`,
  });
  return figures;
}
