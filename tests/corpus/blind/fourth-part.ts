import { type CorpusItem, item } from "../item.ts";

const DATE = "Date: Tue, 04 Mar 2025 10:11:12 GMT";

/** The fourth part: further vendors, each written down before a rule was asked. */
export const FOURTH_PART: readonly CorpusItem[] = [
  item(
    "fourth-gcp-balancer-502",
    "https://cloud.google.com/load-balancing/docs/https/troubleshooting-ext-https-lbs",
    `GET https://app.example.com/
    HTTP/2 502
    content-type: text/html; charset=UTF-8
    referrer-policy: no-referrer
    content-length: 332
    ${DATE}
    alt-svc: clear`,
    { layer: "load-balancer", product: "Google Cloud Load Balancing", cause: "origin-bad-answer", retry: "yes" },
    "Google's balancer without its name: page length and policy are its own",
  ),
  item(
    "fourth-twitter-429",
    "https://developer.x.com/en/docs/x-api/rate-limits",
    `GET https://api.twitter.com/1.1/statuses/home_timeline.json
    HTTP/2 429
    ${DATE}
    server: tsa_b
    content-type: application/json; charset=utf-8
    x-rate-limit-limit: 15
    x-rate-limit-remaining: 0
    x-rate-limit-reset: 1741083972
    content-length: 56`,
    { layer: "app", product: "X (Twitter)", cause: "rate-limited", retry: "after", after: 900 },
  ),
  item(
    "fourth-facebook-400-token",
    "https://developers.facebook.com/docs/graph-api/guides/error-handling",
    `GET https://graph.facebook.com/me
    HTTP/2 400
    content-type: application/json
    www-authenticate: OAuth "Facebook Platform" "invalid_token" "Error validating access token: Session has expired on Tuesday, 04-Mar-25 01:00:00 PST."
    x-fb-request-id: AbCdEf
    x-fb-trace-id: D1234
    x-fb-rev: 1020000000
    ${DATE}
    content-length: 230`,
    { layer: "app", product: "Meta", cause: "token-expired", retry: "no" },
  ),
  item(
    "fourth-spotify-429",
    "https://developer.spotify.com/documentation/web-api/concepts/rate-limits",
    `GET https://api.spotify.com/v1/me
    HTTP/2 429
    content-type: application/json; charset=utf-8
    cache-control: private, max-age=0
    retry-after: 30
    access-control-allow-origin: *
    content-length: 75
    ${DATE}
    server: envoy
    via: HTTP/2 edgeproxy, 1.1 google
    alt-svc: h3=":443"; ma=2592000`,
    { layer: "app", cause: "rate-limited", retry: "after", after: 30 },
    "JSON is not what Envoy writes by itself",
  ),
  item(
    "fourth-zendesk-429",
    "https://developer.zendesk.com/api-reference/introduction/rate-limits/",
    `GET https://example.zendesk.com/api/v2/tickets.json
    HTTP/2 429
    ${DATE}
    content-type: application/json; charset=utf-8
    x-rate-limit: 700
    x-rate-limit-remaining: 0
    retry-after: 93
    x-zendesk-zorg: yes
    cf-cache-status: DYNAMIC
    server: cloudflare
    cf-ray: 91a2b3c4d5e6f720-FRA`,
    { layer: "app", cause: "rate-limited", retry: "after", after: 93 },
    "Cloudflare only passed it",
  ),
  item(
    "fourth-apigateway-429",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
    `GET https://abc.execute-api.eu-west-1.amazonaws.com/prod/x
    HTTP/2 429
    ${DATE}
    content-type: application/json
    content-length: 31
    x-amzn-requestid: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0
    x-amzn-errortype: TooManyRequestsException
    x-amz-apigw-id: AbCdEfGhIjKlMnO=`,
    { layer: "load-balancer", product: "AWS API Gateway", cause: "rate-limited", retry: "after" },
  ),
  item(
    "fourth-apigateway-504",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html",
    `POST https://abc.execute-api.eu-west-1.amazonaws.com/prod/report
    HTTP/2 504
    ${DATE}
    content-type: application/json
    content-length: 41
    x-amzn-requestid: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f1
    x-amzn-errortype: InternalServerErrorException
    x-amz-apigw-id: AbCdEfGhIjKlMnP=`,
    { layer: "load-balancer", product: "AWS API Gateway", cause: "origin-slow", retry: "if-idempotent" },
    "the type speaks of a server error, the number of time",
  ),
  item(
    "fourth-http-sys-503",
    "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/error-messages-http-error-503",
    `GET https://www.example.com/
    HTTP/1.1 503 Service Unavailable
    Content-Type: text/html; charset=us-ascii
    Server: Microsoft-HTTPAPI/2.0
    ${DATE}
    Connection: close
    Content-Length: 326`,
    { layer: "app", product: "Windows http.sys", cause: "service-not-running", retry: "yes" },
    "the application pool is stopped, so Windows itself answers",
  ),
  item(
    "fourth-cloudflare-413",
    "https://developers.cloudflare.com/workers/platform/limits/#request-limits",
    `POST https://www.example.com/upload
    HTTP/1.1 413 Payload Too Large
    Server: cloudflare
    ${DATE}
    Content-Type: text/html
    Content-Length: 183
    Connection: close
    CF-RAY: 91a2b3c4d5e6f721-FRA`,
    { layer: "unknown", cause: "content-too-large", retry: "no" },
    "neither page length nor words tell the edge from the origin",
  ),
  item(
    "fourth-imperva-403",
    "https://docs.imperva.com/bundle/cloud-application-security/page/troubleshooting/error-codes.htm",
    `GET https://www.example.com/?q=1
    HTTP/1.1 403 Forbidden
    Content-Type: text/html
    Cache-Control: no-cache, no-store
    Connection: close
    Content-Length: 834
    X-Iinfo: 14-12345678-0 0NNN RT(1741083072000 12) q(0 -1 -1 -1) r(0 -1) B15(4,200,0) U18
    Set-Cookie: visid_incap_1234=abc; expires=Wed, 04 Mar 2026 10:11:12 GMT; HttpOnly; path=/`,
    { layer: "waf", product: "Imperva", cause: "firewall-block", retry: "no" },
  ),
  item(
    "fourth-unnamed-cache-500",
    "https://www.rfc-editor.org/rfc/rfc9111#section-5.1",
    `GET https://www.example.com/
    HTTP/1.1 500 Internal Server Error
    ${DATE}
    Server: Apache
    Age: 30
    X-Cache: HIT
    Content-Type: text/html; charset=iso-8859-1
    Content-Length: 527`,
    { layer: "unknown", cause: "cached-error", retry: "yes" },
    "Apache failed half a minute ago, a cache without a name repeats it",
  ),
  item(
    "fourth-varnish-404-hit",
    "https://varnish-cache.org/docs/trunk/users-guide/increasing-your-hitrate.html",
    `GET https://www.example.com/gone
    HTTP/1.1 404 Not Found
    ${DATE}
    Server: Apache/2.4.57 (Debian)
    Content-Type: text/html; charset=iso-8859-1
    X-Varnish: 32779 163851
    Age: 12
    Via: 1.1 varnish (Varnish/7.1)
    Content-Length: 274`,
    { layer: "reverse-proxy", product: "Varnish", cause: "cached-error", retry: "no" },
  ),
  item(
    "fourth-gitlab-com-502",
    "https://handbook.gitlab.com/handbook/engineering/infrastructure/production/architecture/",
    `GET https://gitlab.com/api/v4/projects
    HTTP/2 502
    ${DATE}
    content-type: text/html; charset=utf-8
    cache-control: no-cache
    cf-cache-status: DYNAMIC
    gitlab-lb: haproxy-main-27-lb-gprd
    gitlab-sv: api-gke-us-east1-b
    server: cloudflare
    cf-ray: 91a2b3c4d5e6f722-FRA`,
    { layer: "unknown", cause: "origin-bad-answer", retry: "yes" },
    "three proxies in a row, and none says that it was the one",
  ),
  item(
    "fourth-dropbox-409",
    "https://www.dropbox.com/developers/documentation/http/documentation#error-handling",
    `POST https://api.dropboxapi.com/2/files/get_metadata
    HTTP/2 409
    content-type: application/json
    x-content-type-options: nosniff
    x-server-response-time: 61
    x-dropbox-request-id: 0123456789abcdef0123456789abcdef
    x-dropbox-response-origin: far_remote
    ${DATE}
    server: envoy
    x-envoy-upstream-service-time: 63
    content-length: 85`,
    { layer: "app", retry: "no" },
    "409 of a file that is not there: the headers do not tell",
  ),
  item(
    "fourth-notion-429",
    "https://developers.notion.com/reference/request-limits",
    `POST https://api.notion.com/v1/pages
    HTTP/2 429
    ${DATE}
    content-type: application/json; charset=utf-8
    retry-after: 1
    x-notion-request-id: 0f1e2d3c-4b5a-6978
    cf-cache-status: DYNAMIC
    server: cloudflare
    cf-ray: 91a2b3c4d5e6f723-FRA`,
    { layer: "app", cause: "rate-limited", retry: "after", after: 1 },
  ),
  item(
    "fourth-cloudflare-1015",
    "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1015/",
    `GET https://www.example.com/
    HTTP/2 429
    ${DATE}
    content-type: text/html; charset=UTF-8
    retry-after: 3600
    cache-control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
    expires: Thu, 01 Jan 1970 00:00:01 GMT
    referrer-policy: same-origin
    x-frame-options: SAMEORIGIN
    server: cloudflare
    cf-ray: 91a2b3c4d5e6f724-FRA`,
    { layer: "cdn", product: "Cloudflare", cause: "rate-limited", retry: "after", after: 3600 },
  ),
  item(
    "fourth-iis-404-13",
    "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/requestlimits/",
    `POST https://www.example.com/upload.aspx
    HTTP/1.1 404 Not Found
    Cache-Control: private
    Content-Type: text/html
    Server: Microsoft-IIS/10.0
    X-Powered-By: ASP.NET
    ${DATE}
    Content-Length: 1245`,
    { layer: "app", product: "ASP.NET", retry: "no" },
    "may be an upload that is too large (404.13); nothing here says so",
  ),
  item(
    "fourth-php-fpm-500-nginx",
    "https://www.php.net/manual/en/errorfunc.configuration.php",
    `GET https://www.example.com/cart
    HTTP/1.1 500 Internal Server Error
    Server: nginx
    ${DATE}
    Content-Type: text/html; charset=UTF-8
    Transfer-Encoding: chunked
    Connection: keep-alive`,
    { layer: "app", retry: "yes" },
    "PHP failed with expose_php off",
  ),
  item(
    "fourth-nginx-500-default",
    "https://nginx.org/en/docs/http/ngx_http_rewrite_module.html",
    `GET https://www.example.com/
    HTTP/1.1 500 Internal Server Error
    Server: nginx/1.18.0
    ${DATE}
    Content-Type: text/html
    Content-Length: 177
    Connection: close`,
    { layer: "reverse-proxy", product: "nginx", retry: "yes" },
    "nginx itself: a rewrite loop, or no right to read",
  ),
  item(
    "fourth-traefik-401-forward-auth",
    "https://doc.traefik.io/traefik/middlewares/http/basicauth/",
    `GET https://app.example.com/
    HTTP/1.1 401 Unauthorized
    Content-Type: text/plain
    Www-Authenticate: Basic realm="traefik"
    ${DATE}
    Content-Length: 17`,
    { layer: "reverse-proxy", product: "Traefik", cause: "login-needed", retry: "no" },
    "the realm is the only line that names who asks",
  ),
];
