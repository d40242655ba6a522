import { type CorpusItem, item } from "./item.ts";

const RFC9110 = "https://datatracker.ietf.org/doc/html/rfc9110";
const FETCH = "https://fetch.spec.whatwg.org/";
const CHROMIUM = "https://chromium.googlesource.com/chromium/src/+/main/net/url_request/url_request_http_job.cc";

export const STATUSES: readonly CorpusItem[] = [
  item(
    "apache-404",
    "https://httpd.apache.org/docs/2.4/custom-error.html",
    `
    GET https://www.example.com/none
    HTTP/1.1 404 Not Found
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Server: Apache/2.4.57 (Debian)
    Content-Length: 276
    Content-Type: text/html; charset=iso-8859-1`,
    { layer: "app", product: "Apache httpd", retry: "no", findings: ["server-detail"] },
  ),
  item(
    "http-sys-400",
    "https://learn.microsoft.com/windows/win32/http/http-api-start-page",
    `
    GET https://www.example.com/%
    HTTP/1.1 400 Bad Request
    Content-Type: text/html; charset=us-ascii
    Server: Microsoft-HTTPAPI/2.0
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Connection: close
    Content-Length: 324`,
    { layer: "app", product: "Windows http.sys", retry: "no", findings: ["server-detail"] },
    "neither IIS nor the application saw the request",
  ),
  item(
    "rfc9110-405-allow",
    `${RFC9110}#section-15.5.6`,
    `
    PUT https://api.example.com/report
    HTTP/1.1 405 Method Not Allowed
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Allow: GET, HEAD
    Content-Length: 0`,
    { layer: "unknown", cause: "method-not-allowed", retry: "no", findings: ["4xx-explanation"] },
  ),
  item(
    "405-empty-allow",
    `${RFC9110}#section-10.2.1`,
    `
    POST https://api.example.com/off
    HTTP/1.1 405 Method Not Allowed
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Allow:
    Content-Type: text/plain`,
    { layer: "unknown", cause: "method-switched-off", retry: "no", findings: ["405-allow-empty"] },
    "no other method works either",
  ),
  item(
    "415-accept-post",
    "https://www.w3.org/TR/ldp/#header-accept-post",
    `
    POST https://ld.example.org/container/
    HTTP/1.1 415 Unsupported Media Type
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Accept-Post: text/turtle, application/ld+json
    Content-Type: text/plain
    Content-Length: 40`,
    { layer: "unknown", cause: "media-type-unsupported", retry: "no" },
  ),
  item(
    "415-patch-silent",
    "https://datatracker.ietf.org/doc/html/rfc5789#section-2.2",
    `
    PATCH https://api.example.com/items/1
    HTTP/1.1 415 Unsupported Media Type
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Content-Type: application/json
    Content-Length: 40`,
    { layer: "unknown", cause: "media-type-unsupported", retry: "no", findings: ["415-accept-patch"] },
  ),
  item(
    "415-gzip",
    `${RFC9110}#section-15.5.16`,
    `
    POST https://logs.example.com/bulk
    HTTP/1.1 415 Unsupported Media Type
    > Host: logs.example.com
    > Content-Encoding: zstd
    > Content-Type: application/json
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Accept-Encoding: gzip
    Content-Type: text/plain
    Content-Length: 40`,
    { layer: "unknown", cause: "content-coding-unsupported", retry: "no" },
    "the type is right, the compression is not",
  ),
  item(
    "412-etag",
    `${RFC9110}#section-13.1.1`,
    `
    PUT https://api.example.com/doc/1
    HTTP/1.1 412 Precondition Failed
    > Host: api.example.com
    > If-Match: "v1"
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    ETag: "v2"
    Content-Type: text/plain
    Content-Length: 20`,
    { layer: "unknown", cause: "version-changed", retry: "no" },
  ),
  item(
    "412-create-only",
    `${RFC9110}#section-13.1.2`,
    `
    PUT https://api.example.com/doc/1
    HTTP/1.1 412 Precondition Failed
    > Host: api.example.com
    > If-None-Match: *
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    ETag: "v2"
    Content-Type: text/plain
    Content-Length: 20`,
    { layer: "unknown", cause: "exists-already", retry: "no" },
    "nobody changed it: it was there before",
  ),
  item(
    "431-cookies",
    "https://datatracker.ietf.org/doc/html/rfc6585#section-5",
    `
    GET https://www.example.com/
    HTTP/1.1 431 Request Header Fields Too Large
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Connection: close
    Content-Length: 0`,
    { layer: "unknown", cause: "headers-too-large", retry: "no", findings: ["431-field"] },
  ),
  item(
    "451-blocked-by",
    "https://datatracker.ietf.org/doc/html/rfc7725#section-3",
    `
    GET https://news.example.org/story
    HTTP/1.1 451 Unavailable For Legal Reasons
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Link: <https://spqr.example.org/legislatione>; rel="blocked-by"
    Content-Type: text/html
    Content-Length: 400`,
    { layer: "unknown", cause: "legal-block", retry: "no" },
  ),
  item(
    "451-anonymous",
    "https://datatracker.ietf.org/doc/html/rfc7725#section-4",
    `
    GET https://api.exchange.example.com/api/v3/ping
    HTTP/2 451
    date: Mon, 04 Mar 2024 10:00:00 GMT
    content-type: application/json
    content-length: 224
    server: CloudFront
    x-cache: Error from cloudfront
    via: 1.1 26ca01ec7377e425b59b6a08cb1ec343.cloudfront.net (CloudFront)`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "legal-block", retry: "no", findings: ["451-blocked-by"] },
  ),
  item(
    "511-portal",
    "https://datatracker.ietf.org/doc/html/rfc6585#section-6",
    `
    GET http://www.example.com/
    HTTP/1.1 511 Network Authentication Required
    Connection: close
    Server: Stronghold Proxy
    Content-Type: text/html`,
    { layer: "unknown", cause: "captive-portal", retry: "no" },
    "the site has nothing to do with it",
  ),
  item(
    "426-h2",
    `${RFC9110}#section-15.5.22`,
    `
    GET http://ws.example.com/socket
    HTTP/1.1 426 Upgrade Required
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Upgrade: websocket
    Connection: Upgrade
    Content-Length: 16
    Content-Type: text/plain`,
    { layer: "unknown", cause: "upgrade-needed", retry: "no" },
  ),
  item(
    "426-without-upgrade",
    `${RFC9110}#section-15.5.22`,
    `
    GET http://ws.example.com/socket
    HTTP/1.1 426 Upgrade Required
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Content-Length: 16
    Content-Type: text/plain`,
    { layer: "unknown", cause: "upgrade-needed", retry: "no", findings: ["426-upgrade"] },
  ),
  item(
    "425-too-early",
    "https://datatracker.ietf.org/doc/html/rfc8470#section-5.2",
    `
    POST https://api.example.com/pay
    HTTP/2 425
    date: Mon, 04 Mar 2024 10:00:00 GMT
    content-type: text/plain
    content-length: 10`,
    { layer: "unknown", cause: "too-early", retry: "yes" },
    "a POST that may be repeated",
  ),
  item(
    "503-maintenance-wordpress",
    "https://developer.wordpress.org/reference/functions/wp_maintenance/",
    `
    GET https://blog.example.com/
    HTTP/1.1 503 Service Unavailable
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Server: Apache
    X-Powered-By: PHP/8.1.2
    Retry-After: 600
    Content-Type: text/html; charset=utf-8`,
    { layer: "app", product: "PHP", cause: "maintenance", retry: "after", after: 600 },
    "an outage that is planned",
  ),
  item(
    "503-retry-date-with-skew",
    `${RFC9110}#section-10.2.3`,
    `
    GET https://www.example.com/
    HTTP/1.1 503 Service Unavailable
    Date: Fri, 31 Dec 1999 23:00:00 GMT
    Retry-After: Fri, 31 Dec 1999 23:59:59 GMT
    Content-Type: text/html
    Content-Length: 300`,
    { layer: "unknown", cause: "maintenance", retry: "after", after: 3599 },
    "the wait counts by the server's clock",
  ),
  item(
    "503-prefetch",
    "https://developers.cloudflare.com/speed/optimization/content/speed-brain/",
    `
    GET https://www.example.com/next
    HTTP/2 503
    > Host: www.example.com
    > Sec-Purpose: prefetch;anonymous-client-ip
    date: Mon, 04 Mar 2024 10:00:00 GMT
    content-type: text/html
    server: cloudflare
    cf-ray: 85f8a1b2c3d4e5f7-FRA`,
    { layer: "unknown", cause: "prefetch-refused", retry: "yes", findings: ["503-prefetch"] },
    "no outage: a guess of the browser was refused",
  ),
  item(
    "504-only-if-cached",
    "https://datatracker.ietf.org/doc/html/rfc9111#section-5.2.1.7",
    `
    GET https://www.example.com/a.css
    HTTP/1.1 504 Gateway Timeout
    > Host: www.example.com
    > Cache-Control: only-if-cached
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Content-Length: 0`,
    { layer: "unknown", cause: "cache-only", retry: "no", findings: ["504-only-if-cached"] },
    "no server was slow",
  ),
  item(
    "501-unknown-method",
    `${RFC9110}#section-15.6.2`,
    `
    SEARCH https://www.example.com/
    HTTP/1.1 501 Not Implemented
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Server: Apache
    Allow: GET,POST,OPTIONS,HEAD
    Content-Type: text/html`,
    { layer: "app", product: "Apache httpd", cause: "method-unknown", retry: "no" },
  ),
  item(
    "206-without-range",
    `${RFC9110}#section-15.3.7.1`,
    `
    GET https://media.example.com/v.mp4 type:media
    HTTP/1.1 206 Partial Content
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Content-Type: video/mp4
    Content-Length: 1000`,
    { layer: "unknown", retry: "not-applicable", findings: ["206-content-range"] },
  ),
  item(
    "204-with-length",
    `${RFC9110}#section-8.6`,
    `
    DELETE https://api.example.com/items/1
    HTTP/1.1 204 No Content
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Content-Length: 0`,
    { layer: "unknown", retry: "not-applicable", findings: ["no-content-length"] },
  ),
  item(
    "304-with-type",
    `${RFC9110}#section-15.4.5`,
    `
    GET https://www.example.com/a.js
    HTTP/1.1 304 Not Modified
    > Host: www.example.com
    > If-None-Match: "abc"
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    ETag: "abc"
    Content-Type: text/javascript
    Cache-Control: max-age=60`,
    { layer: "unknown", cause: "copy-still-good", retry: "not-applicable", findings: ["304-metadata"] },
  ),
  item(
    "302-post-login",
    `${RFC9110}#section-15.4.3`,
    `
    POST https://www.example.com/save
    HTTP/1.1 302 Found
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Location: /users/sign_in
    Content-Type: text/html; charset=utf-8
    X-Runtime: 0.004`,
    {
      layer: "app",
      cause: "redirect-to-login",
      retry: "not-applicable",
      findings: ["302-post-becomes-get"],
    },
    "what was sent is lost on the way to the login",
  ),
  item(
    "301-to-http",
    "https://datatracker.ietf.org/doc/html/rfc6797",
    `
    GET https://old.example.com/a
    HTTP/1.1 301 Moved Permanently
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Server: Apache
    Location: http://www.example.com/a
    Content-Type: text/html`,
    {
      layer: "app",
      product: "Apache httpd",
      cause: "https-downgrade",
      retry: "not-applicable",
      findings: ["redirect-downgrade"],
    },
  ),
  item(
    "302-to-itself",
    `${RFC9110}#section-15.4`,
    `
    GET https://www.example.com/home
    HTTP/1.1 302 Found
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Location: https://www.example.com/home
    Content-Length: 0`,
    { layer: "unknown", cause: "redirect-to-itself", retry: "not-applicable", findings: ["redirect-to-itself"] },
  ),
  item(
    "302-app-link",
    `${FETCH}#http-redirect-fetch`,
    `
    GET https://www.example.com/open
    HTTP/1.1 302 Found
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Location: exampleapp://open?id=1
    Content-Length: 0`,
    { layer: "unknown", cause: "redirect-to-app", retry: "not-applicable", findings: ["redirect-scheme"] },
  ),
  item(
    "two-locations",
    `${RFC9110}#section-10.2.2`,
    `
    GET https://www.example.com/
    HTTP/1.1 301 Moved Permanently
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Location: https://www.example.com/en/
    Location: https://www.example.com/de/
    Content-Type: text/html`,
    { layer: "unknown", cause: "moved", retry: "not-applicable", findings: ["location-repeated"] },
    "which target counts is not certain",
  ),
  item(
    "hsts-307",
    CHROMIUM,
    `
    GET http://www.example.com/
    - 307 Internal Redirect
    Location: https://www.example.com/
    Cross-Origin-Resource-Policy: Cross-Origin
    Non-Authoritative-Reason: HSTS`,
    { layer: "browser", product: "Chrome", cause: "hsts-upgrade", retry: "not-applicable" },
    "no server sent this 307",
  ),
  item(
    "extension-307",
    CHROMIUM,
    `
    GET https://ads.example.com/pixel
    - 307 Internal Redirect
    Location: data:,
    Non-Authoritative-Reason: WebRequest API`,
    { layer: "browser", product: "Chrome extension", cause: "extension-redirect", retry: "not-applicable" },
    "another extension did it",
  ),
  item(
    "cached-by-browser-404",
    "https://developer.chrome.com/docs/extensions/reference/api/webRequest",
    `
    GET https://www.example.com/icon.png type:image cached
    HTTP/1.1 404 Not Found
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Server: nginx
    Cache-Control: max-age=86400
    Content-Type: text/html
    Content-Length: 146`,
    { layer: "browser", product: "browser cache", cause: "cached-error", retry: "no", findings: ["error-cacheable"] },
    "no server was asked",
  ),
  item(
    "cors-500-without-headers",
    `${FETCH}#cors-check`,
    `
    GET https://api.example.com/data type:xmlhttprequest
    HTTP/2 500
    > :authority: api.example.com
    > Origin: https://app.example.net
    > Sec-Fetch-Mode: cors
    > Sec-Fetch-Site: cross-site
    date: Mon, 04 Mar 2024 10:00:00 GMT
    content-type: text/html; charset=utf-8
    x-powered-by: Express`,
    { layer: "app", product: "Express", cause: "cors-not-allowed", retry: "yes", findings: ["cors-not-readable"] },
    "the console says CORS, the server crashed",
  ),
  item(
    "cors-preflight-401",
    `${FETCH}#cors-preflight-fetch`,
    `
    OPTIONS https://api.example.com/data
    HTTP/1.1 401 Unauthorized
    > Host: api.example.com
    > Origin: https://app.example.net
    > Access-Control-Request-Method: PUT
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    WWW-Authenticate: Bearer
    Content-Type: application/json
    Content-Length: 20
    Server: nginx`,
    { layer: "app", cause: "preflight-refused", retry: "no", findings: ["cors-preflight-status"] },
    "preflights never carry a token",
  ),
  item(
    "nosniff-html-for-script",
    `${FETCH}#should-response-to-request-be-blocked-due-to-nosniff?`,
    `
    GET https://app.example.com/static/main.abc.js type:script
    HTTP/1.1 200 OK
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Server: nginx
    Content-Type: text/html
    X-Content-Type-Options: nosniff
    Cache-Control: no-store
    Content-Length: 900`,
    {
      layer: "reverse-proxy",
      product: "nginx",
      cause: "html-instead",
      retry: "not-applicable",
      findings: ["nosniff-type"],
    },
    "200 with the start page in place of the script",
  ),
  item(
    "unregistered-299",
    `${RFC9110}#section-15`,
    `
    GET https://api.example.com/x
    HTTP/1.1 299 Deprecated
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Content-Type: application/json
    Content-Length: 10
    Sunset: Sat, 31 Dec 2022 23:59:59 GMT`,
    { layer: "unknown", retry: "not-applicable", findings: ["status-unregistered", "sunset-announced"] },
  ),
  item(
    "contradicting-headers",
    "https://datatracker.ietf.org/doc/html/rfc9111#section-4.2.1",
    `
    GET https://www.example.com/
    HTTP/1.1 200 OK
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Server: nginx
    X-Powered-By: PHP/8.1.2
    Cache-Control: no-store, max-age=600
    Content-Type: text/html
    Content-Type: text/plain
    ETag: abc
    Content-Length: 12`,
    {
      layer: "app",
      product: "PHP",
      retry: "not-applicable",
      findings: ["etag-syntax", "content-type-list", "cache-control-contradiction"],
    },
  ),
  item(
    "410-sunset-passed",
    "https://datatracker.ietf.org/doc/html/rfc8594",
    `
    GET https://api.example.com/v1/users
    HTTP/1.1 410 Gone
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Sunset: Sat, 31 Dec 2022 23:59:59 GMT
    Deprecation: @1640995199
    Content-Type: application/json
    Content-Length: 60`,
    { layer: "unknown", cause: "interface-retired", retry: "no", findings: ["sunset-announced"] },
  ),
  item(
    "500-no-headers-at-all",
    `${RFC9110}#section-15.6.1`,
    `
    POST https://api.example.com/x
    HTTP/1.1 500 Internal Server Error`,
    { layer: "unknown", retry: "if-idempotent" },
  ),
  item(
    "age-from-unknown-cache",
    "https://datatracker.ietf.org/doc/html/rfc9111#section-5.1",
    `
    GET https://www.example.com/gone
    HTTP/1.1 404 Not Found
    Date: Mon, 04 Mar 2024 10:00:00 GMT
    Age: 86000
    Content-Type: text/html
    Content-Length: 300`,
    { layer: "unknown", cause: "cached-error", retry: "no" },
    "old news: the 404 is a day old, in a cache without a name",
  ),
];

export const NETWORK_FAILURES: readonly CorpusItem[] = (
  [
    ["net::ERR_NAME_NOT_RESOLVED", "dns-not-found", "no"],
    ["net::ERR_CONNECTION_REFUSED", "connection-refused", "yes"],
    ["net::ERR_CERT_DATE_INVALID", "certificate-date", "no"],
    ["net::ERR_BLOCKED_BY_CLIENT", "blocked-by-extension", "no"],
    ["net::ERR_ABORTED", "aborted", "not-applicable"],
    ["net::ERR_TOO_MANY_REDIRECTS", "redirect-loop", "no"],
    ["net::ERR_HTTP2_PROTOCOL_ERROR", "http2-http3-failed", "yes"],
    ["NS_ERROR_UNKNOWN_HOST", "dns-not-found", "no"],
    ["NS_ERROR_NET_RESET", "connection-reset", "yes"],
    ["NS_BINDING_ABORTED", "aborted", "not-applicable"],
    ["SEC_ERROR_EXPIRED_CERTIFICATE", "tls-failed", "no"],
  ] as const
).map(([networkError, cause, retry]) => ({
  id: networkError,
  source: networkError.startsWith("net::")
    ? "https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h"
    : "https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py",
  response: { method: "GET", url: "https://www.example.com/", statusCode: 0, responseHeaders: [], networkError },
  expected: { layer: "browser", cause, retry },
}));
