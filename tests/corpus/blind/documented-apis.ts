import { type CorpusItem, item } from "../item.ts";

/** Platforms and interfaces, as their own documentation shows or describes their errors. */
export const DOCUMENTED_APIS: readonly CorpusItem[] = [
  item(
    "docs-kubernetes-403",
    "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    `
    GET https://203.0.113.30:6443/api/v1/secrets
    HTTP/2 403
    audit-id: 5c2f2f0c-8c1c-4a0a-9a53-4d0b7f4a3c7e
    cache-control: no-cache, private
    content-type: application/json
    x-content-type-options: nosniff
    x-kubernetes-pf-flowschema-uid: 7f3f7a2a-5e8b-4e35-bc9d-1b1a7a5d8a11
    x-kubernetes-pf-prioritylevel-uid: 0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9
    content-length: 310
    date: Tue, 04 Mar 2025 10:11:12 GMT`,
    { layer: "app", product: "Kubernetes API", retry: "no" },
  ),
  item(
    "docs-kubernetes-429",
    "https://kubernetes.io/docs/concepts/cluster-administration/flow-control/",
    `
    GET https://203.0.113.30:6443/api/v1/pods
    HTTP/2 429
    audit-id: 5c2f2f0c-8c1c-4a0a-9a53-4d0b7f4a3c7f
    cache-control: no-cache, private
    content-type: text/plain; charset=utf-8
    retry-after: 1
    x-content-type-options: nosniff
    x-kubernetes-pf-flowschema-uid: 7f3f7a2a-5e8b-4e35-bc9d-1b1a7a5d8a11
    x-kubernetes-pf-prioritylevel-uid: 0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9
    content-length: 43
    date: Tue, 04 Mar 2025 10:11:12 GMT`,
    { layer: "app", product: "Kubernetes API", cause: "rate-limited", retry: "after", after: 1 },
  ),
  item(
    "docs-gitlab-429",
    "https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/",
    `
    GET https://gitlab.example.com/api/v4/projects
    HTTP/2 429
    date: Tue, 05 Jan 2021 10:29:00 GMT
    content-type: text/plain
    ratelimit-limit: 60
    ratelimit-name: throttle_unauthenticated_web
    ratelimit-observed: 67
    ratelimit-remaining: 0
    ratelimit-reset: 1609844400
    retry-after: 30
    server: nginx`,
    { layer: "app", cause: "rate-limited", retry: "after", after: 30 },
    "nginx in front does not count projects",
  ),
  item(
    "docs-slack-429",
    "https://api.slack.com/apis/rate-limits",
    `
    POST https://slack.com/api/chat.postMessage
    HTTP/2 429
    date: Tue, 04 Mar 2025 10:11:12 GMT
    server: Apache
    retry-after: 30
    x-slack-req-id: 0123456789abcdef
    content-type: application/json; charset=utf-8
    x-slack-backend: r
    x-envoy-upstream-service-time: 12
    x-edge-backend: envoy-www
    via: envoy-www-iad-abc, envoy-edge-fra-def`,
    { layer: "app", product: "Slack", cause: "rate-limited", retry: "after", after: 30 },
  ),
  item(
    "docs-stripe-429",
    "https://docs.stripe.com/rate-limits",
    `
    POST https://api.stripe.com/v1/charges
    HTTP/2 429
    server: nginx
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: application/json
    content-length: 297
    access-control-allow-credentials: true
    cache-control: no-cache, no-store
    request-id: req_abc123
    stripe-rate-limited-reason: global-rate
    stripe-should-retry: true
    stripe-version: 2024-06-20
    strict-transport-security: max-age=63072000; includeSubDomains; preload`,
    { layer: "app", product: "Stripe", cause: "rate-limited", retry: "after" },
  ),
  item(
    "docs-stripe-402",
    "https://docs.stripe.com/error-codes",
    `
    POST https://api.stripe.com/v1/payment_intents
    HTTP/2 402
    server: nginx
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: application/json
    content-length: 1024
    cache-control: no-cache, no-store
    idempotency-key: 7f6c3a2b
    original-request: req_abc124
    request-id: req_abc124
    stripe-should-retry: false
    stripe-version: 2024-06-20`,
    { layer: "app", product: "Stripe", retry: "no" },
    "402 here means that a card was declined, not that the caller has to pay",
  ),
  item(
    "docs-huggingface-401",
    "https://huggingface.co/docs/huggingface_hub/package_reference/utilities",
    `
    HEAD https://huggingface.co/api/models/someone/private
    HTTP/2 401
    content-type: application/json; charset=utf-8
    content-length: 41
    date: Tue, 04 Mar 2025 10:11:12 GMT
    x-powered-by: huggingface-moon
    x-request-id: Root=1-67c6d1b0-0123456789abcdef01234567
    access-control-allow-origin: https://huggingface.co
    vary: Origin
    x-error-code: RepoNotFound
    x-error-message: Repository not found
    x-cache: Error from cloudfront
    via: 1.1 abcdef0123456789.cloudfront.net (CloudFront)
    x-amz-cf-pop: FRA56-P8
    x-amz-cf-id: 0123456789abcdef==`,
    { layer: "app", product: "Hugging Face", cause: "error-named", retry: "no", findings: ["401-www-authenticate"] },
    "401 for what may not exist: the error code names it",
  ),
  item(
    "docs-mastodon-429-iso-reset",
    "https://docs.joinmastodon.org/api/rate-limits/",
    `
    GET https://social.example/api/v1/timelines/home
    HTTP/2 429
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: application/json; charset=utf-8
    server: Mastodon
    x-ratelimit-limit: 300
    x-ratelimit-remaining: 0
    x-ratelimit-reset: 2025-03-04T10:15:00.000000Z
    cache-control: private, no-store`,
    { layer: "app", product: "Mastodon", cause: "rate-limited", retry: "after", after: 228 },
    "the reset is a date in ISO form",
  ),
  item(
    "docs-discourse-429",
    "https://meta.discourse.org/t/global-rate-limits-and-throttling-in-discourse/78612",
    `
    GET https://meta.example.org/t/1.json
    HTTP/1.1 429 Too Many Requests
    server: nginx
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: text/plain
    retry-after: 4
    discourse-rate-limit-error-code: ip_10_secs_limit
    cache-control: no-cache
    x-request-id: 3b0f7c38`,
    { layer: "app", product: "Discourse", cause: "rate-limited", retry: "after", after: 4 },
  ),
  item(
    "docs-atlassian-429",
    "https://developer.atlassian.com/cloud/jira/platform/rate-limiting/",
    `
    GET https://example.atlassian.net/rest/api/3/search
    HTTP/2 429
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: application/json;charset=UTF-8
    server: AtlassianEdge
    retry-after: 5
    x-ratelimit-limit: 100
    x-ratelimit-remaining: 0
    x-ratelimit-reset: 2025-03-04T10:11Z
    ratelimit-reason: jira-burst-based
    atl-traceid: 0123456789abcdef
    strict-transport-security: max-age=63072000; includeSubDomains; preload`,
    { layer: "app", product: "Atlassian", cause: "rate-limited", retry: "after", after: 5 },
  ),
  item(
    "docs-wikimedia-429",
    "https://wikitech.wikimedia.org/wiki/Robot_policy",
    `
    GET https://upload.wikimedia.org/thumb/a.jpg
    HTTP/2 429
    date: Tue, 04 Mar 2025 10:11:12 GMT
    server: Varnish
    x-cache: cp3080 int
    x-cache-status: int-front
    server-timing: cache;desc="int-front", host;desc="cp3080"
    retry-after: 1
    content-type: text/html; charset=utf-8
    content-length: 1795
    strict-transport-security: max-age=106384710; includeSubDomains; preload`,
    { layer: "reverse-proxy", product: "Varnish", cause: "rate-limited", retry: "after", after: 1 },
    "the front cache itself limits: int-front",
  ),
  item(
    "docs-google-api-403",
    "https://cloud.google.com/apis/design/errors",
    `
    GET https://youtube.googleapis.com/youtube/v3/search
    HTTP/2 403
    vary: Origin
    vary: X-Origin
    vary: Referer
    content-type: application/json; charset=UTF-8
    date: Tue, 04 Mar 2025 10:11:12 GMT
    server: ESF
    x-xss-protection: 0
    x-frame-options: SAMEORIGIN
    x-content-type-options: nosniff
    alt-svc: h3=":443"; ma=2592000`,
    { layer: "app", product: "Google", retry: "no" },
  ),
  item(
    "docs-google-iap-401",
    "https://cloud.google.com/iap/docs/sessions-howto",
    `
    GET https://app.example.com/api
    HTTP/2 401
    x-goog-iap-generated-response: true
    content-type: text/html
    content-length: 180
    date: Tue, 04 Mar 2025 10:11:12 GMT
    alt-svc: clear
    via: 1.1 google`,
    {
      layer: "load-balancer",
      product: "Google IAP",
      cause: "login-needed",
      retry: "no",
      findings: ["401-www-authenticate"],
    },
    "the identity proxy says itself that it made this",
  ),
  item(
    "docs-cloud-run-403",
    "https://cloud.google.com/run/docs/troubleshooting",
    `
    GET https://hello-abc-uc.a.run.app/
    HTTP/2 403
    content-type: text/html; charset=UTF-8
    content-length: 290
    date: Tue, 04 Mar 2025 10:11:12 GMT
    server: Google Frontend
    alt-svc: h3=":443"; ma=2592000`,
    { layer: "load-balancer", product: "Google Frontend", retry: "no" },
  ),
  item(
    "docs-cloud-run-401-token",
    "https://cloud.google.com/run/docs/troubleshooting",
    `
    GET https://hello-abc-uc.a.run.app/
    HTTP/2 401
    > Authorization: Bearer …
    www-authenticate: Bearer error="invalid_token" error_description="The access token could not be verified"
    content-length: 0
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: text/html
    server: Google Frontend`,
    { layer: "load-balancer", product: "Google Frontend", cause: "token-invalid", retry: "no" },
    "parameters without a comma between them",
  ),
  item(
    "docs-fly-proxy-503",
    "https://fly.io/docs/networking/services/",
    `
    GET https://app.example.dev/
    HTTP/2 503
    server: Fly/0a1b2c3d (2025-03-01)
    via: 2 fly.io
    fly-request-id: 01JNG4W9C1ZZZZZZZZZZZZZZZZ-fra
    date: Tue, 04 Mar 2025 10:11:12 GMT`,
    { layer: "unknown", retry: "yes" },
    "Fly puts its name on what apps answer too",
  ),
  item(
    "docs-render-404-of-app",
    "https://render.com/docs/troubleshooting-deploys",
    `
    GET https://app.onrender.com/missing
    HTTP/2 404
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: application/json; charset=utf-8
    content-length: 22
    cf-ray: 91a2b3c4d5e6f708-FRA
    rndr-id: 5f3c2b1a-0d9e-4c8b
    x-powered-by: Express
    x-render-origin-server: Render
    cf-cache-status: DYNAMIC
    server: cloudflare`,
    { layer: "app", product: "Express", retry: "no" },
    "two platforms in front, the app's own 404",
  ),
  item(
    "docs-cloudflare-worker-1101",
    "https://developers.cloudflare.com/workers/observability/errors/",
    `
    GET https://worker.example.workers.dev/
    HTTP/2 500
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: text/html; charset=UTF-8
    content-length: 4521
    cache-control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
    expires: Thu, 01 Jan 1970 00:00:01 GMT
    referrer-policy: same-origin
    x-frame-options: SAMEORIGIN
    server: cloudflare
    cf-ray: 91a2b3c4d5e6f70c-FRA`,
    { layer: "cdn", product: "Cloudflare", cause: "edge-function-failed", retry: "yes" },
    "Cloudflare's own page for a 500 means its worker, not an origin",
  ),
  item(
    "docs-cloudflare-access-302",
    "https://developers.cloudflare.com/cloudflare-one/identity/",
    `
    GET https://intern.example.com/api/items type:xmlhttprequest
    HTTP/2 302
    date: Tue, 04 Mar 2025 10:11:12 GMT
    location: https://example.cloudflareaccess.com/cdn-cgi/access/login/intern.example.com?kid=abc&redirect_url=%2Fapi%2Fitems
    www-authenticate: Cloudflare-Access resource_metadata="https://intern.example.com/.well-known/cloudflare-access-protected-resource/api/items"
    cache-control: private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0
    expires: Thu, 01 Jan 1970 00:00:01 GMT
    server: cloudflare
    cf-ray: 91a2b3c4d5e6f70d-FRA`,
    { layer: "cdn", product: "Cloudflare", cause: "redirect-to-login", retry: "not-applicable" },
  ),
  item(
    "docs-npm-404",
    "https://docs.npmjs.com/common-errors",
    `
    GET https://registry.npmjs.org/no-such-package-x
    HTTP/2 404
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: application/json
    cf-ray: 91a2b3c4d5e6f70e-FRA
    cf-cache-status: MISS
    vary: accept-encoding, accept
    server: cloudflare`,
    { layer: "app", retry: "no" },
    "MISS: Cloudflare asked the registry",
  ),
  item(
    "docs-firebase-404",
    "https://firebase.google.com/docs/hosting/full-config#404",
    `
    GET https://example.web.app/missing
    HTTP/2 404
    cache-control: max-age=3600
    content-encoding: gzip
    content-type: text/html; charset=utf-8
    etag: "64d3b3c0"
    last-modified: Mon, 03 Mar 2025 09:00:00 GMT
    strict-transport-security: max-age=31556926; includeSubDomains; preload
    accept-ranges: bytes
    date: Tue, 04 Mar 2025 10:11:12 GMT
    x-served-by: cache-fra-eddf8230059-FRA
    x-cache: MISS
    x-cache-hits: 0
    x-timer: S1741083072.123456,VS0,VE120
    vary: x-fh-requested-host, accept-encoding
    alt-svc: h3=":443";ma=86400
    content-length: 822`,
    { layer: "app", retry: "no" },
  ),
  item(
    "docs-pypi-503-fastly",
    "https://www.fastly.com/documentation/guides/concepts/errors/",
    `
    GET https://pypi.example.org/simple/x/
    HTTP/2 503
    content-type: text/html; charset=utf-8
    retry-after: 0
    accept-ranges: bytes
    date: Tue, 04 Mar 2025 10:11:12 GMT
    via: 1.1 varnish
    x-served-by: cache-fra-eddf8230021-FRA
    x-cache: MISS
    x-cache-hits: 0
    x-timer: S1741083072.123456,VS0,VE3001
    content-length: 447`,
    { layer: "cdn", product: "Fastly", cause: "no-server-behind", retry: "after", after: 0 },
  ),
  item(
    "docs-twilio-401",
    "https://www.twilio.com/docs/usage/requests-to-twilio",
    `
    POST https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json
    HTTP/2 401
    > Authorization: Basic …
    content-type: application/json
    content-length: 134
    date: Tue, 04 Mar 2025 10:11:12 GMT
    twilio-error-code: 20003
    www-authenticate: Basic realm="Twilio API"
    x-powered-by: AT-5000
    x-shenanigans: none
    twilio-request-id: RQ0123456789abcdef
    x-cache: Error from cloudfront
    via: 1.1 abcdef0123456789.cloudfront.net (CloudFront)`,
    { layer: "app", product: "Twilio", cause: "credentials-refused", retry: "no" },
    "credentials were sent; CloudFront only marks what passes",
  ),
  item(
    "docs-salesforce-401",
    "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm",
    `
    GET https://example.my.salesforce.com/services/data/v60.0/sobjects
    HTTP/1.1 401 Unauthorized
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Strict-Transport-Security: max-age=63072000; includeSubDomains
    Cache-Control: no-cache,must-revalidate,max-age=0,no-store,private
    WWW-Authenticate: Token
    Content-Type: application/json;charset=UTF-8
    Transfer-Encoding: chunked
    Server: sfdcedge`,
    { layer: "unknown", cause: "login-needed", retry: "no" },
  ),
  item(
    "docs-spring-403-empty",
    "https://docs.spring.io/spring-security/reference/servlet/exploits/headers.html",
    `
    POST https://api.example.com/orders
    HTTP/1.1 403
    Vary: Origin
    Vary: Access-Control-Request-Method
    Vary: Access-Control-Request-Headers
    X-Content-Type-Options: nosniff
    X-XSS-Protection: 0
    Cache-Control: no-cache, no-store, max-age=0, must-revalidate
    Pragma: no-cache
    Expires: 0
    X-Frame-Options: DENY
    Content-Length: 0
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Keep-Alive: timeout=60
    Connection: keep-alive`,
    { layer: "app", product: "Spring Security", retry: "no", findings: ["expires-invalid"] },
    "no name anywhere; the set of fields is Spring Security's",
  ),
  item(
    "docs-spring-401-jwt-expired",
    "https://docs.spring.io/spring-security/reference/servlet/oauth2/resource-server/jwt.html",
    `
    GET https://api.example.com/me
    HTTP/1.1 401
    > Authorization: Bearer …
    Set-Cookie: JSESSIONID=0123; Path=/; HttpOnly
    WWW-Authenticate: Bearer error="invalid_token", error_description="An error occurred while attempting to decode the Jwt: Jwt expired at 2025-03-04T09:11:12Z", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"
    X-Content-Type-Options: nosniff
    X-XSS-Protection: 0
    Cache-Control: no-cache, no-store, max-age=0, must-revalidate
    Pragma: no-cache
    Expires: 0
    X-Frame-Options: DENY
    Content-Length: 0
    Date: Tue, 04 Mar 2025 10:11:12 GMT`,
    { layer: "app", product: "Spring Security", cause: "token-expired", retry: "no", findings: ["expires-invalid"] },
  ),
  item(
    "docs-rails-422-json",
    "https://guides.rubyonrails.org/action_controller_overview.html",
    `
    POST https://api.example.com/users
    HTTP/1.1 422 Unprocessable Entity
    X-Frame-Options: SAMEORIGIN
    X-XSS-Protection: 0
    X-Content-Type-Options: nosniff
    X-Permitted-Cross-Domain-Policies: none
    Referrer-Policy: strict-origin-when-cross-origin
    Content-Type: application/json; charset=utf-8
    Vary: Accept
    Cache-Control: no-cache
    X-Request-Id: 0f5e3a7e-3a60-4a0f-8d7c-2a9f5c1b7d11
    X-Runtime: 0.012345
    Content-Length: 48`,
    { layer: "app", product: "Ruby on Rails", retry: "no" },
  ),
  item(
    "docs-django-csrf-403",
    "https://docs.djangoproject.com/en/5.1/ref/csrf/",
    `
    POST https://www.example.com/form/
    HTTP/1.1 403 Forbidden
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Server: WSGIServer/0.2 CPython/3.12.1
    Content-Type: text/html
    X-Content-Type-Options: nosniff
    Referrer-Policy: same-origin
    Cross-Origin-Opener-Policy: same-origin
    Vary: Cookie
    X-Frame-Options: DENY
    Content-Length: 2518`,
    { layer: "app", product: "Django development server", retry: "no" },
  ),
  item(
    "docs-fastapi-422",
    "https://fastapi.tiangolo.com/tutorial/handling-errors/",
    `
    POST http://127.0.0.1:8000/items/
    HTTP/1.1 422 Unprocessable Entity
    date: Tue, 04 Mar 2025 10:11:12 GMT
    server: uvicorn
    content-length: 92
    content-type: application/json`,
    { layer: "app", product: "uvicorn", retry: "no" },
  ),
  item(
    "docs-fastapi-405",
    "https://www.starlette.io/exceptions/",
    `
    PUT http://127.0.0.1:8000/items/
    HTTP/1.1 405 Method Not Allowed
    date: Tue, 04 Mar 2025 10:11:12 GMT
    server: uvicorn
    allow: GET
    content-length: 31
    content-type: application/json`,
    { layer: "app", product: "uvicorn", cause: "method-not-allowed", retry: "no" },
  ),
  item(
    "docs-elasticsearch-429",
    "https://www.elastic.co/docs/troubleshoot/elasticsearch/rejected-requests",
    `
    POST https://search.example.com/_bulk
    HTTP/1.1 429 Too Many Requests
    X-elastic-product: Elasticsearch
    content-type: application/json
    content-length: 512`,
    { layer: "app", product: "Elasticsearch", cause: "rate-limited", retry: "after" },
  ),
  item(
    "docs-tomcat-405-put",
    "https://tomcat.apache.org/tomcat-10.1-doc/default-servlet.html",
    `
    PUT http://localhost:8080/app/file.txt
    HTTP/1.1 405
    Allow: OPTIONS, GET, HEAD, POST
    Content-Type: text/html;charset=utf-8
    Content-Language: en
    Content-Length: 739
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Keep-Alive: timeout=20
    Connection: keep-alive`,
    { layer: "app", product: "Tomcat", cause: "method-not-allowed", retry: "no" },
  ),
  item(
    "docs-dav-423",
    "https://www.rfc-editor.org/rfc/rfc4918#section-11.3",
    `
    PUT https://cloud.example.com/remote.php/dav/files/a/b.docx
    HTTP/1.1 423 Locked
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Server: Apache/2.4.57 (Debian)
    X-Powered-By: PHP/8.2.7
    Content-Type: application/xml; charset=utf-8
    Content-Length: 238`,
    { layer: "app", product: "PHP", cause: "locked", retry: "after" },
  ),
  item(
    "docs-dpop-nonce-401",
    "https://www.rfc-editor.org/rfc/rfc9449#section-9",
    `
    GET https://resource.example.com/me
    HTTP/1.1 401 Unauthorized
    > Authorization: DPoP …
    WWW-Authenticate: DPoP error="use_dpop_nonce", error_description="Resource server requires nonce in DPoP proof"
    DPoP-Nonce: eyJ7S_zG.eyJH0-Z.HX4w-7v
    Date: Tue, 04 Mar 2025 10:11:12 GMT`,
    { layer: "unknown", cause: "dpop-nonce", retry: "yes" },
    "not refused for good: the next try with the nonce passes",
  ),
  item(
    "docs-step-up-401",
    "https://www.rfc-editor.org/rfc/rfc9470#section-3",
    `
    GET https://api.example.com/transfer
    HTTP/1.1 401 Unauthorized
    WWW-Authenticate: Bearer error="insufficient_user_authentication", error_description="A different authentication level is required", acr_values="myACR"
    Date: Tue, 04 Mar 2025 10:11:12 GMT`,
    { layer: "unknown", cause: "login-too-weak", retry: "no" },
    "the token is good, the login was too weak",
  ),
  item(
    "docs-exchange-451-redirect",
    "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/",
    `
    POST https://outlook.example.com/Microsoft-Server-ActiveSync?Cmd=FolderSync
    HTTP/1.1 451
    X-MS-Location: https://mail.example.net/Microsoft-Server-ActiveSync
    Server: Microsoft-IIS/10.0
    X-Powered-By: ASP.NET
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Content-Length: 0`,
    { layer: "app", product: "ASP.NET", cause: "other-server", retry: "no" },
    "451 of ActiveSync: go to the other server, nothing legal",
  ),
  item(
    "docs-304-from-nginx",
    "https://nginx.org/en/docs/http/ngx_http_core_module.html#if_modified_since",
    `
    GET https://www.example.com/app.css
    HTTP/1.1 304 Not Modified
    > If-None-Match: "65e5b2c0-1a2b"
    Server: nginx/1.24.0
    Date: Tue, 04 Mar 2025 10:11:12 GMT
    Last-Modified: Mon, 04 Mar 2024 11:38:40 GMT
    Connection: keep-alive
    ETag: "65e5b2c0-1a2b"`,
    { layer: "reverse-proxy", product: "nginx", cause: "copy-still-good", retry: "not-applicable" },
  ),
  item(
    "docs-http2-connection-field",
    "https://www.rfc-editor.org/rfc/rfc9113#section-8.2.2",
    `
    GET https://www.example.com/
    HTTP/2 200
    date: Tue, 04 Mar 2025 10:11:12 GMT
    content-type: text/html; charset=utf-8
    server: nginx
    connection: keep-alive
    keep-alive: timeout=5`,
    { layer: "app", retry: "not-applicable", findings: ["connection-field-in-http2"] },
  ),
  item(
    "docs-sw-cached-page",
    "https://developer.chrome.com/docs/workbox/caching-strategies-overview",
    `
    GET https://app.example.com/news cached
    HTTP/1.1 404 Not Found
    Date: Mon, 03 Mar 2025 09:00:00 GMT
    Content-Type: text/html
    Server: Apache/2.4.57 (Debian)`,
    { layer: "browser", product: "browser cache", cause: "cached-error", retry: "no" },
    "Apache's name on what the browser took from its own store",
  ),
];
