import { type CorpusItem, item } from "../item.ts";

const report = (issue: number): string => `https://github.com/Ekultek/WhatWaf/issues/${issue}`;

/** The third part: written down after the rules had been corrected with the second, to see whether that carries over. */
export const THIRD_PART: readonly CorpusItem[] = [
  item(
    "third-404-stripped",
    report(1227),
    `
    GET http://203.0.113.40/x
    HTTP/1.1 404
    Date: Thu, 10 Jun 2021 07:55:47 GMT
    Connection: Close
    Cache-Control: no-store,no-cache,must-revalidate
    Pragma: no-cache
    Expires: -1
    Last-Modified: Mon, 12 Jan 2000 13:42:42 GMT
    Content-Type: text/html`,
    { layer: "unknown", retry: "no", findings: ["expires-invalid"] },
    "generic lines only",
  ),
  item(
    "third-domino-404",
    report(693),
    `
    GET http://www.example.com.ar/x
    HTTP/1.1 404
    Server: Lotus-Domino
    Date: Tue, 28 Jan 2020 01:42:38 GMT
    Connection: close
    Pragma: no-cache
    Cache-Control: no-cache
    Expires: Tue, 28 Jan 2020 01:42:38 GMT
    Content-Type: text/html
    Content-Length: 159`,
    { layer: "app", product: "HCL Domino", retry: "no" },
  ),
  item(
    "third-404-authinfo",
    report(780),
    `
    GET http://203.0.113.41/x
    HTTP/1.1 404
    Content-type: text/html
    Content-Length: 0
    Connection: close
    AuthInfo:`,
    { layer: "unknown", retry: "no" },
  ),
  item(
    "third-openresty-404-file",
    report(209),
    `
    GET http://chat.example.com/x
    HTTP/1.1 404
    Server: openresty
    Date: Wed, 13 Feb 2019 15:50:49 GMT
    Content-Type: text/html
    Content-Length: 479
    Connection: close
    ETag: "5a5062f3-1df"`,
    { layer: "reverse-proxy", product: "OpenResty", retry: "no" },
  ),
  item(
    "third-404-no-type",
    report(1203),
    `
    GET http://www.example.net/
    HTTP/1.1 404
    Connection: close
    Content-Length: 109
    Date: Mon, 24 May 2021 12:31:17 GMT
    Expires: 0`,
    { layer: "unknown", retry: "no", findings: ["expires-invalid"] },
  ),
  item(
    "third-go-404-plain",
    report(919),
    `
    GET http://vpn.example.com/
    HTTP/1.1 404
    Date: Wed, 23 Sep 2020 11:11:24 GMT
    Content-Type: text/plain
    Content-Length: 18
    Connection: close`,
    { layer: "unknown", retry: "no" },
  ),
  item(
    "third-java-behind-netscaler",
    report(68),
    `
    GET http://www.example.edu.cn/x
    HTTP/1.1 404
    Content-Length: 922
    Set-Cookie: JSESSIONID=D79347; Path=/; HttpOnly
    Set-Cookie: NSC_wt_xfc=ffffffffc3a01c0a;expires=Sat, 26-May-2018 06:35:23 GMT;path=/;httponly
    Server: DDDD
    Connection: close
    Date: Sat, 26 May 2018 06:14:21 GMT
    Content-Type: text/html;charset=UTF-8`,
    { layer: "app", product: "Java", retry: "no" },
    "the name is faked, the load balancer's cookie is on the way only",
  ),
  item(
    "third-google-404-no-server",
    report(39),
    `
    GET http://redirector.example.com/x
    HTTP/1.1 404
    Date: Thu, 10 May 2018 20:43:31 GMT
    Content-Length: 1738
    Referrer-Policy: no-referrer
    Content-Type: text/html; charset=UTF-8`,
    { layer: "unknown", retry: "no" },
    "Google's front end without its name",
  ),
  item(
    "third-404-two-lines",
    report(198),
    `
    GET http://www.example-bank.com/
    HTTP/1.1 404
    Connection: Close
    Content-Type: text/html`,
    { layer: "unknown", retry: "no" },
    "nothing that names anybody",
  ),
  item(
    "third-nginx-passes-apache-403",
    report(54),
    `
    GET http://www.example.de/termine.php
    HTTP/1.1 403
    Date: Tue, 15 May 2018 21:50:40 GMT
    Content-Length: 213
    Content-Type: text/html; charset=iso-8859-1
    Connection: keep-alive
    Server: nginx`,
    { layer: "app", retry: "no" },
    "nginx in front, Apache's page",
  ),
  item(
    "third-rails-401-behind-nginx",
    report(468),
    `
    GET http://www.example.com/library
    HTTP/1.1 401
    Server: nginx/1.16.1
    Date: Sat, 05 Oct 2019 07:00:31 GMT
    Content-Type: #<Mime::NullType:0x00005600d126fb10>; charset=utf-8
    Transfer-Encoding: chunked
    Connection: close
    Status: 401 Unauthorized
    X-Frame-Options: SAMEORIGIN
    X-Content-Type-Options: nosniff
    X-Download-Options: noopen
    X-Permitted-Cross-Domain-Policies: none
    Referrer-Policy: strict-origin-when-cross-origin
    Cache-Control: no-cache
    Set-Cookie: sid=80eeb252; path=/; expires=Sat, 05 Oct 2019 07:30:31 -0000; secure
    X-Request-Id: B94187BA-C89B
    X-Runtime: 0.054073`,
    {
      layer: "app",
      product: "Ruby on Rails",
      cause: "login-needed",
      retry: "no",
      findings: ["401-www-authenticate"],
    },
    "a Content-Type that is a program's mistake",
  ),
  item(
    "third-classic-asp-500",
    report(461),
    `
    GET http://www.example.com/item.asp
    HTTP/1.1 500
    Cache-Control: private
    Content-Type: text/html
    Server: Microsoft-IIS/8.5
    Set-Cookie: ASPSESSIONIDQECBSBTT=GFFAMDLB; secure; path=/
    X-Powered-By: ASP.NET
    Date: Wed, 02 Oct 2019 04:57:38 GMT
    Connection: close
    Content-Length: 1773`,
    { layer: "app", product: "ASP.NET", retry: "yes" },
  ),
  item(
    "third-azure-php-500-empty",
    report(1075),
    `
    GET http://portal.example.com/
    HTTP/1.1 500
    Content-Type: text/html; charset=UTF-8
    Set-Cookie: b9e33724=orndg5ok; path=/
    Set-Cookie: ARRAffinity=7254a188;Path=/;HttpOnly;Secure;Domain=portal.example.com
    X-Powered-By: PHP/5.6.40
    Date: Thu, 01 Apr 2021 17:12:36 GMT
    Connection: close
    Content-Length: 0`,
    { layer: "app", product: "PHP", retry: "yes" },
    "Azure's affinity cookie is on the way only",
  ),
  item(
    "third-router-501",
    report(222),
    `
    GET http://www.example.com/
    HTTP/1.1 501
    Server: router
    Date: Sun, 24 Feb 2019 16:41:00 GMT
    Content-Type: text/html
    Content-Length: 252
    Connection: close`,
    { layer: "unknown", retry: "no" },
  ),
  item(
    "third-apache-403-size",
    report(584),
    `
    GET http://203.0.113.42:7373/
    HTTP/1.1 403
    Date: Thu, 14 Nov 2019 21:34:07 GMT
    Server: Apache/2.4.29 (Ubuntu)
    Content-Length: 279
    Connection: close
    Content-Type: text/html; charset=iso-8859-1`,
    { layer: "app", product: "Apache httpd", retry: "no" },
  ),
  item(
    "third-apache-400-through-waf",
    report(1248),
    `
    GET http://www.example.pl/
    HTTP/1.1 400
    date: Wed, 07 Jul 2021 11:21:49 GMT
    server: Apache
    content-length: 0
    via: 1.1 waf-proxy
    x-backend: d1-home-app1
    x-frame-options: sameorigin
    x-content-type-options: nosniff
    strict-transport-security: max-age=31536000; includeSubdomains
    connection: close`,
    { layer: "app", product: "Apache httpd", retry: "no", findings: ["hsts-over-http"] },
    "a firewall on the way that passed it",
  ),
  item(
    "third-apache-403-negotiated",
    report(785),
    `
    GET http://portal.example.net/
    HTTP/1.1 403
    Date: Mon, 20 Apr 2020 09:29:43 GMT
    Server: Apache
    Vary: accept-language,accept-charset
    Accept-Ranges: bytes
    X-Content-Type-Options: nosniff
    X-Frame-Options: SAMEORIGIN, SAMEORIGIN
    Cache-Control: max-age=0, no-cache, no-store, must-revalidate
    Pragma: no-cache
    Connection: close
    Transfer-Encoding: chunked
    Content-Type: text/html; charset=utf-8
    Content-Language: en`,
    { layer: "app", product: "Apache httpd", retry: "no" },
  ),
  item(
    "third-php-module-403",
    report(905),
    `
    GET http://www.example.ru/
    HTTP/1.1 403
    Date: Thu, 03 Sep 2020 18:26:08 GMT
    Server: Apache/2.4.6 (CentOS) mpm-itk/2.4.7-04 OpenSSL/1.0.2k-fips mod_fcgid/2.3.9 PHP/5.4.16
    Content-Length: 478
    Connection: close
    Content-Type: text/html; charset=iso-8859-1`,
    { layer: "app", product: "Apache httpd", retry: "no" },
    "PHP in Server is a module, it wrote nothing here",
  ),
  item(
    "third-200-of-tamper-system",
    report(335),
    `
    GET http://203.0.113.43:8000/
    HTTP/1.1 200
    Date: Wed, 31 Jul 2019 21:11:06 GMT
    Server:
    X-Frame-Options: SAMEORIGIN
    Last-Modified: Fri, 16 Nov 2018 08:34:14 GMT
    ETag: "37e3-2f02-57ac4083dcd80"
    Accept-Ranges: bytes
    Vary: Accept-Encoding,User-Agent
    Content-Encoding: gzip
    Cache-Control: private, proxy-revalidate no-transform
    Pragma: no-cache
    Content-Length: 3450
    Connection: close
    Content-Type: text/html`,
    { layer: "unknown", retry: "not-applicable" },
  ),
  item(
    "third-360-493",
    report(99),
    `
    GET http://www.example.gov.cn/home/more.jsp
    HTTP/1.1 493
    Server: 360wzws
    Date: Tue, 07 Aug 2018 07:35:19 GMT
    Transfer-Encoding: chunked
    Connection: close
    WZWS-RAY: 124-1533656119.866-s4gdic`,
    {
      layer: "waf",
      product: "360 WangZhanBao",
      cause: "firewall-block",
      retry: "no",
      findings: ["status-unregistered"],
    },
  ),
  item(
    "third-apache-403-recaptcha",
    report(876),
    `
    GET http://www.example.com.br/
    HTTP/1.1 403
    Date: Tue, 11 Aug 2020 13:46:26 GMT
    Server: Apache
    Connection: close
    Transfer-Encoding: chunked
    Content-Type: text/html; charset=UTF-8`,
    { layer: "app", product: "Apache httpd", retry: "no" },
  ),
  item(
    "third-403-one-line",
    report(682),
    `
    GET http://www.example.com/
    HTTP/1.1 403
    Content-type: text/html`,
    { layer: "unknown", retry: "no" },
    "no length, no date: nearly HAProxy's shape, and not it",
  ),
  item(
    "third-365gcd-403",
    report(1210),
    `
    GET http://www.example.cn/
    HTTP/1.1 403
    Date: Sat, 29 May 2021 03:11:36 GMT
    Content-Type: text/html
    Transfer-Encoding: chunked
    Connection: close
    Server: 365GCD
    X-Server: 365GCD
    Content-Encoding: gzip`,
    { layer: "unknown", retry: "no" },
  ),
  item(
    "third-akamai-hk-403",
    report(1155),
    `
    GET http://www.example.hk/
    HTTP/1.1 403
    Server: AkamaiGHost
    Mime-Version: 1.0
    Content-Type: text/html
    Content-Length: 433
    Expires: Wed, 21 Apr 2021 01:59:03 GMT
    Date: Wed, 21 Apr 2021 01:59:03 GMT
    Connection: close`,
    { layer: "cdn", product: "Akamai", cause: "firewall-block", retry: "no" },
  ),
  item(
    "third-tomcat-404-old",
    "https://tomcat.apache.org/tomcat-8.5-doc/config/valve.html#Error_Report_Valve",
    `
    GET http://localhost:8080/missing
    HTTP/1.1 404 Not Found
    Server: Apache-Coyote/1.1
    Content-Type: text/html;charset=utf-8
    Content-Language: en
    Content-Length: 968
    Date: Tue, 04 Mar 2025 10:11:12 GMT`,
    { layer: "app", product: "Tomcat", retry: "no" },
  ),
  item(
    "third-tomcat-behind-cloudflare-500",
    "https://tomcat.apache.org/tomcat-10.1-doc/config/valve.html#Error_Report_Valve",
    `
    GET https://app.example.com/report
    HTTP/2 500
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: text/html;charset=utf-8
    content-language: en
    cf-cache-status: DYNAMIC
    server: cloudflare
    cf-ray: 91a2b3c4d5e6f710-FRA`,
    { layer: "app", product: "Tomcat", retry: "yes" },
  ),
  item(
    "third-jetty-503-starting",
    "https://jetty.org/docs/jetty/12/operations-guide/index.html",
    `
    GET http://ci.example.com/
    HTTP/1.1 503 Service Unavailable
    Server: Jetty(10.0.18)
    Content-Type: text/html;charset=utf-8
    Cache-Control: must-revalidate,no-cache,no-store
    Content-Length: 1200
    Connection: close`,
    { layer: "app", product: "Jetty", retry: "yes" },
  ),
  item(
    "third-jenkins-login-403",
    "https://www.jenkins.io/doc/book/security/",
    `
    GET https://ci.example.com/job/build/
    HTTP/1.1 403 Forbidden
    Server: nginx
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Content-Type: text/html;charset=utf-8
    X-Content-Type-Options: nosniff
    X-Hudson: 1.395
    X-Jenkins: 2.440.1
    X-Jenkins-Session: 0a1b2c3d
    X-You-Are-Authenticated-As: anonymous
    X-You-Are-In-Group-Disabled: JENKINS-39402: use -Dhudson.security.AccessDeniedException2.REPORT_GROUP_HEADERS=true
    X-Required-Permission: hudson.model.Item.Read
    Content-Length: 548`,
    { layer: "app", product: "Jenkins", cause: "permission-missing", retry: "no" },
  ),
  item(
    "third-flask-405",
    "https://flask.palletsprojects.com/en/stable/errorhandling/",
    `
    POST http://127.0.0.1:5000/status
    HTTP/1.1 405 METHOD NOT ALLOWED
    Server: Werkzeug/3.0.1 Python/3.12.1
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Content-Type: text/html; charset=utf-8
    Allow: GET, HEAD, OPTIONS
    Content-Length: 153
    Connection: close`,
    { layer: "app", product: "Flask (Werkzeug)", cause: "method-not-allowed", retry: "no" },
  ),
  item(
    "third-wordpress-redirect",
    "https://developer.wordpress.org/reference/functions/wp_redirect/",
    `
    GET https://www.example.org/wp-admin/
    HTTP/2 302
    server: nginx
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: text/html; charset=UTF-8
    x-redirect-by: WordPress
    location: https://www.example.org/wp-login.php?redirect_to=https%3A%2F%2Fwww.example.org%2Fwp-admin%2F&reauth=1
    cache-control: no-cache, must-revalidate, max-age=0
    expires: Wed, 11 Jan 1984 05:00:00 GMT`,
    { layer: "app", product: "WordPress", cause: "redirect-to-login", retry: "not-applicable" },
  ),
  item(
    "third-laravel-429",
    "https://laravel.com/docs/11.x/routing#rate-limiting",
    `
    POST https://api.example.com/login
    HTTP/1.1 429 Too Many Requests
    Server: nginx/1.24.0
    Content-Type: application/json
    Transfer-Encoding: chunked
    Connection: keep-alive
    X-RateLimit-Limit: 5
    X-RateLimit-Remaining: 0
    Retry-After: 42
    X-RateLimit-Reset: 1741083114
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Cache-Control: no-cache, private`,
    { layer: "app", cause: "rate-limited", retry: "after", after: 42 },
  ),
  item(
    "third-nginx-limit-429",
    "https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#limit_req_status",
    `
    GET https://www.example.com/search
    HTTP/1.1 429 Too Many Requests
    Server: nginx
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Content-Type: text/html
    Content-Length: 162
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "nginx", cause: "rate-limited", retry: "after" },
    "here nginx itself counts",
  ),
  item(
    "third-kong-401-key",
    "https://docs.konghq.com/hub/kong-inc/key-auth/",
    `
    GET https://api.example.com/v1/x
    HTTP/1.1 401 Unauthorized
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Content-Type: application/json; charset=utf-8
    Connection: keep-alive
    WWW-Authenticate: Key realm="kong"
    Content-Length: 45
    X-Kong-Response-Latency: 1
    Server: kong/3.4.2`,
    { layer: "reverse-proxy", product: "Kong", cause: "login-needed", retry: "no" },
  ),
  item(
    "third-kong-502-passes",
    "https://docs.konghq.com/gateway/latest/reference/configuration/#headers",
    `
    GET https://api.example.com/v1/x
    HTTP/1.1 500 Internal Server Error
    Content-Type: application/json; charset=utf-8
    Content-Length: 36
    Connection: keep-alive
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    X-Kong-Upstream-Latency: 7
    X-Kong-Proxy-Latency: 1
    Via: kong/3.4.2`,
    { layer: "app", retry: "yes" },
  ),
  item(
    "third-traefik-502",
    "https://doc.traefik.io/traefik/observability/access-logs/",
    `
    GET https://app.example.com/
    HTTP/1.1 502 Bad Gateway
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Content-Length: 11
    Content-Type: text/plain; charset=utf-8`,
    { layer: "unknown", cause: "origin-bad-answer", retry: "yes" },
  ),
  item(
    "third-cloudfront-function-403",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html",
    `
    GET https://cdn.example.com/private/a.mp4
    HTTP/2 403
    server: CloudFront
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-length: 0
    x-cache: FunctionGeneratedResponse from cloudfront
    via: 1.1 abcdef0123456789.cloudfront.net (CloudFront)
    x-amz-cf-pop: FRA56-P8
    x-amz-cf-id: 0123456789abcdef==`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "firewall-block", retry: "no" },
  ),
  item(
    "third-cloudfront-passes-nginx-404",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html",
    `
    GET https://www.example.com/x
    HTTP/2 404
    content-type: text/html
    content-length: 153
    server: nginx/1.24.0
    date: Tue, 04 Mar 2025 10:11:12 GMT
    x-cache: Error from cloudfront
    via: 1.1 abcdef0123456789.cloudfront.net (CloudFront)
    x-amz-cf-pop: FRA56-P8
    x-amz-cf-id: 0123456789abcdef==`,
    { layer: "reverse-proxy", product: "nginx", retry: "no" },
    "nginx's own page through CloudFront",
  ),
  item(
    "third-cloudflare-1020-json",
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1020/",
    `
    GET https://api.example.com/data
    HTTP/2 403
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: text/plain; charset=UTF-8
    content-length: 16
    x-frame-options: SAMEORIGIN
    referrer-policy: same-origin
    cache-control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
    expires: Thu, 01 Jan 1970 00:00:01 GMT
    server: cloudflare
    cf-ray: 91a2b3c4d5e6f711-FRA`,
    { layer: "waf", product: "Cloudflare", cause: "firewall-block", retry: "no" },
  ),
  item(
    "third-cloudflare-dynamic-403-json",
    "https://developers.cloudflare.com/cache/concepts/cache-responses/",
    `
    GET https://api.example.com/v2/orders
    HTTP/2 403
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: application/json
    cf-cache-status: DYNAMIC
    server: cloudflare
    cf-ray: 91a2b3c4d5e6f712-FRA`,
    { layer: "app", retry: "no" },
    "Cloudflare passed it: no firewall",
  ),
  item(
    "third-cloudflare-429-json-passed",
    "https://developers.cloudflare.com/waf/rate-limiting-rules/",
    `
    GET https://api.example.com/v2/orders
    HTTP/2 429
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: application/json; charset=utf-8
    retry-after: 7
    cf-cache-status: DYNAMIC
    x-ratelimit-limit: 120
    x-ratelimit-remaining: 0
    server: cloudflare
    cf-ray: 91a2b3c4d5e6f713-FRA`,
    { layer: "app", cause: "rate-limited", retry: "after", after: 7 },
  ),
  item(
    "third-vercel-404-plain",
    "https://vercel.com/docs/errors/NOT_FOUND",
    `
    GET https://example.vercel.app/x
    HTTP/2 404
    cache-control: public, max-age=0, must-revalidate
    content-type: text/plain; charset=utf-8
    date: Tue, 04 Mar 2025 10:11:12 GMT
    server: Vercel
    strict-transport-security: max-age=63072000; includeSubDomains; preload
    x-vercel-error: NOT_FOUND
    x-vercel-id: fra1::abcde-1741083072000-0123456789ab
    content-length: 39`,
    { layer: "cdn", product: "Vercel", cause: "not-found-at-edge", retry: "no" },
  ),
  item(
    "third-vercel-401-protection",
    "https://vercel.com/docs/deployment-protection",
    `
    GET https://example-git-main.vercel.app/
    HTTP/2 401
    cache-control: no-store, max-age=0
    content-type: text/html; charset=utf-8
    date: Tue, 04 Mar 2025 10:11:12 GMT
    server: Vercel
    set-cookie: _vercel_sso_nonce=abc; Max-Age=3600; Path=/; Secure; HttpOnly; SameSite=Lax
    x-frame-options: DENY
    x-robots-tag: noindex
    x-vercel-id: fra1::abcde-1741083072000-0123456789ac
    content-length: 14862`,
    { layer: "cdn", product: "Vercel", cause: "login-needed", retry: "no", findings: ["401-www-authenticate"] },
  ),
  item(
    "third-netlify-404",
    "https://docs.netlify.com/routing/redirects/redirect-options/#custom-404-page-handling",
    `
    GET https://example.netlify.app/x
    HTTP/2 404
    age: 0
    cache-control: private, max-age=0
    cache-status: "Netlify Edge"; fwd=miss
    content-type: text/html; charset=utf-8
    date: Tue, 04 Mar 2025 10:11:12 GMT
    server: Netlify
    x-nf-request-id: 01JNG4W9C1ABCDEFGHJKMNPQRS
    content-length: 3283`,
    { layer: "cdn", product: "Netlify", retry: "no" },
  ),
  item(
    "third-netlify-function-422-json",
    "https://docs.netlify.com/functions/overview/",
    `
    POST https://example.netlify.app/.netlify/functions/order
    HTTP/2 422
    age: 0
    cache-status: "Netlify Edge"; fwd=method
    content-type: application/json
    date: Tue, 04 Mar 2025 10:11:12 GMT
    server: Netlify
    x-nf-request-id: 01JNG4W9C1ABCDEFGHJKMNPQRT
    content-length: 41`,
    { layer: "app", retry: "no" },
    "Netlify's name on what a function of the site said",
  ),
  item(
    "third-github-404-hidden",
    "https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api",
    `
    GET https://api.github.com/repos/someone/private
    HTTP/2 404
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: application/json; charset=utf-8
    x-github-media-type: github.v3; format=json
    x-ratelimit-limit: 60
    x-ratelimit-remaining: 58
    x-ratelimit-reset: 1741086672
    x-ratelimit-resource: core
    x-ratelimit-used: 2
    server: github.com
    x-github-request-id: ABCD:1234:567890:ABCDEF:67C6D1B0
    content-length: 104`,
    { layer: "app", product: "GitHub", retry: "no" },
    "quota is left; 404 may hide what one may not see",
  ),
  item(
    "third-s3-404-key",
    "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html",
    `
    GET https://bucket.s3.eu-central-1.amazonaws.com/a.txt
    HTTP/1.1 404 Not Found
    x-amz-request-id: 0123456789ABCDEF
    x-amz-id-2: abcdefghijklmnopqrstuvwxyz0123456789=
    Content-Type: application/xml
    Transfer-Encoding: chunked
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Server: AmazonS3`,
    { layer: "object-storage", product: "Amazon S3", cause: "not-found", retry: "no" },
  ),
  item(
    "third-s3-412",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html",
    `
    PUT https://bucket.s3.eu-central-1.amazonaws.com/a.txt
    HTTP/1.1 412 Precondition Failed
    > If-None-Match: *
    x-amz-request-id: 0123456789ABCDEG
    x-amz-id-2: abcdefghijklmnopqrstuvwxyz0123456789=
    Content-Type: application/xml
    Transfer-Encoding: chunked
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Server: AmazonS3`,
    { layer: "object-storage", product: "Amazon S3", cause: "exists-already", retry: "no" },
  ),
  item(
    "third-gcs-429",
    "https://cloud.google.com/storage/docs/retry-strategy",
    `
    PUT https://storage.googleapis.com/bucket/a.txt
    HTTP/2 429
    x-guploader-uploadid: ABC123
    content-type: application/xml; charset=UTF-8
    content-length: 180
    date: Tue, 04 Mar 2025 10:11:12 GMT
    server: UploadServer
    alt-svc: h3=":443"; ma=2592000`,
    { layer: "object-storage", product: "Google Cloud Storage", cause: "rate-limited", retry: "after" },
  ),
  item(
    "third-azure-functions-503",
    "https://learn.microsoft.com/en-us/azure/azure-functions/functions-recover-storage-account",
    `
    GET https://example.azurewebsites.net/api/x
    HTTP/1.1 503 Service Unavailable
    Content-Length: 0
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Server: Kestrel`,
    { layer: "app", product: "Kestrel", retry: "yes" },
  ),
  item(
    "third-graph-429",
    "https://learn.microsoft.com/en-us/graph/throttling",
    `
    GET https://graph.microsoft.com/v1.0/users
    HTTP/1.1 429 Too Many Requests
    Cache-Control: no-cache
    Transfer-Encoding: chunked
    Content-Type: application/json
    Retry-After: 10
    Strict-Transport-Security: max-age=31536000
    request-id: 94fb3b52-452a-4535-a601-69e0a90e3aa2
    client-request-id: 94fb3b52-452a-4535-a601-69e0a90e3aa2
    x-ms-ags-diagnostic: {"ServerInfo":{"DataCenter":"West Europe","Slice":"E","Ring":"5","ScaleUnit":"003","RoleInstance":"AM2PEPF0001"}}
    Date: Tue, 04 Mar 2025 10:11:12 GMT`,
    { layer: "app", product: "Microsoft Graph", cause: "rate-limited", retry: "after", after: 10 },
  ),
  item(
    "third-entra-401-claims",
    "https://learn.microsoft.com/en-us/entra/identity-platform/claims-challenge",
    `
    GET https://api.example.com/secrets
    HTTP/1.1 401 Unauthorized
    > Authorization: Bearer …
    WWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Content-Length: 0`,
    { layer: "unknown", cause: "claims-challenge", retry: "no" },
  ),
  item(
    "third-shopify-430",
    "https://shopify.dev/docs/api/usage/response-codes",
    `
    GET https://shop.example.com/products.json
    HTTP/2 430
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: text/html; charset=utf-8
    x-shopid: 123456
    powered-by: Shopify
    server: cloudflare
    cf-cache-status: DYNAMIC
    cf-ray: 91a2b3c4d5e6f714-FRA`,
    {
      layer: "app",
      product: "Shopify",
      retry: "no",
      findings: ["status-unregistered"],
    },
    "a number of Shopify's own, through Cloudflare",
  ),
  item(
    "third-proxy-status-cdn-504",
    "https://www.rfc-editor.org/rfc/rfc9209#section-2.3.15",
    `
    GET https://www.example.com/
    HTTP/1.1 504 Gateway Timeout
    Proxy-Status: cdn.example.org; error=connection_timeout
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Content-Length: 0`,
    {
      layer: "reverse-proxy",
      product: "cdn.example.org",
      cause: "origin-connect-timeout",
      retry: "yes",
    },
  ),
  item(
    "third-cache-status-hit-404",
    "https://www.rfc-editor.org/rfc/rfc9211#section-3",
    `
    GET https://www.example.com/gone
    HTTP/1.1 404 Not Found
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Age: 712
    Cache-Status: ExampleCache; hit; ttl=2888
    Server: Apache
    Cache-Control: max-age=3600
    Content-Type: text/html; charset=iso-8859-1`,
    {
      layer: "cdn",
      product: "ExampleCache",
      cause: "cached-error",
      retry: "no",
    },
    "Apache's page, given out by a cache",
  ),
  item(
    "third-vary-406",
    "https://httpd.apache.org/docs/2.4/content-negotiation.html",
    `
    GET https://www.example.com/index.html
    HTTP/1.1 406 Not Acceptable
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Server: Apache/2.4.57 (Debian)
    Alternates: {"index.html.de" 1 {type text/html} {language de} {length 512}}
    Vary: negotiate,accept-language
    TCN: list
    Content-Length: 436
    Content-Type: text/html; charset=iso-8859-1`,
    { layer: "app", product: "Apache httpd", cause: "not-acceptable", retry: "no" },
    "a real choice among versions, no firewall",
  ),
  item(
    "third-405-options-static",
    "https://nginx.org/en/docs/http/ngx_http_core_module.html#limit_except",
    `
    OPTIONS https://static.example.com/data.json
    HTTP/1.1 405 Not Allowed
    > Origin: https://app.example.com
    > Access-Control-Request-Method: PUT
    Server: nginx/1.24.0
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Content-Type: text/html
    Content-Length: 157
    Connection: keep-alive`,
    {
      layer: "reverse-proxy",
      product: "nginx",
      cause: "preflight-refused",
      retry: "no",
      findings: ["405-allow", "cors-preflight-status"],
    },
  ),
  item(
    "third-head-405-express",
    "https://expressjs.com/en/guide/error-handling.html",
    `
    GET https://api.example.com/hook
    HTTP/1.1 405 Method Not Allowed
    X-Powered-By: Express
    Allow: POST
    Content-Type: text/plain; charset=utf-8
    Content-Length: 18
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Connection: keep-alive
    Keep-Alive: timeout=5`,
    { layer: "app", product: "Express", cause: "method-not-allowed", retry: "no" },
  ),
  item(
    "third-302-loop-www",
    "https://developer.mozilla.org/en-US/docs/Web/HTTP/Redirections",
    `
    GET https://www.example.com/
    HTTP/2 301
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: text/html
    location: https://www.example.com/
    server: cloudflare
    cf-ray: 91a2b3c4d5e6f715-FRA`,
    {
      layer: "unknown",
      cause: "redirect-to-itself",
      retry: "not-applicable",
      findings: ["redirect-to-itself"],
    },
  ),
  item(
    "third-blocked-411",
    "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12",
    `
    POST https://www.googleapis.com/upload
    HTTP/2 411
    > Content-Type: application/json
    content-type: text/html; charset=UTF-8
    referrer-policy: no-referrer
    content-length: 1564
    date: Tue, 04 Mar 2025 10:11:12 GMT`,
    { layer: "unknown", cause: "length-needed", retry: "no" },
  ),
  item(
    "third-wallarm-403",
    "https://docs.wallarm.com/user-guides/ip-lists/overview/",
    `
    GET https://www.example.com/?q=1
    HTTP/1.1 403 Forbidden
    Server: nginx-wallarm
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Content-Type: text/html
    Content-Length: 162
    Connection: keep-alive`,
    { layer: "waf", product: "Wallarm", cause: "firewall-block", retry: "no" },
  ),
  item(
    "third-lighttpd-403",
    "https://redmine.lighttpd.net/projects/lighttpd/wiki/Server_errorfile-prefixDetails",
    `
    GET http://203.0.113.44/
    HTTP/1.1 403 Forbidden
    Content-Type: text/html
    Content-Length: 341
    Connection: close
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Server: lighttpd/1.4.59`,
    { layer: "app", product: "lighttpd", retry: "no" },
  ),
];
