import { type CorpusItem, item } from "../../item.ts";

/** The sixth part: a second sample, after the fifth had corrected the rules; the source finds the paste by its date. */
export const SIXTH_PART: readonly CorpusItem[] = [
  item(
    "sample-apache-404-default",
    "https://github.com/search?type=code&q=%22Sat%2C%2002%20May%202026%2021%3A16%3A56%20GMT%22",
    `GET http://lab.example.com:8080/nonexistent
    HTTP/1.1 404 Not Found
    Date: Sat, 02 May 2026 21:16:56 GMT
    Server: Apache/2.4.49 (Unix)
    Content-Length: 196
    Content-Type: text/html; charset=iso-8859-1`,
    { layer: "app", product: "Apache httpd", retry: "no" },
  ),
  item(
    "sample-go-404-empty",
    "https://github.com/search?type=code&q=%22Mon%2C%2029%20Oct%202018%2023%3A38%3A39%20GMT%22",
    `GET http://localhost:8080/offer/X
    HTTP/1.1 404 Not Found
    Date: Mon, 29 Oct 2018 23:38:39 GMT
    Content-Length: 0`,
    { layer: "unknown", retry: "no" },
    "nothing in it proves who answered",
  ),
  item(
    "sample-envoy-404-of-the-next-envoy",
    "https://github.com/search?type=code&q=%22Thu%2C%2014%20Jan%202021%2016%3A17%3A55%20GMT%22",
    `GET http://minimal.external.kind.org:30100/
    HTTP/1.1 404 Not Found
    date: Thu, 14 Jan 2021 16:17:55 GMT
    server: envoy
    content-length: 0
    x-envoy-upstream-service-time: 1`,
    { layer: "unknown", retry: "no" },
    "Envoy has an empty 404 for what it cannot route, and here one stands behind another",
  ),
  item(
    "sample-cowboy-404",
    "https://github.com/search?type=code&q=%22Thu%2C%2027%20Dec%202018%2022%3A51%3A56%20GMT%22",
    `GET http://127.0.0.1:3000/foo
    HTTP/1.1 404 Not Found
    cache-control: max-age=0, private, must-revalidate
    content-length: 4
    date: Thu, 27 Dec 2018 22:51:56 GMT
    server: Cowboy`,
    { layer: "app", product: "Cowboy (Erlang)", retry: "no" },
  ),
  item(
    "sample-ingress-404-no-server",
    "https://github.com/search?type=code&q=%22Wed%2C%2026%20Jan%202022%2000%3A45%3A40%20GMT%22",
    `GET http://192.168.17.23/
    HTTP/1.1 404 Not Found
    Date: Wed, 26 Jan 2022 00:45:40 GMT
    Content-Type: text/html
    Content-Length: 146
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "nginx", retry: "no" },
  ),
  item(
    "sample-upnp-404",
    "https://github.com/search?type=code&q=%22Unspecified%2C%20UPnP/1.0%2C%20Unspecified%22",
    `GET http://10.22.22.1:49152/
    HTTP/1.1 404 Not Found
    SERVER: Unspecified, UPnP/1.0, Unspecified
    CONNECTION: close
    CONTENT-LENGTH: 48
    CONTENT-TYPE: text/html`,
    { layer: "unknown", retry: "no" },
    "nothing in it proves who answered",
  ),
  item(
    "sample-apigateway-china-500",
    "https://github.com/search?type=code&q=%22Tue%2C%2023%20Jun%202020%2002%3A01%3A02%20GMT%22",
    `GET https://v944po9kjb.execute-api.cn-northwest-1.amazonaws.com.cn/dev/webpage
    HTTP/1.1 500 Internal Server Error
    Server: Server
    Date: Tue, 23 Jun 2020 02:01:02 GMT
    Content-Type: application/json
    Content-Length: 36
    Connection: keep-alive
    x-amzn-RequestId: 5656bea2-a2eb-4943-91f9-0073f9a37143
    x-amzn-ErrorType: InternalServerErrorException
    x-amz-apigw-id: OjxO1FJGZPgFlBg=`,
    { layer: "load-balancer", product: "AWS API Gateway", cause: "integration-failed", retry: "yes" },
  ),
  item(
    "sample-go-500-empty",
    "https://github.com/search?type=code&q=%22Fri%2C%2018%20Apr%202025%2013%3A36%3A02%20GMT%22",
    `GET http://localhost:8080/health
    HTTP/1.1 500 Internal Server Error
    Date: Fri, 18 Apr 2025 13:36:02 GMT
    Content-Length: 0`,
    { layer: "unknown", retry: "yes" },
    "nothing in it proves who answered",
  ),
  item(
    "sample-quarkus-500-post",
    "https://github.com/search?type=code&q=%220%22",
    `POST http://localhost:8080/api/orders
    HTTP/1.1 500 Internal Server Error
    content-length: 0`,
    { layer: "unknown", retry: "if-idempotent" },
    "nothing in it proves who answered",
  ),
  item(
    "sample-kestrel-500-post",
    "https://github.com/search?type=code&q=%22Sat%2C%2010%20Aug%202024%2003%3A04%3A20%20GMT%22",
    `POST http://localhost/api/LoginQrCode
    HTTP/1.1 500 Internal Server Error
    Content-Type: application/json; charset=utf-8
    Date: Sat, 10 Aug 2024 03:04:20 GMT
    Server: Kestrel
    Transfer-Encoding: chunked`,
    { layer: "app", product: "Kestrel", retry: "if-idempotent" },
  ),
  item(
    "sample-apisix-500-fault",
    "https://github.com/search?type=code&q=%22Wed%2C%2025%20Nov%202020%2014%3A50%3A20%20GMT%22",
    `GET http://api.example.com:9080/hello
    HTTP/1.1 500 Internal Server Error
    Date: Wed, 25 Nov 2020 14:50:20 GMT
    Content-Type: text/plain; charset=utf-8
    Transfer-Encoding: chunked
    Connection: keep-alive
    Server: APISIX/2.0`,
    { layer: "reverse-proxy", product: "Apache APISIX", retry: "yes" },
    "without the upstream's status the gateway made it",
  ),
  item(
    "sample-phrase-of-another-number-503",
    "https://github.com/search?type=code&q=%22Sat%2C%2010%20Mar%202018%2012%3A29%3A38%20GMT%22",
    `GET http://localhost:9000/status
    HTTP/1.1 503 Gateway Timeout
    Date: Sat, 10 Mar 2018 12:29:38 GMT
    Connection: keep-alive
    Transfer-Encoding: chunked`,
    { layer: "unknown", retry: "yes" },
    "the words are those of 504",
  ),
  item(
    "sample-seaweed-put-200",
    "https://github.com/search?type=code&q=%22Fri%2C%2019%20Dec%202025%2001%3A33%3A31%20GMT%22",
    `PUT http://localhost:8333/aa/a
    HTTP/1.1 200 OK
    Accept-Ranges: bytes
    Content-Length: 0
    ETag: "d6eb32081c822ed572b70567826d9d9d"
    Server: SeaweedFS 30GB 3.82
    X-Amz-Request-Id: 1766108011731037521
    Date: Fri, 19 Dec 2025 01:33:31 GMT`,
    { layer: "object-storage", product: "SeaweedFS", retry: "not-applicable" },
    "speaks S3, is another store",
  ),
  item(
    "sample-s3-through-task-proxy-200",
    "https://github.com/search?type=code&q=%22Mon%2C%2005%20Mar%202018%2018%3A34%3A15%20GMT%22",
    `GET http://localhost:8080/v1/task/artifacts/X.txt
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
  item(
    "sample-ceph-200-no-server",
    "https://github.com/search?type=code&q=%22Thu%2C%2009%20Feb%202017%2018%3A50%3A17%20GMT%22",
    `GET http://host142/BUCKET/testfile
    HTTP/1.1 200 OK
    Content-Length: 55882240
    Accept-Ranges: bytes
    Last-Modified: Thu, 09 Feb 2017 09:44:08 GMT
    ETag: "75b37f013893e8c2750454dd0f379191"
    x-amz-request-id: tx000000000000000000156-00589cb9e9-1045-default
    Content-Type: application/x-compressed-tar
    Date: Thu, 09 Feb 2017 18:50:17 GMT`,
    { layer: "object-storage", product: "Ceph Object Gateway", retry: "not-applicable" },
  ),
  item(
    "sample-cloudfront-s3-put-200",
    "https://github.com/search?type=code&q=%22Tue%2C%2007%20May%202019%2008%3A11%3A58%20GMT%22",
    `PUT https://d1.cloudfront.net/upload/x
    HTTP/2 200
    content-length: 0
    x-amz-id-2: uFQvKc+8RmmvJTYc=
    x-amz-request-id: 94B1D2C1E0F9A8C1
    date: Tue, 07 May 2019 08:11:58 GMT
    etag: "1d0018a4e26e1a5b0018"
    server: AmazonS3
    x-cache: Miss from cloudfront
    via: 1.1 9f0072.cloudfront.net (CloudFront)
    x-amz-cf-id: txjw==`,
    { layer: "object-storage", product: "Amazon S3", retry: "not-applicable" },
  ),
  item(
    "sample-apache-php-200",
    "https://github.com/search?type=code&q=%22Mon%2C%2021%20Mar%202022%2015%3A40%3A58%20GMT%22",
    `GET http://10.10.109.84/admin.php
    HTTP/1.1 200 OK
    Date: Mon, 21 Mar 2022 15:40:58 GMT
    Server: Apache/2.4.7 (Ubuntu)
    X-Powered-By: PHP/5.5.9-1ubuntu4.29
    Set-Cookie: PHPSESSID=e60mnr8suoe3; path=/
    Expires: Thu, 19 Nov 1981 08:52:00 GMT
    Cache-Control: no-store, no-cache, must-revalidate, post-check=0, pre-check=0
    Pragma: no-cache
    Vary: Accept-Encoding
    Content-Length: 663
    Content-Type: text/html`,
    { layer: "app", product: "PHP", retry: "not-applicable" },
  ),
  item(
    "sample-apache-file-200",
    "https://github.com/search?type=code&q=%22Sun%2C%2014%20Sep%202025%2016%3A13%3A31%20GMT%22",
    `GET http://natas1.example.org/
    HTTP/1.1 200 OK
    Date: Sun, 14 Sep 2025 16:13:31 GMT
    Server: Apache/2.4.58 (Ubuntu)
    Last-Modified: Fri, 15 Aug 2025 13:06:35 GMT
    ETag: "427-63c670f40d5c5"
    Accept-Ranges: bytes
    Content-Length: 1063
    Vary: Accept-Encoding
    Content-Type: text/html`,
    { layer: "app", product: "Apache httpd", retry: "not-applicable" },
  ),
  item(
    "sample-apache-301-name-for-number",
    "https://github.com/search?type=code&q=%22https%3A//broscience.htb/%22",
    `HEAD http://10.129.126.84/
    HTTP/1.1 301 Moved Permanently
    Server: Apache/2.4.54 (Debian)
    Location: https://broscience.htb/`,
    { layer: "app", product: "Apache httpd", cause: "moved", retry: "not-applicable" },
  ),
  item(
    "sample-apache-304-passenger",
    "https://github.com/search?type=code&q=%22Sat%2C%2013%20Feb%202010%2000%3A59%3A49%20GMT%22",
    `GET http://mwrc-2010.com/sombrero.png
    HTTP/1.1 304 Not Modified
    > If-Modified-Since: Wed, 07 Oct 2009 23:24:24 GMT
    Date: Sat, 13 Feb 2010 00:59:49 GMT
    Server: Apache/2.2.14 (Unix) mod_ssl/2.2.14 OpenSSL/0.9.8l Phusion_Passenger/2.2.8`,
    { layer: "app", product: "Apache httpd", cause: "copy-still-good", retry: "not-applicable" },
  ),
  item(
    "sample-nginx-php-200",
    "https://github.com/search?type=code&q=%22Fri%2C%2012%20Jul%202019%2003%3A13%3A03%20GMT%22",
    `POST http://127.0.0.1/
    HTTP/1.1 200 OK
    Server: nginx/1.8.1
    Date: Fri, 12 Jul 2019 03:13:03 GMT
    Content-Type: text/html
    Transfer-Encoding: chunked
    Connection: keep-alive
    X-Powered-By: PHP/5.3.29`,
    { layer: "app", product: "PHP", retry: "not-applicable" },
  ),
  item(
    "sample-php-server-200-host",
    "https://github.com/search?type=code&q=%22Sun%2C%2012%20Dec%202021%2021%3A30%3A09%20GMT%22",
    `GET http://localhost:8000/sokovi/2
    HTTP/1.1 200 OK
    Host: localhost:8000
    Date: Sun, 12 Dec 2021 21:30:09 GMT
    Connection: close
    X-Powered-By: PHP/7.4.3
    Content-Type: application/json`,
    { layer: "app", product: "PHP", retry: "not-applicable" },
    "a request's field in the answer",
  ),
  item(
    "sample-cloudfront-php-302",
    "https://github.com/search?type=code&q=%22Wed%2C%2004%20May%202022%2005%3A25%3A39%20GMT%22",
    `GET http://www.wordpress.example/
    HTTP/1.1 302 Found
    Content-Type: text/html; charset=UTF-8
    Content-Length: 0
    Connection: keep-alive
    Date: Wed, 04 May 2022 05:25:39 GMT
    Server: Apache/2.4.53 ()
    X-Powered-By: PHP/7.2.34
    Location: http://www.wordpress.example/wp-admin/setup-config.php
    X-Cache: Miss from cloudfront
    Via: 1.1 a2447ed6669558ff303af177568ddb72.cloudfront.net (CloudFront)
    X-Amz-Cf-Pop: NRT57-C1
    X-Amz-Cf-Id: sPrq1LoZtFYma4tCKAdSa==`,
    { layer: "app", product: "WordPress", cause: "moved-temporarily", retry: "not-applicable" },
  ),
  item(
    "sample-varnish-503-with-a-hit",
    "https://github.com/search?type=code&q=%22Sun%2C%2015%20May%202022%2010%3A45%3A16%20GMT%22",
    `GET http://172.26.85.158/test
    HTTP/1.1 503 Backend fetch failed
    Date: Sun, 15 May 2022 10:45:16 GMT
    Server: Varnish
    Content-Type: text/html; charset=utf-8
    Retry-After: 5
    X-Varnish: 98306 32778
    Age: 0
    Via: 1.1 varnish (Varnish/6.6)
    X-Cache: HIT
    Content-Length: 282
    Connection: keep-alive`,
    { layer: "reverse-proxy", product: "Varnish", cause: "no-server-behind", retry: "after", after: 5 },
    "a copy was there, too old to be used",
  ),
  item(
    "sample-cloudfront-function-308",
    "https://github.com/search?type=code&q=%22Sat%2C%2014%20Oct%202023%2015%3A39%3A55%20GMT%22",
    `HEAD https://jetbrains.com/
    HTTP/1.1 308 Found
    Server: CloudFront
    Date: Sat, 14 Oct 2023 15:39:55 GMT
    Content-Length: 0
    Connection: keep-alive
    Location: https://www.jetbrains.com/
    Strict-Transport-Security: max-age=31536000;
    X-Cache: FunctionGeneratedResponse from cloudfront
    Via: 1.1 add50c826a69b24be8ba05da744b9204.cloudfront.net (CloudFront)`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "host-canonical", retry: "not-applicable" },
  ),
  item(
    "sample-ingress-308-no-server",
    "https://github.com/search?type=code&q=%22Sun%2C%2010%20May%202026%2018%3A29%3A21%20GMT%22",
    `GET http://shop.example.com/
    HTTP/1.1 308 Permanent Redirect
    Date: Sun, 10 May 2026 18:29:21 GMT
    Content-Type: text/html
    Content-Length: 164
    Connection: keep-alive
    Location: https://shop.example.com`,
    { layer: "reverse-proxy", product: "nginx", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "sample-plain-308",
    "https://github.com/search?type=code&q=%22Sat%2C%2015%20Feb%202025%2013%3A07%3A05%20GMT%22",
    `GET http://metosin.fi/
    HTTP/1.1 308 Permanent Redirect
    Date: Sat, 15 Feb 2025 13:07:05 GMT
    Content-Type: text/plain
    Transfer-Encoding: chunked
    Connection: keep-alive
    Location: https://metosin.fi/`,
    { layer: "unknown", cause: "https-upgrade", retry: "not-applicable" },
    "nothing in it proves who answered",
  ),
  item(
    "sample-caddy-308",
    "https://github.com/search?type=code&q=%22https%3A//navidrome.example.com/%22",
    `HEAD http://navidrome.example.com/
    HTTP/1.1 308 Permanent Redirect
    Connection: close
    Location: https://navidrome.example.com/
    Server: Caddy`,
    { layer: "app", product: "Caddy", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "sample-415-form-instead-of-json",
    "https://github.com/search?type=code&q=%22Thu%2C%2026%20Jan%202023%2020%3A15%3A10%20GMT%22",
    `POST http://localhost:8080/currency
    HTTP/1.1 415 Unsupported Media Type
    > Content-Length: 48
    > Content-Type: application/x-www-form-urlencoded
    content-type: text/plain; charset=utf-8
    content-length: 54
    date: Thu, 26 Jan 2023 20:15:10 GMT`,
    { layer: "unknown", cause: "media-type-unsupported", retry: "no" },
    "nothing in it proves who answered",
  ),
  item(
    "sample-tomcat-415",
    "https://github.com/search?type=code&q=%22Wed%2C%2024%20Apr%202019%2015%3A21%3A04%20GMT%22",
    `POST http://localhost:8080/
    HTTP/1.1 415 Unsupported Media Type
    > Content-Type: application/xml
    Server: Apache-Coyote/1.1
    Content-Type: application/json
    Content-Length: 36
    Date: Wed, 24 Apr 2019 15:21:04 GMT`,
    { layer: "app", product: "Tomcat", cause: "media-type-unsupported", retry: "no" },
  ),
  item(
    "sample-consul-415-to-get",
    "https://github.com/search?type=code&q=%22Thu%2C%2007%20May%202020%2000%3A09%3A23%20GMT%22",
    `GET http://localhost:8500/v1/agent/metrics?format=prometheus
    HTTP/1.1 415 Unsupported Media Type
    > Host: localhost:8500
    > Accept: */*
    Vary: Accept-Encoding
    Date: Thu, 07 May 2020 00:09:23 GMT
    Content-Length: 66
    Content-Type: text/plain; charset=utf-8`,
    { layer: "unknown", retry: "no" },
    "a request without content has no type to refuse",
  ),
  item(
    "sample-jetty-415-via-heroku",
    "https://github.com/search?type=code&q=%22Sat%2C%2017%20Jul%202021%2013%3A57%3A54%20GMT%22",
    `POST https://apichallenges.example.com/todos
    HTTP/1.1 415 Unsupported Media Type
    > Content-Type: bob
    > Content-Length: 106
    Connection: close
    Date: Sat, 17 Jul 2021 13:57:54 GMT
    Content-Type: application/json
    Access-Control-Allow-Origin: *
    X-Challenger: 19b81e3e-841f-41a9-91c1-373f69091a56
    Server: Jetty(9.4.z-SNAPSHOT)
    Via: 1.1 vegur`,
    { layer: "app", product: "Jetty", cause: "media-type-unsupported", retry: "no" },
  ),
  item(
    "sample-nginx-passes-415-empty",
    "https://github.com/search?type=code&q=%22Fri%2C%2007%20Apr%202023%2020%3A18%3A26%20GMT%22",
    `POST http://10.10.85.253/api/login
    HTTP/1.1 415 Unsupported Media Type
    > Content-Length: 52
    > Content-Type: application/x-www-form-urlencoded
    Server: nginx/1.19.6
    Date: Fri, 07 Apr 2023 20:18:26 GMT
    Content-Length: 0
    Connection: keep-alive`,
    { layer: "app", cause: "media-type-unsupported", retry: "no" },
    "nginx writes a page under each error of its own",
  ),
  item(
    "sample-java-422-two-dates",
    "https://github.com/search?type=code&q=%22Thu%2C%2004%20Mar%202021%2022%3A48%3A29%20GMT%22",
    `DELETE http://localhost:10080/DOM/test1/toc/
    HTTP/1.1 422 Unprocessable Entity
    Date: Thu, 04 Mar 2021 22:48:29 GMT
    Set-Cookie: JSESSIONID=node0iwrjgafbsb; Path=/
    Expires: Thu, 4 Mar 2021 22:48:29 GMT
    Allow: OPTIONS, HEAD, GET, POST, PUT, DELETE
    Cache-Control: no-cache, private, no-store
    Content-Type: text/plain;charset=utf-8
    Pragma: no-cache
    Date: Thu, 4 Mar 2021 22:48:29 GMT`,
    { layer: "app", product: "Java", retry: "no", findings: ["field-repeated", "expires-invalid", "date-format"] },
  ),
  item(
    "sample-go-422-own-phrase",
    "https://github.com/search?type=code&q=%22Wed%2C%2025%20Nov%202015%2023%3A37%3A44%20GMT%22",
    `GET http://localhost:8080/hello
    HTTP/1.1 422 status code 422
    Content-Type: application/json; charset=utf-8
    Date: Wed, 25 Nov 2015 23:37:44 GMT
    Content-Length: 55`,
    { layer: "unknown", retry: "no" },
    "nothing in it proves who answered",
  ),
  item(
    "sample-ocsp-through-nginx-200",
    "https://github.com/search?type=code&q=%22Sun%2C%2029%20May%202016%2005%3A24%3A31%20GMT%22",
    `POST http://gv.symcd.com/
    HTTP/1.1 200 OK
    Server: nginx/1.4.7
    Content-Type: application/ocsp-response
    Content-Length: 1399
    content-transfer-encoding: binary
    Cache-Control: max-age=389038, public, no-transform, must-revalidate
    Last-Modified: Thu, 26 May 2016 17:24:41 GMT
    Date: Sun, 29 May 2016 05:24:31 GMT
    Connection: keep-alive`,
    { layer: "app", retry: "not-applicable" },
    "nginx answers no OCSP by itself",
  ),
  item(
    "sample-nginx-passes-tomcat-file-200",
    "https://github.com/search?type=code&q=%22Sat%2C%2029%20Aug%202015%2019%3A47%3A09%20GMT%22",
    `GET http://sok.aftonbladet.se/tools/opensearch.xml
    HTTP/1.1 200 OK
    Server: nginx
    Date: Sat, 29 Aug 2015 19:47:09 GMT
    Content-Type: application/xml
    Content-Length: 503
    Connection: keep-alive
    Accept-Ranges: bytes
    ETag: W/"503-1375865068000"
    Last-Modified: Wed, 07 Aug 2013 08:44:28 GMT`,
    { layer: "app", retry: "not-applicable" },
    "the tag is no tag of nginx",
  ),
  item(
    "sample-nginx-html-file-200",
    "https://github.com/search?type=code&q=%22Sun%2C%2020%20Dec%202015%2013%3A43%3A24%20GMT%22",
    `GET http://s.effectivemeasure.net/html/frame_2.3.3.html
    HTTP/1.1 200 OK
    Date: Sun, 20 Dec 2015 13:43:24 GMT
    Content-Encoding: gzip
    Last-Modified: Fri, 06 Nov 2015 04:46:09 GMT
    Server: nginx
    ETag: "563c3091-da4"
    Cache-Control: max-age=86400
    Content-Type: text/html
    Content-Length: 3492
    Expires: Mon, 21 Dec 2015 13:43:24 GMT`,
    { layer: "reverse-proxy", product: "nginx", retry: "not-applicable" },
  ),
  item(
    "sample-tracker-200-server-3",
    "https://github.com/search?type=code&q=%22Fri%2C%2022%20Dec%202017%2021%3A58%3A50%20GMT%22",
    `GET https://web.mytoys.de/484344353165262/wt?p=441
    HTTP/1.1 200 OK
    Cache-Control: no-store, no-cache, must-revalidate, proxy-revalidate, private, post-check=0, pre-check=0
    Content-Length: 43
    Content-Type: image/gif;charset=UTF-8
    Date: Fri, 22 Dec 2017 21:58:50 GMT
    Expires: Mon, 26 Jul 1997 05:00:00 GMT
    Pragma: no-cache
    Server: 3`,
    { layer: "unknown", retry: "not-applicable" },
    "nothing in it proves who answered",
  ),
  item(
    "sample-iis-200-image",
    "https://github.com/search?type=code&q=%22Sun%2C%2014%20Jan%202018%2007%3A52%3A29%20GMT%22",
    `GET https://x.cdn-expressen.se/images/63/200
    HTTP/2 200
    content-length: 5531
    expires: Sun, 13 Jan 2019 20:44:08 GMT
    server: Microsoft-IIS/8.5
    last-modified: Sat, 13 Jan 2018 20:44:08 GMT
    cache-control: public, max-age=31495899
    date: Sun, 14 Jan 2018 07:52:29 GMT
    content-type: image/jpeg`,
    { layer: "app", product: "Microsoft IIS", retry: "not-applicable" },
  ),
  item(
    "sample-varnish-304-passed",
    "https://github.com/search?type=code&q=%22Sat%2C%2029%20Aug%202015%2019%3A47%3A25%20GMT%22",
    `GET http://www.klart.se/widget/stockholm
    HTTP/1.1 304 Not Modified
    Cache-Control: max-age=95, must-revalidate
    Date: Sat, 29 Aug 2015 19:47:25 GMT
    ETag: "1098922984"
    Last-Modified: Sat, 29 Aug 2015 19:29:02 GMT
    Vary: Accept-Encoding
    Via: 1.1 varnish
    X-Varnish: 783953423
    Connection: keep-alive`,
    { layer: "unknown", cause: "copy-still-good", retry: "not-applicable" },
    "nothing in it proves who answered",
  ),
  item(
    "sample-no-server-200",
    "https://github.com/search?type=code&q=%22Fri%2C%2004%20Feb%202022%2005%3A23%3A42%20GMT%22",
    `GET https://img.en25.com/i/elqCfg.min.js
    HTTP/1.1 200 OK
    Accept-Ranges: bytes
    Cache-Control: no-store
    Connection: keep-alive
    Content-Encoding: gzip
    Content-Length: 2183
    Content-Type: application/x-javascript
    Date: Fri, 04 Feb 2022 05:23:42 GMT
    ETag: "28352a696c0d71:0"
    Expires: Fri, 04 Feb 2022 05:23:42 GMT
    Last-Modified: Thu, 14 Oct 2021 00:58:49 GMT
    Pragma: no-cache`,
    { layer: "unknown", retry: "not-applicable" },
    "nothing in it proves who answered",
  ),
  item(
    "sample-akamai-hit-of-undertow-200",
    "https://github.com/search?type=code&q=%22Fri%2C%2004%20Feb%202022%2005%3A23%3A41%20GMT%22",
    `GET https://www.ferguson.com/wwwstatic/index.bundle.js
    HTTP/2 200
    accept-ranges: bytes
    cache-control: max-age=0, no-cache
    content-encoding: br
    content-length: 14962
    content-type: application/javascript
    date: Fri, 04 Feb 2022 05:23:41 GMT
    expires: Fri, 04 Feb 2022 05:23:41 GMT
    last-modified: Thu, 03 Feb 2022 03:53:18 GMT
    pragma: no-cache
    server: Akamai Resource Optimizer
    server-timing: cdn-cache; desc=HIT, edge; dur=1
    vary: Accept-Encoding
    x-powered-by: Undertow/1`,
    { layer: "cdn", product: "Akamai", retry: "not-applicable" },
    "the server that made it is named, the cache answered",
  ),
  item(
    "sample-tomcat-200-image",
    "https://github.com/search?type=code&q=%22Sat%2C%2029%20Aug%202015%2019%3A47%3A02%20GMT%22",
    `GET http://gfx2.aftonbladet-cdn.se/image/1.jpg
    HTTP/1.1 200 OK
    Date: Sat, 29 Aug 2015 19:47:02 GMT
    Expires: Thu, 08 Oct 2015 11:50:26 GMT
    Last-Modified: Sat, 29 Aug 2015 05:08:45 GMT
    Cache-Control: public,max-age=3456000
    Content-Type: image/jpeg
    Accept-Ranges: bytes
    Server: Apache-Coyote/1.1
    Content-Length: 22453`,
    { layer: "app", product: "Tomcat", retry: "not-applicable" },
  ),
  item(
    "sample-fastly-api-400",
    "https://github.com/search?type=code&q=%22cache-chi-klot8100172-CHI%2C%20cache-ewr-kewr1740037-EWR%22",
    `GET https://api.fastly.com/enabled-products/v1/ddos_protection/services/1
    HTTP/1.1 400 Bad Request
    Accept-Ranges: bytes
    Cache-Control: no-store
    Content-Length: 83
    Content-Type: application/json
    Pragma: no-cache
    Server: fastly
    Status: 400 Bad Request
    Via: 1.1 varnish, 1.1 varnish
    X-Cache: MISS, MISS
    X-Cache-Hits: 0, 0
    X-Served-By: cache-chi-klot8100172-CHI, cache-ewr-kewr1740037-EWR
    X-Timer: S1774638106.225102,VS0,VE210`,
    { layer: "app", retry: "no" },
  ),
  item(
    "sample-github-201",
    "https://github.com/search?type=code&q=%22https%3A//api.github.com/repos/a/b/pulls/1%22",
    `POST https://api.github.com/repos/a/b/pulls
    HTTP/1.1 201 Created
    Server: GitHub.com
    Content-Type: application/json; charset=utf-8
    Connection: keep-alive
    Status: 201 Created
    X-Ratelimit-Limit: 5000
    X-Ratelimit-Remaining: 4999
    X-Oauth-Scopes: repo, user, gist
    Location: https://api.github.com/repos/a/b/pulls/1
    Content-Length: 14916
    Etag: "ce337de461fb5ee6df58c1732addcef7"
    Cache-Control: max-age=0, private, must-revalidate`,
    { layer: "app", product: "GitHub", retry: "not-applicable" },
  ),
  item(
    "sample-scaleway-403",
    "https://github.com/search?type=code&q=%2299fca1cc-4e34-4c80-adad-97e13e2fe80a%22",
    `GET https://api.scaleway.com/iam/v1alpha1/api-keys/X
    HTTP/1.1 403 Forbidden
    Content-Length: 117
    Content-Type: application/json
    Server: Scaleway API-Gateway
    Strict-Transport-Security: max-age=63072000
    X-Content-Type-Options: nosniff
    X-Request-Id: 99fca1cc-4e34-4c80-adad-97e13e2fe80a`,
    { layer: "unknown", retry: "no" },
    "nothing in it proves who answered",
  ),
  item(
    "sample-google-pixel-200",
    "https://github.com/search?type=code&q=%22Fri%2C%2004%20Feb%202022%2005%3A23%3A42%20GMT%22",
    `GET https://www.google.se/ads/ga-audiences?t=sr
    HTTP/3 200
    cache-control: no-cache, no-store, must-revalidate
    content-length: 42
    content-type: image/gif
    cross-origin-resource-policy: cross-origin
    date: Fri, 04 Feb 2022 05:23:42 GMT
    expires: Fri, 01 Jan 1990 00:00:00 GMT
    pragma: no-cache
    server: cafe
    timing-allow-origin: *
    x-content-type-options: nosniff`,
    { layer: "app", product: "Google", retry: "not-applicable" },
  ),
];
