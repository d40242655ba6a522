import { type CorpusItem, item } from "../../item.ts";
import { paste } from "./paste.ts";

/** Responses that came through, or from, a content delivery network. */
export const EIGHTH_EDGES: readonly CorpusItem[] = [
  item(
    "eighth-cloudflare-hit-200",
    paste("Tue, 06 Oct 2026 21:56:16 GMT"),
    `GET https://example.com/
    HTTP/1.1 200 OK
    Date: Tue, 06 Oct 2026 21:56:16 GMT
    Content-Type: text/html; charset=utf-8
    Transfer-Encoding: chunked
    Connection: keep-alive
    Server: cloudflare
    last-modified: Sun, 04 Oct 2026 20:44:03 GMT
    allow: GET, HEAD
    Accept-Ranges: bytes
    Age: 6260
    cf-cache-status: HIT
    CF-RAY: a467ea409ac651c8-MAD
    alt-svc: h3=":443"; ma=86400`,
    { layer: "cdn", product: "Cloudflare", retry: "not-applicable" },
  ),
  item(
    "eighth-cloudflare-dynamic-200",
    paste("Sat, 13 Jun 2026 20:51:32 GMT"),
    `GET https://site.example.com/
    HTTP/1.1 200 OK
    Date: Sat, 13 Jun 2026 20:51:32 GMT
    Content-Type: text/html; charset=utf-8
    Transfer-Encoding: chunked
    Connection: keep-alive
    X-Content-Type-Options: nosniff
    Cache-Control: public, max-age=0, must-revalidate
    Referrer-Policy: strict-origin-when-cross-origin
    Server: cloudflare
    Cf-Cache-Status: DYNAMIC
    alt-svc: h3=":443"; ma=86400`,
    { layer: "app", retry: "not-applicable" },
    "not stored, so somebody behind the edge answered",
  ),
  item(
    "eighth-cloudflare-passes-helmet-200",
    paste("Thu, 06 Nov 2025 10:36:25 GMT"),
    `GET https://dummyjson.com/products?limit=5
    HTTP/2 200
    date: Thu, 06 Nov 2025 10:36:25 GMT
    content-type: application/json; charset=utf-8
    server: cloudflare
    x-ratelimit-limit: 100
    x-ratelimit-remaining: 99
    x-ratelimit-reset: 1762425386
    x-dns-prefetch-control: off
    x-frame-options: SAMEORIGIN
    strict-transport-security: max-age=15552000; includeSubDomains
    x-download-options: noopen
    x-content-type-options: nosniff
    x-xss-protection: 1; mode=block
    access-control-allow-origin: *
    x-powered-by: Cats on Keyboards
    etag: W/"1cf6-vKLgOnINYP3dn8/IH5KH5MkT1tI"
    vary: Accept-Encoding`,
    { layer: "app", retry: "not-applicable" },
    "what it says powers it is a joke",
  ),
  item(
    "eighth-cloudflare-passes-supabase-404",
    paste("cf-ray: 9bd66696eab6d135-CDG"),
    `GET https://project.supabase.co/functions/v1/agent-execute-phase2
    HTTP/2 404
    cf-ray: 9bd66696eab6d135-CDG
    cf-cache-status: DYNAMIC
    server: cloudflare`,
    { layer: "app", retry: "no" },
    "three lines; the platform behind the edge did not know the function",
  ),
  item(
    "eighth-cloudflare-hit-over-heroku-200",
    paste("cf-ray: 806723280e154c84-HEL"),
    `GET https://git-scm.com/
    HTTP/2 200
    content-type: text/html; charset=utf-8
    x-frame-options: SAMEORIGIN
    x-xss-protection: 1; mode=block
    x-content-type-options: nosniff
    x-download-options: noopen
    x-permitted-cross-domain-policies: none
    referrer-policy: strict-origin-when-cross-origin
    cache-control: public, max-age=14400
    etag: W/"db69273d9410cbf4536e9d4b3a59685d"
    x-request-id: 5b655b2f-128f-4205-940e-13860b4aaf19
    x-runtime: 0.008824
    via: 1.1 vegur
    cf-cache-status: HIT
    age: 12785
    server: cloudflare
    cf-ray: 806723280e154c84-HEL`,
    { layer: "cdn", product: "Cloudflare", retry: "not-applicable" },
    "Rails made it hours ago",
  ),
  item(
    "eighth-cloudflare-hit-over-kinsta-200",
    paste("cf-ray: 9f928d22ed76c46d-EWR"),
    `GET https://arena.example.com/arena
    HTTP/2 200
    age: 60292
    cf-cache-status: HIT
    cf-ray: 9f928d22ed76c46d-EWR
    content-type: text/html; charset=UTF-8
    server: cloudflare
    x-missionmed-route: arena-proxy
    x-missionmed-upstream-status: 200
    x-kinsta-cache: HIT`,
    { layer: "cdn", product: "Cloudflare", retry: "not-applicable" },
  ),
  item(
    "eighth-cloudflare-hit-over-s3-200",
    paste("Fri, 04 Feb 2022 05:50:15 GMT"),
    `GET https://static.example.com/favicon.ico
    HTTP/2 200
    date: Fri, 04 Feb 2022 05:50:15 GMT
    content-type: image/vnd.microsoft.icon
    content-length: 1406
    x-amz-id-2: viKAzd6SPlq3vcwWuKy5sbW/kEHTa93EERSrszCQ5/ssk4v9yqVHpeCuZqoz6WnQPfZQiR3BlUI=
    x-amz-request-id: 850GYDC10TEVDCB0
    last-modified: Mon, 24 Jan 2022 16:49:56 GMT
    etag: "f276b19aabcb4ae8cda4d22625c6735f"
    cache-control: max-age=14400
    cf-cache-status: HIT
    age: 296
    accept-ranges: bytes`,
    { layer: "cdn", product: "Cloudflare", retry: "not-applicable" },
    "the store's ids are those of minutes ago",
  ),
  item(
    "eighth-vite-proxy-passes-cloudflare-404",
    paste("Wed, 23 Oct 2024 10:44:37 GMT"),
    `GET http://localhost:5173/api/hello
    HTTP/1.1 404 Not Found
    alt-svc: h3=":443"; ma=86400
    cf-cache-status: BYPASS
    cf-ray: 8d712205dc178341-KIX
    connection: keep-alive
    content-encoding: br
    content-type: text/html
    date: Wed, 23 Oct 2024 10:44:37 GMT`,
    { layer: "app", retry: "no" },
    "the address is this machine: a development server passes the edge's fields on",
  ),
  item(
    "eighth-redirect-through-fly-and-cloudflare-302",
    paste("Tue, 06 Sep 2022 15:24:54 GMT"),
    `GET https://unpkg.com/@apisyouwonthate/style-guide@1.1/dist/ruleset.js
    HTTP/1.1 302 Found
    CF-Cache-Status: MISS
    CF-RAY: 746836d25edb1ead-AMS
    Connection: keep-alive
    Content-Type: text/plain; charset=utf-8
    Date: Tue, 06 Sep 2022 15:24:54 GMT
    Server: cloudflare
    Strict-Transport-Security: max-age=31536000; includeSubDomains; preload
    Transfer-Encoding: chunked
    X-Content-Type-Options: nosniff
    access-control-allow-origin: *
    cache-control: public, s-maxage=600, max-age=60
    content-encoding: gzip
    fly-request-id: 01GC9PEZWAT9JTNVGQ3ACEFBMK-ams
    location: /@apisyouwonthate/style-guide@1.1.4/dist/ruleset.js
    vary: Accept, Accept-Encoding
    via: 1.1 fly.io`,
    { layer: "app", cause: "moved-temporarily", retry: "not-applicable" },
    "two edges on the way, the program behind both answered",
  ),
  item(
    "eighth-vercel-hit-200",
    paste("Thu, 29 May 2025 18:13:34 GMT"),
    `GET https://bitbites.example.com.br/
    HTTP/2 200
    accept-ranges: bytes
    access-control-allow-origin: *
    age: 1639
    cache-control: public, max-age=0, must-revalidate
    content-disposition: inline
    content-type: text/html; charset=utf-8
    date: Thu, 29 May 2025 18:13:34 GMT
    etag: "7f1cef8e85967d59408621da08510d77"
    last-modified: Thu, 29 May 2025 17:46:15 GMT
    server: Vercel
    strict-transport-security: max-age=63072000
    x-matched-path: /
    x-vercel-cache: HIT
    x-vercel-id: gru1::tvwnm-1748542414787-bbe4cde893db
    content-length: 1144`,
    { layer: "cdn", product: "Vercel", retry: "not-applicable" },
  ),
  item(
    "eighth-vercel-308-to-its-own-site",
    paste("Wed, 22 Jan 2025 20:45:00 GMT"),
    `GET http://76.76.21.21/
    HTTP/1.1 308 Permanent Redirect
    Content-Type: text/plain
    Date: Wed, 22 Jan 2025 20:45:00 GMT
    Location: https://vercel.com/
    Refresh: 0;url=https://vercel.com/
    Server: Vercel
    X-Vercel-Id: gru1::x22lg-1737578700649-531331847b50
    Transfer-Encoding: chunked`,
    { layer: "cdn", product: "Vercel", cause: "moved", retry: "not-applicable" },
    "no cache field at all",
  ),
  item(
    "eighth-vercel-prerender-200",
    paste("Sat, 29 Aug 2026 10:03:03 GMT"),
    `GET https://site.vercel.app/
    HTTP/1.1 200 OK
    Content-Type: text/html; charset=utf-8
    Date: Sat, 29 Aug 2026 10:03:03 GMT
    ETag: "652e167d4e521b31060efb7b63899de0"
    Referrer-Policy: strict-origin-when-cross-origin
    Server: Vercel
    Strict-Transport-Security: max-age=63072000; includeSubDomains; preload
    Vary: rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch
    X-Content-Type-Options: nosniff
    X-Matched-Path: /
    X-Nextjs-Prerender: 1
    X-Nextjs-Stale-Time: 300
    X-Vercel-Cache: PRERENDER
    X-Vercel-Id: sin1::sqnmq-1787997782104-39a6171a6a31`,
    { layer: "cdn", product: "Vercel", retry: "not-applicable" },
    "made when the site was built, so no program ran",
  ),
  item(
    "eighth-vercel-prerender-behind-cloudflare-200",
    paste("x-vercel-id: pdx1::58wnr-XXXXXXX"),
    `HEAD https://www.site.example.ai/
    HTTP/2 200
    content-type: text/html; charset=utf-8
    server: cloudflare
    x-vercel-cache: PRERENDER
    x-vercel-id: pdx1::58wnr-XXXXXXX
    strict-transport-security: max-age=63072000`,
    { layer: "cdn", product: "Vercel", retry: "not-applicable" },
    "Cloudflare writes its name over that of Vercel",
  ),
  item(
    "eighth-netlify-function-post-200",
    paste("x-nf-request-id: 01KP2RQWX0BFMY7M3A7FRMGP4E"),
    `POST https://tool.example.com/.netlify/functions/prompt
    HTTP/2 200
    access-control-allow-headers: Content-Type
    access-control-allow-origin: *
    cache-control: no-cache
    cache-status: "Netlify Durable"; fwd=bypass
    cache-status: "Netlify Edge"; fwd=method
    content-type: application/json
    netlify-vary: query
    server: Netlify
    strict-transport-security: max-age=31536000; includeSubDomains; preload
    x-nf-request-id: 01KP2RQWX0BFMY7M3A7FRMGP4E`,
    { layer: "app", retry: "not-applicable" },
    "both caches say that they sent it on",
  ),
  item(
    "eighth-netlify-aged-copy-of-express-200",
    paste("Wed, 14 Jul 2021 16:56:31 GMT"),
    `GET https://rickandmortyapi.com/api/character/1
    HTTP/1.1 200 OK
    access-control-allow-origin: *
    Content-Length: 2283
    Cache-Control: max-age=259200,public
    Content-Type: application/json; charset=utf-8
    date: Wed, 14 Jul 2021 16:56:31 GMT
    etag: W/"8eb-Tb5YlC+lq/WbjSuXI6O6LTPN2Yw"
    expires: Sat, 17 Jul 2021 16:56:31 GMT
    server: Netlify
    age: 127180
    x-nf-request-id: 01FAPREV4JG8B9SF9HFNMH31W0
    x-powered-by: Express`,
    { layer: "cdn", product: "Netlify", retry: "not-applicable" },
    "Express ran the day before yesterday",
  ),
  item(
    "eighth-netlify-aged-copy-through-envoy-200",
    paste("x-nf-request-id: 01GSS4CW92CNPYHBPPB0RS4PGY"),
    `HEAD http://localhost:10000/
    HTTP/1.1 200 OK
    age: 57303
    cache-control: public, max-age=0, must-revalidate
    content-length: 17304
    content-security-policy: frame-ancestors 'self';
    content-type: text/html; charset=UTF-8
    date: Mon, 20 Feb 2023 12:46:02 GMT
    etag: "e47b4cc2d8b8a71bffe7be2b5bff92bf-ssl"
    server: envoy
    strict-transport-security: max-age=31536000
    x-nf-request-id: 01GSS4CW92CNPYHBPPB0RS4PGY
    x-envoy-upstream-service-time: 276
    x-wasm-response: WasmResponseMessage`,
    { layer: "cdn", product: "Netlify", retry: "not-applicable", findings: ["hsts-over-http"] },
    "Envoy only passes it; the age is that of Netlify's copy",
  ),
  item(
    "eighth-netlify-function-500",
    paste("x-nf-request-id: 01K6MXQ22NRP92QEQGYW7ZZKSZ"),
    `POST https://app.netlify.app/api/presentations/save
    HTTP/2 500
    date: Fri, 03 Oct 2025 11:36:02 GMT
    content-type: application/json
    x-nf-request-id: 01K6MXQ22NRP92QEQGYW7ZZKSZ`,
    { layer: "app", retry: "if-idempotent" },
    "the edge has no JSON of its own for a 500",
  ),
  item(
    "eighth-fly-varnish-hit-200",
    paste("Sun, 20 Feb 2022 19:18:34 GMT"),
    `HEAD https://app.fly.dev/
    HTTP/2 200
    x-powered-by: Express
    content-type: text/html; charset=utf-8
    content-length: 32
    etag: W/"20-jOVk+DeeZmEt1wO5PpDKHSGXcfE"
    date: Sun, 20 Feb 2022 19:18:34 GMT
    x-varnish: 5 3
    age: 32
    via: 1.1 varnish (Varnish/7.0), 2 fly.io
    accept-ranges: bytes
    x-cache: hit cached
    server: Fly/90620415 (2022-02-19)
    fly-request-id: 01FWC95HZVBZ62QEE2AMC4BWD9-mia`,
    { layer: "reverse-proxy", product: "Varnish", retry: "not-applicable" },
    "the cache stands inside the app, behind Fly's proxy",
  ),
  item(
    "eighth-fly-express-200",
    paste("fly-request-id: 01GEE8D86XET662W2T18NZN9G8-cdg"),
    `GET https://app.fly.dev/
    HTTP/2 200
    Content-Type: text/html; charset=utf-8
    Via: 2 fly.io
    Date: Fri, 30 Sep 2022 06:26:52 GMT
    Content-Encoding: gzip
    ETag: W/"16-MxF3VLoPwDKF0ievLBXQEjIjzKw"
    Server: Fly/54d1d930f (2022-09-30)
    x-powered-by: Express
    fly-request-id: 01GEE8D86XET662W2T18NZN9G8-cdg`,
    { layer: "app", product: "Express", retry: "not-applicable" },
  ),
  item(
    "eighth-fly-health-200",
    paste("fly-request-id: 01KGMFMD9REBG32CY2EWEPDRHG-iad"),
    `GET https://gallformers.fly.dev/health
    HTTP/2 200
    date: Wed, 04 Feb 2026 14:06:51 GMT
    content-length: 2
    vary: accept-encoding
    cache-control: max-age=0, private, must-revalidate
    x-request-id: GJEQQ97IqssGtvYAAAth
    content-type: text/plain; charset=utf-8
    server: Fly/c3040578e (2026-01-27)
    via: 2 fly.io
    fly-request-id: 01KGMFMD9REBG32CY2EWEPDRHG-iad`,
    { layer: "app", retry: "not-applicable" },
    "Fly's proxy has no 200 of its own",
  ),
  item(
    "eighth-fly-api-two-hops-200",
    paste("Fly-Request-Id: 01K36D2HZ9YQXH38T0V6V7D74A-cdg"),
    `GET https://backend.fly.dev/token
    HTTP/2 200
    Access-Control-Allow-Origin: *
    Content-Type: application/json; charset=utf-8
    X-Ratelimit-Limit: 60
    X-Ratelimit-Remaining: 59
    X-Ratelimit-Reset: 1755782984
    Date: Thu, 21 Aug 2025 13:28:44 GMT
    Server: Fly/da35c1382 (2025-08-20)
    Via: 2 fly.io, 2 fly.io
    Fly-Request-Id: 01K36D2HZ9YQXH38T0V6V7D74A-cdg`,
    { layer: "app", retry: "not-applicable" },
  ),
  item(
    "eighth-fly-502-unnamed",
    paste("fly-request-id: 01K8RS9B59AX0ZS77B4YBQJJ1R-iad"),
    `HEAD https://fizzcard.fly.dev/
    HTTP/2 502
    server: Fly/67f5b9b0 (2025-10-27)
    via: 2 fly.io
    fly-request-id: 01K8RS9B59AX0ZS77B4YBQJJ1R-iad
    date: Wed, 29 Oct 2025 20:07:29 GMT`,
    { layer: "unknown", cause: "origin-bad-answer", retry: "yes" },
    "Fly's proxy, as it turned out; the program behind it may be a gateway, too",
  ),
  item(
    "eighth-fastly-two-hits-200",
    paste("Sun, 24 Sep 2023 12:20:07 GMT"),
    `HEAD https://www.python.org/
    HTTP/1.1 200 OK
    Connection: keep-alive
    Content-Length: 50127
    Server: nginx
    Content-Type: text/html; charset=utf-8
    X-Frame-Options: SAMEORIGIN
    Via: 1.1 vegur, 1.1 varnish, 1.1 varnish
    Accept-Ranges: bytes
    Date: Sun, 24 Sep 2023 12:20:07 GMT
    Age: 2765
    X-Served-By: cache-iad-kiad7000025-IAD, cache-hel1410028-HEL
    X-Cache: HIT, HIT
    X-Cache-Hits: 53, 11`,
    { layer: "cdn", product: "Fastly", retry: "not-applicable" },
  ),
  item(
    "eighth-fastly-synthetic-301",
    paste("Fri, 09 Aug 2019 15:39:41 GMT"),
    `GET http://www.cnn.com/
    HTTP/1.1 301 Moved Permanently
    Server: Varnish
    Retry-After: 0
    Content-Length: 0
    Cache-Control: public, max-age=600
    Location: https://www.cnn.com/
    Accept-Ranges: bytes
    Date: Fri, 09 Aug 2019 15:39:41 GMT
    Via: 1.1 varnish
    Connection: close
    Set-Cookie: countryCode=US; Domain=.cnn.com; Path=/
    X-Served-By: cache-pao17426-PAO
    X-Cache: HIT
    X-Cache-Hits: 0`,
    { layer: "cdn", product: "Fastly", cause: "https-upgrade", retry: "not-applicable", after: 0 },
    "a hit that was never stored",
  ),
  item(
    "eighth-fastly-passes-options-200",
    paste("Sun, 11 Jun 2023 21:52:55 GMT"),
    `OPTIONS https://curl.se/
    HTTP/2 200
    content-type: text/html
    x-frame-options: SAMEORIGIN
    allow: OPTIONS,HEAD,GET,POST
    cache-control: max-age=60
    expires: Sun, 11 Jun 2023 21:53:55 GMT
    x-content-type-options: nosniff
    strict-transport-security: max-age=31536000
    accept-ranges: bytes
    via: 1.1 varnish, 1.1 varnish
    date: Sun, 11 Jun 2023 21:52:55 GMT
    x-served-by: cache-bma1639-BMA, cache-icn1450058-ICN
    x-cache: MISS, MISS
    x-cache-hits: 0, 0
    x-timer: S1686520374.287675,VS0,VE1087
    vary: Accept-Encoding
    content-length: 0`,
    { layer: "app", retry: "not-applicable" },
  ),
  item(
    "eighth-fastly-inner-hit-200",
    paste("Wed, 30 Mar 2022 17:55:18 GMT"),
    `HEAD https://your-domain.com/post
    HTTP/2 200
    content-type: text/html; charset=UTF-8
    link: <https://your-domain.com/?p=123>; rel=shortlink
    server: nginx
    strict-transport-security: max-age=300
    x-pantheon-styx-hostname: styx-fe4-a-c8f79d547-q9h4q
    x-pingback: https://your-domain.com/xmlrpc.php
    x-styx-req-id: 83e9fe48-b052-11ec-aac2-b6d4b691b347
    age: 19
    accept-ranges: bytes
    via: 1.1 varnish, 1.1 varnish, 1.1 varnish
    date: Wed, 30 Mar 2022 17:55:18 GMT
    x-served-by: cache-mdw17372-MDW, cache-sjc10033-SJC, cache-sjc10027-SJC
    x-cache: MISS, HIT, MISS
    x-cache-hits: 0, 6, 0
    x-timer: S1648662918.165521,VS0,VE3`,
    { layer: "cdn", product: "Fastly", retry: "not-applicable" },
    "the cache in the middle had it, those before and after did not",
  ),
  item(
    "eighth-fastly-passes-wordpress-200",
    paste("x-timer: S1492511954.932153,VS0,VE152"),
    `HEAD https://www.example.com/
    HTTP/2 200
    content-type: text/html; charset=UTF-8
    link: <https://www.example.com/wp-json/>; rel="https://api.w.org/"
    strict-transport-security: max-age=15984000; includeSubDomains; preload
    x-pantheon-environment: live
    x-pantheon-phpreq: yes
    x-pingback: https://www.example.com/xmlrpc.php
    x-styx-version: StyxGo
    via: 1.1 varnish
    fastly-debug-digest: 013fd8eeec2fdfef31bcd517b1bb537dead89b2712eda626c97ca1b6d952a322
    accept-ranges: bytes
    via: 1.1 varnish
    age: 0
    x-served-by: cache-ord1735-ORD, cache-atl6225-ATL
    x-cache: MISS, MISS
    x-cache-hits: 0, 0
    x-timer: S1492511954.932153,VS0,VE152`,
    { layer: "app", product: "WordPress", retry: "not-applicable" },
  ),
  item(
    "eighth-fastly-passes-drupal-200",
    paste("x-styx-req-id: styx-d1a4bdde194dbd2b07eeac64d3ac75bb"),
    `HEAD https://dev-site.example.io/
    HTTP/2 200
    content-type: text/html; charset=UTF-8
    x-content-type-options: nosniff
    x-drupal-cache: HIT
    x-drupal-dynamic-cache: MISS
    x-frame-options: SAMEORIGIN
    x-generator: Drupal 8 (https://www.drupal.org)
    x-pantheon-styx-hostname: styx-fe3-b-3174343232-r3qrq
    x-styx-req-id: styx-d1a4bdde194dbd2b07eeac64d3ac75bb
    x-ua-compatible: IE=edge
    accept-ranges: bytes
    via: 1.1 varnish
    age: 0
    x-served-by: cache-mdw17331-MDW`,
    { layer: "app", product: "Drupal", retry: "not-applicable" },
    "the cache that had it is the program's own",
  ),
  item(
    "eighth-github-pages-hit-200",
    paste("Sat, 03 Oct 2026 12:37:40 GMT"),
    `GET https://httr2.r-lib.org/
    HTTP/2 200
    server: GitHub.com
    content-type: text/html; charset=utf-8
    last-modified: Fri, 02 Oct 2026 21:20:06 GMT
    access-control-allow-origin: *
    etag: W/"6ac02006-4c24"
    expires: Sat, 03 Oct 2026 11:52:42 GMT
    cache-control: max-age=600
    content-encoding: gzip
    x-proxy-cache: HIT
    x-github-request-id: 4D14:2C92F4:10FA72:1415D9:6AC0EE81
    accept-ranges: bytes
    date: Sat, 03 Oct 2026 12:37:40 GMT
    via: 1.1 varnish
    age: 105
    x-served-by: cache-pao-kpao1770058-PAO
    x-cache: HIT
    x-cache-hits: 4
    vary: Accept-Encoding`,
    { layer: "cdn", product: "Fastly", retry: "not-applicable" },
  ),
  item(
    "eighth-github-pages-miss-json-200",
    paste("Fri, 15 May 2020 18:21:59 GMT"),
    `GET http://hn4002.github.io/rest.json
    HTTP/1.1 200 OK
    Content-Length: 63
    Server: GitHub.com
    Content-Type: application/json; charset=utf-8
    Last-Modified: Wed, 15 Mar 2017 23:01:14 GMT
    ETag: "58c9c7ba-3f"
    Access-Control-Allow-Origin: *
    Expires: Fri, 15 May 2020 18:31:59 GMT
    Cache-Control: max-age=600
    X-Proxy-Cache: MISS
    X-GitHub-Request-Id: E660:3488:27B95:2D83F:5EBEDDC2
    Accept-Ranges: bytes
    Date: Fri, 15 May 2020 18:21:59 GMT
    Via: 1.1 varnish
    Age: 0
    X-Served-By: cache-bur17520-BUR
    X-Cache: MISS
    X-Cache-Hits: 0
    Connection: Keep-Alive`,
    { layer: "app", product: "GitHub Pages", retry: "not-applicable" },
  ),
  item(
    "eighth-wix-hit-200",
    paste("Tue, 12 Nov 2024 06:19:50 GMT"),
    `GET https://www.site.example.com/
    HTTP/1.1 200 OK
    Content-Type: text/html; charset=UTF-8
    X-Content-Type-Options: nosniff
    Content-Encoding: br
    Accept-Ranges: bytes
    Age: 1129
    Date: Tue, 12 Nov 2024 06:19:50 GMT
    X-Served-By: cache-del21745-DEL
    X-Cache: HIT
    Vary: Accept-Encoding
    Server-Timing: cache;desc=miss, varnish;desc=miss_hit, dc;desc=fastly_g
    X-Wix-Request-Id: 1731392390.677435097271216553`,
    { layer: "cdn", product: "Fastly", retry: "not-applicable" },
  ),
  item(
    "eighth-wix-miss-200",
    paste("Tue, 19 Aug 2025 08:12:25 GMT"),
    `GET https://www.wix.com/app-market/search-result
    HTTP/1.1 200 OK
    Content-Type: text/html; charset=utf-8
    Etag: W/"280f9-gSC7iOcPNDT2CRThSwJyIPL8Re8"
    Pragma: no-cache
    Cache-Control: no-store, no-cache
    X-Wix-Request-Id: 1755591144.079172597310943348307
    X-Wix-Request-Id: 1755591144.079172597310943348307
    Strict-Transport-Security: max-age=31536000
    Server: Pepyaka
    X-Content-Type-Options: nosniff
    Accept-Ranges: bytes
    Date: Tue, 19 Aug 2025 08:12:25 GMT
    X-Served-By: cache-mxp6959-MXP
    X-Cache: MISS`,
    { layer: "app", product: "Wix", retry: "not-applicable" },
  ),
  item(
    "eighth-wix-404",
    paste("x-wix-request-id: 1787052974.7846954"),
    `HEAD https://www.site.example.in/media/emptystate.85a4add5.svg
    HTTP/2 404
    server: Pepyaka
    x-wix-request-id: 1787052974.7846954`,
    { layer: "app", product: "Wix", retry: "no" },
  ),
  item(
    "eighth-akamai-403-staging",
    "https://github.com/Ekultek/WhatWaf/issues/1092",
    `GET http://staging.example.com/x
    HTTP/1.1 403
    Server: AkamaiGHost
    Mime-Version: 1.0
    Content-Type: text/html
    Content-Length: 437
    Expires: Tue, 20 Apr 2021 20:26:58 GMT
    Date: Tue, 20 Apr 2021 20:26:58 GMT
    Connection: close
    X-Frame-Options: SAMEORIGIN
    X-Akamai-Staging: ESSL`,
    { layer: "cdn", product: "Akamai", cause: "firewall-block", retry: "no" },
  ),
  item(
    "eighth-akamai-301-www",
    paste("Sun, 11 Apr 2021 18:53:12 GMT"),
    `GET https://rds.ca/
    HTTP/2 301
    server: AkamaiGHost
    content-length: 0
    location: https://www.rds.ca/
    cache-control: max-age=0
    expires: Sun, 11 Apr 2021 18:53:12 GMT
    date: Sun, 11 Apr 2021 18:53:12 GMT`,
    { layer: "cdn", product: "Akamai", cause: "host-canonical", retry: "not-applicable" },
  ),
  item(
    "eighth-akamai-passes-tlb-200",
    paste("x-tt-logid: 2026082902161760D876124AE8CE3656CB"),
    `GET https://www.tiktok.com/oembed?url=x
    HTTP/2 200
    access-control-allow-origin: *
    cache-control: max-age=0, no-cache, no-store
    content-type: application/json; charset=utf-8
    server: TLB
    x-cache: TCP_MISS from a23-50-54-14.deploy.akamaitechnologies.com
    x-tt-logid: 2026082902161760D876124AE8CE3656CB`,
    { layer: "app", retry: "not-applicable" },
    "Akamai says that it had no copy",
  ),
  item(
    "eighth-akamai-hit-two-lines-200",
    paste("itunes.apple.com/lookup?id=1557125814"),
    `GET https://itunes.apple.com/lookup?id=1557125814&entity=software&limit=200
    HTTP/2 200
    cache-control: max-age=86394
    x-cache: TCP_HIT from a23-219-204-163.deploy.akamaitechnologies.com`,
    { layer: "cdn", product: "Akamai", retry: "not-applicable" },
    "only the cache's own line",
  ),
  item(
    "eighth-cloudfront-s3-404",
    paste("BTCUSDT-liquidationSnapshot-2022-06-15.zip"),
    `GET https://data.binance.vision/data/futures/BTCUSDT-liquidationSnapshot-2022-06-15.zip
    HTTP/2 404
    content-type: application/xml
    server: AmazonS3
    x-cache: Error from cloudfront`,
    { layer: "object-storage", product: "Amazon S3", cause: "not-found", retry: "no" },
    "CloudFront marks every error so, also one that it only passes",
  ),
  item(
    "eighth-cloudfront-passes-alb-301",
    paste("Wed, 04 May 2022 05:23:03 GMT"),
    `GET http://d2rgr0fwcf5dr7.cloudfront.net/
    HTTP/1.1 301 Moved Permanently
    Content-Type: text/html
    Content-Length: 134
    Connection: keep-alive
    Server: awselb/2.0
    Date: Wed, 04 May 2022 05:23:03 GMT
    Location: https://www.wordpress.example:443/
    X-Cache: Miss from cloudfront
    Via: 1.1 a9715fbde86b226b6436617aa33710cc.cloudfront.net (CloudFront)
    X-Amz-Cf-Pop: KIX50-P3
    X-Amz-Cf-Id: -H8dpDTFP4ZjsNbpsrtW7UkRKwjolKLPKpzmVm0qTTYfimI5ujZSXA==`,
    { layer: "load-balancer", product: "AWS ALB", cause: "moved", retry: "not-applicable" },
  ),
  item(
    "eighth-cloudfront-passes-s3-200",
    paste("X-Amz-Cf-Id: HeF7XzxKoVyNxUKAAnP0t8bCzpwbN-pyex3mRMbqcH-mQOT5V3yjAw=="),
    `GET https://d111111abcdef8.cloudfront.net/uri-rewrite.html
    HTTP/1.1 200 OK
    Content-Type: text/html
    Content-Length: 92
    Connection: keep-alive
    ETag: "a1764624bd34afb8e52157f114ef6db1"
    Accept-Ranges: bytes
    Server: AmazonS3
    X-Cache: Miss from cloudfront
    Via: 1.1 3cf1bfec064e2e01f071e8051a22d830.cloudfront.net (CloudFront)
    X-Amz-Cf-Pop: ATL56-C1
    X-Amz-Cf-Id: HeF7XzxKoVyNxUKAAnP0t8bCzpwbN-pyex3mRMbqcH-mQOT5V3yjAw==`,
    { layer: "object-storage", product: "Amazon S3", retry: "not-applicable" },
  ),
  item(
    "eighth-cloudfront-hit-over-s3-200",
    paste("Fri, 04 Sep 2026 13:21:05 GMT"),
    `GET https://cogniyon.example.ai/
    HTTP/2 200
    content-type: text/html
    content-length: 29664
    date: Fri, 04 Sep 2026 13:21:05 GMT
    last-modified: Wed, 06 May 2026 10:12:47 GMT
    etag: "fbc11d28c9e8db2b56424075be9bcf71"
    x-amz-server-side-encryption: AES256
    accept-ranges: bytes
    server: AmazonS3
    x-cache: Hit from cloudfront
    via: 1.1 a17a41401eccc1af8f00a087a8c177de.cloudfront.net (CloudFront)
    x-amz-cf-pop: MAA51-P2
    alt-svc: h3=":443"; ma=86400
    x-amz-cf-id: zlaV9QsAijjw2TvumyQi2BDIblo0HQOn5mPC0IKS-JChiw7ZGcdTDQ==
    age: 1010`,
    { layer: "cdn", product: "Amazon CloudFront", retry: "not-applicable" },
  ),
  item(
    "eighth-cloudfront-hit-of-meinheld-200",
    paste("Tue, 05 Jun 2018 16:24:09 GMT"),
    `GET https://developer.mozilla.org/static/build/styles/mdn.css
    HTTP/2 200
    content-type: text/css; charset="utf-8"
    access-control-allow-origin: *
    cache-control: max-age=315360000, public, immutable
    date: Tue, 05 Jun 2018 16:24:09 GMT
    last-modified: Tue, 05 Jun 2018 15:59:27 GMT
    server: meinheld/0.6.1
    strict-transport-security: max-age=63072000
    x-content-type-options: nosniff
    x-xss-protection: 1; mode=block
    content-encoding: gzip
    vary: Accept-Encoding
    age: 336026
    x-cache: Hit from cloudfront
    via: 1.1 ec1e0045303188984bc160bff8921bbd.cloudfront.net (CloudFront)
    x-amz-cf-id: D0Bs8VzYr7qYkVfUiXYivsQqygQPctoPwabrnWC0zSPCwYedUyHAWg==`,
    { layer: "cdn", product: "Amazon CloudFront", retry: "not-applicable" },
  ),
  item(
    "eighth-cloudfront-passes-json-200",
    paste("Tue, 13 Aug 2019 12:41:27 GMT"),
    `GET https://static.adsugar.example.ch/api
    HTTP/2 200
    content-type: application/json
    content-length: 1944
    date: Tue, 13 Aug 2019 12:41:27 GMT
    x-cache: Miss from cloudfront
    via: 1.1 88b63cb2f8aab28c7291262ffc15282f.cloudfront.net (CloudFront)
    x-amz-cf-pop: IAD89-C1
    x-amz-cf-id: uc9LtIGGIUTozy1C3-JBsvRohyUYrPM6ajqGDMq8hIdvU5-pEWkvbQ==`,
    { layer: "app", retry: "not-applicable" },
  ),
  item(
    "eighth-cloudfront-and-gateway-pass-nginx-200",
    paste("Tue, 13 Jul 2021 14:42:48 GMT"),
    `GET https://cdnfailover.example.io/
    HTTP/2 200
    content-type: text/html
    content-length: 3009
    vary: Accept-Encoding
    date: Tue, 13 Jul 2021 14:42:48 GMT
    server: nginx/1.20.0
    apigw-requestid: CabwbhGJoAMESSg=
    last-modified: Mon, 05 Jul 2021 06:09:47 GMT
    etag: "60e2a22b-bc1"
    accept-ranges: bytes
    x-cache: Miss from cloudfront
    via: 1.1 9f6f98693a92fb28f50ee1be22989de3.cloudfront.net (CloudFront)
    x-amz-cf-pop: TPE50-C1
    x-amz-cf-id: Hej3fkfUrzSEXfhrhpKiuUggbLG_WIvfZsVHYSQJng8HG2L1WrGzOA==`,
    { layer: "reverse-proxy", product: "nginx", retry: "not-applicable" },
    "a file that nginx read, through a gateway and an edge",
  ),
  item(
    "eighth-cdn77-miss-200",
    "https://client.cdn77.com/support/knowledgebase/caching-and-http-headers/understanding-http-headers",
    `HEAD https://www.cdn77.com/_next/static/css/05de4488a1724d78544e.css
    HTTP/2 200
    date: Thu, 04 Mar 2021 09:30:33 GMT
    content-type: text/css; charset=UTF-8
    content-length: 62827
    cache-control: max-age=31536000
    last-modified: Wed, 03 Mar 2021 11:09:13 GMT
    etag: W/"f56b-177f7c70ba8"
    vary: Accept-Encoding
    expires: Thu, 03 Mar 2022 11:14:45 GMT
    server: CDN77-Turbo
    strict-transport-security: max-age=31536000
    x-77-nzt: AbmYQRYIvKvvFDkBAA==
    x-77-nzt-ray: 0bO89u0QJdU=
    x-77-cache: MISS
    x-77-pop: pragueCZ
    accept-ranges: bytes`,
    { layer: "app", retry: "not-applicable" },
    "the edge says that it had no copy",
  ),
  item(
    "eighth-cdn77-hit-200",
    "https://client.cdn77.com/support/knowledgebase/caching-http-headers/understanding-http-headers",
    `HEAD https://www.cdn77.com/_next/static/css/05de4488a1724d78544e.css
    HTTP/2 200
    date: Thu, 04 Mar 2021 09:30:43 GMT
    content-type: text/css; charset=UTF-8
    content-length: 62827
    cache-control: max-age=31536000
    etag: W/"f56b-177f7c70ba8"
    server: CDN77-Turbo
    x-cache: HIT
    x-age: 10
    x-77-cache: HIT
    x-77-pop: pragueCZ
    accept-ranges: bytes`,
    { layer: "cdn", product: "CDN77", retry: "not-applicable" },
  ),
  item(
    "eighth-bunny-hit-200",
    paste("server: BunnyCDN-PH1-1245"),
    `GET https://site.example.org/
    HTTP/2 200
    content-type: text/html; charset=utf-8
    server: BunnyCDN-PH1-1245
    cdn-cache: HIT
    cdn-pullzone: 6194262
    cdn-requestpullsuccess: True`,
    { layer: "cdn", product: "bunny.net", retry: "not-applicable" },
  ),
  item(
    "eighth-wordpress-vip-miss-200",
    "https://docs.wpvip.com/change-or-remove-http-headers-added-by-vip-go",
    `HEAD https://docs.wpvip.com/
    HTTP/2 200
    server: nginx
    date: Tue, 12 Nov 2024 00:14:52 GMT
    content-type: text/html; charset=UTF-8
    vary: Accept-Encoding
    x-hacker: If you're reading this, you should visit wpvip.com/careers and apply to join the fun.
    x-powered-by: WordPress VIP <https://wpvip.com>
    host-header: a9130478a60e5f9135f765b23f26593b
    link: <https://docs.wpvip.com/wp-json/>; rel="https://api.w.org/"
    link: <https://docs.wpvip.com/>; rel=shortlink
    x-rq: syd1 123 243 443
    accept-ranges: bytes
    x-cache: MISS
    cache-control: max-age=300, must-revalidate`,
    { layer: "app", product: "WordPress", retry: "not-applicable" },
  ),
  item(
    "eighth-sucuri-passes-json-200",
    paste("Thu, 08 Mar 2018 22:10:49 GMT"),
    `GET https://sitecheck.sucuri.net/?scan=x
    HTTP/1.1 200 OK
    Server: nginx
    Date: Thu, 08 Mar 2018 22:10:49 GMT
    Content-Type: application/json
    Content-Length: 3018
    Connection: close
    X-Sucuri-Cache: MISS
    X-XSS-Protection: 1; mode=block
    X-Frame-Options: SAMEORIGIN
    X-Content-Type-Options: nosniff
    X-Sucuri-ID: 11007`,
    { layer: "app", retry: "not-applicable" },
  ),
  item(
    "eighth-sucuri-passes-php-200",
    paste("Mon, 08 May 2023 11:48:26 GMT"),
    `GET https://brutelogic.com.br/lab/header.php?azerty
    HTTP/2 200
    server: nginx
    date: Mon, 08 May 2023 11:48:26 GMT
    content-type: text/html; charset=UTF-8
    content-length: 232
    x-sucuri-id: 13005
    vary: Accept-Encoding
    x-sucuri-cache: MISS`,
    { layer: "app", retry: "not-applicable" },
  ),
];
