import { type CorpusItem, item } from "../item.ts";

const report = (issue: number): string => `https://github.com/Ekultek/WhatWaf/issues/${issue}`;

/** Errors of web servers and what stands behind them, as sites and people's logs showed them. */
export const REPORTED_SERVERS: readonly CorpusItem[] = [
  item(
    "report-iis-401-faked-server",
    report(96),
    `
    GET https://sso.example.com/
    HTTP/1.1 401
    Content-Type: text/html
    Server: My Server
    WWW-Authenticate: Negotiate
    WWW-Authenticate: NTLM
    X-Frame-Options: DENY
    Date: Wed, 01 Aug 2018 05:56:01 GMT
    Connection: close
    Content-Length: 1293`,
    { layer: "app", product: "Microsoft IIS", cause: "login-needed", retry: "no" },
    "Server is faked, the size of the page is not",
  ),
  item(
    "report-iis-401-no-server",
    report(131),
    `
    GET http://m13.example.net/
    HTTP/1.1 401
    Content-Type: text/html
    WWW-Authenticate: Basic realm="m13.example.net"
    ServerName: beta
    Date: Mon, 24 Sep 2018 03:11:24 GMT
    Connection: close
    Content-Length: 1293`,
    { layer: "app", product: "Microsoft IIS", cause: "login-needed", retry: "no" },
    "Server was removed",
  ),
  item(
    "report-nginx-passes-apache-401",
    report(455),
    `
    GET http://www.example.co.il/
    HTTP/1.1 401
    Server: nginx
    Date: Sun, 29 Sep 2019 15:42:25 GMT
    Content-Type: text/html; charset=iso-8859-1
    Content-Length: 503
    Connection: close
    WWW-Authenticate: Basic realm="Restricted Area"`,
    { layer: "app", cause: "login-needed", retry: "no" },
    "nginx names no charset on its own pages: this one came from behind",
  ),
  item(
    "report-apache-401-basic",
    report(838),
    `
    GET http://www.example.com/
    HTTP/1.1 401
    Content-Type: text/html; charset=iso-8859-1
    Date: Thu, 18 Jun 2020 02:16:56 GMT
    Server: Apache
    WWW-Authenticate: Basic realm="Password Protected Area"
    Content-Length: 381
    Connection: close`,
    { layer: "app", product: "Apache httpd", cause: "login-needed", retry: "no" },
  ),
  item(
    "report-401-no-challenge",
    report(195),
    `
    GET http://www.example.kr/
    HTTP/1.1 401
    Date: Wed, 16 Jan 2019 03:38:26 GMT
    Connection: close
    Content-Type: text/html; charset=EUC-KR
    Content-Length: 159`,
    { layer: "unknown", cause: "login-needed", retry: "no", findings: ["401-www-authenticate"] },
  ),
  item(
    "report-401-bearer-realm-null",
    report(1110),
    `
    GET http://api.example.com/
    HTTP/1.1 401
    Content-Type: application/json; charset=UTF-8
    error_uid: f267a4d9-6ecf-4164-8189-abdd7a2b8903
    WWW-Authenticate: Bearer realm="null",error="invalid_token"
    X-B3-TraceId: ddca41844382dd8d
    Content-Length: 111
    Connection: Close`,
    { layer: "unknown", cause: "token-invalid", retry: "no" },
  ),
  item(
    "report-huawei-elb-502",
    report(1462),
    `
    GET http://www.example.com/
    HTTP/1.1 502
    Date: Mon, 31 Jan 2022 03:25:00 GMT
    Content-Type: text/html
    Content-Length: 138
    Connection: close
    Server: elb`,
    { layer: "load-balancer", product: "Huawei Cloud ELB", cause: "origin-bad-answer", retry: "yes" },
  ),
  item(
    "report-openresty-404",
    report(118),
    `
    GET http://backend.example.com/x
    HTTP/1.1 404
    Server: openresty/1.13.6.1
    Date: Fri, 31 Aug 2018 05:38:25 GMT
    Content-Type: text/html
    Content-Length: 175
    Connection: close`,
    { layer: "reverse-proxy", product: "OpenResty", retry: "no" },
  ),
  item(
    "report-openresty-passes-tomcat-400",
    report(714),
    `
    GET http://pay.example.az/
    HTTP/1.1 400
    Server: openresty/1.15.8.1
    Date: Mon, 17 Feb 2020 10:18:53 GMT
    Content-Type: text/html;charset=utf-8
    Content-Length: 1160
    Connection: close
    Content-Language: en
    Strict-Transport-Security: max-age=15724800; includeSubDomains`,
    { layer: "app", product: "Tomcat", retry: "no", findings: ["hsts-over-http"] },
    "the proxy's name on a page that Tomcat wrote",
  ),
  item(
    "report-tomcat-400-no-server",
    report(1066),
    `
    GET http://203.0.113.12/
    HTTP/1.1 400
    Date: Thu, 25 Mar 2021 01:52:08 GMT
    Content-Type: text/html;charset=utf-8
    Content-Length: 795
    Connection: close
    Content-Language: en`,
    { layer: "app", product: "Tomcat", retry: "no" },
    "Tomcat names itself in the page alone",
  ),
  item(
    "report-sap-400-behind-bigip",
    report(177),
    `
    GET http://erp.example.com/
    HTTP/1.1 400
    date: Thu, 20 Dec 2018 03:44:32 GMT
    pragma: no-cache
    connection: close
    content-length: 931
    content-type: text/html
    server: SAP NetWeaver Application Server 7.22 / ICM 7.22
    Set-Cookie: BIGipServerinternal_pool=1930749095.45260.0000; expires=Thu, 20-Dec-2018 11:45:32 GMT; path=/; Httponly`,
    { layer: "app", product: "SAP NetWeaver", retry: "no" },
    "BIG-IP set its cookie and passed the answer on",
  ),
  item(
    "report-cloudflare-502-own-page",
    report(958),
    `
    GET http://www.example.com/
    HTTP/1.1 502
    Date: Fri, 06 Nov 2020 01:07:38 GMT
    Content-Type: text/html; charset=UTF-8
    Transfer-Encoding: chunked
    Connection: close
    Set-Cookie: cf_use_ob=0; path=/; expires=Fri, 06-Nov-20 01:08:08 GMT
    X-Frame-Options: SAMEORIGIN
    Cache-Control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
    Expires: Thu, 01 Jan 1970 00:00:01 GMT
    CF-RAY: 5edaeb36ff6c293a-IAD
    Server: cloudflare`,
    { layer: "cdn", product: "Cloudflare", cause: "origin-bad-answer", retry: "yes" },
  ),
  item(
    "report-502-unknown-server",
    report(709),
    `
    GET http://www.example.edu.cn/
    HTTP/1.1 502
    Server: RUMP/3.1.1
    Date: Sat, 15 Feb 2020 07:14:56 GMT
    Content-Type: text/html
    Content-Length: 155
    Connection: close`,
    { layer: "unknown", cause: "origin-bad-answer", retry: "yes" },
    "an unknown name in Server is no product",
  ),
  item(
    "report-apache-502-no-server",
    report(397),
    `
    GET http://care.example.lk/index.php/x
    HTTP/1.1 502
    Date: Wed, 04 Sep 2019 18:08:22 GMT
    Content-Length: 717
    Connection: close
    Content-Type: text/html; charset=iso-8859-1`,
    { layer: "unknown", cause: "origin-bad-answer", retry: "yes" },
    "Server was removed",
  ),
  item(
    "report-litespeed-404-gzip",
    report(162),
    `
    GET http://203.0.113.13/x
    HTTP/1.1 404
    Content-Type: text/html
    Content-Length: 4951
    Content-Encoding: gzip
    Vary: Accept-Encoding
    Date: Fri, 07 Dec 2018 05:36:20 GMT
    Server: LiteSpeed
    Connection: close`,
    { layer: "app", product: "LiteSpeed", retry: "no" },
  ),
  item(
    "report-litespeed-403-default",
    report(449),
    `
    GET http://www.example.net/
    HTTP/1.1 403
    Connection: close
    Cache-Control: private, no-cache, no-store, must-revalidate, max-age=0
    Pragma: no-cache
    Content-Type: text/html
    Content-Length: 697
    Date: Tue, 24 Sep 2019 09:07:41 GMT
    Server: LiteSpeed`,
    { layer: "app", product: "LiteSpeed", retry: "no" },
  ),
  item(
    "report-litespeed-403-of-site",
    report(1172),
    `
    GET http://www.example.com/
    HTTP/1.1 403
    Connection: close
    X-XSS-Protection: 1; mode=block
    X-Frame-Options: deny
    X-Content-Type-Options: nosniff
    X-LiteSpeed-Cache-Control: no-cache
    Expires: Tue, 03 Jul 2001 06:00:00 GMT
    Last-Modified: Fri, 30 Apr 2021 15:19:12 GMT
    Cache-Control: no-store, no-cache, must-revalidate, max-age=0, post-check=0, pre-check=0
    Pragma: no-cache
    Content-Type: text/html; charset=UTF-8
    Transfer-Encoding: chunked
    Content-Encoding: gzip
    Vary: Accept-Encoding
    Date: Fri, 30 Apr 2021 15:19:12 GMT
    Server: LiteSpeed`,
    { layer: "app", product: "LiteSpeed", retry: "no" },
  ),
  item(
    "report-400-metis",
    report(128),
    `
    GET http://www.example.com/
    HTTP/1.1 400
    Content-Length: 0
    Date: Mon, 17 Sep 2018 06:39:25 GMT
    Connection: close
    Server: Metis`,
    { layer: "unknown", retry: "no" },
    "an unknown name in Server is no product",
  ),
  item(
    "report-apache-old-404",
    report(394),
    `
    GET http://vts.example.com/
    HTTP/1.1 404
    Date: Tue, 03 Sep 2019 17:12:07 GMT
    Server: Apache/2.2.29 (Unix) mod_ssl/2.2.29 OpenSSL/1.0.1e-fips mod_bwlimited/1.4
    Accept-Ranges: bytes
    Content-Length: 33
    Connection: close
    Content-Type: text/html`,
    { layer: "app", product: "Apache httpd", retry: "no" },
  ),
  item(
    "report-gae-500-behind-cloudfront",
    "https://github.com/flynn/flynn/issues/4613",
    `
    GET https://dl.example.io/cli
    HTTP/2 500
    content-type: text/html; charset=UTF-8
    content-length: 323
    x-cloud-trace-context: e643e0423fd8a961f8d6823dc4d71a66
    date: Fri, 20 Nov 2020 16:01:00 GMT
    server: Google Frontend
    x-cache: Error from cloudfront
    via: 1.1 9c90b41a9e5ac2856624d29ed4da4235.cloudfront.net (CloudFront)
    x-amz-cf-pop: IAD89-C3
    x-amz-cf-id: CHrDgKOWV7IxtknMYg-6mcCdxsSjWm6inTTy_LL3sliNniEiMQ0UIQ==`,
    { layer: "load-balancer", product: "Google Frontend", retry: "yes" },
    "two vendors' edges in one answer",
  ),
  item(
    "report-nginx-502-old",
    "https://github.com/badges/pypipins/issues/9",
    `
    HEAD https://pypip.example/badge.png
    HTTP/1.1 502 Bad Gateway
    Server: nginx/0.7.67
    Date: Wed, 29 Jan 2014 14:21:35 GMT
    Content-Type: text/html
    Content-Length: 173
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "nginx", cause: "origin-bad-answer", retry: "yes" },
  ),
  item(
    "report-cloudflare-505",
    "https://github.com/eduardsui/tlse/issues/80",
    `
    GET https://api.example.com/region/
    HTTP/1.1 505 HTTP Version Not Supported
    Server: cloudflare
    Date: Mon, 06 Mar 2023 12:14:21 GMT
    Content-Type: text/html
    Content-Length: 185
    Connection: close
    CF-RAY: -`,
    { layer: "cdn", product: "Cloudflare", retry: "no" },
  ),
  item(
    "report-github-abuse-403",
    "https://github.com/inaka/erlang-github/pull/27",
    `
    GET https://api.github.com/repos/a/b/hooks
    HTTP/1.1 403 Forbidden
    Server: GitHub.com
    Date: Tue, 24 Feb 2015 10:57:29 GMT
    Content-Type: application/json; charset=utf-8
    Content-Length: 229
    Status: 403 Forbidden
    X-RateLimit-Limit: 5000
    X-RateLimit-Remaining: 4928
    X-RateLimit-Reset: 1424776902
    X-GitHub-Media-Type: github.v3; format=json
    Access-Control-Allow-Credentials: true
    Access-Control-Allow-Origin: *
    X-GitHub-Request-Id: 18E83299:0FF5:1DD83A6D:54EC5919
    Strict-Transport-Security: max-age=31536000; includeSubdomains; preload
    X-Content-Type-Options: nosniff`,
    { layer: "app", product: "GitHub", retry: "no" },
    "quota is left: the headers do not say why",
  ),
  item(
    "report-github-200-quota-used",
    "https://github.com/Nightfirecat/.dotfiles/issues/22",
    `
    GET https://api.github.com/rate_limit
    HTTP/1.1 200 OK
    Server: GitHub.com
    Date: Wed, 12 Jul 2017 15:52:11 GMT
    Content-Type: application/json; charset=utf-8
    Content-Length: 371
    Status: 200 OK
    X-RateLimit-Limit: 60
    X-RateLimit-Remaining: 0
    X-RateLimit-Reset: 1499876315
    Cache-Control: no-cache
    X-GitHub-Media-Type: github.v3; format=json
    Access-Control-Allow-Origin: *
    X-Runtime-rack: 0.037129
    X-GitHub-Request-Id: DCF7:840A:B60E90:163B09A:596645AB`,
    { layer: "app", product: "GitHub", retry: "not-applicable" },
    "no quota left, and yet nothing failed",
  ),
  item(
    "report-docker-registry-basic",
    "https://github.com/docker/docs/issues/6302",
    `
    GET https://203.0.113.14:5000/v2/
    HTTP/1.1 401 Unauthorized
    Content-Type: application/json; charset=utf-8
    Docker-Distribution-Api-Version: registry/2.0
    Www-Authenticate: Basic realm="Registry Realm"
    X-Content-Type-Options: nosniff
    Date: Mon, 26 Mar 2018 04:50:28 GMT
    Content-Length: 87`,
    { layer: "app", product: "Docker registry", cause: "login-needed", retry: "no" },
  ),
  item(
    "report-docker-registry-behind-nginx",
    "https://github.com/moby/moby/issues/17317",
    `
    GET https://localhost/v2/
    HTTP/1.1 401 Unauthorized
    Server: nginx/1.7.12
    Date: Sun, 08 Nov 2015 23:13:58 GMT
    Content-Type: application/json; charset=utf-8
    Content-Length: 87
    Connection: keep-alive
    Docker-Distribution-Api-Version: registry/2.0
    Www-Authenticate: Bearer realm="http://203.0.113.15:9000/authorize",service="Docker Registry"
    Docker-Distribution-Api-Version: registry/2.0`,
    { layer: "app", product: "Docker registry", cause: "credentials-missing", retry: "no" },
    "the registry behind nginx answers, one of its lines twice",
  ),
  item(
    "report-apache-416-no-range",
    "https://github.com/danvk/RangeHTTPServer/issues/6",
    `
    GET http://localhost/
    HTTP/1.1 416 Requested Range Not Satisfiable
    > Range: bytes=100-200
    Date: Mon, 09 Feb 2015 20:56:39 GMT
    Server: Apache/2.4.9 (Unix)
    Content-Location: index.html.en
    Vary: negotiate
    TCN: choice
    Transfer-Encoding: chunked
    Content-Type: text/html; charset=iso-8859-1`,
    { layer: "app", product: "Apache httpd", cause: "range-beyond-end", retry: "no", findings: ["416-length"] },
  ),
  item(
    "report-deno-416-impossible-range",
    "https://github.com/denoland/std/issues/3353",
    `
    GET http://localhost:4507/README.md
    HTTP/1.1 416 Range Not Satisfiable
    > Range: bytes=5000-
    accept-ranges: bytes
    content-range: bytes 5000-4029/4030
    content-type: text/markdown; charset=UTF-8
    date: Tue, 02 May 2023 11:29:55 GMT
    etag: W/"fbe-sidgj0U7z55fY99m3SxfuEMQgwQ"
    last-modified: Sun, 16 Apr 2023 06:17:11 GMT
    server: deno
    access-control-allow-origin: *
    vary: Accept-Encoding
    content-length: 31`,
    { layer: "app", product: "Deno", cause: "range-beyond-end", retry: "no", findings: ["content-range-invalid"] },
    "a Content-Range whose end lies before its beginning",
  ),
  item(
    "report-nginx-416",
    "https://github.com/curl/curl/issues/10521",
    `
    GET http://files.example.com/file
    HTTP/1.1 416 Requested Range Not Satisfiable
    Server: nginx/1.22.1
    Date: Wed, 15 Feb 2023 13:29:29 GMT
    Content-Type: text/html; charset=utf8
    Content-Length: 197
    Content-Range: bytes */1234567`,
    { layer: "reverse-proxy", product: "nginx", cause: "range-beyond-end", retry: "no" },
  ),
  item(
    "report-proxy-407-http10",
    "https://github.com/yegor256/sixnines/issues/91",
    `
    GET http://www.example.com/
    HTTP/1.0 407 Proxy Authentication Required
    proxy-authenticate: Basic realm="proxy"
    proxy-connection: close
    content-type: text/html; charset=us-ascii`,
    { layer: "reverse-proxy", cause: "proxy-login-needed", retry: "no" },
  ),
  item(
    "report-nginx-413-behind-google",
    "https://github.com/httpie/cli/issues/600",
    `
    POST https://api.example.com/api/graphql
    HTTP/1.1 413 Request Entity Too Large
    > Content-Length: 104858299
    > Expect: 100-continue
    Server: nginx/1.13.3
    Date: Wed, 09 Aug 2017 12:12:02 GMT
    Content-Type: text/html
    Content-Length: 199
    Strict-Transport-Security: max-age=15724800; includeSubDomains;
    Via: 1.1 google
    Alt-Svc: clear
    Connection: close`,
    { layer: "reverse-proxy", product: "nginx", cause: "content-too-large", retry: "no" },
    "Google's load balancer only passed it on",
  ),
  item(
    "report-413-plain",
    "https://github.com/bewcloud/bewcloud/issues/154",
    `
    PUT http://localhost:8013/dav/target.ext
    HTTP/1.1 413 Payload Too Large
    > Content-Length: 13711444
    content-type: text/plain;charset=UTF-8
    vary: Accept-Encoding
    content-length: 17
    date: Mon, 02 Mar 2026 19:05:47 GMT`,
    { layer: "unknown", cause: "content-too-large", retry: "no" },
  ),
  item(
    "report-sts-403-xml",
    "https://github.com/amzn/selling-partner-api-docs/issues/3081",
    `
    POST https://sts.amazonaws.com/
    HTTP/1.1 403 Forbidden
    x-amzn-RequestId: 89b682e5-ac18-4fac-a917-2155723ed59b
    Content-Type: text/xml
    Content-Length: 297
    Date: Mon, 17 Apr 2023 19:12:53 GMT`,
    { layer: "app", product: "AWS service", retry: "no" },
  ),
  item(
    "report-204-with-type-and-length",
    "https://github.com/EOS-Nation/bpvalidate/issues/45",
    `
    OPTIONS http://node.example.io/v1/chain/get_info
    HTTP/1.1 204 No Content
    Server: nginx/1.14.2
    Date: Thu, 01 Aug 2019 00:04:39 GMT
    Connection: keep-alive
    Access-Control-Allow-Origin: *
    Access-Control-Allow-Methods: GET, POST, HEAD, OPTIONS
    Access-Control-Allow-Headers: Origin, X-Requested-With, Content-Type, Accept
    Access-Control-Max-Age: 1728000
    Content-Type: text/plain; charset=utf-8
    Content-Length: 0`,
    { layer: "reverse-proxy", product: "nginx", retry: "not-applicable", findings: ["no-content-length"] },
  ),
  item(
    "report-mediawiki-through-varnish",
    "https://github.com/apache/trafficserver/issues/7671",
    `
    HEAD https://meta.example.org/wiki/Main_Page
    HTTP/2 200
    server: nginx
    date: Thu, 08 Apr 2021 16:28:24 GMT
    content-type: text/html; charset=UTF-8
    x-powered-by: PHP/7.3.27-1~deb10u1
    x-content-type-options: nosniff
    content-language: en
    vary: Accept-Encoding, Cookie, Authorization
    last-modified: Thu, 08 Apr 2021 15:56:14 GMT
    x-request-id: d6a1c73ab80cb72266a0dee6
    x-served-by: mw11.example.org
    x-varnish: 43648151
    age: 0
    via: 1.1 varnish (Varnish/6.1)
    cache-control: private, s-maxage=0, max-age=0, must-revalidate
    x-cache: cp10 MISS (0)`,
    { layer: "app", product: "PHP", retry: "not-applicable" },
    "x-served-by and via varnish, and not Fastly",
  ),
  item(
    "report-openai-429-no-time",
    "https://github.com/openai/openai-node/issues/1477",
    `
    POST https://api.openai.com/v1/responses
    HTTP/1.1 429
    alt-svc: h3=":443"; ma=86400
    cf-cache-status: DYNAMIC
    cf-ray: 933f1a2b3c4d5e6f-SJC
    connection: keep-alive
    content-length: 354
    content-type: application/json
    date: Mon, 21 Apr 2025 19:13:46 GMT
    openai-organization: example
    openai-processing-ms: 5977
    openai-version: 2020-10-01
    server: cloudflare
    strict-transport-security: max-age=31536000; includeSubDomains; preload
    x-content-type-options: nosniff
    x-request-id: req_0123456789`,
    { layer: "app", product: "OpenAI", cause: "rate-limited", retry: "after" },
    "Cloudflare passes it on, OpenAI limits",
  ),
  item(
    "report-cloudflare-expired-404",
    "https://developers.cloudflare.com/cache/concepts/cache-responses/",
    `
    HEAD https://www.example.bio/calc/export.pdf
    HTTP/2 404
    date: Sat, 23 May 2026 10:11:12 GMT
    content-type: text/html
    cache-control: max-age=14400
    cf-cache-status: EXPIRED
    server: cloudflare
    cf-ray: a0563520ce0035c6-TLV`,
    { layer: "app", retry: "no" },
    "EXPIRED: Cloudflare asked the origin anew, this is no old news",
  ),
];
