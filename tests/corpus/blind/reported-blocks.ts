import { type CorpusItem, item } from "../item.ts";

/** Reports of what sites answered to a scanner, with the whole header section and the page's text beneath it. */
const report = (issue: number): string => `https://github.com/Ekultek/WhatWaf/issues/${issue}`;

/** Refusals as sites in the open sent them. The page's text, which diagnosis never sees, told who really refused. */
export const REPORTED_BLOCKS: readonly CorpusItem[] = [
  item(
    "report-akamai-403-plain",
    report(1101),
    `
    GET http://shop.example.com/
    HTTP/1.1 403
    Server: AkamaiGHost
    Mime-Version: 1.0
    Content-Type: text/html
    Content-Length: 429
    Expires: Wed, 21 Apr 2021 01:02:16 GMT
    Date: Wed, 21 Apr 2021 01:02:16 GMT
    Connection: close`,
    { layer: "cdn", product: "Akamai", cause: "firewall-block", retry: "no" },
  ),
  item(
    "report-akamai-403-error-from-child",
    report(1162),
    `
    GET http://docs.example.com/
    HTTP/1.1 403
    Server: AkamaiGHost
    Mime-Version: 1.0
    Content-Type: text/html
    Content-Length: 631
    Cache-Control: max-age=0
    Expires: Thu, 22 Apr 2021 23:13:14 GMT
    Date: Thu, 22 Apr 2021 23:13:14 GMT
    Connection: close
    Akamai-Cache-Status: Error from child
    nel: {"report_to":"network-errors","max_age":604800,"success_fraction":0.01,"failure_fraction":1.0}`,
    { layer: "cdn", product: "Akamai", cause: "firewall-block", retry: "no" },
  ),
  item(
    "report-akamai-403-says-hit",
    report(1191),
    `
    GET http://www.example.com/
    HTTP/1.1 403
    Server: AkamaiGHost
    Mime-Version: 1.0
    Content-Type: text/html
    Content-Length: 426
    Cache-Control: max-age=86400
    Expires: Sat, 15 May 2021 06:22:29 GMT
    Date: Fri, 14 May 2021 06:22:29 GMT
    Connection: close
    Server-Timing: cdn-cache; desc=HIT, edge; dur=1
    X-Content-Type-Options: nosniff
    Strict-Transport-Security: max-age=31536000; includeSubDomains`,
    { layer: "cdn", product: "Akamai", cause: "firewall-block", retry: "no", findings: ["hsts-over-http"] },
    "cache words on a refusal that the edge made at this moment",
  ),
  item(
    "report-apache-503-default",
    report(640),
    `
    GET http://www.example.co.uk/
    HTTP/1.1 503
    Content-Type: text/html; charset=iso-8859-1
    Content-Length: 299
    Connection: close
    Date: Thu, 05 Dec 2019 23:14:17 GMT
    Server: Apache`,
    { layer: "app", product: "Apache httpd", retry: "yes" },
  ),
  item(
    "report-nginx-403-default",
    report(895),
    `
    GET http://www.example.com/item
    HTTP/1.1 403
    Server: nginx
    Date: Thu, 27 Aug 2020 18:50:32 GMT
    Content-Type: text/html
    Content-Length: 146
    Connection: close
    Vary: Accept-Encoding`,
    { layer: "reverse-proxy", product: "nginx", cause: "request-refused-by-proxy", retry: "no" },
  ),
  item(
    "report-nginx-404-own-file",
    report(945),
    `
    GET http://www.example.com/missing
    HTTP/1.1 404
    Server: nginx
    Date: Fri, 30 Oct 2020 06:51:45 GMT
    Content-Type: text/html
    Content-Length: 505
    Connection: close
    ETag: "5eab8f97-1f9"`,
    { layer: "reverse-proxy", product: "nginx", retry: "no" },
  ),
  item(
    "report-apache-503-connection-twice",
    report(697),
    `
    GET http://journal.example.com/
    HTTP/1.1 503
    Transfer-Encoding: chunked
    Date: Mon, 03 Feb 2020 09:03:11 GMT
    Connection: close, close
    Content-Type: text/html; charset=iso-8859-1
    Server: Apache`,
    { layer: "app", product: "Apache httpd", retry: "yes" },
  ),
  item(
    "report-apache-406-300",
    report(683),
    `
    GET http://www.example.com/page?id=1
    HTTP/1.1 406
    Date: Fri, 17 Jan 2020 15:33:17 GMT
    Server: Apache
    Content-Length: 300
    Connection: close
    Content-Type: text/html; charset=iso-8859-1`,
    { layer: "waf", product: "ModSecurity", cause: "firewall-block", retry: "no" },
    "a 406 that has nothing to do with what the request accepts",
  ),
  item(
    "report-modsecurity-behind-nginx",
    report(615),
    `
    GET http://www.example.com/catalog?id=2
    HTTP/1.1 406
    Server: nginx/1.14.1
    Date: Fri, 29 Nov 2019 01:14:56 GMT
    Content-Type: text/html; charset=iso-8859-1
    Content-Length: 226
    Connection: close`,
    { layer: "waf", product: "ModSecurity", cause: "firewall-block", retry: "no" },
    "nginx in front hides the Apache that refused",
  ),
  item(
    "report-cloudflare-passes-plesk-403",
    report(348),
    `
    GET http://www.example.com/
    HTTP/1.1 403
    Date: Mon, 12 Aug 2019 11:25:27 GMT
    Content-Type: text/html
    Transfer-Encoding: chunked
    Connection: close
    Set-Cookie: __cfduid=deed6c1b; expires=Tue, 11-Aug-20 11:25:27 GMT; path=/; domain=.example.com; HttpOnly
    Last-Modified: Thu, 23 May 2019 23:22:01 GMT
    Expect-CT: max-age=604800, report-uri="https://report-uri.cloudflare.com/cdn-cgi/beacon/expect-ct"
    Server: cloudflare
    CF-RAY: 505216b60818dfe7-FRA
    Content-Encoding: gzip`,
    { layer: "unknown", retry: "no" },
    "a page of the origin: Cloudflare's own have no Last-Modified",
  ),
  item(
    "report-cloudflare-block-max-age-15",
    report(491),
    `
    GET http://www.example.com/
    HTTP/1.1 403
    Date: Sun, 13 Oct 2019 10:35:05 GMT
    Content-Type: text/html; charset=UTF-8
    Transfer-Encoding: chunked
    Connection: close
    Set-Cookie: __cfduid=d41ff9b0; expires=Mon, 12-Oct-20 10:35:05 GMT; path=/; domain=.example.com; HttpOnly
    Cache-Control: max-age=15
    Expires: Sun, 13 Oct 2019 10:35:20 GMT
    X-Frame-Options: SAMEORIGIN
    Expect-CT: max-age=604800, report-uri="https://report-uri.cloudflare.com/cdn-cgi/beacon/expect-ct"
    Server: cloudflare
    CF-RAY: 5250aa315915ba0a-ATL
    Content-Encoding: gzip`,
    { layer: "waf", product: "Cloudflare", cause: "firewall-block", retry: "no" },
  ),
  item(
    "report-cloudflare-block-post",
    report(434),
    `
    POST http://www.example.com/search
    HTTP/1.1 403
    Date: Fri, 20 Sep 2019 12:23:13 GMT
    Content-Type: text/html; charset=UTF-8
    Transfer-Encoding: chunked
    Connection: close
    Cache-Control: max-age=15
    Expires: Fri, 20 Sep 2019 12:23:28 GMT
    X-Frame-Options: SAMEORIGIN
    Server: cloudflare
    CF-RAY: 5193c4f7884dd24c-SOF
    Content-Encoding: gzip`,
    { layer: "waf", product: "Cloudflare", cause: "firewall-block", retry: "no" },
  ),
  item(
    "report-cloudflare-passes-apache-403",
    report(398),
    `
    GET http://www.example.com/
    HTTP/1.1 403
    Date: Thu, 05 Sep 2019 09:29:07 GMT
    Content-Type: text/html; charset=iso-8859-1
    Transfer-Encoding: chunked
    Connection: close
    Set-Cookie: __cfduid=d37051f7; expires=Fri, 04-Sep-20 09:29:07 GMT; path=/; domain=.example.com; HttpOnly
    Server: cloudflare
    CF-RAY: 51172d4f7d9d9d3c-AMS
    Content-Encoding: gzip`,
    { layer: "app", retry: "no" },
    "Cloudflare's own pages are UTF-8: this Latin-1 page came from behind",
  ),
  item(
    "report-cloudflare-503-just-a-moment",
    report(800),
    `
    GET http://forum.example.xyz/
    HTTP/1.1 503
    Date: Thu, 07 May 2020 20:34:04 GMT
    Content-Type: text/html; charset=UTF-8
    Transfer-Encoding: chunked
    Connection: close
    X-Frame-Options: SAMEORIGIN
    Set-Cookie: __cfduid=deeba8c5; expires=Sat, 06-Jun-20 20:34:04 GMT; path=/; domain=.example.xyz; HttpOnly; SameSite=Lax; Secure
    Cache-Control: no-cache
    Vary: Accept-Encoding
    X-Content-Type-Options: nosniff
    Server: cloudflare
    CF-RAY: 58fdb838188d7bee-PRG
    cf-request-id: 029271770c00007bee21be3200000001`,
    { layer: "unknown", retry: "yes" },
    "no line here tells the challenge from an origin that is down",
  ),
  item(
    "report-cloudinary-401",
    report(149),
    `
    GET http://images.example.com/image/fetch/a.gif
    HTTP/1.1 401
    Access-Control-Allow-Headers: X-Requested-With
    Access-Control-Allow-Origin: *
    Access-Control-Expose-Headers: X-Cld-Error
    Content-Disposition: inline
    Content-Transfer-Encoding: binary
    Content-Type: image/gif
    Server: cloudinary
    Status: 401 Unauthorized
    Timing-Allow-Origin: *
    X-Cld-Error: Unknown customer example
    X-Request-Id: b88621499d4dc9b7
    X-UA-Compatible: IE=Edge,chrome=1
    Content-Length: 0
    Expires: Thu, 22 Nov 2018 12:44:31 GMT
    Cache-Control: max-age=0, no-cache, no-store
    Pragma: no-cache
    Date: Thu, 22 Nov 2018 12:44:31 GMT
    Connection: close`,
    {
      layer: "app",
      product: "Cloudinary",
      cause: "error-named",
      retry: "no",
      findings: ["401-www-authenticate"],
    },
    "a 401 that no login helps: a field of its own names the reason",
  ),
  item(
    "report-cloudflare-chl-bypass",
    report(1212),
    `
    GET http://www.example.com/
    HTTP/1.1 403
    Date: Sat, 29 May 2021 22:30:46 GMT
    Content-Type: text/html; charset=UTF-8
    Transfer-Encoding: chunked
    Connection: close
    CF-Chl-Bypass: 1
    Permissions-Policy: accelerometer=(),autoplay=(),camera=(),geolocation=()
    Cache-Control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
    Expires: Thu, 01 Jan 1970 00:00:01 GMT
    X-Frame-Options: SAMEORIGIN
    cf-request-id: 0a5bd9655a00001a9266298000000001
    NEL: {"report_to":"cf-nel","max_age":604800}
    Vary: Accept-Encoding
    Server: cloudflare
    CF-RAY: 65732b4efdc91a92-EWR
    Content-Encoding: gzip`,
    { layer: "waf", product: "Cloudflare", cause: "bot-challenge", retry: "no" },
  ),
  item(
    "report-haproxy-403-rule",
    report(214),
    `
    GET http://203.0.113.7/
    HTTP/1.1 403
    Cache-Control: no-cache
    Connection: close
    Content-Type: text/html`,
    { layer: "reverse-proxy", product: "HAProxy", cause: "request-refused-by-proxy", retry: "no" },
    "no Server, no Date: three lines that only HAProxy sends so",
  ),
  item(
    "report-iis-404-file",
    report(1349),
    `
    GET http://203.0.113.8/missing.htm
    HTTP/1.1 404
    Content-Type: text/html
    Server: Microsoft-IIS/10.0
    Date: Tue, 19 Oct 2021 12:21:37 GMT
    Connection: close
    Content-Length: 1245`,
    { layer: "app", product: "Microsoft IIS", retry: "no" },
  ),
  item(
    "report-iis-404-aspnet",
    report(1314),
    `
    GET http://www.example.com/funds
    HTTP/1.1 404
    Content-Type: text/html
    Server: Microsoft-IIS/7.5
    X-Powered-By: ASP.NET
    Date: Thu, 23 Sep 2021 11:35:09 GMT
    Connection: close
    Content-Length: 325`,
    { layer: "app", product: "ASP.NET", retry: "no" },
  ),
  item(
    "report-iis-404-empty",
    report(246),
    `
    GET http://www.example.com/x
    HTTP/1.1 404
    Server: Microsoft-IIS/10.0
    Date: Wed, 01 May 2019 13:10:25 GMT
    Connection: close
    Content-Length: 0`,
    { layer: "app", product: "Microsoft IIS", retry: "no" },
  ),
  item(
    "report-iis-406-of-site",
    report(1532),
    `
    GET http://m.example.com.br/
    HTTP/1.1 406
    Date: Wed, 20 Apr 2022 07:41:04 GMT
    Content-Length: 20
    Connection: close
    Cache-Control: private
    Server: Microsoft-IIS/10.0
    X-Powered-By: ASP.NET`,
    { layer: "app", product: "ASP.NET", retry: "no" },
  ),
  item(
    "report-express-404-route",
    report(1310),
    `
    GET http://challenges.example.gg:2000/items
    HTTP/1.1 404
    X-Powered-By: Express
    Content-Security-Policy: default-src 'none'
    X-Content-Type-Options: nosniff
    Content-Type: text/html; charset=utf-8
    Content-Length: 321
    Date: Fri, 17 Sep 2021 14:51:03 GMT
    Connection: close`,
    { layer: "app", product: "Express", retry: "no" },
  ),
  item(
    "report-500-two-lines",
    report(1265),
    `
    GET http://203.0.113.9/
    HTTP/1.1 500
    content-length: 38751
    content-type: text/html`,
    { layer: "unknown", retry: "yes" },
    "a gateway's own page, with nothing that says so",
  ),
  item(
    "report-heroku-express-404",
    report(51),
    `
    GET http://www.example.io/missing
    HTTP/1.1 404
    Content-Length: 1824
    Via: 1.1 vegur
    X-Powered-By: Express
    Server: Cowboy
    Connection: keep-alive
    Etag: W/"720-CT5MBZT/07wDgFMcrdSLBX5shrc"
    Date: Tue, 15 May 2018 21:10:56 GMT
    Content-Type: text/html; charset=utf-8`,
    { layer: "app", product: "Express", retry: "no" },
    "Server: Cowboy is Heroku's router, the answer is the app's",
  ),
  item(
    "report-iis-500-short",
    report(82),
    `
    GET http://www.example.com/report.aspx
    HTTP/1.1 500
    Date: Mon, 11 Jun 2018 06:31:06 GMT
    Connection: close
    Content-Type: text/html
    Content-Length: 75
    Server: Microsoft-IIS/7.5`,
    { layer: "app", product: "Microsoft IIS", retry: "yes" },
  ),
  item(
    "report-403-server-empty",
    report(107),
    `
    GET http://www.example.com/
    HTTP/1.1 403
    Date: Wed, 22 Aug 2018 16:36:56 GMT
    Content-Length: 10
    Content-Type: text/html; charset=iso-8859-1
    Connection: close
    Server:`,
    { layer: "unknown", retry: "no" },
    "Server was blanked",
  ),
  item(
    "report-s3-behind-cloudfront-403",
    report(1125),
    `
    GET http://media.example.com/file.zip
    HTTP/1.1 403
    Content-Type: application/xml
    Transfer-Encoding: chunked
    Connection: close
    Date: Wed, 21 Apr 2021 01:13:53 GMT
    Server: AmazonS3
    X-Cache: Error from cloudfront
    Via: 1.1 a800ec932462a86a086e34f89f1606c6.cloudfront.net (CloudFront)
    X-Amz-Cf-Pop: PHL50-C1
    X-Amz-Cf-Id: iFUMbE6yVYxGF33Dh_xRwAzWyw4qsPodBa-37pMipSayVGHby_IumQ==`,
    { layer: "object-storage", product: "Amazon S3", cause: "storage-refused", retry: "no" },
    "CloudFront calls it an error from cloudfront, S3 made it",
  ),
  item(
    "report-cloudfront-passes-400",
    report(738),
    `
    GET http://www.example.com.au/jobs
    HTTP/1.1 400
    Content-Type: text/html; charset=UTF-8
    Transfer-Encoding: chunked
    Connection: close
    Date: Mon, 16 Mar 2020 17:37:59 GMT
    Cache-Control: no-cache
    Pragma: no-cache
    Expires: 0
    X-Cache: Error from cloudfront
    Via: 1.1 a26c307f1caab99490ddcc62da38effc.cloudfront.net (CloudFront)
    X-Amz-Cf-Pop: SCL50-C1
    X-Amz-Cf-Id: v151UWq3IDOYcRVAZcCeD9ulXSKpWO0Lqi0Fr0TV2Pjz2oKT7Shkjw==`,
    { layer: "app", retry: "no", findings: ["expires-invalid"] },
    "CloudFront's own errors say Server: CloudFront",
  ),
  item(
    "report-nguardx-406",
    report(147),
    `
    GET http://www.example.com/
    HTTP/1.1 406
    Date: Wed, 21 Nov 2018 03:07:07 GMT
    Content-Type: text/html
    Content-Length: 728
    Connection: close
    ETag: "587955e6-2d8"
    Server: NGUARDX`,
    { layer: "unknown", retry: "no" },
    "a Server that nobody knows: no guess by its sound",
  ),
  item(
    "report-indusface-406",
    report(851),
    `
    GET http://www.example.co/
    HTTP/1.1 406
    Date: Tue, 14 Jul 2020 17:12:59 GMT
    Server: IF_WAF
    Content-Length: 412
    Connection: close
    Content-Type: text/html; charset=UTF-8`,
    { layer: "waf", product: "Indusface", cause: "firewall-block", retry: "no" },
  ),
  item(
    "report-fastly-synthetic-403",
    report(1163),
    `
    GET http://www.example.com/
    HTTP/1.1 403
    Connection: close
    Content-Length: 332
    Retry-After: 0
    Content-Type: text/html
    Accept-Ranges: bytes
    Date: Thu, 22 Apr 2021 23:13:15 GMT
    X-Served-By: cache-dca17771-DCA, cache-iah17222-IAH
    X-Cache: MISS, MISS
    X-Cache-Hits: 0, 0
    strict-transport-security: max-age=31536000
    Vary: Cookie`,
    { layer: "cdn", product: "Fastly", cause: "firewall-block", retry: "no", findings: ["hsts-over-http"] },
    "Retry-After: 0 is a habit of Fastly's own answers and invites nobody to try a refusal again",
  ),
  item(
    "report-oracle-express-alb-404",
    report(228),
    `
    GET http://api.example.com/x
    HTTP/1.1 404
    Date: Fri, 01 Mar 2019 14:12:33 GMT
    Content-Type: text/html; charset=utf-8
    Content-Length: 48
    Connection: close
    Set-Cookie: AWSALB=LIGWetGv; Expires=Fri, 08 Mar 2019 14:12:33 GMT; Path=/
    Set-Cookie: connect.sid=s%3Ao4Scdv; Path=/; Expires=Fri, 01 Mar 2019 15:12:33 GMT; HttpOnly
    Server: Oracle-HTTP-Server-11g
    X-Powered-By: Express
    Cache-Control: no-cache, private, no-store, must-revalidate, max-stale=0, post-check=0, pre-check=0
    X-Frame-Options: DENY
    X-Content-Type-Options: nosniff
    Vary: Accept-Encoding
    Content-Language: en`,
    { layer: "app", product: "Express", retry: "no" },
    "three servers named: the load balancer's cookie and the front server did not answer",
  ),
  item(
    "report-aliyun-waf-405",
    report(1256),
    `
    GET http://live.example.com/
    HTTP/1.1 405
    Cache-Control: no-cache, no-store
    Content-Type: text/html; charset=utf-8
    Date: Sat, 17 Jul 2021 17:23:36 GMT
    Pragma: no-cache
    Server: Tengine
    Set-Cookie: acw_tc=0bc1a058;path=/;HttpOnly;Max-Age=1800
    Connection: close
    Transfer-Encoding: chunked`,
    {
      layer: "waf",
      product: "Alibaba Cloud WAF",
      cause: "firewall-block",
      retry: "no",
      findings: ["405-allow"],
    },
    "a 405 to GET: the method is not the reason",
  ),
  item(
    "report-tengine-400",
    report(254),
    `
    GET http://app.example.com/
    HTTP/1.1 400
    Server: Tengine/2.0.2
    Date: Wed, 15 May 2019 10:00:12 GMT
    Content-Length: 0
    Connection: close`,
    { layer: "reverse-proxy", product: "Tengine", retry: "no" },
  ),
  item(
    "report-alibaba-cdn-passes-403",
    report(1526),
    `
    GET http://www.example.com/
    HTTP/1.1 403
    Server: Tengine
    Content-Type: text/html; charset=utf-8
    Transfer-Encoding: chunked
    Connection: close
    Vary: Accept-Encoding, accept-language,accept-charset
    Date: Mon, 11 Apr 2022 16:03:36 GMT
    Content-Language: en
    Ali-Swift-Global-Savetime: 1649693016
    Via: cache18.l2de2[691,691,403-1280,M], cache15.l2de2[692,0], cache2.se1[781,781,403-1280,M], cache8.se1[783,0]
    X-Cache: MISS TCP_MISS dirn:-2:-2
    X-Swift-SaveTime: Mon, 11 Apr 2022 16:03:36 GMT
    X-Swift-CacheTime: 1
    X-Swift-Error: orig response 4XX error
    Timing-Allow-Origin: *
    EagleId: 2ff62c9c16496930156696619e
    Content-Encoding: gzip`,
    { layer: "app", retry: "no" },
    "the CDN says itself that the origin refused",
  ),
  item(
    "report-sucuri-godaddy",
    report(312),
    `
    GET http://www.example.com/
    HTTP/1.1 403
    Server: Sucuri/Cloudproxy
    Date: Tue, 30 Jul 2019 19:26:43 GMT
    Content-Type: text/html
    Transfer-Encoding: chunked
    Connection: close
    X-Sucuri-ID: 18003
    X-XSS-Protection: 1; mode=block
    X-Frame-Options: SAMEORIGIN
    X-Content-Type-Options: nosniff
    Content-Security-Policy: upgrade-insecure-requests;
    X-Sucuri-Block: EVA079`,
    { layer: "waf", product: "Sucuri", cause: "firewall-block", retry: "no" },
  ),
  item(
    "report-403-no-name",
    report(1041),
    `
    GET http://www.example.com/
    HTTP/1.1 403
    Date: Fri, 19 Feb 2021 05:58:49 GMT
    Content-Type: text/html
    Transfer-Encoding: chunked
    Connection: close`,
    { layer: "unknown", retry: "no" },
    "a firewall's page, with nothing that says so",
  ),
  item(
    "report-wds-400",
    report(913),
    `
    GET http://203.0.113.11/
    HTTP/1.1 400
    Server: wds
    Date: Tue, 22 Sep 2020 11:13:04 GMT
    Content-Type: text/html
    Transfer-Encoding: chunked
    Connection: close
    X-Node-ID: waf-cn-hk-hk-hgc-3`,
    { layer: "unknown", retry: "no" },
    "a node of a firewall was on the way, no more is said",
  ),
];
