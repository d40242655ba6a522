import type { Reading } from "../reading.ts";
import { type Clue, hasHeader, isError, isStatus } from "./clue.ts";

/** Cloudflare's own pages carry this pair; PHP's classic pair names 19 November 1981 instead. */
function isCloudflarePage({ headers }: Reading): boolean {
  return (
    headers.get("expires") === "Thu, 01 Jan 1970 00:00:01 GMT" &&
    headers.includes("cache-control", "post-check=0") &&
    headers.has("cf-ray")
  );
}

/** The block page of former years: 15 seconds fresh, with the frame rule of all its pages. */
function isCloudflareBlock({ headers, statusCode }: Reading): boolean {
  return (
    statusCode === 403 &&
    headers.get("cache-control") === "max-age=15" &&
    headers.get("x-frame-options") === "SAMEORIGIN" &&
    headers.has("cf-ray") &&
    !headers.has("cf-cache-status")
  );
}

/** `error code: 502` or `error code: 1020` as plain text, which programs get in place of the page. */
function isCloudflareText({ headers, statusCode, contentLength, mediaType }: Reading): boolean {
  const isShort = contentLength === 15 || contentLength === 16;
  return statusCode >= 400 && mediaType === "text/plain" && isShort && headers.has("cf-ray");
}

/** developers.cloudflare.com: troubleshooting 5xx errors. No other product sends these numbers with this mark. */
const CLOUDFLARE_CODES = isStatus(520, 521, 522, 523, 524, 525, 526, 527, 530);

const CLOUDFLARE: readonly Clue[] = [
  { header: "cf-mitigated", kind: "made", layer: "waf", product: "Cloudflare" },
  { header: "cf-ray", kind: "made", layer: "cdn", product: "Cloudflare", when: CLOUDFLARE_CODES },
  {
    header: "expires",
    kind: "made",
    layer: "waf",
    product: "Cloudflare",
    when: (reading) => reading.statusCode === 403 && isCloudflarePage(reading),
  },
  { header: "expires", kind: "made", layer: "cdn", product: "Cloudflare", when: isCloudflarePage },
  { header: "cache-control", kind: "made", layer: "waf", product: "Cloudflare", when: isCloudflareBlock },
  { header: "content-length", kind: "made", layer: "cdn", product: "Cloudflare", when: isCloudflareText },
  // An edge that refused before it knew the site has no ray id.
  { header: "cf-ray", value: /^-$/, kind: "made", layer: "cdn", product: "Cloudflare" },
  {
    header: "cf-cache-status",
    value: /^(?:HIT|STALE|UPDATING|REVALIDATED)$/i,
    kind: "cached",
    layer: "cdn",
    product: "Cloudflare",
  },
  { header: "cf-cache-status", value: /^(?:NONE|UNKNOWN)/i, kind: "made", layer: "cdn", product: "Cloudflare" },
  {
    header: "cf-cache-status",
    value: /^(?:MISS|EXPIRED|BYPASS|DYNAMIC)$/i,
    kind: "relayed",
    layer: "cdn",
    product: "Cloudflare",
  },
  { header: "crawler-price", kind: "made", layer: "cdn", product: "Cloudflare", when: isStatus(402) },
  { header: "crawler-error", kind: "made", layer: "cdn", product: "Cloudflare" },
  { header: "cf-ray", kind: "passed", layer: "cdn", product: "Cloudflare" },
  { header: "server", value: /^cloudflare(?:-nginx)?$/i, kind: "passed", layer: "cdn", product: "Cloudflare" },
];

const CLOUDFRONT: readonly Clue[] = [
  { header: "server", value: /^CloudFront$/i, kind: "made", layer: "cdn", product: "Amazon CloudFront" },
  {
    header: "x-cache",
    value: /^(?:LambdaGeneratedResponse|FunctionGeneratedResponse|Redirect|\w*ExecutionError) from cloudfront/i,
    kind: "made",
    layer: "cdn",
    product: "Amazon CloudFront",
  },
  {
    header: "x-cache",
    value: /^(?:Hit|RefreshHit|OriginShieldHit) from cloudfront/i,
    kind: "cached",
    layer: "cdn",
    product: "Amazon CloudFront",
  },
  { header: "x-cache", value: /^Miss from cloudfront/i, kind: "relayed", layer: "cdn", product: "Amazon CloudFront" },
  // Any error is marked so, a stored one too; those that CloudFront makes itself say `Server: CloudFront` besides.
  {
    header: "x-cache",
    value: /^Error from cloudfront/i,
    kind: "relayed",
    layer: "cdn",
    product: "Amazon CloudFront",
    when: ({ age }) => age <= 0,
  },
  { header: "x-amz-cf-id", kind: "passed", layer: "cdn", product: "Amazon CloudFront" },
  { header: "via", value: /\(CloudFront\)/i, kind: "passed", layer: "cdn", product: "Amazon CloudFront" },
];

const isFastly = ({ headers }: Reading): boolean =>
  headers.has("x-fastly-request-id") || /\bcache-[a-z]{3}/.test(headers.get("x-served-by") ?? "");

/** `X-Cache: MISS, HIT`: one result per hop, nearest the origin first. A hit anywhere means the origin was not asked. */
const HIT_IN_LIST = /(?:^|,\s?)HIT(?:$|[,-])/i;

const FASTLY: readonly Clue[] = [
  { header: "server", value: /^Varnish$/i, kind: "made", layer: "cdn", product: "Fastly", when: isFastly },
  // Fastly's habit on errors that it makes itself (Fastly's documentation, `error` and synthetic responses).
  {
    header: "retry-after",
    value: /^0$/,
    kind: "made",
    layer: "cdn",
    product: "Fastly",
    when: (reading) => isError(reading) && isFastly(reading),
  },
  { header: "x-cache", value: HIT_IN_LIST, kind: "cached", layer: "cdn", product: "Fastly", when: isFastly },
  {
    header: "x-cache",
    value: /^(?:MISS|PASS)(?:, ?(?:MISS|PASS))*$/i,
    kind: "relayed",
    layer: "cdn",
    product: "Fastly",
    when: isFastly,
  },
  { header: "x-served-by", value: /\bcache-[a-z]{3}/, kind: "passed", layer: "cdn", product: "Fastly" },
  { header: "x-fastly-request-id", kind: "passed", layer: "cdn", product: "Fastly" },
  { header: "x-timer", value: /^S\d+/, kind: "passed", layer: "cdn", product: "Fastly" },
];

const AKAMAI: readonly Clue[] = [
  { header: "server", value: /^AkamaiGHost/i, kind: "made", layer: "cdn", product: "Akamai" },
  { header: "server", value: /^AkamaiNetStorage/i, kind: "app", layer: "object-storage", product: "Akamai NetStorage" },
  { header: "x-cache", value: /^TCP_\w*HIT\w* from .*akamai/i, kind: "cached", layer: "cdn", product: "Akamai" },
  { header: "x-cache", value: /^TCP_\w*MISS\w* from .*akamai/i, kind: "relayed", layer: "cdn", product: "Akamai" },
  { header: "server-timing", value: /\bcdn-cache; ?desc="?HIT/i, kind: "cached", layer: "cdn", product: "Akamai" },
  { header: "server-timing", value: /\bcdn-cache; ?desc="?MISS/i, kind: "relayed", layer: "cdn", product: "Akamai" },
  {
    header: "server",
    value: /^Akamai (?:Image Manager|Resource Optimizer)/,
    kind: "passed",
    layer: "cdn",
    product: "Akamai",
  },
  { header: "x-akamai-transformed", kind: "passed", layer: "cdn", product: "Akamai" },
  { header: "akamai-grn", kind: "passed", layer: "cdn", product: "Akamai" },
  { header: "x-akamai-request-id", kind: "passed", layer: "cdn", product: "Akamai" },
];

const hasAzureRef = hasHeader("x-azure-ref");
const AZURE: readonly Clue[] = [
  { header: "x-azure-externalerror", kind: "made", layer: "cdn", product: "Azure Front Door" },
  { header: "x-azure-internalerror", kind: "made", layer: "cdn", product: "Azure Front Door" },
  {
    header: "x-cache",
    value: /^TCP_(?:REMOTE_)?HIT$/i,
    kind: "cached",
    layer: "cdn",
    product: "Azure Front Door",
    when: hasAzureRef,
  },
  {
    header: "x-cache",
    value: /^TCP_MISS$/i,
    kind: "relayed",
    layer: "cdn",
    product: "Azure Front Door",
    when: hasAzureRef,
  },
  { header: "x-azure-ref", kind: "passed", layer: "cdn", product: "Azure Front Door" },
  { header: "x-msedge-ref", kind: "passed", layer: "cdn", product: "Azure Front Door" },
];

const isBunny = ({ headers }: Reading): boolean => headers.includes("server", "bunnycdn");

const OTHERS: readonly Clue[] = [
  { header: "cdn-cache", value: /^HIT$/i, kind: "cached", layer: "cdn", product: "bunny.net", when: isBunny },
  {
    header: "cdn-cache",
    value: /^(?:MISS|BYPASS|EXPIRED)$/i,
    kind: "relayed",
    layer: "cdn",
    product: "bunny.net",
    when: isBunny,
  },
  { header: "server", value: /^BunnyCDN/i, kind: "passed", layer: "cdn", product: "bunny.net" },
  { header: "server", value: /^keycdn/i, kind: "passed", layer: "cdn", product: "KeyCDN" },
  { header: "server", value: /^ddos-guard$/i, kind: "passed", layer: "cdn", product: "DDoS-Guard" },
  // Squid has the same field, with "HIT from" and the name of the host.
  {
    header: "x-cache-lookup",
    value: /^(?:Hit From (?:MemCache|Disktank)|Cache (?:Refresh )?Hit)/,
    kind: "cached",
    layer: "cdn",
    product: "Tencent Cloud CDN",
    when: hasHeader("x-nws-log-uuid"),
  },
  {
    header: "x-cache-lookup",
    value: /^Return Directly/,
    kind: "made",
    layer: "cdn",
    product: "Tencent Cloud CDN",
    when: hasHeader("x-nws-log-uuid"),
  },
  { header: "x-nws-log-uuid", kind: "passed", layer: "cdn", product: "Tencent Cloud CDN" },
  { header: "server", value: /^TencentEdgeOne$/i, kind: "passed", layer: "cdn", product: "Tencent EdgeOne" },
  { header: "server", value: /^(?:ECAcc|ECS|ECD)\b/, kind: "passed", layer: "cdn", product: "Edgecast" },
  { header: "x-77-cache", value: /^HIT/i, kind: "cached", layer: "cdn", product: "CDN77" },
  { header: "x-77-cache", value: /^MISS/i, kind: "relayed", layer: "cdn", product: "CDN77" },
  { header: "server", value: /^CDN77/i, kind: "passed", layer: "cdn", product: "CDN77" },
  { header: "server", value: /^hcdn$/i, kind: "passed", layer: "cdn", product: "Hostinger CDN" },
  { header: "server", value: /^gocache$/i, kind: "passed", layer: "cdn", product: "GoCache" },
  { header: "server", value: /^ArvanCloud/i, kind: "passed", layer: "cdn", product: "ArvanCloud" },
  { header: "server", value: /^yunjiasu/i, kind: "passed", layer: "cdn", product: "Baidu Yunjiasu" },
  { header: "server", value: /^Qrator/i, kind: "passed", layer: "cdn", product: "Qrator" },
  { header: "eagleid", kind: "passed", layer: "cdn", product: "Alibaba Cloud CDN" },
  { header: "x-swift-error", value: /^orig response/i, kind: "relayed", layer: "cdn", product: "Alibaba Cloud CDN" },
  {
    header: "x-swift-error",
    value: /^(?!orig response)/i,
    kind: "made",
    layer: "cdn",
    product: "Alibaba Cloud CDN",
    when: isError,
  },
  { header: "x-0-status", kind: "passed", layer: "cdn", product: "Edgio" },
  { header: "x-gocache-cachestatus", value: /^HIT/i, kind: "cached", layer: "cdn", product: "GoCache" },
];

/** Shared caches that do not name themselves. */
export const CACHE_CLUES: readonly Clue[] = [
  { header: "x-cache", value: HIT_IN_LIST, kind: "cached", layer: "cdn" },
  { header: "x-cache", value: /^404-HIT$/i, kind: "cached", layer: "cdn", product: "Edgecast" },
  { header: "x-cache", value: /^HIT from /i, kind: "cached", layer: "reverse-proxy" },
];

export const CDN_CLUES: readonly Clue[] = [...CLOUDFLARE, ...CLOUDFRONT, ...FASTLY, ...AKAMAI, ...AZURE, ...OTHERS];
