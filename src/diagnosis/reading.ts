import { CacheControl, readCacheControl } from "./cache-control.ts";
import { type Challenge, parseChallenges } from "./challenges.ts";
import { mediaType, parseDigits, splitList } from "./field-values.ts";
import { HeaderMap } from "./headers.ts";
import { parseHttpDate } from "./http-date.ts";
import type { ObservedResponse } from "./types.ts";

export type HttpVersion = "1.0" | "1.1" | "2" | "3";

/** Longer addresses are cut before they are parsed. */
const MAX_URL_LENGTH = 8_192;
/** A longer phrase is no phrase. */
const MAX_PHRASE_LENGTH = 200;

/** One response with its headers made readable. Everything else in this room reads this, never the raw response. */
export interface Reading {
  readonly statusCode: number;
  /** Upper case. */
  readonly method: string;
  /** As the request spelled it: methods are case-sensitive (RFC 9110 §9.1). */
  readonly sentMethod: string;
  /** Absent where the address cannot be parsed. */
  readonly url: URL | undefined;
  /** Trimmed; empty where there is none. */
  readonly reasonPhrase: string;
  readonly headers: HeaderMap;
  /** Absent when the request's headers are not known. */
  readonly requestHeaders: HeaderMap | undefined;
  /** Only where it is surely known. */
  readonly version: HttpVersion | undefined;
  readonly resourceType: string;
  readonly fromCache: boolean;
  readonly networkError: string | undefined;
  /** Milliseconds since the epoch by the person's clock, where known. */
  readonly receivedAt: number | undefined;
  /** The server's clock: the `Date` field, milliseconds since the epoch. */
  readonly sentAt: number | undefined;
  /** Seconds in caches; 0 without a readable `Age`. */
  readonly age: number;
  /** Lower case, without parameters. */
  readonly mediaType: string;
  readonly cacheControl: CacheControl;
  readonly challenges: readonly Challenge[];
  readonly proxyChallenges: readonly Challenge[];
  /** The declared length of the content. */
  readonly contentLength: number | undefined;
}

const NO_CACHE_CONTROL = new CacheControl(undefined);

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text.slice(0, MAX_URL_LENGTH));
  } catch {
    return undefined;
  }
}

/** `HTTP/2.0`, `h2`, `http/1.1`, `HTTP/3`, `h3-29`. */
function readVersion(text: string | undefined): HttpVersion | undefined {
  const version = /^(?:http\/|h)(1\.0|1\.1|2|3)/i.exec(text ?? "")?.[1];
  return version === "1.0" || version === "1.1" || version === "2" || version === "3" ? version : undefined;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Reads a response once for all questions. Takes whatever a caller passes. */
export function readResponse(response: ObservedResponse): Reading {
  const headers = new HeaderMap(
    Array.isArray(response.responseHeaders) ? response.responseHeaders : [],
    response.headersCut === true,
  );
  const { requestHeaders, networkError, timeStamp } = response;
  const sentMethod = text(response.method).trim().slice(0, MAX_PHRASE_LENGTH) || "GET";
  return {
    statusCode: Number.isInteger(response.statusCode) ? response.statusCode : 0,
    method: sentMethod.toUpperCase(),
    sentMethod,
    url: parseUrl(text(response.url)),
    reasonPhrase: text(response.reasonPhrase).slice(0, MAX_PHRASE_LENGTH).trim(),
    headers,
    requestHeaders: Array.isArray(requestHeaders) ? new HeaderMap(requestHeaders) : undefined,
    version: readVersion(text(response.httpVersion)),
    resourceType: text(response.resourceType),
    fromCache: response.fromCache === true,
    networkError: text(networkError) === "" ? undefined : text(networkError),
    receivedAt: typeof timeStamp === "number" && Number.isFinite(timeStamp) ? timeStamp : undefined,
    sentAt: parseHttpDate(headers.get("date"))?.at,
    // Of a list the first member counts (RFC 9111 §5.1).
    age: parseDigits(splitList(headers.get("age"))[0]) ?? 0,
    mediaType: mediaType(headers.get("content-type")),
    cacheControl: headers.has("cache-control") ? readCacheControl(headers) : NO_CACHE_CONTROL,
    challenges: headers.has("www-authenticate") ? parseChallenges(headers.all("www-authenticate")) : [],
    proxyChallenges: headers.has("proxy-authenticate") ? parseChallenges(headers.all("proxy-authenticate")) : [],
    contentLength: parseDigits(headers.get("content-length")),
  };
}
