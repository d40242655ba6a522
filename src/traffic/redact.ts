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

/** `?wsdl`, `?raw`: a short word. Any other nameless part of a query may be a token. */
const FLAG = /^[a-z_-]{1,16}$/i;
/** Path parameters (RFC 3986 §3.3), where servers put session ids: `;jsessionid=…`. */
const PATH_PARAMETER = /;([^;/=]*)=[^;/]*/g;

function hideQueryValues(query: string): string {
  return query
    .split("&")
    .map((pair) => {
      const equals = pair.indexOf("=");
      if (equals >= 0) return `${pair.slice(0, equals)}=${HIDDEN_VALUE}`;
      return pair === "" || FLAG.test(pair) ? pair : HIDDEN_VALUE;
    })
    .join("&");
}

/** What stands between the slashes of an authority and its `@` (RFC 3986 §3.2.1). Browsers read `\\` as `/`. */
const USER_INFO = /((?:^|[:=<\s"'])[\\/]{2,})[^\\/\s"'<>]*@/g;

/** The same where the text is an address and nothing else: then white space and quotes end nothing. */
const LEADING_USER_INFO = /^([^\\/?#]*[\\/]{2,})[^\\/?#]*@/;

function hideUserInfo(text: string): string {
  return text.includes("@") ? text.replace(USER_INFO, "$1") : text;
}

/**
 * RFC 7519 §3 and RFC 7516 §3: three parts in base64url, or five, of which the first begins with `{"`. In front of it
 * may stand an escape, where an address is part of another one's path.
 */
const JSON_WEB_TOKEN = /(?:(?<![\w-])|(?<=%[\dA-Fa-f]{2}))eyJ[\w-]{8,}\.[\w-]*\.[\w-]*(?:\.[\w-]*){0,2}/g;

function hideTokens(text: string): string {
  return text.includes("eyJ") ? text.replace(JSON_WEB_TOKEN, HIDDEN_VALUE) : text;
}

/** Cuts what is left of a long URL. Half a name in a query would be taken for a value the next time, so it goes. */
function cutUrl(url: string): string {
  const start = url.slice(0, MAX_URL_LENGTH);
  const mark = start.indexOf("?");
  const kept = mark < 0 ? start : start.slice(0, Math.max(mark, start.lastIndexOf("&")) + 1);
  return kept.endsWith(HIDDEN_VALUE) ? kept : `${kept}${HIDDEN_VALUE}`;
}

/** The form in which a URL may be kept: no userinfo, no fragment, no token, query names without their values. */
export function redactUrl(url: string): string {
  const hash = url.indexOf("#");
  const whole = hash < 0 ? url : url.slice(0, hash);
  const mark = whole.indexOf("?");
  let kept = mark < 0 ? whole : whole.slice(0, mark);
  if (kept.includes("@")) kept = hideUserInfo(kept.replace(LEADING_USER_INFO, "$1"));
  kept = hideTokens(kept);
  if (kept.includes(";")) kept = kept.replace(PATH_PARAMETER, `;$1=${HIDDEN_VALUE}`);
  if (mark >= 0) kept = `${kept}?${hideQueryValues(whole.slice(mark + 1, mark + 1 + MAX_URL_LENGTH))}`;
  return kept.length > MAX_URL_LENGTH ? cutUrl(kept) : kept;
}

/** Headers whose value is a URL. */
const URL_HEADER = /^(?:location|content-location|x-debug-token-link|x-ms-copy-source)$/i;
/** `Link` and others write URLs between angle brackets (RFC 8288 §3). */
const BRACKETED_URL = /<([^<>]*)>/g;
/** A whole URL in a text. A comma or semicolon at its end belongs to the text. */
const URL_IN_TEXT = /\b[a-z][a-z\d+.-]{0,30}:\/\/(?:[^\s"'<>;,]|[;,](?=[^\s"'<>;,]))*/gi;
/** A name and its value in the query or the fragment of a URL without a host that stands somewhere in a text. */
const VALUE_IN_TEXT = /([?&#][^\s=&?#"'<>;,]+)=[^\s&#"'<>;,]+/g;

/** Hides what the URLs in a text hold, and tokens that can be recognized. */
export function redactText(text: string): string {
  const shown = hideTokens(text);
  if (!/[?#@]|:\/\//.test(shown)) return shown;
  const bracketed = shown.replace(BRACKETED_URL, (_all, url: string) => `<${redactUrl(url)}>`);
  return hideUserInfo(bracketed).replace(URL_IN_TEXT, redactUrl).replace(VALUE_IN_TEXT, `$1=${HIDDEN_VALUE}`);
}

/**
 * What stands before the address in a `Refresh`, up to the quote that it may be in (HTML standard, "shared declarative
 * refresh steps").
 */
const REFRESH_DELAY = /^[\s\d.]*[;,]?\s*(?:url\s*=\s*)?(["']?)/i;

/** The value of a header by what it is made of: an address alone, a delay and an address, or a text. */
export function redactHeaderText(name: string, value: string): string {
  if (URL_HEADER.test(name)) return redactUrl(value);
  if (!/^refresh$/i.test(name)) return redactText(value);
  const [delay = "", quote = ""] = REFRESH_DELAY.exec(value) ?? [];
  const end = quote === "" ? -1 : value.indexOf(quote, delay.length);
  return end < 0
    ? delay + redactUrl(value.slice(delay.length))
    : delay + redactUrl(value.slice(delay.length, end)) + quote;
}

function redactHeaderValue(name: string, value: string): string {
  const kept = redactHeaderText(name, value.slice(0, MAX_URL_LENGTH));
  return kept.length > MAX_HEADER_VALUE_LENGTH ? `${kept.slice(0, MAX_HEADER_VALUE_LENGTH)}${HIDDEN_VALUE}` : kept;
}

type RawHeaders = readonly { readonly name: string; readonly value?: string | undefined }[] | undefined;

export interface KeptHeaders {
  readonly headers: readonly Header[];
  /** A line that is on the list had no room or is no text: that a field is not among them proves nothing then. */
  readonly isCut: boolean;
}

/**
 * The headers that may be kept, in their order: those on the list, values bounded, at most `MAX_HEADERS_LENGTH`
 * characters in all. Cookies and credentials are on no list. One that has no room left is passed over.
 */
export function keepHeaderLines(headers: RawHeaders): KeptHeaders {
  const kept: Header[] = [];
  let isCut = false;
  if (headers === undefined) return { headers: kept, isCut };
  let room = MAX_HEADERS_LENGTH;
  for (const { name, value } of headers) {
    if (!isKeptHeader(name)) continue;
    // A header that is no text has bytes and no value: it was sent, and what it said is not known.
    if (value === undefined) {
      isCut = true;
      continue;
    }
    const text = redactHeaderValue(name, value);
    const length = name.length + text.length;
    if (length > room) {
      isCut = true;
      continue;
    }
    room -= length;
    kept.push({ name, value: text });
  }
  return { headers: kept, isCut };
}

/** The lines alone, where nobody asks what is missing. */
export function keepHeaders(headers: RawHeaders): readonly Header[] {
  return keepHeaderLines(headers).headers;
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
