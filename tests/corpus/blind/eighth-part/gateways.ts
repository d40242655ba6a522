import { type CorpusItem, item } from "../../item.ts";
import { paste } from "./paste.ts";

/** Responses that came through, or from, a balancer, a gateway, a proxy or a firewall. */
export const EIGHTH_GATEWAYS: readonly CorpusItem[] = [
  item(
    "eighth-aws-waf-silent-challenge-202",
    paste("doi:10.7910/DVN/27100"),
    `GET https://dataverse.harvard.edu/api/info/version
    HTTP/2 202
    server: awselb/2.0
    content-length: 0
    x-amzn-waf-action: challenge`,
    { layer: "waf", product: "AWS WAF", cause: "bot-challenge", retry: "no" },
    "it reads as a success",
  ),
  item(
    "eighth-apigateway-passes-200",
    paste("Tue, 02 May 2023 06:08:45 GMT"),
    `POST https://api.example.com/mail
    HTTP/2 200
    date: Tue, 02 May 2023 06:08:45 GMT
    content-type: application/json
    content-length: 49
    x-amzn-requestid: ea5fdaa9-9d87-4746-a9f1-7d129dc5d09b
    x-amz-apigw-id: ER9U_HIxtjMFzwA=
    x-amzn-trace-id: Root=1-6450a8ec-4159b6d05aea26b77a5239ff;Sampled=0;lineage=ca71e3f6:0`,
    { layer: "app", retry: "not-applicable" },
  ),
  item(
    "eighth-apigateway-passes-404-of-lambda",
    paste("Fri, 09 Jul 2021 15:37:01 GMT"),
    `GET https://xs54oom6k7.execute-api.us-east-2.amazonaws.com/prod/region/sa-test-1000/info
    HTTP/2 404
    content-type: application/json
    content-length: 82
    date: Fri, 09 Jul 2021 15:37:01 GMT
    x-amzn-requestid: 247705cc-447a-4a99-98a9-69d4f324b0a5
    access-control-allow-origin: *
    x-amz-apigw-id: CNX8sHqvCYcFU0A=
    x-amzn-trace-id: Root=1-60e86d1d-129f0614431d2ac6645a6fdd;Sampled=0
    x-cache: Error from cloudfront
    via: 1.1 ac1cb1fdb7cf3984f94f9f190169eb3a.cloudfront.net (CloudFront)
    x-amz-cf-pop: YUL62-C2
    x-amz-cf-id: vcMy8Gr0Bp-zBUeUT6zohSHmF5eCSiuGn4k9ha2KYJ5jTMYhPa6lYA==`,
    { layer: "app", retry: "no" },
  ),
  item(
    "eighth-apigateway-server-server-200",
    paste("Tue, 23 Jun 2020 01:45:59 GMT"),
    `GET http://web-app-nlb.elb.cn-northwest-1.amazonaws.com.cn/dev/webpage
    HTTP/1.1 200 OK
    Server: Server
    Date: Tue, 23 Jun 2020 01:45:59 GMT
    Content-Type: application/json
    Content-Length: 51
    Connection: keep-alive
    x-amzn-RequestId: 11efdbb6-4c3c-4dfb-96a8-f1ce7943f847
    x-amz-apigw-id: OjvBvF2VZPgFQFw=
    X-Amzn-Trace-Id: Root=1-5ef15ed7-426a634a4a810394fc9b15c2`,
    { layer: "app", retry: "not-applicable" },
  ),
  item(
    "eighth-apigateway-renamed-date-200",
    paste("Wed, 13 Nov 2024 21:06:18 GMT"),
    `GET https://api.sportradar.com/soccer/v4/season_summaries.json
    HTTP/2 200
    content-type: application/json
    content-length: 1725369
    date: Wed, 13 Nov 2024 21:06:18 GMT
    x-amzn-requestid: c10fe405-ce81-46fb-a3db-38d153dd2a6c
    x-offset: 0
    x-amz-apigw-id: BNAvVGCUliAEKJA=
    cache-control: max-age=300, public, s-maxage=300
    x-result: 100
    etag: "341dc78002bc578c62a6878519ba0404"
    x-max-results: 381
    x-amzn-trace-id: Root=1-673514c8-7a887f81636af0110ecce2d3
    x-amzn-remapped-date: Wed, 13 Nov 2024 21:06:17 GMT
    vary: Accept-Encoding`,
    { layer: "app", retry: "not-applicable" },
    "the gateway keeps the date of the server behind under another name",
  ),
  item(
    "eighth-apigateway-passes-500-of-2015",
    paste("Sun, 06 Dec 2015 02:40:14 GMT"),
    `GET https://0ux556ho77.execute-api.us-west-2.amazonaws.com/v1/info
    HTTP/1.1 500 Internal Server Error
    Content-Type: application/json
    Content-Length: 524
    Connection: keep-alive
    Date: Sun, 06 Dec 2015 02:40:14 GMT
    x-amzn-RequestId: ad5d94eb-9bc2-11e5-8fad-476a6cacabce
    X-Cache: Error from cloudfront
    Via: 1.1 29bfa9b96f4ea66dc02526ee845ca6b0.cloudfront.net (CloudFront)
    X-Amz-Cf-Id: XoVLBjm1dgozZsNAEGk8Vy_a5PXMYNWRD6eKJJBcVTXrtMgMhiLNyQ==`,
    { layer: "app", retry: "yes" },
    "the gateway names no error of its own",
  ),
  item(
    "eighth-heroku-own-502",
    "https://github.com/heroku/vegur/issues/111",
    `GET https://app.herokuapp.com/
    HTTP/1.1 502 Bad Gateway
    Connection: keep-alive
    Server: Cowboy
    Date: Thu, 02 Oct 2014 19:45:23 GMT
    Content-Length: 484
    Content-Type: text/html; charset=utf-8
    Cache-Control: no-cache, no-store`,
    { layer: "load-balancer", product: "Heroku router", cause: "origin-bad-answer", retry: "yes" },
    "the router's own pages lack its Via",
  ),
  item(
    "eighth-heroku-passes-text-200",
    paste("Thu, 09 Aug 2018 21:44:35 GMT"),
    `GET https://api.ipify.org/
    HTTP/1.1 200 OK
    Server: Cowboy
    Connection: close
    Content-Type: text/plain
    Vary: Origin
    Date: Thu, 09 Aug 2018 21:44:35 GMT
    Content-Length: 10
    Via: 1.1 vegur`,
    { layer: "app", retry: "not-applicable" },
    "Cowboy is the router's name, not that of the program",
  ),
  item(
    "eighth-heroku-passes-express-404",
    paste("Tue, 15 Dec 2015 14:38:16 GMT"),
    `GET http://paripadi.herokuapp.com/api/colleges
    HTTP/1.1 404 Not Found
    Server: Cowboy
    Connection: close
    X-Powered-By: Express
    Access-Control-Allow-Origin: *
    X-Content-Type-Options: nosniff
    Content-Type: text/html; charset=utf-8
    Content-Length: 25
    Date: Tue, 15 Dec 2015 14:38:16 GMT
    Via: 1.1 vegur`,
    { layer: "app", product: "Express", retry: "no" },
  ),
  item(
    "eighth-heroku-passes-gunicorn-200",
    paste("Fri, 06 Jul 2018 17:56:50 GMT"),
    `HEAD https://httpbin.org/
    HTTP/1.1 200 OK
    Connection: keep-alive
    Server: gunicorn/19.8.1
    Date: Fri, 06 Jul 2018 17:56:50 GMT
    Content-Type: text/html; charset=utf-8
    Content-Length: 8344
    Access-Control-Allow-Origin: *
    Access-Control-Allow-Credentials: true
    Via: 1.1 vegur`,
    { layer: "app", product: "gunicorn", retry: "not-applicable" },
  ),
  item(
    "eighth-heroku-passes-jetty-204",
    paste("Thu, 27 Aug 2020 14:25:53 GMT"),
    `DELETE https://apichallenges.example.com/api/todos/62
    HTTP/1.1 204 No Content
    Connection: close
    Date: Thu, 27 Aug 2020 14:25:53 GMT
    X-Challenger: x-challenger-guid
    Server: Jetty(9.4.z-SNAPSHOT)
    Via: 1.1 vegur`,
    { layer: "app", product: "Jetty", retry: "not-applicable" },
  ),
  item(
    "eighth-render-gunicorn-201",
    paste("Thu, 27 Feb 2025 05:03:58 GMT"),
    `POST https://order-processing-backend.onrender.com/orders
    HTTP/1.1 201 Created
    Date: Thu, 27 Feb 2025 05:03:58 GMT
    Content-Type: application/json
    Transfer-Encoding: chunked
    Connection: close
    access-control-allow-origin: *
    rndr-id: 1798be63-2964-48e0
    vary: Accept-Encoding
    x-render-origin-server: gunicorn
    cf-cache-status: DYNAMIC
    Server: cloudflare
    CF-RAY: 9185a054ab094826-BOM
    alt-svc: h3=":443"; ma=86400`,
    { layer: "app", product: "gunicorn", retry: "not-applicable" },
    "the platform keeps the name that Cloudflare overwrites",
  ),
  item(
    "eighth-render-uvicorn-200",
    paste("Tue, 29 Sep 2026 04:53:26 GMT"),
    `GET https://day12-agent.onrender.com/health
    HTTP/1.1 200 OK
    Date: Tue, 29 Sep 2026 04:53:26 GMT
    Content-Type: application/json
    Transfer-Encoding: chunked
    Connection: keep-alive
    rndr-id: c5d4a904-8b9f-4222
    Server: cloudflare
    vary: Accept-Encoding
    x-render-origin-server: uvicorn
    cf-cache-status: DYNAMIC
    CF-RAY: a4286255dfdac8b5-SIN
    alt-svc: h3=":443"; ma=86400`,
    { layer: "app", product: "uvicorn", retry: "not-applicable" },
  ),
  item(
    "eighth-render-unnamed-behind-nginx-301",
    paste("CF-Ray: 79de849d3fa30c33-AMS"),
    `GET https://site.example.com/old
    HTTP/1.1 301 Moved Permanently
    Server: nginx
    Date: Thu, 23 Feb 2023 08:16:12 GMT
    Content-Type: text/html; charset=utf-8
    Connection: close
    Location: /
    CF-Ray: 79de849d3fa30c33-AMS
    Vary: Accept-Encoding
    CF-Cache-Status: DYNAMIC
    x-render-origin-server: Render
    x-response-time: 1ms
    Cache: MISS
    X-ID: am3-up-gc88
    X-NGINX: nginx-be
    Cache: MISS
    X-ID: td2-up-gc10`,
    { layer: "app", cause: "moved", retry: "not-applicable" },
    "four stations on the way, nginx only the last",
  ),
  item(
    "eighth-railway-express-500",
    paste("X-Railway-Request-Id: b0LNklNCSdq1F4aS-8Y8hA"),
    `GET https://api.up.railway.app/analytics/transactionLog/json
    HTTP/2 500
    X-Powered-By: Express
    Server: railway-edge
    X-Railway-Edge: railway/asia-southeast1-eqsg3a
    X-Railway-Request-Id: b0LNklNCSdq1F4aS-8Y8hA`,
    { layer: "app", product: "Express", retry: "yes" },
  ),
  item(
    "eighth-railway-docs-200",
    paste("web-production-d0418.up.railway.app/docs"),
    `GET https://web-production-d0418.up.railway.app/docs
    HTTP/1.1 200 OK
    Content-Type: text/html; charset=utf-8
    Server: railway-edge`,
    { layer: "app", retry: "not-applicable" },
    "the platform's proxy has no 200 of its own",
  ),
  item(
    "eighth-google-frontend-json-200",
    paste("Tue, 20 Dec 2022 17:29:39 GMT"),
    `GET https://www.iso3166-updates.com/api
    HTTP/2 200
    content-type: application/json
    date: Tue, 20 Dec 2022 17:29:39 GMT
    server: Google Frontend
    content-length: 202273`,
    { layer: "app", retry: "not-applicable" },
    "the front end has no 200 of its own",
  ),
  item(
    "eighth-google-frontend-xml-200",
    paste("X-Cloud-Trace-Context: cb84da0bfcb4da37910faf33b10ca190"),
    `GET https://opendatakit.appspot.com/formList
    HTTP/1.1 200 OK
    X-OpenRosa-Version: 1.0
    X-OpenRosa-Accept-Content-Length: 10485760
    Content-Type: text/xml; charset=utf-8
    X-Cloud-Trace-Context: cb84da0bfcb4da37910faf33b10ca190;o=1
    Date: Tue, 18 Apr 2017 15:45:03 GMT
    Server: Google Frontend
    Content-Length: 2235
    Connection: close`,
    { layer: "app", retry: "not-applicable" },
  ),
  item(
    "eighth-google-frontend-express-302",
    paste("x-cloud-trace-context: 91788d8898e58c9ae9c4811129affb6c"),
    `POST https://log-me-in.example.com/login
    HTTP/2 302
    content-type: text/plain; charset=utf-8
    x-powered-by: Express
    location: /me
    vary: Accept
    set-cookie: session=x; path=/; httponly
    x-cloud-trace-context: 91788d8898e58c9ae9c4811129affb6c
    date: Sun, 24 Aug 2020 19:41:42 GMT
    server: Google Frontend
    content-length: 25`,
    { layer: "app", product: "Express", cause: "moved-temporarily", retry: "not-applicable" },
  ),
  item(
    "eighth-google-balancer-passes-json-200",
    paste("Tue, 28 Apr 2020 06:09:44 GMT"),
    `GET https://ipinfo.io/
    HTTP/1.1 200 OK
    Date: Tue, 28 Apr 2020 06:09:44 GMT
    Content-Type: application/json; charset=utf-8
    Content-Length: 321
    Vary: Accept-Encoding
    Access-Control-Allow-Origin: *
    X-Frame-Options: DENY
    X-XSS-Protection: 1; mode=block
    X-Content-Type-Options: nosniff
    Referrer-Policy: strict-origin-when-cross-origin
    Via: 1.1 google`,
    { layer: "app", retry: "not-applicable" },
  ),
  item(
    "eighth-google-balancer-passes-text-200",
    paste("Thu, 31 May 2018 18:18:38 GMT"),
    `GET https://35.190.0.1/
    HTTP/2 200
    date: Thu, 31 May 2018 18:18:38 GMT
    content-length: 65
    content-type: text/plain; charset=utf-8
    via: 1.1 google`,
    { layer: "app", retry: "not-applicable" },
  ),
  item(
    "eighth-youtube-301",
    paste("Tue, 24 Oct 2023 07:28:23 GMT"),
    `GET http://www.youtube.com/
    HTTP/1.1 301 Moved Permanently
    Content-Type: application/binary
    X-Content-Type-Options: nosniff
    Cache-Control: no-cache, no-store, max-age=0, must-revalidate
    Pragma: no-cache
    Expires: Mon, 01 Jan 1990 00:00:00 GMT
    Date: Tue, 24 Oct 2023 07:28:23 GMT
    Location: https://www.youtube.com/
    Server: ESF
    Content-Length: 0
    X-XSS-Protection: 0
    X-Frame-Options: SAMEORIGIN`,
    { layer: "app", product: "Google", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "eighth-kong-own-301",
    paste("Location: https://kong.example/echo"),
    `GET http://kong.example/echo
    HTTP/1.1 301 Moved Permanently
    Location: https://kong.example/echo
    Server: kong/3.4.2`,
    { layer: "reverse-proxy", product: "Kong", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "eighth-kong-cached-copy-200",
    paste("Mon, 05 Jun 2023 20:20:08 GMT"),
    `GET http://gateway.us-west-1.elb.amazonaws.com/route1/get
    HTTP/1.1 200 OK
    Content-Type: application/json
    Connection: keep-alive
    X-Cache-Key: e90274564efa1f26d9a366d7a55e27ffe8c7bca41a4f5aeaf4d9b08405919b38
    Date: Mon, 05 Jun 2023 20:20:08 GMT
    X-Cache-Status: Hit
    Access-Control-Allow-Credentials: true
    Server: gunicorn/19.9.0
    Age: 9
    Access-Control-Allow-Origin: *
    Content-Length: 480
    X-Kong-Upstream-Latency: 0
    X-Kong-Proxy-Latency: 0
    Via: kong/3.3.0.0-enterprise-edition`,
    { layer: "reverse-proxy", product: "Kong", retry: "not-applicable" },
    "gunicorn made it nine seconds ago, the gateway kept it",
  ),
  item(
    "eighth-kong-passes-gunicorn-200",
    paste("x-kong-request-id: 738fe4313578a34415154c6833df4e40"),
    `GET https://tenant.kongcloud.dev/httpbin-route/get
    HTTP/2 200
    content-type: application/json
    content-length: 500
    x-kong-request-id: 738fe4313578a34415154c6833df4e40
    server: gunicorn/19.9.0
    date: Tue, 23 Sep 2025 12:10:29 GMT
    access-control-allow-origin: *
    access-control-allow-credentials: true
    x-kong-upstream-latency: 12
    x-kong-proxy-latency: 69
    via: 1.1 kong/3.11.0.0-enterprise-edition`,
    { layer: "app", product: "gunicorn", retry: "not-applicable" },
  ),
  item(
    "eighth-kong-passes-202",
    paste("Wed, 17 Feb 2021 03:08:51 GMT"),
    `GET http://beta.example.live/parties/MSISDN/1
    HTTP/1.1 202 Accepted
    Content-Length: 0
    Connection: keep-alive
    cache-control: no-cache
    Date: Wed, 17 Feb 2021 03:08:51 GMT
    X-Kong-Upstream-Latency: 17
    X-Kong-Proxy-Latency: 0
    Via: kong/2.2.1`,
    { layer: "app", retry: "not-applicable" },
  ),
  item(
    "eighth-kong-two-servers-200",
    paste("Fri, 04 Feb 2022 04:25:15 GMT"),
    `GET http://localhost:8000/get
    HTTP/1.1 200 OK
    Content-Type: application/json
    Content-Length: 535
    Connection: keep-alive
    Server: NUTSU
    Date: Fri, 04 Feb 2022 04:25:15 GMT
    Server: gunicorn/19.9.0
    Access-Control-Allow-Origin: *
    Access-Control-Allow-Credentials: true
    X-Kong-Upstream-Latency: 1117
    X-Kong-Proxy-Latency: 13
    Via: kong/2.7.0`,
    { layer: "app", product: "gunicorn", retry: "not-applicable", findings: ["field-repeated"] },
    "a plug-in added a second name",
  ),
  item(
    "eighth-envoy-ratelimited-429",
    paste("Tue, 18 Jun 2024 05:15:13 GMT"),
    `POST http://gateway.example.com/openai
    HTTP/1.1 429 Too Many Requests
    x-envoy-ratelimited: true
    date: Tue, 18 Jun 2024 05:15:13 GMT
    server: envoy
    content-length: 0`,
    { layer: "reverse-proxy", product: "Envoy", cause: "rate-limited", retry: "after" },
  ),
  item(
    "eighth-envoy-504",
    paste("Thu, 25 May 2017 06:13:53 GMT"),
    `GET http://localhost:15001/delay/5
    HTTP/1.1 504 Gateway Timeout
    content-length: 24
    content-type: text/plain
    date: Thu, 25 May 2017 06:13:53 GMT
    server: envoy`,
    { layer: "reverse-proxy", product: "Envoy", cause: "origin-slow", retry: "yes" },
  ),
  item(
    "eighth-istio-passes-model-200",
    paste("Sun, 26 Jan 2025 20:18:49 GMT"),
    `POST http://localhost:8080/v1/models/sklearn-iris:predict
    HTTP/1.1 200 OK
    content-length: 21
    content-type: application/json
    date: Sun, 26 Jan 2025 20:18:49 GMT
    server: istio-envoy
    x-envoy-upstream-service-time: 5`,
    { layer: "app", retry: "not-applicable" },
  ),
  item(
    "eighth-squid-blocks-403",
    paste("Mon, 31 Oct 2022 00:03:53 GMT"),
    `GET http://www.facebook.com/
    HTTP/1.1 403 Forbidden
    Server: squid/5.7
    Mime-Version: 1.0
    Date: Mon, 31 Oct 2022 00:03:53 GMT
    Content-Type: text/html;charset=utf-8
    Content-Length: 3506
    X-Squid-Error: ERR_ACCESS_DENIED 0
    Vary: Accept-Language
    Content-Language: en
    X-Cache: MISS from aaaa
    X-Cache-Lookup: NONE from aaaa:3128
    Via: 1.1 aaaa (squid/5.7)
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "Squid", cause: "blocked-by-proxy", retry: "no" },
  ),
  item(
    "eighth-squid-error-line-alone-403",
    paste("X-Squid-Error: ERR_ACCESS_DENIED 0"),
    `GET http://gambling.com/
    HTTP/1.1 403 Forbidden
    X-Squid-Error: ERR_ACCESS_DENIED 0`,
    { layer: "reverse-proxy", product: "Squid", cause: "blocked-by-proxy", retry: "no" },
    "one line is enough",
  ),
  item(
    "eighth-squid-407",
    paste("Tue, 02 Mar 2021 19:28:22 GMT"),
    `GET http://realcorp.example/
    HTTP/1.1 407 Proxy Authentication Required
    Server: squid/4.11
    Mime-Version: 1.0
    Date: Tue, 02 Mar 2021 19:28:22 GMT
    Content-Type: text/html;charset=utf-8
    Content-Length: 3552
    X-Squid-Error: ERR_CACHE_ACCESS_DENIED 0
    Vary: Accept-Language
    Content-Language: en
    Proxy-Authenticate: Basic realm="Web-Proxy"
    X-Cache: MISS from srv01.realcorp.example
    X-Cache-Lookup: NONE from srv01.realcorp.example:3128
    Via: 1.1 srv01.realcorp.example (squid/4.11)
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "Squid", cause: "proxy-login-needed", retry: "no" },
  ),
  item(
    "eighth-squid-hit-of-python-200",
    "https://hackerone.com/reports/758445",
    `GET https://hackerone.com/html/alert.html
    HTTP/1.1 200 OK
    Server: SimpleHTTP/0.6 Python/3.6.10
    Date: Thu, 19 Mar 2020 16:17:46 GMT
    Content-Type: text/html
    Content-Length: 74
    Last-Modified: Mon, 22 Apr 2019 23:18:08 GMT
    Cache-Control: public, immutable, max-age=31536000
    Age: 334
    X-Cache: HIT from g64
    Via: 1.1 g64 (squid/4.7)
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "Squid", retry: "not-applicable" },
    "a poisoned copy; Python made it five minutes ago",
  ),
  item(
    "eighth-renamed-squid-passes-gunicorn-200",
    paste("Mon, 04 May 2020 03:39:40 GMT"),
    `GET http://httpbin.org/get
    HTTP/1.1 200 OK
    X-Proxy-Info: 192.0.2.112:8080
    Date: Mon, 04 May 2020 03:39:40 GMT
    Content-Type: application/json
    Content-Length: 304
    Server: gunicorn/19.9.0
    Access-Control-Allow-Origin: *
    Access-Control-Allow-Credentials: true
    X-Cache: MISS from ADM-MANAGER
    X-Cache-Lookup: MISS from ADM-MANAGER:880
    Connection: keep-alive`,
    { layer: "app", product: "gunicorn", retry: "not-applicable" },
  ),
  item(
    "eighth-company-proxy-407-negotiate",
    "https://github.com/svenvc/zinc/issues/103",
    `GET https://s3-eu-west-1.amazonaws.com/public/test-2050.txt
    HTTP/1.1 407 authenticationrequired
    Date: Fri, 16 Dec 2022 07:54:08 GMT
    Content-Type: text/html
    Cache-Control: no-cache
    Content-Length: 5621
    X-Frame-Options: deny
    Proxy-Connection: Keep-Alive
    Proxy-Authenticate: Negotiate`,
    { layer: "reverse-proxy", cause: "proxy-login-needed", retry: "no" },
    "a company's proxy that does not say its name",
  ),
  item(
    "eighth-bigip-307-other-port",
    paste("location: https://reporting.acmefinancial.net:8443/"),
    `GET http://reporting.acmefinancial.net:8080/
    HTTP/1.0 307 Temporary Redirect
    location: https://reporting.acmefinancial.net:8443/
    Server: BigIP
    Connection: Keep-Alive
    Content-Length: 0`,
    { layer: "load-balancer", product: "F5 BIG-IP", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "eighth-bigip-303-of-a-post",
    paste("Location: http://www.f5bnk.com/black/tea"),
    `POST http://www.f5bnk.com/latte/coffee
    HTTP/1.0 303 See Other
    Location: http://www.f5bnk.com/black/tea
    Server: BigIP
    Connection: Keep-Alive
    Content-Length: 0`,
    { layer: "load-balancer", product: "F5 BIG-IP", cause: "moved-temporarily", retry: "not-applicable" },
  ),
  item(
    "eighth-bigip-301-www",
    paste("Server: Oscar Platform 0.496.0"),
    `GET http://nature.com/
    HTTP/1.0 301 Moved Permanently
    Location: http://www.nature.com/
    Server: BigIP
    Connection: Keep-Alive
    Content-Length: 0`,
    { layer: "load-balancer", product: "F5 BIG-IP", cause: "host-canonical", retry: "not-applicable" },
  ),
  item(
    "eighth-google-passes-platform-301",
    paste("X-Vcap-Request-Id: 10cab9c3-f2ec-49de-7e59-aaaf4159eadb"),
    `GET http://www.nature.com/
    HTTP/1.1 301 Moved Permanently
    Cache-Control: public,max-age=600
    Content-Security-Policy: upgrade-insecure-requests;
    Content-Type: text/html
    Location: https://www.nature.com/
    Server: Oscar Platform 0.496.0
    X-Vcap-Request-Id: 10cab9c3-f2ec-49de-7e59-aaaf4159eadb
    Via: 1.1 google`,
    { layer: "unknown", cause: "https-upgrade", retry: "not-applicable" },
    "a Server line that nobody knows: the program, or another router on the way",
  ),
  item(
    "eighth-sucuri-block-403",
    "https://github.com/Ekultek/WhatWaf/issues/1164",
    `GET http://www.exploit-db.com/x
    HTTP/1.1 403
    Server: Sucuri/Cloudproxy
    Date: Thu, 22 Apr 2021 23:13:14 GMT
    Content-Type: text/html
    Transfer-Encoding: chunked
    Connection: close
    X-Sucuri-ID: 12013
    X-Sucuri-Block: EVA079`,
    { layer: "waf", product: "Sucuri", cause: "firewall-block", retry: "no" },
  ),
  item(
    "eighth-imperva-passes-201",
    paste("X-Iinfo: 13-136739837-136739852"),
    `POST https://services.shop.example.com/wcs/resources/store
    HTTP/1.1 201 Created
    Date: Fri, 26 Feb 2021 16:42:58 GMT
    Strict-Transport-Security: max-age=86400
    Set-Cookie: incap_ses_8074_1975662=x; path=/; Domain=.shop.example.com
    X-CDN: Imperva
    X-Iinfo: 13-136739837-136739852 NNNN CT(74 74 0) RT(1614357778384 68) q(0 0 2 -1) r(5 6) U5`,
    { layer: "app", retry: "not-applicable" },
    "the firewall signs what it lets through",
  ),
  item(
    "eighth-nginx-504",
    paste("Wed, 27 Dec 2023 17:46:02 GMT"),
    `GET http://localhost:9999/contagem-pessoas
    HTTP/1.1 504 Gateway Time-out
    Server: nginx/1.25.3
    Date: Wed, 27 Dec 2023 17:46:02 GMT
    Content-Type: text/html
    Content-Length: 167
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "nginx", cause: "origin-slow", retry: "yes" },
  ),
  item(
    "eighth-openresty-504-post",
    paste("Sat, 17 Sep 2022 05:06:08 GMT"),
    `POST http://api.example.com/
    HTTP/1.1 504 Gateway Time-out
    Server: openresty/1.21.4.1
    Date: Sat, 17 Sep 2022 05:06:08 GMT
    Content-Type: text/html
    Content-Length: 173
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "OpenResty", cause: "origin-slow", retry: "if-idempotent" },
  ),
  item(
    "eighth-openresty-file-206",
    paste("Sun, 02 Aug 2020 17:09:17 GMT"),
    `GET http://127.0.0.1:8080/s/10Mb.txt
    HTTP/1.1 206 Partial Content
    > Range: bytes=0-10
    Server: openresty/1.15.8.3
    Date: Sun, 02 Aug 2020 17:09:17 GMT
    Content-Type: text/plain
    Content-Length: 11
    Connection: keep-alive
    Last-Modified: Sun, 02 Aug 2020 16:50:39 GMT
    ETag: "5f26eedf-a00000"
    Content-Range: bytes 0-10/10485760`,
    { layer: "reverse-proxy", product: "OpenResty", retry: "not-applicable" },
  ),
  item(
    "eighth-openresty-passes-json-201",
    paste("Sun, 03 Dec 2017 20:28:19 GMT"),
    `POST https://cloud.relayr.io/devices/
    HTTP/1.1 201 Created
    Date: Sun, 03 Dec 2017 20:28:19 GMT
    Content-Type: application/json; charset=utf-8
    Content-Length: 260
    Connection: keep-alive
    Server: openresty
    Access-Control-Allow-Origin: *
    Access-Control-Allow-Methods: GET,HEAD,PUT,POST,DELETE`,
    { layer: "app", retry: "not-applicable" },
  ),
  item(
    "eighth-nginx-many-ranges-206",
    paste("Tue, 24 Sep 2019 13:11:04 GMT"),
    `GET http://www.example.com/
    HTTP/1.1 206 Partial Content
    > Range: bytes=0-50, 100-150
    Server: nginx/1.8.0
    Date: Tue, 24 Sep 2019 13:11:04 GMT
    Content-Type: multipart/byteranges; boundary=00000000000000000020
    Content-Length: 303
    Last-Modified: Mon, 28 Aug 2017 03:17:03 GMT
    Connection: keep-alive
    ETag: "59a38b2f-1197"`,
    { layer: "reverse-proxy", product: "nginx", retry: "not-applicable" },
    "several parts: each carries its own Content-Range, the answer none",
  ),
  item(
    "eighth-nginx-welcome-200",
    paste("Thu, 27 Feb 2020 09:47:44 GMT"),
    `GET http://10.88.0.92/
    HTTP/1.1 200 OK
    Server: nginx/1.15.12
    Date: Thu, 27 Feb 2020 09:47:44 GMT
    Content-Type: text/html
    Content-Length: 612
    Last-Modified: Tue, 16 Apr 2019 13:08:19 GMT
    Connection: keep-alive
    ETag: "5cb5d3c3-264"
    Accept-Ranges: bytes`,
    { layer: "reverse-proxy", product: "nginx", retry: "not-applicable" },
  ),
  item(
    "eighth-nginx-proxy-cache-hit-200",
    paste("Mon, 04 Apr 2016 07:13:21 GMT"),
    `GET https://www.englishdom.dev/staticus/waxwing.mp3
    HTTP/1.1 200 OK
    Accept-Ranges: bytes
    Cache-Control: public
    Connection: keep-alive
    Content-Length: 4904
    Content-Type: audio/mpeg
    Date: Mon, 04 Apr 2016 07:13:21 GMT
    ETag: "5701963e-1328"
    Last-Modified: Sun, 03 Apr 2016 22:16:30 GMT
    Server: nginx/1.9.7
    X-Proxy-Cache: HIT`,
    { layer: "reverse-proxy", product: "nginx", retry: "not-applicable" },
  ),
  item(
    "eighth-nginx-passes-text-of-pekko-200",
    paste("Wed, 15 Aug 2018 07:03:56 GMT"),
    `GET http://superservice.com/hello/donkey
    HTTP/1.1 200 OK
    Server: nginx/1.13.12
    Date: Wed, 15 Aug 2018 07:03:56 GMT
    Content-Type: text/plain; charset=UTF-8
    Content-Length: 13
    Connection: keep-alive`,
    { layer: "app", retry: "not-applicable" },
    "a text that is no file",
  ),
  item(
    "eighth-nginx-passes-laravel-302",
    paste("Fri, 27 May 2016 09:55:35 GMT"),
    `HEAD https://example.com/
    HTTP/1.1 302 Found
    Server: nginx/1.8.1
    Content-Type: text/html; charset=UTF-8
    Connection: keep-alive
    Cache-Control: no-cache
    Date: Fri, 27 May 2016 09:55:35 GMT
    Location: https://example.com/auth/login
    Set-Cookie: laravel_session=x; path=/; httponly`,
    { layer: "app", product: "Laravel", cause: "redirect-to-login", retry: "not-applicable" },
  ),
  item(
    "eighth-nginx-passes-express-file-200",
    paste("Tue, 05 Mar 2019 17:46:27 GMT"),
    `GET http://web4.tamuctf.com/
    HTTP/1.1 200 OK
    Server: nginx/1.15.8
    Date: Tue, 05 Mar 2019 17:46:27 GMT
    Content-Type: text/html; charset=UTF-8
    Content-Length: 3991
    Connection: keep-alive
    X-Powered-By: Express
    Accept-Ranges: bytes
    Cache-Control: public, max-age=0
    Last-Modified: Tue, 19 Feb 2019 17:28:45 GMT
    ETag: W/"f97-16906cd80c8"`,
    { layer: "app", product: "Express", retry: "not-applicable" },
  ),
  item(
    "eighth-nginx-passes-perl-runtime-200",
    paste("Fri, 17 Jul 2015 10:03:42 GMT"),
    `GET http://www.hatena.ne.jp/
    HTTP/1.1 200 OK
    Cache-Control: private
    Content-Type: text/html; charset=utf-8
    Date: Fri, 17 Jul 2015 10:03:42 GMT
    P3P: CP="OTI CUR OUR BUS STA"
    Server: nginx
    Vary: Accept-Encoding
    Vary: Accept-Language, Cookie, User-Agent
    X-Content-Type-Options: nosniff
    X-Dispatch: Hatena::Epic::Global::Index#index
    X-Frame-Options: DENY
    X-Page-Cache: hit
    X-Revision: b4418f9710e3db5110634da7c553c907
    X-Runtime: 0.026343
    X-XSS-Protection: 1
    transfer-encoding: chunked
    Connection: keep-alive`,
    { layer: "app", retry: "not-applicable" },
    "X-Runtime, and yet a program in Perl",
  ),
  item(
    "eighth-nginx-passes-clojure-201",
    paste("x-circleci-identity: circle-www-api-v1-694db69d86-vxm7v"),
    `POST https://circleci.com/api/v1.1/project/github/org/repo
    HTTP/1.1 201 Created
    date: Tue, 10 Sep 2019 20:20:36 GMT
    location: https://circleci.com/api/v1.1/project/github/org/repo/44
    server: nginx
    set-cookie: ring-session=x;Path=/;HttpOnly;Max-Age=1209600;Secure
    strict-transport-security: max-age=15724800
    x-circleci-identity: circle-www-api-v1-694db69d86-vxm7v
    x-frame-options: DENY
    x-request-id: 5bb8a0c8-d9c4-4406-832d-86447d581b43`,
    { layer: "app", retry: "not-applicable" },
  ),
  item(
    "eighth-varnish-passes-nginx-json-200",
    paste("Tue, 03 Jul 2018 08:11:32 GMT"),
    `GET https://print.geo.admin.ch/printprogress
    HTTP/1.1 200 OK
    Access-Control-Allow-Methods: GET, POST, OPTIONS
    Access-Control-Allow-Origin: *
    Age: 0
    Content-Type: application/json;charset=utf-8
    Date: Tue, 03 Jul 2018 08:11:32 GMT
    Server: nginx/1.13.3
    Via: 1.1 varnish-v4
    X-Cache: MISS
    X-Varnish: 66879729
    Content-Length: 78
    Connection: keep-alive`,
    { layer: "app", retry: "not-applicable" },
  ),
  item(
    "eighth-varnish-passes-nginx-file-200",
    paste("Wed, 31 May 2017 09:09:21 GMT"),
    `GET https://192.168.77.77/user/themes/logo.png
    HTTP/1.1 200 OK
    Server: nginx
    Date: Wed, 31 May 2017 09:09:21 GMT
    Content-Type: image/png
    Content-Length: 3934
    Last-Modified: Mon, 29 May 2017 16:11:45 GMT
    ETag: "592c4841-f5e"
    X-Varnish: 2
    Age: 0
    Via: 1.1 varnish-v4
    Accept-Ranges: bytes`,
    { layer: "reverse-proxy", product: "nginx", retry: "not-applicable" },
  ),
  item(
    "eighth-varnish-passes-express-post-200",
    paste("Thu, 03 Jun 2021 14:50:04 GMT"),
    `POST http://localhost:8080/
    HTTP/1.1 200 OK
    X-Powered-By: Express
    Content-Type: text/html; charset=utf-8
    Content-Length: 94
    ETag: W/"5e-sdqB6gjzQ0iTQNWDOTrhCdqeSMg"
    Date: Thu, 03 Jun 2021 14:50:04 GMT
    X-Varnish: 2
    Age: 0
    Via: 1.1 varnish (Varnish/6.4)
    X-Cache: MISS
    Accept-Ranges: bytes
    Connection: keep-alive`,
    { layer: "app", product: "Express", retry: "not-applicable" },
  ),
  item(
    "eighth-varnish-passes-apache-file-200",
    paste("CMSD-Static: ot=m, sf=d, st=v, rid=281979283"),
    `GET http://localhost/video/out.mpd
    HTTP/1.1 200 OK
    Date: Fri, 18 Feb 2022 10:47:28 GMT
    Server: Apache/2.4.51 (Unix)
    Last-Modified: Fri, 18 Feb 2022 09:42:04 GMT
    ETag: "286c-5d847b2037042"
    Content-Length: 10348
    Access-Control-Allow-Origin: *
    Cache-Control: max-age=2
    X-Varnish: 98440
    Age: 0
    Via: 1.1 varnish (Varnish/6.5)
    X-Cache: MISS
    X-Request-ID: 281979283
    CMSD-Static: ot=m, sf=d, st=v, rid=281979283
    Accept-Ranges: bytes
    Connection: keep-alive`,
    { layer: "app", product: "Apache httpd", retry: "not-applicable" },
  ),
  item(
    "eighth-varnish-passes-tomcat-200",
    paste("X-Varnish: 758000267"),
    `GET http://www.example.com/css/all.css
    HTTP/1.1 200 OK
    Cache-Control: max-age=31536000
    Content-Type: text/css
    Expires: Mon, 03 Jun 2013 23:13:44 GMT
    Last-Modified: Sun, 01 Apr 2012 14:07:28 GMT
    Server: Apache-Coyote/1.1
    X-Cacheable: YES
    Content-Length: 81150
    Date: Sun, 03 Jun 2012 23:13:44 GMT
    X-Varnish: 758000267
    Age: 0
    Via: 1.1 varnish
    Connection: keep-alive
    X-Cache: MISS`,
    { layer: "app", product: "Tomcat", retry: "not-applicable" },
    "may be kept, but was not there yet",
  ),
  item(
    "eighth-gcs-through-balancer-200",
    paste("Mon, 13 Dec 2021 21:58:26 GMT"),
    `GET http://34.98.81.123/google.png
    HTTP/1.1 200 OK
    X-GUploader-UploadID: ADPycdtoILI76KVsvBvdVGvSfzaxys1m3zYqCepBrmJxAI48ni24cWCRIdNu-53PX3DS6iycxp6xwFbMpwtcHHZQUQmEBxAgng
    Expires: Mon, 13 Dec 2021 22:58:26 GMT
    Date: Mon, 13 Dec 2021 21:58:26 GMT
    Cache-Control: public, max-age=3600
    Last-Modified: Mon, 13 Dec 2021 21:45:57 GMT
    ETag: "8f9327db2597fa57d2f42b4a6c5a9855"
    x-goog-generation: 1639431957957903
    x-goog-metageneration: 2
    x-goog-stored-content-encoding: identity`,
    { layer: "object-storage", product: "Google Cloud Storage", retry: "not-applicable" },
  ),
  item(
    "eighth-gcs-listing-200",
    paste("Tue, 22 Sep 2026 22:13:48 GMT"),
    `GET https://storage.googleapis.com/bucket
    HTTP/2 200
    content-type: application/xml; charset=UTF-8
    x-guploader-uploadid: AJjja9YwBjfdn4_HePfVHU1kRtWhJqcH0Dxlxz4253f0kKAD-KCWP3q3q2xjheUgRUQ9zjM2
    x-goog-metageneration: 5
    content-length: 13352
    date: Tue, 22 Sep 2026 22:13:48 GMT
    expires: Tue, 22 Sep 2026 22:13:48 GMT
    cache-control: private, max-age=0
    server: UploadServer
    vary: Accept-Encoding
    access-control-allow-origin: *
    alt-svc: h3=":443"; ma=2592000`,
    { layer: "object-storage", product: "Google Cloud Storage", retry: "not-applicable" },
  ),
  item(
    "eighth-s3-site-200",
    paste("Sun, 27 Sep 2020 07:02:25 GMT"),
    `GET http://flaws.cloud/
    HTTP/1.1 200 OK
    x-amz-id-2: kvAeee5cldjcR72WQh5OCvsvbSEZGJVp2EZOcu64tXDuOHeYio/RjLGJIHGFQ0SupjCY21Si1cU=
    x-amz-request-id: D623B287C0DE67C4
    Date: Sun, 27 Sep 2020 07:02:25 GMT
    Last-Modified: Fri, 22 May 2020 18:16:45 GMT
    ETag: "f01189cce6aed3d3e7f839da3af7000e"
    Content-Type: text/html
    Content-Length: 3162
    Server: AmazonS3`,
    { layer: "object-storage", product: "Amazon S3", retry: "not-applicable" },
  ),
  item(
    "eighth-s3-400-headers-too-large",
    paste("RequestHeaderSectionTooLarge"),
    `GET https://conda.example.org/t/an-x/anaconda-common/noarch/repodata.json
    HTTP/1.1 400 Bad Request
    Content-Type: application/xml
    Server: AmazonS3`,
    { layer: "object-storage", product: "Amazon S3", retry: "no" },
    "the request's headers were too large; nothing here says so",
  ),
  item(
    "eighth-minio-put-200",
    paste("Sat, 06 May 2023 02:10:07 GMT"),
    `PUT http://192.168.10.10:9000/backup/db.zst
    HTTP/1.1 200 OK
    Accept-Ranges: bytes
    Content-Length: 0
    Content-Security-Policy: block-all-mixed-content
    Date: Sat, 06 May 2023 02:10:07 GMT
    Etag: "1b0bdd8f4c5f31ef5661380efcaefce5"
    Server: MinIO
    Strict-Transport-Security: max-age=31536000; includeSubDomains
    Vary: Origin
    Vary: Accept-Encoding
    X-Amz-Id-2: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
    X-Amz-Request-Id: 175C6BE8ACF79B53
    X-Content-Type-Options: nosniff
    X-Xss-Protection: 1; mode=block`,
    { layer: "object-storage", product: "MinIO", retry: "not-applicable", findings: ["hsts-over-http"] },
  ),
];
