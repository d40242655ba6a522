import type { Header } from "./entry.ts";
import { isKeptHeader } from "./kept-headers.ts";

/** What stands where a query value stood: names help to read an error, values are often secrets. */
export const HIDDEN_VALUE = "…";

/** A longer URL is cut: an inlined payload explains nothing and would crowd out other entries. */
export const MAX_URL_LENGTH = 2_000;
export const MAX_HEADER_VALUE_LENGTH = 500;
export const MAX_HEADERS_LENGTH = 4_000;
/** RFC 9112 §4 sets no limit; a longer phrase is no phrase. */
export const MAX_REASON_PHRASE_LENGTH = 200;

/** `?wsdl`, `?raw`: longer nameless parts of a query are more likely a token than a flag. */
const MAX_FLAG_LENGTH = 16;
/** Path parameters (RFC 3986 §3.3), where servers put session ids: `;jsessionid=…`. */
const PATH_PARAMETER = /;([^;/=]*)=[^;/]*/g;

function hideQueryValues(query: string): string {
  return query
    .split("&")
    .map((pair) => {
      const equals = pair.indexOf("=");
      if (equals >= 0) return `${pair.slice(0, equals)}=${HIDDEN_VALUE}`;
      return pair.length > MAX_FLAG_LENGTH ? HIDDEN_VALUE : pair;
    })
    .join("&");
}

function hideUserInfo(url: string): string {
  const authority = url.indexOf("://") + 3;
  if (authority < 3) return url;
  const slash = url.indexOf("/", authority);
  const at = url.lastIndexOf("@", slash < 0 ? url.length : slash);
  return at < authority ? url : url.slice(0, authority) + url.slice(at + 1);
}

/** The form in which a URL may be kept: no userinfo, no fragment, query names without their values. */
export function redactUrl(url: string): string {
  const hash = url.indexOf("#");
  const whole = hash < 0 ? url : url.slice(0, hash);
  const mark = whole.indexOf("?");
  let kept = hideUserInfo(mark < 0 ? whole : whole.slice(0, mark));
  if (kept.includes(";")) kept = kept.replace(PATH_PARAMETER, `;$1=${HIDDEN_VALUE}`);
  if (mark >= 0) kept = `${kept}?${hideQueryValues(whole.slice(mark + 1, mark + 1 + MAX_URL_LENGTH))}`;
  return kept.length > MAX_URL_LENGTH ? `${kept.slice(0, MAX_URL_LENGTH)}${HIDDEN_VALUE}` : kept;
}

/** Headers whose value is a URL and may carry secrets in its query. */
const URL_HEADER = /^(?:location|content-location|refresh)$/i;

function redactHeaderValue(name: string, value: string): string {
  const kept = URL_HEADER.test(name) ? redactUrl(value) : value;
  return kept.length > MAX_HEADER_VALUE_LENGTH ? `${kept.slice(0, MAX_HEADER_VALUE_LENGTH)}${HIDDEN_VALUE}` : kept;
}

/**
 * The headers that may be kept, in their order: those on the list, values bounded, at most `MAX_HEADERS_LENGTH`
 * characters in all. Cookies and credentials are on no list.
 */
export function keepHeaders(
  headers: readonly { readonly name: string; readonly value?: string | undefined }[] | undefined,
): readonly Header[] {
  const kept: Header[] = [];
  if (headers === undefined) return kept;
  let room = MAX_HEADERS_LENGTH;
  for (const { name, value } of headers) {
    if (value === undefined || !isKeptHeader(name)) continue;
    const text = redactHeaderValue(name, value);
    room -= name.length + text.length;
    if (room < 0) break;
    kept.push({ name, value: text });
  }
  return kept;
}

/** The phrase of a status line (RFC 9112 §4), or `undefined` where there is none. HTTP/2 and HTTP/3 have none. */
export function reasonPhraseOf(statusLine: string | undefined): string | undefined {
  if (statusLine === undefined) return undefined;
  const first = statusLine.indexOf(" ");
  const second = first < 0 ? -1 : statusLine.indexOf(" ", first + 1);
  if (second < 0) return undefined;
  const phrase = statusLine.slice(second + 1, second + 1 + MAX_REASON_PHRASE_LENGTH).trim();
  return phrase === "" ? undefined : phrase;
}
