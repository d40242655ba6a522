import { expect, test } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import { readExchange } from "../../corpus/item.ts";

/** Who wrote an error page under the name of a server that stands in front. */
const PAGES: readonly (readonly [
  what: string,
  lines: readonly string[],
  layer: string,
  product: string | undefined,
])[] = [
  [
    "its own page",
    ["404", "Server: nginx", "Content-Type: text/html", "Content-Length: 146"],
    "reverse-proxy",
    "nginx",
  ],
  ["JSON", ["404", "Server: nginx", "Content-Type: application/json", "Content-Length: 9"], "app", undefined],
  [
    "a file in JSON",
    ["429", "Server: nginx", "Content-Type: application/json", 'ETag: "5eab8f97-1f9"'],
    "reverse-proxy",
    "nginx",
  ],
  [
    "JSON with another tag",
    ["404", "Server: nginx", "Content-Type: application/json", 'ETag: W/"2-vyGp"'],
    "app",
    undefined,
  ],
  ["a page in Latin-1", ["403", "Server: nginx", "Content-Type: text/html; charset=iso-8859-1"], "app", undefined],
  ["a page in UTF-8", ["404", "Server: nginx", "Content-Type: text/html; charset=utf-8"], "app", undefined],
  [
    "a text of its settings",
    ["403", "Server: nginx", "Content-Type: text/plain", "Content-Length: 4"],
    "reverse-proxy",
    "nginx",
  ],
  ["a text with a charset", ["403", "Server: nginx", "Content-Type: text/plain; charset=utf-8"], "app", undefined],
  ["a page that asks to wait", ["503", "Server: nginx", "Content-Type: text/html", "Retry-After: 9"], "app", undefined],
  ["nothing, where nginx writes a page", ["404", "Server: nginx", "Content-Length: 0"], "app", undefined],
  ["an empty redirect", ["302", "Server: nginx", "Location: /a", "Content-Length: 0"], "app", undefined],
  [
    "a redirect with a charset",
    ["302", "Server: nginx", "Location: /a", "Content-Type: text/html; charset=utf-8"],
    "app",
    undefined,
  ],
  ["its own redirect", ["302", "Server: nginx", "Location: /a", "Content-Type: text/html"], "reverse-proxy", "nginx"],
  ["a file", ["200", "Server: nginx", "Content-Type: text/css", 'ETag: "5eab8f97-1f9"'], "reverse-proxy", "nginx"],
  ["a file with another tag", ["200", "Server: nginx", "Content-Type: text/css", 'ETag: "503-137"'], "app", undefined],
  ["a gateway error", ["502", "Server: nginx", "Content-Type: application/json"], "reverse-proxy", "nginx"],
  ["Envoy's text", ["403", "Server: envoy", "Content-Type: text/plain"], "reverse-proxy", "Envoy"],
  ["JSON under Envoy", ["403", "Server: envoy", "Content-Type: application/json"], "app", undefined],
  ["a text under Google's name", ["503", "Server: Google Frontend", "Content-Type: text/plain"], "app", undefined],
  [
    "Google's own page",
    ["500", "Server: Google Frontend", "Content-Type: text/html; charset=UTF-8"],
    "load-balancer",
    "Google Frontend",
  ],
  ["JSON under Google's name", ["400", "Server: Google Frontend", "Content-Type: application/json"], "app", undefined],
  [
    "data as short as a setting",
    ["200", "Server: nginx", "Content-Type: application/json", "Content-Length: 15"],
    "unknown",
    undefined,
  ],
  [
    "data as short as a setting, with a charset",
    ["200", "Server: nginx", "Content-Type: application/json; charset=utf-8", "Content-Length: 15"],
    "app",
    undefined,
  ],
  ["data that is no file", ["200", "Server: nginx", "Content-Type: application/json"], "app", undefined],
  [
    "a page in UTF-8 that is no file",
    ["200", "Server: nginx", "Content-Type: text/html; charset=utf-8"],
    "app",
    undefined,
  ],
  ["a page that may be a listing", ["200", "Server: nginx", "Content-Type: text/html"], "reverse-proxy", "nginx"],
  [
    "a text of its settings, as a success",
    ["200", "Server: nginx", "Content-Type: text/plain"],
    "reverse-proxy",
    "nginx",
  ],
  [
    "data with a date of change",
    ["200", "Server: nginx", "Content-Type: application/json", "Last-Modified: Sun, 01 Apr 2012 14:07:28 GMT"],
    "reverse-proxy",
    "nginx",
  ],
  ["a type and no content", ["204", "Server: nginx", "Content-Type: application/json"], "reverse-proxy", "nginx"],
  ["a script of OpenResty or a program", ["200", "Server: openresty", "Content-Type: image/gif"], "unknown", undefined],
  ["a text without a type under Envoy", ["403", "Server: envoy", "Content-Length: 115"], "app", undefined],
  ["Envoy's text without a type", ["413", "Server: envoy", "Content-Length: 17"], "reverse-proxy", "Envoy"],
  ["nothing under Envoy", ["403", "Server: envoy", "Content-Length: 0"], "reverse-proxy", "Envoy"],
  ["JSON through Netlify", ["500", "X-NF-Request-Id: 01K6", "Content-Type: application/json"], "app", undefined],
  ["a page through Netlify", ["500", "X-NF-Request-Id: 01K6", "Content-Type: text/html"], "unknown", undefined],
  ["JSON of a gateway", ["502", "X-NF-Request-Id: 01K6", "Content-Type: application/json"], "unknown", undefined],
  ["a bare 503 that was passed on", ["503", "CF-Cache-Status: DYNAMIC"], "unknown", undefined],
  [
    "a 503 in JSON that was passed on",
    ["503", "CF-Cache-Status: DYNAMIC", "Content-Type: application/json"],
    "app",
    undefined,
  ],
];

test.each(PAGES)("%s", async (_, [status = "", ...lines], layer, product) => {
  const { origin } = await diagnose(readExchange(["GET https://a.test/x", `HTTP/1.1 ${status}`, ...lines].join("\n")));
  expect([origin.layer, origin.product]).toEqual([layer, product]);
});

test.each([
  ["POST", "201", "app"],
  ["PUT", "201", "reverse-proxy"],
  ["POST", "200", "reverse-proxy"],
])("%s answered with %s under nginx", async (method, status, layer) => {
  const exchange = [`${method} https://a.test/x`, `HTTP/1.1 ${status}`, "Server: nginx", "Location: /x/1"];
  expect((await diagnose(readExchange(exchange.join("\n")))).origin.layer).toBe(layer);
});

test.each([
  ["200", "Server: nginx", "Content-Type: application/json"],
  ["403", "Server: envoy", "Content-Length: 115"],
])("%s: a line that was cut off may be the one that is missing", async (status, ...lines) => {
  const exchange = readExchange(["GET https://a.test/x", `HTTP/1.1 ${status}`, ...lines].join("\n"));
  expect((await diagnose({ ...exchange, headersCut: true })).origin.layer).toBe("reverse-proxy");
});
