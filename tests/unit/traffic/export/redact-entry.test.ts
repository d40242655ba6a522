import fc from "fast-check";
import { expect, test } from "vitest";
import { redactEntry, redactPage } from "../../../../src/traffic/redact-entry.ts";
import { entryOf } from "../../../support/builders.ts";

/** One header after redaction. */
function redacted(name: string, value: string): string | undefined {
  return redactEntry(entryOf({ responseHeaders: [{ name, value }] })).responseHeaders[0]?.value;
}

test.each([
  ["Cookie", "sid=abc; theme=dark", "sid=…; theme=…"],
  ["cookie", "justavalue", "…"],
  ["Set-Cookie", "sid=abc; Path=/; Secure; HttpOnly; SameSite=Lax", "sid=…; Path=/; Secure; HttpOnly; SameSite=Lax"],
  ["Set-Cookie", "sid=abc; Secret=x", "sid=…; Secret=…"],
  ["set-cookie", "a=1; Path=/\nb=2; HttpOnly", "a=…; Path=/\nb=…; HttpOnly"],
  [
    "Set-Cookie",
    "a=1; Expires=Wed, 09 Jun 2027 10:18:14 GMT, b=2; Path=/x",
    "a=…; Expires=Wed, 09 Jun 2027 10:18:14 GMT\nb=…; Path=/x",
  ],
  ["Set-Cookie", "sid=YWJj,ZGVm==; Path=/", "sid=…; Path=/"],
  ["Set-Cookie", "a=1; Path=/,b=2; Expires=c2Vj/cmV0", "a=…; Path=/\nb=…; Expires=…"],
  ["Set-Cookie", "a=1; Path=/x,secret; Domain=s.test", "a=…; Path=…; Domain=s.test"],
  ["Authorization", "Bearer eyJhbGci.e30.x", "Bearer …"],
  ["Authorization", "Basic dXNlcjpwYXNz", "Basic …"],
  ["Authorization", "my-own-token with words", "…"],
  ["Proxy-Authorization", 'Digest username="me"', "Digest …"],
  ["WWW-Authenticate", 'Bearer realm="api", error="invalid_token"', 'Bearer realm="api", error="invalid_token"'],
  ["WWW-Authenticate", "Negotiate oYG2MIGzoAMKAQChCwYJ", "Negotiate …"],
  ["Location", "https://me:pw@site.test/x?code=1#frag", "https://site.test/x?code=…"],
  ["Referer", "https://site.test/reset?token=1", "https://site.test/reset?token=…"],
  ["Link", '<https://site.test/next?cursor=1>; rel="next"', '<https://site.test/next?cursor=…>; rel="next"'],
  ["Refresh", "0; url=https://site.test/?t=1", "0; url=https://site.test/?t=…"],
  ["Refresh", "0;url=/a;sid=1#2", "0;url=/a;sid=…"],
  ["Location", "data:text/html,secret", "data:text/html,…"],
  ["X-Debug-Token-Link", "/_profiler/a;sid=1?secret1", "/_profiler/a;sid=…?…"],
  ["Origin", "https://site.test/?secret1", "https://site.test/?…"],
  ["X-Api-Key", "abc", "…"],
  ["X-Amz-Security-Token", "abc", "…"],
  ["X-My-Own", "who knows", "…"],
  ["Cache-Control", "no-store", "no-store"],
  ["Content-Security-Policy", "default-src 'none'", "default-src 'none'"],
  ["User-Agent", "Mozilla/5.0", "Mozilla/5.0"],
  ["Sec-Fetch-Dest", "document", "document"],
  ["Sec-WebSocket-Protocol", "base64url.bearer.authorization.k8s.io.ZXlK, v4.channel.k8s.io", "…"],
  ["Sec-WebSocket-Version", "13", "13"],
  ["X-Request-Id", "9f1c", "9f1c"],
])("%s: %s leaves as %s", (name, value, expected) => {
  expect(redacted(name, value)).toBe(expected);
});

test.each([
  ["https://a:b@site.test/p;jsessionid=1?x=1&flag#f", "https://site.test/p;jsessionid=…?x=…&flag"],
  ["data:text/html;base64,PGI+c2VjcmV0PC9iPg==", "data:text/html;base64,…"],
  ["www.example.test:443", "www.example.test:443"],
])("the address %s leaves as %s", (url, expected) => {
  expect(redactEntry(entryOf({ url, redirectUrl: url }))).toMatchObject({ url: expected, redirectUrl: expected });
});

test("a page's title that is its address is redacted too", () => {
  expect(redactPage({ key: "p", url: "https://s.test/?a=1", title: "https://s.test/?a=1" })).toEqual({
    key: "p",
    url: "https://s.test/?a=…",
    title: "https://s.test/?a=…",
  });
});

test.each([
  ["page_1", "page_1"],
  ["page#1;a=1", "page#1;a=1"],
  ["https://me:pw@s.test/a;sid=1?t=2#3", "https://s.test/a;sid=…?t=…"],
  ["data:text/html,secret", "data:text/html,…"],
])("a page that a file names %s leaves as %s, also where entries name it", (pageKey, expected) => {
  expect(redactEntry(entryOf({ pageKey })).pageKey).toBe(expected);
  expect(redactPage({ key: pageKey, url: "", title: pageKey })).toEqual({ key: expected, url: "", title: expected });
});

test.each([
  ["“Could not load https://me:pw@site.test/?a=1”", "“Could not load https://site.test/?a=…”"],
  ["“See https://site.test/#top”", "“See https://site.test/”"],
  ["Connection to https://site.test/?a=1 refused", "Connection to https://site.test/?a=… refused"],
  ["net::ERR_FAILED", "net::ERR_FAILED"],
])("the failure %s leaves as %s", (networkError, expected) => {
  expect(redactEntry(entryOf({ networkError })).networkError).toBe(expected);
});

test.each(["X-MS-Client-Principal", "X-Goog-Visitor-Id", "CF-Connecting-IP", "X-Amz-Meta-Owner"])(
  "%s of a request may name a person",
  (name) => {
    const headers = [{ name, value: "somebody" }];
    const { requestHeaders, responseHeaders } = redactEntry(
      entryOf({ requestHeaders: headers, responseHeaders: headers }),
    );
    expect(requestHeaders).toEqual([{ name, value: "…" }]);
    expect(responseHeaders).toEqual(headers);
  },
);

test("X-Payment names a price in a response, and pays in a request", () => {
  const headers = [{ name: "X-Payment", value: "eyJ4NDAyVmVyc2lvbiI6MX0=" }];
  const { requestHeaders, responseHeaders } = redactEntry(
    entryOf({ requestHeaders: headers, responseHeaders: headers }),
  );
  expect(requestHeaders).toEqual([{ name: "X-Payment", value: "…" }]);
  expect(responseHeaders).toEqual(headers);
});

const SECRET = "Zx9SECRETq7";

/** Every place that may hold a secret, with one planted. */
const PLACES: readonly ((secret: string) => Parameters<typeof entryOf>[0])[] = [
  (secret) => ({ url: `https://site.test/a?b=${secret}` }),
  (secret) => ({ url: `https://user:${secret}@site.test/a` }),
  (secret) => ({ url: `https://site.test/a#${secret}` }),
  (secret) => ({ url: `https://site.test/a;sid=${secret}` }),
  (secret) => ({ url: `data:,${secret}` }),
  (secret) => ({ redirectUrl: `/b?token=${secret}` }),
  (secret) => ({ initiator: `https://${secret}@site.test` }),
  (secret) => ({ pageKey: `https://site.test/?q=${secret}` }),
  (secret) => ({ networkError: `Could not load https://site.test/?q=${secret}` }),
  (secret) => ({ networkError: `Could not load https://site.test/?${secret}` }),
  (secret) => ({ reasonPhrase: `See https://site.test/#${secret}` }),
  ...["Cookie", "Set-Cookie"].flatMap((name) => [
    (secret: string) => ({ responseHeaders: [{ name, value: `a=${secret}; b=${secret}` }] }),
    (secret: string) => ({ requestHeaders: [{ name, value: secret }] }),
  ]),
  ...["Authorization", "Proxy-Authorization"].flatMap((name) =>
    ["Bearer ", "Basic ", "", "Odd one "].map((scheme) => (secret: string) => ({
      requestHeaders: [{ name, value: scheme + secret }],
    })),
  ),
  ...["X-Api-Key", "X-Session-Id", "X-CSRF-Token", "Authentication-Info", "X-Unheard-Of"].map(
    (name) => (secret: string) => ({ responseHeaders: [{ name, value: secret }] }),
  ),
  ...["Location", "Content-Location", "Referer", "Link", "Refresh", "Origin", "Content-Security-Policy"].map(
    (name) => (secret: string) => ({
      requestHeaders: [{ name, value: `<https://u:${secret}@site.test/x?y=${secret}#z=${secret}>` }],
    }),
  ),
];

test("a planted secret never leaves, and what has left once stays as it is", () => {
  const word = fc.stringMatching(/^[A-Za-z0-9_.-]{0,12}$/).map((rest) => SECRET + rest);
  fc.assert(
    fc.property(word, fc.constantFrom(...PLACES), fc.boolean(), (secret, place, upper) => {
      const entry = entryOf(place(upper ? secret.toUpperCase() : secret));
      const once = redactEntry(entry);
      expect(JSON.stringify(once).toLowerCase()).not.toContain(SECRET.toLowerCase());
      expect(redactEntry(once)).toEqual(once);
    }),
    { numRuns: 500 },
  );
});

test("a value too long to leave whole is cut once, wherever that falls", () => {
  const piece = fc.constantFrom(
    ..."a=b;|a=;|; Path=/|; Secure|,|\n| |<https://a/?b=>|?a=b&|https://u:p@h/|negotiate xx |Expires=x, 09|#f|…|=|data:a,b|0;url='".split(
      "|",
    ),
    "x".repeat(50),
  );
  const name = fc.constantFrom(
    "Cookie",
    "Set-Cookie",
    "Authorization",
    "WWW-Authenticate",
    "Location",
    "Link",
    "X-Own",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 7_900, max: 8_100 }),
      name,
      (pieces, length, header) => {
        const value = pieces.join("").repeat(length).slice(0, length);
        const once = redacted(header, value) ?? "";
        expect(redacted(header, once)).toBe(once);
      },
    ),
    { numRuns: 1_000 },
  );
});

test("a value of a megabyte costs little", () => {
  const value = `${"?a=b&".repeat(200_000)}<//@`;
  const names = ["Cookie", "Set-Cookie", "Link", "Location", "X-Cache", "WWW-Authenticate"];
  const entry = entryOf({ responseHeaders: names.map((name) => ({ name, value })) });
  const start = performance.now();
  const longest = Math.max(...redactEntry(entry).responseHeaders.map((header) => header.value.length));
  expect(longest).toBeLessThan(30_000);
  expect(performance.now() - start).toBeLessThan(500);
});
