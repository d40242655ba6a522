import type { Reading } from "../reading.ts";
import { type Clue, hasHeader, isError, isStatus } from "./clue.ts";

const isXVarnish = hasHeader("x-varnish");

/** The page that Heroku's router sends for an app that does not answer has these headers and no `Via` of an app. */
function isHerokuPage({ statusCode, headers }: Reading): boolean {
  return (
    (statusCode === 404 || statusCode === 503) &&
    headers.get("cache-control") === "no-cache, no-store" &&
    !headers.includes("via", "vegur")
  );
}

const LOAD_BALANCERS: readonly Clue[] = [
  { header: "server", value: /^awselb\//i, kind: "made", layer: "load-balancer", product: "AWS ALB" },
  {
    header: "server",
    value: /^Microsoft-Azure-Application-Gateway/i,
    kind: "made",
    layer: "load-balancer",
    product: "Azure Application Gateway",
  },
  { header: "server", value: /^big-?ip$/i, kind: "made", layer: "load-balancer", product: "F5 BIG-IP" },
  {
    header: "server",
    value: /^(?:Cowboy|Heroku)$/i,
    kind: "made",
    layer: "load-balancer",
    product: "Heroku router",
    when: isHerokuPage,
  },
  { header: "via", value: /\bvegur$/i, kind: "passed", layer: "load-balancer", product: "Heroku router" },
  { header: "via", value: /\bheroku-router\b/i, kind: "passed", layer: "load-balancer", product: "Heroku router" },
  {
    header: "x-amzn-errortype",
    kind: "made",
    layer: "load-balancer",
    product: "AWS API Gateway",
    when: ({ headers }) => headers.has("x-amz-apigw-id") || headers.has("apigw-requestid"),
  },
  // The gateway names the type of every error that it makes itself.
  {
    header: "x-amz-apigw-id",
    kind: "relayed",
    layer: "load-balancer",
    product: "AWS API Gateway",
    when: ({ headers }) => !headers.has("x-amzn-errortype"),
  },
  { header: "x-amz-apigw-id", kind: "passed", layer: "load-balancer", product: "AWS API Gateway" },
  { header: "apigw-requestid", kind: "passed", layer: "load-balancer", product: "AWS API Gateway" },
  { header: "x-amzn-trace-id", kind: "passed", layer: "load-balancer", product: "AWS ALB" },
  {
    header: "via",
    value: /\b1\.1 google$/i,
    kind: "passed",
    layer: "load-balancer",
    product: "Google Cloud Load Balancing",
  },
  {
    header: "server",
    value: /^Google Frontend$/i,
    kind: "server",
    layer: "load-balancer",
    product: "Google Frontend",
    isGateway: true,
  },
  { header: "x-cnection", kind: "passed", layer: "load-balancer", product: "F5 BIG-IP" },
  { header: "cneonction", kind: "passed", layer: "load-balancer", product: "Citrix NetScaler" },
  { header: "nncoection", kind: "passed", layer: "load-balancer", product: "Citrix NetScaler" },
  { header: "via", value: /\bNS-CACHE/i, kind: "passed", layer: "load-balancer", product: "Citrix NetScaler" },
  { header: "x-iplb-request-id", kind: "passed", layer: "load-balancer", product: "OVHcloud load balancer" },
];

const ENVOY: readonly Clue[] = [
  { header: "x-envoy-overloaded", kind: "made", layer: "reverse-proxy", product: "Envoy" },
  { header: "x-envoy-local-overloaded", kind: "made", layer: "reverse-proxy", product: "Envoy" },
  { header: "x-envoy-ratelimited", kind: "made", layer: "reverse-proxy", product: "Envoy" },
  { header: "x-envoy-immediate-health-check-fail", kind: "app", layer: "app" },
  { header: "x-envoy-upstream-service-time", kind: "relayed", layer: "reverse-proxy", product: "Envoy" },
  {
    header: "server",
    value: /^(?:istio-)?envoy$/i,
    kind: "server",
    layer: "reverse-proxy",
    product: "Envoy",
    isGateway: true,
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
  {
    header: "server",
    value: /^ATS\b|^ApacheTrafficServer/i,
    kind: "server",
    layer: "reverse-proxy",
    product: "Apache Traffic Server",
    isGateway: true,
  },
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

export const GATEWAY_CLUES: readonly Clue[] = [
  ...LOAD_BALANCERS,
  ...ENVOY,
  ...VARNISH,
  ...KONG,
  ...FORWARD_PROXIES,
  ...OTHERS,
];
