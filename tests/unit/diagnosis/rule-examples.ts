/**
 * For every rule one response that breaks it and one, as near as can be, that keeps it. Written in the notation of the
 * corpus; `D` stands for a Date line.
 */
const D = "Date: Mon, 04 Mar 2024 10:00:00 GMT";

function lines(...parts: readonly string[]): string {
  return parts.join("\n");
}

function get(status: string, ...headers: readonly string[]): string {
  return lines("GET https://www.example.com/a", `HTTP/1.1 ${status}`, D, ...headers);
}

function to(method: string, status: string, ...headers: readonly string[]): string {
  return lines(`${method} https://www.example.com/a`, `HTTP/1.1 ${status}`, D, ...headers);
}

const HOST = "> Host: www.example.com";
const TEXT = "Content-Type: text/plain";

export const RULE_EXAMPLES: Readonly<Record<string, readonly [breaks: string, keeps: string]>> = {
  "status-unregistered": [get("299", TEXT), get("226", TEXT)],
  "status-out-of-range": [get("999"), get("599")],
  "phrase-mismatch": [get("404 OK"), get("404 Missing")],
  "date-format": [
    lines("GET https://www.example.com/a", "HTTP/1.1 200 OK", "Date: 2024-03-04T10:00:00Z"),
    lines("GET https://www.example.com/a", "HTTP/1.1 200 OK", D),
  ],
  "field-repeated": [get("200 OK", 'ETag: "a"', 'ETag: "b"'), get("200 OK", 'ETag: "a"', "Vary: a", "Vary: b")],
  "content-type-missing": [get("200 OK", "Content-Length: 5"), get("200 OK", "Content-Length: 0")],
  "content-type-list": [
    get("200 OK", "Content-Type: text/html, text/plain"),
    get("200 OK", 'Content-Type: text/html; profile="a,b"'),
  ],
  "content-length-malformed": [get("200 OK", "Content-Length: +5"), get("200 OK", "Content-Length: 5, 5")],
  "content-length-repeated": [
    get("200 OK", "Content-Length: 5", "Content-Length: 5"),
    get("200 OK", "Content-Length: 5", TEXT),
  ],
  "length-with-chunked": [
    get("200 OK", "Content-Length: 5", "Transfer-Encoding: chunked"),
    get("200 OK", "Transfer-Encoding: chunked"),
  ],
  "connection-field-in-http2": [
    lines("GET https://www.example.com/a", "HTTP/2 200", D, "Connection: keep-alive"),
    get("200 OK", "Connection: keep-alive"),
  ],
  "connection-field-in-http3": [
    lines("GET https://www.example.com/a", "h3 200", D, "Connection: keep-alive"),
    lines("GET https://www.example.com/a", "h2 200", D, "Connection: keep-alive"),
  ],
  "connection-field-unnamed": [
    get("200 OK", "Keep-Alive: timeout=5"),
    get("200 OK", "Keep-Alive: timeout=5", "Connection: Keep-Alive"),
  ],
  "content-encoding-identity": [get("200 OK", "Content-Encoding: identity"), get("200 OK", "Content-Encoding: gzip")],
  "etag-syntax": [get("200 OK", 'ETag: w/"a"'), get("200 OK", 'ETag: W/"a"')],
  "last-modified-in-future": [
    get("200 OK", "Last-Modified: Tue, 05 Mar 2024 10:00:00 GMT"),
    get("200 OK", "Last-Modified: Mon, 04 Mar 2024 10:00:01 GMT"),
  ],
  "server-detail": [get("200 OK", "Server: nginx/1.18.0"), get("200 OK", "Server: nginx")],
  "chunked-in-http10": [
    lines("GET https://www.example.com/a", "HTTP/1.0 200 OK", D, "Transfer-Encoding: chunked"),
    get("200 OK", "Transfer-Encoding: chunked"),
  ],
  "101-upgrade": [
    get("101 Switching Protocols", "Connection: x"),
    get("101 Switching Protocols", "Upgrade: websocket"),
  ],
  "101-protocol-offered": [
    get("101 Switching Protocols", "> Upgrade: websocket", "Upgrade: h2c"),
    get("101 Switching Protocols", "> Upgrade: websocket", "Upgrade: WebSocket"),
  ],
  "101-in-http2": [
    lines("GET https://www.example.com/a", "HTTP/2 101", "Upgrade: websocket"),
    get("101 Switching Protocols", "Upgrade: websocket"),
  ],
  "upgrade-connection": [get("200 OK", "Upgrade: h2c"), get("200 OK", "Upgrade: h2c", "Connection: close, Upgrade")],
  "no-content-length": [get("204 No Content", "Content-Length: 0"), get("204 No Content")],
  "no-content-chunked": [get("204 No Content", "Transfer-Encoding: chunked"), get("204 No Content")],
  "200-validator": [get("200 OK", TEXT, "Cache-Control: max-age=60"), get("200 OK", TEXT)],
  "200-empty": [to("PUT", "200 OK", "Content-Length: 0"), get("200 OK", "Content-Length: 0")],
  "200-problem-document": [
    get("200 OK", "Content-Type: application/problem+json"),
    get("400 Bad Request", "Content-Type: application/problem+json"),
  ],
  "201-location": [to("POST", "201 Created", TEXT), to("PUT", "201 Created", TEXT)],
  "202-monitor": [
    to("POST", "202 Accepted", "Content-Length: 0"),
    to("POST", "202 Accepted", "Content-Length: 0", "Operation-Location: /x"),
  ],
  "203-altered": [get("203 Non-Authoritative Information"), get("200 OK")],
  "205-content": [
    to("POST", "205 Reset Content", "Content-Length: 4"),
    to("POST", "205 Reset Content", "Content-Length: 0"),
  ],
  "delete-status": [to("DELETE", "201 Created", "Location: /b"), to("DELETE", "204 No Content")],
  "post-status": [to("POST", "304 Not Modified"), get("304 Not Modified")],
  "206-content-range": [
    get("206 Partial Content", TEXT),
    get("206 Partial Content", TEXT, "Content-Range: bytes 0-1/9"),
  ],
  "206-multipart-range": [
    get("206 Partial Content", "Content-Type: multipart/byteranges; boundary=x", "Content-Range: bytes 0-1/9"),
    get("206 Partial Content", "Content-Type: multipart/byteranges; boundary=x"),
  ],
  "206-unasked": [
    get("206 Partial Content", "> Host: www.example.com", "Content-Range: bytes 0-1/9"),
    get("206 Partial Content", "Content-Range: bytes 0-1/9"),
  ],
  "content-range-invalid": [
    get("206 Partial Content", "Content-Range: bytes 0-9/9"),
    get("206 Partial Content", "Content-Range: bytes 0-8/9"),
  ],
  "206-single-asked": [
    get("206 Partial Content", "> Range: bytes=0-1", "Content-Type: multipart/byteranges; boundary=x"),
    get("206 Partial Content", "> Range: bytes=0-1, 4-5", "Content-Type: multipart/byteranges; boundary=x"),
  ],
  "range-ignored": [get("200 OK", "> Range: bytes=0-1"), get("200 OK", "> Range: bytes=0-1", '> If-Range: "a"')],
  "416-length": [get("416 Range Not Satisfiable"), get("416 Range Not Satisfiable", "Content-Range: bytes */9")],
  "content-range-elsewhere": [
    get("200 OK", "Content-Range: bytes 0-1/9"),
    get("416 Range Not Satisfiable", "Content-Range: bytes */9"),
  ],
  "301-location": [get("301 Moved Permanently"), get("301 Moved Permanently", "Location: /b")],
  "302-location": [get("302 Found"), get("302 Found", "Location: /b")],
  "303-location": [get("303 See Other"), get("303 See Other", "Location: /b")],
  "307-location": [get("307 Temporary Redirect"), get("307 Temporary Redirect", "Location: /b")],
  "308-location": [get("308 Permanent Redirect"), get("308 Permanent Redirect", "Location: /b")],
  "301-post-becomes-get": [
    to("POST", "301 Moved Permanently", "Location: /b"),
    to("POST", "308 Permanent Redirect", "Location: /b"),
  ],
  "302-post-becomes-get": [
    to("POST", "302 Found", "Location: /b"),
    to("POST", "307 Temporary Redirect", "Location: /b"),
  ],
  "redirect-keeps-method": [to("DELETE", "302 Found", "Location: /b"), to("POST", "302 Found", "Location: /b")],
  "307-repeats-body": [
    to("POST", "307 Temporary Redirect", "Location: https://other.example.com/"),
    to("GET", "307 Temporary Redirect", "Location: https://other.example.com/"),
  ],
  "308-repeats-body": [
    to("POST", "308 Permanent Redirect", "Location: https://other.example.com/"),
    to("POST", "308 Permanent Redirect", "Location: /b"),
  ],
  "location-repeated": [
    get("302 Found", "Location: /b", "Location: /c"),
    get("302 Found", "Location: /b", "Location: /b"),
  ],
  "redirect-to-itself": [get("302 Found", "Location: /a#x"), get("302 Found", "Location: /a?next=…")],
  "redirect-not-followed": [get("300 Multiple Choices", "Location: /b"), get("302 Found", "Location: /b")],
  "redirect-scheme": [get("302 Found", "Location: myapp://open"), get("302 Found", "Location: //other.example.com/")],
  "redirect-downgrade": [
    get("301 Moved Permanently", "Location: http://www.example.com/a"),
    get("301 Moved Permanently", "Location: //www.example.com/a"),
  ],
  "redirect-retry-after": [
    get("302 Found", "Location: /b", "Retry-After: 5"),
    get("302 Found", "Location: /b", "Retry-After: 0"),
  ],
  "304-etag": [
    get("304 Not Modified", HOST, '> If-None-Match: "a"'),
    get("304 Not Modified", HOST, '> If-None-Match: "a"', "> If-Modified-Since: Mon, 04 Mar 2024 09:00:00 GMT"),
  ],
  "304-unasked": [get("304 Not Modified", HOST), get("304 Not Modified", "> Accept: */*")],
  "304-metadata": [get("304 Not Modified", TEXT), get("304 Not Modified", 'ETag: "a"')],
  "305-deprecated": [get("305 Use Proxy"), get("304 Not Modified")],
  "306-unused": [get("306 Switch Proxy"), get("304 Not Modified")],
  "401-www-authenticate": [get("401 Unauthorized"), get("401 Unauthorized", "WWW-Authenticate: Negotiate")],
  "401-basic-realm": [
    get("401 Unauthorized", "WWW-Authenticate: Basic"),
    get("401 Unauthorized", 'WWW-Authenticate: Basic realm=""'),
  ],
  "www-authenticate-elsewhere": [
    get("403 Forbidden", "WWW-Authenticate: Bearer"),
    get("401 Unauthorized", "WWW-Authenticate: Bearer"),
  ],
  "401-cross-site": [
    get("401 Unauthorized", "> Sec-Fetch-Mode: cors", "> Sec-Fetch-Site: cross-site", "WWW-Authenticate: Negotiate"),
    get(
      "401 Unauthorized",
      "> Sec-Fetch-Mode: navigate",
      "> Sec-Fetch-Site: cross-site",
      "WWW-Authenticate: Negotiate",
    ),
  ],
  "402-reserved": [get("402 Payment Required"), get("403 Forbidden")],
  "405-allow": [to("POST", "405 Method Not Allowed"), to("POST", "405 Method Not Allowed", "Allow:")],
  "405-allow-empty": [
    to("POST", "405 Method Not Allowed", "Allow:"),
    to("POST", "405 Method Not Allowed", "Allow: GET"),
  ],
  "405-allow-contradiction": [
    to("POST", "405 Method Not Allowed", "Allow: GET, POST"),
    to("POST", "405 Method Not Allowed", "Allow: GET, POSTS"),
  ],
  "407-proxy-authenticate": [
    get("407 Proxy Authentication Required"),
    get("407 Proxy Authentication Required", 'Proxy-Authenticate: Basic realm="p"'),
  ],
  "411-length-sent": [
    to("POST", "411 Length Required", "> Content-Length: 5"),
    to("POST", "411 Length Required", "> Accept: */*"),
  ],
  "412-unasked": [
    to("PUT", "412 Precondition Failed", HOST),
    to("PUT", "412 Precondition Failed", HOST, "> If-Match: *"),
  ],
  "412-not-304": [
    get("412 Precondition Failed", HOST, '> If-None-Match: "b", W/"a"', 'ETag: "a"'),
    get("412 Precondition Failed", HOST, '> If-None-Match: "a"'),
  ],
  "414-short-address": [
    get("414 URI Too Long"),
    lines("GET https://www.example.com/a?q=…", "HTTP/1.1 414 URI Too Long", D),
  ],
  "415-coding-hint": [
    to("POST", "415 Unsupported Media Type", "> Content-Encoding: gzip"),
    to("POST", "415 Unsupported Media Type", "> Content-Encoding: gzip", "Accept-Encoding: identity"),
  ],
  "415-coding-misleading": [
    to("POST", "415 Unsupported Media Type", HOST, "Accept-Encoding: gzip"),
    to("POST", "415 Unsupported Media Type", HOST, "> Content-Encoding: br", "Accept-Encoding: gzip"),
  ],
  "415-accept": [
    to("POST", "415 Unsupported Media Type"),
    to("POST", "415 Unsupported Media Type", "Accept: text/csv"),
  ],
  "415-accept-patch": [
    to("PATCH", "415 Unsupported Media Type"),
    to("PATCH", "415 Unsupported Media Type", "Accept-Patch: application/json-patch+json"),
  ],
  "417-unasked": [
    to("POST", "417 Expectation Failed", HOST),
    to("POST", "417 Expectation Failed", HOST, "> Expect: 100-continue"),
  ],
  "418-unused": [get("418 I'm a teapot"), get("404 Not Found")],
  "426-upgrade": [get("426 Upgrade Required"), get("426 Upgrade Required", "Upgrade: h2c", "Connection: Upgrade")],
  "429-retry-after": [get("429 Too Many Requests"), get("429 Too Many Requests", "X-RateLimit-Reset: 20")],
  "451-blocked-by": [
    get("451 Unavailable For Legal Reasons"),
    get("451 Unavailable For Legal Reasons", 'Link: </terms>; rel=help, <https://isp.example/>; rel="blocked-by"'),
  ],
  "404-hidden": [get("404 Not Found", "WWW-Authenticate: Bearer"), get("404 Not Found")],
  "501-known-method": [get("501 Not Implemented"), to("PATCH", "501 Not Implemented")],
  "503-retry-after": [get("503 Service Unavailable"), get("503 Service Unavailable", "Retry-After: 9")],
  "503-prefetch": [
    get("503 Service Unavailable", "> Sec-Purpose: prefetch"),
    get("503 Service Unavailable", "> Accept: */*"),
  ],
  "504-only-if-cached": [
    get("504 Gateway Timeout", "> Cache-Control: only-if-cached"),
    get("504 Gateway Timeout", "> Cache-Control: no-cache"),
  ],
  "511-from-network": [get("511 Network Authentication Required"), get("503 Service Unavailable")],
  "proxy-status-mismatch": [
    get("500 Internal Server Error", "Proxy-Status: p; error=connection_timeout"),
    get("504 Gateway Timeout", "Proxy-Status: p; error=connection_timeout"),
  ],
  "cache-status-contradiction": [
    get("200 OK", "Cache-Status: c; hit; fwd=miss"),
    get("200 OK", "Cache-Status: c; fwd=miss, d; hit"),
  ],
  "421-through-proxy": [get("421 Misdirected Request", "Via: 1.1 p"), get("421 Misdirected Request")],
  "406-alternatives": [get("406 Not Acceptable", "Content-Length: 0"), get("406 Not Acceptable", "Content-Length: 9")],
  "409-explanation": [to("PUT", "409 Conflict", "Content-Length: 0"), to("PUT", "409 Conflict")],
  "423-lock": [to("PUT", "423 Locked", "Content-Length: 0"), to("PUT", "423 Locked", "Content-Length: 9")],
  "428-explanation": [
    to("PUT", "428 Precondition Required", "Content-Length: 0"),
    to("PUT", "428 Precondition Required"),
  ],
  "431-field": [
    get("431 Request Header Fields Too Large", "Content-Length: 0"),
    get("431 Request Header Fields Too Large", "Content-Length: 9"),
  ],
  "451-explanation": [get("451 Unavailable", "Content-Length: 0"), get("451 Unavailable", "Content-Length: 9")],
  "505-versions": [get("505 Not Supported", "Content-Length: 0"), get("505 Not Supported", "Content-Length: 9")],
  "511-login-link": [get("511 Login", "Content-Length: 0"), get("511 Login", "Content-Length: 9")],
  "300-choices": [get("300 Multiple Choices", "Content-Length: 0"), get("300 Multiple Choices", "Content-Length: 9")],
  "4xx-explanation": [get("404 Not Found", "Content-Length: 0"), to("HEAD", "404 Not Found", "Content-Length: 0")],
  "5xx-explanation": [
    get("500 Oops", "Content-Length: 0"),
    get("500 Oops", "Content-Length: 0", "Transfer-Encoding: chunked"),
  ],
  "428-stored": [to("PUT", "428 Precondition Required", "Age: 9"), to("PUT", "428 Precondition Required")],
  "429-stored": [get("429 Too Many Requests", "Age: 9"), get("429 Too Many Requests", "Age: 0")],
  "431-stored": [get("431 Request Header Fields Too Large", "Age: 9"), get("431 Request Header Fields Too Large")],
  "511-stored": [get("511 Login", "Age: 9"), get("511 Login", "Age: 0")],
  "no-store-stored": [get("200 OK", "Cache-Control: no-store", "Age: 9"), get("200 OK", "Cache-Control: no-store")],
  "expires-ignored": [
    get("200 OK", "Cache-Control: max-age=60", "Expires: Tue, 05 Mar 2024 10:00:00 GMT"),
    get("200 OK", "Cache-Control: max-age=60", "Expires: Mon, 04 Mar 2024 10:01:00 GMT"),
  ],
  "cache-control-contradiction": [
    get("200 OK", "Cache-Control: no-store, max-age=60"),
    get("200 OK", "Cache-Control: no-store, max-age=0"),
  ],
  "lifetime-repeated": [
    get("200 OK", "Cache-Control: max-age=60", "Cache-Control: max-age=5"),
    get("200 OK", "Cache-Control: max-age=60, max-age=60"),
  ],
  "lifetime-quoted": [
    get("200 OK", 'Cache-Control: max-age="60"'),
    get("200 OK", 'Cache-Control: private="a", max-age=60'),
  ],
  "expires-invalid": [get("200 OK", "Expires: 0"), get("200 OK", "Expires: Thu, 01 Jan 1970 00:00:00 GMT")],
  "pragma-in-response": [get("200 OK", "Pragma: no-cache"), get("200 OK", "Cache-Control: no-cache")],
  "warning-obsolete": [get("200 OK", 'Warning: 110 - "stale"'), get("200 OK")],
  "age-invalid": [get("200 OK", "Age: -1"), get("200 OK", "Age: 1")],
  "served-stale": [
    get("200 OK", "Age: 61", "Cache-Control: max-age=60"),
    get("200 OK", "Age: 61", "Cache-Control: max-age=60, stale-while-revalidate=60"),
  ],
  "must-understand-alone": [
    get("200 OK", "Cache-Control: must-understand, max-age=60"),
    get("200 OK", "Cache-Control: must-understand, no-store"),
  ],
  "public-without-lifetime": [get("500 Oops", "Cache-Control: public"), get("404 Not Found", "Cache-Control: public")],
  "vary-star": [get("200 OK", "Vary: *"), get("200 OK", "Vary: Accept")],
  "vary-missing": [
    get("200 OK", "Content-Encoding: br", "Cache-Control: max-age=60"),
    get("200 OK", "Content-Encoding: br", "Cache-Control: max-age=60", "Vary: accept-encoding"),
  ],
  "cookie-in-public": [
    get("200 OK", "Set-Cookie: a=b", "Cache-Control: public, max-age=60"),
    get("200 OK", "Set-Cookie: a=b", "Cache-Control: private, max-age=60"),
  ],
  "authorized-shared": [
    get("200 OK", "> Authorization: Bearer x", "Age: 5", "Cache-Control: max-age=60"),
    get("200 OK", "> Authorization: Bearer x", "Age: 5", "Cache-Control: public, max-age=60"),
  ],
  "immutable-insecure": [
    lines("GET http://www.example.com/a", "HTTP/1.1 200 OK", D, "Cache-Control: immutable"),
    get("200 OK", "Cache-Control: immutable"),
  ],
  "targeted-cache-control": [get("200 OK", "CDN-Cache-Control: max-age=9"), get("200 OK", "Cache-Control: max-age=9")],
  "stale-on-error": [
    get("200 OK", "Age: 61", "Cache-Control: max-age=60, stale-if-error=600"),
    get("200 OK", "Age: 59", "Cache-Control: max-age=60, stale-if-error=600"),
  ],
  "error-cacheable": [
    get("500 Oops", "Cache-Control: max-age=60"),
    get("500 Oops", "Cache-Control: max-age=60, no-store"),
  ],
  "post-lifetime": [
    to("POST", "200 OK", "Cache-Control: max-age=60"),
    to("POST", "200 OK", "Cache-Control: max-age=60", "Content-Location: /a"),
  ],
  "cookie-samesite-none": [
    get("200 OK", "Set-Cookie: a=b; SameSite=None"),
    get("200 OK", "Set-Cookie: a=b; SameSite=None; Secure"),
  ],
  "cookie-secure-prefix": [
    get("200 OK", "Set-Cookie: __Secure-a=b"),
    get("200 OK", "Set-Cookie: __Secure-a=b; Secure"),
  ],
  "cookie-host-prefix": [
    get("200 OK", "Set-Cookie: __Host-a=b; Secure; Path=/; Domain=example.com"),
    get("200 OK", "Set-Cookie: __Host-a=b; Secure; Path=/"),
  ],
  "cookie-too-large": [
    get("200 OK", `Set-Cookie: a=${"x".repeat(4_096)}`),
    get("200 OK", `Set-Cookie: a=${"x".repeat(4_095)}`),
  ],
  "cookie-repeated": [
    get("200 OK", "Set-Cookie: a=b", "Set-Cookie: a=c"),
    get("200 OK", "Set-Cookie: a=b", "Set-Cookie: A=c"),
  ],
  "cookie-secure-over-http": [
    lines("GET http://www.example.com/a", "HTTP/1.1 200 OK", D, "Set-Cookie: a=b; Secure"),
    lines("GET http://localhost:3000/a", "HTTP/1.1 200 OK", D, "Set-Cookie: a=b; Secure"),
  ],
  "cookie-lifetime": [
    get("200 OK", "Set-Cookie: a=b; Max-Age=63072000"),
    get("200 OK", "Set-Cookie: a=b; Max-Age=600; Expires=Tue, 04 Mar 2036 10:00:00 GMT"),
  ],
  "cookie-folded": [
    get("200 OK", "Set-Cookie: a=b; Path=/, c=d; Path=/"),
    get("200 OK", "Set-Cookie: a=b; Expires=Tue, 04 Mar 2025 10:00:00 GMT; Path=/"),
  ],
  "retry-after-format": [
    get("503 Service Unavailable", "Retry-After: soon"),
    get("503 Service Unavailable", "Retry-After: 5"),
  ],
  "ratelimit-retry-after": [
    get("429 Too Many Requests", 'RateLimit: "d";r=0;t=5', "Retry-After: 60"),
    get("429 Too Many Requests", 'RateLimit: "d";r=0;t=60', "Retry-After: 60"),
  ],
  "ratelimit-too-early": [
    get("429 Too Many Requests", 'RateLimit: "d";r=0;t=60', "Retry-After: 5"),
    get("429 Too Many Requests", 'RateLimit: "d";r=0;t=60', "Retry-After: 60"),
  ],
  "ratelimit-old-form": [
    get("200 OK", "RateLimit: limit=10, remaining=9, reset=4"),
    get("200 OK", 'RateLimit: "d";r=9;t=4'),
  ],
  "deprecation-format": [get("200 OK", "Deprecation: true"), get("200 OK", "Deprecation: @1688169599")],
  "sunset-before-deprecation": [
    get("200 OK", "Deprecation: @1709600000", "Sunset: Sat, 31 Dec 2022 23:59:59 GMT"),
    get("200 OK", "Deprecation: @1609600000", "Sunset: Sat, 31 Dec 2022 23:59:59 GMT"),
  ],
  "sunset-announced": [get("200 OK", "Sunset: Sat, 31 Dec 2022 23:59:59 GMT"), get("200 OK", "Sunset: soon")],
  "hsts-over-http": [
    lines("GET http://www.example.com/a", "HTTP/1.1 200 OK", D, "Strict-Transport-Security: max-age=9"),
    get("200 OK", "Strict-Transport-Security: max-age=9"),
  ],
  "hsts-repeated": [
    get("200 OK", "Strict-Transport-Security: max-age=9", "Strict-Transport-Security: max-age=8"),
    get("200 OK", "Strict-Transport-Security: max-age=9"),
  ],
  "browser-made-redirect": [
    lines(
      "GET http://www.example.com/a",
      "- 307 Internal Redirect",
      "Location: https://x/",
      "Non-Authoritative-Reason: HSTS",
    ),
    get("307 Temporary Redirect", "Location: /b"),
  ],
  "cors-not-readable": [
    get("200 OK", "> Origin: https://other.example.com", "> Sec-Fetch-Mode: cors"),
    get("200 OK", "> Origin: https://other.example.com", "> Sec-Fetch-Mode: navigate"),
  ],
  "cors-preflight-status": [
    to("OPTIONS", "403 Forbidden", "> Access-Control-Request-Method: PUT"),
    to("OPTIONS", "403 Forbidden", "> Accept: */*"),
  ],
  "cors-wildcard-credentials": [
    get("200 OK", "Access-Control-Allow-Origin: *", "Access-Control-Allow-Credentials: true"),
    get("200 OK", "Access-Control-Allow-Origin: *"),
  ],
  "nosniff-type": [
    lines(
      "GET https://www.example.com/a.js type:script",
      "HTTP/1.1 200 OK",
      D,
      "Content-Type: text/html",
      "X-Content-Type-Options: nosniff",
    ),
    lines(
      "GET https://www.example.com/a.js type:script",
      "HTTP/1.1 200 OK",
      D,
      "Content-Type: text/javascript",
      "X-Content-Type-Options: nosniff",
    ),
  ],
};
