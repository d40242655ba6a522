import { type CorpusItem, item } from "../../item.ts";

/** What public HAR files and the fixtures of API clients recorded, ordinary answers among them. */
export const CAPTURED_RECORDINGS: readonly CorpusItem[] = [
  item(
    "captured-scaleway-404",
    "https://github.com/scaleway/scaleway-cli",
    `GET https://api.scaleway.com/instance/v1/zones/fr-par-1/volumes/1
    HTTP/1.1 404 Not Found
    Content-Length: 143
    Content-Type: application/json
    Server: Scaleway API Gateway (fr-par-3;edge02)
    X-Request-Id: ca6d6995-1c6c-4a72-bc67-9343957b1128`,
    { layer: "unknown", retry: "no" },
    "a gateway in the name, the answer of a service",
  ),
  item(
    "captured-linode-503",
    "https://github.com/linode/linodego",
    `GET https://api.linode.com/v4beta/lke/clusters/433118/kubeconfig
    HTTP/1.1 503 Service Unavailable
    Access-Control-Allow-Origin: *
    Akamai-Internal-Account: *
    Cache-Control: max-age=0, no-cache, no-store
    Connection: keep-alive
    Content-Length: 92
    Content-Type: application/json
    Expires: Mon, 12 May 2025 19:08:16 GMT
    Pragma: no-cache
    Vary: Authorization, X-Filter
    X-Accepted-Oauth-Scopes: lke:read_write
    X-Frame-Options: DENY
    X-Oauth-Scopes: *
    X-Ratelimit-Limit: 400`,
    { layer: "unknown", retry: "yes" },
    "scopes in the answer, but not GitHub's",
  ),
  item(
    "captured-azure-arm-head-404",
    "https://github.com/Azure/azure-sdk-for-ruby",
    `HEAD https://management.azure.com/subscriptions/1/resourcegroups/none
    HTTP/1.1 404 Not Found
    cache-control: no-cache
    pragma: no-cache
    content-length: 105
    content-type: application/json; charset=utf-8
    expires: -1
    x-ms-failure-cause: gateway
    x-ms-ratelimit-remaining-subscription-reads: 14940
    x-ms-request-id: b44b3023-e826-4c52-a7a1-91446769db34
    x-ms-routing-request-id: WESTUS:20160519T032812Z:b44b3023-e826-4c52-a7a1-91446769db34
    strict-transport-security: max-age=31536000; includeSubDomains
    connection: close`,
    { layer: "app", product: "Azure Resource Manager", retry: "no", findings: ["expires-invalid"] },
    "the failure cause is Azure's own word for its front",
  ),
  item(
    "captured-dnsimple-400",
    "https://github.com/dnsimple/dnsimple-developer",
    `GET https://api.dnsimple.com/deleteContact
    HTTP/1.1 400 Bad Request
    server: nginx
    content-type: application/json; charset=utf-8
    connection: keep-alive
    x-ratelimit-limit: 2400
    x-ratelimit-remaining: 2397
    x-ratelimit-reset: 1523447401
    cache-control: no-cache
    x-request-id: 8d9f3de7-6e42-4a16-82eb-e2434dd58008
    x-runtime: 0.271090
    x-content-type-options: nosniff
    x-download-options: noopen`,
    { layer: "app", product: "Ruby on Rails", retry: "no" },
  ),
  item(
    "captured-reddit-400",
    "https://github.com/praw-dev/praw",
    `POST https://oauth.reddit.com/api/set_subreddit_sticky/
    HTTP/1.1 400 Bad Request
    Accept-Ranges: bytes
    Connection: keep-alive
    Content-Length: 40
    Content-Type: application/json; charset=UTF-8
    Server: snooserv
    Via: 1.1 varnish
    cache-control: private, s-maxage=0, max-age=0, must-revalidate, no-store, max-age=0, must-revalidate
    expires: -1
    x-ratelimit-remaining: 154.0
    x-ratelimit-reset: 112
    x-ratelimit-used: 446`,
    { layer: "unknown", retry: "no", findings: ["expires-invalid"] },
    "nothing in it proves who answered",
  ),
  item(
    "captured-fastly-api-404",
    "https://github.com/fastly/go-fastly",
    `DELETE https://api.fastly.com/service/1/version/152/logging/s3/test
    HTTP/1.1 404 Not Found
    Accept-Ranges: bytes
    Cache-Control: no-store
    Content-Type: application/json
    Fastly-Ratelimit-Remaining: 9760
    Fastly-Ratelimit-Reset: 1784836800
    Pragma: no-cache
    Server: fastly istio-envoy
    Status: 404 Not Found
    Vary: Accept-Encoding
    Via: 1.1 varnish, 1.1 varnish
    X-Cache: MISS, MISS
    X-Cache-Hits: 0, 0
    X-Envoy-Upstream-Service-Time: 149
    X-Served-By: cache-chi-klot8100141-CHI, cache-iad-kiad7000135-IAD
    X-Timer: S1784834999.925177,VS0,VE192`,
    { layer: "app", retry: "no" },
    "three intermediaries named, none of them answered",
  ),
  item(
    "captured-fastly-api-409",
    "https://github.com/fastly/go-fastly",
    `POST https://api.fastly.com/service/1/log_stream/managed/instance_output
    HTTP/1.1 409 Conflict
    Accept-Ranges: bytes
    Cache-Control: no-store
    Content-Type: application/json
    Fastly-Ratelimit-Remaining: 4998
    Status: 409 Conflict
    Vary: Accept-Encoding
    Via: 1.1 varnish, 1.1 varnish
    X-Cache: MISS, MISS
    X-Cache-Hits: 0, 0
    X-Served-By: cache-control-slwdc9037-CONTROL-SLWDC, cache-man4122-MAN
    X-Timer: S1635958812.820010,VS0,VE550`,
    { layer: "app", retry: "no" },
  ),
  item(
    "captured-github-404-no-id",
    "https://github.com/octokit/octokit.rb",
    `GET https://api.github.com/user/following/sferik
    HTTP/1.1 404 Not Found
    Server: GitHub.com
    Content-Type: application/json; charset=utf-8
    Transfer-Encoding: chunked
    Connection: keep-alive
    Status: 404 Not Found
    X-Ratelimit-Limit: 5000
    X-Ratelimit-Remaining: 4998
    X-Oauth-Scopes: repo, user, gist, delete_repo
    X-Accepted-Oauth-Scopes: user, user:email, user:follow, site_admin
    X-Github-Media-Type: github.beta; format=json`,
    { layer: "app", product: "GitHub", retry: "no" },
  ),
  item(
    "captured-bare-503-html",
    "https://github.com/micmro/PerfCascade",
    `GET http://loremflickr.com/444/610/weather
    HTTP/1.1 503 Service Unavailable
    Cache-Control: no-store, no-cache, must-revalidate, post-check=0, pre-check=0
    Connection: close
    Content-Length: 1022
    Content-Type: text/html; charset=UTF-8
    Expires: Thu, 01 Jan 1970 00:00:00 GMT
    Pragma: no-cache`,
    { layer: "unknown", retry: "yes" },
    "nothing in it proves who answered",
  ),
  item(
    "captured-varnish-301-www",
    "https://github.com/micmro/PerfCascade",
    `GET http://aftonbladet.se/
    HTTP/1.1 301 Moved Permanently
    Server: Varnish
    Location: http://www.aftonbladet.se/
    Accept-Ranges: bytes
    Date: Sat, 29 Aug 2015 19:47:00 GMT
    Via: 1.1 varnish
    Connection: close`,
    { layer: "reverse-proxy", product: "Varnish", cause: "host-canonical", retry: "not-applicable" },
  ),
  item(
    "captured-varnish-404-aged",
    "https://github.com/micmro/PerfCascade",
    `GET http://www.tv.nu/_graphics/tabla_arrow_right.png
    HTTP/1.1 404 Not Found
    Content-Type: text/html; charset=UTF-8
    Content-Encoding: gzip
    Vary: Accept-Encoding
    X-Cacheable: Yes:static content
    Cache-Control: max-age=3600, s-max-age=3600, public
    Content-Length: 1984
    Accept-Ranges: bytes
    Date: Sat, 29 Aug 2015 19:46:30 GMT
    Age: 198
    Via: 1.1 varnish
    Connection: keep-alive
    X-Cache: HIT`,
    { layer: "reverse-proxy", product: "Varnish", cause: "cached-error", retry: "no", findings: ["error-cacheable"] },
  ),
  item(
    "captured-cloudfront-304-hit",
    "https://github.com/micmro/PerfCascade",
    `GET http://code4.edynpub.com/js/api.js
    HTTP/1.1 304 Not Modified
    Connection: keep-alive
    Date: Sat, 29 Aug 2015 19:47:28 GMT
    x-amz-version-id: 7vB2SdVY1QiJjp6dsLfdGrAkJ4pywEXt
    ETag: "26ef094a6203b88d31b233225bfd76e0"
    Server: AmazonS3
    Age: 70129
    X-Cache: Hit from cloudfront
    Via: 1.1 5ecd001d059d1d8b6633ca8097042a96.cloudfront.net (CloudFront)
    X-Amz-Cf-Id: 9HbJW5vS8VLEi1JGV5GVb2sDdlBGQIktrw3Xsf3Uw2pvEvi8iSHPFg==`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "copy-still-good", retry: "not-applicable" },
  ),
  item(
    "captured-fastly-404-of-months-ago",
    "https://github.com/micmro/PerfCascade",
    `GET https://assets-cdn.github.com/images/modules/home/code.png
    HTTP/1.1 404 Not Found
    Server: GitHub.com
    Content-Type: image/png
    Last-Modified: Tue, 16 Jun 2015 01:36:05 GMT
    Expires: Tue, 12 Jul 2016 06:27:37 GMT
    Cache-Control: max-age=31536000, public
    Timing-Allow-Origin: https://github.com
    Content-Length: 89017
    Accept-Ranges: bytes
    Date: Sat, 26 Dec 2015 13:52:13 GMT
    Via: 1.1 varnish
    Age: 14369076
    Connection: keep-alive
    X-Served-By: cache-fra1246-FRA
    X-Cache: HIT
    X-Cache-Hits: 10870
    X-Timer: S1451137933.581367,VS0,VE0
    Vary: Accept-Encoding`,
    { layer: "cdn", product: "Fastly", cause: "cached-error", retry: "no", findings: ["error-cacheable"] },
  ),
  item(
    "captured-browser-307-delegate",
    "https://github.com/micmro/PerfCascade",
    `GET https://ghbtns.com/github-btn.html
    - 307 Internal Redirect
    Location: about:blank
    Non-Authoritative-Reason: Delegate`,
    { layer: "browser", product: "Chrome", cause: "browser-redirect", retry: "not-applicable" },
  ),
  item(
    "captured-browser-307-hsts",
    "https://github.com/micmro/PerfCascade",
    `GET http://www.google-analytics.com/r/__utm.gif
    HTTP/1.1 307 Internal Redirect
    Location: https://www.google-analytics.com/r/__utm.gif
    Non-Authoritative-Reason: HSTS`,
    { layer: "browser", product: "Chrome", cause: "hsts-upgrade", retry: "not-applicable" },
  ),
  item(
    "captured-iis-303-relative",
    "https://github.com/micmro/PerfCascade",
    `GET http://wt.example.com/dcs/dcs.gif?a=1
    HTTP/1.1 303 See Other
    Content-Length: 0
    Location: /dcs/dcs.gif?dcsredirect=126&a=1
    Server: Microsoft-IIS/7.5
    X-Powered-By: ASP.NET
    Date: Sat, 29 Aug 2015 19:45:01 GMT
    Connection: close`,
    { layer: "app", product: "ASP.NET", cause: "moved-temporarily", retry: "not-applicable" },
  ),
  item(
    "captured-websocket-101",
    "https://github.com/micmro/PerfCascade",
    `GET http://core.example.com/268/x/websocket
    HTTP/1.1 101 Switching Protocols
    Upgrade: WebSocket
    Connection: Upgrade
    Sec-WebSocket-Accept: fdjc/TYd8FABIzt1ftdWQ2un5NM=`,
    { layer: "unknown", retry: "not-applicable" },
    "nothing in it proves who answered",
  ),
  item(
    "captured-cloudfront-400-hit-of-a-font",
    "https://github.com/micmro/PerfCascade",
    `GET https://developer.mozilla.org/static/fonts/x.woff2
    HTTP/2 400
    date: Thu, 03 Oct 2019 00:24:53 GMT
    via: 1.1 59d2fae2830d603c79da39156799a1fc.cloudfront.net (CloudFront)
    age: 917494
    x-cache: Hit from cloudfront
    status: 200
    content-length: 33808
    last-modified: Wed, 02 Oct 2019 22:49:47 GMT
    server: meinheld/0.6.1
    content-type: font/woff2
    access-control-allow-origin: *
    cache-control: max-age=315360000, public, immutable
    x-amz-cf-pop: BOM50-C1
    x-amz-cf-id: NDheE_R8KWFX1eCHU5t37BMmlPLd91b46q5XT9NlhcKeq853stfRuw==`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "cached-error", retry: "no", findings: ["error-cacheable"] },
    "a field repeats another status",
  ),
  item(
    "captured-nginx-json-401",
    "https://github.com/micmro/PerfCascade",
    `GET https://app.saucelabs.com/api/whoami
    HTTP/1.1 401 Unauthorized
    Date: Wed, 13 Nov 2019 13:27:23 GMT
    Vary: Cookie
    Server: nginx
    X-Frame-Options: SAMEORIGIN
    Content-Type: application/json
    Connection: keep-alive
    Transfer-Encoding: chunked
    x-sl-request-id: 53fc6bb2cea24fe5bc0f832ffaecda0c
    X-UPSTREAM-NAME: encore-55f7fd5cdb-lnvfx`,
    { layer: "app", cause: "login-needed", retry: "no", findings: ["401-www-authenticate"] },
  ),
  item(
    "captured-wikipedia-200-frontend-hit",
    "https://github.com/micmro/PerfCascade",
    `GET https://www.wikipedia.org/portal/logo.png
    HTTP/1.1 200 OK
    accept-ranges: bytes
    age: 1680
    cache-control: s-maxage=3600, must-revalidate, max-age=0
    content-length: 3030
    content-type: image/png
    date: Sun, 24 Jan 2016 14:53:59 GMT
    etag: "bd6-523abbc889240"
    expires: Mon, 23 Jan 2017 14:25:59 GMT
    last-modified: Wed, 04 Nov 2015 00:03:13 GMT
    server: nginx/1.9.4
    via: 1.1 varnish, 1.1 varnish, 1.1 varnish
    x-cache: cp1068 hit(5), cp3004 hit(5), cp3008 frontend hit(120)
    x-powered-by: HHVM/3.3.0-static
    x-varnish: 2820613780 2820609837, 958034812 958029879, 2674993580 2670964055`,
    { layer: "reverse-proxy", product: "Varnish", retry: "not-applicable" },
  ),
  item(
    "captured-edgecast-hit-200",
    "https://github.com/micmro/PerfCascade",
    `GET https://tags.example.com/utag.523.js
    HTTP/2 200
    accept-ranges: bytes
    cache-control: max-age=1296000
    content-encoding: gzip
    content-length: 1160
    content-type: text/javascript
    date: Wed, 07 Feb 2018 12:07:23 GMT
    etag: "2913014916"
    expires: Thu, 22 Feb 2018 12:07:23 GMT
    last-modified: Tue, 25 Apr 2017 04:44:39 GMT
    server: ECS (arn/46A3)
    vary: Accept-Encoding
    x-cache: HIT`,
    { layer: "cdn", product: "Edgecast", retry: "not-applicable" },
  ),
  item(
    "captured-bbc-200-inner-cache",
    "https://github.com/micmro/PerfCascade",
    `GET https://fig.bbc.co.uk/frameworks/fig/1/fig.js
    HTTP/1.1 200 OK
    Server: Apache
    X-Cache-Action: HIT
    X-Cache-Age: 108
    Cache-Control: private, max-age=240
    Content-Type: application/javascript
    Etag: "0e19465f276401b594f332fb004e629e"
    Content-Length: 2834
    Accept-Ranges: bytes
    Date: Sun, 29 May 2016 05:23:35 GMT
    Via: 1.1 varnish
    Connection: keep-alive
    X-Fastly-Cache-Status: PASS
    X-Served-By: cache-iad2138-IAD
    X-Cache: MISS
    X-Cache-Hits: 286, 0
    X-Timer: S1464499415.119306,VS0,VE386`,
    { layer: "app", product: "Apache httpd", retry: "not-applicable" },
    "a cache behind had it, the one in front did not",
  ),
  item(
    "captured-gfe-304-aged",
    "https://github.com/micmro/PerfCascade",
    `GET http://www.google-analytics.com/analytics.js
    HTTP/1.1 304 Not Modified
    Date: Sat, 29 Aug 2015 17:47:29 GMT
    Expires: Sat, 29 Aug 2015 19:47:29 GMT
    Age: 7198
    Server: GFE/2.0`,
    { layer: "unknown", cause: "copy-still-good", retry: "not-applicable" },
  ),
  item(
    "captured-fastly-206-hit",
    "https://github.com/micmro/PerfCascade",
    `GET http://static.chartbeat.com/js/chartbeat.js
    HTTP/1.1 206 Partial Content
    > Range: bytes=6814-6814
    Date: Sun, 20 Dec 2015 13:43:40 GMT
    Content-Encoding: gzip
    Age: 2024
    X-Cache: HIT
    Content-Range: bytes 6814-6814/11425
    Connection: keep-alive
    Content-Length: 1
    X-Served-By: cache-nrt6133-NRT
    Last-Modified: Wed, 28 Oct 2015 03:28:43 GMT
    Server: nginx
    ETag: "563040eb-71aa"
    Vary: Accept-Encoding
    Content-Type: application/x-javascript
    Via: 1.1 varnish
    Cache-Control: max-age=7200
    Accept-Ranges: bytes
    X-Cache-Hits: 9578055`,
    { layer: "cdn", product: "Fastly", retry: "not-applicable" },
  ),
  item(
    "captured-nginx-301-of-aspnet",
    "https://github.com/micmro/PerfCascade",
    `GET https://www.assa.se/
    HTTP/1.1 301 Moved Permanently
    Cache-Control: private
    Connection: keep-alive
    Content-Length: 324
    Content-Type: text/html; charset=utf-8
    Date: Thu, 09 Nov 2017 09:52:37 GMT
    Location: /sv/site/assa/
    Server: nginx/1.12.1
    X-Powered-By: ASP.NET`,
    { layer: "app", product: "ASP.NET", cause: "moved", retry: "not-applicable" },
  ),
  item(
    "captured-downgrade-301",
    "https://github.com/micmro/PerfCascade",
    `GET https://www.arcelormittal.com/
    HTTP/1.1 301 Moved Permanently
    Connection: Keep-Alive
    Content-Length: 0
    Content-Type: text/html
    Date: Fri, 20 Apr 2018 11:03:34 GMT
    Location: http://corporate.arcelormittal.com`,
    { layer: "unknown", cause: "https-downgrade", retry: "not-applicable" },
    "nothing in it proves who answered",
  ),
  item(
    "captured-servlet-301",
    "https://github.com/micmro/PerfCascade",
    `GET http://www.mousel.lu/
    HTTP/1.1 301 Moved Permanently
    Content-Length: 0
    Date: Fri, 20 Apr 2018 11:04:54 GMT
    Location: http://www.brasseriedeluxembourg.lu
    X-Powered-By: Servlet/2.4 JSP/2.0`,
    { layer: "app", product: "Java", cause: "moved", retry: "not-applicable" },
  ),
  item(
    "captured-s3-200",
    "https://github.com/micmro/PerfCascade",
    `GET http://ichef.bbci.co.uk/images/p03w0vm0.jpg
    HTTP/1.1 200 OK
    Expires: Fri, 27 May 2016 00:14:08 GMT
    Last-Modified: Mon, 23 May 2016 11:44:52 GMT
    ETag: "8c0371a703f2406c34e1ab39aa6ff464"
    Cache-Control: max-age=86400
    Server: AmazonS3
    x-amz-id-2: /2OBViAQj9tyW+UB8hl/vMIb2f1Pi2vr98fRGj8f2VPSR6kzuFZ+Kgv4ZSse
    x-amz-request-id: BA61CF4B2FE4F9F4
    Accept-Ranges: bytes
    Content-Type: image/jpeg
    Content-Length: 19633
    Date: Sun, 29 May 2016 05:23:07 GMT
    Connection: keep-alive`,
    { layer: "object-storage", product: "Amazon S3", retry: "not-applicable" },
  ),
  item(
    "captured-nginx-file-200",
    "https://github.com/micmro/PerfCascade",
    `GET https://enorm-magazin.de/themes/js-cookie.js
    HTTP/2 200
    date: Sun, 12 Feb 2017 02:24:20 GMT
    content-encoding: gzip
    last-modified: Tue, 23 Aug 2016 13:54:49 GMT
    server: nginx
    etag: W/"57bc55a9-5e"
    vary: Accept-Encoding
    content-type: application/javascript
    cache-control: max-age=315360000
    expires: Thu, 31 Dec 2037 23:55:55 GMT`,
    { layer: "reverse-proxy", product: "nginx", retry: "not-applicable" },
  ),
  item(
    "captured-analytics-302",
    "https://github.com/micmro/PerfCascade",
    `GET https://www.google-analytics.com/r/collect?v=1
    HTTP/2 302
    content-length: 419
    expires: Fri, 01 Jan 1990 00:00:00 GMT
    server: Golfe2
    last-modified: Sun, 17 May 1998 03:00:00 GMT
    location: https://stats.g.doubleclick.net/r/collect?v=1
    pragma: no-cache
    cache-control: no-cache, no-store, must-revalidate
    date: Sun, 14 Jan 2018 07:52:29 GMT
    access-control-allow-origin: *
    content-type: text/html; charset=UTF-8`,
    { layer: "app", product: "Google", cause: "moved-temporarily", retry: "not-applicable" },
  ),
  item(
    "captured-nginx-302-empty",
    "https://github.com/micmro/PerfCascade",
    `GET https://pixel.tapad.com/idsync/ex/receive?partner_id=2682
    HTTP/1.1 302 Found
    Server: nginx/1.11.3
    Date: Sun, 14 Jan 2018 07:52:34 GMT
    Content-Length: 0
    Connection: keep-alive
    Location: https://pixel.tapad.com/idsync/ex/receive/check?partner_id=2682`,
    { layer: "app", cause: "moved-temporarily", retry: "not-applicable" },
    "nginx writes a page under each redirect of its own",
  ),
  item(
    "captured-github-204-preflight",
    "https://github.com/micmro/PerfCascade",
    `OPTIONS https://api.github.com/_private/browser/stats
    HTTP/1.1 204 No Content
    Server: GitHub.com
    Date: Sat, 26 Dec 2015 13:52:17 GMT
    Status: 204 No Content
    Access-Control-Max-Age: 86400
    Access-Control-Allow-Headers: Authorization, Content-Type
    Access-Control-Allow-Methods: GET, POST, PATCH, PUT, DELETE
    Access-Control-Allow-Origin: *
    X-Content-Type-Options: nosniff
    Vary: Accept-Encoding
    X-Served-By: 01d096e6cfe28f8aea352e988c332cd3
    X-GitHub-Request-Id: 341C539A:1D261:1B6279A9:567E9B91`,
    { layer: "app", product: "GitHub", retry: "not-applicable" },
  ),
  item(
    "captured-apache-204-length",
    "https://github.com/micmro/PerfCascade",
    `GET http://p.lp4.io/p?i=1
    HTTP/1.1 204 No Content
    Date: Sat, 29 Aug 2015 19:47:05 GMT
    Server: Apache/2.4.7 (Ubuntu)
    Content-Length: 0
    Connection: close`,
    { layer: "app", product: "Apache httpd", retry: "not-applicable", findings: ["no-content-length"] },
  ),
  item(
    "captured-python-404-http10",
    "https://github.com/micmro/PerfCascade",
    `GET http://127.0.0.1:8000/favicon.ico
    HTTP/1.0 404 File not found
    Server: SimpleHTTP/0.6 Python/2.7.10
    Date: Fri, 22 Jan 2016 12:17:13 GMT
    Content-Type: text/html
    Connection: close`,
    { layer: "app", product: "Python test server", retry: "no" },
  ),
  item(
    "captured-openai-200-two-framings",
    "https://github.com/pydantic/pydantic-ai",
    `POST https://api.openai.com/v1/chat/completions
    HTTP/1.1 200 OK
    connection: keep-alive
    content-length: 882
    content-type: application/json
    openai-organization: example
    openai-processing-ms: 624
    openai-version: 2020-10-01
    strict-transport-security: max-age=31536000; includeSubDomains; preload
    transfer-encoding: chunked`,
    { layer: "app", product: "OpenAI", retry: "not-applicable", findings: ["length-with-chunked"] },
  ),
  item(
    "captured-azure-arm-200",
    "https://github.com/Azure/azure-sdk-for-ruby",
    `GET https://management.azure.com/subscriptions/1/providers/Microsoft.Compute
    HTTP/1.1 200 OK
    cache-control: no-cache
    pragma: no-cache
    content-type: application/json; charset=utf-8
    expires: -1
    vary: Accept-Encoding
    strict-transport-security: max-age=31536000; includeSubDomains
    x-ms-request-id: 5fb78414-884c-4a6f-8724-d4528e91c24b
    server: Microsoft-HTTPAPI/2.0, Microsoft-HTTPAPI/2.0
    x-ms-ratelimit-remaining-subscription-reads: 14989
    x-ms-routing-request-id: WESTUS:20160520T182404Z:18c470e2-200f-49aa-9e43-d07858c2251b
    connection: close`,
    { layer: "app", product: "Azure Resource Manager", retry: "not-applicable", findings: ["expires-invalid"] },
  ),
];
