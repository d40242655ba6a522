import type { Reading } from "../reading.ts";
import { type Clue, hasHeader, isError } from "./clue.ts";

const hasVercelId = hasHeader("x-vercel-id");

function isVercelRedirect({ headers, statusCode, mediaType }: Reading): boolean {
  return statusCode > 300 && statusCode < 400 && mediaType === "text/plain" && headers.has("x-vercel-id");
}

const VERCEL: readonly Clue[] = [
  { header: "x-vercel-error", kind: "made", layer: "cdn", product: "Vercel" },
  {
    header: "x-vercel-cache",
    value: /^(?:HIT|STALE|PRERENDER|REVALIDATED)$/i,
    kind: "cached",
    layer: "cdn",
    product: "Vercel",
  },
  // Redirects between the domains of a project and the login before a preview come from the edge.
  { header: "refresh", value: /^0;\s?url=/, kind: "made", layer: "cdn", product: "Vercel", when: isVercelRedirect },
  { header: "set-cookie", value: /^_vercel_sso_nonce=/, kind: "made", layer: "cdn", product: "Vercel" },
  { header: "x-vercel-cache", value: /^(?:MISS|BYPASS)$/i, kind: "relayed", layer: "cdn", product: "Vercel" },
  { header: "server", value: /^Vercel$/i, kind: "server", layer: "cdn", product: "Vercel", when: hasVercelId },
  { header: "x-vercel-id", kind: "passed", layer: "cdn", product: "Vercel" },
];

const NETLIFY: readonly Clue[] = [
  // The durable cache stands before functions alone.
  { header: "cache-status", value: /^"Netlify Durable"; fwd=/, kind: "app", layer: "app" },
  { header: "server", value: /^Netlify/i, kind: "server", layer: "cdn", product: "Netlify", isGateway: true },
  { header: "x-nf-request-id", kind: "passed", layer: "cdn", product: "Netlify" },
];

const SMALL_PLATFORMS: readonly Clue[] = [
  { header: "x-render-routing", kind: "made", layer: "reverse-proxy", product: "Render" },
  { header: "x-render-origin-server", kind: "relayed", layer: "reverse-proxy", product: "Render" },
  { header: "rndr-id", kind: "passed", layer: "reverse-proxy", product: "Render" },
  { header: "x-railway-fallback", kind: "made", layer: "reverse-proxy", product: "Railway" },
  { header: "server", value: /^railway/i, kind: "passed", layer: "reverse-proxy", product: "Railway" },
  { header: "server", value: /^Fly\//i, kind: "passed", layer: "cdn", product: "Fly.io" },
  { header: "fly-request-id", kind: "passed", layer: "cdn", product: "Fly.io" },
  { header: "via", value: /\bfly\.io\b/i, kind: "passed", layer: "cdn", product: "Fly.io" },
  { header: "x-pantheon-styx-hostname", kind: "passed", layer: "cdn", product: "Pantheon" },
  { header: "server", value: /^Pantheon/i, kind: "server", layer: "cdn", product: "Pantheon" },
  { header: "server", value: /^deno\//i, kind: "server", layer: "app", product: "Deno Deploy" },
  { header: "server", value: /^deno$/i, kind: "server", layer: "app", product: "Deno" },
  { header: "x-zeabur-request-id", kind: "passed", layer: "reverse-proxy", product: "Zeabur" },
  { header: "x-platform-router", kind: "passed", layer: "reverse-proxy", product: "Platform.sh" },
];

/** A field that one site alone sends: its own servers answered. */
function site(header: string, product: string): Clue {
  return { header, kind: "app", layer: "app", product };
}

/** GitHub's API answers directly, its Pages through Fastly. */
const isPages = ({ headers }: Reading): boolean =>
  /\bcache-[a-z]{3}/.test(headers.get("x-served-by") ?? "") && !headers.has("x-github-media-type");

const SITES: readonly Clue[] = [
  { header: "server", value: /^GitHub\.com$/i, kind: "app", layer: "app", product: "GitHub Pages", when: isPages },
  { header: "server", value: /^GitHub\.com$/i, kind: "app", layer: "app", product: "GitHub" },
  { header: "x-github-media-type", kind: "app", layer: "app", product: "GitHub" },
  site("x-github-request-id", "GitHub"),
  { header: "server", value: /^Squarespace/i, kind: "server", layer: "app", product: "Squarespace" },
  { header: "server", value: /^Pepyaka/i, kind: "server", layer: "app", product: "Wix" },
  { header: "x-wix-request-id", kind: "app", layer: "app", product: "Wix" },
  { header: "x-shopid", kind: "app", layer: "app", product: "Shopify" },
  { header: "x-sorting-hat-shopid", kind: "app", layer: "app", product: "Shopify" },
  { header: "powered-by", value: /^Shopify/i, kind: "app", layer: "app", product: "Shopify" },
  { header: "server", value: /^gws$/i, kind: "server", layer: "app", product: "Google Search" },
  {
    header: "server",
    value: /^(?:ESF|GSE|sffe|Golfe|UploadServer$)|\bscaffolding\b/,
    kind: "server",
    layer: "app",
    product: "Google",
  },
  { header: "server", value: /^tsa_/, kind: "server", layer: "app", product: "X (Twitter)" },
  { header: "server", value: /^proxygen/, kind: "server", layer: "app", product: "Meta" },
  { header: "server", value: /^cafe$/, kind: "server", layer: "app", product: "Google" },
  { header: "server", value: /^PythonAnywhere/i, kind: "server", layer: "app", product: "PythonAnywhere" },
  { header: "server", value: /^cloudinary$/i, kind: "server", layer: "app", product: "Cloudinary" },
  { header: "server", value: /^Mastodon$/i, kind: "server", layer: "app", product: "Mastodon" },
  { header: "x-powered-by", value: /^huggingface/i, kind: "app", layer: "app", product: "Hugging Face" },
  { header: "x-served-by", value: /^supabase-edge-runtime/i, kind: "app", layer: "app", product: "Supabase" },
  site("discourse-rate-limit-error-code", "Discourse"),
  site("x-discourse-route", "Discourse"),
  site("atl-traceid", "Atlassian"),
  site("openai-processing-ms", "OpenAI"),
  site("anthropic-organization-id", "Anthropic"),
  site("stripe-version", "Stripe"),
  site("twilio-request-id", "Twilio"),
  site("x-slack-req-id", "Slack"),
  site("x-fb-rev", "Meta"),
  site("x-fb-trace-id", "Meta"),
  site("x-li-fabric", "LinkedIn"),
  site("x-twitter-response-tags", "X (Twitter)"),
  site("x-okta-request-id", "Okta"),
  site("x-auth0-requestid", "Auth0"),
  site("x-ms-ags-diagnostic", "Microsoft Graph"),
  { header: "x-bubble-perf", kind: "app", layer: "app", product: "Bubble" },
  { header: "x-statuspage-version", kind: "app", layer: "app", product: "Atlassian Statuspage" },
];

/** The address of every REST and HTTP API at API Gateway that has no name of its own. */
export const isGatewayHost = ({ url }: Reading): boolean =>
  /\.execute-api\.[\w-]+\.amazonaws\.com$/.test(url?.hostname ?? "");

const isNoGateway = (reading: Reading): boolean =>
  !reading.headers.has("x-amz-apigw-id") && !reading.headers.has("apigw-requestid") && !isGatewayHost(reading);

/** `sts.amazonaws.com`: the service itself, nobody's application behind it. */
const isServiceHost = (reading: Reading): boolean =>
  isNoGateway(reading) &&
  /\.amazonaws\.com$/.test(reading.url?.hostname ?? "") &&
  !/\.(?:execute-api|elb)\./.test(reading.url?.hostname ?? "");

/** AWS services that answer themselves; API Gateway is among the gateways. */
const AWS_SERVICES: readonly Clue[] = [
  { header: "x-amz-function-error", kind: "app", layer: "app", product: "AWS Lambda" },
  { header: "x-amzn-errortype", kind: "made", layer: "app", product: "AWS service", when: isNoGateway },
  { header: "x-amzn-requestid", kind: "app", layer: "app", product: "AWS service", when: isServiceHost },
  { header: "x-amzn-requestid", kind: "passed", layer: "app", product: "AWS service" },
  { header: "x-ms-failure-cause", kind: "app", layer: "app", product: "Azure Resource Manager" },
  { header: "x-ms-routing-request-id", kind: "app", layer: "app", product: "Azure Resource Manager" },
];

export const PLATFORM_CLUES: readonly Clue[] = [
  ...VERCEL,
  ...NETLIFY,
  ...SMALL_PLATFORMS,
  ...SITES,
  ...AWS_SERVICES,
  { header: "x-cookies-dropped", kind: "passed", layer: "cdn", product: "Pantheon", when: isError },
];
