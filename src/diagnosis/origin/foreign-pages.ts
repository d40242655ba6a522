import type { Reading } from "../reading.ts";
import type { Evidence } from "../types.ts";
import { isEnvoyReply } from "./proxy-clues.ts";

/** Servers that write their own error documents in HTML and nothing else. */
const HTML_WRITERS = ["nginx", "OpenResty", "Tengine", "Google Frontend", "Netlify"];
const DATA_TYPE = /\/(?:\w+\+)?(?:json|xml)$/;
/** Of these, those whose own pages are known to the letter (ngx_http_special_response.c). */
const NGINX_FAMILY = ["nginx", "OpenResty", "Tengine"];
/** The one type of Google's own error pages, to the letter. */
const GOOGLE_TYPE = "text/html; charset=UTF-8";
/** Envoy writes its own errors as plain text, to gRPC clients as gRPC (Envoy's documentation, local replies). */
const PLAIN_WRITERS = ["Envoy"];

/** Apache, Jetty and lighttpd write this charset on their built-in pages; a proxy or CDN writes another or none. */
export function isLatin1Page({ statusCode, headers, mediaType }: Reading): boolean {
  return statusCode >= 400 && mediaType === "text/html" && headers.includes("content-type", "charset=iso-8859-1");
}

/** Time of change and size in hexadecimal: how nginx tags files (ngx_http_set_etag). */
const FILE_TAG = /^(?:W\/)?"[\da-f]{8}-[\da-f]+"$/;

function nginxSign({ headers, method, mediaType }: Reading, isDirect: boolean): Evidence | undefined {
  const [type] = headers.line("content-type");
  // An error document of its own that it takes from a file comes with the file's tag.
  if (type === undefined || FILE_TAG.test(headers.get("etag") ?? "")) return undefined;
  const hasCharset = headers.includes("content-type", "charset=");
  // `return 403 "text"` sends plain text without a charset.
  if (mediaType === "text/plain") return hasCharset ? type : headers.line("retry-after")[0];
  if (mediaType !== "text/html") return type;
  if (headers.includes("content-type", "charset=iso-8859-1")) return type;
  if (hasCharset) return type;
  // A hop in between may take the length away.
  const isUncut = isDirect && method !== "HEAD" && headers.lacks("content-length") && headers.lacks("content-encoding");
  return isUncut ? { fact: "the length of the page is not given" } : headers.line("retry-after")[0];
}

/** nginx writes a short page in HTML, without a charset, under each redirect and error of its own. */
function pageSign({ statusCode, method, headers, mediaType, contentLength }: Reading): Evidence | undefined {
  const isOtherType = mediaType !== "" && headers.get("content-type") !== "text/html";
  if (isRedirect(statusCode) && isOtherType) return headers.line("content-type")[0];
  if (contentLength !== 0 || method === "HEAD") return undefined;
  if (isRedirect(statusCode)) return { fact: "the redirect has no content" };
  return statusCode > 400 && mediaType === "" ? { fact: "the error has no content" } : undefined;
}

/**
 * A success that surely is no file, which would say when it changed and have a tag. Its settings can have nginx write
 * a text or a page of one line, too (`return`), without a charset.
 */
export function isWrittenAnew({ statusCode, method, headers, mediaType }: Reading): boolean {
  const isRead = (method === "GET" || method === "HEAD") && (statusCode === 200 || statusCode === 206);
  if (!isRead || !headers.lacks("etag") || !headers.lacks("last-modified") || mediaType === "") return false;
  const isPlain = mediaType === "text/html" || mediaType === "text/plain" || mediaType === "application/octet-stream";
  return !isPlain || headers.includes("content-type", "charset=");
}

/** Bytes: what settings hold as one line, such as `{"status":"ok"}` for a health check. */
const MAX_LINE_LENGTH = 100;

/** Content that a line of nginx's settings could hold. They add no charset unless they are told to. */
export function isLine({ headers, contentLength = MAX_LINE_LENGTH }: Reading): boolean {
  return contentLength < MAX_LINE_LENGTH && !headers.includes("content-type", "charset=");
}

/** nginx's own files come with its own tags and answer GET alone (ngx_http_static_module). It creates by WebDAV only. */
function dynamicSign(reading: Reading): Evidence | undefined {
  const { statusCode, method, headers, mediaType } = reading;
  if (statusCode < 200 || statusCode > 299) return undefined;
  const etag = headers.get("etag") ?? "";
  if (etag !== "" && !FILE_TAG.test(etag)) return headers.line("etag")[0];
  if (method === "POST" && (statusCode === 201 || statusCode === 202)) return { fact: `${statusCode} after POST` };
  const isData = /^application\/(?!octet-stream|x-empty)/.test(mediaType);
  return (method === "POST" && isData) || isWrittenAnew(reading) ? headers.line("content-type")[0] : undefined;
}

/** Data as an error, where this product writes nothing but pages. */
export function isDataForPage({ statusCode, mediaType }: Reading, product = ""): boolean {
  return statusCode >= 400 && HTML_WRITERS.includes(product) && DATA_TYPE.test(mediaType);
}

/** Envoy gives the texts of its own a type, but for those that come when a service has begun to answer. */
function isUntyped(reading: Reading): boolean {
  const { headers, contentLength = 0 } = reading;
  return contentLength > 0 && headers.lacks("content-type") && !isEnvoyReply(reading);
}

const isRedirect = (statusCode: number): boolean => [301, 302, 303, 307, 308].includes(statusCode);

/**
 * The sign that a page was not written by the server that names itself, because it writes its own otherwise.
 * What it passes on comes from behind.
 * @param isDirect no other hop is known between it and the browser
 */
export function findForeignSign(
  reading: Reading,
  product: string | undefined,
  isDirect: boolean,
): Evidence | undefined {
  const { statusCode, headers, mediaType, contentLength } = reading;
  if (product === undefined) return undefined;
  if (NGINX_FAMILY.includes(product)) {
    const sign = pageSign(reading) ?? dynamicSign(reading);
    if (sign !== undefined) return sign;
  }
  if (statusCode < 400) return undefined;
  if (PLAIN_WRITERS.includes(product) && isUntyped(reading)) return { fact: "the content has no type" };
  if (mediaType === "") return undefined;
  if (NGINX_FAMILY.includes(product)) return nginxSign(reading, isDirect);
  const [type] = headers.line("content-type");
  if (product === "Google Frontend" && contentLength !== 0 && headers.get("content-type") !== GOOGLE_TYPE) return type;
  if (HTML_WRITERS.includes(product) && DATA_TYPE.test(mediaType)) return type;
  if (PLAIN_WRITERS.includes(product) && mediaType !== "text/plain" && mediaType !== "application/grpc") return type;
  return undefined;
}
