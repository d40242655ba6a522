import { type CorpusItem, item } from "../../item.ts";
import { paste } from "./paste.ts";

const SILENT = "nothing in it proves who answered";

/** Responses of which nobody can say who answered, however well he knows the products. */
export const EIGHTH_UNKNOWNS: readonly CorpusItem[] = [
  item(
    "eighth-unknown-cloudflare-name-alone-200",
    paste("Host: forbidden-internal.domain"),
    `GET http://forbidden-internal.domain/
    HTTP/1.1 200 OK
    Server: cloudflare`,
    { layer: "unknown", retry: "not-applicable" },
    "the name without an id is on what passes, and anybody can write it",
  ),
  item(
    "eighth-unknown-cloudflare-503-dynamic",
    paste("ide.kushnir.cloud"),
    `GET https://ide.example.cloud/
    HTTP/2 503
    Cf-Cache-Status: DYNAMIC`,
    { layer: "unknown", retry: "yes" },
    "the tunnel, the proxy behind it or the program",
  ),
  item(
    "eighth-unknown-worker-404",
    "https://github.com/cloudflare/kv-asset-handler/pull/34",
    `HEAD https://my-site.example.workers.dev/
    HTTP/2 404
    date: Thu, 26 Sep 2019 19:43:01 GMT
    content-type: text/plain;charset=UTF-8
    content-length: 41
    set-cookie: __cfduid=x; expires=Fri, 25-Sep-20 19:43:01 GMT; path=/; HttpOnly
    expect-ct: max-age=604800, report-uri="https://report-uri.cloudflare.com/cdn-cgi/beacon/expect-ct"
    server: cloudflare
    cf-ray: 51c7b9709a29c7fe-DFW`,
    { layer: "unknown", retry: "no" },
    "no cache status: a program at the edge, or one behind it",
  ),
  item(
    "eighth-unknown-bunny-403",
    paste("server: BunnyCDN-HK1-"),
    `GET https://public.api.bsky.app/xrpc/app.bsky.feed.searchPosts?q=x
    HTTP/2 403
    server: BunnyCDN-HK1-1120`,
    { layer: "unknown", retry: "no" },
    "bunny.net writes its name on what it passes too",
  ),
  item(
    "eighth-unknown-railway-500-status-line",
    paste("status: 500 Internal Server Error"),
    `HEAD https://winwin.example.swiss/
    HTTP/2 500
    status: 500 Internal Server Error`,
    { layer: "unknown", retry: "yes" },
    SILENT,
  ),
  item(
    "eighth-istio-passes-403-no-type",
    paste("Thu, 24 Jun 2021 19:28:31 GMT"),
    `GET https://api.acme.example.com/ldap
    HTTP/2 403
    content-length: 115
    date: Thu, 24 Jun 2021 19:28:31 GMT
    server: istio-envoy`,
    { layer: "app", retry: "no" },
    "Envoy's own refusals carry a type; the API behind it wrote this one",
  ),
  item(
    "eighth-unknown-pixel-through-openresty-200",
    paste("Thu, 18 Jan 2018 23:30:19 GMT"),
    `GET http://pixel.example.com/p.gif
    HTTP/1.1 200 OK
    Server: openresty
    Date: Thu, 18 Jan 2018 23:30:19 GMT
    Content-Type: image/gif
    Content-Length: 43
    Connection: keep-alive
    Access-Control-Allow-Origin: *
    Access-Control-Allow-Methods: *`,
    { layer: "unknown", retry: "not-applicable" },
    "no file, for it has neither date nor tag; a script in OpenResty or a program behind",
  ),
  item(
    "eighth-unknown-cache-of-iis-200",
    paste("Fri, 13 Nov 2009 06:57:43 GMT"),
    `GET http://locutus.example.com/index.html
    HTTP/1.0 200 OK
    Date: Fri, 13 Nov 2009 06:57:43 GMT
    Content-Location: http://locutus.example.com/index.html
    Etag: "07db14afa76be1:1074"
    Last-Modified: Thu, 05 Nov 2009 20:01:38 GMT
    Content-Length: 7931
    Content-Type: text/html
    Server: Microsoft-IIS/4.0
    Age: 922
    Proxy-Connection: close`,
    { layer: "unknown", retry: "not-applicable" },
    "a cache a quarter of an hour old: that of the company's proxy, for it speaks of a proxy connection",
  ),
  item(
    "eighth-unknown-cache-status-hit-200",
    paste('ETag: "19936886fe9c75db3dff186157e106d9"'),
    `GET https://archlinux.org/
    HTTP/2 200
    content-type: text/html; charset=utf-8
    etag: "19936886fe9c75db3dff186157e106d9"
    x-content-type-options: nosniff
    referrer-policy: strict-origin
    cross-origin-opener-policy: same-origin
    x-frame-options: DENY
    vary: Cookie
    strict-transport-security: max-age=31536000; includeSubdomains; preload
    x-cache-status: HIT`,
    { layer: "unknown", retry: "not-applicable" },
    "a cache had it, and does not say whose",
  ),
  item(
    "eighth-unknown-envoy-gateway-cache-200",
    paste("x-cache-status: HIT"),
    `POST https://llm.example.com/api/llm/chat/completions
    HTTP/2 200
    content-type: application/json
    x-cache-status: HIT
    server: envoy`,
    { layer: "unknown", retry: "not-applicable" },
    "Envoy has no cache status of that name; some gateway behind it kept an answer",
  ),
  item(
    "eighth-unknown-portal-accept-302",
    paste("http://192.168.30.1:2050/accept"),
    `GET http://192.168.30.1:2050/accept
    HTTP/1.0 302 Found
    Location: http://192.168.20.10`,
    { layer: "unknown", cause: "moved-temporarily", retry: "not-applicable" },
    "the portal itself, asked by its own address",
  ),
  item(
    "eighth-unknown-portal-catches-check-302",
    "https://github.com/raspberrypi/pico-sdk/issues/2646",
    `GET http://connectivitycheck.gstatic.com/generate_204
    HTTP/1.1 302 Redirect
    Location: http://192.168.4.1/ledtest`,
    { layer: "unknown", cause: "captive-portal", retry: "not-applicable" },
    "a public name that sends to an address at home: the network answered in its place",
  ),
  item(
    "eighth-unknown-302-two-lines",
    paste("canicrawl.appspot.com/check"),
    `GET http://canicrawl.appspot.com/check?url=http://google.com/
    HTTP/1.0 302 Found
    Location: http://www.google.com/`,
    { layer: "unknown", cause: "moved-temporarily", retry: "not-applicable" },
    SILENT,
  ),
  item(
    "eighth-unknown-go-503-json-as-text",
    paste("Thu, 11 Apr 2024 00:54:59 GMT"),
    `GET http://localhost:9080/readyz
    HTTP/1.1 503 Service Unavailable
    Date: Thu, 11 Apr 2024 00:54:59 GMT
    Content-Length: 35
    Content-Type: text/plain; charset=utf-8`,
    { layer: "unknown", retry: "yes" },
    SILENT,
  ),
  item(
    "eighth-unknown-kubectl-proxy-503-post",
    paste("Thu, 28 Mar 2019 20:28:03 GMT"),
    `POST http://localhost:8001/api/v1/namespaces/force/services/side-prediction:http/proxy/prediction
    HTTP/1.1 503 Service Unavailable
    Content-Length: 0
    Content-Type: text/plain; charset=utf-8
    Date: Thu, 28 Mar 2019 20:28:03 GMT`,
    { layer: "unknown", retry: "if-idempotent" },
    SILENT,
  ),
  item(
    "eighth-unknown-health-503",
    paste("brew services stop postgresql@16"),
    `GET http://localhost:8080/healthz
    HTTP/1.1 503 Service Unavailable
    Cache-Control: no-cache, must-revalidate
    Pragma: no-cache
    X-Content-Type-Options: nosniff
    Content-Length: 0`,
    { layer: "unknown", retry: "yes" },
    SILENT,
  ),
  item(
    "eighth-unknown-dial-503",
    paste("aiserver.v1.VmDaemonService/Ping"),
    `POST http://localhost:65230/aiserver.v1.VmDaemonService/Ping
    HTTP/1.1 503 Service Unavailable
    Content-Type: text/plain; charset=utf-8`,
    { layer: "unknown", retry: "if-idempotent" },
    "a proxy written in Go, which only its text gives away",
  ),
  item(
    "eighth-unknown-own-server-503-put",
    paste("Mon, 30 Jul 2012 09:16:50 GMT"),
    `PUT http://api.zadata.com/v1/value/A/B/C?verbose=1
    HTTP/1.1 503 Service Unavailable
    Access-Control-Allow-Origin: *
    Content-Type: application/json; charset=utf-8
    Date: Mon, 30 Jul 2012 09:16:50 GMT
    Server: PPSS/1.0
    Content-Length: 50
    Connection: keep-alive`,
    { layer: "unknown", retry: "yes" },
    "a name that nobody knows",
  ),
  item(
    "eighth-unknown-pwned-504",
    paste("Wed, 07 Nov 2018 12:18:33 GMT"),
    `GET http://x.example.com/h/5b296af97512af80615932e2f56360fe
    HTTP/1.1 504 GATEWAY TIMEOUT
    Content-Type: text/html; charset=utf-8
    Content-Length: 14
    Connection: keep-alive
    X-Dummy-Header: ka0labs
    Server: PWNED
    Date: Wed, 07 Nov 2018 12:18:33 GMT`,
    { layer: "unknown", cause: "origin-slow", retry: "yes" },
    "a name that nobody knows",
  ),
  item(
    "eighth-unknown-405-empty",
    paste("Tue, 19 Jan 2021 16:36:04 GMT"),
    `PUT http://localhost:8800/foo
    HTTP/1.1 405 Method Not Allowed
    content-length: 0
    date: Tue, 19 Jan 2021 16:36:04 GMT`,
    { layer: "unknown", cause: "method-not-allowed", retry: "no", findings: ["405-allow"] },
    SILENT,
  ),
  item(
    "eighth-unknown-429-until-a-date",
    paste("Tue, 10 Feb 2026 16:19:07 GMT"),
    `GET http://localhost:8280/http-bin/v1/uuid
    HTTP/1.1 429 Too Many Requests
    activityid: 8008a809-e4c9-4245-a0e7-8fff948e0f81
    Retry-After: Tue, 10 Feb 2026 16:20:00 GMT
    Access-Control-Allow-Origin: *
    Content-Type: application/json; charset=UTF-8
    Date: Tue, 10 Feb 2026 16:19:07 GMT
    Transfer-Encoding: chunked`,
    { layer: "unknown", cause: "rate-limited", retry: "after", after: 53 },
    SILENT,
  ),
  item(
    "eighth-unknown-429-with-limits",
    paste("ratelimit-limit: 100;w=60"),
    `GET https://platform.steadybit.com/api/experiments
    HTTP/1.1 429 Too Many Requests
    ratelimit-limit: 100;w=60
    ratelimit-remaining: 0
    ratelimit-reset: 46
    retry-after: 46`,
    { layer: "unknown", cause: "rate-limited", retry: "after", after: 46 },
    SILENT,
  ),
  item(
    "eighth-unknown-429-in-capitals",
    paste("X-RateLimit-Reset: 905212800000"),
    `GET https://api.example.org/v1/items
    HTTP/1.1 429 TOO MANY REQUESTS
    Content-Type: application/json
    Retry-After: 1000
    X-RateLimit-Limit: 500
    X-RateLimit-Remaining: 0
    X-RateLimit-Reset: 905212800000`,
    { layer: "unknown", cause: "rate-limited", retry: "after", after: 1000 },
    SILENT,
  ),
  item(
    "eighth-unknown-304-etag-only",
    paste("hDpZljKoQHSt+OGuAaZQjA=="),
    `GET http://localhost:8080/api/articles
    HTTP/1.1 304 Not Modified
    > If-None-Match: "hDpZljKoQHSt+OGuAaZQjA=="
    ETag: "hDpZljKoQHSt+OGuAaZQjA=="
    Cache-Control: max-age=3`,
    { layer: "unknown", cause: "copy-still-good", retry: "not-applicable" },
    SILENT,
  ),
  item(
    "eighth-unknown-304-not-to-be-stored",
    paste("Thu, 22 Nov 2018 00:12:33 GMT"),
    `GET http://localhost:7001/hw06/customers/v1
    HTTP/1.1 304 Not Modified
    > If-None-Match: "EDEEA8260C11340EA51682BD3172152E"
    > If-Modified-Since: Wed, 21 Oct 2019 07:28:00 GMT
    Cache-Control: private, no-store, max-age=500
    Date: Thu, 22 Nov 2018 00:12:33 GMT
    Last-Modified: Wed, 21 Nov 2018 23:15:22 GMT
    ETag: "EDEEA8260C11340EA51682BD3172152E"`,
    { layer: "unknown", cause: "copy-still-good", retry: "not-applicable" },
    SILENT,
  ),
  item(
    "eighth-unknown-304-with-length",
    paste("Wed, 25 Jul 2012 00:42:00 GMT"),
    `GET http://localhost:8080/geoserver/gwc/service/wms?LAYERS=img%20states
    HTTP/1.1 304 Not Modified
    > If-Modified-Since: Wed, 25 Jul 2012 00:42:01 GMT
    Last-Modified: Wed, 25 Jul 2012 00:42:00 GMT
    Content-Type: image/png
    Content-Length: 31192`,
    { layer: "unknown", cause: "copy-still-good", retry: "not-applicable" },
    "the length is that of the copy",
  ),
];
