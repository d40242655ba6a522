import type { Layer } from "../../diagnosis/types.ts";

/** Who answered, for people. */
export const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  unknown: "not known",
  browser: "the browser itself",
  "service-worker": "the page's service worker",
  cdn: "a CDN in front of the site",
  waf: "a firewall in front of the site",
  "load-balancer": "a load balancer",
  "reverse-proxy": "a proxy in front of the site",
  "object-storage": "a file store",
  app: "the site's own server",
};
