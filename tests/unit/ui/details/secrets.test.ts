import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COVER, coverText, coverValue, hasSecrets, isSecretField } from "../../../../src/ui/models/details/secrets.ts";

describe("fields", () => {
  test.each([
    "Authorization",
    "proxy-authorization",
    "Cookie",
    "Set-Cookie",
    "X-API-Key",
    "api-key",
    "apikey",
    "X-Auth-Token",
    "X-Amz-Security-Token",
    "X-CSRF-Token",
    "x-goog-iam-authorization-token",
    "Client-Secret",
    "X-My-Key",
    "DPoP",
    "X-Session-Id",
  ])("%s is secret", (name) => {
    expect(isSecretField(name)).toBe(true);
  });

  test.each([
    "WWW-Authenticate",
    "Proxy-Authenticate",
    "Access-Control-Allow-Credentials",
    "Sec-WebSocket-Key",
    "Surrogate-Key",
    ":authority",
    "X-RateLimit-Remaining-Tokens",
    "x-ratelimit-limit-token",
    "Idempotency-Key",
    "X-Cookies-Dropped",
    "Authentication-Info",
    "Date",
  ])("%s is not", (name) => {
    expect(isSecretField(name)).toBe(false);
  });
});

describe("values", () => {
  test.each([
    ["Cookie", "sid=abc; theme=dark", `sid=${COVER}; theme=${COVER}`],
    ["Cookie", "bare", COVER],
    ["Set-Cookie", "sid=abc; Path=/; HttpOnly", `sid=${COVER}; Path=/; HttpOnly`],
    ["set-cookie", "a=1; Secure\nb=2", `a=${COVER}; Secure\nb=${COVER}`],
    [
      "set-cookie",
      "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT, b=2; Path=/; odd=3",
      `a=${COVER}; Expires=Wed, 21 Oct 2026 07:28:00 GMT\n b=${COVER}; Path=/; odd=${COVER}`,
    ],
    ["WWW-Authenticate", "NTLM TlRMTVNTUAACAAAA==", `NTLM ${COVER}`],
    ["Authorization", "Bearer abc.def", `Bearer ${COVER}`],
    ["Authorization", 'Digest username="jo", response="x"', `Digest ${COVER}`],
    ["Authorization", "abcdef", COVER],
    ["X-API-Key", "k", COVER],
    ["X-API-Key", "", ""],
    ["Location", "https://a.test/?token=abc&page=2", `https://a.test/?token=${COVER}&page=2`],
    ["Referer", "https://jo:pw@a.test/x", `https://${COVER}@a.test/x`],
    ["X-Debug", "Bearer a1b2c3d4e5f6", `Bearer ${COVER}`],
    ["WWW-Authenticate", 'Bearer realm="api1", error="invalid_token"', undefined],
    ["WWW-Authenticate", 'Bearer authorization_uri="https://login.test/1"', undefined],
    ["WWW-Authenticate", 'Basic realm="staging 2"', undefined],
    ["Link", "<https://a.test/?page=2&state=open>; rel=next", undefined],
    ["Content-Type", "text/html; charset=utf-8", undefined],
  ])("%s: %s", (name, value, covered) => {
    expect(coverValue({ name, value })).toBe(covered ?? value);
  });

  test.each([
    ["https://a.test/?access_token=x", `https://a.test/?access_token=${COVER}`],
    ["https://a.test/#id_token=x&state=y", `https://a.test/#id_token=${COVER}&state=y`],
    ["https://a.test/a;jsessionid=99?x=1", "https://a.test/a;jsessionid=99?x=1".replace("99", COVER)],
    ["https://a.test/?X-Amz-Signature=ab12", `https://a.test/?X-Amz-Signature=${COVER}`],
    ["https://a.test/?key=AIzaSyD-1234567890abc", `https://a.test/?key=${COVER}`],
    ["https://a.test/?code=4%2F0AbCdEfGhIjKlMn", `https://a.test/?code=${COVER}`],
    ["https://a.test/?code=404&state=open&key=name", undefined],
    ["https://a.test/?author=jo&tokens=3&monkey=1", undefined],
    ["see eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc_def here", `see ${COVER} here`],
  ])("%s", (text, covered) => {
    expect(coverText(text)).toBe(covered ?? text);
  });

  test("cover no more than once, and never take long", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("Cookie", "Set-Cookie", "Authorization", "Location"), (value, name) => {
        const once = coverValue({ name, value });
        expect(coverValue({ name, value: once })).toBe(once);
      }),
    );
    const runs = [
      "?",
      "?a-",
      "eyJ",
      "eyJ-",
      "eyJabcdefgh.",
      "Bearer ",
      "Bearer 1",
      "Bearer \t\t",
      "://a",
      "&token",
      ";=",
      "==",
    ];
    for (const hostile of runs.map((run) => run.repeat(1_000_000 / run.length))) {
      const start = performance.now();
      coverText(hostile);
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });
});

test("an entry has secrets in its address or its headers, or none", () => {
  const plain = { url: "https://a.test/?page=2", responseHeaders: [{ name: "Server", value: "x" }] };
  expect(hasSecrets(plain)).toBe(false);
  expect(hasSecrets({ ...plain, url: "https://a.test/?token=2" })).toBe(true);
  expect(hasSecrets({ ...plain, requestHeaders: [{ name: "Cookie", value: "a=b" }] })).toBe(true);
  expect(hasSecrets({ ...plain, requestHeaders: [{ name: "Cookie", value: "" }] })).toBe(false);
});
