import type { Reading } from "../reading.ts";
import type { Layer } from "../types.ts";

/**
 * Built-in error pages have a fixed text, so their length gives their author away even when another server replaced
 * the `Server` line. A length alone is weak, so the type has to fit as well.
 */
export interface PageAuthor {
  readonly layer: Layer;
  readonly product: string;
  readonly fact: string;
}

/** Titles of nginx's own pages (ngx_http_special_response.c); the wording differs from the RFC here and there. */
const NGINX_TITLES: Readonly<Record<number, string>> = {
  301: "301 Moved Permanently",
  302: "302 Found",
  303: "303 See Other",
  307: "307 Temporary Redirect",
  308: "308 Permanent Redirect",
  400: "400 Bad Request",
  401: "401 Authorization Required",
  402: "402 Payment Required",
  403: "403 Forbidden",
  404: "404 Not Found",
  405: "405 Not Allowed",
  406: "406 Not Acceptable",
  408: "408 Request Time-out",
  409: "409 Conflict",
  410: "410 Gone",
  411: "411 Length Required",
  412: "412 Precondition Failed",
  413: "413 Request Entity Too Large",
  414: "414 Request-URI Too Large",
  415: "415 Unsupported Media Type",
  416: "416 Requested Range Not Satisfiable",
  421: "421 Misdirected Request",
  429: "429 Too Many Requests",
  500: "500 Internal Server Error",
  501: "501 Not Implemented",
  502: "502 Bad Gateway",
  503: "503 Service Temporarily Unavailable",
  504: "504 Gateway Time-out",
  505: "505 HTTP Version Not Supported",
  507: "507 Insufficient Storage",
};

/** All of the page but the title, which stands in it twice, and the signature. */
const NGINX_FRAME_LENGTH = 74;
const NGINX_SIGNATURE_FRAME_LENGTH = 41;

function nginxLength(statusCode: number, signature: string): number | undefined {
  const title = NGINX_TITLES[statusCode];
  if (title === undefined) return undefined;
  return NGINX_FRAME_LENGTH + 2 * title.length + NGINX_SIGNATURE_FRAME_LENGTH + signature.length;
}

function nginxPage({ headers, statusCode, contentLength, mediaType }: Reading): PageAuthor | undefined {
  if (mediaType !== "text/html" || contentLength === undefined) return undefined;
  const server = headers.get("server") ?? "";
  const fact = `the content is exactly as long as the built-in ${statusCode} page of`;
  if (/^cloudflare$/i.test(server) && contentLength === nginxLength(statusCode, "cloudflare")) {
    return { layer: "cdn", product: "Cloudflare", fact: `${fact} Cloudflare` };
  }
  if (/^(?:nginx|openresty|tengine)/i.test(server)) {
    if (contentLength !== nginxLength(statusCode, server)) return undefined;
    const product = server.toLowerCase().startsWith("nginx") ? "nginx" : (server.split("/", 1)[0] ?? server);
    return {
      layer: "reverse-proxy",
      product: product === "openresty" ? "OpenResty" : product,
      fact: `${fact} ${product}`,
    };
  }
  // The redirects of others are as short, but they name themselves or their charset.
  const isPlain = statusCode >= 400 || (headers.lacks("server") && headers.get("content-type") === "text/html");
  if (isPlain && contentLength === nginxLength(statusCode, "nginx")) {
    return { layer: "reverse-proxy", product: "nginx", fact: `${fact} nginx` };
  }
  return undefined;
}

/** Lengths of HAProxy's own pages (haproxy src/http.c). It sends neither `Server` nor `Date` with them. */
const HAPROXY_LENGTHS: Readonly<Record<number, number>> = {
  400: 90,
  401: 112,
  403: 93,
  404: 83,
  405: 146,
  407: 112,
  408: 110,
  410: 114,
  421: 104,
  425: 80,
  429: 117,
  500: 97,
  502: 107,
  503: 107,
  504: 92,
};

function haproxyPage({ headers, statusCode, contentLength }: Reading): PageAuthor | undefined {
  const isShape =
    headers.get("content-type") === "text/html" &&
    headers.get("cache-control") === "no-cache" &&
    headers.lacks("server") &&
    !headers.has("etag");
  if (!isShape || HAPROXY_LENGTHS[statusCode] === undefined) return undefined;
  const isItsLength = contentLength === HAPROXY_LENGTHS[statusCode];
  // Before HTTP/1.1 pages HAProxy sent no length; then the missing Date has to speak.
  if (!isItsLength && !(contentLength === undefined && headers.lacks("date") && !headers.has("transfer-encoding"))) {
    return undefined;
  }
  return {
    layer: "reverse-proxy",
    product: "HAProxy",
    fact: `type, length and caching are exactly those of HAProxy's built-in ${statusCode} page`,
  };
}

const GATEWAY_MESSAGES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** `{"message":"Not Found"}`: what an HTTP API of API Gateway says when no route or integration answers. */
function apiGatewayMessage({ headers, statusCode, contentLength, mediaType }: Reading): PageAuthor | undefined {
  const message = GATEWAY_MESSAGES[statusCode];
  if (message === undefined || !headers.has("apigw-requestid") || mediaType !== "application/json") return undefined;
  if (contentLength !== '{"message":""}'.length + message.length) return undefined;
  return {
    layer: "load-balancer",
    product: "AWS API Gateway",
    fact: `the content is exactly as long as API Gateway's own ${statusCode} message`,
  };
}

/** The page of Google's load balancer for a backend that failed. It names itself nowhere. */
const GOOGLE_502_LENGTH = 332;

function googlePage({ headers, statusCode, contentLength }: Reading): PageAuthor | undefined {
  const isShape =
    statusCode === 502 &&
    contentLength === GOOGLE_502_LENGTH &&
    headers.get("content-type") === "text/html; charset=UTF-8" &&
    headers.get("referrer-policy") === "no-referrer";
  if (!isShape) return undefined;
  const fact = "length, type and referrer policy are those of the 502 page of Google's load balancer";
  return { layer: "load-balancer", product: "Google Cloud Load Balancing", fact };
}

/** Lengths of IIS's own pages in English (IIS 7 and later, custerr/en-US). Another language has others. */
const IIS_LENGTHS: Readonly<Record<number, number>> = { 401: 1293, 403: 1233, 404: 1245, 405: 1293, 500: 1208 };

function iisPage({ headers, statusCode, contentLength }: Reading): PageAuthor | undefined {
  if (contentLength === undefined || contentLength !== IIS_LENGTHS[statusCode]) return undefined;
  if (headers.get("content-type") !== "text/html" || headers.has("etag")) return undefined;
  return {
    layer: "app",
    product: "Microsoft IIS",
    fact: `the content is exactly as long as the built-in ${statusCode} page of IIS`,
  };
}

/** Tomcat's ErrorReportValve writes the type without a space, and the language beside it. */
function tomcatPage({ headers, statusCode }: Reading): PageAuthor | undefined {
  const isShape =
    headers.get("content-type") === "text/html;charset=utf-8" &&
    /^[a-z]{2}(?:-[A-Z]{2})?$/.test(headers.get("content-language") ?? "") &&
    headers.lacks("mime-version") &&
    !headers.has("x-squid-error");
  if (!isShape) return undefined;
  return {
    layer: "app",
    product: "Tomcat",
    fact: `type and language are written as on Tomcat's own ${statusCode} page`,
  };
}

/**
 * Who wrote the page, where its length and type give it away.
 * @param isServerKnown a server that runs sites names itself, so its page needs no guess
 */
export function findPageAuthor(reading: Reading, isServerKnown: boolean): PageAuthor | undefined {
  if (reading.statusCode < 300) return undefined;
  const front = nginxPage(reading) ?? haproxyPage(reading) ?? apiGatewayMessage(reading);
  if (front !== undefined || reading.statusCode < 400 || isServerKnown) return front;
  return iisPage(reading) ?? tomcatPage(reading) ?? googlePage(reading);
}
