import type { Reading } from "../reading.ts";
import { type Clue, isError } from "./clue.ts";
import { isGatewayHost } from "./platform-clues.ts";

/** The page that Heroku's router sends for an app that does not answer has these headers and no `Via` of an app. */
function isHerokuPage({ statusCode, headers }: Reading): boolean {
  return (
    (statusCode === 404 || statusCode === 502 || statusCode === 503) &&
    headers.get("cache-control") === "no-cache, no-store" &&
    !headers.includes("via", "vegur")
  );
}

/**
 * The balancer signs for functions that it calls, too. Its own errors are pages in HTML, calls of gRPC aside; its
 * redirects and empty fixed answers are its own (docs.aws.amazon.com, ALB: listener rules, Lambda targets).
 */
function isBalancerPage({ statusCode, mediaType, contentLength }: Reading): boolean {
  if (statusCode < 300) return false;
  return statusCode < 400 || mediaType === "" || contentLength === 0 || !/^text\/(?!html)|json|xml/.test(mediaType);
}

export const LOAD_BALANCER_CLUES: readonly Clue[] = [
  {
    header: "server",
    value: /^awselb\//i,
    kind: "made",
    layer: "load-balancer",
    product: "AWS ALB",
    when: isBalancerPage,
  },
  { header: "server", value: /^awselb\//i, kind: "passed", layer: "load-balancer", product: "AWS ALB" },
  {
    header: "server",
    value: /^Microsoft-Azure-Application-Gateway/i,
    kind: "made",
    layer: "load-balancer",
    product: "Azure Application Gateway",
  },
  {
    header: "server",
    value: /^elb$/i,
    kind: "made",
    layer: "load-balancer",
    product: "Huawei Cloud ELB",
    when: isError,
  },
  { header: "x-goog-iap-generated-response", kind: "made", layer: "load-balancer", product: "Google IAP" },
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
    when: (reading) =>
      reading.headers.has("x-amz-apigw-id") || reading.headers.has("apigw-requestid") || isGatewayHost(reading),
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
  {
    header: "server",
    value: /^GFE\/\d/,
    kind: "server",
    layer: "load-balancer",
    product: "Google Frontend",
    isGateway: true,
    when: isError,
  },
  { header: "x-cnection", kind: "passed", layer: "load-balancer", product: "F5 BIG-IP" },
  { header: "cneonction", kind: "passed", layer: "load-balancer", product: "Citrix NetScaler" },
  { header: "nncoection", kind: "passed", layer: "load-balancer", product: "Citrix NetScaler" },
  { header: "via", value: /\bNS-CACHE/i, kind: "passed", layer: "load-balancer", product: "Citrix NetScaler" },
  { header: "x-iplb-request-id", kind: "passed", layer: "load-balancer", product: "OVHcloud load balancer" },
];
