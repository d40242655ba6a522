/**
 * Names of one failure without an entry of their own: which general entry explains them.
 * Chromium: net/base/net_error_list.h. Firefox: xpcom/base/ErrorList.py and WebRequest.sys.mjs.
 */
const GENERAL: readonly (readonly [RegExp, string])[] = [
  [/^net::ERR_(CERT_|SSL_|BAD_SSL_)/, "err-tls"],
  [/^net::ERR_(DNS_|NAME_)/, "err-dns"],
  [/^net::ERR_(PROXY_|SOCKS_|TUNNEL_)/, "err-proxy"],
  [/^net::ERR_(HTTP2_|QUIC_|SPDY_)/, "err-http2-http3"],
  [/^net::ERR_BLOCKED_BY_/, "err-blocked"],
  [/^net::ERR_CACHE_/, "err-cache"],
  [/^NS_ERROR_PROXY_/, "err-proxy"],
  [/^NS_ERROR_NET_ON_/, "err-stopped-at-step"],
  [/^NS_ERROR_NET_HTTP[23]_/, "err-http2-http3"],
  [/^(SEC|SSL|MOZILLA_PKIX)_ERROR_/, "err-tls"],
];

/** A longer text is no error name. */
const MAX_NAME_LENGTH = 500;

/** Firefox's names; any other text from Firefox is the translated sentence of a TLS failure. */
const FIREFOX_CODE = /^NS_[A-Z]+_/;

/**
 * Firefox writes a code that it has no name for as a number: `NS_ERROR_NET_UNKNOWN_2152398861`, `Error code 2152398850`.
 * Its network module numbers its codes from 0x804B0000 (xpcom/base/ErrorList.py).
 */
const FIREFOX_NUMBER = /^(?:NS_ERROR_NET_UNKNOWN_|Error code )(\d{1,10})$/i;
const FIREFOX_NETWORK_BASE = 0x804b0000;
const FIREFOX_NETWORK_CODES: ReadonlyMap<number, string> = new Map([
  [1, "NS_BINDING_FAILED"],
  [2, "NS_BINDING_ABORTED"],
  [4, "NS_BINDING_RETARGETED"],
  [10, "NS_ERROR_MALFORMED_URI"],
  [13, "NS_ERROR_CONNECTION_REFUSED"],
  [14, "NS_ERROR_NET_TIMEOUT"],
  [16, "NS_ERROR_OFFLINE"],
  [18, "NS_ERROR_UNKNOWN_PROTOCOL"],
  [19, "NS_ERROR_PORT_ACCESS_NOT_ALLOWED"],
  [20, "NS_ERROR_NET_RESET"],
  [29, "NS_ERROR_CORRUPTED_CONTENT"],
  [30, "NS_ERROR_UNKNOWN_HOST"],
  [31, "NS_ERROR_REDIRECT_LOOP"],
  [42, "NS_ERROR_UNKNOWN_PROXY_HOST"],
  [71, "NS_ERROR_NET_INTERRUPT"],
  [72, "NS_ERROR_PROXY_CONNECTION_REFUSED"],
  [76, "NS_ERROR_NET_PARTIAL_TRANSFER"],
]);

function nameOfFirefoxNumber(text: string): string | undefined {
  const number = FIREFOX_NUMBER.exec(text)?.[1];
  return number === undefined ? undefined : FIREFOX_NETWORK_CODES.get(Number(number) - FIREFOX_NETWORK_BASE);
}

export interface NetworkErrorName {
  /** Chromium's with its `net::`, Firefox's as it is. */
  readonly name: string;
  /** The entry that explains the name where it has none of its own. */
  readonly generalId: string;
}

/** A sentence in quotation marks is of a program that recorded traffic. It is about TLS only where it says so. */
const OWN_WORDS = /^“.*”$/s;
const ABOUT_TLS = /\b(?:certificate|ssl|tls)\b/i;

/**
 * Reads an error text as browsers give it to extensions and as people paste it.
 * Firefox passes codes beginning with `NS_`, and for TLS failures a sentence in the language of the person
 * (ChannelWrapper.cpp, GetErrorString), so any other bare sentence means TLS.
 */
export function describeNetworkError(text: string): NetworkErrorName | undefined {
  const trimmed = text.trim().slice(0, MAX_NAME_LENGTH);
  if (trimmed === "") return undefined;
  if (OWN_WORDS.test(trimmed)) return { name: trimmed, generalId: ABOUT_TLS.test(trimmed) ? "err-tls" : "err-unknown" };
  const bare = trimmed.replace(/^net::/i, "");
  const isChromium = /^ERR_[A-Z0-9_]+$/i.test(bare);
  const name = isChromium ? `net::${bare.toUpperCase()}` : (nameOfFirefoxNumber(trimmed) ?? trimmed);
  const general = GENERAL.find(([pattern]) => pattern.test(name))?.[1];
  if (general !== undefined) return { name, generalId: general };
  const isSentence = !isChromium && !FIREFOX_CODE.test(name) && !FIREFOX_NUMBER.test(name) && name.includes(" ");
  return { name, generalId: isSentence ? "err-tls" : "err-unknown" };
}
