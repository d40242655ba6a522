import { isAboutTls, ownWordsOf } from "../../traffic/own-words.ts";

/** One or two words for a chip, by the step at which the request failed. Names as Chromium and Firefox spell them. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/NAME_NOT_RESOLVED|NAME_RESOLUTION|ERR_DNS_|UNKNOWN_HOST/, "DNS"],
  [/ERR_CERT_|ERR_SSL_|ERR_BAD_SSL_|SEC_ERROR|SSL_ERROR|MOZILLA_PKIX/, "TLS"],
  [/REFUSED/, "refused"],
  [/TIMED_OUT|NET_TIMEOUT/, "timeout"],
  [/EMPTY_RESPONSE/, "empty"],
  [/RESET|NET_INTERRUPT/, "reset"],
  [/INTERNET_DISCONNECTED|ERROR_OFFLINE/, "offline"],
  [/PROXY|TUNNEL|SOCKS/, "proxy"],
  [/REDIRECT/, "redirects"],
  [/BLOCKED|XFO_VIOLATION|TRACKING_URI/, "blocked"],
  [/ABORT/, "aborted"],
];

/**
 * A short word for a failed request. Firefox gives a translated sentence for TLS failures, anything else it names; what
 * a recording program says in its own words is told from both.
 */
export function failureLabel(networkError: string): string {
  const ownWords = ownWordsOf(networkError);
  if (ownWords !== undefined) return isAboutTls(ownWords) ? "TLS" : "failed";
  const label = LABELS.find(([pattern]) => pattern.test(networkError))?.[1];
  if (label !== undefined) return label;
  return /^(net::|NS_)/.test(networkError) || !networkError.includes(" ") ? "failed" : "TLS";
}
