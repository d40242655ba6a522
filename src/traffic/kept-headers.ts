/**
 * Response headers that an explanation reads: registered fields of HTTP, CORS and caching, and the marks that servers,
 * CDNs and platforms leave. Anything else may carry secrets and is not kept.
 */
const KEPT: ReadonlySet<string> = new Set(
  `accept accept-encoding accept-patch accept-post accept-ranges access-control-allow-credentials
  access-control-allow-headers access-control-allow-methods access-control-allow-origin access-control-expose-headers
  access-control-max-age age allow alt-svc cache-control cache-status cdn-cache-control clear-site-data connection
  content-disposition content-encoding content-language content-length content-location content-range
  content-security-policy content-type critical-ch cross-origin-embedder-policy cross-origin-opener-policy
  cross-origin-resource-policy date deprecation etag expires keep-alive last-modified link location
  non-authoritative-reason pragma preference-applied proxy-authenticate proxy-status ratelimit ratelimit-limit
  ratelimit-policy ratelimit-remaining ratelimit-reset refresh retry-after server server-timing
  strict-transport-security sunset surrogate-control timing-allow-origin trailer transfer-encoding upgrade vary via
  warning www-authenticate x-content-type-options x-frame-options x-robots-tag
  correlation-id crawler-error crawler-price eagleid fly-request-id request-id traceparent tracestate
  x-403-status-by x-amzn-errortype x-application-context x-aspnet-version x-aspnetmvc-version x-backside-transport
  x-blocked-by-waf x-cache x-cache-hits x-cache-status x-cdn x-cdn-forward x-cloud-trace-context cneonction nncoection
  x-cnection x-cookies-dropped x-correlation-id x-datadome x-debug-token-link x-dotdefender-denied x-drupal-cache
  x-generator x-github-request-id x-iinfo x-kinsta-cache x-litespeed-cache x-magento-cache-debug x-nextjs-cache
  x-oneagent-js-injection x-origin-cache x-page-speed x-powered-by x-proxy-cache x-rate-limit-limit
  x-rate-limit-remaining x-rate-limit-reset x-redirect-by x-request-id x-runtime x-served-by x-shopid
  x-squid-error x-sucuri-block x-sucuri-cache x-sucuri-id x-swift-error x-timer x-trace-id x-varnish x-varnish-cache
  x-wp-cf-super-cache wp-super-cache x-yottaa-metrics
  apigw-requestid cdn-cache cdn-requestid cloudflare-cdn-cache-control netlify-cdn-cache-control
  vercel-cdn-cache-control x-0-status x-data-origin x-fastcgi-cache x-gocache-cachestatus x-iplb-request-id
  aesecure-code wzws-ray x-cachewall-reason x-datadome-cid x-dd-b x-kpsdk-ct x-panyun-error-reason
  powered-by rndr-id x-bubble-perf x-platform-router x-sorting-hat-shopid x-statuspage-version x-wix-request-id
  x-zeabur-request-id opc-request-id x-bz-upload-timestamp x-cos-request-id x-obs-request-id
  x-openstack-request-id x-oss-request-id x-trans-id docker-distribution-api-version x-arequestid x-artifactory-id
  x-confluence-request-time x-drupal-dynamic-cache x-elastic-product x-gitlab-meta x-inertia x-influxdb-version
  x-jenkins x-kubernetes-pf-flowschema-uid x-magento-tags x-pingback x-rack-cache x-reference-error x-wp-total
  azure-asyncoperation grpc-message grpc-status openai-processing-ms operation-location payment-required
  retry-after-ms sforce-limit-info stripe-version twilio-request-id x-accepted-oauth-scopes x-fb-debug x-fb-rev
  x-fb-trace-id x-li-fabric x-li-uuid x-oauth-scopes x-payment x-required-permission x-retry-after x-slack-req-id
  anthropic-organization-id ms-echo-request x-cf-routererror x-current-assessments x-max-assessments
  alternates atl-traceid discourse-rate-limit-error-code mime-version sb-gateway-version tcn x-error-code
  x-error-message referrer-policy x-ms-location proxy-connection x-b3-traceid x-datadog-trace-id`.split(/\s+/),
);

/** Families of a vendor, kept whole. */
const KEPT_PREFIXES: readonly string[] = [
  "akamai-",
  "cf-",
  "fly-",
  "x-akamai-",
  "x-amz-",
  "x-amzn-",
  "x-apisix-",
  "x-azure-",
  "x-envoy-",
  "x-fastly-",
  "x-github-",
  "x-goog-",
  "x-guploader-",
  "x-kong-",
  "x-ms-",
  "x-msedge-",
  "x-nf-",
  "x-openai-",
  "x-pantheon-",
  "x-railway-",
  "x-ratelimit-",
  "x-render-",
  "x-shopify-",
  "x-vercel-",
];

/** Whether a header is of a family that one vendor made up. @param lowerName in lower case */
export function isVendorFamily(lowerName: string): boolean {
  return KEPT_PREFIXES.some((prefix) => lowerName.startsWith(prefix));
}

/** Parts of a name that promise a secret, whatever family it belongs to. */
const SECRET_PART = /auth|cookie|credential|jwt|key|password|secret|session|signature|token/;

/** Whether a header's name promises a secret. @param lowerName in lower case */
export function promisesSecret(lowerName: string): boolean {
  return SECRET_PART.test(lowerName);
}

/** A longer name is no name of a field that anyone reads. */
const MAX_NAME_LENGTH = 100;
/** Names that say what they hold, whoever invented them: limits, refusals, ids to quote to support. */
const TELLING_NAME =
  /rate-?limit|^x-(?:[a-z\d-]+-)?(?:error|block|blocked|deny|denied|reject|rejected)$|(?:request|trace|correlation)-?id$/;

function isKept(lowerName: string): boolean {
  if (KEPT.has(lowerName)) return true;
  if (lowerName.length > MAX_NAME_LENGTH || promisesSecret(lowerName)) return false;
  return isVendorFamily(lowerName) || TELLING_NAME.test(lowerName);
}

/** Sites use a few hundred names between them; a hostile one may not fill the memory. */
const MAX_REMEMBERED_NAMES = 2_000;
const remembered = new Map<string, boolean>();

/**
 * Whether a header may be kept. Asked for every header of every response, so answers are remembered.
 * @param name a field name as the browser spells it; names are compared without regard to case (RFC 9110 §5.1)
 */
export function isKeptHeader(name: string): boolean {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const kept = isKept(name.toLowerCase());
  if (name.length > MAX_NAME_LENGTH) return kept;
  if (remembered.size >= MAX_REMEMBERED_NAMES) remembered.clear();
  remembered.set(name, kept);
  return kept;
}
