import { type CorpusItem, item } from "../../item.ts";

/** What people pasted of edges, stores, proxies and servers; the source finds the paste by its date. */
export const CAPTURED_SERVERS: readonly CorpusItem[] = [
  item(
    "captured-haproxy-fly-401",
    "https://github.com/search?type=code&q=%22Sat%2C%2030%20Aug%202025%2001%3A01%3A14%20GMT%22",
    `POST https://dev.example.wiki/api/collections.list
    HTTP/2 401
    > authorization: Bearer abc.def
    > content-type: application/json
    content-type: application/json; charset=utf-8
    content-length: 94
    date: Sat, 30 Aug 2025 01:01:14 GMT
    server: Fly/d0f8dfc46 (2025-08-26)
    fly-request-id: 01K3W7W9MFZ64Z9H1W1NN9YJQP-eze`,
    { layer: "unknown", cause: "credentials-refused", retry: "no", findings: ["401-www-authenticate"] },
    "nothing in it proves who answered",
  ),
  item(
    "captured-cloudflare-passes-azure-404",
    "https://github.com/search?type=code&q=%22Thu%2C%2011%20Jun%202026%2002%3A29%3A50%20GMT%22",
    `GET https://files.example.com/
    HTTP/1.1 404 Not Found
    Date: Thu, 11 Jun 2026 02:29:50 GMT
    Content-Type: application/xml
    Content-Length: 223
    Connection: keep-alive
    Server: cloudflare
    x-ms-request-id: 6f1ae003-d01e-0024-7c4a-f9ba87000000
    x-ms-request-priority: 3
    x-ms-version: 2014-02-14
    Access-Control-Expose-Headers: content-length
    Access-Control-Allow-Origin: *
    cf-cache-status: DYNAMIC
    Strict-Transport-Security: max-age=31536000; includeSubDomains; preload`,
    { layer: "object-storage", product: "Azure Storage", cause: "not-found", retry: "no" },
    "Cloudflare signs, the store's own headers stay",
  ),
  item(
    "captured-azurite-400",
    "https://github.com/search?type=code&q=%22Thu%2C%2025%20Nov%202021%2014%3A38%3A28%20GMT%22",
    `GET http://172.17.0.2:10000/
    HTTP/1.1 400 Value for one of the query parameters specified in the request URI is invalid.
    Server: Azurite-Blob/3.14.3
    x-ms-error-code: InvalidQueryParameterValue
    x-ms-request-id: f4507e0b-43ed-4cc5-b273-816593bc6a92
    content-type: application/xml
    Date: Thu, 25 Nov 2021 14:38:28 GMT
    Connection: keep-alive
    Keep-Alive: timeout=5
    Transfer-Encoding: chunked`,
    { layer: "object-storage", product: "Azurite", cause: "request-invalid", retry: "no" },
    "the emulator, not the cloud",
  ),
  item(
    "captured-api-platform-404",
    "https://github.com/search?type=code&q=%22Tue%2C%2004%20Oct%202022%2015%3A27%3A52%20GMT%22",
    `GET https://demo.api-platform.com/books/1
    HTTP/2 404
    date: Tue, 04 Oct 2022 15:27:52 GMT
    content-type: application/ld+json; charset=utf-8
    content-length: 120
    cache-control: no-cache, private
    link: <https://demo.api-platform.com/docs.jsonld>; rel="http://www.w3.org/ns/hydra/core#apiDocumentation"
    x-content-type-options: nosniff
    x-frame-options: deny
    via: 1.1 google
    cf-cache-status: DYNAMIC
    server: cloudflare
    cf-ray: 754ef1b1ad219966-FRA`,
    { layer: "app", retry: "no" },
    "Google's balancer and Cloudflare both pass it on",
  ),
  item(
    "captured-registry-404-via-google",
    "https://github.com/search?type=code&q=%22Thu%2C%2014%20May%202026%2010%3A12%3A49%20GMT%22",
    `GET https://registry.k8s.io/pause:none
    HTTP/2 404
    content-type: text/html; charset=UTF-8
    content-length: 134
    via: 1.1 google
    date: Thu, 14 May 2026 10:12:49 GMT
    alt-svc: h3=":443"; ma=2592000`,
    { layer: "unknown", retry: "no" },
    "nothing in it proves who answered",
  ),
  item(
    "captured-cloud-run-503-app",
    "https://github.com/search?type=code&q=%22Fri%2C%2010%20Jun%202022%2004%3A47%3A26%20GMT%22",
    `GET http://34.110.187.86/
    HTTP/1.1 503 Service Unavailable
    content-type: text/plain; charset=utf-8
    etag: W/"13-E9/U2/cQlxfYtpGiFJun9Uohjjc"
    X-Cloud-Trace-Context: e3999db428f1de8a53d37e1b3b27424c;o=1
    Date: Fri, 10 Jun 2022 04:47:26 GMT
    Server: Google Frontend
    Content-Length: 19
    Via: 1.1 google`,
    { layer: "app", retry: "yes" },
    "Google Frontend signs what the service wrote",
  ),
  item(
    "captured-appengine-500-app",
    "https://github.com/search?type=code&q=%22Mon%2C%2021%20Jan%202019%2000%3A36%3A39%20GMT%22",
    `POST https://example.appspot.com/
    HTTP/2 500
    x-cloud-trace-context: 4ba6987ee3351d91cd43fff194b79962;o=1
    date: Mon, 21 Jan 2019 00:36:39 GMT
    content-type: text/html
    server: Google Frontend
    content-length: 55`,
    { layer: "app", retry: "if-idempotent" },
  ),
  item(
    "captured-tomcat-preflight-403",
    "https://github.com/search?type=code&q=%22GET%2C%20HEAD%2C%20POST%2C%20PUT%2C%20DELETE%2C%20TRACE%2C%20OPTIONS%2C%20PATCH%22",
    `OPTIONS http://localhost:8765/demo-service/some-resource
    HTTP/1.1 403 Forbidden
    > Origin: http://www.example.com
    > Access-Control-Request-Method: PUT
    Server: Apache-Coyote/1.1
    X-Application-Context: application:8765
    Allow: GET, HEAD, POST, PUT, DELETE, TRACE, OPTIONS, PATCH
    Content-Length: 20`,
    {
      layer: "app",
      product: "Spring Boot",
      cause: "preflight-refused",
      retry: "no",
      findings: ["cors-preflight-status"],
    },
  ),
  item(
    "captured-tomcat-302-other-port",
    "https://github.com/search?type=code&q=%22Fri%2C%2008%20Apr%202016%2014%3A42%3A28%20GMT%22",
    `GET http://localhost:8888/ui
    HTTP/1.1 302 Found
    Server: Apache-Coyote/1.1
    X-Content-Type-Options: nosniff
    Cache-Control: no-cache, no-store, max-age=0, must-revalidate
    Pragma: no-cache
    Expires: 0
    X-Frame-Options: DENY
    X-Application-Context: application:8888
    Location: http://localhost:8080/ui/
    Date: Fri, 08 Apr 2016 14:42:28 GMT
    Transfer-Encoding: chunked`,
    {
      layer: "app",
      product: "Spring Boot",
      cause: "moved-temporarily",
      retry: "not-applicable",
      findings: ["expires-invalid"],
    },
  ),
  item(
    "captured-akamai-403-token",
    "https://github.com/search?type=code&q=%22Fri%2C%2002%20Mar%202018%2012%3A41%3A03%20GMT%22",
    `GET https://ota.example.de/updates/mozart.mp3
    HTTP/1.1 403 Forbidden
    Server: AkamaiGHost
    Mime-Version: 1.0
    Content-Type: text/html
    Content-Length: 333
    X-Reference-Error: 18.c6f21502.1519994463.134904ed
    Expires: Fri, 02 Mar 2018 12:41:03 GMT
    Date: Fri, 02 Mar 2018 12:41:03 GMT`,
    { layer: "cdn", product: "Akamai", cause: "firewall-block", retry: "no" },
  ),
  item(
    "captured-akamai-403-denied-by-certificate",
    "https://github.com/search?type=code&q=%22Tue%2C%2007%20Dec%202021%2004%3A03%3A24%20GMT%22",
    `GET https://cdn.redhat.com/
    HTTP/1.1 403 Forbidden
    Server: AkamaiGHost
    Mime-Version: 1.0
    Content-Type: text/html
    Content-Length: 262
    Expires: Tue, 07 Dec 2021 04:03:24 GMT
    Date: Tue, 07 Dec 2021 04:03:24 GMT
    X-Cache: TCP_DENIED from a104-71-131-14.deploy.akamaitechnologies.com (AkamaiGHost/10.4.6-37171458) (-)
    Connection: keep-alive
    EJ-HOST: authorizer-prod-dc-iad2-5-2nfcz
    X-Akamai-Request-ID: 2c1382d`,
    { layer: "cdn", product: "Akamai", cause: "firewall-block", retry: "no" },
  ),
  item(
    "captured-akamai-301-www",
    "https://github.com/search?type=code&q=%22Fri%2C%2009%20Aug%202019%2004%3A24%3A52%20GMT%22",
    `GET http://abnamro.com/
    HTTP/1.1 301 Moved Permanently
    Server: AkamaiGHost
    Content-Length: 0
    Location: https://www.abnamro.com/
    Expires: Fri, 09 Aug 2019 04:24:52 GMT
    Cache-Control: max-age=0, no-cache, no-store
    Pragma: no-cache
    Date: Fri, 09 Aug 2019 04:24:52 GMT
    Connection: keep-alive`,
    { layer: "cdn", product: "Akamai", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "captured-akamai-301-broken-target",
    "https://github.com/search?type=code&q=%22Mon%2C%2014%20Oct%202013%2013%3A35%3A45%20GMT%22",
    `GET http://www.govbenefits.gov/govbenefits/externalLink.jhtml?url=x
    HTTP/1.1 301 Moved Permanently
    Server: AkamaiGHost
    Content-Length: 0
    Location: http://www.benefits.govgovbenefits/externalLink.jhtml?url=x
    Date: Mon, 14 Oct 2013 13:35:45 GMT`,
    { layer: "cdn", product: "Akamai", cause: "moved", retry: "not-applicable" },
  ),
  item(
    "captured-akamai-200-video",
    "https://github.com/search?type=code&q=%22Sun%2C%2001%20May%202022%2023%3A58%3A50%20GMT%22",
    `GET http://ios-vh.akamaihd.net/i/segment6_3_av.ts
    HTTP/1.1 200 OK
    Server: AkamaiGHost
    Mime-Version: 1.0
    Content-Type: video/MP2T
    Content-Length: 2772448
    Pragma: no-cache
    Cache-Control: no-store
    Expires: Sun, 01 May 2022 23:58:50 GMT
    Date: Sun, 01 May 2022 23:58:50 GMT
    Connection: keep-alive
    x-cdn: Akamai
    Access-Control-Allow-Origin: *`,
    { layer: "cdn", product: "Akamai", retry: "not-applicable" },
  ),
  item(
    "captured-akamai-302-empty",
    "https://github.com/search?type=code&q=%22Fri%2C%2004%20Feb%202022%2005%3A23%3A45%20GMT%22",
    `GET https://x.akamaihd.net/eum/getdns.txt?c=1
    HTTP/1.1 302 Moved Temporarily
    Access-Control-Allow-Origin: *
    Connection: keep-alive
    Content-Length: 0
    Date: Fri, 04 Feb 2022 05:23:45 GMT
    Location: https://85-229-136-124_s-62-127-145-185_ts-1643952225-s.akamaihd.net/
    Server: AkamaiGHost`,
    { layer: "cdn", product: "Akamai", cause: "moved-temporarily", retry: "not-applicable" },
  ),
  item(
    "captured-fastly-hit-301-nginx",
    "https://github.com/search?type=code&q=%22Mon%2C%2021%20Sep%202026%2021%3A22%3A31%20GMT%22",
    `GET https://perl.org/
    HTTP/1.1 301 Moved Permanently
    Connection: keep-alive
    Content-Length: 162
    Content-Type: text/html
    Location: https://www.perl.org/
    Server: nginx
    X-Cluster-Zone: dala
    Via: 1.1 varnish, 1.1 varnish
    Accept-Ranges: bytes
    Age: 2642
    Date: Mon, 21 Sep 2026 21:22:31 GMT
    X-Served-By: cache-dfw-kdfw8210144-DFW, cache-muc13969-MUC
    X-Cache: HIT, HIT
    X-Cache-Hits: 13, 0
    X-Timer: S1790025751.306929,VS0,VE183`,
    { layer: "cdn", product: "Fastly", cause: "host-canonical", retry: "not-applicable" },
    "nginx wrote it long ago, the cache answers",
  ),
  item(
    "captured-fastly-synthetic-301",
    "https://github.com/search?type=code&q=%22Sat%2C%2028%20Oct%202023%2011%3A28%3A29%20GMT%22",
    `HEAD http://python.org/
    HTTP/1.1 301 Moved Permanently
    Connection: close
    Content-Length: 0
    Server: Varnish
    Retry-After: 0
    Accept-Ranges: bytes
    Date: Sat, 28 Oct 2023 11:28:29 GMT
    Via: 1.1 varnish
    X-Served-By: cache-fra-eddf8230035-FRA
    X-Cache: HIT
    X-Cache-Hits: 0
    X-Timer: S1695968816.908715,VS0,VE0
    Location: https://www.python.org/
    Strict-Transport-Security: max-age=315360000; preload`,
    {
      layer: "cdn",
      product: "Fastly",
      cause: "https-upgrade",
      retry: "not-applicable",
      after: 0,
      findings: ["hsts-over-http"],
    },
  ),
  item(
    "captured-fastly-passes-201",
    "https://github.com/search?type=code&q=%22Fri%2C%2010%20Jan%202025%2013%3A06%3A10%20GMT%22",
    `POST https://forms.example.com/adobe/forms/af/submit/x
    HTTP/1.1 201 Created
    Connection: keep-alive
    Content-Length: 0
    X-Request-Id: 02a53839-2340-56a5-b238-67c23ec28f9f
    X-Message-Id: 42ecb4dd-b63a-4674-8f1a-05a4a5b0372c
    Accept-Ranges: bytes
    Date: Fri, 10 Jan 2025 13:06:10 GMT
    Via: 1.1 varnish
    Access-Control-Allow-Origin: *
    X-Served-By: cache-del21750-DEL
    X-Cache: MISS
    X-Cache-Hits: 0
    X-Timer: S1736514370.704084,VS0,VE1234`,
    { layer: "app", retry: "not-applicable" },
  ),
  item(
    "captured-github-pages-hit-200",
    "https://github.com/search?type=code&q=%22Wed%2C%2023%20Dec%202020%2017%3A02%3A00%20GMT%22",
    `GET http://pages.example.it/
    HTTP/1.1 200 OK
    Content-Type: text/html; charset=utf-8
    Server: GitHub.com
    Last-Modified: Sat, 19 Dec 2020 21:27:31 GMT
    Access-Control-Allow-Origin: *
    ETag: "5fde7043-eefd"
    Expires: Wed, 23 Dec 2020 17:04:17 GMT
    Cache-Control: max-age=600
    X-Proxy-Cache: MISS
    X-GitHub-Request-Id: 3CCA:FEC2:1D007C3:1F1779F:5FE37638
    Content-Length: 61181
    Accept-Ranges: bytes
    Date: Wed, 23 Dec 2020 17:02:00 GMT
    Via: 1.1 varnish
    Age: 463
    X-Served-By: cache-cdg20731-CDG
    X-Cache: HIT
    X-Cache-Hits: 1
    X-Timer: S1608742920.427353,VS0,VE1
    Vary: Accept-Encoding
    X-Fastly-Request-ID: 3b22017db71421eb8dd738cd2003471be24316bc`,
    { layer: "cdn", product: "Fastly", retry: "not-applicable" },
  ),
  item(
    "captured-github-pages-miss-200",
    "https://github.com/search?type=code&q=%22Wed%2C%2009%20Sep%202026%2008%3A32%3A22%20GMT%22",
    `GET https://fortran-lang.org/
    HTTP/2 200
    server: GitHub.com
    content-type: text/html; charset=utf-8
    last-modified: Wed, 09 Sep 2026 08:08:05 GMT
    access-control-allow-origin: *
    etag: "6aa113e5-7309"
    expires: Wed, 09 Sep 2026 08:42:22 GMT
    cache-control: max-age=600
    x-proxy-cache: MISS
    x-github-request-id: 69C6:149E32:8DF4B2:8F8D95:6AA11996
    accept-ranges: bytes
    age: 0
    date: Wed, 09 Sep 2026 08:32:22 GMT
    via: 1.1 varnish
    x-served-by: cache-vie6346-VIE
    x-cache: MISS
    x-cache-hits: 0
    x-timer: S1788942742.405481,VS0,VE126
    vary: Accept-Encoding
    content-length: 29449`,
    { layer: "app", product: "GitHub Pages", retry: "not-applicable" },
  ),
  item(
    "captured-github-raw-hit-0",
    "https://github.com/search?type=code&q=%22Fri%2C%2003%20Jan%202025%2020%3A38%3A52%20GMT%22",
    `GET https://raw.githubusercontent.com/python/peps/refs/heads/main/peps/pep-0020.rst
    HTTP/1.1 200 OK
    Connection: keep-alive
    Content-Length: 891
    Cache-Control: max-age=300
    Content-Type: text/plain; charset=utf-8
    ETag: W/"7488b1a4236ea135e37614a1865fe92f1ad29f6f2bfde5aa9fbee59f18a58a61"
    X-GitHub-Request-Id: F68F:4E53C:8963C11:8F181B5:67784A69
    Content-Encoding: gzip
    Accept-Ranges: bytes
    Date: Fri, 03 Jan 2025 20:38:52 GMT
    Via: 1.1 varnish
    X-Served-By: cache-vie6340-VIE
    X-Cache: HIT
    X-Cache-Hits: 0
    X-Timer: S1735936733.781834,VS0,VE7
    Expires: Fri, 03 Jan 2025 20:43:52 GMT
    Source-Age: 115`,
    { layer: "cdn", product: "Fastly", retry: "not-applicable" },
    "a hit may be the first one counted",
  ),
  item(
    "captured-varnish-301-no-phrase",
    "https://github.com/search?type=code&q=%22Mon%2C%2021%20Sep%202026%2006%3A08%3A01%20GMT%22",
    `GET https://ethz.ch/
    HTTP/1.1 301
    Date: Mon, 21 Sep 2026 06:08:01 GMT
    Server: Varnish
    X-Varnish: 747324401
    location: https://ethz.ch/de.html
    Content-Length: 0
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "Varnish", cause: "moved", retry: "not-applicable" },
  ),
  item(
    "captured-varnish-passes-401-two-schemes",
    "https://github.com/search?type=code&q=%22Fri%2C%2030%20Jun%202023%2007%3A48%3A10%20GMT%22",
    `GET https://api.example.org/user/me
    HTTP/2 401
    > authorization: Basic ai5zbWl0aDpwYXNzd2Q=
    date: Fri, 30 Jun 2023 07:48:10 GMT
    content-type: application/json
    www-authenticate: Basic realm="COL"
    www-authenticate: Bearer token_type="JWT" realm="COL"
    cache-control: must-revalidate,no-cache,no-store
    content-length: 52
    x-varnish: 296268277
    age: 0
    via: 1.1 varnish (Varnish/6.0)
    x-cache: pass uncacheable
    vary: Origin`,
    { layer: "unknown", cause: "credentials-refused", retry: "no" },
    "nothing in it proves who answered",
  ),
  item(
    "captured-varnish-passes-apache-200",
    "https://github.com/search?type=code&q=%22Fri%2C%2001%20Dec%202023%2013%3A54%3A55%20GMT%22",
    `GET http://snapshot.debian.org/archive/debian/x.deb
    HTTP/1.1 200 OK
    Date: Fri, 01 Dec 2023 13:54:55 GMT
    Server: Apache
    Last-Modified: Sun, 17 Feb 2013 03:34:37 GMT
    ETag: "1cd4cb2-4d5e349b3403e"
    Accept-Ranges: bytes
    Content-Length: 30231730
    Cache-Control: max-age=31536000, public
    X-Varnish: 383440315
    Age: 0
    Via: 1.1 varnish (Varnish/6.5)
    connection: close`,
    { layer: "app", product: "Apache httpd", retry: "not-applicable" },
  ),
  item(
    "captured-relay-503-proxy-status",
    "https://github.com/search?type=code&q=%22NetworkRelay%3B%20error%3Ddestination_unavailable%22",
    `GET https://localhost/
    HTTP/3 503
    proxy-status: NetworkRelay; error=destination_unavailable`,
    { layer: "reverse-proxy", product: "NetworkRelay", cause: "origin-unavailable", retry: "yes" },
  ),
  item(
    "captured-brightdata-407-string-error",
    "https://github.com/search?type=code&q=%22brd.superproxy.io%3B%20received-status%3D407%3B%20error%3Dhttp_request_denied%3B%20d%22",
    `GET http://www.example.com/maps
    HTTP/1.1 407 Auth failed
    Proxy-Status: brd.superproxy.io; received-status=407; error="http_request_denied"; details="client_10000: Invalid authentication: check credentials and retry."
    x-brd-err-code: client_10000
    x-brd-err-msg: Invalid authentication: check credentials and retry.
    X-Luminati-Error: Authentication failed`,
    { layer: "unknown", cause: "request-refused-by-proxy", retry: "no", findings: ["407-proxy-authenticate"] },
    "the error is a string, where a name belongs",
  ),
  item(
    "captured-imperva-passes-soap-200",
    "https://github.com/search?type=code&q=%22Fri%2C%2005%20Sep%202025%2021%3A31%3A25%20GMT%22",
    `POST https://www.example.ws/gp/service.asmx
    HTTP/1.1 200 OK
    Cache-Control: private
    X-AspNet-Version:
    Strict-Transport-Security: max-age=31536000
    X-Powered-By:
    Server:
    Date: Fri, 05 Sep 2025 21:31:25 GMT
    Content-Type: text/xml; charset=utf-8
    X-CDN: Imperva
    X-Iinfo: 10-17146307-17146311 NNNN CT(34 109 0) RT(1757107886206 68) q(0 0 2 0) r(2 2) U6`,
    { layer: "app", product: "ASP.NET", retry: "not-applicable" },
    "the firewall only passed it on",
  ),
  item(
    "captured-imperva-passes-express-200",
    "https://github.com/search?type=code&q=%22Wed%2C%2023%20Mar%202016%2008%3A17%3A52%20GMT%22",
    `POST https://api.example.me/1/transactions
    HTTP/1.1 200 OK
    Content-Type: application/json
    Date: Wed, 23 Mar 2016 08:17:52 GMT
    ETag: "1486888623"
    Server: nginx
    X-Powered-By: Express
    X-Response-Time: 260ms
    Content-Length: 1217
    Connection: Close
    X-Iinfo: 6-56899509-56899511 NNNN CT(143 143 0) RT(1458721083333 27) q(0 0 3 -1) r(7 7) U6
    X-CDN: Incapsula`,
    { layer: "app", product: "Express", retry: "not-applicable" },
  ),
  item(
    "captured-squid-renamed-400",
    "https://github.com/search?type=code&q=%22Wed%2C%2025%20Oct%202017%2010%3A03%3A23%20GMT%22",
    `GET http://127.0.0.1:22/home/sftptest
    HTTP/1.1 400 Bad Request
    Server: nps/2.3.1
    Mime-Version: 1.0
    Date: Wed, 25 Oct 2017 10:03:23 GMT
    Content-Type: text/html
    Content-Length: 4205
    X-Squid-Error: ERR_INVALID_URL 0
    Vary: Accept-Language
    Content-Language: en
    X-Cache: MISS from nps-172.17.18.84
    Connection: close`,
    { layer: "reverse-proxy", product: "Squid", cause: "request-invalid", retry: "no" },
    "another name in Server, Squid's own error header",
  ),
  item(
    "captured-squid-6-connect-403",
    "https://github.com/search?type=code&q=%22Sun%2C%2006%20Sep%202026%2013%3A34%3A10%20GMT%22",
    `CONNECT https://google.com/
    HTTP/1.1 403 Forbidden
    Server: squid/6.13
    Mime-Version: 1.0
    Date: Sun, 06 Sep 2026 13:34:10 GMT
    Content-Type: text/html;charset=utf-8
    Content-Length: 3060
    X-Squid-Error: ERR_ACCESS_DENIED 0
    Vary: Accept-Language
    Content-Language: en
    Cache-Status: e07e0ada48c0
    Via: 1.1 e07e0ada48c0 (squid/6.13)
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "Squid", cause: "blocked-by-proxy", retry: "no" },
  ),
  item(
    "captured-render-400-express-page",
    "https://github.com/search?type=code&q=%22Mon%2C%2001%20Jun%202026%2016%3A32%3A31%20GMT%22",
    `POST https://crown.onrender.com/api/users
    HTTP/1.1 400 Bad Request
    Date: Mon, 01 Jun 2026 16:32:31 GMT
    Content-Type: text/html; charset=utf-8
    Transfer-Encoding: chunked
    Connection: keep-alive
    access-control-allow-origin: *
    cf-cache-status: DYNAMIC
    content-security-policy: default-src 'none'
    rndr-id: 06c368e3-9dce-4d47
    Server: cloudflare
    vary: Accept-Encoding
    x-content-type-options: nosniff
    x-powered-by: Express
    x-render-origin-server: Render
    CF-RAY: a04f9d63b8017e19-ADD`,
    { layer: "app", product: "Express", retry: "no" },
  ),
  item(
    "captured-render-401-uvicorn",
    "https://github.com/search?type=code&q=%22Tue%2C%2029%20Sep%202026%2004%3A49%3A58%20GMT%22",
    `POST https://agent.onrender.com/ask
    HTTP/2 401
    date: Tue, 29 Sep 2026 04:49:58 GMT
    content-type: application/json
    cf-cache-status: DYNAMIC
    rndr-id: 3b908d3e-74e9-4c39
    server: cloudflare
    vary: Accept-Encoding
    x-render-origin-server: uvicorn
    cf-ray: a4285d419b3ef57a-HKG`,
    { layer: "app", product: "uvicorn", cause: "login-needed", retry: "no", findings: ["401-www-authenticate"] },
  ),
  item(
    "captured-render-502-own",
    "https://github.com/search?type=code&q=%22Sun%2C%2009%20Nov%202025%2021%3A46%3A15%20GMT%22",
    `HEAD https://ai.onrender.com/health
    HTTP/2 502
    date: Sun, 09 Nov 2025 21:46:15 GMT
    content-type: text/html; charset=utf-8
    cf-ray: 99c080777883f60b-ORD
    rndr-id: b83e34a3-2f97-41f8`,
    { layer: "unknown", cause: "origin-bad-answer", retry: "yes" },
    "nothing in it proves who answered",
  ),
  item(
    "captured-jetty-403-via-heroku",
    "https://github.com/search?type=code&q=%22Sun%2C%2025%20Jul%202021%2012%3A53%3A51%20GMT%22",
    `POST https://apichallenges.example.com/secret/note
    HTTP/1.1 403 Forbidden
    Connection: close
    Date: Sun, 25 Jul 2021 12:53:51 GMT
    X-Challenger: x-challenger-guid
    Content-Type: application/json
    Access-Control-Allow-Origin: *
    Server: Jetty(9.4.z-SNAPSHOT)
    Via: 1.1 vegur`,
    { layer: "app", product: "Jetty", retry: "no" },
  ),
  item(
    "captured-uvicorn-200-via-heroku",
    "https://github.com/search?type=code&q=%22Sat%2C%2029%20Aug%202020%2002%3A10%3A38%20GMT%22",
    `GET https://covid.herokuapp.com/news
    HTTP/1.1 200 OK
    Connection: keep-alive
    Date: Sat, 29 Aug 2020 02:10:38 GMT
    Server: uvicorn
    Content-Length: 5352
    Content-Type: application/json
    Via: 1.1 vegur`,
    { layer: "app", product: "uvicorn", retry: "not-applicable" },
  ),
  item(
    "captured-gcs-200",
    "https://github.com/search?type=code&q=%22Tue%2C%2018%20Nov%202025%2022%3A49%3A58%20GMT%22",
    `GET https://storage.googleapis.com/b/x.jpeg
    HTTP/1.1 200 OK
    Content-Type: image/jpeg
    X-GUploader-UploadID: AOCedOGyYRQ0BOvcYIUXJv0f-I0Zq
    Date: Tue, 18 Nov 2025 22:49:58 GMT
    Cache-Control: public, max-age=31536000, immutable
    Expires: Wed, 18 Nov 2026 22:49:58 GMT
    Last-Modified: Tue, 30 Sep 2025 18:21:52 GMT
    ETag: "be5e14ed19b2ba3df4428ded02dcf946"
    x-goog-generation: 1759256512434028
    x-goog-metageneration: 3
    x-goog-stored-content-encoding: identity
    x-goog-stored-content-length: 245128
    x-goog-storage-class: REGIONAL
    Accept-Ranges: bytes
    Content-Length: 245128
    Server: UploadServer`,
    { layer: "object-storage", product: "Google Cloud Storage", retry: "not-applicable" },
  ),
  item(
    "captured-youtube-upload-200",
    "https://github.com/search?type=code&q=%22Tue%2C%2030%20Mar%202021%2007%3A14%3A47%20GMT%22",
    `POST https://www.googleapis.com/upload/youtube/v3/videos?part=snippet
    HTTP/2 200
    content-type: text/plain; charset=utf-8
    content-type: application/json; charset=UTF-8
    x-guploader-uploadid: ABg5
    location: https://www.googleapis.com/upload/youtube/v3/videos?part=snippet&upload_id=x
    content-length: 0
    date: Tue, 30 Mar 2021 07:14:47 GMT
    server: UploadServer`,
    { layer: "app", product: "Google", retry: "not-applicable", findings: ["content-type-list"] },
    "the upload server serves more than the store",
  ),
  item(
    "captured-minio-403",
    "https://github.com/search?type=code&q=%22Sat%2C%2017%20Jan%202026%2022%3A40%3A52%20GMT%22",
    `GET http://store.example.com:9000/monitor/monitor
    HTTP/1.1 403 Forbidden
    Accept-Ranges: bytes
    Content-Length: 319
    Content-Type: application/xml
    Server: MinIO
    Strict-Transport-Security: max-age=31536000; includeSubDomains
    Vary: Origin
    Vary: Accept-Encoding
    X-Amz-Id-2: dd9025bab4ad464b049177c95eb6ebf374d3b3fd1af9251148b658df7ac2e3e8
    X-Amz-Request-Id: 188BA5DE528F7055
    X-Content-Type-Options: nosniff
    X-Ratelimit-Limit: 6972
    X-Ratelimit-Remaining: 6972
    X-Xss-Protection: 1; mode=block
    Date: Sat, 17 Jan 2026 22:40:52 GMT`,
    { layer: "object-storage", product: "MinIO", cause: "storage-refused", retry: "no", findings: ["hsts-over-http"] },
  ),
  item(
    "captured-minio-console-500",
    "https://github.com/search?type=code&q=%22Thu%2C%2011%20Dec%202025%2016%3A44%3A25%20GMT%22",
    `GET http://127.0.0.1:9001/api/v1/session
    HTTP/1.1 500 Internal Server Error
    Content-Type: application/json
    Server: MinIO Console
    Vary: Accept-Encoding
    X-Content-Type-Options: nosniff
    X-Frame-Options: DENY
    Date: Thu, 11 Dec 2025 16:44:25 GMT
    Content-Length: 150
    Connection: close`,
    { layer: "app", product: "MinIO Console", retry: "yes" },
    "the console, not the store",
  ),
  item(
    "captured-aliyun-oss-403",
    "https://github.com/search?type=code&q=%22Wed%2C%2017%20Nov%202021%2011%3A22%3A43%20GMT%22",
    `GET http://oss-cn-hongkong.aliyuncs.com/
    HTTP/1.1 403 Forbidden
    Server: AliyunOSS
    Date: Wed, 17 Nov 2021 11:22:43 GMT
    Content-Type: application/xml
    Content-Length: 253
    Connection: keep-alive
    x-oss-request-id: 6194E603D0409B36334D3CD8
    x-oss-server-time: 0`,
    { layer: "object-storage", product: "Alibaba Cloud OSS", cause: "storage-refused", retry: "no" },
  ),
  item(
    "captured-jetty-404-page",
    "https://github.com/search?type=code&q=%22must-revalidate%2Cno-cache%2Cno-store%22",
    `GET http://devarea.htb:8080/
    HTTP/1.1 404 Not Found
    Cache-Control: must-revalidate,no-cache,no-store
    Content-Type: text/html;charset=iso-8859-1
    Content-Length: 437
    Server: Jetty(9.4.27.v20200227)`,
    { layer: "app", product: "Jetty", retry: "no" },
  ),
  item(
    "captured-jetty-413-own-phrase",
    "https://github.com/search?type=code&q=%22Mon%2C%2016%20Oct%202017%2017%3A07%3A07%20GMT%22",
    `POST http://localhost:8090/upload
    HTTP/1.1 413 File: 19 MB. Refused the file.
    Date: Mon, 16 Oct 2017 17:07:07 GMT
    Cache-Control: must-revalidate,no-cache,no-store
    Content-Type: text/html;charset=iso-8859-1
    Content-Length: 364
    Connection: close
    Server: Jetty(9.4.7.v20170914)`,
    { layer: "app", product: "Jetty", cause: "content-too-large", retry: "no" },
  ),
  item(
    "captured-envoy-413",
    "https://github.com/search?type=code&q=%22Fri%2C%2024%20Apr%202020%2007%3A59%3A21%20GMT%22",
    `POST http://localhost:82/loginJSON
    HTTP/1.1 413 Payload Too Large
    content-length: 17
    content-type: text/plain
    date: Fri, 24 Apr 2020 07:59:21 GMT
    server: envoy
    connection: close`,
    { layer: "reverse-proxy", product: "Envoy", cause: "content-too-large", retry: "no" },
  ),
  item(
    "captured-envoy-413-after-service",
    "https://github.com/search?type=code&q=%22envoy%22",
    `POST http://www.example.com:8080/anything
    HTTP/1.1 413 Payload Too Large
    access-control-allow-credentials: true
    access-control-allow-origin: *
    x-envoy-upstream-service-time: 1
    content-length: 17
    server: envoy`,
    { layer: "reverse-proxy", product: "Envoy", cause: "content-too-large", retry: "no" },
    "the service had answered before the buffer overflowed",
  ),
  item(
    "captured-jetty-401-upper-case-scheme",
    "https://github.com/search?type=code&q=%22BASIC%20realm%3Dapplication%22",
    `GET http://127.0.0.1:8080/1.0/kb/tagDefinitions
    HTTP/1.1 401 Unauthorized
    > User-Agent: curl/7.21.4
    > Accept: */*
    WWW-Authenticate: BASIC realm="application"
    Content-Length: 0
    Server: Jetty(8.1.2.v20120308)`,
    { layer: "app", product: "Jetty", cause: "login-needed", retry: "no" },
  ),
  item(
    "captured-mojolicious-401-bare-realm",
    "https://github.com/search?type=code&q=%22Wed%2C%2023%20Oct%202013%2012%3A05%3A22%20GMT%22",
    `GET https://das.example.dk/domain/is_available/asdf
    HTTP/1.1 401 Unauthorized
    > Authorization: Basic UkVHLTEyMzQ1OnNlY3JldA==
    Connection: keep-alive
    Content-Type: application/json; charset=utf-8;
    Cache-Control: max-age=1, no-cache
    Date: Wed, 23 Oct 2013 12:05:22 GMT
    WWW-Authenticate: Basic realm=DKH Domain Availability Service (DAS)
    Content-Length: 56
    Server: Mojolicious (Perl)`,
    { layer: "app", product: "Mojolicious", cause: "credentials-refused", retry: "no" },
    "a realm of several words without quotes",
  ),
  item(
    "captured-php-401-no-challenge",
    "https://github.com/search?type=code&q=%22Tue%2C%2010%20Oct%202023%2014%3A43%3A54%20GMT%22",
    `GET http://2million.htb/api/v1
    HTTP/1.1 401 Unauthorized
    Server: nginx
    Date: Tue, 10 Oct 2023 14:43:54 GMT
    Content-Type: text/html; charset=UTF-8
    Transfer-Encoding: chunked
    Connection: keep-alive
    Set-Cookie: PHPSESSID=sg5s3rcmrhb11bp3; path=/
    Expires: Thu, 19 Nov 1981 08:52:00 GMT
    Cache-Control: no-store, no-cache, must-revalidate
    Pragma: no-cache`,
    { layer: "app", product: "PHP", cause: "login-needed", retry: "no", findings: ["401-www-authenticate"] },
    "nginx signs, the session cookie is PHP's",
  ),
  item(
    "captured-traefik-401-default-realm",
    "https://github.com/search?type=code&q=%22Mon%2C%2023%20Mar%202026%2012%3A31%3A12%20GMT%22",
    `GET http://whoami.localhost/
    HTTP/1.1 401 Unauthorized
    Content-Type: text/plain
    Www-Authenticate: Basic realm="traefik"
    Date: Mon, 23 Mar 2026 12:31:12 GMT
    Content-Length: 17`,
    { layer: "reverse-proxy", product: "Traefik", cause: "login-needed", retry: "no" },
  ),
  item(
    "captured-zio-401",
    "https://github.com/search?type=code&q=%22Thu%2C%2017%20Jul%202025%2017%3A34%3A27%20GMT%22",
    `GET http://127.0.0.1:8080/profile/me
    HTTP/1.1 401 Unauthorized
    www-authenticate: Basic realm="Protected API", UTF-8="UTF-8"
    date: Thu, 17 Jul 2025 17:34:27 GMT
    content-length: 23`,
    { layer: "unknown", cause: "login-needed", retry: "no" },
    "nothing in it proves who answered",
  ),
  item(
    "captured-go-405-case-of-method",
    "https://github.com/search?type=code&q=%22Sat%2C%2003%20May%202025%2019%3A06%3A31%20GMT%22",
    `Get http://127.0.0.1:8081/health
    HTTP/1.1 405 Method Not Allowed
    Allow: GET, HEAD
    Content-Type: text/plain; charset=utf-8
    X-Content-Type-Options: nosniff
    Date: Sat, 03 May 2025 19:06:31 GMT
    Content-Length: 19`,
    { layer: "unknown", cause: "method-not-allowed", retry: "no" },
    "Get is another method than GET",
  ),
  item(
    "captured-gfe-405-no-allow",
    "https://github.com/search?type=code&q=%22text/html%3B%20charset%3DUTF-8%22",
    `DONKEY http://www.google.co.uk/
    HTTP/1.1 405 Method Not Allowed
    Content-Type: text/html; charset=UTF-8
    Content-Length: 1455
    Server: GFE/2.0`,
    {
      layer: "load-balancer",
      product: "Google Frontend",
      cause: "method-not-allowed",
      retry: "no",
      findings: ["405-allow"],
    },
  ),
  item(
    "captured-apache-405-empty",
    "https://github.com/search?type=code&q=%22Wed%2C%2015%20Nov%202017%2017%3A27%3A24%20GMT%22",
    `GET http://admin.acme.org/
    HTTP/1.1 405 Method Not Allowed
    Date: Wed, 15 Nov 2017 17:27:24 GMT
    Server: Apache/2.4.18 (Ubuntu)
    Content-Length: 0
    Content-Type: text/html; charset=UTF-8`,
    { layer: "app", product: "Apache httpd", cause: "method-not-allowed", retry: "no", findings: ["405-allow"] },
  ),
  item(
    "captured-caddy-403-placeholder",
    "https://github.com/search?type=code&q=%22Sat%2C%2011%20Jul%202026%2017%3A21%3A40%20GMT%22",
    `GET https://site.example.tech/
    HTTP/2 403
    alt-svc: h3=":443"; ma=2592000
    server: Caddy
    x-request-id: {http.request.id}
    content-length: 0
    date: Sat, 11 Jul 2026 17:21:40 GMT`,
    { layer: "app", product: "Caddy", retry: "no" },
  ),
  item(
    "captured-kestrel-429-fraction",
    "https://github.com/search?type=code&q=%22Mon%2C%2018%20Jun%202018%2021%3A08%3A36%20GMT%22",
    `GET http://localhost:5000/api/v1/clientcount
    HTTP/1.1 429 Too Many Requests
    Content-Length: 86
    Content-Type: text/plain; charset=utf-8
    Retry-After: 3448.9964656
    Server: Kestrel
    X-Powered-By: ASP.NET
    Date: Mon, 18 Jun 2018 21:08:36 GMT`,
    {
      layer: "app",
      product: "ASP.NET",
      cause: "rate-limited",
      retry: "after",
      after: 3449,
      findings: ["retry-after-format"],
    },
  ),
  item(
    "captured-kestrel-301",
    "https://github.com/search?type=code&q=%22Tue%2C%2011%20Mar%202025%2019%3A31%3A04%20GMT%22",
    `GET https://aka.ms/targets
    HTTP/1.1 301 Moved Permanently
    Content-Length: 0
    Server: Kestrel
    Location: https://releases.example.com/targets.xml
    Expires: Tue, 11 Mar 2025 19:31:04 GMT
    Cache-Control: max-age=0, no-cache, no-store
    Pragma: no-cache
    Date: Tue, 11 Mar 2025 19:31:04 GMT
    Connection: keep-alive`,
    { layer: "app", product: "Kestrel", cause: "moved", retry: "not-applicable" },
  ),
  item(
    "captured-kestrel-302-login",
    "https://github.com/search?type=code&q=%22Tue%2C%2025%20Jul%202023%2002%3A42%3A19%20GMT%22",
    `GET http://localhost:5000/
    HTTP/1.1 302 Found
    Content-Length: 0
    Date: Tue, 25 Jul 2023 02:42:19 GMT
    Server: Kestrel
    Location: http://localhost:5000/users/login?ReturnUrl=%2F
    X-Frame-Options: SAMEORIGIN`,
    { layer: "app", product: "Kestrel", cause: "redirect-to-login", retry: "not-applicable" },
  ),
  item(
    "captured-iis-416-overflow",
    "https://github.com/search?type=code&q=%22Mon%2C%2029%20Sep%202025%2014%3A58%3A53%20GMT%22",
    `GET http://192.168.20.130/
    HTTP/1.1 416 Requested Range Not Satisfiable
    > Range: bytes=0-18446744073709551615
    Content-Type: text/html
    Last-Modified: Thu, 18 May 2023 14:48:28 GMT
    Accept-Ranges: bytes
    ETag: "7049b7ce9789d91:0"
    Server: Microsoft-IIS/7.5
    X-Powered-By: ASP.NET
    Date: Mon, 29 Sep 2025 14:58:53 GMT
    Content-Length: 362
    Content-Range: bytes */689`,
    { layer: "app", product: "ASP.NET", cause: "ranges-refused", retry: "no" },
    "a range that begins at 0 can be met, the server overflowed",
  ),
  item(
    "captured-iis-arr-201",
    "https://github.com/search?type=code&q=%22Tue%2C%2001%20Dec%202015%2005%3A39%3A10%20GMT%22",
    `POST https://cluster.azurehdinsight.net/livy/batches
    HTTP/1.1 201 Created
    Content-Type: application/json; charset=UTF-8
    Location: /18
    Server: Microsoft-IIS/8.5
    X-Powered-By: ARR/2.5
    X-Powered-By: ASP.NET
    Date: Tue, 01 Dec 2015 05:39:10 GMT
    Content-Length: 37`,
    { layer: "app", product: "ASP.NET", retry: "not-applicable" },
  ),
  item(
    "captured-iis-node-200",
    "https://github.com/search?type=code&q=%22Fri%2C%2024%20Aug%202018%2019%3A58%3A49%20GMT%22",
    `GET https://hamster.azurewebsites.net/tables/Open_Incidents
    HTTP/1.1 200 OK
    Cache-Control: no-cache
    Pragma: no-cache
    Content-Length: 2433
    Content-Type: application/json; charset=utf-8
    Expires: 0
    ETag: W/"981-eiF699jjOyemXoG3NbLAcg"
    Server: Microsoft-IIS/10.0
    X-Powered-By: Express
    X-Powered-By: ASP.NET
    Date: Fri, 24 Aug 2018 19:58:49 GMT`,
    { layer: "app", product: "Express", retry: "not-applicable", findings: ["expires-invalid"] },
    "two frameworks named, the first one wrote it",
  ),
  item(
    "captured-front-door-passes-200",
    "https://github.com/search?type=code&q=%22Tue%2C%2026%20Dec%202023%2012%3A58%3A46%20GMT%22",
    `HEAD https://code.visualstudio.com/
    HTTP/1.1 200 OK
    Date: Tue, 26 Dec 2023 12:58:46 GMT
    Content-Type: text/html; charset=utf-8
    Content-Length: 49553
    Connection: keep-alive
    ETag: W/"c191-gRV3dKwYJtcZGAmSdhs78nRXDfU"
    X-Powered-By: ASP.NET
    x-azure-ref: 20231226T125846Z-yr1udc8t7x4uzb750748fpzndc0000000b20000000000kv1
    X-Cache: CONFIG_NOCACHE
    Accept-Ranges: bytes`,
    { layer: "app", product: "ASP.NET", retry: "not-applicable" },
  ),
  item(
    "captured-front-door-307-https",
    "https://github.com/search?type=code&q=%22Tue%2C%2026%20Sep%202023%2017%3A14%3A12%20GMT%22",
    `HEAD http://code.visualstudio.com/
    HTTP/1.1 307 Temporary Redirect
    Date: Tue, 26 Sep 2023 17:14:12 GMT
    Content-Type: text/html
    Content-Length: 0
    Connection: keep-alive
    Location: https://code.visualstudio.com/
    x-azure-ref: 20230926T171412Z-81c9dcrw6t2mbaek8smy45twy400000001kg00000000kbgy
    X-Cache: CONFIG_NOCACHE`,
    { layer: "unknown", cause: "https-upgrade", retry: "not-applicable" },
    "nothing in it proves who answered",
  ),
  item(
    "captured-vercel-308-address",
    "https://github.com/search?type=code&q=%22Fri%2C%2006%20Oct%202023%2023%3A01%3A21%20GMT%22",
    `GET https://76.76.21.21/
    HTTP/1.1 308 Permanent Redirect
    Cache-Control: public, max-age=0, must-revalidate
    Connection: keep-alive
    Content-Type: text/plain
    Date: Fri, 06 Oct 2023 23:01:21 GMT
    Location: https://vercel.com/
    Refresh: 0;url=https://vercel.com/
    Server: Vercel
    Strict-Transport-Security: max-age=63072000
    X-Vercel-Cache: MISS
    X-Vercel-Id: gru1::vf48p-1696633281779-3c186677fea1
    Transfer-Encoding: chunked`,
    { layer: "cdn", product: "Vercel", cause: "moved", retry: "not-applicable" },
  ),
  item(
    "captured-vercel-express-200",
    "https://github.com/search?type=code&q=%22Wed%2C%2023%20Mar%202022%2018%3A54%3A57%20GMT%22",
    `POST https://apollo.vercel.app/graphql
    HTTP/2 200
    content-type: application/json; charset=utf-8
    date: Wed, 23 Mar 2022 18:54:57 GMT
    x-powered-by: Express
    access-control-allow-origin: *
    etag: W/"47-hvQv93zOyyIYmrUiU5wUNxTfVPY"
    content-length: 71
    x-vercel-cache: MISS
    server: Vercel
    x-vercel-id: iad1::iad1::c8kbn-1648061697187-993331bc0f14
    cache-control: public, max-age=0, must-revalidate`,
    { layer: "app", product: "Express", retry: "not-applicable" },
  ),
  item(
    "captured-vercel-dev-500",
    "https://github.com/search?type=code&q=%22Sat%2C%2015%20Mar%202025%2005%3A17%3A11%20GMT%22",
    `GET http://localhost:3000/api/user
    HTTP/1.1 500 Internal Server Error
    access-control-allow-origin: *
    cache-control: public, max-age=0, must-revalidate
    server: Vercel
    x-vercel-id: dev1::dev1::56r68-1742015831950-daed4f4c1e4a
    x-vercel-cache: MISS
    content-type: text/plain; charset=utf-8
    Date: Sat, 15 Mar 2025 05:17:11 GMT
    Connection: keep-alive
    Content-Length: 56`,
    { layer: "app", retry: "yes" },
  ),
  item(
    "captured-vercel-sso-401",
    "https://github.com/search?type=code&q=%22_vercel_sso_nonce%3DP4b3zYrKXQcVUjPWqMJa4zqv%22",
    `GET https://preview.vercel.app/api/apps/1
    HTTP/2 401
    cache-control: no-store, max-age=0
    set-cookie: _vercel_sso_nonce=P4b3zYrKXQcVUjPWqMJa4zqv
    x-vercel-id: arn1::kn72d-1762959740833-aba0502ac2f3`,
    { layer: "cdn", product: "Vercel", cause: "login-needed", retry: "no", findings: ["401-www-authenticate"] },
  ),
  item(
    "captured-netlify-301-https",
    "https://github.com/search?type=code&q=%22Tue%2C%2026%20Sep%202023%2014%3A41%3A45%20GMT%22",
    `GET http://site.netlify.app/
    HTTP/1.1 301 Moved Permanently
    Content-Type: text/plain; charset=utf-8
    Date: Tue, 26 Sep 2023 14:41:45 GMT
    Location: https://site.netlify.app/
    Server: Netlify
    X-Nf-Request-Id: 01HB8Z0QE82WPYRBBXW0DXY1VM
    Content-Length: 59`,
    { layer: "cdn", product: "Netlify", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "captured-netlify-function-200",
    "https://github.com/search?type=code&q=%22Mon%2C%2011%20May%202026%2011%3A27%3A13%20GMT%22",
    `GET https://echo.example.io/
    HTTP/2 200
    access-control-allow-origin: *
    age: 0
    cache-control: no-cache
    cache-status: "Netlify Durable"; fwd=bypass
    cache-status: "Netlify Edge"; fwd=miss
    content-type: application/json
    date: Mon, 11 May 2026 11:27:13 GMT
    netlify-vary: query
    server: Netlify
    strict-transport-security: max-age=31536000
    x-nf-request-id: 01KRBCN30H905H5HW4V0ATGK3H`,
    { layer: "app", retry: "not-applicable" },
    "both caches say that they went on",
  ),
  item(
    "captured-proxy-407-quota-in-phrase",
    "https://github.com/search?type=code&q=%22HTTP/1.1%20407%20TRAFFIC_EXHAUSTED%22",
    `CONNECT https://api.ipify.org/
    HTTP/1.1 407 TRAFFIC_EXHAUSTED`,
    { layer: "unknown", cause: "proxy-login-needed", retry: "no", findings: ["407-proxy-authenticate"] },
    "the words say that the traffic is used up",
  ),
  item(
    "captured-nginx-400-client-certificate",
    "https://github.com/search?type=code&q=%22Wed%2C%2019%20Jan%202022%2012%3A16%3A54%20GMT%22",
    `GET https://webapp.example.com/
    HTTP/1.1 400 Bad Request
    Server: nginx/1.21.3
    Date: Wed, 19 Jan 2022 12:16:54 GMT
    Content-Type: text/html
    Content-Length: 237
    Connection: close`,
    { layer: "reverse-proxy", product: "nginx", retry: "no" },
  ),
  item(
    "captured-openresty-400-connect",
    "https://github.com/search?type=code&q=%22Sun%2C%2008%20Sep%202019%2014%3A27%3A41%20GMT%22",
    `CONNECT https://service.example/
    HTTP/1.1 400 Bad Request
    Server: openresty/1.13.6.2
    Date: Sun, 08 Sep 2019 14:27:41 GMT
    Content-Type: text/html
    Content-Length: 179
    Connection: close`,
    { layer: "reverse-proxy", product: "OpenResty", retry: "no" },
  ),
  item(
    "captured-uvicorn-400",
    "https://github.com/search?type=code&q=%22Thu%2C%2023%20Oct%202025%2007%3A44%3A04%20GMT%22",
    `POST http://localhost:8002/api/categories
    HTTP/1.1 400 Bad Request
    date: Thu, 23 Oct 2025 07:44:04 GMT
    server: uvicorn
    content-length: 86
    content-type: application/json`,
    { layer: "app", product: "uvicorn", retry: "no" },
  ),
  item(
    "captured-egress-proxy-403-reason",
    "https://github.com/search?type=code&q=%22host_not_allowed%22",
    `GET https://registry.npmjs.org/pg
    HTTP/2 403
    x-deny-reason: host_not_allowed`,
    { layer: "unknown", cause: "refusal-named", retry: "no" },
    "a header names the reason, nothing the sender",
  ),
  item(
    "captured-worker-503-retry-0",
    "https://github.com/search?type=code&q=%22text/plain%3Bcharset%3DUTF-8%22",
    `PUT http://0.0.0.0:8000/dummy.txt
    HTTP/1.1 503 Service Unavailable
    Content-Length: 125
    Content-Type: text/plain;charset=UTF-8
    Retry-After: 0`,
    { layer: "unknown", retry: "after", after: 0 },
    "nothing in it proves who answered",
  ),
];
