import type { Digest } from "../../../traffic/filter/term.ts";

/** Who answered, in a word or two for a narrow cell. */
const SHORT_LAYERS: Readonly<Record<string, string>> = {
  browser: "browser",
  "service-worker": "service worker",
  cdn: "CDN",
  waf: "firewall",
  "load-balancer": "load balancer",
  "reverse-proxy": "proxy",
  "object-storage": "file store",
  app: "origin",
};

/** The product where the response names one, else its layer. `undefined` where nothing tells. */
export function answererOf(digest: Digest | undefined): string | undefined {
  if (digest?.layer === undefined) return undefined;
  return digest.product ?? SHORT_LAYERS[digest.layer];
}
