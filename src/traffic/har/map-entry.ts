import { initiatorOf, isFavicon } from "../draft.ts";
import type { Entry, Header } from "../entry.ts";
import { isMoment, readDate } from "./dates.ts";
import { HeaderReader, headerValue } from "./headers.ts";
import { readAmount } from "./numbers.ts";
import { readOutcome } from "./outcomes.ts";
import { Problems } from "./problems.ts";
import { resourceTypeOf } from "./resource-types.ts";
import { SharedTexts } from "./shared-texts.ts";
import { readTimings, untilStatus } from "./timings.ts";
import { isObject, objectOf, textOf, type Untrusted } from "./untrusted.ts";

/** What DevTools, Safari and HTTP Toolkit write where nothing tells the type. */
const UNKNOWN_TYPES: ReadonlySet<string> = new Set(["x-unknown", "application/x-unknown"]);

const COMMON_METHOD = /^(?:connect|delete|get|head|options|patch|post|put|trace)$/i;

/** An entry while it is read. */
export type OpenEntry = { -readonly [Field in keyof Entry]: Entry[Field] };

/** What the reading of one file carries from entry to entry. */
export interface Reading {
  readonly problems: Problems;
  readonly headers: HeaderReader;
  readonly texts: SharedTexts;
  /** Origins by the `Origin` or `Referer` that names them. */
  readonly origins: SharedTexts;
  /** Firefox writes that a response came from its cache in a way that others use for something else. */
  readonly isFirefox: boolean;
  /** When the entry before started; stands in where a date cannot be read. Milliseconds since the epoch. */
  lastStart: number;
}

/** What the reading of one log carries from request to request. */
export function openReading(isFirefox: boolean, problems: Problems = new Problems()): Reading {
  return {
    problems,
    headers: new HeaderReader(problems),
    texts: new SharedTexts(),
    origins: new SharedTexts(),
    isFirefox,
    lastStart: 0,
  };
}

/**
 * Whether a response came from a cache: `_fromCache` of Chromium, `_fetchType` of Safari, and of older Firefoxes an
 * `afterRequest` (newer ones write it for a 304 alone, which did come from the server).
 */
function cameFromCache(raw: Untrusted, isFirefox: boolean, statusCode: number | undefined): boolean {
  const { _fromCache, _fetchType } = raw;
  if (_fromCache !== undefined) return _fromCache === true || textOf(_fromCache) !== undefined;
  if (typeof _fetchType === "string") return _fetchType === "Memory Cache" || _fetchType === "Disk Cache";
  return isFirefox && statusCode !== 304 && isObject(raw.cache) && raw.cache.afterRequest !== undefined;
}

/** Bytes on the wire. Firefox counts the head into `bodySize` (NetworkResponseListener.sys.mjs, `transferredSize`). */
function readTransferSize(response: Untrusted, isFirefox: boolean, problems: Problems, id: number): number | undefined {
  const given = readAmount(response._transferSize, "response._transferSize", problems, id);
  if (given !== undefined) return given;
  const body = readAmount(response.bodySize, "response.bodySize", problems, id);
  if (body === undefined || isFirefox) return body;
  const head = readAmount(response.headersSize, "response.headersSize", problems, id);
  return head === undefined ? undefined : head + body;
}

/** An IP address as HAR wants it: IPv6 without brackets, and no port, which some proxies append. */
function readAddress(value: unknown): string | undefined {
  const text = textOf(value);
  if (text === undefined) return undefined;
  const bracketed = /^\[([^\]]*)\]/.exec(text)?.[1];
  if (bracketed !== undefined) return bracketed === "" ? undefined : bracketed;
  return text.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
}

const originOf = (url: string) => initiatorOf({ documentUrl: url });

/** The origin that asked: what the request itself says of it, else the document that Chromium's parser was in. */
function readInitiator(raw: Untrusted, requestHeaders: readonly Header[], { origins }: Reading): string | undefined {
  const { _initiator } = raw;
  const fromParser = isObject(_initiator) && _initiator.type === "parser" ? textOf(_initiator.url) : undefined;
  for (const asked of [headerValue(requestHeaders, "origin"), headerValue(requestHeaders, "referer"), fromParser]) {
    const origin = asked === undefined ? undefined : origins.derive(asked, originOf);
    if (origin !== undefined) return origin;
  }
  return undefined;
}

/** Methods are written in upper case (RFC 9110 §9.1); some tools write the common ones otherwise. */
function readMethod(value: unknown): string {
  const method = textOf(value) ?? "";
  return COMMON_METHOD.test(method) ? method.toUpperCase() : method;
}

function readStart(raw: Untrusted, reading: Reading, id: number): number | undefined {
  const start = readDate(raw.startedDateTime);
  if (start !== undefined) reading.lastStart = start;
  else if (textOf(raw.startedDateTime) === undefined) reading.problems.note("startedDateTime is missing", id);
  else reading.problems.note("startedDateTime is no date", id, raw.startedDateTime);
  return start;
}

/** When something became known. Phases that end after the last date tell nothing. Milliseconds since the epoch. */
function momentAfter(start: number, elapsedMs: number): number {
  return isMoment(start + elapsedMs) ? start + elapsedMs : start;
}

/** Status, failure, role and the moment they became known. */
function setOutcome(entry: OpenEntry, raw: Untrusted, response: Untrusted, reading: Reading): void {
  const { statusCode, networkError, leftOut } = readOutcome(raw, response, reading.problems, entry.id);
  const duration = readAmount(raw.time, "time", reading.problems, entry.id);
  const timings = readTimings(raw.timings, reading.problems, entry.id);
  const start = entry.startedAt ?? reading.lastStart;
  if (statusCode === undefined) {
    entry.role = "failure";
    entry.timeStamp = momentAfter(start, duration ?? 0);
  } else {
    entry.statusCode = statusCode;
    entry.timeStamp = momentAfter(start, timings === undefined ? (duration ?? 0) : untilStatus(timings));
  }
  if (networkError !== undefined) entry.networkError = networkError;
  if (leftOut !== undefined) entry.leftOut = leftOut;
  if (duration !== undefined) entry.durationMs = duration;
  if (timings !== undefined) entry.timings = timings;
}

/** What a response is beside its status: phrase, protocol, sizes, type. */
function setContent(entry: OpenEntry, response: Untrusted, isFirefox: boolean, reading: Reading): void {
  const { texts, problems } = reading;
  const content = objectOf(response.content);
  const contentSize = readAmount(content.size, "response.content.size", problems, entry.id);
  const transferSize = entry.role === "failure" ? undefined : readTransferSize(response, isFirefox, problems, entry.id);
  const reasonPhrase = textOf(response.statusText);
  const httpVersion = textOf(response.httpVersion);
  const mimeType = textOf(content.mimeType);
  if (entry.role !== "failure" && reasonPhrase !== undefined) entry.reasonPhrase = texts.share(reasonPhrase);
  if (httpVersion !== undefined && httpVersion !== "unknown") entry.httpVersion = texts.share(httpVersion);
  if (transferSize !== undefined) entry.transferSize = transferSize;
  if (contentSize !== undefined && entry.role !== "failure") entry.contentSize = contentSize;
  if (mimeType !== undefined && !UNKNOWN_TYPES.has(mimeType)) entry.mimeType = texts.share(mimeType);
}

/**
 * One entry of a HAR file, by the field names of HAR 1.2 and the extensions of the browsers
 * (http://www.softwareishard.com/blog/har-12-spec/). What cannot be read is left out and noted.
 * @param id its number in the file, from 1
 */
export function mapEntry(raw: Untrusted, id: number, reading: Reading): OpenEntry {
  const { problems, headers, texts } = reading;
  const request = objectOf(raw.request);
  const response = objectOf(raw.response);
  const url = textOf(request.url);
  if (url === undefined) problems.note("request.url is missing", id);
  const requestHeaders = headers.read(request.headers, "request.headers", id);
  const startedAt = readStart(raw, reading, id);
  const entry: OpenEntry = {
    id,
    requestId: String(id),
    method: texts.share(readMethod(request.method)),
    url: url ?? "",
    type: "other",
    role: "response",
    responseHeaders: headers.read(response.headers, "response.headers", id),
    timeStamp: 0,
    frameId: 0,
    requestHeaders,
  };
  if (startedAt !== undefined) entry.startedAt = startedAt;
  setOutcome(entry, raw, response, reading);
  // Browsers that are made from Firefox have names of their own.
  const isFirefox = reading.isFirefox || raw._securityState !== undefined;
  setContent(entry, response, isFirefox, reading);
  entry.type = resourceTypeOf({
    given: textOf(raw._resourceType),
    url: entry.url,
    method: entry.method,
    mimeType: entry.mimeType,
    requestHeaders,
  });
  if (cameFromCache(raw, isFirefox, entry.statusCode)) entry.fromCache = true;
  const initiator = readInitiator(raw, requestHeaders, reading);
  const address = readAddress(raw.serverIPAddress);
  const pageKey = textOf(raw.pageref);
  if (initiator !== undefined) entry.initiator = initiator;
  if (address !== undefined) entry.serverIPAddress = texts.share(address);
  if (pageKey !== undefined) entry.pageKey = texts.share(pageKey);
  if (entry.leftOut === undefined && isFavicon(entry)) entry.leftOut = "favicon";
  return entry;
}
