import { type NamedProblem, problem } from "./problem.ts";

/** Redirects and answers that went wrong. */
export const ANSWER: readonly NamedProblem[] = [
  [
    /^(?:TOO_MANY_REDIRECTS|NS_ERROR_REDIRECT_LOOP)$/,
    problem(
      "redirect-loop",
      "no",
      "The site redirects again and again, mostly in a circle, and the browser gave up.",
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
    // RFC 9113 §8.7, RFC 9114 §5.2, RFC 8470 §4: that nothing was processed is part of what these mean.
    /^(?:HTTP2_SERVER_REFUSED_STREAM|QUIC_GOAWAY|EARLY_DATA_REJECTED)/,
    problem("not-processed", "yes", "The server did not process the request. It is safe to send again."),
  ],
  [
    /^(?:HTTP2|HTTP_1_1_REQUIRED|QUIC|SPDY|ALPN)|^NS_ERROR_NET_(?:HTTP[23]|INADEQUATE)/,
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
