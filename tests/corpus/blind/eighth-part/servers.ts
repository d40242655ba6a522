import { type CorpusItem, item } from "../../item.ts";
import { paste } from "./paste.ts";

/** Responses of programs and their servers. */
export const EIGHTH_SERVERS: readonly CorpusItem[] = [
  item(
    "eighth-uvicorn-500",
    paste("Wed, 17 Jun 2026 20:37:58 GMT"),
    `GET http://127.0.0.1:8000/resistance?bands=black
    HTTP/1.1 500 Internal Server Error
    date: Wed, 17 Jun 2026 20:37:58 GMT
    server: uvicorn
    content-length: 21
    content-type: text/plain; charset=utf-8`,
    { layer: "app", product: "uvicorn", retry: "yes" },
  ),
  item(
    "eighth-uvicorn-429",
    paste("Thu, 22 Oct 2020 14:07:42 GMT"),
    `GET http://localhost:8889/?status_code=random
    HTTP/1.1 429 Too Many Requests
    date: Thu, 22 Oct 2020 14:07:42 GMT
    server: uvicorn
    content-length: 15
    content-type: application/json`,
    { layer: "app", product: "uvicorn", cause: "rate-limited", retry: "after" },
  ),
  item(
    "eighth-uvicorn-204-with-length",
    paste("Sat, 24 Jul 2021 19:21:24 GMT"),
    `GET http://localhost:8000/
    HTTP/1.1 204 No Content
    date: Sat, 24 Jul 2021 19:21:24 GMT
    server: uvicorn
    content-length: 4
    content-type: application/json`,
    { layer: "app", product: "uvicorn", retry: "not-applicable", findings: ["no-content-length"] },
    "a body where none may be",
  ),
  item(
    "eighth-uvicorn-stream-200",
    paste("Sun, 17 Aug 2025 02:56:00 GMT"),
    `GET http://localhost:8000/streaming/mystream
    HTTP/1.1 200 OK
    date: Sun, 17 Aug 2025 02:56:00 GMT
    server: uvicorn
    content-type: application/x-ndjson
    x-process-time: 0.000737959002435673
    transfer-encoding: chunked`,
    { layer: "app", product: "uvicorn", retry: "not-applicable" },
  ),
  item(
    "eighth-werkzeug-503",
    paste("Thu, 05 Feb 2026 03:02:02 GMT"),
    `GET http://127.0.0.1:8081/call-echo?msg=hello
    HTTP/1.1 503 SERVICE UNAVAILABLE
    Server: Werkzeug/3.1.5 Python/3.14.3
    Date: Thu, 05 Feb 2026 03:02:02 GMT
    Content-Type: application/json
    Content-Length: 42
    Connection: close`,
    { layer: "app", product: "Flask (Werkzeug)", retry: "yes" },
  ),
  item(
    "eighth-werkzeug-204-with-length",
    paste("Mon, 28 Oct 2019 05:50:34 GMT"),
    `DELETE http://localhost:5000/todos/todo2
    HTTP/1.0 204 NO CONTENT
    Content-Type: application/json
    Content-Length: 0
    Server: Werkzeug/0.11.11 Python/3.5.6
    Date: Mon, 28 Oct 2019 05:50:34 GMT`,
    { layer: "app", product: "Flask (Werkzeug)", retry: "not-applicable", findings: ["no-content-length"] },
  ),
  item(
    "eighth-werkzeug-302",
    paste("Thu, 02 Nov 2017 16:03:41 GMT"),
    `GET http://localhost:5000/2768946887/
    HTTP/1.0 302 FOUND
    Content-Type: text/html; charset=utf-8
    Content-Length: 401
    Location: https://blogs.dropbox.com/tech/2017/09/optimizing-web-servers
    Server: Werkzeug/0.12.2 Python/2.7.14
    Date: Thu, 02 Nov 2017 16:03:41 GMT`,
    { layer: "app", product: "Flask (Werkzeug)", cause: "moved-temporarily", retry: "not-applicable" },
    "from this machine to a public site over https, yet no upgrade: a link shortener",
  ),
  item(
    "eighth-werkzeug-download-two-dates-200",
    paste("Sat, 22 Mar 2025 03:52:48 GMT"),
    `GET http://korp.htb:57732/update
    HTTP/1.1 200 OK
    Server: Werkzeug/3.1.3 Python/3.13.2
    Date: Sat, 22 Mar 2025 03:52:48 GMT
    Content-Disposition: inline; filename=update.ps1
    Content-Type: application/octet-stream
    Content-Length: 222
    Last-Modified: Wed, 26 Feb 2025 17:58:10 GMT
    Cache-Control: no-cache
    ETag: "1740592690.0-222-1138558671"
    Date: Sat, 22 Mar 2025 03:52:48 GMT
    Connection: close`,
    { layer: "app", product: "Flask (Werkzeug)", retry: "not-applicable", findings: ["field-repeated"] },
    "the framework and its server each date it",
  ),
  item(
    "eighth-django-development-200",
    paste("Sun, 01 Jan 2023 18:00:26 GMT"),
    `GET http://localhost:8000/chat/query?message=hi
    HTTP/1.1 200 OK
    Date: Sun, 01 Jan 2023 18:00:26 GMT
    Server: WSGIServer/0.2 CPython/3.7.9
    Content-Type: text/html; charset=utf-8
    X-Frame-Options: DENY
    Content-Length: 12
    X-Content-Type-Options: nosniff
    Referrer-Policy: same-origin`,
    { layer: "app", product: "Django development server", retry: "not-applicable" },
  ),
  item(
    "eighth-wsgi-204-on-heroku",
    paste("Thu, 10 Jan 2013 18:07:33 GMT"),
    `POST http://django-pubnub.herokuapp.com/
    HTTP/1.1 204 NO CONTENT
    Content-length: 0
    Content-Type: text/html; charset=utf-8
    Date: Thu, 10 Jan 2013 18:07:33 GMT
    Server: WSGIServer/0.1 Python/2.7.2
    Connection: keep-alive`,
    {
      layer: "app",
      product: "Django development server",
      retry: "not-applicable",
      findings: ["no-content-length"],
    },
  ),
  item(
    "eighth-python-404",
    paste("Sun, 18 Aug 2024 10:28:41 GMT"),
    `GET http://localhost:8000/missing
    HTTP/1.0 404 File not found
    Server: SimpleHTTP/0.6 Python/3.11.2
    Date: Sun, 18 Aug 2024 10:28:41 GMT
    Connection: close
    Content-Type: text/html;charset=utf-8
    Content-Length: 335`,
    { layer: "app", product: "Python test server", retry: "no" },
  ),
  item(
    "eighth-python-file-200",
    paste("Sat, 22 Mar 2025 19:46:43 GMT"),
    `GET http://localhost:9000/conf/file
    HTTP/1.0 200 OK
    Server: SimpleHTTP/0.6 Python/3.13.2
    Date: Sat, 22 Mar 2025 19:46:43 GMT
    Content-type: application/octet-stream
    Content-Length: 124
    Last-Modified: Sat, 22 Mar 2025 19:42:08 GMT`,
    { layer: "app", product: "Python test server", retry: "not-applicable" },
  ),
  item(
    "eighth-lighttpd-301",
    paste("Mon, 18 Jan 2021 10:29:49 GMT"),
    `GET http://10.10.10.60/
    HTTP/1.1 301 Moved Permanently
    Location: https://10.10.10.60/
    Content-Length: 0
    Date: Mon, 18 Jan 2021 10:29:49 GMT
    Server: lighttpd/1.4.35`,
    { layer: "app", product: "lighttpd", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "eighth-lighttpd-plays-firefox-portal-200",
    paste("Tue, 09 Jan 2024 18:39:58 GMT"),
    `GET http://detectportal.firefox.com/
    HTTP/1.1 200 OK
    Content-Type: text/html
    Accept-Ranges: bytes
    Content-Length: 8
    Date: Tue, 09 Jan 2024 18:39:58 GMT
    Server: lighttpd/1.4.69`,
    { layer: "app", product: "lighttpd", retry: "not-applicable" },
    "a server at home answers Firefox's portal check",
  ),
  item(
    "eighth-lighttpd-webdav-options-200",
    paste("Fri, 29 Apr 2016 09:41:19 GMT"),
    `OPTIONS http://192.168.126.129/test/
    HTTP/1.1 200 OK
    DAV: 1,2
    MS-Author-Via: DAV
    Allow: PROPFIND, DELETE, MKCOL, PUT, MOVE, COPY, PROPPATCH, LOCK, UNLOCK
    Allow: OPTIONS, GET, HEAD, POST
    Content-Length: 0
    Date: Fri, 29 Apr 2016 09:41:19 GMT
    Server: lighttpd/1.4.28`,
    { layer: "app", product: "lighttpd", retry: "not-applicable" },
    "two Allow lines are one list",
  ),
  item(
    "eighth-litespeed-404",
    paste("x-turbo-charged-by: LiteSpeed"),
    `GET https://site.example.com/payload
    HTTP/2 404
    content-type: text/html
    server: LiteSpeed
    x-turbo-charged-by: LiteSpeed`,
    { layer: "app", product: "LiteSpeed", retry: "no" },
  ),
  item(
    "eighth-litespeed-406",
    paste("Sat, 22 Jan 2022 00:16:09 GMT"),
    `GET https://legacy.example.com/
    HTTP/2 406
    content-type: text/html
    content-length: 1543
    date: Sat, 22 Jan 2022 00:16:09 GMT
    server: LiteSpeed`,
    { layer: "app", product: "LiteSpeed", retry: "no" },
    "nothing was negotiated: a GET with a length was refused",
  ),
  item(
    "eighth-litespeed-wordpress-200",
    paste("Sat, 28 Nov 2009 04:36:25 GMT"),
    `GET http://net.tutsplus.com/tutorials/other/top-20-mysql-best-practices/
    HTTP/1.1 200 OK
    Transfer-Encoding: chunked
    Date: Sat, 28 Nov 2009 04:36:25 GMT
    Server: LiteSpeed
    Connection: close
    X-Powered-By: W3 Total Cache/0.8
    Pragma: public
    Expires: Sat, 28 Nov 2009 05:36:25 GMT
    Etag: "pub1259380237;gz"
    Cache-Control: max-age=3600, public
    Content-Type: text/html; charset=UTF-8
    Last-Modified: Sat, 28 Nov 2009 03:50:37 GMT
    X-Pingback: https://net.tutsplus.com/xmlrpc.php
    Content-Encoding: gzip
    Vary: Accept-Encoding, Cookie, User-Agent`,
    { layer: "app", product: "WordPress", retry: "not-applicable" },
  ),
  item(
    "eighth-apache-401-basic",
    paste('Basic realm="GigHive"'),
    `GET https://gighive.example.com/
    HTTP/2 401
    x-content-type-options: nosniff
    x-frame-options: SAMEORIGIN
    referrer-policy: no-referrer-when-downgrade
    permissions-policy: geolocation=(), microphone=(), camera=()
    server: Apache/2.4.52 (Ubuntu)
    www-authenticate: Basic realm="GigHive"
    content-length: 455
    content-type: text/html; charset=iso-8859-1`,
    { layer: "app", product: "Apache httpd", cause: "login-needed", retry: "no" },
  ),
  item(
    "eighth-apache-304",
    paste("Sun, 03 Sep 2023 16:22:07 GMT"),
    `GET http://www.redes.example.edu.ar/
    HTTP/1.1 304 Not Modified
    > If-Modified-Since: Sun, 19 Mar 2023 20:00:00 GMT
    Date: Sun, 03 Sep 2023 16:22:07 GMT
    Server: Apache/2.4.56 (Unix)
    Last-Modified: Sun, 19 Mar 2023 19:04:46 GMT
    ETag: "1322-5f7457bd64f80"
    Accept-Ranges: bytes`,
    { layer: "app", product: "Apache httpd", cause: "copy-still-good", retry: "not-applicable" },
  ),
  item(
    "eighth-apache-304-negotiated",
    paste("Mon, 25 May 2020 19:18:21 GMT"),
    `GET http://localhost/LICENSE-2.0
    HTTP/1.1 304 Not Modified
    Date: Mon, 25 May 2020 19:18:21 GMT
    Server: Apache/2.4.18 (Ubuntu)
    ETag: "2cSe-56b208b5d1e19;5a23b68797Fce"
    Content-Location: LICENSE-2.0.txt
    Expires: Mon, 25 May 2020 20:18:21 GMT
    Cache-Control: max-age=3600
    Vary: negotiate, accept`,
    { layer: "app", product: "Apache httpd", cause: "copy-still-good", retry: "not-applicable" },
    "the condition is not known here",
  ),
  item(
    "eighth-apache-206",
    paste("Thu, 09 Oct 2008 11:36:29 GMT"),
    `GET http://mirror.anl.gov/pub/ubuntu-iso/CDs/8.04.1/ubuntu-8.04.1-desktop-amd64.iso
    HTTP/1.1 206 Partial Content
    > Range: bytes=70052065-
    Date: Thu, 09 Oct 2008 11:36:29 GMT
    Server: Apache
    Last-Modified: Wed, 02 Jul 2008 10:47:19 GMT
    ETag: "1d4f92-2b4c0800-4510837775bc0"
    Accept-Ranges: bytes
    Content-Length: 656351007
    Content-Range: bytes 70052065-726403071/726403072
    Content-Type: application/x-iso9660-image`,
    { layer: "app", product: "Apache httpd", retry: "not-applicable" },
  ),
  item(
    "eighth-apache-303",
    "https://github.com/sypets/brofix/issues/375",
    `HEAD https://www.cff.ch/home.html
    HTTP/1.1 303 See Other
    Date: Sun, 16 Jun 2024 06:22:40 GMT
    Server: Apache
    Location: https://www.sbb.ch/fr/home.html
    Content-Type: text/html; charset=iso-8859-1`,
    { layer: "app", product: "Apache httpd", cause: "moved-temporarily", retry: "not-applicable" },
  ),
  item(
    "eighth-iis-mvc-200",
    paste("Thu, 11 Jul 2019 05:50:00 GMT"),
    `GET https://httpstat.us/200
    HTTP/1.1 200 OK
    Cache-Control: private
    Content-Length: 6
    Content-Type: text/plain; charset=utf-8
    Server: Microsoft-IIS/10.0
    X-AspNetMvc-Version: 5.1
    Access-Control-Allow-Origin: *
    X-AspNet-Version: 4.0.30319
    X-Powered-By: ASP.NET
    Set-Cookie: ARRAffinity=x;Path=/;HttpOnly;Domain=httpstat.us
    Date: Thu, 11 Jul 2019 05:50:00 GMT`,
    { layer: "app", product: "ASP.NET", retry: "not-applicable" },
  ),
  item(
    "eighth-kestrel-304-naked-etag",
    paste("Thu, 19 Oct 2023 10:00:04 GMT"),
    `GET https://localhost:7145/api/HealthCheck
    HTTP/1.1 304 Not Modified
    > If-None-Match: 091522979350EA738566E350E738B350
    Date: Thu, 19 Oct 2023 10:00:04 GMT
    Server: Kestrel
    ETag: 091522979350EA738566E350E738B350`,
    {
      layer: "app",
      product: "Kestrel",
      cause: "copy-still-good",
      retry: "not-applicable",
      findings: ["etag-syntax"],
    },
  ),
  item(
    "eighth-kestrel-function-200",
    paste("Tue, 21 Sep 2021 17:35:05 GMT"),
    `GET http://localhost:7071/api/category?name=john
    HTTP/1.1 200 OK
    Date: Tue, 21 Sep 2021 17:35:05 GMT
    Content-Type: text/plain; charset=utf-8
    Server: Kestrel
    Transfer-Encoding: chunked
    Request-Context: appId=cid-v1:e981b763-c455-4e32-852c-73765b048a0f`,
    { layer: "app", product: "Kestrel", retry: "not-applicable" },
  ),
  item(
    "eighth-tomcat-401-activiti",
    paste("Tue, 16 Aug 2011 17:05:14 GMT"),
    `GET http://localhost:8080/activiti-rest/service/login
    HTTP/1.1 401 Unauthorized
    Server: Apache-Coyote/1.1
    WWW-Authenticate: Basic realm="Activiti"
    Content-Type: text/html;charset=utf-8
    Content-Length: 954
    Date: Tue, 16 Aug 2011 17:05:14 GMT`,
    { layer: "app", product: "Tomcat", cause: "login-needed", retry: "no" },
  ),
  item(
    "eighth-tomcat-jsf-200",
    paste("Wed, 19 Aug 2026 19:26:18 GMT"),
    `GET http://localhost:8081/sismh/login.cef
    HTTP/1.1 200 OK
    Server: Apache-Coyote/1.1
    X-Powered-By: JSF/2.0
    Set-Cookie: JSESSIONID=x; Path=/sismh
    Content-Type: text/html;charset=UTF-8
    Transfer-Encoding: chunked
    Date: Wed, 19 Aug 2026 19:26:18 GMT`,
    { layer: "app", product: "Tomcat", retry: "not-applicable" },
  ),
  item(
    "eighth-spring-boot-200",
    paste("Mon, 25 Jan 2016 08:21:37 GMT"),
    `GET http://localhost:8080/info
    HTTP/1.1 200 OK
    Server: Apache-Coyote/1.1
    X-Application-Context: application
    Content-Type: application/json;charset=UTF-8
    Transfer-Encoding: chunked
    Date: Mon, 25 Jan 2016 08:21:37 GMT`,
    { layer: "app", product: "Spring Boot", retry: "not-applicable" },
  ),
  item(
    "eighth-spring-boot-security-200",
    paste("Wed, 03 Jun 2015 06:33:34 GMT"),
    `POST http://localhost:40080/idem/admin/authority
    HTTP/1.1 200 OK
    Server: Apache-Coyote/1.1
    X-Content-Type-Options: nosniff
    X-XSS-Protection: 1; mode=block
    Cache-Control: no-cache, no-store, max-age=0, must-revalidate
    Pragma: no-cache
    Expires: 0
    X-Frame-Options: DENY
    X-Application-Context: application:40080
    Content-Type: application/json;charset=UTF-8
    Transfer-Encoding: chunked
    Date: Wed, 03 Jun 2015 06:33:34 GMT`,
    { layer: "app", product: "Spring Boot", retry: "not-applicable", findings: ["expires-invalid"] },
  ),
  item(
    "eighth-jetty-400",
    paste("Mon, 22 Feb 2016 22:32:48 GMT"),
    `POST http://localhost:8080/companies
    HTTP/1.1 400 Bad Request
    Date: Mon, 22 Feb 2016 22:32:48 GMT
    Content-Type: text/html;charset=utf-8
    Transfer-Encoding: chunked
    Server: Jetty(9.3.2.v20150730)`,
    { layer: "app", product: "Jetty", retry: "no" },
  ),
  item(
    "eighth-jetty-through-company-proxy-200",
    paste("Tue, 25 Nov 2014 16:17:02 GMT"),
    `GET http://localhost:8888/demo-rest-jersey-spring/podcasts/
    HTTP/1.1 200 OK
    Date: Tue, 25 Nov 2014 16:17:02 GMT
    Server: Jetty(9.0.7.v20131107)
    Content-Type: application/json
    Access-Control-Allow-Origin: *
    Access-Control-Allow-Methods: GET, POST, DELETE, PUT
    Vary: Accept-Encoding
    Content-Encoding: gzip
    Content-Length: 413
    Via: 1.1 vldn680:8888`,
    { layer: "app", product: "Jetty", retry: "not-applicable" },
  ),
  item(
    "eighth-jenkins-302-of-a-post",
    paste("Wed, 18 Apr 2018 22:01:00 GMT"),
    `POST http://localhost:8082/queue/cancelItem?id=1
    HTTP/1.1 302 Found
    Date: Wed, 18 Apr 2018 22:01:00 GMT
    X-Content-Type-Options: nosniff
    Location: http://localhost:8082/queue/
    Content-Length: 0
    Server: Jetty(9.4.z-SNAPSHOT)`,
    { layer: "app", product: "Jetty", cause: "moved-temporarily", retry: "not-applicable" },
  ),
  item(
    "eighth-cowboy-401-odd-type",
    paste("Wed, 24 Jan 2024 18:12:35 GMT"),
    `GET http://localhost:59752/
    HTTP/2 401
    cache-control: max-age=0, private, must-revalidate
    content-length: 2
    content-type: not/real
    date: Wed, 24 Jan 2024 18:12:35 GMT
    foo: bar: baz
    server: Cowboy`,
    {
      layer: "app",
      product: "Cowboy (Erlang)",
      cause: "login-needed",
      retry: "no",
      findings: ["401-www-authenticate"],
    },
  ),
  item(
    "eighth-cowboy-stream-200",
    paste("Sun, 17 Feb 2019 11:23:14 GMT"),
    `GET http://localhost:4000/dbs/foo/tables/source
    HTTP/1.1 200 OK
    cache-control: max-age=0, private, must-revalidate
    date: Sun, 17 Feb 2019 11:23:14 GMT
    server: Cowboy
    transfer-encoding: chunked`,
    { layer: "app", product: "Cowboy (Erlang)", retry: "not-applicable" },
  ),
  item(
    "eighth-rails-404",
    paste("Wed, 27 Aug 2025 09:52:25 GMT"),
    `GET https://homologacao.focusnfe.com.br/v2/empresas
    HTTP/2 404
    date: Wed, 27 Aug 2025 09:52:25 GMT
    content-type: text/html; charset=utf-8
    content-length: 145
    x-request-id: 8e2dcf1d-9f21-436b-adf2-93609fc51ba6
    x-runtime: 0.026386`,
    { layer: "app", product: "Ruby on Rails", retry: "no" },
  ),
  item(
    "eighth-rails-json-200",
    paste("X-Request-Id: f6e40d578ed1d9c418cca45e1b7fe532"),
    `GET http://rails.arrow-studio.dev/jobs
    HTTP/1.1 200 OK
    Cache-Control: no-cache, no-store, max-age=0, must-revalidate
    Pragma: no-cache
    Expires: Fri, 01 Jan 1990 00:00:00 GMT
    Content-Type: application/json; charset=utf-8
    X-UA-Compatible: IE=Edge
    Set-Cookie: _session_id=x; path=/; HttpOnly
    X-Request-Id: f6e40d578ed1d9c418cca45e1b7fe532
    X-Runtime: 0.025540
    Connection: close`,
    { layer: "app", product: "Ruby on Rails", retry: "not-applicable" },
  ),
  item(
    "eighth-gitlab-302-login",
    paste("Thu, 21 Aug 2025 23:53:23 GMT"),
    `GET http://192.168.0.127:8929/
    HTTP/1.1 302 Found
    Server: nginx
    Date: Thu, 21 Aug 2025 23:53:23 GMT
    Content-Type: text/html; charset=utf-8
    Content-Length: 0
    Connection: keep-alive
    Cache-Control: no-cache
    Location: http://192.168.0.127:8929/users/sign_in
    Permissions-Policy: interest-cohort=()
    X-Content-Type-Options: nosniff
    X-Download-Options: noopen
    X-Frame-Options: SAMEORIGIN
    X-Gitlab-Meta: {"correlation_id":"01K37GTAFE41AV0QGCJKXCY7FN","version":"1"}
    X-Request-Id: 01K37GTAFE41AV0QGCJKXCY7FN
    X-Runtime: 0.034542
    Strict-Transport-Security: max-age=63072000
    Referrer-Policy: strict-origin-when-cross-origin`,
    {
      layer: "app",
      product: "GitLab",
      cause: "redirect-to-login",
      retry: "not-applicable",
      findings: ["hsts-over-http"],
    },
  ),
  item(
    "eighth-discourse-json-200",
    paste("X-Discourse-Route: invites/create_invite_link"),
    `POST http://localhost:4000/invites/link
    HTTP/1.1 200 OK
    X-Frame-Options: SAMEORIGIN
    X-XSS-Protection: 1; mode=block
    X-Content-Type-Options: nosniff
    X-Discourse-Username: someone
    X-Discourse-Route: invites/create_invite_link
    Cache-Control: no-store, must-revalidate, private, max-age=0
    Content-Type: application/json; charset=utf-8
    Set-Cookie: _t=x; path=/; expires=Tue, 22 Aug 2017 21:14:37 -0000; HttpOnly; SameSite=Lax`,
    { layer: "app", product: "Discourse", retry: "not-applicable" },
  ),
  item(
    "eighth-github-download-200",
    paste("Sun, 01 Jul 2018 06:47:12 GMT"),
    `HEAD https://codeload.github.com/kolide/launcher/legacy.zip/v0.5.0
    HTTP/1.1 200 OK
    Strict-Transport-Security: max-age=31536000
    Vary: Authorization,Accept-Encoding
    X-Content-Type-Options: nosniff
    X-Frame-Options: deny
    X-XSS-Protection: 1; mode=block
    ETag: "6f697beacb9e530a97376c9eed45c9013564e946"
    Content-Type: application/zip
    Content-Disposition: attachment; filename=kolide-launcher-0.5.0-0-g6f697be.zip
    X-Geo-Block-List:
    Date: Sun, 01 Jul 2018 06:47:12 GMT
    X-GitHub-Request-Id: C61E:0A11:113231:28BA33:5B3878F0`,
    { layer: "app", product: "GitHub", retry: "not-applicable" },
  ),
  item(
    "eighth-shopify-200",
    paste("x-shopid: 2498035810"),
    `HEAD https://shop.example.com.au/
    HTTP/2 200
    content-type: text/html; charset=utf-8
    x-frame-options: DENY
    content-security-policy: block-all-mixed-content; frame-ancestors 'none'; upgrade-insecure-requests;
    strict-transport-security: max-age=7889238
    x-shopid: 2498035810
    x-shardid: 200
    vary: Accept
    alt-svc: clear
    content-language: en-AU
    powered-by: Shopify`,
    { layer: "app", product: "Shopify", retry: "not-applicable" },
  ),
  item(
    "eighth-webpack-dev-server-404",
    "https://github.com/webpack/webpack-dev-server/issues/694",
    `GET http://localhost:8077/api/posts
    HTTP/1.1 404 Not Found
    Connection: keep-alive
    Content-Length: 34
    Content-Type: text/html; charset=utf-8
    Date: Tue, 15 Nov 2016 12:58:27 GMT
    X-Content-Type-Options: nosniff
    X-Powered-By: Express`,
    { layer: "app", product: "Express", retry: "no" },
    "the development server answers what it should pass on",
  ),
  item(
    "eighth-caddy-passes-next-200",
    paste("X-Powered-By: Next.js"),
    `GET http://localhost/
    HTTP/1.1 200 OK
    Content-Type: text/html; charset=utf-8
    Server: Caddy
    X-Powered-By: Next.js
    Transfer-Encoding: chunked`,
    { layer: "app", product: "Next.js", retry: "not-applicable" },
  ),
  item(
    "eighth-caddy-php-200",
    paste("X-Powered-By: PHP/8.1.7"),
    `GET http://localhost/api/testroute
    HTTP/1.1 200 OK
    Content-Type: application/json
    Server: Caddy
    X-Powered-By: PHP/8.1.7`,
    { layer: "app", product: "PHP", retry: "not-applicable" },
  ),
  item(
    "eighth-caddy-file-200",
    paste("Tue, 18 Oct 2022 12:32:15 GMT"),
    `GET http://nohttps-files.example.ee/test.txt
    HTTP/1.1 200 OK
    Accept-Ranges: bytes
    Content-Length: 13
    Etag: "rfs94qd"
    Last-Modified: Fri, 29 Jul 2022 12:53:14 GMT
    Server: Caddy
    Date: Tue, 18 Oct 2022 12:32:15 GMT
    Connection: close`,
    { layer: "app", product: "Caddy", retry: "not-applicable" },
  ),
  item(
    "eighth-next-500",
    paste("Sat, 20 Jan 2024 12:44:28 GMT"),
    `GET http://localhost/
    HTTP/1.1 500 Internal Server Error
    Content-Length: 21
    Content-Type: text/html; charset=utf-8
    Date: Sat, 20 Jan 2024 12:44:28 GMT
    Etag: "66fci67lppl"
    Vary: Accept-Encoding
    X-Powered-By: Next.js`,
    { layer: "app", product: "Next.js", retry: "yes" },
  ),
  item(
    "eighth-next-stale-copy-through-two-edges-200",
    paste("Tue, 25 Oct 2022 14:00:03 GMT"),
    `GET https://demo.api-platform.com/
    HTTP/2 200
    date: Tue, 25 Oct 2022 14:00:03 GMT
    content-type: text/html; charset=utf-8
    cache-control: s-maxage=10, stale-while-revalidate
    link: </docs.jsonld>; rel="http://www.w3.org/ns/hydra/core#apiDocumentation"
    permissions-policy: browsing-topics=()
    vary: Accept-Encoding
    x-nextjs-cache: STALE
    x-powered-by: Next.js
    via: 1.1 google
    cf-cache-status: DYNAMIC`,
    { layer: "app", product: "Next.js", retry: "not-applicable" },
    "the stale copy is the framework's own",
  ),
  item(
    "eighth-php-206-without-a-range",
    paste("Mon, 02 Nov 2020 22:28:59 GMT"),
    `GET http://localhost:8000/grafit
    HTTP/1.1 206 Partial Content
    Host: localhost:8000
    Date: Mon, 02 Nov 2020 22:28:59 GMT
    Connection: close
    X-Powered-By: PHP/7.4.11
    Content-Type: text/html; charset=UTF-8`,
    { layer: "app", product: "PHP", retry: "not-applicable", findings: ["206-content-range"] },
  ),
  item(
    "eighth-nginx-php-200",
    paste("Fri, 29 Mar 2019 11:14:04 GMT"),
    `GET http://app.cic-citrix.org/citrix-app/
    HTTP/1.1 200 OK
    Server: nginx/1.8.1
    Date: Fri, 29 Mar 2019 11:14:04 GMT
    Content-Type: text/html
    Transfer-Encoding: chunked
    Connection: keep-alive
    X-Powered-By: PHP/5.5.9-1ubuntu4.14
    x-port: 22481
    x-ip: 10.102.33.176
    x-new-dummy-header: Sending_a_gift`,
    { layer: "app", product: "PHP", retry: "not-applicable" },
    "a NetScaler in front added three fields",
  ),
];
