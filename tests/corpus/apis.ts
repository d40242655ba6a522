import { type CorpusItem, item } from "./item.ts";

const OCTOKIT = "https://github.com/octokit/octokit.rb/tree/main/spec/cassettes";
const PRAW = "https://github.com/praw-dev/praw/tree/main/tests/integration/cassettes";
const DNSIMPLE = "https://github.com/dnsimple/dnsimple-developer/tree/main/fixtures/v2/api";
const GITHUB_LIMITS = "https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api";

export const APIS: readonly CorpusItem[] = [
  item(
    "github-401",
    OCTOKIT,
    `
    POST https://api.github.com/orgs/example/repos
    HTTP/1.1 401 Unauthorized
    Date: Wed, 18 Sep 2019 03:52:19 GMT
    Content-Type: application/json; charset=utf-8
    Content-Length: 83
    Server: GitHub.com
    X-Github-Media-Type: github.v3; format=json
    X-Ratelimit-Limit: 60
    X-Ratelimit-Remaining: 59
    X-Ratelimit-Reset: 1568782339
    Access-Control-Allow-Origin: *
    X-Github-Request-Id: 9612:9696:2CF253B:35598A0:5D81A9F3`,
    { layer: "app", product: "GitHub", cause: "login-needed", retry: "no", findings: ["401-www-authenticate"] },
  ),
  item(
    "github-405-no-allow",
    OCTOKIT,
    `
    PATCH https://api.github.com/user/keys/1
    HTTP/1.1 405 Method Not Allowed
    Server: GitHub.com
    Date: Fri, 20 Jun 2014 20:46:29 GMT
    Content-Type: application/json; charset=utf-8
    X-Ratelimit-Remaining: 4980
    X-Ratelimit-Reset: 1403299310
    X-Oauth-Scopes: admin:org, admin:public_key, repo, user
    X-Accepted-Oauth-Scopes: admin:public_key, write:public_key
    X-Github-Media-Type: github.v3; format=json
    Content-Length: 195
    X-Github-Request-Id: 4AC49B86:4107:3F42986:53A49DA5`,
    { layer: "app", product: "GitHub", cause: "method-not-allowed", retry: "no", findings: ["405-allow"] },
  ),
  item(
    "github-404-scopes-differ",
    OCTOKIT,
    `
    DELETE https://api.github.com/repos/example/repo
    HTTP/1.1 404 Not Found
    Server: GitHub.com
    Date: Fri, 07 Mar 2014 15:24:16 GMT
    Content-Type: application/json; charset=utf-8
    Transfer-Encoding: chunked
    X-Ratelimit-Remaining: 4966
    X-Ratelimit-Reset: 1394208204
    X-Oauth-Scopes: gist, user
    X-Accepted-Oauth-Scopes: delete_repo
    X-Github-Media-Type: github.v3; format=json
    X-Github-Request-Id: 4B413AB6:3CF7:345C57C:5319E4A0`,
    { layer: "app", product: "GitHub", retry: "no" },
    "404 may hide what the token may not see",
  ),
  item(
    "github-204-deleted",
    OCTOKIT,
    `
    DELETE https://api.github.com/repos/example/repo/actions/artifacts/1
    HTTP/1.1 204 No Content
    Server: GitHub.com
    Date: Wed, 14 Sep 2022 00:30:11 GMT
    X-Ratelimit-Remaining: 4990
    X-Ratelimit-Reset: 1663119007
    X-Github-Media-Type: github.v3; format=json
    X-Github-Request-Id: 0409:0A3D:D7C272:DDDDC5:63212092`,
    { layer: "app", product: "GitHub", retry: "not-applicable" },
  ),
  item(
    "github-403-primary-limit",
    GITHUB_LIMITS,
    `
    GET https://api.github.com/users/octocat
    HTTP/2 403
    date: Tue, 20 Aug 2024 14:50:41 GMT
    content-type: application/json; charset=utf-8
    server: github.com
    x-ratelimit-limit: 60
    x-ratelimit-remaining: 0
    x-ratelimit-used: 60
    x-ratelimit-resource: core
    x-ratelimit-reset: 1724168841
    x-github-media-type: github.v3; format=json
    x-github-request-id: E1F2:3A4B:5C6D:7E8F:66C4A1B2`,
    { layer: "app", product: "GitHub", cause: "rate-limited", retry: "after", after: 3400 },
    "403, and no permission is missing",
  ),
  item(
    "github-403-secondary-limit",
    GITHUB_LIMITS,
    `
    POST https://api.github.com/repos/example/repo/issues
    HTTP/2 403
    date: Tue, 20 Aug 2024 14:50:41 GMT
    content-type: application/json; charset=utf-8
    server: github.com
    retry-after: 60
    x-ratelimit-limit: 5000
    x-ratelimit-remaining: 4877
    x-ratelimit-reset: 1724168841
    x-github-media-type: github.v3; format=json
    x-github-request-id: E1F2:3A4B:5C6D:7E8F:66C4A1B3`,
    { layer: "app", product: "GitHub", cause: "rate-limited", retry: "after", after: 60 },
    "the quota is not used up, and it is a limit all the same",
  ),
  item(
    "github-403-sso",
    "https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api",
    `
    GET https://api.github.com/orgs/example/repos
    HTTP/2 403
    date: Tue, 20 Aug 2024 14:50:41 GMT
    content-type: application/json; charset=utf-8
    server: github.com
    x-github-sso: required; url=https://github.com/orgs/example/sso?authorization_request=AZS
    x-ratelimit-remaining: 4800
    x-github-media-type: github.v3; format=json
    x-github-request-id: E1F2:3A4B:5C6D:7E8F:66C4A1B4`,
    { layer: "app", product: "GitHub", cause: "sso-needed", retry: "no" },
  ),
  item(
    "reddit-401-through-old-cloudflare",
    PRAW,
    `
    GET https://oauth.reddit.com/api/v1/me
    HTTP/1.1 401 Unauthorized
    CF-RAY: 2cf03df52e3d5053-LAX
    Connection: keep-alive
    Content-Length: 41
    Content-Type: application/json; charset=UTF-8
    Date: Mon, 08 Aug 2016 04:32:00 GMT
    Server: cloudflare-nginx
    cache-control: max-age=0, must-revalidate
    www-authenticate: Bearer realm="reddit", error="invalid_token"`,
    { layer: "unknown", cause: "token-invalid", retry: "no" },
    "cloudflare-nginx is a hop, not an nginx of the site",
  ),
  item(
    "reddit-403-quota-left",
    PRAW,
    `
    GET https://oauth.reddit.com/message/messages/1
    HTTP/1.1 403 Forbidden
    Connection: keep-alive
    Content-Length: 38
    Date: Thu, 19 Jun 2025 16:49:08 GMT
    Server: snooserv
    Via: 1.1 varnish
    cache-control: private, s-maxage=0, max-age=0, must-revalidate, no-store
    content-type: application/json; charset=UTF-8
    expires: -1
    x-ratelimit-remaining: 9322.0
    x-ratelimit-reset: 51
    x-ratelimit-used: 678`,
    { layer: "unknown", retry: "no", findings: ["expires-invalid"] },
    "rate-limit headers are there, and the quota is full",
  ),
  item(
    "reddit-429",
    "https://support.reddithelp.com/hc/en-us/articles/16160319875092-Reddit-Data-API-Wiki",
    `
    HEAD https://www.reddit.com/search/?q=x
    HTTP/2 429
    content-type: text/html; charset=UTF-8
    retry-after: 5
    cache-control: max-age=0, must-revalidate
    date: Tue, 08 Jun 2021 06:54:15 GMT
    via: 1.1 varnish
    server: snooserv
    content-length: 1064`,
    { layer: "unknown", cause: "rate-limited", retry: "after", after: 5 },
  ),
  item(
    "dnsimple-429-date",
    DNSIMPLE,
    `
    GET https://api.dnsimple.com/v2/1/domains/research/status
    HTTP/1.1 429 Too Many Requests
    server: nginx
    date: Mon, 25 May 2026 14:22:18 GMT
    content-type: application/json; charset=utf-8
    content-length: 41
    retry-after: Mon, 01 Jun 2026 00:00:00 GMT
    x-ratelimit-limit: 2400
    x-ratelimit-remaining: 2391
    x-ratelimit-reset: 1779976938
    cache-control: no-cache
    x-request-id: 9d4a3b27-1f55-4b8c-9e6d-2a8c4b8e9b0a
    x-runtime: 0.012345`,
    { layer: "app", product: "Ruby on Rails", cause: "rate-limited", retry: "after", after: 553062 },
    "Retry-After is a date, and the quota shown is another one",
  ),
  item(
    "dnsimple-405-lists-method",
    DNSIMPLE,
    `
    GET https://api.dnsimple.com/v2/x
    HTTP/1.1 405 Method Not Allowed
    server: nginx
    date: Fri, 15 Apr 2016 14:15:04 GMT
    connection: keep-alive
    allow: DELETE, GET, HEAD, PATCH, POST
    cache-control: no-cache
    x-request-id: 64c0a5e1-4cbb-4287-98a7-93085a77ac55
    x-runtime: 0.050104`,
    { layer: "app", product: "Ruby on Rails", retry: "no", findings: ["405-allow-contradiction"] },
    "the refused method is in the list",
  ),
  item(
    "dnsimple-428",
    DNSIMPLE,
    `
    DELETE https://api.dnsimple.com/v2/1/domains/example.com/dnssec
    HTTP/1.1 428 Precondition Required
    server: nginx
    date: Fri, 03 Mar 2017 10:00:36 GMT
    content-type: application/json; charset=utf-8
    connection: keep-alive
    x-ratelimit-limit: 2400
    x-ratelimit-remaining: 2396
    x-ratelimit-reset: 1488538622
    cache-control: no-cache
    x-runtime: 0.033649`,
    { layer: "app", cause: "condition-needed", retry: "no" },
  ),
  item(
    "scaleway-401",
    "https://github.com/scaleway/scaleway-cli/tree/master/internal",
    `
    GET https://api.scaleway.com/iam/v1alpha1/api-keys/SCW
    HTTP/2 401
    Content-Length: 109
    Content-Type: application/json
    Date: Mon, 11 Dec 2023 08:40:33 GMT
    Server: Scaleway API-Gateway
    X-Request-Id: 535893cd-5245-4c83-876d-ee1f4f9ff93b`,
    { layer: "unknown", cause: "login-needed", retry: "no", findings: ["401-www-authenticate"] },
  ),
  item(
    "azure-arm-405",
    "https://github.com/Azure/azure-sdk-for-ruby/tree/master/management/azure_mgmt_resources/spec",
    `
    HEAD https://management.azure.com/subscriptions/1/resourcegroups/x
    HTTP/1.1 405 Method Not Allowed
    cache-control: no-cache
    pragma: no-cache
    allow: GET,PUT,PATCH,DELETE
    content-length: 73
    content-type: application/json; charset=utf-8
    expires: -1
    server: Microsoft-IIS/8.0
    x-aspnet-version: 4.0.30319
    x-powered-by: ASP.NET
    x-ms-request-id: a478debd-96fc-4800-8d4c-8d7e9558ca9b
    date: Thu, 19 May 2016 04:34:48 GMT
    connection: close`,
    {
      layer: "app",
      product: "ASP.NET",
      cause: "method-not-allowed",
      retry: "no",
      findings: ["expires-invalid", "pragma-in-response"],
    },
  ),
  item(
    "azure-arm-202-poll",
    "https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations",
    `
    DELETE https://management.azure.com/subscriptions/1/resourcegroups/x
    HTTP/1.1 202 Accepted
    cache-control: no-cache
    pragma: no-cache
    expires: -1
    location: https://management.azure.com/subscriptions/1/operationresults/abc
    retry-after: 15
    x-ms-request-id: a5b77e3f-89dd-4f84-8696-3ded422d53be
    date: Thu, 19 May 2016 18:46:25 GMT
    content-length: 0`,
    { layer: "unknown", retry: "not-applicable", after: 15, findings: ["expires-invalid"] },
    "Retry-After on success means: ask again, not: try again",
  ),
  item(
    "docker-hub-401",
    "https://distribution.github.io/distribution/spec/auth/token/",
    `
    GET https://registry-1.docker.io/v2/library/busybox/manifests/latest
    HTTP/1.1 401 Unauthorized
    content-type: application/json
    docker-distribution-api-version: registry/2.0
    www-authenticate: Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:library/busybox:pull"
    date: Mon, 29 May 2023 20:29:57 GMT
    content-length: 158
    strict-transport-security: max-age=31536000`,
    { layer: "app", product: "Docker registry", cause: "credentials-missing", retry: "no" },
  ),
  item(
    "docker-hub-429",
    "https://docs.docker.com/docker-hub/usage/pulls/",
    `
    GET https://registry-1.docker.io/v2/library/postgres/manifests/17-alpine
    HTTP/1.1 429 Too Many Requests
    content-type: application/json
    docker-distribution-api-version: registry/2.0
    ratelimit-limit: 100;w=21600
    ratelimit-remaining: 0;w=21600
    docker-ratelimit-source: 192.0.2.1
    date: Mon, 29 May 2023 20:29:57 GMT
    content-length: 233`,
    { layer: "app", product: "Docker registry", cause: "rate-limited", retry: "after" },
  ),
  item(
    "anthropic-429",
    "https://docs.claude.com/en/api/rate-limits",
    `
    POST https://api.anthropic.com/v1/messages
    HTTP/1.1 429 Too Many Requests
    date: Tue, 21 Apr 2026 14:38:02 GMT
    content-type: application/json
    retry-after: 25
    anthropic-ratelimit-requests-limit: 600
    anthropic-ratelimit-requests-remaining: 0
    anthropic-ratelimit-requests-reset: 2026-04-21T14:38:25Z
    request-id: req_011CdmbTL5FH62zfwP7ieMhu
    server: cloudflare
    cf-ray: 93f1a2b3c4d5e6f7-FRA`,
    { layer: "unknown", cause: "rate-limited", retry: "after", after: 25 },
  ),
  item(
    "anthropic-529",
    "https://docs.claude.com/en/api/errors",
    `
    POST https://api.anthropic.com/v1/messages
    HTTP/1.1 529
    date: Tue, 21 Apr 2026 14:38:02 GMT
    content-type: application/json
    x-should-retry: true
    request-id: req_011CdmbTL5FH62zfwP7ieMhv
    server: cloudflare
    cf-ray: 93f1a2b3c4d5e6f8-FRA`,
    { layer: "unknown", cause: "overloaded", retry: "if-idempotent", findings: ["status-unregistered"] },
    "5xx with cf-ray, and not one of Cloudflare's numbers",
  ),
  item(
    "discord-429-fraction",
    "https://discord.com/developers/docs/topics/rate-limits",
    `
    POST https://discord.com/api/v10/channels/1/messages
    HTTP/1.1 429 Too Many Requests
    Content-Type: application/json
    Retry-After: 65
    X-RateLimit-Limit: 10
    X-RateLimit-Remaining: 0
    X-RateLimit-Reset: 1470173023.123
    X-RateLimit-Reset-After: 64.57
    X-RateLimit-Bucket: abcd1234
    X-RateLimit-Scope: user
    Date: Tue, 02 Aug 2016 21:22:38 GMT
    Via: 1.1 google
    CF-RAY: 2cf03df52e3d5054-LAX
    Server: cloudflare`,
    { layer: "unknown", cause: "rate-limited", retry: "after", after: 65 },
  ),
  item(
    "shopify-429",
    "https://shopify.dev/docs/api/usage/limits",
    `
    GET https://shop.example.com/admin/api/2024-07/orders.json
    HTTP/2 429
    date: Tue, 21 Apr 2026 14:38:02 GMT
    content-type: application/json; charset=utf-8
    retry-after: 2.0
    x-shopify-shop-api-call-limit: 40/40
    x-request-id: 0123-4567
    server: cloudflare
    cf-ray: 93f1a2b3c4d5e6f9-FRA`,
    { layer: "unknown", cause: "rate-limited", retry: "after", after: 2, findings: ["retry-after-format"] },
  ),
  item(
    "mycareers-429-scraper",
    "https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html",
    `
    GET https://api.jobs.example.sg/v2/search
    HTTP/2 429
    date: Tue, 21 Apr 2026 14:38:02 GMT
    content-type: application/json
    x-amzn-requestid: 2db32477-62a6-4457-b7d5-8e8c1b935481
    x-amzn-errortype: ForbiddenException
    x-amz-apigw-id: UxPyCE8NoAMFxBy=`,
    { layer: "load-balancer", product: "AWS API Gateway", cause: "access-denied", retry: "after" },
    "429 in number, forbidden in words",
  ),
  item(
    "ratelimit-draft-429",
    "https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/",
    `
    GET https://api.example.com/items
    HTTP/1.1 429 Too Many Requests
    Content-Type: application/problem+json
    Date: Mon, 05 Aug 2024 09:27:00 GMT
    RateLimit-Policy: "default";q=100;w=60
    RateLimit: "default";r=0;t=36`,
    { layer: "app", cause: "rate-limited", retry: "after", after: 36 },
  ),
  item(
    "jenkins-403",
    "https://www.jenkins.io/doc/book/security/",
    `
    GET https://ci.example.com/manage
    HTTP/1.1 403 Forbidden
    Date: Fri, 09 Dec 2016 09:03:44 GMT
    X-Content-Type-Options: nosniff
    Expires: Thu, 01 Jan 1970 00:00:00 GMT
    Content-Type: text/html;charset=UTF-8
    X-Hudson: 1.395
    X-Jenkins: 2.19.4
    X-Jenkins-Session: e765255c
    X-You-Are-Authenticated-As: anonymous
    X-You-Are-In-Group:
    X-Required-Permission: hudson.model.Hudson.Administer
    Content-Length: 677
    Server: Jetty(9.2.z-SNAPSHOT)`,
    { layer: "app", product: "Jenkins", cause: "permission-missing", retry: "no" },
  ),
  item(
    "aspnet-401-expired",
    "https://learn.microsoft.com/aspnet/core/security/authentication/jwt-authn",
    `
    GET https://api.example.com/orders
    HTTP/1.1 401 Unauthorized
    Content-Length: 0
    Date: Fri, 09 Dec 2022 09:03:44 GMT
    Server: Kestrel
    WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired at '12/09/2022 08:58:31'"`,
    { layer: "app", product: "Kestrel", cause: "token-expired", retry: "no" },
  ),
  item(
    "aspnet-401-audience",
    "https://learn.microsoft.com/aspnet/core/security/authentication/jwt-authn",
    `
    GET https://api.example.com/orders
    HTTP/1.1 401 Unauthorized
    Content-Length: 0
    Date: Fri, 09 Dec 2022 09:03:44 GMT
    Server: Microsoft-IIS/10.0
    X-Powered-By: ASP.NET
    WWW-Authenticate: Bearer error="invalid_token", error_description="The audience 'api://other' is invalid"`,
    { layer: "app", product: "ASP.NET", cause: "token-audience", retry: "no", findings: ["server-detail"] },
  ),
  item(
    "rfc6750-403-scope",
    "https://datatracker.ietf.org/doc/html/rfc6750#section-3.1",
    `
    DELETE https://api.example.com/items/1
    HTTP/1.1 403 Forbidden
    Date: Fri, 09 Dec 2022 09:03:44 GMT
    Content-Type: application/json
    WWW-Authenticate: Bearer realm="example", error="insufficient_scope", scope="items:write"`,
    { layer: "unknown", cause: "scope-missing", retry: "no", findings: ["www-authenticate-elsewhere"] },
    "logging in again with the same rights does not help",
  ),
  item(
    "iis-401-windows",
    "https://learn.microsoft.com/iis/configuration/system.webserver/security/authentication/windowsauthentication/",
    `
    GET https://intranet.example.com/
    HTTP/1.1 401 Unauthorized
    Content-Type: text/html
    Server: Microsoft-IIS/10.0
    WWW-Authenticate: Negotiate
    WWW-Authenticate: NTLM
    X-Powered-By: ASP.NET
    Date: Fri, 09 Dec 2022 09:03:44 GMT
    Content-Length: 1293`,
    { layer: "app", product: "ASP.NET", cause: "login-needed", retry: "no", findings: ["server-detail"] },
  ),
  item(
    "digest-stale",
    "https://datatracker.ietf.org/doc/html/rfc7616#section-3.3",
    `
    GET https://cam.example.com/video
    HTTP/1.1 401 Unauthorized
    Date: Fri, 09 Dec 2022 09:03:44 GMT
    WWW-Authenticate: Digest realm="cam", qop="auth", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c0", stale=true, algorithm=MD5`,
    { layer: "unknown", cause: "digest-stale", retry: "yes" },
    "the password is right",
  ),
  item(
    "elasticsearch-401",
    "https://www.elastic.co/guide/en/elasticsearch/reference/current/http-clients.html",
    `
    GET https://es.example.com:9200/
    HTTP/1.1 401 Unauthorized
    WWW-Authenticate: Basic realm="security" charset="UTF-8"
    WWW-Authenticate: ApiKey
    X-elastic-product: Elasticsearch
    content-type: application/json
    content-length: 459`,
    { layer: "app", product: "Elasticsearch", cause: "login-needed", retry: "no" },
  ),
  item(
    "sap-403-csrf",
    "https://help.sap.com/docs/abap-cloud/abap-rap/csrf-protection",
    `
    POST https://erp.example.com/sap/opu/odata/sap/API
    HTTP/1.1 403 Forbidden
    content-type: text/plain;charset=utf-8
    content-length: 28
    x-csrf-token: Required
    server: SAP NetWeaver Application Server
    date: Fri, 09 Dec 2022 09:03:44 GMT`,
    { layer: "app", product: "SAP NetWeaver", cause: "csrf-token-needed", retry: "no" },
    "the account has the right, the request lacks a token",
  ),
  item(
    "laravel-419",
    "https://laravel.com/docs/csrf",
    `
    POST https://shop.example.com/cart
    HTTP/1.1 419 unknown status
    Server: nginx
    Content-Type: text/html; charset=UTF-8
    Date: Fri, 09 Dec 2022 09:03:44 GMT
    Cache-Control: no-cache, private
    Set-Cookie: XSRF-TOKEN=abc; expires=Fri, 09-Dec-2022 11:03:44 GMT; Max-Age=7200; path=/; samesite=lax
    Set-Cookie: laravel_session=abc; path=/; httponly; samesite=lax`,
    { layer: "app", product: "Laravel", cause: "csrf-token-expired", retry: "no", findings: ["status-unregistered"] },
  ),
  item(
    "lambda-invoke-200-error",
    "https://docs.aws.amazon.com/lambda/latest/dg/API_Invoke.html",
    `
    POST https://lambda.eu-west-1.example.amazonaws.com/2015-03-31/functions/f/invocations
    HTTP/1.1 200 OK
    Date: Fri, 09 Dec 2022 09:03:44 GMT
    Content-Type: application/json
    Content-Length: 120
    x-amzn-RequestId: 0ad19b3c-5486-4651-b07e-ba266f0a5ac7
    X-Amz-Function-Error: Unhandled
    X-Amz-Executed-Version: $LATEST`,
    { layer: "app", product: "AWS Lambda", cause: "function-crashed", retry: "not-applicable" },
    "200, and the function crashed",
  ),
  item(
    "grpc-web-200-denied",
    "https://grpc.io/docs/guides/status-codes/",
    `
    POST https://grpc.example.com/pkg.Service/Get
    HTTP/2 200
    content-type: application/grpc-web+proto
    grpc-status: 7
    grpc-message: permission denied
    x-envoy-upstream-service-time: 4
    server: envoy
    date: Fri, 09 Dec 2022 09:03:44 GMT`,
    { layer: "app", cause: "grpc-error", retry: "not-applicable" },
    "200 is all that HTTP says of a refused call",
  ),
  item(
    "problem-json-200",
    "https://datatracker.ietf.org/doc/html/rfc9457#section-3.1.2",
    `
    GET https://api.example.com/account
    HTTP/1.1 200 OK
    Date: Fri, 09 Dec 2022 09:03:44 GMT
    Content-Type: application/problem+json
    Content-Length: 180`,
    { layer: "app", cause: "hidden-error", retry: "not-applicable", findings: ["200-problem-document"] },
    "success in the status, an error in the type",
  ),
];
