import type { RetryAdvice } from "./types.ts";

/** Why a request ended without a response: several of the browsers' error names to one problem. */
export interface NetworkProblem {
  readonly id: string;
  readonly text: string;
  readonly step?: string;
  /** `yes` only where the request surely never reached a server, so that any method may be repeated. */
  readonly retry: RetryAdvice["advice"];
  /** `possible` where the name is used for different things. */
  readonly certainty: "certain" | "likely" | "possible";
}

function problem(
  id: string,
  retry: NetworkProblem["retry"],
  text: string,
  step?: string,
  certainty: NetworkProblem["certainty"] = "certain",
): NetworkProblem {
  return { id, retry, text, certainty, ...(step === undefined ? {} : { step }) };
}

/**
 * Names of Chromium (net/base/net_error_list.h) without `net::ERR_`, and of Firefox (xpcom/base/ErrorList.py). The
 * first match counts.
 */
const PROBLEMS: readonly (readonly [RegExp, NetworkProblem])[] = [
  [
    /^(?:ABORTED|CONTEXT_SHUT_DOWN|NS_BINDING_ABORTED|NS_BINDING_RETARGETED|NS_ERROR_NO_CONTENT)$/,
    problem(
      "aborted",
      "not-applicable",
      "The request was stopped: the page was left, or a script cancelled it. Nothing is broken.",
    ),
  ],
  [
    /^(?:BLOCKED_BY_CLIENT|NS_ERROR_ABORT)$|^NS_ERROR_\w*(?:TRACKING|FINGERPRINTING|CRYPTOMINING)/,
    problem(
      "blocked-by-extension",
      "no",
      "An extension or the browser's own protection blocked the request. It was never sent.",
      "Switch the blocker off for this site to compare.",
    ),
  ],
  [
    /^(?:BLOCKED_BY_ADMINISTRATOR)$/,
    problem(
      "blocked-by-policy",
      "no",
      "A policy of the organisation forbids this address.",
      "Ask who administers this browser.",
    ),
  ],
  [
    /^NS_ERROR_(?:MALWARE|PHISHING|UNWANTED|HARMFUL|BLOCKED)_URI$/,
    problem("blocked-as-dangerous", "no", "The browser blocked the address as dangerous."),
  ],
  [
    /^BLOCKED_BY_ORB$/,
    problem(
      "blocked-by-orb",
      "no",
      "The browser hid a cross-site answer of the wrong type, often an HTML error page in place of an image or script.",
      "Open the address in a tab to see its real answer.",
    ),
  ],
  [
    /^BLOCKED_BY_CSP$/,
    problem(
      "blocked-by-csp",
      "no",
      "The page's own Content Security Policy forbids this address.",
      "The page's owner has to allow the address in the policy.",
    ),
  ],
  [
    /^BLOCKED_BY_RESPONSE|^NS_ERROR_XFO_VIOLATION$/,
    problem("blocked-by-response", "no", "The server's answer forbids this use, for example embedding in a frame."),
  ],
  [
    /^BLOCKED_BY_(?:PRIVATE|LOCAL)_NETWORK/,
    problem(
      "blocked-local-network",
      "no",
      "A public page may not reach addresses of the local network without permission.",
    ),
  ],
  [
    /^NS_ERROR_DOM_BAD_URI$/,
    problem(
      "cors-refused",
      "no",
      "The browser refused the request across sites: the server's answer to the preflight gave no permission.",
      "The server has to answer OPTIONS with a 2xx and the CORS headers.",
      "likely",
    ),
  ],
  [
    /^FAILED$/,
    problem(
      "cors-refused",
      "if-idempotent",
      "The browser gives no reason. For a script's request to another site it is mostly CORS: the server answered, and the page may not read it.",
      "Look at the console's message next to it; then check the CORS headers, also on errors.",
      "possible",
    ),
  ],
  [
    /^(?:INTERNET_DISCONNECTED|NS_ERROR_OFFLINE)$/,
    problem("offline", "yes", "The device is offline.", "Connect to the network again."),
  ],
  [
    /^(?:NETWORK_CHANGED|NETWORK_IO_SUSPENDED)$/,
    problem(
      "network-changed",
      "if-idempotent",
      "The network changed, or the device slept, while the request ran.",
      "Reload.",
    ),
  ],
  [
    /^(?:NAME_NOT_RESOLVED|NS_ERROR_UNKNOWN_HOST|NS_ERROR_DEFINITIVE_UNKNOWN_HOST|ICANN_NAME_COLLISION)$/,
    problem(
      "dns-not-found",
      "no",
      "The host name has no address: it is misspelt, new, expired, or a filter hides it.",
      "Check the spelling; then try another DNS server.",
    ),
  ],
  [
    /^(?:DNS_|NAME_RESOLUTION|HOST_RESOLVER)|^NS_ERROR_(?:DNS_|NET_ON_RESOLV)/,
    problem(
      "dns-failed",
      "yes",
      "The lookup of the host name failed before it had an answer.",
      "Check the network's DNS server.",
      "likely",
    ),
  ],
  [
    /^(?:CONNECTION_REFUSED|NS_ERROR_CONNECTION_REFUSED)$/,
    problem(
      "connection-refused",
      "yes",
      "The host answered that nothing listens on this port, or a firewall refuses.",
      "Check that the server runs, and its port.",
    ),
  ],
  [
    /^(?:CONNECTION_TIMED_OUT|TIMED_OUT|NS_ERROR_NET_TIMEOUT|NS_ERROR_NET_TIMEOUT_EXTERNAL)$/,
    problem(
      "connection-timeout",
      "if-idempotent",
      "No answer in time: the server is down or overloaded, or a firewall drops the packets.",
      "Check that the server can be reached from this network.",
    ),
  ],
  [
    /^EMPTY_RESPONSE$/,
    problem(
      "empty-response",
      "if-idempotent",
      "The server closed the connection without an answer. It crashed, or hangs up on purpose, as nginx does with its 444.",
      "Look into the server's log.",
    ),
  ],
  [
    /^(?:CONNECTION_RESET|CONNECTION_CLOSED|CONNECTION_ABORTED|NS_ERROR_NET_RESET|NS_ERROR_NET_INTERRUPT|NS_ERROR_NOT_AVAILABLE)$/,
    problem(
      "connection-reset",
      "if-idempotent",
      "The connection was cut: the server crashed or restarted, or something on the way cut it.",
      "Try again; if it stays, look at firewall, proxy and server log.",
    ),
  ],
  [
    /^(?:ADDRESS_UNREACHABLE|ADDRESS_INVALID|CONNECTION_FAILED)$/,
    problem(
      "host-unreachable",
      "no",
      "There is no way to the host's address from this network.",
      "Check VPN, Wi-Fi and the address.",
    ),
  ],
  [
    /^(?:CERT_DATE_INVALID)$/,
    problem(
      "certificate-date",
      "no",
      "The certificate has expired or is not yet valid, or this device's clock is wrong.",
      "Check the clock; otherwise the site's owner has to renew the certificate.",
    ),
  ],
  [
    /^(?:CERT_COMMON_NAME_INVALID)$/,
    problem(
      "certificate-name",
      "no",
      "The certificate is for another host name.",
      "The site's owner has to install a certificate for this name.",
    ),
  ],
  [
    /^(?:CERT_AUTHORITY_INVALID|PROXY_CERTIFICATE_INVALID)$/,
    problem(
      "certificate-issuer",
      "no",
      "The certificate's issuer is not trusted here: self-signed, or something on the way reads along.",
      "Check who issued the certificate.",
    ),
  ],
  [
    /^CERT|^CERTIFICATE_|^NS_ERROR_BAD_HSTS_CERT$|^INSECURE_RESPONSE$/,
    problem(
      "certificate-invalid",
      "no",
      "The site's certificate is not valid.",
      "The site's owner has to replace the certificate.",
    ),
  ],
  [
    /^(?:SSL_CLIENT_AUTH_CERT_NEEDED|BAD_SSL_CLIENT_AUTH_CERT)/,
    problem(
      "client-certificate",
      "no",
      "The server wants a certificate from you, and got none or one it does not accept.",
      "Choose or install the client certificate.",
    ),
  ],
  [
    /^(?:SSL|TLS|ECH_|EARLY_DATA)|^(?:SEC|MOZILLA_PKIX)_ERROR|^NS_ERROR_NET_ON_TLS/,
    problem(
      "tls-failed",
      "no",
      "The secure connection could not be made: protocol, cipher or port do not fit.",
      "Check TLS settings and port of the server.",
      "likely",
    ),
  ],
  [
    /^(?:TUNNEL_CONNECTION_FAILED|PROXY_|SOCKS_|MANDATORY_PROXY|NO_SUPPORTED_PROXIES|UNEXPECTED_PROXY)|^NS_ERROR_(?:UNKNOWN_)?PROXY/,
    problem(
      "proxy-failed",
      "no",
      "The proxy on your side could not be reached, wants a login, or refused.",
      "Check the proxy settings and login.",
    ),
  ],
  [
    /^(?:TOO_MANY_REDIRECTS|NS_ERROR_REDIRECT_LOOP)$/,
    problem(
      "redirect-loop",
      "no",
      "The site redirects in a circle, and the browser gave up.",
      "Delete the cookies of this site; then check its http/https and www rules.",
    ),
  ],
  [
    /REDIRECT|MULTIPLE_LOCATION/,
    problem("redirect-invalid", "no", "The redirect's target is not valid or not allowed."),
  ],
  [
    /^(?:CONTENT_LENGTH_MISMATCH|INCOMPLETE_CHUNKED_ENCODING|NS_ERROR_NET_PARTIAL_TRANSFER)$/,
    problem(
      "broke-off",
      "if-idempotent",
      "The answer broke off before it was complete.",
      "Try again; if it stays, look at the server and at proxies in between.",
    ),
  ],
  [
    /CONTENT_DECODING|CONTENT_ENCODING/,
    problem(
      "compression-broken",
      "no",
      "The content says that it is compressed in a way it is not, or its compression is broken.",
    ),
  ],
  [
    /^(?:INVALID_HTTP_RESPONSE|INVALID_RESPONSE|INVALID_CHUNKED|RESPONSE_HEADERS|NS_ERROR_PARSING_HTTP|NS_ERROR_CORRUPTED_CONTENT)/,
    problem(
      "answer-broken",
      "no",
      "The server's answer breaks the rules of HTTP, so the browser dropped it.",
      "Check with curl what the server really sends.",
      "likely",
    ),
  ],
  [
    /^(?:HTTP2_SERVER_REFUSED_STREAM|QUIC_GOAWAY|HTTP_1_1_REQUIRED|EARLY_DATA_REJECTED)/,
    problem("not-processed", "yes", "The server did not process the request. It is safe to send again."),
  ],
  [
    /^(?:HTTP2|QUIC|SPDY|ALPN)|^NS_ERROR_NET_(?:HTTP[23]|INADEQUATE)/,
    problem(
      "http2-http3-failed",
      "if-idempotent",
      "HTTP/2 or HTTP/3 went wrong between browser and server, often through a header that is not allowed there.",
      "Check the server's response headers; compare with HTTP/1.1.",
    ),
  ],
  [
    /^CACHE_|^NS_ERROR_DOCUMENT_NOT_CACHED$/,
    problem(
      "not-in-cache",
      "not-applicable",
      "The browser looked into its cache only and found nothing. It may ask the network separately.",
    ),
  ],
  [
    /^(?:INSUFFICIENT_RESOURCES|OUT_OF_MEMORY|FILE_NO_SPACE)$/,
    problem(
      "browser-out-of-resources",
      "no",
      "The browser ran out of room or memory, often because a page starts too many requests.",
    ),
  ],
  [
    /^(?:INVALID_URL|DISALLOWED_URL|UNKNOWN_URL|NS_ERROR_MALFORMED_URI|NS_ERROR_UNKNOWN_PROTOCOL|UNSAFE_PORT|NS_ERROR_PORT)/,
    problem("address-not-allowed", "no", "The browser does not open this kind of address or port."),
  ],
  [
    /^NS_ERROR_INTERCEPTION_FAILED$/,
    problem(
      "service-worker-failed",
      "no",
      "The site's service worker took the request and failed.",
      "Unregister the service worker in the developer tools, then reload.",
    ),
  ],
  [
    /^(?:WS_|NS_ERROR_WEBSOCKET)/,
    problem(
      "websocket-failed",
      "if-idempotent",
      "The WebSocket connection failed.",
      "Check that proxies on the way let WebSockets through.",
      "likely",
    ),
  ],
  [
    /^NS_ERROR_NET_ON_/,
    problem(
      "ended-early",
      "if-idempotent",
      "The request ended before there was an answer. The name tells the last step it had reached.",
      undefined,
      "likely",
    ),
  ],
];

const UNKNOWN = problem(
  "request-failed",
  "if-idempotent",
  "The request failed before there was an answer.",
  undefined,
  "likely",
);

/** Firefox gives a translated sentence, not a code, for failures of TLS. */
const TLS_SENTENCE = problem(
  "tls-failed",
  "no",
  "The secure connection could not be made; the browser's own words say why.",
  undefined,
  "likely",
);

/** @param networkError as the browser named it */
export function findNetworkProblem(networkError: string): NetworkProblem {
  const name = networkError
    .trim()
    .slice(0, 200)
    .replace(/^net::ERR_/i, "");
  if (!/^[A-Z0-9_]+$/.test(name) && name.includes(" ")) return TLS_SENTENCE;
  return PROBLEMS.find(([pattern]) => pattern.test(name))?.[1] ?? UNKNOWN;
}
