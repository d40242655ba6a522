import { type CorpusItem, item } from "./item.ts";

const CLOUDFRONT =
  "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/troubleshooting-response-errors.html";
const FASTLY = "https://www.fastly.com/documentation/guides/vcl/errors/";
const AKAMAI = "https://techdocs.akamai.com/property-mgr/docs/edge-errors";

export const CDNS: readonly CorpusItem[] = [
  item(
    "cloudfront-own-403",
    CLOUDFRONT,
    `
    GET https://d111.cloudfront.example/private.pdf
    HTTP/2 403
    server: CloudFront
    date: Tue, 02 Jul 2024 09:10:11 GMT
    content-type: text/html
    content-length: 919
    x-cache: Error from cloudfront
    via: 1.1 7c3e8304b6c3c0dabcdeb3243f709cb0.cloudfront.net (CloudFront)
    x-amz-cf-pop: NRT57-C3
    x-amz-cf-id: h1NZYZOd72ZW_O0zv-yis6TxdILn5_fJCaWOCdj6O-h5MdHHKvFjTQ==`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "firewall-block", retry: "no" },
  ),
  item(
    "cloudfront-own-502",
    CLOUDFRONT,
    `
    GET https://www.example.com/
    HTTP/2 502
    server: CloudFront
    date: Tue, 02 Jul 2024 09:10:11 GMT
    content-type: text/html
    content-length: 507
    x-cache: Error from cloudfront
    via: 1.1 7c3e8304b6c3c0dabcdeb3243f709cb0.cloudfront.net (CloudFront)
    x-amz-cf-id: h1NZYZOd72ZW_O0zv-yis6TxdILn5_fJCaWOCdj6O-h5MdHHKvFjTg==`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "origin-bad-answer", retry: "yes" },
  ),
  item(
    "cloudfront-own-504-put",
    CLOUDFRONT,
    `
    PUT https://www.example.com/doc/1
    HTTP/2 504
    server: CloudFront
    date: Tue, 02 Jul 2024 09:10:11 GMT
    content-type: text/html
    x-cache: Error from cloudfront
    via: 1.1 7c3e8304b6c3c0dabcdeb3243f709cb0.cloudfront.net (CloudFront)
    x-amz-cf-id: h1NZYZOd72ZW_O0zv-yis6TxdILn5_fJCaWOCdj6O-h5MdHHKvFjTh==`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "origin-slow", retry: "yes" },
  ),
  item(
    "cloudfront-s3-403",
    "https://repost.aws/knowledge-center/s3-website-cloudfront-error-403",
    `
    GET https://assets.example.com/logo.png type:image
    HTTP/2 403
    content-type: application/xml
    date: Tue, 02 Jul 2024 09:10:11 GMT
    server: AmazonS3
    x-cache: Error from cloudfront
    via: 1.1 55173a521db392ae0e2afe92a5766006.cloudfront.net (CloudFront)
    x-amz-cf-pop: FRA60-P1
    x-amz-cf-id: Q2lZpszLyLrweDlfh4fzcI2awoTaqnbHvpAR_27vxDR3KAKf1OXuMg==`,
    { layer: "object-storage", product: "Amazon S3", cause: "storage-refused", retry: "no" },
    "the bucket refused, and the object may simply be missing",
  ),
  item(
    "cloudfront-origin-nginx-403",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html",
    `
    GET https://play.example.kr/
    HTTP/1.1 403 Forbidden
    server: nginx/1.24.0 (Ubuntu)
    date: Tue, 02 Jul 2024 09:10:11 GMT
    content-type: text/html
    x-cache: Error from cloudfront
    x-amz-cf-pop: ICN80-P4
    x-amz-cf-id: Q2lZpszLyLrweDlfh4fzcI2awoTaqnbHvpAR_27vxDR3KAKf1OXuMh==
    x-block-code: KR_ONLY
    x-block-reason: Country restriction: only KR is allowed, detected country is CZ.`,
    { layer: "reverse-proxy", product: "nginx", cause: "refusal-named", retry: "no" },
    "CloudFront passes the refusal of the server behind it on",
  ),
  item(
    "cloudfront-cached-403-old",
    "https://github.com/sypets/brofix/issues/375",
    `
    GET https://www.example.ch/fr/home.html
    HTTP/2 403
    content-type: text/html
    content-length: 105853
    date: Sat, 15 Jun 2024 10:04:58 GMT
    last-modified: Wed, 12 Jun 2024 10:12:17 GMT
    etag: "4e23776a3c209698876e44c8095e16e8"
    x-amz-server-side-encryption: AES256
    accept-ranges: bytes
    server: none
    vary: Accept-Encoding
    x-cache: Error from cloudfront
    via: 1.1 55c4cb6ad29c7bbcd0c8f2d8b906a83e.cloudfront.net (CloudFront)
    x-amz-cf-pop: TXL50-P4
    x-amz-cf-id: ncqhhvfkzxmkZ_2khEKikygR-oGjr-ei8VgxzkyL0DSlzi5FRS-gcg==
    age: 73064`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "cached-error", retry: "no" },
    "the page is 20 hours old, and Server is made up",
  ),
  item(
    "cloudfront-spa-fallback-200",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/GeneratingCustomErrorResponses.html",
    `
    GET https://app.example.com/orders/17
    HTTP/2 200
    content-type: text/html
    date: Tue, 02 Jul 2024 09:10:11 GMT
    last-modified: Mon, 01 Jul 2024 09:10:11 GMT
    etag: "5e23776a3c209698876e44c8095e16e9"
    server: AmazonS3
    x-cache: Error from cloudfront
    via: 1.1 55c4cb6ad29c7bbcd0c8f2d8b906a83e.cloudfront.net (CloudFront)
    x-amz-cf-id: ncqhhvfkzxmkZ_2khEKikygR-oGjr-ei8VgxzkyL0DSlzi5FRS-gch==`,
    { layer: "object-storage", product: "Amazon S3", cause: "hidden-error", retry: "not-applicable" },
    "200 hides that the path does not exist",
  ),
  item(
    "cloudfront-edge-function-failed",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-503-service-unavailable.html",
    `
    GET https://app.example.com/
    HTTP/2 503
    content-type: text/html
    server: CloudFront
    date: Tue, 02 Jul 2024 09:10:11 GMT
    x-cache: LambdaExecutionError from cloudfront
    via: 1.1 55c4cb6ad29c7bbcd0c8f2d8b906a83e.cloudfront.net (CloudFront)
    x-amz-cf-id: ncqhhvfkzxmkZ_2khEKikygR-oGjr-ei8VgxzkyL0DSlzi5FRS-gci==`,
    { layer: "cdn", product: "Amazon CloudFront", cause: "edge-function-failed", retry: "yes" },
  ),
  item(
    "cloudfront-hit-200",
    "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Introduction.html",
    `
    GET https://assets.example.com/a.css type:stylesheet
    HTTP/2 200
    content-type: text/css
    content-length: 4096
    date: Tue, 02 Jul 2024 09:10:11 GMT
    last-modified: Mon, 01 Jul 2024 09:10:11 GMT
    etag: "5e23776a3c209698876e44c8095e16e9"
    server: AmazonS3
    cache-control: public, max-age=31536000, immutable
    x-cache: Hit from cloudfront
    via: 1.1 55c4cb6ad29c7bbcd0c8f2d8b906a83e.cloudfront.net (CloudFront)
    age: 86000`,
    { layer: "cdn", product: "Amazon CloudFront", retry: "not-applicable" },
    "Server: AmazonS3 is a memory of the cache",
  ),
  item(
    "aws-waf-202-at-alb",
    "https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-actions.html",
    `
    GET https://dataverse.example.edu/api/info/version
    HTTP/2 202
    server: awselb/2.0
    date: Tue, 11 Aug 2026 09:10:11 GMT
    content-length: 0
    x-amzn-waf-action: challenge
    cache-control: no-store, max-age=0`,
    { layer: "waf", product: "AWS WAF", cause: "bot-challenge", retry: "no" },
    "202 looks like an accepted job",
  ),
  item(
    "aws-waf-405-captcha",
    "https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-actions.html",
    `
    GET https://www.example.com/login
    HTTP/2 405
    server: CloudFront
    date: Tue, 11 Aug 2026 09:10:11 GMT
    content-type: text/html; charset=UTF-8
    x-amzn-waf-action: captcha
    x-cache: Error from cloudfront
    via: 1.1 55c4cb6ad29c7bbcd0c8f2d8b906a83e.cloudfront.net (CloudFront)
    x-amz-cf-id: ncqhhvfkzxmkZ_2khEKikygR-oGjr-ei8VgxzkyL0DSlzi5FRS-gcj==`,
    { layer: "waf", product: "AWS WAF", cause: "bot-challenge", retry: "no", findings: ["405-allow"] },
    "no method is refused here",
  ),
  item(
    "fastly-own-503",
    FASTLY,
    `
    GET https://www.example.com/
    HTTP/1.1 503 first byte timeout
    Server: Varnish
    Retry-After: 0
    Content-Type: text/html; charset=utf-8
    Content-Length: 443
    Accept-Ranges: bytes
    Date: Tue, 02 Jul 2024 09:10:11 GMT
    Via: 1.1 varnish
    Connection: close
    X-Served-By: cache-fra19123-FRA
    X-Cache: MISS
    X-Cache-Hits: 0
    X-Timer: S1719911411.123456,VS0,VE15002`,
    { layer: "cdn", product: "Fastly", cause: "no-server-behind", retry: "after", after: 0 },
    "Server says Varnish, the edge is Fastly's",
  ),
  item(
    "fastly-origin-503",
    FASTLY,
    `
    GET https://www.example.com/
    HTTP/2 503
    server: gunicorn
    content-type: text/html; charset=utf-8
    date: Tue, 02 Jul 2024 09:10:11 GMT
    via: 1.1 varnish
    x-served-by: cache-fra19123-FRA
    x-cache: MISS
    x-cache-hits: 0
    x-timer: S1719911411.123456,VS0,VE102`,
    { layer: "app", product: "gunicorn", retry: "yes" },
    "Fastly passes the application's 503 on",
  ),
  item(
    "arxiv-429-through-fastly",
    "https://info.arxiv.org/help/api/tou.html",
    `
    GET https://export.arxiv.org/api/query?search_query=x
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
    "the limit is the site's, not Fastly's",
  ),
  item(
    "github-pages-404-cached",
    "https://docs.github.com/en/pages",
    `
    GET https://example.github.io/missing
    HTTP/2 404
    server: GitHub.com
    content-type: text/html; charset=utf-8
    etag: "64d39a40-24a3"
    x-github-request-id: C2A0:1F3B:1B2C3D:1F2E3D:65A1B2C3
    accept-ranges: bytes
    date: Tue, 02 Jul 2024 09:10:11 GMT
    via: 1.1 varnish
    age: 412
    x-served-by: cache-ams2100123-AMS
    x-cache: HIT
    x-cache-hits: 1
    x-timer: S1719911411.123456,VS0,VE1
    x-fastly-request-id: 0123456789abcdef0123456789abcdef01234567
    content-length: 9379`,
    { layer: "cdn", product: "Fastly", cause: "cached-error", retry: "no" },
  ),
  item(
    "github-pages-404-fresh",
    "https://docs.github.com/en/pages",
    `
    GET https://example.github.io/missing
    HTTP/2 404
    server: GitHub.com
    content-type: text/html; charset=utf-8
    x-github-request-id: C2A0:1F3B:1B2C3D:1F2E3D:65A1B2C4
    date: Tue, 02 Jul 2024 09:10:11 GMT
    via: 1.1 varnish
    age: 0
    x-served-by: cache-ams2100123-AMS
    x-cache: MISS
    x-cache-hits: 0
    content-length: 9379`,
    { layer: "app", product: "GitHub Pages", retry: "no" },
  ),
  item(
    "akamai-403-reference",
    AKAMAI,
    `
    GET https://www.example.com/
    HTTP/1.1 403 Forbidden
    Server: AkamaiGHost
    Mime-Version: 1.0
    Content-Type: text/html
    Content-Length: 359
    Expires: Mon, 01 Dec 2025 19:17:17 GMT
    X-Reference-Error: 18.c5200117.1764616637.332afd23
    Date: Mon, 01 Dec 2025 19:17:17 GMT
    Connection: close`,
    { layer: "cdn", product: "Akamai", cause: "firewall-block", retry: "no" },
  ),
  item(
    "akamai-504",
    "https://techdocs.akamai.com/property-mgr/docs/read-timeout",
    `
    GET https://www.example.com/report
    HTTP/1.1 504 Gateway Time-out
    Server: AkamaiGHost
    Mime-Version: 1.0
    Content-Type: text/html
    Content-Length: 176
    Date: Mon, 01 Dec 2025 19:17:17 GMT
    Connection: close`,
    { layer: "cdn", product: "Akamai", cause: "origin-slow", retry: "yes" },
  ),
  item(
    "akamai-redirect-302",
    AKAMAI,
    `
    GET http://store.example.com/
    HTTP/1.1 302 Moved Temporarily
    Server: AkamaiGHost
    Content-Length: 0
    Location: https://store.example.com/
    Date: Mon, 11 Apr 2022 07:34:27 GMT
    Connection: close`,
    { layer: "cdn", product: "Akamai", cause: "https-upgrade", retry: "not-applicable" },
  ),
  item(
    "akamai-passes-apache-500",
    AKAMAI,
    `
    GET https://www.example.com/checkout
    HTTP/1.1 500 Internal Server Error
    Server: Apache
    X-Powered-By: PHP/8.1.2
    Content-Type: text/html; charset=UTF-8
    X-Akamai-Transformed: 9 - 0 pmb=mRUM,1
    Date: Mon, 01 Dec 2025 19:17:17 GMT
    Connection: keep-alive`,
    { layer: "app", product: "PHP", retry: "yes" },
    "Akamai passes the application's error on",
  ),
  item(
    "front-door-external-error",
    "https://learn.microsoft.com/azure/frontdoor/front-door-http-headers-protocol",
    `
    GET https://www.example.com/
    HTTP/2 503
    date: Mon, 01 Dec 2025 19:17:17 GMT
    content-type: text/html
    x-azure-externalerror: 0x830c1011,The certificate authority is unfamiliar.
    x-azure-ref: 20251201T191717Z-17b4c8d9f5c7x8vz
    x-cache: CONFIG_NOCACHE`,
    { layer: "cdn", product: "Azure Front Door", cause: "origin-certificate", retry: "no" },
  ),
  item(
    "front-door-passes-504",
    "https://learn.microsoft.com/azure/frontdoor/troubleshoot-issues",
    `
    GET https://www.example.com/report
    HTTP/2 504
    date: Mon, 01 Dec 2025 19:17:17 GMT
    content-type: text/html
    x-azure-ref: 20251201T191717Z-17b4c8d9f5c7x8w0
    x-cache: CONFIG_NOCACHE`,
    { layer: "unknown", cause: "origin-slow", retry: "yes" },
    "Front Door or a gateway behind it was left waiting",
  ),
  item(
    "front-door-hit-404",
    "https://learn.microsoft.com/azure/frontdoor/front-door-caching",
    `
    GET https://cdn.example.com/old.js type:script
    HTTP/2 404
    date: Mon, 01 Dec 2025 19:17:17 GMT
    content-type: text/html
    cache-control: public, max-age=3600
    age: 1200
    x-azure-ref: 20251201T191717Z-17b4c8d9f5c7x8w1
    x-cache: TCP_HIT`,
    { layer: "cdn", product: "Azure Front Door", cause: "cached-error", retry: "no", findings: ["error-cacheable"] },
  ),
  item(
    "edgecast-404-hit",
    "https://docs.edg.io/",
    `
    GET https://static.example.com/x.png type:image
    HTTP/1.1 404 Not Found
    Accept-Ranges: bytes
    Age: 300
    Cache-Control: max-age=604800
    Content-Type: text/html
    Date: Mon, 01 Dec 2025 19:17:17 GMT
    Server: ECS (dcb/7EEB)
    X-Cache: 404-HIT
    Content-Length: 345`,
    { layer: "cdn", product: "Edgecast", cause: "cached-error", retry: "no", findings: ["error-cacheable"] },
  ),
  item(
    "bunny-passes-500",
    "https://docs.bunny.net/docs/cdn-debug-headers",
    `
    GET https://pull.example.b-cdn.net/api
    HTTP/2 500
    date: Mon, 01 Dec 2025 19:17:17 GMT
    content-type: text/html
    server: BunnyCDN-DE1-755
    cdn-pullzone: 12345
    cdn-cache: MISS
    cdn-requestid: 0123456789abcdef0123456789abcdef`,
    { layer: "app", retry: "yes" },
    "BunnyCDN only replaced the Server line",
  ),
  item(
    "google-cdn-age",
    "https://cloud.google.com/cdn/docs/caching",
    `
    GET https://www.example.com/a.js type:script
    HTTP/2 200
    date: Mon, 01 Dec 2025 19:17:17 GMT
    content-type: text/javascript
    cache-control: public, max-age=3600
    etag: "abc"
    age: 120
    via: 1.1 google`,
    { layer: "cdn", product: "Google Cloud CDN", retry: "not-applicable" },
  ),
  item(
    "vercel-function-crashed",
    "https://vercel.com/docs/errors/FUNCTION_INVOCATION_FAILED",
    `
    POST https://academy.example.app/api/trpc/learner.login
    HTTP/2 500
    date: Mon, 01 Dec 2025 19:17:17 GMT
    content-type: text/plain; charset=utf-8
    server: Vercel
    x-vercel-error: FUNCTION_INVOCATION_FAILED
    x-vercel-id: fra1::iad1::abcde-1764616637000-0123456789ab`,
    { layer: "cdn", product: "Vercel", cause: "function-crashed", retry: "if-idempotent" },
  ),
  item(
    "vercel-function-timeout",
    "https://vercel.com/docs/errors/FUNCTION_INVOCATION_TIMEOUT",
    `
    GET https://app.example.app/api/report
    HTTP/2 504
    date: Mon, 01 Dec 2025 19:17:17 GMT
    content-type: text/plain; charset=utf-8
    server: Vercel
    x-vercel-error: FUNCTION_INVOCATION_TIMEOUT
    x-vercel-id: fra1::iad1::abcde-1764616637000-0123456789ac`,
    { layer: "cdn", product: "Vercel", cause: "function-timeout", retry: "yes" },
  ),
  item(
    "vercel-deployment-not-found",
    "https://vercel.com/docs/errors/DEPLOYMENT_NOT_FOUND",
    `
    GET https://shop.example.com/
    HTTP/2 404
    date: Mon, 01 Dec 2025 19:17:17 GMT
    content-type: text/plain; charset=utf-8
    server: Vercel
    x-vercel-error: DEPLOYMENT_NOT_FOUND
    x-vercel-id: fra1::abcde-1764616637000-0123456789ad`,
    { layer: "cdn", product: "Vercel", cause: "deployment-not-found", retry: "no" },
    "no page is missing: no deployment has this name",
  ),
  item(
    "vercel-disabled-402",
    "https://vercel.com/docs/errors/DEPLOYMENT_DISABLED",
    `
    GET https://shop.example.com/
    HTTP/2 402
    date: Mon, 01 Dec 2025 19:17:17 GMT
    content-type: text/plain; charset=utf-8
    server: Vercel
    x-vercel-error: DEPLOYMENT_DISABLED
    x-vercel-id: fra1::abcde-1764616637000-0123456789ae`,
    { layer: "cdn", product: "Vercel", cause: "deployment-disabled", retry: "no" },
  ),
  item(
    "vercel-next-500-of-app",
    "https://vercel.com/docs/headers/response-headers",
    `
    GET https://app.example.app/dashboard
    HTTP/2 500
    date: Mon, 01 Dec 2025 19:17:17 GMT
    content-type: text/html; charset=utf-8
    server: Vercel
    x-matched-path: /500
    x-powered-by: Next.js
    x-vercel-cache: MISS
    x-vercel-id: fra1::iad1::abcde-1764616637000-0123456789af`,
    { layer: "app", product: "Next.js", retry: "yes" },
    "the application failed, Vercel worked",
  ),
  item(
    "vercel-firewall-challenge-429",
    "https://vercel.com/docs/vercel-firewall",
    `
    GET https://app.example.app/
    HTTP/2 429
    date: Mon, 01 Dec 2025 19:17:17 GMT
    content-type: text/html; charset=utf-8
    server: Vercel
    x-vercel-mitigated: challenge
    x-vercel-id: fra1::abcde-1764616637000-0123456789b0`,
    { layer: "waf", product: "Vercel Firewall", cause: "bot-challenge", retry: "no" },
    "429 counts nothing here: it is a bot check",
  ),
  item(
    "netlify-function-502",
    "https://docs.netlify.com/build/functions/troubleshooting/",
    `
    POST https://site.example.app/.netlify/functions/mail
    HTTP/2 502
    date: Mon, 01 Dec 2025 19:17:17 GMT
    content-type: application/json
    server: Netlify
    x-nf-request-id: 01HABCDEF0123456789XYZ`,
    { layer: "cdn", product: "Netlify", cause: "origin-bad-answer", retry: "if-idempotent" },
  ),
  item(
    "netlify-edge-hit",
    "https://docs.netlify.com/build/caching/caching-overview/",
    `
    GET https://site.example.app/
    HTTP/2 200
    date: Mon, 01 Dec 2025 19:17:17 GMT
    content-type: text/html; charset=UTF-8
    etag: "abc-ssl"
    cache-control: public,max-age=0,must-revalidate
    cache-status: "Netlify Edge"; hit
    age: 60
    server: Netlify
    x-nf-request-id: 01HABCDEF0123456789XY0`,
    { layer: "cdn", product: "Netlify", retry: "not-applicable" },
  ),
  item(
    "railway-fallback-502",
    "https://docs.railway.com/reference/errors/application-failed-to-respond",
    `
    GET https://api.up.railway.example.app/health
    HTTP/2 502
    date: Sat, 09 May 2026 12:32:01 GMT
    content-type: application/json
    server: railway-edge
    x-railway-fallback: true
    x-railway-edge: railway/europe-west4-drams3a
    x-railway-request-id: abcdefgh`,
    { layer: "reverse-proxy", product: "Railway", cause: "service-not-running", retry: "yes" },
  ),
  item(
    "railway-fallback-404",
    "https://docs.railway.com/reference/errors",
    `
    GET https://bot.up.railway.example.app/
    HTTP/2 404
    date: Sat, 09 May 2026 12:32:01 GMT
    content-type: application/json
    server: railway-edge
    x-railway-fallback: true`,
    { layer: "reverse-proxy", product: "Railway", cause: "service-not-running", retry: "no" },
    "404 although every route exists: the service is paused",
  ),
  item(
    "fly-passes-app-500",
    "https://fly.io/docs/networking/request-headers/",
    `
    GET https://app.example.fly.dev/
    HTTP/2 500
    date: Sat, 09 May 2026 12:32:01 GMT
    content-type: text/html; charset=utf-8
    server: Fly/abcdef12 (2026-05-01)
    via: 2 fly.io
    fly-request-id: 01HABCDEF0123456789-ams`,
    { layer: "unknown", retry: "yes" },
    "Fly only replaced the Server line; nothing says who failed",
  ),
];
