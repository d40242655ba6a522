import type { Reading } from "../reading.ts";
import { type Clue, hasHeader, isError, isStatus } from "./clue.ts";

const isXVarnish = hasHeader("x-varnish");

/** Lengths of the texts that Envoy itself answers with (its filters' `sendLocalReply`), by status. */
const ENVOY_LENGTHS: Readonly<Record<number, readonly number[]>> = {
  403: ["RBAC: access denied".length],
  413: ["Payload Too Large".length],
  429: ["local_rate_limited".length],
  503: ["no healthy upstream".length],
  504: ["upstream request timeout".length],
};

/** In a mesh one Envoy passes on what another one answered by itself: the time that took is no sign of a service. */
export function isEnvoyReply({ headers, statusCode, contentLength }: Reading): boolean {
  const type = headers.get("content-type");
  if (contentLength === undefined || (type !== undefined && type !== "text/plain")) return false;
  return ENVOY_LENGTHS[statusCode]?.includes(contentLength) === true;
}

/** Envoy's answer where no route fits has no content; whoever stands behind it may send the like. */
function isEmpty404({ statusCode, contentLength, mediaType }: Reading): boolean {
  return statusCode === 404 && contentLength === 0 && mediaType === "";
}

/** Traffic Server's own pages say that they are in English and not to be stored; it writes nothing but such pages. */
function isTrafficServerPage({ statusCode, headers, mediaType }: Reading): boolean {
  if (statusCode === 502 || statusCode === 504) return true;
  const isPage =
    mediaType === "text/html" && headers.has("content-language") && headers.includes("cache-control", "no-store");
  return statusCode >= 300 && isPage;
}

/** Its letters in `Via`: `sS` for what the server behind sent, `cH` and `cR` for its own fresh copy. */
const TRAFFIC_SERVER: readonly Clue[] = [
  {
    header: "via",
    value: /ApacheTrafficServer[^)]*\[[^\]:]*c[HR]/,
    kind: "cached",
    layer: "reverse-proxy",
    product: "Apache Traffic Server",
  },
  {
    header: "via",
    value: /ApacheTrafficServer[^)]*\[[^\]:]*sS/,
    kind: "relayed",
    layer: "reverse-proxy",
    product: "Apache Traffic Server",
  },
  {
    header: "server",
    value: /^ATS\b|^ApacheTrafficServer/i,
    kind: "server",
    layer: "reverse-proxy",
    product: "Apache Traffic Server",
    isGateway: true,
    when: isTrafficServerPage,
  },
  {
    header: "server",
    value: /^ATS\b|^ApacheTrafficServer/i,
    kind: "passed",
    layer: "reverse-proxy",
    product: "Apache Traffic Server",
  },
];

const ENVOY: readonly Clue[] = [
  { header: "x-envoy-overloaded", kind: "made", layer: "reverse-proxy", product: "Envoy" },
  { header: "x-envoy-local-overloaded", kind: "made", layer: "reverse-proxy", product: "Envoy" },
  { header: "x-envoy-ratelimited", kind: "made", layer: "reverse-proxy", product: "Envoy" },
  { header: "x-envoy-immediate-health-check-fail", kind: "app", layer: "app" },
  {
    header: "x-envoy-upstream-service-time",
    kind: "relayed",
    layer: "reverse-proxy",
    product: "Envoy",
    when: (reading) => !isEnvoyReply(reading) && !isEmpty404(reading),
  },
  { header: "x-envoy-upstream-service-time", kind: "passed", layer: "reverse-proxy", product: "Envoy" },
  {
    header: "server",
    value: /^(?:istio-)?envoy$/i,
    kind: "server",
    layer: "reverse-proxy",
    product: "Envoy",
    isGateway: true,
    when: (reading) => !(isEmpty404(reading) && reading.headers.has("x-envoy-upstream-service-time")),
  },
];

const VARNISH: readonly Clue[] = [
  { header: "server", value: /^Varnish$/i, kind: "made", layer: "reverse-proxy", product: "Varnish" },
  { header: "x-varnish", value: /^\d+ \d+$/, kind: "cached", layer: "reverse-proxy", product: "Varnish" },
  {
    header: "x-cache",
    value: /(?:^|,\s?)HIT/i,
    kind: "cached",
    layer: "reverse-proxy",
    product: "Varnish",
    when: isXVarnish,
  },
  { header: "x-varnish", value: /^\d+$/, kind: "passed", layer: "reverse-proxy", product: "Varnish" },
  { header: "via", value: /\bvarnish\b/i, kind: "passed", layer: "reverse-proxy", product: "Varnish" },
];

const KONG: readonly Clue[] = [
  { header: "x-kong-upstream-latency", kind: "relayed", layer: "reverse-proxy", product: "Kong" },
  { header: "server", value: /^kong\//i, kind: "made", layer: "reverse-proxy", product: "Kong" },
  { header: "via", value: /^(?:\d\.\d )?kong\b/i, kind: "passed", layer: "reverse-proxy", product: "Kong" },
];

const FORWARD_PROXIES: readonly Clue[] = [
  { header: "x-squid-error", kind: "made", layer: "reverse-proxy", product: "Squid" },
  { header: "server", value: /^squid\b/i, kind: "made", layer: "reverse-proxy", product: "Squid", when: isError },
  { header: "via", value: /\(squid/i, kind: "passed", layer: "reverse-proxy", product: "Squid" },
  {
    header: "server",
    value: /^(?:BlueCoat|Blue Coat)/i,
    kind: "made",
    layer: "reverse-proxy",
    product: "Blue Coat proxy",
  },
];

/** The realm that these ask in unless they are told another (their documentation of Basic authentication). */
const DEFAULT_REALMS: readonly Clue[] = [
  {
    header: "www-authenticate",
    value: /^Basic realm="traefik"$/,
    kind: "made",
    layer: "reverse-proxy",
    product: "Traefik",
    when: isStatus(401),
  },
];

const LINKERD: readonly Clue[] = [
  { header: "l5d-proxy-error", kind: "made", layer: "reverse-proxy", product: "Linkerd" },
  { header: "l5d-server-id", kind: "passed", layer: "reverse-proxy", product: "Linkerd" },
];

/** The gateway's own mark that the service behind it failed. */
const UPSTREAM_FAILED = /^FAIL/i;

const OTHERS: readonly Clue[] = [
  { header: "x-apisix-upstream-status", kind: "relayed", layer: "reverse-proxy", product: "Apache APISIX" },
  {
    header: "server",
    value: /^APISIX/i,
    kind: "server",
    layer: "reverse-proxy",
    product: "Apache APISIX",
    isGateway: true,
  },
  {
    header: "x-powered-by",
    value: /^ARR\//i,
    kind: "passed",
    layer: "reverse-proxy",
    product: "IIS Application Request Routing",
  },
  {
    header: "x-backside-transport",
    value: UPSTREAM_FAILED,
    kind: "passed",
    layer: "reverse-proxy",
    product: "IBM DataPower",
  },
  { header: "x-backside-transport", value: /^OK/i, kind: "relayed", layer: "reverse-proxy", product: "IBM DataPower" },
  { header: "x-kinsta-cache", value: /^HIT/i, kind: "cached", layer: "reverse-proxy", product: "Kinsta" },
  { header: "x-kinsta-cache", kind: "relayed", layer: "reverse-proxy", product: "Kinsta" },
  {
    header: "x-proxy-cache",
    value: /^HIT/i,
    kind: "cached",
    layer: "reverse-proxy",
    when: ({ headers }) => !headers.has("x-served-by"),
  },
  { header: "x-cache-status", value: /^HIT/i, kind: "cached", layer: "reverse-proxy" },
  { header: "x-fastcgi-cache", value: /^HIT/i, kind: "cached", layer: "reverse-proxy", product: "nginx" },
  ...TRAFFIC_SERVER,
  {
    header: "server",
    value: /^(?:nginx|freenginx|angie)\b/i,
    kind: "server",
    layer: "reverse-proxy",
    product: "nginx",
    isGateway: true,
  },
  {
    header: "server",
    value: /^openresty\b/i,
    kind: "server",
    layer: "reverse-proxy",
    product: "OpenResty",
    isGateway: true,
  },
  {
    header: "server",
    value: /^Tengine\b/i,
    kind: "server",
    layer: "reverse-proxy",
    product: "Tengine",
    isGateway: true,
    // The nodes of Alibaba Cloud's CDN name themselves so too, and mark what they pass.
    when: ({ headers }) => !headers.has("eagleid"),
  },
  { header: "server", value: /^(?:HAProxy)\b/i, kind: "made", layer: "reverse-proxy", product: "HAProxy" },
  { header: "server", value: /^nghttpx/i, kind: "server", layer: "reverse-proxy", product: "nghttpx", isGateway: true },
  {
    header: "server",
    value: /^traefik\b/i,
    kind: "server",
    layer: "reverse-proxy",
    product: "Traefik",
    isGateway: true,
  },
  { header: "server", value: /^h2o\b/i, kind: "server", layer: "reverse-proxy", product: "H2O", isGateway: true },
  {
    header: "server",
    value: /^(?:WebSEAL|IBM-WebSEAL)/i,
    kind: "made",
    layer: "reverse-proxy",
    product: "IBM WebSEAL",
    when: isError,
  },
  {
    header: "retry-after",
    value: /^5$/,
    kind: "made",
    layer: "reverse-proxy",
    product: "Varnish",
    when: (reading) => isXVarnish(reading) && isStatus(503)(reading),
  },
];

export const PROXY_CLUES: readonly Clue[] = [
  ...ENVOY,
  ...VARNISH,
  ...KONG,
  ...FORWARD_PROXIES,
  ...DEFAULT_REALMS,
  ...LINKERD,
  ...OTHERS,
];
