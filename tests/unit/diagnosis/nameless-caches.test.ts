import { expect, test } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import { readExchange } from "../../corpus/item.ts";

const HTML = "Content-Type: text/html";

/** Whose copy it is: a cache that does not say its name may be that of a CDN, of the site or of a company. */
test.each([
  ["an age alone", [HTML, "Age: 30"], "unknown", undefined],
  ["an age over the name of a server", [HTML, "Age: 30", "Server: Apache"], "unknown", undefined],
  ["a hit alone", [HTML, "X-Cache: HIT"], "unknown", undefined],
  ["a hit from some host", [HTML, "X-Cache: HIT from proxy.a.test"], "unknown", undefined],
  ["a hit from some host over nginx", [HTML, "X-Cache: HIT from proxy.a.test", "Server: nginx"], "unknown", undefined],
  [
    "a hit from a host with Squid",
    [HTML, "X-Cache: HIT from p.a.test", "Via: 1.1 p.a.test (squid/5.7)"],
    "reverse-proxy",
    "Squid",
  ],
  ["a status of nobody", [HTML, "X-Cache-Status: HIT"], "unknown", undefined],
  ["a status under nginx", [HTML, "X-Cache-Status: HIT", "Server: nginx"], "reverse-proxy", "nginx"],
  ["a status under Envoy, which keeps nothing", [HTML, "X-Cache-Status: HIT", "Server: envoy"], "unknown", undefined],
  ["an age that Envoy passes", [HTML, "Age: 9", "X-Envoy-Upstream-Service-Time: 3"], "unknown", undefined],
  [
    "an age of Netlify's that Envoy passes",
    [HTML, "Age: 9", "X-Envoy-Upstream-Service-Time: 3", "X-NF-Request-Id: 01GSS4CW92CNPYHBPPB0RS4PGY"],
    "cdn",
    "Netlify",
  ],
  ["no age yet, behind Envoy", [HTML, "Age: 0", "X-Envoy-Upstream-Service-Time: 3"], "app", undefined],
  ["an age behind an edge that asked", [HTML, "Age: 9", "X-Cache: Miss from cloudfront"], "app", undefined],
  ["an age behind Varnish", [HTML, "Age: 9", "Via: 1.1 varnish (Varnish/7.1)"], "reverse-proxy", "Varnish"],
])("%s", async (_, lines, layer, product) => {
  const { origin } = await diagnose(readExchange(["GET https://a.test/x", "HTTP/1.1 404", ...lines].join("\n")));
  expect([origin.layer, origin.product]).toEqual([layer, product]);
});
