import { type CorpusItem, item } from "./item.ts";

const ALB = "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html";
const ENVOY = "https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter";
const VARNISH = "https://github.com/varnishcache/varnish-cache/blob/master/bin/varnishd/builtin.vcl";
const HAPROXY = "https://github.com/haproxy/haproxy/blob/master/src/http.c";
const NGINX = "https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c";
const SQUID = "https://wiki.squid-cache.org/SquidFaq/ErrorPages";

export const GATEWAYS: readonly CorpusItem[] = [
  item(
    "alb-502",
    ALB,
    `
    HEAD https://soca.example.com/
    HTTP/2 502
    server: awselb/2.0
    date: Fri, 13 Aug 2021 20:00:08 GMT
    content-type: text/html
    content-length: 122`,
    { layer: "load-balancer", product: "AWS ALB", cause: "origin-bad-answer", retry: "yes" },
  ),
  item(
    "alb-503-no-targets",
    ALB,
    `
    GET http://petclinic.example.com/
    HTTP/1.1 503 Service Temporarily Unavailable
    Server: awselb/2.0
    Date: Thu, 26 Feb 2026 22:49:53 GMT
    Content-Type: text/html
    Content-Length: 162`,
    { layer: "load-balancer", product: "AWS ALB", cause: "no-server-behind", retry: "yes" },
  ),
  item(
    "alb-504-post",
    ALB,
    `
    POST https://api.example.com/jobs
    HTTP/2 504
    server: awselb/2.0
    date: Thu, 26 Feb 2026 22:49:53 GMT
    content-type: text/html
    content-length: 132`,
    { layer: "load-balancer", product: "AWS ALB", cause: "origin-slow", retry: "if-idempotent" },
  ),
  item(
    "alb-403-waf",
    ALB,
    `
    GET https://api.example.com.br/
    HTTP/2 403
    server: awselb/2.0
    date: Thu, 26 Feb 2026 22:49:53 GMT
    content-type: text/html
    content-length: 118`,
    { layer: "load-balancer", product: "AWS ALB", cause: "firewall-block", retry: "no" },
    "no permission of an account is missing: the application never saw it",
  ),
  item(
    "alb-463",
    ALB,
    `
    GET https://api.example.com/
    HTTP/1.1 463
    Server: awselb/2.0
    Date: Thu, 26 Feb 2026 22:49:53 GMT
    Content-Type: text/html
    Content-Length: 0`,
    {
      layer: "load-balancer",
      product: "AWS ALB",
      cause: "forwarded-list-too-long",
      retry: "no",
      findings: ["status-unregistered"],
    },
  ),
  item(
    "alb-502-grpc",
    ALB,
    `
    POST https://game.example.com/command_service.CommandService/CommandStream
    HTTP/2 502
    server: awselb/2.0
    date: Thu, 26 Feb 2026 22:49:53 GMT
    content-type: application/grpc
    grpc-status: 14
    grpc-message: unavailable
    content-length: 0`,
    { layer: "load-balancer", product: "AWS ALB", cause: "origin-bad-answer", retry: "if-idempotent" },
  ),
  item(
    "alb-redirect-301",
    ALB,
    `
    GET http://www.example.com/
    HTTP/1.1 301 Moved Permanently
    Server: awselb/2.0
    Date: Thu, 26 Feb 2026 22:49:53 GMT
    Content-Type: text/html
    Content-Length: 134
    Connection: keep-alive
    Location: https://www.example.com:443/`,
    { layer: "load-balancer", product: "AWS ALB", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "alb-passes-app-500",
    ALB,
    `
    GET https://api.example.com/users
    HTTP/2 500
    date: Thu, 26 Feb 2026 22:49:53 GMT
    content-type: application/json
    x-amzn-trace-id: Root=1-608ee4de-32153ee1330b6ae762dd125a
    server: gunicorn`,
    { layer: "app", product: "gunicorn", retry: "yes" },
    "a trace id of the load balancer does not make it its error",
  ),
  item(
    "app-gateway-404",
    "https://learn.microsoft.com/azure/application-gateway/http-response-codes",
    `
    HEAD http://blue.example.com/
    HTTP/1.1 404 Not Found
    Server: Microsoft-Azure-Application-Gateway/v2
    Date: Wed, 13 Apr 2022 19:10:24 GMT
    Content-Type: text/html
    Content-Length: 179
    Connection: keep-alive`,
    { layer: "load-balancer", product: "Azure Application Gateway", retry: "no" },
    "no listener or rule fits: no application was asked",
  ),
  item(
    "app-gateway-403-waf",
    "https://learn.microsoft.com/azure/application-gateway/http-response-codes",
    `
    GET http://132.0.2.82/?id=1
    HTTP/1.1 403 Forbidden
    Server: Microsoft-Azure-Application-Gateway/v2
    Date: Sun, 07 Sep 2025 23:57:40 GMT
    Content-Type: text/html
    Content-Length: 179
    Connection: keep-alive`,
    { layer: "load-balancer", product: "Azure Application Gateway", cause: "firewall-block", retry: "no" },
  ),
  item(
    "app-gateway-502",
    "https://learn.microsoft.com/azure/application-gateway/application-gateway-troubleshooting-502",
    `
    GET https://www.example.com/
    HTTP/1.1 502 Bad Gateway
    Server: Microsoft-Azure-Application-Gateway/v2
    Date: Sun, 07 Sep 2025 23:57:40 GMT
    Content-Type: text/html
    Content-Length: 183`,
    { layer: "load-balancer", product: "Azure Application Gateway", cause: "origin-bad-answer", retry: "yes" },
  ),
  item(
    "nginx-502",
    NGINX,
    `
    GET https://app.example.com/
    HTTP/1.1 502 Bad Gateway
    Server: nginx/1.18.0 (Ubuntu)
    Date: Mon, 22 Dec 2014 14:16:12 GMT
    Content-Type: text/html
    Content-Length: 166
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "nginx", cause: "origin-bad-answer", retry: "yes", findings: ["server-detail"] },
  ),
  item(
    "nginx-504-delete",
    NGINX,
    `
    DELETE https://app.example.com/items/9
    HTTP/1.1 504 Gateway Time-out
    Server: nginx
    Date: Mon, 22 Dec 2014 14:16:12 GMT
    Content-Type: text/html
    Content-Length: 160
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "nginx", cause: "origin-slow", retry: "yes" },
  ),
  item(
    "nginx-413",
    "https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size",
    `
    POST https://app.example.com/upload
    HTTP/1.1 413 Request Entity Too Large
    Server: nginx
    Date: Mon, 22 Dec 2014 14:16:12 GMT
    Content-Type: text/html
    Content-Length: 176
    Connection: close`,
    { layer: "reverse-proxy", product: "nginx", cause: "content-too-large", retry: "no" },
    "the application allows more; the proxy before it does not",
  ),
  item(
    "nginx-405-static",
    NGINX,
    `
    POST https://static.example.com/index.html
    HTTP/1.1 405 Not Allowed
    Server: nginx
    Date: Mon, 22 Dec 2014 14:16:12 GMT
    Content-Type: text/html
    Content-Length: 150
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "nginx", cause: "method-not-allowed", retry: "no", findings: ["405-allow"] },
  ),
  item(
    "nginx-json-401-of-api",
    "https://datatracker.ietf.org/doc/html/rfc6750#section-3",
    `
    GET https://api.example.com/me
    HTTP/1.1 401 Unauthorized
    Server: nginx
    Date: Mon, 22 Dec 2014 14:16:12 GMT
    Content-Type: application/json
    WWW-Authenticate: Bearer realm="example", error="invalid_token", error_description="The access token expired"`,
    { layer: "app", cause: "token-expired", retry: "no" },
    "nginx writes no JSON; the API behind it answered",
  ),
  item(
    "nginx-503-limit",
    "https://nginx.org/en/docs/http/ngx_http_limit_req_module.html",
    `
    GET https://app.example.com/search
    HTTP/1.1 503 Service Temporarily Unavailable
    Server: nginx
    Date: Mon, 22 Dec 2014 14:16:12 GMT
    Content-Type: text/html
    Content-Length: 190
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "nginx", retry: "yes", registry: "iana" },
    "503 may be a limit and no outage; nothing proves which",
  ),
  item(
    "nginx-page-behind-cloudflare",
    NGINX,
    `
    GET https://www.example.com/old
    HTTP/2 404
    date: Mon, 22 Dec 2014 14:16:12 GMT
    content-type: text/html
    content-length: 146
    cf-cache-status: DYNAMIC
    server: cloudflare
    cf-ray: 88dc1a2b3c4d5e79-LHR`,
    { layer: "reverse-proxy", product: "nginx", retry: "no" },
    "the page has the length of nginx's own, Server was replaced",
  ),
  item(
    "nginx-302-old-words",
    NGINX,
    `
    GET https://app.example.com/
    HTTP/1.1 302 Moved Temporarily
    Server: nginx
    Date: Mon, 22 Dec 2014 14:16:12 GMT
    Content-Type: text/html
    Content-Length: 138
    Location: https://app.example.com/login`,
    { layer: "reverse-proxy", product: "nginx", cause: "redirect-to-login", retry: "not-applicable" },
  ),
  item(
    "haproxy-503",
    HAPROXY,
    `
    GET https://www.example.com/
    HTTP/1.1 503 Service Unavailable
    content-length: 107
    cache-control: no-cache
    content-type: text/html
    connection: close`,
    { layer: "reverse-proxy", product: "HAProxy", cause: "no-server-behind", retry: "yes" },
    "HAProxy names itself nowhere",
  ),
  item(
    "haproxy-504",
    HAPROXY,
    `
    GET https://www.example.com/slow
    HTTP/1.1 504 Gateway Time-out
    content-length: 92
    cache-control: no-cache
    content-type: text/html
    connection: close`,
    { layer: "reverse-proxy", product: "HAProxy", cause: "origin-slow", retry: "yes" },
  ),
  item(
    "haproxy-old-502-http10",
    HAPROXY,
    `
    GET http://www.example.com/
    HTTP/1.0 502 Bad Gateway
    Cache-Control: no-cache
    Connection: close
    Content-Type: text/html`,
    { layer: "reverse-proxy", product: "HAProxy", cause: "origin-bad-answer", retry: "yes" },
  ),
  item(
    "haproxy-401-basic",
    HAPROXY,
    `
    GET https://stats.example.com/
    HTTP/1.1 401 Unauthorized
    content-length: 112
    cache-control: no-cache
    content-type: text/html
    www-authenticate: Basic realm="HAProxy Statistics"`,
    { layer: "reverse-proxy", product: "HAProxy", cause: "login-needed", retry: "no" },
  ),
  item(
    "varnish-503",
    VARNISH,
    `
    GET http://forgot.example.com/
    HTTP/1.1 503 Backend fetch failed
    Date: Fri, 18 Nov 2022 17:32:50 GMT
    Server: Varnish
    Content-Type: text/html; charset=utf-8
    Retry-After: 5
    X-Varnish: 10389691
    Age: 0
    Via: 1.1 varnish (Varnish/6.2)
    Content-Length: 285
    Connection: close`,
    { layer: "reverse-proxy", product: "Varnish", cause: "no-server-behind", retry: "after", after: 5 },
  ),
  item(
    "varnish-503-two-ids",
    VARNISH,
    `
    GET http://172.26.85.158/test
    HTTP/1.1 503 Backend fetch failed
    Date: Sun, 15 May 2022 10:45:16 GMT
    Server: Varnish
    Content-Type: text/html; charset=utf-8
    Retry-After: 5
    X-Varnish: 98306 32778
    Age: 0
    Via: 1.1 varnish (Varnish/6.6)
    Content-Length: 282
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "Varnish", cause: "no-server-behind", retry: "after", after: 5 },
    "two ids look like a hit; it is a failed fetch",
  ),
  item(
    "varnish-hit-200",
    "https://varnish-cache.org/docs/trunk/users-guide/increasing-your-hitrate.html",
    `
    GET http://www.example.com/
    HTTP/1.1 200 OK
    Date: Mon, 15 Aug 2016 10:57:29 GMT
    Content-Type: text/html
    ETag: "29cd-53a19199f0a80-gzip"
    Last-Modified: Mon, 15 Aug 2016 09:46:02 GMT
    Server: Apache/2.4.23 (Debian)
    Vary: Accept-Encoding
    Age: 31
    Via: 1.1 varnish-v4
    X-Varnish: 32775 15`,
    { layer: "reverse-proxy", product: "Varnish", retry: "not-applicable" },
    "Apache was not asked: Varnish had a copy",
  ),
  item(
    "varnish-miss-apache-404",
    VARNISH,
    `
    GET http://www.example.com/x
    HTTP/1.1 404 Not Found
    Date: Mon, 15 Aug 2016 10:57:29 GMT
    Content-Type: text/html; charset=iso-8859-1
    Server: Apache/2.4.23 (Debian)
    Age: 0
    Via: 1.1 varnish-v4
    X-Varnish: 15`,
    { layer: "app", product: "Apache httpd", retry: "no" },
    "Varnish only passed it on",
  ),
  item(
    "envoy-overloaded-503",
    ENVOY,
    `
    GET http://mesh.example.com/
    HTTP/1.1 503 Service Unavailable
    content-length: 57
    content-type: text/plain
    x-envoy-overloaded: true
    date: Mon, 24 Dec 2018 19:15:30 GMT
    server: envoy
    connection: close`,
    { layer: "reverse-proxy", product: "Envoy", cause: "circuit-open", retry: "yes" },
  ),
  item(
    "envoy-own-503",
    ENVOY,
    `
    GET http://mesh.example.com/
    HTTP/1.1 503 Service Unavailable
    content-length: 91
    content-type: text/plain
    date: Mon, 24 Dec 2018 19:15:30 GMT
    server: envoy`,
    { layer: "reverse-proxy", product: "Envoy", cause: "no-server-behind", retry: "yes" },
  ),
  item(
    "envoy-passes-503-of-service",
    ENVOY,
    `
    GET http://mesh.example.com/
    HTTP/1.1 503 Service Unavailable
    content-type: application/json
    x-envoy-upstream-service-time: 12
    date: Mon, 24 Dec 2018 19:15:30 GMT
    server: istio-envoy`,
    { layer: "app", retry: "yes" },
    "the service behind Envoy took 12 ms and said 503 itself",
  ),
  item(
    "istio-429-ratelimited",
    ENVOY,
    `
    GET https://gw.example.com/api/bookinfo/v1
    HTTP/2 429
    x-envoy-ratelimited: true
    date: Wed, 05 Apr 2023 08:44:42 GMT
    server: istio-envoy`,
    { layer: "reverse-proxy", product: "Envoy", cause: "rate-limited", retry: "after" },
  ),
  item(
    "kong-429",
    "https://docs.konghq.com/hub/kong-inc/rate-limiting/",
    `
    GET https://api.example.com/v1/data
    HTTP/2 429
    date: Fri, 22 Jul 2022 05:28:37 GMT
    content-type: application/json
    content-length: 66
    x-ratelimit-reset: 23
    x-ratelimit-remaining-minute: 0
    x-ratelimit-limit-minute: 100
    x-kong-response-latency: 2
    server: kong/2.8.1`,
    {
      layer: "reverse-proxy",
      product: "Kong",
      cause: "rate-limited",
      retry: "after",
      after: 23,
      findings: ["server-detail"],
    },
  ),
  item(
    "kong-404-no-route",
    "https://docs.konghq.com/gateway/latest/",
    `
    GET https://api.example.com/none
    HTTP/1.1 404 Not Found
    Date: Fri, 22 Jul 2022 05:28:37 GMT
    Content-Type: application/json; charset=utf-8
    Content-Length: 48
    X-Kong-Response-Latency: 1
    Server: kong/3.4.0`,
    { layer: "reverse-proxy", product: "Kong", retry: "no", findings: ["server-detail"] },
    "JSON, and yet no application was asked",
  ),
  item(
    "kong-passes-404-of-service",
    "https://docs.konghq.com/gateway/latest/",
    `
    GET https://api.example.com/users/99
    HTTP/1.1 404 Not Found
    Date: Fri, 22 Jul 2022 05:28:37 GMT
    Content-Type: application/json; charset=utf-8
    Content-Length: 30
    X-Kong-Upstream-Latency: 14
    X-Kong-Proxy-Latency: 1
    Via: kong/3.4.0`,
    { layer: "app", retry: "no" },
    "the service behind Kong answered",
  ),
  item(
    "heroku-503-page",
    "https://devcenter.heroku.com/articles/error-codes",
    `
    GET https://app.example.herokuapp.com/
    HTTP/1.1 503 Service Unavailable
    Connection: keep-alive
    Server: Cowboy
    Date: Fri, 22 Jul 2022 05:28:37 GMT
    Content-Length: 506
    Content-Type: text/html; charset=utf-8
    Cache-Control: no-cache, no-store`,
    { layer: "load-balancer", product: "Heroku router", cause: "no-server-behind", retry: "yes" },
  ),
  item(
    "heroku-passes-rack-403",
    "https://devcenter.heroku.com/articles/http-routing",
    `
    GET https://jobs.example.com/robots.txt
    HTTP/1.1 403 Forbidden
    Content-Type: text/plain
    Content-Length: 10
    Date: Fri, 22 Jul 2022 05:28:37 GMT
    Server: Heroku
    Via: 1.1 heroku-router
    X-Runtime: 0.002337`,
    { layer: "app", retry: "no" },
    "Heroku's router stands before it; the application refused",
  ),
  item(
    "heroku-vegur-express-500",
    "https://devcenter.heroku.com/articles/http-routing",
    `
    POST https://app.example.herokuapp.com/booking
    HTTP/1.1 500 Internal Server Error
    Server: Cowboy
    Connection: keep-alive
    X-Powered-By: Express
    Content-Type: text/plain; charset=utf-8
    Content-Length: 21
    Date: Fri, 22 Jul 2022 05:28:37 GMT
    Via: 1.1 vegur`,
    { layer: "app", product: "Express", retry: "if-idempotent" },
    "Server: Cowboy is Heroku's, the error is not",
  ),
  item(
    "google-frontend-500",
    "https://cloud.google.com/run/docs/troubleshooting",
    `
    GET https://svc.example.run.app/
    HTTP/2 500
    content-type: text/html; charset=UTF-8
    x-cloud-trace-context: 86a9c5054b9f6fd49ca8462bf60c924f;o=1
    date: Wed, 31 Aug 2022 19:24:49 GMT
    server: Google Frontend
    content-length: 323`,
    { layer: "load-balancer", product: "Google Frontend", retry: "yes" },
  ),
  item(
    "google-frontend-express-404",
    "https://cloud.google.com/run/docs/troubleshooting",
    `
    GET https://svc.example.run.app/none
    HTTP/2 404
    x-powered-by: Express
    content-type: text/html; charset=utf-8
    x-cloud-trace-context: 86a9c5054b9f6fd49ca8462bf60c924e
    date: Wed, 31 Aug 2022 19:24:49 GMT
    server: Google Frontend
    content-length: 139`,
    { layer: "app", product: "Express", retry: "no" },
    "Google's front end is before it, the app has no such route",
  ),
  item(
    "squid-access-denied",
    SQUID,
    `
    GET http://gambling.example.com/
    HTTP/1.1 403 Forbidden
    Server: squid/5.7
    Mime-Version: 1.0
    Date: Tue, 05 Mar 2019 16:12:35 GMT
    Content-Type: text/html;charset=utf-8
    Content-Length: 3568
    X-Squid-Error: ERR_ACCESS_DENIED 0
    Vary: Accept-Language
    Content-Language: en
    X-Cache: MISS from pop01
    Via: 1.1 pop01 (squid/5.7)
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "Squid", cause: "blocked-by-proxy", retry: "no", findings: ["server-detail"] },
    "the site never saw the request",
  ),
  item(
    "squid-dns-fail",
    SQUID,
    `
    GET http://registry.example.com/v1/_ping
    HTTP/1.0 404 Not Found
    Server: squid/3.1.20
    Mime-Version: 1.0
    Date: Thu, 01 Dec 2016 09:14:36 GMT
    Content-Type: text/html
    Content-Length: 3281
    X-Squid-Error: ERR_DNS_FAIL 0
    Vary: Accept-Language
    Content-Language: en`,
    { layer: "reverse-proxy", product: "Squid", cause: "origin-dns", retry: "no", findings: ["server-detail"] },
    "404 for a host that has no address",
  ),
  item(
    "squid-407",
    SQUID,
    `
    GET http://www.example.com/
    HTTP/1.1 407 Proxy Authentication Required
    Server: squid/4.10
    Date: Tue, 05 Mar 2019 16:12:35 GMT
    Content-Type: text/html;charset=utf-8
    X-Squid-Error: ERR_CACHE_ACCESS_DENIED 0
    Proxy-Authenticate: Basic realm="proxy"`,
    { layer: "reverse-proxy", product: "Squid", cause: "proxy-login-needed", retry: "no", findings: ["server-detail"] },
  ),
  item(
    "squid-505",
    SQUID,
    `
    GET http://www.example.com/
    HTTP/1.1 505 HTTP Version not supported
    Server: squid
    Mime-Version: 1.0
    Date: Thu, 03 Sep 2020 18:24:10 GMT
    Content-Type: text/html
    Content-Length: 2896
    X-Squid-Error: ERR_UNSUP_HTTPVERSION 0
    Vary: Accept-Language
    X-Cache: MISS from localhost
    Via: 1.1 localhost (squid)
    Connection: close`,
    { layer: "reverse-proxy", product: "Squid", cause: "platform-error", retry: "no" },
  ),
  item(
    "squid-hit",
    "https://wiki.squid-cache.org/SquidFaq/InnerWorkings",
    `
    GET http://www.example.com/a.gif type:image
    HTTP/1.1 200 OK
    Date: Tue, 05 Mar 2019 16:12:35 GMT
    Server: Apache/2.4.6 (CentOS)
    Last-Modified: Tue, 05 Mar 2018 16:12:35 GMT
    Content-Type: image/gif
    Content-Length: 43
    Age: 520
    X-Cache: HIT from proxy1.example.net
    Via: 1.1 proxy1.example.net (squid/4.10)`,
    { layer: "reverse-proxy", product: "Squid", retry: "not-applicable", findings: ["server-detail"] },
    "Apache was not asked",
  ),
  item(
    "apache-502-proxy",
    "https://httpd.apache.org/docs/2.4/mod/mod_proxy.html",
    `
    GET https://wiki.example.com/
    HTTP/1.1 502 Proxy Error
    Date: Tue, 05 Mar 2019 16:12:35 GMT
    Server: Apache/2.4.41 (Ubuntu)
    Content-Length: 445
    Content-Type: text/html; charset=iso-8859-1`,
    {
      layer: "reverse-proxy",
      product: "Apache httpd",
      cause: "origin-bad-answer",
      retry: "yes",
      findings: ["server-detail"],
    },
    "Apache works here as a proxy",
  ),
  item(
    "proxy-status-refused",
    "https://datatracker.ietf.org/doc/html/rfc9209#section-2.3.7",
    `
    GET https://www.example.com/
    HTTP/2 502
    date: Tue, 05 Mar 2024 16:12:35 GMT
    content-type: text/html
    proxy-status: pingclair; error=connection_refused`,
    { layer: "reverse-proxy", product: "pingclair", cause: "origin-refused", retry: "yes" },
  ),
  item(
    "proxy-status-passes-502",
    "https://datatracker.ietf.org/doc/html/rfc9209#section-2.1.4",
    `
    GET https://www.example.com/
    HTTP/2 500
    date: Tue, 05 Mar 2024 16:12:35 GMT
    content-type: text/html
    x-powered-by: PHP/8.2.1
    proxy-status: ExampleCDN; received-status=500; next-hop=backend.example.org`,
    { layer: "app", product: "PHP", retry: "yes" },
    "the proxy says that it received the 500",
  ),
  item(
    "postgrest-403",
    "https://docs.postgrest.org/en/stable/references/errors.html",
    `
    GET https://abc.supabase.example.co/rest/v1/lessons
    HTTP/2 403
    date: Tue, 05 Mar 2024 16:12:35 GMT
    content-type: application/json; charset=utf-8
    cf-ray: 85f8a1b2c3d4e5f6-FRA
    cf-cache-status: DYNAMIC
    proxy-status: PostgREST; error=42501
    server: cloudflare
    sb-gateway-version: 1`,
    { layer: "app", product: "PostgREST", cause: "permission-missing", retry: "no" },
    "Cloudflare in front, a missing grant in the database behind",
  ),
  item(
    "postgrest-500-timeout",
    "https://docs.postgrest.org/en/stable/references/errors.html",
    `
    HEAD https://abc.supabase.example.co/rest/v1/big
    HTTP/1.1 500 Internal Server Error
    Date: Tue, 05 Mar 2024 16:12:35 GMT
    Content-Type: application/json; charset=utf-8
    Proxy-Status: PostgREST; error=57014`,
    { layer: "app", product: "PostgREST", cause: "query-timeout", retry: "yes" },
  ),
  item(
    "apigateway-403-authorizer",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
    `
    OPTIONS https://api.detective.example.amazonaws.com/invitation
    HTTP/1.1 403 Forbidden
    Content-Type: application/json
    Content-Length: 73
    Connection: keep-alive
    Date: Wed, 21 Oct 2020 16:21:50 GMT
    x-amzn-RequestId: 0ad19b3c-5486-4651-b07e-ba266f0a5ac6
    x-amzn-ErrorType: AccessDeniedException
    x-amz-apigw-id: UxP00E5WoAMFxFA=
    X-Amzn-Trace-Id: Root=1-5f90601e-004decd072e6322d59d83454
    X-Cache: Error from cloudfront
    Via: 1.1 26ca01ec7377e425b59b6a08cb1ec343.cloudfront.net (CloudFront)
    X-Amz-Cf-Id: YI0ZpszLyLrweDlfh4fzcI2awoTaqnbHvpAR_27vxDR3KAKf1OXuMg==`,
    { layer: "load-balancer", product: "AWS API Gateway", cause: "access-denied", retry: "no" },
    "CloudFront says error, API Gateway made it",
  ),
  item(
    "apigateway-missing-token-403",
    "https://repost.aws/knowledge-center/api-gateway-authentication-token-errors",
    `
    GET https://abc.execute-api.eu-west-1.example.amazonaws.com/prod/typo
    HTTP/2 403
    date: Wed, 21 Oct 2020 16:21:50 GMT
    content-type: application/json
    content-length: 42
    x-amzn-requestid: 2db32477-62a6-4457-b7d5-8e8c1b935479
    x-amzn-errortype: MissingAuthenticationTokenException
    x-amz-apigw-id: UxPyCE8NoAMFxBw=`,
    { layer: "load-balancer", product: "AWS API Gateway", cause: "route-or-login-missing", retry: "no" },
    "mostly the path is wrong, not the login",
  ),
  item(
    "apigateway-lambda-502",
    "https://repost.aws/knowledge-center/malformed-502-api-gateway",
    `
    POST https://abc.execute-api.eu-west-1.example.amazonaws.com/prod/order
    HTTP/2 502
    date: Wed, 21 Oct 2020 16:21:50 GMT
    content-type: application/json
    content-length: 36
    x-amzn-requestid: 2db32477-62a6-4457-b7d5-8e8c1b935480
    x-amzn-errortype: InternalServerErrorException
    x-amz-apigw-id: UxPyCE8NoAMFxBx=`,
    { layer: "load-balancer", product: "AWS API Gateway", cause: "integration-failed", retry: "if-idempotent" },
  ),
  item(
    "apigateway-passes-lambda-500",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html",
    `
    GET https://www.example.com/line
    HTTP/1.1 500 Internal Server Error
    Content-Type: application/json
    Content-Length: 2245
    Date: Sun, 02 May 2021 17:43:58 GMT
    X-Amzn-Requestid: 3f183417-e81b-4a04-ac54-ac784aad8f88
    X-Amz-Apigw-Id: etiywHEQoAMFZqQ=
    X-Amzn-Trace-Id: Root=1-608ee4de-32153ee1330b6ae762dd125a;Sampled=0
    X-Cache: Error from cloudfront
    Via: 1.1 7c3e8304b6c3c0dabcdeb3243f709cb0.cloudfront.net (CloudFront)
    X-Amz-Cf-Pop: NRT57-C3
    X-Amz-Cf-Id: h1NZYZOd72ZW_O0zv-yis6TxdILn5_fJCaWOCdj6O-h5MdHHKvFjTQ==`,
    { layer: "app", retry: "yes" },
    "the function returned the 500; gateway and CDN passed it on",
  ),
  item(
    "httpapi-404-no-route",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html",
    `
    GET https://abc.execute-api.eu-west-1.example.amazonaws.com/none
    HTTP/2 404
    date: Sun, 02 May 2021 17:43:58 GMT
    content-type: application/json
    content-length: 23
    apigw-requestid: etiywHEQoAMFZqQ=`,
    { layer: "load-balancer", product: "AWS API Gateway", retry: "no" },
  ),
];
