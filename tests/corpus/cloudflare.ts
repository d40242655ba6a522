import { type CorpusItem, item } from "./item.ts";

const DOCS_5XX = "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/";
const DOCS_CACHE = "https://developers.cloudflare.com/cache/concepts/cache-responses/";
const DOCS_CHALLENGE =
  "https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/";

export const CLOUDFLARE: readonly CorpusItem[] = [
  item(
    "cloudflare-522-page",
    DOCS_5XX,
    `
    GET https://shop.example.com/
    HTTP/2 522
    date: Fri, 31 Jul 2026 12:23:38 GMT
    content-type: text/html; charset=UTF-8
    content-length: 7318
    cf-ray: a23c92d51bc8a952-DTW
    cache-control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
    expires: Thu, 01 Jan 1970 00:00:01 GMT
    retry-after: 120
    server: cloudflare
    referrer-policy: same-origin
    x-frame-options: SAMEORIGIN`,
    { layer: "cdn", product: "Cloudflare", cause: "origin-connect-timeout", retry: "after", after: 120 },
  ),
  item(
    "cloudflare-521-text",
    DOCS_5XX,
    `
    GET https://api.example.com/v1/items
    HTTP/2 521
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: text/plain; charset=UTF-8
    content-length: 15
    cf-ray: 91a2b3c4d5e6f708-FRA
    server: cloudflare`,
    { layer: "cdn", product: "Cloudflare", cause: "origin-refused", retry: "yes" },
  ),
  item(
    "cloudflare-524-post",
    DOCS_5XX,
    `
    POST https://app.example.com/reports
    HTTP/2 524
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: text/html; charset=UTF-8
    cf-ray: 91a2b3c4d5e6f709-AMS
    server: cloudflare`,
    { layer: "cdn", product: "Cloudflare", cause: "origin-slow", retry: "if-idempotent" },
    "the work may have been done although no answer came",
  ),
  item(
    "cloudflare-526",
    DOCS_5XX,
    `
    GET https://www.example.org/
    HTTP/2 526
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: text/html; charset=UTF-8
    cf-ray: 91a2b3c4d5e6f70a-AMS
    server: cloudflare`,
    { layer: "cdn", product: "Cloudflare", cause: "origin-certificate", retry: "no" },
  ),
  item(
    "cloudflare-525",
    DOCS_5XX,
    `
    GET https://www.example.org/
    HTTP/2 525
    date: Tue, 04 Mar 2025 10:11:12 GMT
    cf-ray: 91a2b3c4d5e6f70b-AMS
    server: cloudflare`,
    { layer: "cdn", product: "Cloudflare", cause: "origin-tls-handshake", retry: "yes" },
  ),
  item(
    "cloudflare-530-tunnel",
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1033/",
    `
    GET https://tunnel.example.dev/
    HTTP/2 530
    date: Sun, 09 Nov 2025 13:50:00 GMT
    content-type: text/plain; charset=UTF-8
    content-length: 16
    server: cloudflare
    cf-ray: 99bab003ad3211f1-LAX`,
    { layer: "cdn", product: "Cloudflare", cause: "origin-dns", retry: "no" },
  ),
  item(
    "cloudflare-520-origin-error-phrase",
    "https://github.com/mitchellkrogza/nginx-ultimate-bad-bot-blocker/issues/269",
    `
    HEAD https://nl.example.com/
    HTTP/1.1 520 Origin Error
    Date: Sat, 22 Jun 2019 23:41:38 GMT
    Content-Type: text/html; charset=UTF-8
    Connection: keep-alive
    Server: cloudflare
    CF-RAY: 4eb2a1b2c3d4e5f6-AMS`,
    { layer: "cdn", product: "Cloudflare", cause: "origin-bad-answer", retry: "yes" },
  ),
  item(
    "cloudflare-challenge-403",
    "https://github.com/curl/curl/issues/13597",
    `
    GET https://media.example.kz/vk_auth.php?top=
    HTTP/2 403
    date: Sat, 11 May 2024 13:18:02 GMT
    content-type: text/html; charset=UTF-8
    cross-origin-embedder-policy: require-corp
    cf-mitigated: challenge
    cache-control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
    expires: Thu, 01 Jan 1970 00:00:01 GMT
    referrer-policy: same-origin
    x-frame-options: SAMEORIGIN
    server: cloudflare
    cf-ray: 882213abcdef1234-WAW`,
    { layer: "waf", product: "Cloudflare", cause: "bot-challenge", retry: "no" },
    "the site itself never refused: a browser passes",
  ),
  item(
    "cloudflare-challenge-503",
    DOCS_CHALLENGE,
    `
    GET https://forum.example.net/
    HTTP/2 503
    date: Sat, 11 May 2024 13:18:02 GMT
    content-type: text/html; charset=UTF-8
    cf-mitigated: challenge
    server: cloudflare
    cf-ray: 882213abcdef1235-WAW`,
    { layer: "waf", product: "Cloudflare", cause: "bot-challenge", retry: "no" },
    "503 is no outage here",
  ),
  item(
    "cloudflare-block-403",
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1020/",
    `
    GET https://www.example.com/wp-admin/
    HTTP/2 403
    date: Mon, 03 Jun 2024 08:00:00 GMT
    content-type: text/html; charset=UTF-8
    x-frame-options: SAMEORIGIN
    referrer-policy: same-origin
    cache-control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
    expires: Thu, 01 Jan 1970 00:00:01 GMT
    server: cloudflare
    cf-ray: 88dc1a2b3c4d5e6f-LHR`,
    { layer: "waf", product: "Cloudflare", cause: "firewall-block", retry: "no" },
  ),
  item(
    "cloudflare-origin-403-express",
    DOCS_CACHE,
    `
    GET https://api.example.com/admin
    HTTP/2 403
    date: Mon, 03 Jun 2024 08:00:00 GMT
    content-type: application/json; charset=utf-8
    x-powered-by: Express
    cf-cache-status: DYNAMIC
    server: cloudflare
    cf-ray: 88dc1a2b3c4d5e70-LHR`,
    { layer: "app", product: "Express", retry: "no" },
    "Cloudflare passes the refusal of the application on",
  ),
  item(
    "cloudflare-origin-500-dynamic",
    DOCS_CACHE,
    `
    GET https://app.example.com/cart
    HTTP/2 500
    date: Mon, 03 Jun 2024 08:00:00 GMT
    content-type: text/html; charset=UTF-8
    cf-cache-status: DYNAMIC
    server: cloudflare
    cf-ray: 88dc1a2b3c4d5e71-LHR`,
    { layer: "app", retry: "yes" },
    "cf-ray does not make it Cloudflare's error",
  ),
  item(
    "cloudflare-500-nothing-else",
    DOCS_5XX,
    `
    GET https://app.example.com/cart
    HTTP/2 500
    date: Mon, 03 Jun 2024 08:00:00 GMT
    content-type: text/html; charset=UTF-8
    server: cloudflare
    cf-ray: 88dc1a2b3c4d5e72-LHR`,
    { layer: "unknown", retry: "yes" },
    "nothing proves who made it",
  ),
  item(
    "cloudflare-502-nothing-else",
    DOCS_5XX,
    `
    GET https://app.example.com/
    HTTP/2 502
    date: Mon, 03 Jun 2024 08:00:00 GMT
    content-type: text/html
    server: cloudflare
    cf-cache-status: DYNAMIC
    cf-ray: 88dc1a2b3c4d5e73-LHR`,
    { layer: "unknown", cause: "origin-bad-answer", retry: "yes" },
    "either Cloudflare or a proxy at the site answers 502",
  ),
  item(
    "cloudflare-502-own-text",
    DOCS_5XX,
    `
    GET https://app.example.com/
    HTTP/2 502
    date: Mon, 03 Jun 2024 08:00:00 GMT
    content-type: text/plain; charset=UTF-8
    content-length: 15
    server: cloudflare
    cf-ray: 88dc1a2b3c4d5e74-LHR`,
    { layer: "cdn", product: "Cloudflare", cause: "origin-bad-answer", retry: "yes" },
  ),
  item(
    "cloudflare-cached-404",
    DOCS_CACHE,
    `
    GET https://cdn.example.com/app.3f1c.js type:script
    HTTP/2 404
    date: Mon, 03 Jun 2024 08:00:00 GMT
    content-type: text/html
    cache-control: public, max-age=14400
    cf-cache-status: HIT
    age: 8600
    server: cloudflare
    cf-ray: 88dc1a2b3c4d5e75-LHR`,
    { layer: "cdn", product: "Cloudflare", cause: "cached-error", retry: "no", findings: ["error-cacheable"] },
    "the file may exist at the server by now",
  ),
  item(
    "cloudflare-stale-200",
    DOCS_CACHE,
    `
    GET https://www.example.com/
    HTTP/2 200
    date: Mon, 03 Jun 2024 08:00:00 GMT
    content-type: text/html
    cache-control: max-age=60, stale-if-error=86400
    cf-cache-status: STALE
    age: 4200
    last-modified: Mon, 03 Jun 2024 06:00:00 GMT
    server: cloudflare
    cf-ray: 88dc1a2b3c4d5e76-LHR`,
    { layer: "cdn", product: "Cloudflare", retry: "not-applicable", findings: ["stale-on-error"] },
    "200 while the server is down",
  ),
  item(
    "cloudflare-429-own-page",
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1015/",
    `
    GET https://www.example.com/search
    HTTP/2 429
    date: Mon, 03 Jun 2024 08:00:00 GMT
    content-type: text/html; charset=UTF-8
    retry-after: 10
    x-frame-options: SAMEORIGIN
    referrer-policy: same-origin
    cache-control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
    expires: Thu, 01 Jan 1970 00:00:01 GMT
    server: cloudflare
    cf-ray: 88dc1a2b3c4d5e77-LHR`,
    { layer: "cdn", product: "Cloudflare", cause: "rate-limited", retry: "after", after: 10 },
  ),
  item(
    "cloudflare-429-of-api-behind",
    "https://platform.openai.com/docs/guides/rate-limits",
    `
    POST https://api.openai.com/v1/chat/completions
    HTTP/2 429
    date: Mon, 03 Jun 2024 08:00:00 GMT
    content-type: application/json; charset=utf-8
    x-ratelimit-limit-requests: 200
    x-ratelimit-limit-tokens: 10000
    x-ratelimit-remaining-requests: 199
    x-ratelimit-remaining-tokens: 0
    x-ratelimit-reset-requests: 300ms
    x-ratelimit-reset-tokens: 6m0s
    x-request-id: req_0123456789abcdef
    cf-cache-status: DYNAMIC
    server: cloudflare
    cf-ray: 88dc1a2b3c4d5e78-LHR`,
    { layer: "app", cause: "rate-limited", retry: "after", after: 360 },
    "the API counted tokens; Cloudflare only passes it on",
  ),
  item(
    "cloudflare-name-without-ray",
    "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/cloudflare.py",
    `
    GET https://fake.example.com/
    HTTP/1.1 500 Internal Server Error
    Date: Mon, 03 Jun 2024 08:00:00 GMT
    Server: cloudflare
    Content-Type: text/html`,
    { layer: "unknown", retry: "yes" },
    "anybody can write Server: cloudflare",
  ),
  item(
    "cloudflare-plain-http-to-https-port",
    "https://github.com/eduardsui/tlse/issues/80",
    `
    GET http://example.com:443/
    HTTP/1.1 400 Bad Request
    Server: cloudflare
    Date: Mon, 03 Jun 2024 08:00:00 GMT
    Content-Type: text/html
    Content-Length: 253
    Connection: close
    CF-RAY: -`,
    { layer: "cdn", product: "Cloudflare", retry: "no" },
  ),
  item(
    "cloudflare-https-redirect-page",
    "https://developers.cloudflare.com/ssl/edge-certificates/additional-options/always-use-https/",
    `
    GET http://example.com/blog
    HTTP/1.1 301 Moved Permanently
    Date: Mon, 03 Jun 2024 08:00:00 GMT
    Content-Type: text/html
    Content-Length: 167
    Connection: keep-alive
    Cache-Control: max-age=3600
    Expires: Mon, 03 Jun 2024 09:00:00 GMT
    Location: https://example.com/blog
    Server: cloudflare
    CF-RAY: 88dc1a2b3c4d5e79-LHR`,
    { layer: "cdn", product: "Cloudflare", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "render-behind-cloudflare-503",
    "https://render.com/docs/free",
    `
    GET https://cafe.onrender.example.com/
    HTTP/1.1 503 Service Unavailable
    Date: Wed, 30 Sep 2026 13:45:59 GMT
    Content-Length: 0
    rndr-id: 251835f2-2a4d-4591
    x-render-routing: hibernate-wake-error
    Server: cloudflare
    CF-RAY: 9868d0c1b2a39485-FRA`,
    { layer: "reverse-proxy", product: "Render", cause: "service-waking", retry: "yes" },
    "Cloudflare stands before Render and made nothing",
  ),
  item(
    "render-no-server-404",
    "https://render.com/docs/troubleshooting-deploys",
    `
    GET https://api.onrender.example.com/health
    HTTP/2 404
    date: Wed, 30 Sep 2026 13:45:59 GMT
    content-type: text/plain; charset=utf-8
    x-render-routing: no-server
    server: cloudflare
    cf-cache-status: DYNAMIC
    cf-ray: 9868d0c1b2a39486-FRA`,
    { layer: "reverse-proxy", product: "Render", cause: "service-not-running", retry: "no" },
    "404 with no route missing: no service runs",
  ),
  item(
    "pay-per-crawl-402",
    "https://developers.cloudflare.com/ai-crawl-control/features/pay-per-crawl/",
    `
    GET https://news.example.com/article
    HTTP/2 402
    date: Fri, 06 Jun 2025 08:42:38 GMT
    crawler-price: USD 0.01
    server: cloudflare
    cf-ray: 94b1a2c3d4e5f607-LHR`,
    { layer: "cdn", product: "Cloudflare", cause: "crawl-price", retry: "no" },
  ),
  item(
    "openai-421-through-cloudflare",
    "https://datatracker.ietf.org/doc/html/rfc9110#section-15.5.20",
    `
    HEAD https://api.openai.com/
    HTTP/2 421
    date: Fri, 31 Oct 2025 02:03:04 GMT
    content-type: application/json; charset=utf-8
    server: cloudflare
    cf-ray: 996f92e88a2cf865-ORD`,
    { layer: "unknown", cause: "wrong-connection", retry: "yes" },
    "421 may be repeated whatever the method",
  ),
];
