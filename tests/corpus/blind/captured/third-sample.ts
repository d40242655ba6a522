import { type CorpusItem, item } from "../../item.ts";

/** The seventh part: a third sample, after the sixth had corrected the rules; the source finds the paste by its date. */
export const SEVENTH_PART: readonly CorpusItem[] = [
  item(
    "third-nginx-passes-helmet-400",
    "https://github.com/search?type=code&q=%22Sun%2C%2003%20Mar%202024%2022%3A51%3A09%20GMT%22",
    `DELETE https://api.clickup.com/api/v2/folder/no_folder
    HTTP/2 400
    date: Sun, 03 Mar 2024 22:51:09 GMT
    content-type: application/json; charset=utf-8
    content-length: 47
    server: nginx
    x-dns-prefetch-control: off
    strict-transport-security: max-age=31536000; includeSubDomains
    x-content-type-options: nosniff
    content-language: en-US
    x-datadog-trace-id: 7262958199916461608
    cache-control: no-cache
    cache-control: no-store
    pragma: no-cache
    expires: 0`,
    { layer: "app", retry: "no", findings: ["expires-invalid"] },
    "nginx writes no JSON of its own",
  ),
  item(
    "third-azure-function-400",
    "https://github.com/search?type=code&q=%22Mon%2C%2005%20Aug%202019%2022%3A08%3A15%20GMT%22",
    `GET https://myfunctionapp.azurewebsites.net/api/HttpTrigger
    HTTP/2 400
    content-length: 62
    content-type: text/plain; charset=utf-8
    date: Mon, 05 Aug 2019 22:08:15 GMT`,
    { layer: "unknown", retry: "no" },
    "nothing in it proves who answered",
  ),
  item(
    "third-msedge-fronting-400",
    "https://github.com/search?type=code&q=%22Thu%2C%2007%20Feb%202019%2009%3A15%3A35%20GMT%22",
    `GET https://google.com/
    HTTP/2 400
    x-msedge-ref: 0OPdbXAAAAACPvltTXmg8T6Ynwb1og0T8TE9OMDRFREdFMDQyMABFZGdl
    date: Thu, 07 Feb 2019 09:15:35 GMT`,
    { layer: "unknown", retry: "no" },
    "the field is on every response that went through",
  ),
  item(
    "third-harbor-behind-istio-400",
    "https://github.com/search?type=code&q=%22Sun%2C%2009%20Aug%202026%2015%3A54%3A28%20GMT%22",
    `GET https://harbor.test.example.at/v2/
    HTTP/2 400
    server: istio-envoy
    date: Sun, 09 Aug 2026 15:54:28 GMT
    content-length: 0
    docker-distribution-api-version: registry/2.0
    set-cookie: sid=x; Path=/; HttpOnly
    x-request-id: 27d40296-d8e4-4543-b803-69610a08dcb4
    x-envoy-upstream-service-time: 48`,
    { layer: "app", product: "Docker registry", retry: "no" },
    "Envoy timed an upstream, so it did not answer itself",
  ),
  item(
    "third-istio-http10-426",
    "https://github.com/search?type=code&q=%22Thu%2C%2009%20Jul%202020%2011%3A59%3A20%20GMT%22",
    `GET http://api-test.sls.example.com/
    HTTP/1.1 426 Upgrade Required
    Date: Thu, 09 Jul 2020 11:59:20 GMT
    Content-Length: 0
    Connection: keep-alive
    server: istio-envoy`,
    { layer: "reverse-proxy", product: "Envoy", cause: "upgrade-needed", retry: "no", findings: ["426-upgrade"] },
    "the request was HTTP/1.1, a balancer made it HTTP/1.0",
  ),
  item(
    "third-istio-no-route-404",
    "https://github.com/search?type=code&q=%22Thu%2C%2009%20Jul%202020%2012%3A03%3A05%20GMT%22",
    `GET http://10.190.16.26/
    HTTP/1.1 404 Not Found
    date: Thu, 09 Jul 2020 12:03:05 GMT
    server: istio-envoy
    content-length: 0`,
    { layer: "reverse-proxy", product: "Envoy", retry: "no" },
  ),
  item(
    "third-nginx-passes-426",
    "https://github.com/search?type=code&q=%22Tue%2C%2004%20Jun%202024%2022%3A05%3A17%20GMT%22",
    `GET http://34.83.80.39/app-1
    HTTP/1.1 426 Upgrade Required
    Server: nginx/1.27.0
    Date: Tue, 04 Jun 2024 22:05:17 GMT
    Content-Length: 0
    Connection: keep-alive`,
    { layer: "app", cause: "upgrade-needed", retry: "no", findings: ["426-upgrade"] },
    "nginx has no empty 426",
  ),
  item(
    "third-node-ws-426",
    "https://github.com/search?type=code&q=%22Tue%2C%2019%20Aug%202025%2002%3A20%3A07%20GMT%22",
    `GET http://10.0.90.216:3000/
    HTTP/1.1 426 Upgrade Required
    Content-Length: 16
    Content-Type: text/plain
    Date: Tue, 19 Aug 2025 02:20:07 GMT
    Connection: keep-alive
    Keep-Alive: timeout=5`,
    { layer: "unknown", cause: "upgrade-needed", retry: "no", findings: ["426-upgrade"] },
    "nothing in it proves who answered",
  ),
  item(
    "third-plain-426",
    "https://github.com/search?type=code&q=%22Thu%2C%2015%20Dec%202016%2007%3A06%3A34%20GMT%22",
    `GET http://mk.prd.vine.co/
    HTTP/1.1 426 Upgrade Required
    Date: Thu, 15 Dec 2016 07:06:34 GMT
    Content-Type: text/plain
    Content-Length: 16
    Connection: keep-alive`,
    { layer: "unknown", cause: "upgrade-needed", retry: "no", findings: ["426-upgrade"] },
    "nothing in it proves who answered",
  ),
  item(
    "third-awselb-400-null-in-path",
    "https://github.com/search?type=code&q=%22Thu%2C%2015%20Dec%202016%2007%3A06%3A58%20GMT%22",
    `GET http://mk.prd.vine.co/%00
    HTTP/1.1 400 Bad Request
    Server: awselb/2.0
    Date: Thu, 15 Dec 2016 07:06:58 GMT
    Content-Type: text/html
    Content-Length: 171
    Connection: close`,
    { layer: "load-balancer", product: "AWS ALB", retry: "no" },
  ),
  item(
    "third-akka-http-409",
    "https://github.com/search?type=code&q=%22Sun%2C%2007%20Feb%202016%2011%3A17%3A07%20GMT%22",
    `POST http://localhost:5000/reclamations
    HTTP/1.1 409 Conflict
    Server: akka-http/2.3.12
    Date: Sun, 07 Feb 2016 11:17:07 GMT
    Content-Type: application/json
    Content-Length: 0`,
    { layer: "app", product: "Akka HTTP", retry: "no" },
  ),
  item(
    "third-seaweedfs-filer-409",
    "https://github.com/search?type=code&q=%22Thu%2C%2018%20Dec%202025%2006%3A47%3A59%20GMT%22",
    `POST http://localhost:8888/hoo/
    HTTP/1.1 409 Conflict
    Content-Type: application/json
    Server: SeaweedFS Filer 30GB 3.43
    Date: Thu, 18 Dec 2025 06:47:59 GMT
    Content-Length: 35`,
    { layer: "object-storage", product: "SeaweedFS", retry: "no" },
  ),
  item(
    "third-zabbix-api-412",
    "https://github.com/search?type=code&q=%22Fri%2C%2014%20Oct%202022%2005%3A47%3A04%20GMT%22",
    `GET http://zbx.example.cn/api_jsonrpc.php
    HTTP/1.1 412 Precondition Failed
    Server: nginx/1.20.1
    Date: Fri, 14 Oct 2022 05:47:04 GMT
    Content-Type: text/html; charset=UTF-8
    Transfer-Encoding: chunked
    Connection: keep-alive
    X-Powered-By: PHP/7.2.34
    Access-Control-Allow-Origin: *
    Access-Control-Allow-Methods: POST`,
    { layer: "app", product: "PHP", retry: "no" },
    "no condition was sent: the program uses 412 for a wrong method",
  ),
  item(
    "third-s3-clone-on-express-412",
    "https://github.com/search?type=code&q=%22Mon%20Sep%2012%202011%2013%3A50%3A25%20GMT-0400%20%28EDT%29%22",
    `GET http://localhost:3000/bucket1/foo.txt
    HTTP/1.1 412 Precondition Failed
    > If-Unmodified-Since: Mon Sep 12 2011 11:17:50 GMT-0400 (EDT)
    X-Powered-By: Express
    Connection: close
    content-type: application/xml
    date: Mon Sep 12 2011 13:50:25 GMT-0400 (EDT)
    Server: FS
    x-amz-request-id: 1D2E3A4D5B6E7E8F9
    x-amz-id-2: 3F+E1E4B1D5A9E2DB6E5E3F5D8E9
    Transfer-Encoding: chunked`,
    { layer: "object-storage", product: "S3-compatible storage", retry: "no", findings: ["date-format"] },
    "a clone sends the fields of S3; its ids are not those of S3",
  ),
  item(
    "third-jetty-behind-heroku-406",
    "https://github.com/search?type=code&q=%22Sat%2C%2017%20Jul%202021%2012%3A21%3A37%20GMT%22",
    `GET https://apichallenges.example.com/todos
    HTTP/1.1 406 Not Acceptable
    > Accept: application/gzip
    Connection: close
    Date: Sat, 17 Jul 2021 12:21:37 GMT
    Content-Type: application/json
    Access-Control-Allow-Origin: *
    Access-Control-Allow-Headers: *
    X-Challenger: x-challenger-guid
    Server: Jetty(9.4.z-SNAPSHOT)
    Via: 1.1 vegur`,
    { layer: "app", product: "Jetty", cause: "not-acceptable", retry: "no" },
    "the router of Heroku passed it on",
  ),
  item(
    "third-apache-filter-406",
    "https://github.com/search?type=code&q=%22Thu%2C%2001%20Oct%202020%2021%3A00%3A39%20GMT%22",
    `GET https://www.aaai.org/Papers/Workshops/2006/WS-06-06/WS06-06-006.pdf
    HTTP/1.1 406 Not Acceptable
    Date: Thu, 01 Oct 2020 21:00:39 GMT
    Server: Apache
    Content-Length: 373
    Content-Type: text/html; charset=iso-8859-1`,
    { layer: "waf", product: "ModSecurity", cause: "firewall-block", retry: "no" },
    "a browser gets the file: nothing was negotiated",
  ),
  item(
    "third-express-406-for-a-wrong-id",
    "https://github.com/search?type=code&q=%22Mon%2C%2008%20Jan%202024%2020%3A10%3A29%20GMT%22",
    `PATCH http://localhost:8000/users/12345/email
    HTTP/1.1 406 Not Acceptable
    X-Powered-By: Express
    Access-Control-Allow-Origin: *
    Content-Type: application/json; charset=utf-8
    Content-Length: 62
    ETag: W/"3e-CtBiWDfkD80oIuJogMCTiVNeg/c"
    Date: Mon, 08 Jan 2024 20:10:29 GMT
    Connection: keep-alive
    Keep-Alive: timeout=5`,
    { layer: "app", product: "Express", retry: "no" },
    "nothing was negotiated: the program uses 406 for a wrong value",
  ),
  item(
    "third-json-406-no-server",
    "https://github.com/search?type=code&q=%22Wed%2C%2015%20Apr%202015%2011%3A45%3A14%20GMT%22",
    `GET http://localhost:9000/0b213a639078/b_rootapp
    HTTP/1.1 406 Not Acceptable
    Access-Control-Allow-Origin: *
    Access-Control-Allow-Headers: Origin, X-Requested-With, Content-Type, Accept
    Content-Type: application/json
    Date: Wed, 15 Apr 2015 11:45:14 GMT
    Connection: keep-alive
    Transfer-Encoding: chunked`,
    { layer: "unknown", retry: "no" },
    "nothing in it proves who answered",
  ),
  item(
    "third-go-login-302",
    "https://github.com/search?type=code&q=%22Sun%2C%2015%20Jan%202023%2015%3A37%3A32%20GMT%22",
    `POST http://localhost:8080/login
    HTTP/1.1 302 Found
    Location: /
    Set-Cookie: sessionid=x; Path=/; Expires=Tue, 14 Feb 2023 15:37:32 GMT; Max-Age=2592000
    Date: Sun, 15 Jan 2023 15:37:32 GMT
    Content-Length: 0`,
    { layer: "app", cause: "moved-temporarily", retry: "not-applicable" },
    "Django calls its session so, and this is none",
  ),
  item(
    "third-bfe-302-without-location",
    "https://github.com/search?type=code&q=%22Fri%2C%2029%20Jan%202021%2007%3A09%3A19%20GMT%22",
    `POST http://www.baidu.com/
    HTTP/1.1 302 Found
    Connection: keep-alive
    Content-Length: 17931
    Content-Type: text/html
    Date: Fri, 29 Jan 2021 07:09:19 GMT
    Etag: "54d9748e-460b"
    Server: bfe/1.0.8.18`,
    { layer: "unknown", cause: "redirect-without-target", retry: "not-applicable" },
    "a redirect that names no target",
  ),
  item(
    "third-wordpress-install-302",
    "https://github.com/search?type=code&q=%22Mon%2C%2018%20Mar%202024%2015%3A53%3A04%20GMT%22",
    `GET http://192.168.10.206:32195/
    HTTP/1.1 302 Found
    Date: Mon, 18 Mar 2024 15:53:04 GMT
    Server: Apache/2.4.10 (Debian)
    X-Powered-By: PHP/5.6.32
    Expires: Wed, 11 Jan 1984 05:00:00 GMT
    Cache-Control: no-cache, must-revalidate, max-age=0
    Location: http://192.168.10.206:32195/wp-admin/install.php
    Content-Length: 0
    Content-Type: text/html; charset=UTF-8`,
    { layer: "app", product: "WordPress", cause: "moved-temporarily", retry: "not-applicable" },
  ),
  item(
    "third-ingress-nginx-504",
    "https://github.com/search?type=code&q=%22Thu%2C%2018%20Feb%202021%2020%3A21%3A48%20GMT%22",
    `GET https://34.85.100.111:32755/service1
    HTTP/1.1 504 Gateway Time-out
    Date: Thu, 18 Feb 2021 20:21:48 GMT
    Content-Type: text/html
    Content-Length: 160
    Connection: keep-alive
    Strict-Transport-Security: max-age=15724800; includeSubDomains`,
    { layer: "reverse-proxy", product: "nginx", cause: "origin-slow", retry: "yes" },
  ),
  item(
    "third-nginx-502",
    "https://github.com/search?type=code&q=%22Tue%2C%2004%20Jun%202024%2022%3A05%3A24%20GMT%22",
    `GET http://34.83.80.39/app-2
    HTTP/1.1 502 Bad Gateway
    Server: nginx/1.27.0
    Date: Tue, 04 Jun 2024 22:05:24 GMT
    Content-Type: text/html
    Content-Length: 157
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "nginx", cause: "origin-bad-answer", retry: "yes" },
  ),
  item(
    "third-wordpress-wp-die-500",
    "https://github.com/search?type=code&q=%22Sun%2C%2005%20Jun%202022%2016%3A55%3A08%20GMT%22",
    `POST https://example.com/?wc-api=btcpaygf_default
    HTTP/2 500
    server: nginx
    date: Sun, 05 Jun 2022 16:55:08 GMT
    content-type: application/json; charset=UTF-8
    x-powered-by: PHP/8.1.6
    expires: Wed, 11 Jan 1984 05:00:00 GMT
    cache-control: no-cache, must-revalidate, max-age=0`,
    { layer: "app", product: "PHP", retry: "if-idempotent" },
  ),
  item(
    "third-app-engine-java-500",
    "https://github.com/search?type=code&q=%22Mon%2C%2021%20Jan%202019%2000%3A36%3A39%20GMT%22",
    `POST https://azure-test-65d3c.appspot.com/
    HTTP/2 500
    x-cloud-trace-context: 4ba6987ee3351d91cd43fff194b79962;o=1
    date: Mon, 21 Jan 2019 00:36:39 GMT
    content-type: text/html
    server: Google Frontend
    content-length: 55
    alt-svc: quic=":443"; ma=2592000; v="44,43,39,35"`,
    { layer: "app", retry: "if-idempotent" },
    "the front end of Google signs what the program sends too",
  ),
  item(
    "third-kestrel-500",
    "https://github.com/search?type=code&q=%22Sat%2C%2010%20Aug%202024%2003%3A04%3A20%20GMT%22",
    `POST http://localhost/api/LoginQrCode/CheckQRCode
    HTTP/1.1 500 Internal Server Error
    Content-Type: application/json; charset=utf-8
    Date: Sat, 10 Aug 2024 03:04:20 GMT
    Server: Kestrel
    Transfer-Encoding: chunked`,
    { layer: "app", product: "Kestrel", retry: "if-idempotent" },
  ),
  item(
    "third-own-phrase-503",
    "https://github.com/search?type=code&q=%22Sat%2C%2010%20Mar%202018%2012%3A29%3A38%20GMT%22",
    `GET http://localhost:9000/status
    HTTP/1.1 503 Gateway Timeout
    Date: Sat, 10 Mar 2018 12:29:38 GMT
    Connection: keep-alive
    Transfer-Encoding: chunked`,
    { layer: "unknown", retry: "yes" },
    "the phrase speaks of a gateway, the code does not",
  ),
  item(
    "third-ats-own-404",
    "https://github.com/search?type=code&q=%22Mon%2C%2017%20Apr%202017%2003%3A21%3A03%20GMT%22",
    `GET http://127.0.0.1:9678/
    HTTP/1.1 404 Not Found on Accelerator
    Date: Mon, 17 Apr 2017 03:21:03 GMT
    Connection: keep-alive
    Via: https/1.1 ir17.fp.ne1.yahoo.com (ApacheTrafficServer)
    Server: ATS
    Cache-Control: no-store
    Content-Type: text/html
    Content-Language: en
    Content-Length: 6502`,
    { layer: "reverse-proxy", product: "Apache Traffic Server", retry: "no" },
  ),
  item(
    "third-ats-passes-200",
    "https://github.com/search?type=code&q=%22Sat%2C%2002%20Dec%202017%2007%3A54%3A32%20GMT%22",
    `GET http://search.yahoo.co.jp/
    HTTP/1.1 200 OK
    Date: Sat, 02 Dec 2017 07:54:32 GMT
    X-Content-Type-Options: nosniff
    Cache-Control: private, max-age=0, no-cache
    Content-Length: 319
    Content-Type: text/html
    Age: 0
    Connection: keep-alive
    Via: http/1.1 edge2270.img.umd.yahoo.co.jp (ApacheTrafficServer [c sSf ])
    Server: ATS`,
    { layer: "app", retry: "not-applicable" },
    "the letters in Via say served by the origin",
  ),
  item(
    "third-ats-passes-express-200",
    "https://github.com/search?type=code&q=%22Thu%2C%2027%20Nov%202025%2005%3A49%3A50%20GMT%22",
    `GET https://test.edge.com:30443/app2
    HTTP/2 200
    x-powered-by: Express
    accept-ranges: bytes
    cache-control: public, max-age=0
    last-modified: Tue, 23 Sep 2025 06:38:46 GMT
    content-type: text/html; charset=UTF-8
    content-length: 188
    date: Thu, 27 Nov 2025 05:49:50 GMT
    etag: W/"bc-199754bccf0"
    age: 0
    server: ATS/9.2.11`,
    { layer: "app", product: "Express", retry: "not-applicable" },
  ),
  item(
    "third-ats-two-levels-200",
    "https://github.com/search?type=code&q=%22Tue%2C%2016%20Feb%202016%2002%3A15%3A15%20GMT%22",
    `GET http://192.168.99.100/
    HTTP/1.1 200 OK
    Date: Tue, 16 Feb 2016 02:15:15 GMT
    Server: ATS/6.1.1
    Last-Modified: Tue, 16 Feb 2016 00:33:59 GMT
    ETag: "a-52bd84a0f4bc0"
    Accept-Ranges: bytes
    Content-Length: 10
    Cache-Control: s-maxage=180
    Content-Type: text/html; charset=UTF-8
    Age: 0
    Via: http/1.1 copr-builder.novalocal (ApacheTrafficServer/6.1.1 [uScMsSfWpSeN:t cCMi p sS]), http/1.1 copr-builder.novalocal (ApacheTrafficServer/6.1.1 [uScMsSfWpSeN:t cIMi pSs ])
    Connection: keep-alive`,
    { layer: "app", retry: "not-applicable" },
    "both caches say they missed",
  ),
  item(
    "third-tengine-301",
    "https://github.com/search?type=code&q=%22Thu%2C%2022%20Oct%202020%2008%3A04%3A59%20GMT%22",
    `GET http://www.bilibili.com/
    HTTP/1.1 301 Moved Permanently
    Server: Tengine
    Date: Thu, 22 Oct 2020 08:04:59 GMT
    Content-Type: text/html
    Content-Length: 239
    Connection: keep-alive
    Location: https://www.bilibili.com/`,
    { layer: "reverse-proxy", product: "Tengine", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "third-tencent-cdn-302",
    "https://github.com/search?type=code&q=%22Thu%2C%2022%20Oct%202020%2008%3A20%3A29%20GMT%22",
    `GET http://www.zhihu.com/
    HTTP/1.1 302 Found
    Location: https://www.zhihu.com/
    Content-Length: 0
    X-NWS-LOG-UUID: 16068764905156850032
    Connection: keep-alive
    Server: Lego Server
    Date: Thu, 22 Oct 2020 08:20:29 GMT
    X-Cache-Lookup: Return Directly`,
    { layer: "cdn", product: "Tencent Cloud CDN", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "third-alibaba-cdn-passes-301",
    "https://github.com/search?type=code&q=%22Sat%2C%2018%20Aug%202018%2023%3A14%3A44%20GMT%22",
    `GET http://qr.hotlnk.cn/69605
    HTTP/1.1 301 Moved Permanently
    Server: Tengine
    Content-Type: text/html
    Content-Length: 194
    Connection: keep-alive
    Date: Sat, 18 Aug 2018 23:14:44 GMT
    Location: http://link.weigongju.org/69605
    Via: cache43.l2et15-2[10,301-0,M], cache12.l2et15-2[13,0], kunlun8.cn192[78,301-0,M], kunlun9.cn192[79,0]
    X-Cache: MISS TCP_MISS dirn:-2:-2
    X-Swift-SaveTime: Sat, 18 Aug 2018 23:14:44 GMT
    X-Swift-CacheTime: 0
    Timing-Allow-Origin: *
    EagleId: 3adad78915346340841463468e`,
    { layer: "unknown", cause: "moved", retry: "not-applicable" },
    "the CDN missed and writes its Server over that of the origin",
  ),
  item(
    "third-tengine-passes-json-200",
    "https://github.com/search?type=code&q=%22Fri%2C%2004%20Nov%202022%2002%3A51%3A17%20GMT%22",
    `POST https://oapi.dingtalk.com/robot/send
    HTTP/2 200
    server: Tengine
    date: Fri, 04 Nov 2022 02:51:17 GMT
    content-type: application/json
    content-length: 27
    cache-control: no-cache`,
    { layer: "app", retry: "not-applicable" },
    "Tengine does not serve a POST",
  ),
  item(
    "third-tengine-passes-302-without-location",
    "https://github.com/search?type=code&q=%22Tue%2C%2030%20May%202017%2022%3A33%3A17%20GMT%22",
    `GET https://web.archive.org/save/https://whosonfirst.mapzen.com/theory
    HTTP/1.1 302 Found
    Server: Tengine/2.1.0
    Date: Tue, 30 May 2017 22:33:17 GMT
    Content-Type: text/html;charset=utf-8
    Content-Length: 3153
    Connection: keep-alive
    Content-Location: /web/20170530223315/https://whosonfirst.mapzen.com/theory`,
    { layer: "app", cause: "redirect-without-target", retry: "not-applicable" },
    "a redirect that names no target",
  ),
  item(
    "third-tengine-404-text",
    "https://github.com/search?type=code&q=%22Thu%2C%2019%20Jun%202025%2011%3A00%3A21%20GMT%22",
    `HEAD https://openspeech.bytedance.com/api/v1/asr
    HTTP/2 404
    server: Tengine
    content-type: text/plain
    content-length: 18
    date: Thu, 19 Jun 2025 11:00:21 GMT
    x-tt-logid: 20250619190021B588E8DE77431F83AD75
    api-service-host: 10.144.132.13
    server-timing: inner; dur=3`,
    { layer: "reverse-proxy", product: "Tengine", retry: "no" },
  ),
  item(
    "third-localstack-404",
    "https://github.com/search?type=code&q=%22Wed%2C%2020%20May%202026%2020%3A16%3A42%20GMT%22",
    `GET http://s3.thetoppers.htb/
    HTTP/1.1 404
    Date: Wed, 20 May 2026 20:16:42 GMT
    Server: hypercorn-h11
    Content-Type: text/html; charset=utf-8
    Content-Length: 21
    Access-Control-Allow-Origin: *
    Access-Control-Allow-Headers: authorization,etag,x-amz-acl,x-amz-content-sha256,x-amz-date,x-amz-request-id`,
    { layer: "app", product: "Hypercorn", retry: "no" },
    "S3 is only imitated",
  ),
  item(
    "third-localstack-s3-put-200",
    "https://github.com/search?type=code&q=%22Thu%2C%2021%20Mar%202024%2020%3A59%3A14%20GMT%22",
    `PUT http://localhost:4566/delivery-driver-licenses-photo/a
    HTTP/1.1 200
    Content-Type: application/xml
    ETag: "b3d33cb07641fa143eec5bae6d6ebfc5"
    x-amz-server-side-encryption: AES256
    x-amz-request-id: cfe983c6-e43a-405e-b33d-ee63c21ce32b
    x-amz-id-2: s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=
    Connection: close
    Content-Length: 0
    date: Thu, 21 Mar 2024 20:59:14 GMT
    server: hypercorn-h11`,
    { layer: "object-storage", product: "S3-compatible storage", retry: "not-applicable" },
    "S3 is only imitated",
  ),
  item(
    "third-ngrok-passes-200",
    "https://github.com/search?type=code&q=%22Fri%2C%2001%20Mar%202024%2018%3A50%3A23%20GMT%22",
    `GET https://a6278d6c07ce.ngrok.app/
    HTTP/2 200
    content-type: text/plain
    date: Fri, 01 Mar 2024 18:50:23 GMT
    ngrok-agent-ips: 192.0.2.1
    ngrok-trace-id: ed038ace04876818149cf0769bd43e38
    server: hypercorn-h2`,
    { layer: "app", product: "Hypercorn", retry: "not-applicable" },
    "ngrok only signs",
  ),
  item(
    "third-s3-behind-akamai-200",
    "https://github.com/search?type=code&q=%22Sun%2C%2001%20May%202022%2023%3A07%3A16%20GMT%22",
    `GET https://vod-lf-oneapp-prd.akamaized.net/3000k_540_hls/_1927821650-3_00004.ts
    HTTP/1.1 200 OK
    x-amz-id-2: QiHVP0DAfYfZIR5ESGDXkQKiC2CnQvv3R2dL1IEiu8fS4T2e0FAklZf0uaN1fPDh+K1oXy+hb/g=
    x-amz-request-id: NFAXFGZBHS27S6A7
    x-amz-replication-status: COMPLETED
    Last-Modified: Sat, 09 Oct 2021 17:35:48 GMT
    ETag: "3faa651270dd0ae890a56983cdddea1b"
    x-amz-server-side-encryption: AES256
    Accept-Ranges: bytes
    Server: AmazonS3
    Content-Length: 2252428
    Cache-Control: max-age=31535971
    Date: Sun, 01 May 2022 23:07:16 GMT
    Connection: keep-alive
    Akamai-Mon-Iucid-Del: 1150039
    Content-Type: video/MP2T`,
    { layer: "object-storage", product: "Amazon S3", retry: "not-applicable" },
    "nothing says that Akamai had it stored",
  ),
  item(
    "third-mdn-hit-200",
    "https://github.com/search?type=code&q=%22Mon%2C%2014%20Feb%202022%2015%3A50%3A29%20GMT%22",
    `GET https://developer.mozilla.org/en-US/docs/Web/HTTP/Messages
    HTTP/2 200
    content-type: text/html; charset=utf-8
    content-length: 137486
    last-modified: Mon, 07 Feb 2022 01:53:31 GMT
    server: AmazonS3
    date: Mon, 14 Feb 2022 15:50:29 GMT
    cache-control: max-age=86400, public
    etag: "5d2f685bfb0dba4c8d9602174d011a34"
    vary: Accept-Encoding
    x-cache: Hit from cloudfront
    via: 1.1 b078462cffa3a81b6e262ef7f6040412.cloudfront.net (CloudFront)
    x-amz-cf-pop: EWR52-C2
    x-amz-cf-id: oONoSE0N5d5GGXUW1sjr0rGmCVP3Ww0TH-X9XNZ0Qfk3ypfzWq2Vow==
    age: 5`,
    { layer: "cdn", product: "Amazon CloudFront", retry: "not-applicable" },
  ),
  item(
    "third-s3-put-through-cloudfront-200",
    "https://github.com/search?type=code&q=%22Tue%2C%2007%20May%202019%2008%3A11%3A58%20GMT%22",
    `PUT https://d111111abcdef8.cloudfront.net/upload
    HTTP/2 200
    content-length: 0
    x-amz-id-2: uFQvKc=
    x-amz-request-id: 94C1
    date: Tue, 07 May 2019 08:11:58 GMT
    x-amz-server-side-encryption: AES256
    etag: "1d18"
    server: AmazonS3
    x-cache: Miss from cloudfront
    via: 1.1 9f72.cloudfront.net (CloudFront)
    x-amz-cf-id: txjw==`,
    { layer: "object-storage", product: "Amazon S3", retry: "not-applicable" },
  ),
  item(
    "third-lambda-at-edge-403",
    "https://github.com/search?type=code&q=%22Tue%2C%2007%20May%202019%2008%3A18%3A11%20GMT%22",
    `PUT https://d111111abcdef8.cloudfront.net/upload
    HTTP/2 403
    content-type: text/plain
    content-length: 9
    server: CloudFront
    date: Tue, 07 May 2019 08:18:11 GMT
    content-encoding: UTF-8
    x-cache: LambdaGeneratedResponse from cloudfront
    via: 1.1 a5f4.cloudfront.net (CloudFront)
    x-amz-cf-id: 44Rg==`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "firewall-block", retry: "no" },
  ),
  item(
    "third-lambda-at-edge-401",
    "https://github.com/search?type=code&q=%22Mon%2C%2009%20Feb%202026%2004%3A44%3A41%20GMT%22",
    `POST https://aws-mcp.us-east-1.api.aws/mcp
    HTTP/2.0 401 Unauthorized
    Content-Length: 194
    Date: Mon, 09 Feb 2026 04:44:41 GMT
    Server: CloudFront
    Via: 1.1 6269ff653a8a0b71d436afa999909318.cloudfront.net (CloudFront)
    X-Amz-Cf-Id: j6vZ5X5OT7GHbC1CYUDbNgj8UoBSjaVMxgfv1v5TFAeUdxyZFeLf7g==
    X-Amz-Cf-Pop: SFO53-P7
    X-Cache: LambdaGeneratedResponse from cloudfront`,
    {
      layer: "cdn",
      product: "Amazon CloudFront",
      cause: "login-needed",
      retry: "no",
      findings: ["401-www-authenticate"],
    },
  ),
  item(
    "third-cloudfront-stored-400",
    "https://github.com/search?type=code&q=%22Thu%2C%2028%20Jun%202018%2020%3A50%3A44%20GMT%22",
    `GET https://tile.example.com/tilezen/vector/v1/512/all/1/1/1.mvt
    HTTP/2 400
    content-length: 16
    server: CloudFront
    date: Thu, 28 Jun 2018 20:50:44 GMT
    age: 73
    x-cache: Error from cloudfront
    via: 1.1 02192a27c967e955f8c815efa939bfc8.cloudfront.net (CloudFront)
    x-amz-cf-id: m42n6AwT9N-kBNzKnrKxe1eXfQITapw0BAfE8kG89vPNn0rQ2TQKTg==`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "cached-error", retry: "no" },
    "its age shows a stored copy, so it is no page made for this request",
  ),
  item(
    "third-lambda-at-edge-miss-302",
    "https://github.com/search?type=code&q=%22Wed%2C%2014%20Jun%202023%2022%3A34%3A07%20GMT%22",
    `GET https://123.cloudfront.net/session-initializer/v1/master/index.m3u8
    HTTP/2 302
    content-length: 0
    location: https://123.cloudfront.net/v1/master/index.m3u8?aws.streamId=3
    server: CloudFront
    date: Wed, 14 Jun 2023 22:34:07 GMT
    x-cache: Miss from cloudfront
    via: 1.1 123.cloudfront.net (CloudFront)
    x-amz-cf-pop: PHX50-P1
    x-amz-cf-id: -H2aaJCxrDpnVJtxQI0J3bSNgMpVSF6nkVponFOVHcYTrY35b-REhA==
    vary: Origin`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "moved-temporarily", retry: "not-applicable" },
    "it says it missed, and yet a function at the edge answered",
  ),
  item(
    "third-cloudfront-https-301",
    "https://github.com/search?type=code&q=%22Tue%2C%2026%20Sep%202023%2017%3A11%3A34%20GMT%22",
    `HEAD http://jetbrains.com/
    HTTP/1.1 301 Moved Permanently
    Server: CloudFront
    Date: Tue, 26 Sep 2023 17:11:34 GMT
    Content-Type: text/html
    Content-Length: 167
    Connection: keep-alive
    Location: https://jetbrains.com/
    X-Cache: Redirect from cloudfront
    Via: 1.1 75db592bac77e8a29aaf9f30658e363c.cloudfront.net (CloudFront)
    X-Amz-Cf-Pop: HEL50-C1
    X-Amz-Cf-Id: ElhcHG1BeSImj9nH0UFGWZDmfrEiILJS33DSUiRXNRXoSMcS2A_jKg==`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "third-cloudfront-post-403",
    "https://github.com/search?type=code&q=%22Fri%2C%2008%20May%202026%2005%3A56%3A57%20GMT%22",
    `POST http://www.deepseek.com/v1/messages
    HTTP/1.1 403 Forbidden
    Content-Length: 1053
    Cache-Control: max-age=86400
    Connection: keep-alive
    Content-Type: text/html
    Date: Fri, 08 May 2026 05:56:57 GMT
    Keep-Alive: timeout=4
    Proxy-Connection: keep-alive
    Server: CloudFront
    Via: 1.1 df3d54dad27ad5f5eb654487101f8c76.cloudfront.net (CloudFront)
    X-Amz-Cf-Id: D_ryC7me9eDD9EGQDphf5CfHG3DIQbIiYgcskppowW1TATag1HFP9g==
    X-Amz-Cf-Pop: SLC52-P1
    X-Cache: Error from cloudfront`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "firewall-block", retry: "no" },
  ),
  item(
    "third-tornado-500",
    "https://github.com/search?type=code&q=%22Tue%2C%2028%20Nov%202017%2018%3A19%3A23%20GMT%22",
    `GET http://localhost:19080/metadata
    HTTP/1.1 500 Internal Server Error
    Date: Tue, 28 Nov 2017 18:19:23 GMT
    Content-Type: text/html; charset=UTF-8
    Content-Length: 93
    Connection: keep-alive
    Server: TornadoServer/4.5.2`,
    { layer: "app", product: "Tornado", retry: "yes" },
  ),
  item(
    "third-tornado-post-302",
    "https://github.com/search?type=code&q=%22Sun%2C%2001%20Mar%202020%2013%3A03%3A24%20GMT%22",
    `POST http://localhost:8000/
    HTTP/1.1 302 Found
    Server: TornadoServer/6.0.3
    Content-Type: text/html; charset=UTF-8
    Date: Sun, 01 Mar 2020 13:03:24 GMT
    Location: /SA
    Content-Length: 0
    Set-Cookie: removal=x; Path=/SA`,
    { layer: "app", product: "Tornado", cause: "moved-temporarily", retry: "not-applicable" },
  ),
  item(
    "third-s3-behind-taskcluster-proxy-200",
    "https://github.com/search?type=code&q=%22Mon%2C%2005%20Mar%202018%2018%3A34%3A15%20GMT%22",
    `GET http://localhost:8080/queue/v1/task/x/runs/0/artifacts/X.txt
    HTTP/1.1 200 OK
    Accept-Ranges: bytes
    Content-Length: 14
    Content-Type: text/plain; charset=utf-8
    Date: Mon, 05 Mar 2018 18:34:15 GMT
    Etag: "9be2af545d56a97e106d14ceaefe12b7"
    Last-Modified: Mon, 19 Sep 2016 12:10:00 GMT
    Server: AmazonS3
    X-Amz-Id-2: oLf/be4JwtVJEFnmp6aGllJehYCFNWpIuEfJJTkCHNlOiSb2Anmv2ibzh5itkvN2t1PUhT8JsQ8=
    X-Amz-Request-Id: E5D54FD880BD7039
    X-Taskcluster-Proxy-Version: 4.0.5`,
    { layer: "object-storage", product: "Amazon S3", retry: "not-applicable" },
  ),
];
