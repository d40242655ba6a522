import { type CorpusItem, item } from "../../item.ts";

/** What people pasted of gateways, balancers and limits; the source finds the paste by its date. */
export const CAPTURED_GATEWAYS: readonly CorpusItem[] = [
  item(
    "captured-kong-502-upstream-latency",
    "https://github.com/search?type=code&q=%22Wed%2C%2026%20Nov%202025%2006%3A51%3A39%20GMT%22",
    `GET https://kong.example.dev/admin
    HTTP/2 502
    date: Wed, 26 Nov 2025 06:51:39 GMT
    content-type: application/json; charset=utf-8
    x-kong-request-id: efc1c12177881925cee30f10e8473a73
    content-length: 126
    x-kong-upstream-latency: 2
    x-kong-proxy-latency: 2
    via: 1.1 kong/3.12.0.0-enterprise-edition
    server: kong/3.12.0.0-enterprise-edition`,
    { layer: "reverse-proxy", product: "Kong", cause: "origin-bad-answer", retry: "yes" },
    "a latency of the upstream is no answer of it",
  ),
  item(
    "captured-kong-403-consumer",
    "https://github.com/search?type=code&q=%22Fri%2C%2026%20Sep%202025%2006%3A43%3A57%20GMT%22",
    `GET http://localhost:8000/mock/anything
    HTTP/1.1 403 Forbidden
    Date: Fri, 26 Sep 2025 06:43:57 GMT
    Content-Type: application/json; charset=utf-8
    Connection: keep-alive
    Content-Length: 100
    X-Kong-Response-Latency: 5
    Server: kong/3.11.0.0-enterprise-edition
    X-Kong-Request-Id: 787c6441c47dd42c7a39b06eb433051f`,
    { layer: "reverse-proxy", product: "Kong", cause: "request-refused-by-proxy", retry: "no" },
  ),
  item(
    "captured-kong-admin-404",
    "https://github.com/search?type=code&q=%22Sun%2C%2027%20Oct%202024%2009%3A08%3A07%20GMT%22",
    `GET http://10.42.0.230:8001/mock/anything
    HTTP/1.1 404 Not Found
    Date: Sun, 27 Oct 2024 09:08:07 GMT
    Content-Type: application/json; charset=utf-8
    Connection: keep-alive
    Access-Control-Allow-Origin: *
    X-Kong-Admin-Request-ID: f6f70d04684d8a0490155c73ea62e34f
    Content-Length: 23
    X-Kong-Admin-Latency: 7
    Server: kong/3.8.0.0-enterprise-edition`,
    { layer: "reverse-proxy", product: "Kong", retry: "no" },
  ),
  item(
    "captured-kong-cache-miss-200",
    "https://github.com/search?type=code&q=%22Tue%2C%2027%20May%202025%2022%3A37%3A06%20GMT%22",
    `GET http://example.com/httpbin-route/get
    HTTP/1.1 200 OK
    Content-Type: application/json
    Content-Length: 443
    Connection: keep-alive
    X-Cache-Key: 631505758a8c7ccfea4694d7b0164f6b
    X-Cache-Status: Miss
    Server: gunicorn
    Date: Tue, 27 May 2025 22:37:06 GMT
    Access-Control-Allow-Origin: *
    Access-Control-Allow-Credentials: true
    X-Kong-Upstream-Latency: 2
    X-Kong-Proxy-Latency: 1
    Via: 1.1 kong/3.10.0.1-enterprise-edition
    X-Kong-Request-Id: eda0954efb9dc903147b4325b0a73563`,
    { layer: "app", product: "gunicorn", retry: "not-applicable" },
  ),
  item(
    "captured-kong-in-istio-200",
    "https://github.com/search?type=code&q=%22kong-istio.svc.cluster.local%3A80/%2A%22",
    `GET http://example.com/
    HTTP/1.1 200 OK
    content-type: text/html; charset=utf-8
    content-length: 1683
    server: istio-envoy
    x-envoy-upstream-service-time: 6
    x-kong-upstream-latency: 4
    x-kong-proxy-latency: 1
    via: kong/2.5.0
    x-envoy-decorator-operation: kong-istio.svc.cluster.local:80/*`,
    { layer: "app", retry: "not-applicable" },
    "istio-envoy only stands in front",
  ),
  item(
    "captured-httpbin-alb-502",
    "https://github.com/search?type=code&q=%22Sun%2C%2024%20May%202026%2013%3A24%3A45%20GMT%22",
    `GET https://httpbin.org/get
    HTTP/2 502
    server: awselb/2.0
    date: Sun, 24 May 2026 13:24:45 GMT
    content-type: text/html
    content-length: 122`,
    { layer: "load-balancer", product: "AWS ALB", cause: "origin-bad-answer", retry: "yes" },
  ),
  item(
    "captured-alb-fixed-404",
    "https://github.com/search?type=code&q=%22Wed%2C%2015%20Oct%202025%2008%3A19%3A04%20GMT%22",
    `GET https://uat.example.com/
    HTTP/2 404
    server: awselb/2.0
    date: Wed, 15 Oct 2025 08:19:04 GMT
    content-type: text/plain; charset=utf-8
    content-length: 0`,
    { layer: "load-balancer", product: "AWS ALB", retry: "no" },
  ),
  item(
    "captured-alb-302-other-port",
    "https://github.com/search?type=code&q=%22Thu%2C%2002%20Jul%202020%2023%3A52%3A40%20GMT%22",
    `GET http://app.example.com:8080/
    HTTP/1.1 302 Moved Temporarily
    Server: awselb/2.0
    Date: Thu, 02 Jul 2020 23:52:40 GMT
    Content-Type: text/html
    Content-Length: 126
    Connection: keep-alive
    Location: https://app.example.com:8443/`,
    { layer: "load-balancer", product: "AWS ALB", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "captured-alb-301-https",
    "https://github.com/search?type=code&q=%22Sat%2C%2028%20Feb%202026%2023%3A39%3A58%20GMT%22",
    `GET http://bench.example.net/api/health
    HTTP/1.1 301 Moved Permanently
    Server: awselb/2.0
    Date: Sat, 28 Feb 2026 23:39:58 GMT
    Content-Type: text/html
    Content-Length: 134
    Connection: keep-alive
    Location: https://bench.example.net:443/api/health`,
    { layer: "load-balancer", product: "AWS ALB", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "captured-alb-lambda-200",
    "https://github.com/search?type=code&q=%22Fri%2C%2005%20Aug%202022%2001%3A55%3A40%20GMT%22",
    `GET https://lotto.example.com/
    HTTP/1.1 200 OK
    Server: awselb/2.0
    Date: Fri, 05 Aug 2022 01:55:40 GMT
    Content-Type: application/json
    Content-Length: 18
    Connection: keep-alive`,
    { layer: "unknown", retry: "not-applicable" },
    "the balancer signs for the function it called",
  ),
  item(
    "captured-test-server-502",
    "https://github.com/search?type=code&q=%22Wed%2C%2014%20May%202014%2009%3A25%3A11%20GMT%22",
    `GET http://127.0.0.1:9527/code/502.jpg
    HTTP/1.1 502 Bad Gateway
    Content-Length: 62
    Vary: Accept-Encoding
    Server: YNM3000
    Date: Wed, 14 May 2014 09:25:11 GMT
    Content-Type: text/html; charset=UTF-8`,
    { layer: "unknown", cause: "origin-bad-answer", retry: "yes" },
    "a server made to answer any number",
  ),
  item(
    "captured-apigateway-403-forbidden",
    "https://github.com/search?type=code&q=%221.1%205eb5e19c1a78889d10ff8f1551ed2aa.cloudfront.net%20%28CloudFront%29%22",
    `GET https://abc.execute-api.us-east-1.amazonaws.com/secure/greeter
    HTTP/2 403
    content-type: application/json
    content-length: 23
    x-amzn-requestid: b5b76376-29f1-4e9a-99e6-5e19ebe7bb82
    x-amzn-errortype: ForbiddenException
    x-cache: Error from cloudfront
    via: 1.1 5eb5e19c1a78889d10ff8f1551ed2aa.cloudfront.net (CloudFront)
    x-amz-cf-pop: IAD89-C1
    x-amz-cf-id: MngW-1YE6-LXbV6d5K21jOtSYTkVdVd_IUDMAvk4HWUaYLVtxeRQA==`,
    { layer: "load-balancer", product: "AWS API Gateway", cause: "access-denied", retry: "no" },
    "the firewall, a missing key and a wrong path all read the same",
  ),
  item(
    "captured-apigateway-passes-400",
    "https://github.com/search?type=code&q=%22Wed%2C%2028%20Sep%202022%2019%3A47%3A09%20GMT%22",
    `POST https://hooks.example.com/trigger/example
    HTTP/2 400
    content-type: application/json
    content-length: 44
    date: Wed, 28 Sep 2022 19:47:09 GMT
    x-amzn-requestid: 64a06065-c2d5-4d1b-8188-1513f072cb8e
    x-amz-apigw-id: ZL6tYEjPCYcFmMA=
    x-amzn-trace-id: Root=1-6334a4bb-5a02f67725c134b505472c11;Sampled=1
    x-cache: Error from cloudfront
    via: 1.1 ee57d6770700357db4b696b4c5250b82.cloudfront.net (CloudFront)
    x-amz-cf-pop: ORD58-P7
    x-amz-cf-id: qSGjLnZJNDjUkUGU2Wl297s6eezPSFs5UEF58H_hceHj9JokJkfB3A==`,
    { layer: "app", retry: "no" },
  ),
  item(
    "captured-istio-rbac-403-sidecar",
    "https://github.com/search?type=code&q=%22Thu%2C%2006%20Dec%202018%2023%3A13%3A32%20GMT%22",
    `GET https://203.0.113.7/version
    HTTP/2 403
    content-length: 19
    content-type: text/plain
    date: Thu, 06 Dec 2018 23:13:32 GMT
    server: istio-envoy
    x-envoy-upstream-service-time: 6`,
    { layer: "reverse-proxy", product: "Envoy", cause: "request-refused-by-proxy", retry: "no" },
    "one Envoy passes on the refusal of another",
  ),
  item(
    "captured-istio-rbac-403",
    "https://github.com/search?type=code&q=%22Tue%2C%2023%20Apr%202024%2020%3A59%3A34%20GMT%22",
    `POST http://localhost:8080/v1/models/bert:predict
    HTTP/1.1 403 Forbidden
    content-length: 19
    content-type: text/plain
    date: Tue, 23 Apr 2024 20:59:34 GMT
    server: istio-envoy
    connection: close`,
    { layer: "reverse-proxy", product: "Envoy", cause: "request-refused-by-proxy", retry: "no" },
  ),
  item(
    "captured-clickup-403",
    "https://github.com/search?type=code&q=%22Tue%2C%2005%20Mar%202024%2005%3A05%3A09%20GMT%22",
    `POST https://api.clickup.com/api/v2/team/1/group
    HTTP/2 403
    date: Tue, 05 Mar 2024 05:05:09 GMT
    content-type: application/json; charset=utf-8
    content-length: 108
    server: nginx
    x-dns-prefetch-control: off
    strict-transport-security: max-age=31536000; includeSubDomains
    access-control-allow-origin: *
    access-control-allow-credentials: true
    content-language: en-US
    x-datadog-trace-id: 5705360606853675390
    cache-control: no-cache
    cache-control: no-store
    pragma: no-cache
    expires: 0
    x-ratelimit-limit: 100
    x-ratelimit-remaining: 98
    x-ratelimit-reset: 1709615156`,
    { layer: "app", retry: "no", findings: ["expires-invalid"] },
    "limits that are not used up explain nothing",
  ),
  item(
    "captured-openresty-429-fraction",
    "https://github.com/search?type=code&q=%22Wed%2C%2004%20Nov%202020%2006%3A53%3A04%20GMT%22",
    `GET https://learning.example.com/primeapi/v2/users
    HTTP/2 429
    date: Wed, 04 Nov 2020 06:53:04 GMT
    content-type: application/json; charset=utf-8
    server: openresty
    x-rate-limit: 60r/m
    x-burst: 10
    retry-after: 10.752
    access-control-allow-credentials: true
    x-request-id: gwBBFC9741-58A5-43B1-B1FE-7D14275961E7`,
    { layer: "app", cause: "rate-limited", retry: "after", after: 11, findings: ["retry-after-format"] },
    "seconds with a fraction are no Retry-After",
  ),
  item(
    "captured-apiconnect-429",
    "https://github.com/search?type=code&q=%22name%3Dconcurrent-limit-basic_1.0.0-max-5-rld%2C5%3B%22",
    `GET https://example.com/myorg/sandbox/apigw/path-1
    HTTP/2 429
    content-type: application/json
    user-agent: curl/8.1.2
    accept: */*
    x-global-transaction-id: 196c55656568e74f000f4dc2
    x-countlimit-limit: name=concurrent-limit-basic_1.0.0-max-5-rld,5;
    x-countlimit-remaining: name=concurrent-limit-basic_1.0.0-max-5-rld,0;`,
    { layer: "unknown", cause: "rate-limited", retry: "after" },
    "nothing in it proves who answered",
  ),
  item(
    "captured-planday-429",
    "https://github.com/search?type=code&q=%222000%2C%2020%3Bw%3D1%2C%20750%3Bw%3D60%2C%20100%3Bw%3D1%2C%202000%3Bw%3D60%22",
    `GET https://openapi.example.com/hr/v1/Departments
    HTTP/2 429
    x-ratelimit-limit: 2000, 20;w=1, 750;w=60, 100;w=1, 2000;w=60
    x-ratelimit-remaining: 0
    x-ratelimit-reset: 33`,
    { layer: "unknown", cause: "rate-limited", retry: "after", after: 33 },
    "nothing in it proves who answered",
  ),
  item(
    "captured-istio-local-limit-429",
    "https://github.com/search?type=code&q=%22Wed%2C%2022%20Jan%202025%2014%3A07%3A10%20GMT%22",
    `GET https://httpbin.example.dev/ip
    HTTP/2 429
    content-length: 18
    content-type: text/plain
    x-ratelimit-limit: 1
    x-ratelimit-remaining: 0
    date: Wed, 22 Jan 2025 14:07:10 GMT
    server: istio-envoy
    x-envoy-upstream-service-time: 2`,
    { layer: "reverse-proxy", product: "Envoy", cause: "rate-limited", retry: "after" },
    "the limit of the sidecar, passed on by the gateway",
  ),
  item(
    "captured-arxiv-429-fastly",
    "https://github.com/search?type=code&q=%22Sat%2C%2011%20Jul%202026%2007%3A33%3A42%20GMT%22",
    `GET https://export.arxiv.org/api/query?search_query=all:x
    HTTP/2 429
    cache-control: private, no-store
    accept-ranges: bytes
    via: 1.1 varnish, 1.1 varnish
    date: Sat, 11 Jul 2026 07:33:42 GMT
    x-served-by: cache-lga21924-LGA, cache-lga21925-LGA, cache-bur-kbur8200025-BUR
    x-cache: MISS, MISS
    x-cache-hits: 0, 0
    x-timer: S1783755222.256156,VS0,VE92
    strict-transport-security: max-age=300`,
    { layer: "app", cause: "rate-limited", retry: "after" },
  ),
  item(
    "captured-openbao-503",
    "https://github.com/search?type=code&q=%22Fri%2C%2029%20Aug%202025%2020%3A24%3A29%20GMT%22",
    `GET http://127.0.0.1:8200/v1/sys/health
    HTTP/1.1 503 Service Unavailable
    Cache-Control: no-store
    Content-Type: application/json
    Strict-Transport-Security: max-age=31536000; includeSubDomains
    Date: Fri, 29 Aug 2025 20:24:29 GMT
    Content-Length: 198`,
    { layer: "unknown", retry: "yes", findings: ["hsts-over-http"] },
    "nothing in it proves who answered",
  ),
  item(
    "captured-squid-passes-google-503",
    "https://github.com/search?type=code&q=%22Wed%2C%2013%20Feb%202019%2019%3A28%3A34%20GMT%22",
    `GET http://example.com/foo
    HTTP/1.1 503 Service Unavailable
    Content-Type: text/html; charset=UTF-8
    Referrer-Policy: no-referrer
    Content-Length: 1564
    Date: Wed, 13 Feb 2019 19:28:34 GMT
    X-Cache: MISS from proxy-postauth
    Via: 1.1 proxy-postauth (squid/3.5.25)
    Connection: keep-alive`,
    { layer: "unknown", retry: "yes" },
    "Squid is in front and wrote none of it",
  ),
  item(
    "captured-nothing-but-length-503-post",
    "https://github.com/search?type=code&q=%22Wed%2C%2013%20Sep%202017%2022%3A16%3A27%20GMT%22",
    `POST http://10.3.0.155/
    HTTP/1.1 503 Service Unavailable
    Date: Wed, 13 Sep 2017 22:16:27 GMT
    Connection: keep-alive
    Content-Length: 25`,
    { layer: "unknown", retry: "if-idempotent" },
    "nothing in it proves who answered",
  ),
  item(
    "captured-envoy-503-57",
    "https://github.com/search?type=code&q=%22Tue%2C%2019%20Jun%202018%2015%3A21%3A29%20GMT%22",
    `GET http://another-api/ping
    HTTP/1.1 503 Service Unavailable
    content-length: 57
    content-type: text/plain
    date: Tue, 19 Jun 2018 15:21:29 GMT
    server: envoy`,
    { layer: "reverse-proxy", product: "Envoy", cause: "no-server-behind", retry: "yes" },
  ),
  item(
    "captured-istio-503-no-healthy",
    "https://github.com/search?type=code&q=%22Wed%2C%2027%20Apr%202022%2015%3A02%3A19%20GMT%22",
    `GET https://httpbin.example.io/foobar
    HTTP/2 503
    content-length: 19
    content-type: text/plain
    date: Wed, 27 Apr 2022 15:02:19 GMT
    server: istio-envoy`,
    { layer: "reverse-proxy", product: "Envoy", cause: "no-server-behind", retry: "yes" },
  ),
  item(
    "captured-istio-503-tls",
    "https://github.com/search?type=code&q=%22Fri%2C%2022%20Sep%202023%2020%3A34%3A41%20GMT%22",
    `GET https://example.com/
    HTTP/2 503
    content-length: 218
    content-type: text/plain
    date: Fri, 22 Sep 2023 20:34:41 GMT
    server: istio-envoy`,
    { layer: "reverse-proxy", product: "Envoy", cause: "no-server-behind", retry: "yes" },
  ),
  item(
    "captured-unit-503",
    "https://github.com/search?type=code&q=%22Wed%2C%2018%20Oct%202023%2018%3A43%3A56%20GMT%22",
    `GET http://127.0.0.1:8080/
    HTTP/1.1 503 Service Unavailable
    Content-Type: text/html
    Server: Unit/1.31.0
    Date: Wed, 18 Oct 2023 18:43:56 GMT
    Content-Length: 54`,
    { layer: "app", product: "NGINX Unit", retry: "yes" },
  ),
  item(
    "captured-quarkus-health-503",
    "https://github.com/search?type=code&q=%22application/json%3B%20charset%3DUTF-8%22",
    `GET http://localhost:8080/health
    HTTP/1.1 503 Service Unavailable
    content-type: application/json; charset=UTF-8
    content-length: 238`,
    { layer: "unknown", retry: "yes" },
    "nothing in it proves who answered",
  ),
  item(
    "captured-google-books-503",
    "https://github.com/search?type=code&q=%22Fri%2C%2003%20Mar%202023%2008%3A00%3A33%20GMT%22",
    `GET https://www.googleapis.com/books/v1/volumes/NOPE
    HTTP/2 503
    vary: X-Origin
    vary: Referer
    vary: Origin,Accept-Encoding
    content-type: application/json; charset=UTF-8
    date: Fri, 03 Mar 2023 08:00:33 GMT
    server: ESF
    accept-ranges: none`,
    { layer: "app", product: "Google", retry: "yes" },
  ),
  item(
    "captured-haproxy-ingress-503",
    "https://github.com/search?type=code&q=%22text/html%22",
    `GET https://grpc.example.io/
    HTTP/2 503
    cache-control: no-cache
    content-type: text/html`,
    { layer: "reverse-proxy", product: "HAProxy", cause: "no-server-behind", retry: "yes" },
  ),
  item(
    "captured-mediatailor-504",
    "https://github.com/search?type=code&q=%22Thu%2C%2029%20Nov%202018%2018%3A43%3A14%20GMT%22",
    `GET https://x.mediatailor.us-west-2.amazonaws.com/v1/master/1/demo/index.mpd
    HTTP/1.1 504 Gateway Timeout
    Date: Thu, 29 Nov 2018 18:43:14 GMT
    Content-Type: application/json
    Content-Length: 338
    Connection: keep-alive
    x-amzn-RequestId: 123456789012-123456789012
    x-amzn-ErrorType: GatewayTimeoutException:http://internal.amazon.com/coral/com.amazon.elemental.midas.mms.coral/`,
    { layer: "app", product: "AWS service", cause: "origin-slow", retry: "yes" },
  ),
  item(
    "captured-istio-504",
    "https://github.com/search?type=code&q=%22Tue%2C%2018%20Oct%202022%2007%3A39%3A09%20GMT%22",
    `GET http://shop.example.com/
    HTTP/1.1 504 Gateway Timeout
    content-length: 24
    content-type: text/plain
    date: Tue, 18 Oct 2022 07:39:09 GMT
    server: istio-envoy`,
    { layer: "reverse-proxy", product: "Envoy", cause: "origin-slow", retry: "yes" },
  ),
  item(
    "captured-linkerd-504",
    "https://github.com/search?type=code&q=%22logical%20service%2010.43.38.167%3A8080%3A%20route%20default.http%3A%20backend%20Service%22",
    `GET http://playground.svc.cluster.local:8080/
    HTTP/1.1 504 Gateway Timeout
    l5d-proxy-error: logical service 10.43.38.167:8080: route default.http: backend Service.playground:8080: service in fail-fast
    l5d-proxy-connection: close`,
    { layer: "reverse-proxy", product: "Linkerd", cause: "circuit-open", retry: "yes" },
  ),
  item(
    "captured-werkzeug-504",
    "https://github.com/search?type=code&q=%22Mon%2C%2016%20Sep%202024%2006%3A06%3A01%20GMT%22",
    `GET http://127.0.0.1:5000/cli/version
    HTTP/1.1 504 GATEWAY TIMEOUT
    Server: Werkzeug/3.0.4 Python/3.12.6
    Date: Mon, 16 Sep 2024 06:06:01 GMT
    Content-Type: text/html; charset=utf-8
    Content-Length: 0
    Connection: close`,
    { layer: "app", product: "Flask (Werkzeug)", cause: "origin-slow", retry: "yes" },
  ),
  item(
    "captured-go-504-empty",
    "https://github.com/search?type=code&q=%22Wed%2C%2001%20Jun%202022%2004%3A40%3A28%20GMT%22",
    `GET http://localhost:4444/catamaran
    HTTP/1.1 504 Gateway Timeout
    Date: Wed, 01 Jun 2022 04:40:28 GMT
    Content-Length: 0`,
    { layer: "unknown", cause: "origin-slow", retry: "yes" },
    "nothing in it proves who answered",
  ),
  item(
    "captured-codespaces-502-empty",
    "https://github.com/search?type=code&q=%220%22",
    `GET https://example-8080.app.github.dev/api/health
    HTTP/2 502
    content-length: 0`,
    { layer: "unknown", cause: "origin-bad-answer", retry: "yes" },
    "nothing in it proves who answered",
  ),
  item(
    "captured-phoenix-401-token-sent",
    "https://github.com/search?type=code&q=%22Wed%2C%2030%20Apr%202025%2007%3A15%3A02%20GMT%22",
    `POST https://connect.example.com/api/v1/users/1/new_message
    HTTP/2 401
    > authorization: Bearer abc.def.ghi
    > content-type: application/json
    date: Wed, 30 Apr 2025 07:15:02 GMT
    content-length: 0
    access-control-allow-credentials: true
    access-control-allow-origin: *
    cache-control: max-age=0, private, must-revalidate
    x-request-id: afdb18edf2e4a72b2e8c64ed1884f61b
    strict-transport-security: max-age=15724800; includeSubDomains`,
    { layer: "unknown", cause: "credentials-refused", retry: "no", findings: ["401-www-authenticate"] },
    "nothing in it proves who answered",
  ),
  item(
    "captured-apache-401-password-refused",
    "https://github.com/search?type=code&q=%22Fri%2C%2007%20Nov%202025%2014%3A12%3A19%20GMT%22",
    `POST https://gighive/src/uploads
    HTTP/2 401
    > authorization: Basic dXBsb2FkZXI6cGFzc3dvcmQ=
    x-content-type-options: nosniff
    x-frame-options: SAMEORIGIN
    server: Apache/2.4.52 (Ubuntu)
    www-authenticate: Basic realm="GigHive"
    content-length: 455
    content-type: text/html; charset=iso-8859-1
    date: Fri, 07 Nov 2025 14:12:19 GMT`,
    { layer: "app", product: "Apache httpd", cause: "credentials-refused", retry: "no" },
  ),
  item(
    "captured-envoy-gateway-401-unnamed",
    "https://github.com/search?type=code&q=%22Wed%2C%2006%20Mar%202024%2015%3A59%3A36%20GMT%22",
    `GET https://www.example.com/
    HTTP/2 401
    content-length: 58
    content-type: text/plain
    date: Wed, 06 Mar 2024 15:59:36 GMT`,
    { layer: "unknown", cause: "login-needed", retry: "no", findings: ["401-www-authenticate"] },
    "nothing in it proves who answered",
  ),
  item(
    "captured-envoy-401-external-check",
    "https://github.com/search?type=code&q=%22Thu%2C%2027%20May%202021%2021%3A49%3A09%20GMT%22",
    `GET https://foo.example.com/
    HTTP/2 401
    date: Thu, 27 May 2021 21:49:09 GMT
    server: envoy`,
    {
      layer: "reverse-proxy",
      product: "Envoy",
      cause: "login-needed",
      retry: "no",
      findings: ["401-www-authenticate"],
    },
  ),
  item(
    "captured-chatgpt-challenge",
    "https://github.com/search?type=code&q=%22Thu%2C%2011%20Jun%202026%2002%3A30%3A42%20GMT%22",
    `GET https://chatgpt.com/
    HTTP/1.1 403 Forbidden
    Date: Thu, 11 Jun 2026 02:30:42 GMT
    Content-Type: text/html; charset=UTF-8
    Content-Length: 8463
    Connection: close
    Cf-Mitigated: challenge
    X-Frame-Options: SAMEORIGIN
    Server: cloudflare
    Cross-Origin-Embedder-Policy: require-corp
    Referrer-Policy: same-origin
    Server-Timing: chlray;desc="a09d32038e886e92"`,
    { layer: "waf", product: "Cloudflare", cause: "bot-challenge", retry: "no" },
  ),
  item(
    "captured-todoist-401-gunicorn",
    "https://github.com/search?type=code&q=%22Mon%2C%2011%20Mar%202024%2019%3A20%3A19%20GMT%22",
    `GET https://api.todoist.com/rest/v2/projects/1
    HTTP/2 401
    content-type: text/plain; charset=utf-8
    content-length: 9
    date: Mon, 11 Mar 2024 19:20:19 GMT
    access-control-allow-credentials: false
    access-control-allow-origin: *
    server: gunicorn
    vary: Accept-Encoding
    x-cache: Error from cloudfront
    via: 1.1 a095f5c394e0c42139106277f3743592.cloudfront.net (CloudFront)
    x-amz-cf-pop: LIM50-P1
    x-amz-cf-id: uMVfbg94MjFQLdhtX7WMYW4NQeYn2JtguldZTqSPOL_OCohRSKVR2w==`,
    { layer: "app", product: "gunicorn", cause: "login-needed", retry: "no", findings: ["401-www-authenticate"] },
  ),
  item(
    "captured-cloudfront-passes-404-no-server",
    "https://github.com/search?type=code&q=%22Tue%2C%2019%20Nov%202019%2014%3A08%3A08%20GMT%22",
    `GET https://api.mercadolibre.com/countries/BI
    HTTP/1.1 404 Not Found
    Content-Type: application/json; charset=utf-8
    Content-Length: 75
    Date: Tue, 19 Nov 2019 14:08:08 GMT
    Cache-Control: max-age=60,stale-while-revalidate=30, stale-if-error=120
    X-Content-Type-Options: nosniff
    X-Request-Id: 2629f8da-6dfc-4abc-870c-e160a23a4bdd
    Access-Control-Allow-Origin: *
    X-Cache: Error from cloudfront
    Via: 1.1 6afc1c7b9e6d4dbe30a0b3eae05d0f9e.cloudfront.net (CloudFront)
    X-Amz-Cf-Pop: EWR52-C4
    X-Amz-Cf-Id: jxr-vmHs68SHVNvIicd7SXXSpBWqRBSVd963o9fryqHd9e61PBJYNA==
    Connection: Keep-Alive`,
    { layer: "app", retry: "no", findings: ["error-cacheable"] },
  ),
  item(
    "captured-cloudfront-function-400-aged",
    "https://github.com/search?type=code&q=%22Thu%2C%2028%20Jun%202018%2020%3A50%3A44%20GMT%22",
    `GET https://tile.example.com/tilezen/v1/all/1/1/1.json
    HTTP/2 400
    content-length: 16
    server: CloudFront
    date: Thu, 28 Jun 2018 20:50:44 GMT
    age: 73
    x-cache: Error from cloudfront
    via: 1.1 02192a27c967e955f8c815efa939bfc8.cloudfront.net (CloudFront)
    x-amz-cf-id: m42n6AwT9N-kBNzKnrKxe1eXfQITapw0BAfE8kG89vPNn0rQ2TQKTg==`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "cached-error", retry: "no" },
  ),
  item(
    "captured-cloudfront-s3-403",
    "https://github.com/search?type=code&q=%22Fri%2C%2004%20Sep%202026%2013%3A45%3A48%20GMT%22",
    `GET https://www.example.ai/non-existing-file
    HTTP/2 403
    content-type: application/xml
    server: AmazonS3
    date: Fri, 04 Sep 2026 13:45:48 GMT
    x-cache: Error from cloudfront
    via: 1.1 7d022c110a257a79b58a321d375427d0.cloudfront.net (CloudFront)
    x-amz-cf-pop: MAA51-P2
    x-amz-cf-id: OKa78atnbR-IBZ2Tu8J9e44jo5QX1kF1pffo143p0S4ZyqGh5tyfjg==`,
    { layer: "object-storage", product: "Amazon S3", cause: "storage-refused", retry: "no" },
    "the page is missing, and the store says forbidden",
  ),
  item(
    "captured-soundcloud-405-no-allow",
    "https://github.com/search?type=code&q=%22Sat%2C%2017%20May%202025%2012%3A53%3A03%20GMT%22",
    `GET https://api-auth.soundcloud.com/?next=x
    HTTP/1.1 405 Method Not Allowed
    Content-Type: text/plain; charset=utf-8
    Content-Length: 13
    Connection: keep-alive
    Cache-Control: private, max-age=0
    Server: am/2
    Date: Sat, 17 May 2025 12:53:03 GMT
    Vary: Origin
    X-Cache: Error from cloudfront
    Via: 1.1 d05d62f18b6532eb36f4d53b3337857c.cloudfront.net (CloudFront)
    X-Amz-Cf-Pop: FRA56-P6
    X-Amz-Cf-Id: aebtxm0ET27dBYRawwOJpvnfYPKsYhtdO9YW5QVulabmSU9-kH769w==`,
    { layer: "app", cause: "method-not-allowed", retry: "no", findings: ["405-allow"] },
    "the body says the route is unknown",
  ),
  item(
    "captured-three-caches-200",
    "https://github.com/search?type=code&q=%22Thu%2C%2016%20Mar%202023%2015%3A55%3A49%20GMT%22",
    `GET https://cache.example.net/stream/500k.split.44.ts
    HTTP/2 200
    server: nginx/1.23.3
    date: Thu, 16 Mar 2023 15:55:49 GMT
    content-type: video/MP2T
    content-length: 408712
    last-modified: Wed, 26 Apr 2017 13:09:50 GMT
    etag: "1ec0018c35610fee841ad3ed243ba190"
    cache-control: max-age=86400
    x-cache: Miss from cloudfront
    x-amz-cf-pop: BOS50-C3
    x-amz-cf-id: SvcIC1y5j4okLhzPawbFTPmpZXnqoJd-dgCky-1QZ3gZK5ihMX7C1g==
    x-varnish: 5
    x-varnish: 32782 32776
    age: 75
    via: 1.1 a401d3cb0c7ffe12c21e6f851d6fb426.cloudfront.net (CloudFront), 1.1 6ed682cfcca8 (Varnish/7.2), 1.1 6ed682cfcca8 (Varnish/7.2)
    accept-ranges: bytes`,
    { layer: "reverse-proxy", product: "Varnish", retry: "not-applicable" },
    "nginx in front and CloudFront behind, the second Varnish had it",
  ),
  item(
    "captured-cloudfront-hit-apache",
    "https://github.com/search?type=code&q=%22Fri%2C%2024%20Jul%202026%2005%3A07%3A23%20GMT%22",
    `GET https://www.pokemon.co.jp/
    HTTP/2 200
    content-type: text/html; charset=UTF-8
    date: Fri, 24 Jul 2026 05:07:23 GMT
    strict-transport-security: max-age=31536000; includeSubDomains; preload
    server: Apache
    x-cache: Hit from cloudfront
    via: 1.1 a0c8ca5c55854408aacaabfb864516d0.cloudfront.net (CloudFront)
    x-amz-cf-pop: NRT57-P1
    x-amz-cf-id: stynVAgnn9bWjLQaS9fHmfDU4AjzOZzJcrpQ4bZO471Lhvn6Z91dzA==
    age: 171510`,
    { layer: "cdn", product: "Amazon CloudFront", retry: "not-applicable" },
  ),
  item(
    "captured-cloudfront-function-301",
    "https://github.com/search?type=code&q=%221.1%206fbeae74487f866b555dc44d03fcc2a6.cloudfront.net%20%28CloudFront%29%22",
    `GET http://d1.cloudfront.net/geo.html
    HTTP/1.1 301 Moved Permanently
    Content-Length: 0
    Connection: keep-alive
    Server: CloudFront
    Location: /en-us.html
    X-Cache: Miss from cloudfront
    Via: 1.1 6fbeae74487f866b555dc44d03fcc2a6.cloudfront.net (CloudFront)
    X-Amz-Cf-Pop: MIA3-P3
    X-Amz-Cf-Id: VRNhLpCaNiZ08Fw5f2eMtWn8KfHnkPp3qp4kQeft3CVfEjo6kXIEWQ==`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "moved", retry: "not-applicable" },
  ),
  item(
    "captured-istio-404-no-route",
    "https://github.com/search?type=code&q=%22Wed%2C%2029%20Apr%202026%2022%3A48%3A34%20GMT%22",
    `GET http://203.0.113.9/
    HTTP/1.1 404 Not Found
    date: Wed, 29 Apr 2026 22:48:34 GMT
    server: istio-envoy
    content-length: 0`,
    { layer: "reverse-proxy", product: "Envoy", retry: "no" },
  ),
  item(
    "captured-istio-passes-404",
    "https://github.com/search?type=code&q=%22Wed%2C%2027%20Apr%202022%2014%3A53%3A32%20GMT%22",
    `GET https://httpbin.example.io/foobar
    HTTP/2 404
    server: istio-envoy
    date: Wed, 27 Apr 2022 14:53:32 GMT
    content-type: text/html
    content-length: 233
    access-control-allow-origin: *
    access-control-allow-credentials: true
    x-envoy-upstream-service-time: 47`,
    { layer: "app", retry: "no" },
  ),
];
