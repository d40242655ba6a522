import { type CorpusItem, item } from "../item.ts";

/** A search for the line that makes the report findable: its excerpts name no page of their own. */
const search = (line: string): string => `https://github.com/search?type=code&q=${encodeURIComponent(`"${line}"`)}`;

/** Gateways, meshes and application servers, from terminals that people pasted into public notes. */
export const REPORTED_GATEWAYS: readonly CorpusItem[] = [
  item(
    "paste-jetty-403",
    search("Server: Jetty(6.1.8)"),
    `
    GET http://localhost:8080/geoserver/wfs?request=getcapabilities
    HTTP/1.1 403 Access Denied
    Content-Type: text/html; charset=iso-8859-1
    Content-Length: 1407
    Server: Jetty(6.1.8)`,
    { layer: "app", product: "Jetty", retry: "no" },
  ),
  item(
    "paste-ballerina-401",
    search("server: ballerina"),
    `
    GET https://localhost:9090/foo/bar
    HTTP/1.1 401 Unauthorized
    content-length: 0
    server: ballerina
    content-type: text/plain`,
    { layer: "unknown", cause: "login-needed", retry: "no", findings: ["401-www-authenticate"] },
  ),
  item(
    "paste-nginx-passes-plain-403",
    search("iregistrar_session"),
    `
    GET https://dns.example.com/basicauth/ddns
    HTTP/1.1 403 Forbidden
    Server: nginx
    Date: Sun, 01 May 2016 09:45:59 GMT
    Content-Type: text/plain; charset=UTF-8
    Content-Length: 8
    Connection: keep-alive
    Set-Cookie: iregistrar_session=1234; path=/; expires=Sun, 01-May-2016 10:15:59 GMT; secure; HttpOnly
    Set-Cookie: csrf_session=1234; path=/; HttpOnly`,
    { layer: "app", retry: "no" },
    "plain text and a session: nginx only passed it on",
  ),
  item(
    "paste-istio-403-rbac",
    search("RBAC: access denied"),
    `
    GET http://203.0.113.20:80/_healthz
    HTTP/1.1 403 Forbidden
    content-length: 19
    content-type: text/plain
    date: Sun, 19 Jun 2022 14:45:56 GMT
    server: istio-envoy`,
    { layer: "reverse-proxy", product: "Envoy", cause: "request-refused-by-proxy", retry: "no" },
  ),
  item(
    "paste-401-token-sent",
    search("< HTTP/2 401"),
    `
    POST https://connect.example.at/api/v1/users/5/new_message
    HTTP/2 401
    > Authorization: Bearer …
    > Content-Type: application/json
    date: Wed, 30 Apr 2025 07:15:02 GMT
    content-length: 0
    access-control-allow-credentials: true
    access-control-allow-origin: *
    access-control-expose-headers:
    cache-control: max-age=0, private, must-revalidate
    x-request-id: afdb18edf2e4a72b2e8c64ed1884f61b
    strict-transport-security: max-age=15724800; includeSubDomains`,
    { layer: "unknown", cause: "credentials-refused", retry: "no", findings: ["401-www-authenticate"] },
    "a token was sent: it was refused, not forgotten",
  ),
  item(
    "paste-apache-401-password-sent",
    search('Basic realm="GigHive"'),
    `
    POST https://gig.example.com/src/uploads
    HTTP/2 401
    > Authorization: Basic …
    x-content-type-options: nosniff
    x-frame-options: SAMEORIGIN
    referrer-policy: no-referrer-when-downgrade
    server: Apache/2.4.52 (Ubuntu)
    www-authenticate: Basic realm="GigHive"
    content-length: 455
    content-type: text/html; charset=iso-8859-1
    date: Fri, 07 Nov 2025 14:12:19 GMT`,
    { layer: "app", product: "Apache httpd", cause: "credentials-refused", retry: "no" },
    "a password was sent: it was refused",
  ),
  item(
    "paste-ingress-401-basic",
    search("Authentication Required - jupyter"),
    `
    GET https://e.example.club/
    HTTP/2 401
    server: nginx/1.15.8
    date: Wed, 22 Jan 2020 10:02:12 GMT
    content-type: text/html
    content-length: 179
    www-authenticate: Basic realm="Authentication Required - jupyter"
    strict-transport-security: max-age=15724800; includeSubDomains`,
    { layer: "reverse-proxy", product: "nginx", cause: "login-needed", retry: "no" },
  ),
  item(
    "paste-envoy-gateway-401",
    "https://gateway.envoyproxy.io/docs/tasks/security/basic-auth/",
    `
    GET https://www.example.com/
    HTTP/2 401
    content-length: 58
    content-type: text/plain
    date: Wed, 06 Mar 2024 15:59:36 GMT`,
    { layer: "unknown", cause: "login-needed", retry: "no", findings: ["401-www-authenticate"] },
    "Envoy without a name: nothing tells it",
  ),
  item(
    "paste-envoy-passes-401",
    search("x-envoy-upstream-service-time: 16"),
    `
    POST https://ingest.example.net/api/addEvents
    HTTP/2 401
    date: Tue, 01 Oct 2024 21:04:12 GMT
    content-length: 32
    content-type: text/plain; charset=utf-8
    x-envoy-upstream-service-time: 16
    server: envoy`,
    { layer: "app", cause: "login-needed", retry: "no", findings: ["401-www-authenticate"] },
    "Envoy names itself and says that a service took 16 ms",
  ),
  item(
    "paste-envoy-ext-authz-401",
    search("< HTTP/2 401 server: envoy"),
    `
    GET https://foo.example.com/
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
    "paste-nginx-502-centos",
    search("Server: nginx/1.14.1"),
    `
    GET http://localhost/
    HTTP/1.1 502 Bad Gateway
    Server: nginx/1.14.1
    Date: Sun, 05 Jun 2022 17:48:47 GMT
    Content-Type: text/html
    Content-Length: 173
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "nginx", cause: "origin-bad-answer", retry: "yes" },
  ),
  item(
    "paste-apisix-502-upstream",
    "https://apisix.apache.org/docs/apisix/debug-mode/",
    `
    GET http://localhost:9080/hello
    HTTP/1.1 502 Bad Gateway
    Date: Wed, 25 Nov 2020 14:40:22 GMT
    Content-Type: text/html; charset=utf-8
    Content-Length: 154
    Connection: keep-alive
    Server: APISIX/2.0
    X-APISIX-Upstream-Status: 502`,
    { layer: "unknown", cause: "origin-bad-answer", retry: "yes" },
    "the gateway notes a 502 of what it asked: its own attempt and a proxy behind it look the same",
  ),
  item(
    "paste-nginx-502-own-file",
    search("Server: nginx/1.12.2"),
    `
    POST https://www.example.com/
    HTTP/1.1 502 Bad Gateway
    Server: nginx/1.12.2
    Date: Fri, 11 Feb 2022 02:11:36 GMT
    Content-Type: text/html
    Content-Length: 500
    Connection: close
    ETag: "61dfafc2-1f4"`,
    { layer: "reverse-proxy", product: "nginx", cause: "origin-bad-answer", retry: "if-idempotent" },
  ),
  item(
    "paste-istio-503-fault",
    search("fault filter abort"),
    `
    GET http://simple.example.com/
    HTTP/1.1 503 Service Unavailable
    content-length: 18
    content-type: text/plain
    date: Wed, 25 Nov 2020 03:51:01 GMT
    server: istio-envoy`,
    { layer: "reverse-proxy", product: "Envoy", cause: "no-server-behind", retry: "yes" },
  ),
  item(
    "paste-supabase-503-preflight",
    search("x-served-by: supabase-edge-runtime"),
    `
    OPTIONS https://abcdefgh.supabase.co/functions/v1/card-gate/refresh
    HTTP/1.1 503 Service Unavailable
    > Origin: https://www.example.com
    > Access-Control-Request-Method: POST
    > Access-Control-Request-Headers: content-type, authorization
    Access-Control-Allow-Origin: *
    access-control-allow-headers: authorization, x-client-info, apikey
    sb-gateway-version: 1
    x-served-by: supabase-edge-runtime`,
    {
      layer: "app",
      product: "Supabase",
      cause: "preflight-refused",
      retry: "yes",
      findings: ["cors-preflight-status"],
    },
    "x-served-by is not Fastly's alone",
  ),
  item(
    "paste-envoy-passes-503-html",
    search("server-name: myserver"),
    `
    GET http://172.21.0.4/service/1
    HTTP/1.1 503 Service Unavailable
    content-type: text/html
    server-name: myserver
    content-length: 32
    x-envoy-upstream-service-time: 0
    date: Sun, 21 Jan 2018 11:06:48 GMT
    server: envoy`,
    { layer: "app", retry: "yes" },
    "a service behind Envoy answered 503 by itself",
  ),
  item(
    "paste-ingress-504-no-server",
    search("504 Gateway Time-out max-age=15724800"),
    `
    GET https://34.85.100.1/slow
    HTTP/1.1 504 Gateway Time-out
    Date: Thu, 18 Feb 2021 20:21:48 GMT
    Content-Type: text/html
    Content-Length: 160
    Connection: keep-alive
    Strict-Transport-Security: max-age=15724800; includeSubDomains`,
    { layer: "reverse-proxy", product: "nginx", cause: "origin-slow", retry: "yes" },
    "Server was removed; page size and phrase are nginx's",
  ),
  item(
    "paste-discord-429-resource",
    "https://discord.com/developers/docs/topics/rate-limits",
    `
    POST https://discord.com/api/channels/1/messages
    HTTP/1.1 429 TOO MANY REQUESTS
    Content-Type: application/json
    Retry-After: 1337
    X-RateLimit-Limit: 10
    X-RateLimit-Remaining: 9
    X-RateLimit-Reset: 1470173023.123
    X-RateLimit-Reset-After: 64.57
    X-RateLimit-Bucket: abcd1234
    X-RateLimit-Scope: shared`,
    { layer: "unknown", cause: "rate-limited", retry: "after", after: 1337 },
    "the named quota has nine left: another limit struck, and Retry-After holds for it",
  ),
  item(
    "paste-selling-partner-400",
    "https://developer-docs.amazon.com/sp-api/docs/response-format",
    `
    GET https://sellingpartnerapi-na.amazon.com/orders/v0/orders
    HTTP/1.1 400 Bad Request
    Content-Length: 117
    Content-Type: application/json
    Date: Fri, 08 Jun 2019 00:48:28 GMT
    x-amzn-ErrorType: ValidationException
    x-amzn-RequestId: a8c8d99a-6ab5-11e8-b0f8-19363980175b`,
    { layer: "app", product: "AWS service", cause: "request-invalid", retry: "no" },
  ),
  item(
    "paste-apigateway-400-body",
    search("x-amzn-errortype: BadRequestException"),
    `
    PUT https://abc123.execute-api.us-east-1.amazonaws.com/dev/api/orders/1
    HTTP/2 400
    content-length: 35
    content-type: application/json
    date: Wed, 07 Feb 2024 03:20:21 GMT
    x-amz-apigw-id: SvuGdFUPIAMERkg=
    x-amzn-errortype: BadRequestException
    x-amzn-requestid: 08b9ba47-24f1-430c-8568-cf7c52f39b1f
    x-amzn-trace-id: Root=1-65c2f6f5-79d73edc65b20ee1272f2fb0`,
    { layer: "load-balancer", product: "AWS API Gateway", cause: "request-invalid", retry: "no" },
  ),
  item(
    "paste-apache-403-upload",
    search("Server: Apache/2.4.41 (Ubuntu)"),
    `
    POST https://lab.example.net/my-account/avatar
    HTTP/2 403
    Date: Tue, 12 May 2026 14:49:55 GMT
    Server: Apache/2.4.41 (Ubuntu)
    Content-Type: text/html; charset=UTF-8
    X-Frame-Options: SAMEORIGIN
    Content-Length: 171`,
    { layer: "app", product: "Apache httpd", retry: "no" },
  ),
  item(
    "paste-traefik-404",
    "https://doc.traefik.io/traefik/getting-started/faq/",
    `
    GET https://app.example.com/
    HTTP/2 404
    content-type: text/plain; charset=utf-8
    x-content-type-options: nosniff
    content-length: 19
    date: Tue, 02 Mar 2021 10:00:00 GMT`,
    { layer: "unknown", retry: "no" },
    "Traefik and every Go server send just this",
  ),
  item(
    "paste-caddy-502",
    "https://caddyserver.com/docs/caddyfile/directives/reverse_proxy",
    `
    GET https://app.example.com/
    HTTP/2 502
    alt-svc: h3=":443"; ma=2592000
    server: Caddy
    content-length: 0
    date: Mon, 05 Feb 2024 08:00:00 GMT`,
    { layer: "reverse-proxy", product: "Caddy", cause: "origin-bad-answer", retry: "yes" },
  ),
  item(
    "paste-caddy-passes-kestrel",
    "https://caddyserver.com/docs/caddyfile/directives/reverse_proxy",
    `
    GET https://app.example.com/api/x
    HTTP/2 500
    alt-svc: h3=":443"; ma=2592000
    content-length: 0
    date: Mon, 05 Feb 2024 08:00:00 GMT
    server: Caddy
    server: Kestrel`,
    { layer: "app", product: "Kestrel", retry: "yes", findings: ["field-repeated"] },
    "two Server lines: Caddy adds its own to the one that it got",
  ),
  item(
    "paste-gunicorn-via-nginx-500",
    "https://docs.gunicorn.org/en/stable/deploy.html",
    `
    GET https://www.example.com/orders
    HTTP/1.1 500 Internal Server Error
    Server: nginx/1.24.0
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Content-Type: text/html; charset=utf-8
    Content-Length: 145
    Connection: keep-alive
    X-Frame-Options: DENY
    X-Content-Type-Options: nosniff
    Referrer-Policy: same-origin
    Cross-Origin-Opener-Policy: same-origin`,
    { layer: "app", retry: "yes" },
    "Django's security fields on nginx's name: the error is the application's",
  ),
  item(
    "paste-nginx-500-plain",
    "https://nginx.org/en/docs/http/ngx_http_core_module.html#internal",
    `
    GET https://www.example.com/
    HTTP/1.1 500 Internal Server Error
    Server: nginx/1.18.0 (Ubuntu)
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Content-Type: text/html
    Content-Length: 186
    Connection: close`,
    { layer: "reverse-proxy", product: "nginx", retry: "yes" },
  ),
  item(
    "paste-squid-503-connect-fail",
    "https://wiki.squid-cache.org/KnowledgeBase/",
    `
    GET http://intra.example.com/
    HTTP/1.1 503 Service Unavailable
    Server: squid/5.7
    Mime-Version: 1.0
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Content-Type: text/html;charset=utf-8
    Content-Length: 3519
    X-Squid-Error: ERR_CONNECT_FAIL 111
    Vary: Accept-Language
    Content-Language: en
    X-Cache: MISS from proxy.example.net
    X-Cache-Lookup: MISS from proxy.example.net:3128
    Via: 1.1 proxy.example.net (squid/5.7)
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "Squid", cause: "origin-refused", retry: "yes" },
  ),
  item(
    "paste-squid-passes-500",
    "https://wiki.squid-cache.org/KnowledgeBase/",
    `
    GET http://intra.example.com/
    HTTP/1.1 500 Internal Server Error
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Server: Apache/2.4.57 (Debian)
    Content-Length: 610
    Content-Type: text/html; charset=iso-8859-1
    X-Cache: MISS from proxy.example.net
    X-Cache-Lookup: MISS from proxy.example.net:3128
    Via: 1.1 proxy.example.net (squid/5.7)
    Connection: close`,
    { layer: "app", product: "Apache httpd", retry: "yes" },
    "a proxy of the visitor's own network adds Via and two caches' words",
  ),
  item(
    "paste-zscaler-403",
    "https://help.zscaler.com/zia/about-end-user-notifications",
    `
    GET http://games.example.com/
    HTTP/1.1 403 Forbidden
    Content-Type: text/html
    Server: Zscaler/6.2
    Cache-Control: no-cache
    Content-Length: 13542`,
    { layer: "waf", product: "Zscaler", cause: "blocked-by-proxy", retry: "no" },
    "the visitor's own network refused, the site knows nothing of it",
  ),
  item(
    "paste-varnish-guru",
    "https://varnish-cache.org/docs/trunk/users-guide/troubleshooting.html",
    `
    GET http://www.example.com/
    HTTP/1.1 503 Backend fetch failed
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Server: Varnish
    Content-Type: text/html; charset=utf-8
    Retry-After: 5
    X-Varnish: 32773
    Age: 0
    Via: 1.1 varnish-v4
    Content-Length: 282
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "Varnish", cause: "no-server-behind", retry: "after", after: 5 },
  ),
  item(
    "paste-ats-connect-failed",
    "https://docs.trafficserver.apache.org/en/latest/admin-guide/monitoring/error-messages.en.html",
    `
    GET http://www.example.com/
    HTTP/1.1 502 Cannot find server.
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Connection: keep-alive
    Server: ATS/9.2.3
    Cache-Control: no-store
    Content-Type: text/html
    Content-Language: en
    Content-Length: 247`,
    { layer: "reverse-proxy", product: "Apache Traffic Server", cause: "origin-bad-answer", retry: "yes" },
  ),
  item(
    "paste-bigip-redirect",
    "https://my.f5.com/manage/s/article/K35520031",
    `
    GET http://www.example.com/a
    HTTP/1.0 302 Found
    Location: https://www.example.com/a
    Server: BigIP
    Connection: Keep-Alive
    Content-Length: 0`,
    { layer: "load-balancer", product: "F5 BIG-IP", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "paste-iis-arr-502",
    "https://learn.microsoft.com/en-us/iis/extensions/troubleshooting-application-request-routing/",
    `
    GET https://www.example.com/
    HTTP/1.1 502 Bad Gateway
    Content-Type: text/html
    Server: Microsoft-IIS/10.0
    X-Powered-By: ASP.NET
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Content-Length: 1477`,
    { layer: "reverse-proxy", product: "Microsoft IIS", cause: "origin-bad-answer", retry: "yes" },
    "X-Powered-By is a setting of the whole server, not a proof that ASP.NET ran",
  ),
  item(
    "paste-azure-app-service-stopped",
    "https://learn.microsoft.com/en-us/troubleshoot/azure/app-service/web-apps-faqs",
    `
    GET https://example.azurewebsites.net/
    HTTP/1.1 403 Site Disabled
    Content-Length: 1892
    Content-Type: text/html
    Date: Tue, 04 Mar 2025 10:11:12 GMT`,
    { layer: "load-balancer", product: "Azure App Service", cause: "service-not-running", retry: "no" },
    "the phrase alone says that the site is stopped",
  ),
];
