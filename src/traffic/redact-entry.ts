import type { Entry, Header } from "./entry.ts";
import { isKeptHeader, isVendorFamily, promisesSecret } from "./kept-headers.ts";
import { ownWordsOf, quoteOwnWords } from "./own-words.ts";
import { HIDDEN_VALUE, redactHeaderText, redactText, redactUrl } from "./redact.ts";

/** Header values are cut to this many characters: enough for any security policy, too little to carry a body. */
const MAX_VALUE_LENGTH = 8_000;

/** Schemes that may stay in sight (IANA's registry of authentication schemes, and those that vendors made known). */
const SCHEME =
  /^(?:aws4-hmac-sha256|basic|bearer|concealed|digest|dpop|gnap|hawk|hmac|hoba|mutual|negotiate|ntlm|oauth|privatetoken|scram-sha-1|scram-sha-256|sharedkey|token|vapid)(?= )/i;

/** Request headers that hold nothing of the person who sent them beyond what every site is told. */
const PLAIN_REQUEST_HEADERS: ReadonlySet<string> = new Set(
  `:authority :method :path :protocol :scheme :status
  accept-charset accept-datetime accept-language access-control-request-headers access-control-request-method
  access-control-request-private-network device-memory dnt downlink dpr early-data ect expect host
  http2-settings if-match if-modified-since if-none-match if-range if-unmodified-since max-forwards origin prefer
  priority purpose range rtt save-data service-worker te upgrade-insecure-requests user-agent viewport-width
  x-forwarded-host x-forwarded-proto x-purpose x-requested-with`.split(/\s+/),
);
const PLAIN_PREFIX = /^(?:sec-fetch-|sec-ch-|sec-gpc$|sec-purpose$|sec-websocket-(?:extensions|version)$)/;

/** Headers whose whole value is one address. */
const ADDRESS_HEADER = /^(?:location|content-location|referer|:path)$/;
/** What a server may say of a cookie besides its value (RFC 6265 §4.1, and CHIPS). Anything else may be a value. */
const COOKIE_ATTRIBUTE =
  /^(?:(?:domain|max-age|path|samesite|priority)\s*=[^,]*|expires\s*=\s*(?:[a-z]+,)?[\w :+-]*)$/i;
/** A comma between two cookies; one that has only `=` behind it stands in a value, as base64 ends so. */
const BETWEEN_COOKIES = /\n|,(?=\s*[^;,\s=]+\s*=\s*[^;,\s=])/;

function hidePair(pair: string): string {
  const [name = ""] = pair.split("=", 1);
  return name === pair || name.includes(",") ? HIDDEN_VALUE : `${name.trim()}=${HIDDEN_VALUE}`;
}

/** `a=…; b=…`: the names of the cookies that were sent. */
function redactCookie(value: string): string {
  return value
    .split(";")
    .map((pair) => (pair.trim() === "" ? "" : hidePair(pair)))
    .join("; ");
}

function redactSetCookieLine(line: string): string {
  const [pair = "", ...attributes] = line.split(";");
  const shown = attributes.map((attribute) => {
    const name = attribute.split("=", 1)[0]?.trim() ?? "";
    if (/^(?:secure|httponly|partitioned)$/i.test(name)) return name;
    return COOKIE_ATTRIBUTE.test(attribute.trim()) ? attribute.trim() : hidePair(attribute);
  });
  return [hidePair(pair), ...shown].join("; ");
}

/** Several cookies stand in lines of one value where Chromium wrote the file, and between commas where Safari did. */
function redactSetCookie(value: string): string {
  return value.split(BETWEEN_COOKIES).map(redactSetCookieLine).join("\n");
}

/** The scheme stays, the credentials go (RFC 9110 §11.4). */
function redactCredentials(value: string): string {
  const scheme = SCHEME.exec(value.trimStart())?.[0];
  return scheme === undefined ? HIDDEN_VALUE : `${scheme} ${HIDDEN_VALUE}`;
}

/** A challenge may carry a token of its own: NTLM and Negotiate send one in every round (RFC 4559 §4). */
function redactChallenge(value: string): string {
  return redactText(value.replace(/\b(ntlm|negotiate) +[\w+/=.~-]+/gi, `$1 ${HIDDEN_VALUE}`));
}

function redactValue(lowerName: string, value: string): string {
  if (lowerName === "cookie") return redactCookie(value);
  if (lowerName === "set-cookie") return redactSetCookie(value);
  if (lowerName === "authorization" || lowerName === "proxy-authorization") return redactCredentials(value);
  if (lowerName === "www-authenticate" || lowerName === "proxy-authenticate") return redactChallenge(value);
  if (ADDRESS_HEADER.test(lowerName)) return redactAddress(value);
  if (isKeptHeader(lowerName)) return redactHeaderText(lowerName, value);
  if (promisesSecret(lowerName)) return HIDDEN_VALUE;
  return PLAIN_REQUEST_HEADERS.has(lowerName) || PLAIN_PREFIX.test(lowerName) ? redactText(value) : HIDDEN_VALUE;
}

function cutValue(value: string): string {
  return value.length > MAX_VALUE_LENGTH ? `${value.slice(0, MAX_VALUE_LENGTH)}${HIDDEN_VALUE}` : value;
}

function redactHeader({ name, value }: Header): Header {
  const lowerName = name.toLowerCase();
  const kept = redactValue(lowerName, cutValue(value));
  // Where very little is hidden very often, it takes more room than before.
  return { name, value: kept.length > MAX_VALUE_LENGTH ? redactValue(lowerName, cutValue(kept)) : kept };
}

/**
 * What says little in a response may name the person or pay in a request: a platform passes the login on in a field of
 * its own family (`X-MS-Client-Principal`), a wallet pays by `X-Payment` (x402).
 */
function redactRequestHeader(header: Header): Header {
  const lowerName = header.name.toLowerCase();
  const isTelling = lowerName === "x-payment" || isVendorFamily(lowerName);
  return isTelling ? { ...header, value: HIDDEN_VALUE } : redactHeader(header);
}

/** The address of an entry as it may leave. What a `data:` address holds is a body (RFC 2397). */
export function redactAddress(url: string): string {
  const data = /^\s*data:[^,]{0,100}/i.exec(url)?.[0];
  return data === undefined ? redactUrl(url) : `${redactText(data)},${HIDDEN_VALUE}`;
}

/** The name of a failure as it may leave. The words of a program stay in their quotes, whatever they end in. */
export function redactFailure(networkError: string): string {
  const words = ownWordsOf(networkError);
  return words === undefined ? redactText(networkError) : quoteOwnWords(redactText(words));
}

/** A name that is an address as a whole: PhantomJS and others name their pages so. */
const NAMED_BY_ADDRESS = /^(?:data:|[a-z][a-z\d+.-]*:\/\/\S*$)/i;

function redactName(name: string): string {
  return NAMED_BY_ADDRESS.test(name) ? redactAddress(name) : redactText(name);
}

/** The page of a log as it may leave; its key and its title may be its address. */
export function redactPage<Page extends { readonly key: string; readonly url: string; readonly title?: string }>(
  page: Page,
): Page {
  return {
    ...page,
    key: redactName(page.key),
    url: redactAddress(page.url),
    ...(page.title !== undefined && { title: redactName(page.title) }),
  };
}

/**
 * An entry as it may leave the browser: no query values, userinfo, fragments, cookie values or credentials, and header
 * values only of names that are known to hold no secret. Names always stay, so a reader sees what was there. What it
 * makes of an entry it leaves as it is the next time.
 */
export function redactEntry(entry: Entry): Entry {
  const { redirectUrl, requestHeaders, reasonPhrase, networkError, initiator, pageKey } = entry;
  return {
    ...entry,
    url: redactAddress(entry.url),
    responseHeaders: entry.responseHeaders.map(redactHeader),
    ...(redirectUrl !== undefined && { redirectUrl: redactAddress(redirectUrl) }),
    ...(requestHeaders !== undefined && { requestHeaders: requestHeaders.map(redactRequestHeader) }),
    ...(reasonPhrase !== undefined && { reasonPhrase: redactText(reasonPhrase) }),
    ...(networkError !== undefined && { networkError: redactFailure(networkError) }),
    ...(initiator !== undefined && { initiator: redactAddress(initiator) }),
    ...(pageKey !== undefined && { pageKey: redactName(pageKey) }),
  };
}
