import type { Entry, Timings } from "../entry.ts";
import { Chains } from "../har/chains.ts";
import { HeaderReader } from "../har/headers.ts";
import { mapEntry, type OpenEntry } from "../har/map-entry.ts";
import { ENTRY_FIELDS, OWN_FACTS } from "../har/own-facts.ts";
import { Problems } from "../har/problems.ts";
import { SharedTexts } from "../har/shared-texts.ts";
import { untilStatus } from "../har/timings.ts";
import { ownWordsOf } from "../own-words.ts";

/** The last moment that ISO 8601 writes with four digits for the year, as the HAR schema asks. */
const LAST_MOMENT_MS = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** @param time milliseconds since the epoch */
export function isoTime(time: number): string {
  return new Date(Math.min(Math.max(Math.trunc(time) || 0, 0), LAST_MOMENT_MS)).toISOString();
}

const NO_URI_CHARACTER = /%(?![\da-f]{2})|[^!#$&'()*+,\-./\w:;=?@[\]~%]/gi;

/** An address of ASCII alone, as a URI is (RFC 3986). Ours may hold the sign of a hidden value. */
function uriOf(url: string): string {
  const ascii = url
    .toWellFormed()
    .replace(/[^\x20-\x7e]+/gu, encodeURIComponent)
    .replace(NO_URI_CHARACTER, encodeURIComponent);
  return ascii === "" ? "about:blank" : ascii;
}

function queryOf(url: string): { readonly name: string; readonly value: string }[] {
  const query = /\?([^#]*)/.exec(url)?.[1];
  if (query === undefined) return [];
  return Array.from(new URLSearchParams(query), ([name, value]) => ({ name, value }));
}

/** DevTools' names for the types, for those who open the file there. */
const DEVTOOLS_TYPES: ReadonlyMap<string, string> = new Map([
  ["main_frame", "document"],
  ["sub_frame", "document"],
  ["xmlhttprequest", "xhr"],
  ["beacon", "ping"],
  ["imageset", "image"],
  ["csp_report", "csp-violation-report"],
]);

function isIpAddress(address: string): boolean {
  if (/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(address)) return true;
  return /^[\da-f:.]*:[\da-f:.]*$/i.test(address) && URL.canParse(`http://[${address}]/`);
}

/** HAR wants -1 for phases that did not happen, and 0 at least for the three that every request has. */
function harTimings({ blocked = -1, dns = -1, connect = -1, ssl = -1, send = 0, wait = 0, receive = 0 }: Timings) {
  return { blocked, dns, connect, ssl, send, wait, receive };
}

type HarEntryObject = Readonly<Record<string, unknown>>;

/** The fields that HAR 1.2 and the browsers' own extensions of it have room for. */
function plainHarEntry(entry: Entry): HarEntryObject {
  const { timings = {}, httpVersion = "", serverIPAddress, pageKey, networkError } = entry;
  return {
    startedDateTime: isoTime(entry.startedAt ?? entry.timeStamp),
    time: entry.durationMs ?? untilStatus(timings) + (timings.receive ?? 0),
    request: {
      method: entry.method,
      url: uriOf(entry.url),
      httpVersion,
      cookies: [],
      headers: entry.requestHeaders ?? [],
      queryString: queryOf(entry.url),
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status: Math.trunc(entry.statusCode ?? 0),
      statusText: entry.reasonPhrase ?? "",
      httpVersion,
      cookies: [],
      headers: entry.responseHeaders,
      content: { size: Math.trunc(entry.contentSize ?? -1), mimeType: entry.mimeType ?? "" },
      redirectURL: entry.redirectUrl ?? "",
      headersSize: -1,
      bodySize: -1,
      ...(entry.transferSize !== undefined && { _transferSize: entry.transferSize }),
      ...(networkError !== undefined && { _error: ownWordsOf(networkError) ?? networkError }),
    },
    cache: {},
    timings: harTimings(timings),
    ...(serverIPAddress !== undefined && isIpAddress(serverIPAddress) && { serverIPAddress }),
    ...(pageKey !== undefined && { pageref: pageKey }),
    _resourceType: DEVTOOLS_TYPES.get(entry.type) ?? entry.type,
    ...(entry.fromCache === true && { _fromCache: true }),
  };
}

/** The entry that a reader makes of what HAR has room for. */
function readBack(har: HarEntryObject, id: number, redirectUrl: string | undefined): OpenEntry {
  const problems = new Problems();
  const entry = mapEntry(har, id, {
    problems,
    headers: new HeaderReader(problems),
    texts: new SharedTexts(),
    origins: new SharedTexts(),
    isFirefox: false,
    lastStart: 0,
  });
  new Chains().join(entry, redirectUrl === "" ? undefined : redirectUrl);
  return entry;
}

/** Facts that hang together with other entries, so that they are always written down. */
const ALWAYS: ReadonlySet<keyof Entry> = new Set(["id", "requestId", "role"]);

/**
 * An entry as HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/). Whatever HAR has no room for, or would be read
 * otherwise, stands in one field of our own, which other readers pass over as the specification asks.
 */
export function harEntryOf(entry: Entry): HarEntryObject {
  const har = plainHarEntry(entry);
  const read = readBack(har, entry.id, entry.redirectUrl);
  const facts: Record<string, unknown> = {};
  for (const field of ENTRY_FIELDS) {
    const isSame = JSON.stringify(entry[field]) === JSON.stringify(read[field]);
    if (ALWAYS.has(field) || !isSame) facts[field] = entry[field] ?? null;
  }
  return { ...har, [OWN_FACTS]: facts };
}
