import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  keepHeaderLines,
  MAX_HEADERS_LENGTH,
  MAX_REASON_PHRASE_LENGTH,
  MAX_URL_LENGTH,
  reasonPhraseOf,
  redactText,
  redactUrl,
} from "../../../src/traffic/redact.ts";

const TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.SECRET-_1";

describe("redactUrl", () => {
  const cases: readonly (readonly [url: string, kept: string])[] = [
    ["https://site.test/", "https://site.test/"],
    ["https://site.test", "https://site.test"],
    ["https://site.test/a/b.html", "https://site.test/a/b.html"],
    ["https://site.test:8443/a", "https://site.test:8443/a"],
    // Userinfo.
    ["https://user:pw@site.test/a", "https://site.test/a"],
    ["https://user@site.test", "https://site.test"],
    ["https://a:b@c@site.test/x", "https://site.test/x"],
    ['https://user:p w"<@site.test/a', "https://site.test/a"],
    ["//user:pw@site.test/a", "//site.test/a"],
    ["https:\\\\user:pw@site.test\\a", "https:\\\\site.test\\a"],
    ["https://site.test/mail/ann@site.test", "https://site.test/mail/ann@site.test"],
    ["https://site.test//ann@site.test", "https://site.test//ann@site.test"],
    ["https://site.test/go/https://user:pw@b.test/", "https://site.test/go/https://b.test/"],
    ["https://site.test?to=a@b", "https://site.test?to=…"],
    // Query values.
    ["https://site.test/?q=cats&page=2", "https://site.test/?q=…&page=…"],
    ["https://site.test/?access_token=SECRET123", "https://site.test/?access_token=…"],
    ["https://site.test/?a=b=c&d=", "https://site.test/?a=…&d=…"],
    ["https://site.test/?next=https://x.test/?k=v", "https://site.test/?next=…"],
    ["https://site.test/?=nameless", "https://site.test/?=…"],
    ["https://site.test/svc?wsdl", "https://site.test/svc?wsdl"],
    ["https://site.test/?SECRET123", "https://site.test/?…"],
    ["https://site.test/?eyJhbGciOiJIUzI1NiJ9.payload", "https://site.test/?…"],
    ["https://site.test/?", "https://site.test/?"],
    ["https://site.test/?&&", "https://site.test/?&&"],
    // Fragments.
    ["https://site.test/a#access_token=SECRET", "https://site.test/a"],
    ["https://site.test/#/route?token=SECRET", "https://site.test/"],
    ["https://site.test/?q=1#top", "https://site.test/?q=…"],
    // Path parameters.
    ["https://site.test/a;jsessionid=SECRET", "https://site.test/a;jsessionid=…"],
    ["https://site.test/a;jsessionid=SECRET/b;v=1?c=2", "https://site.test/a;jsessionid=…/b;v=…?c=…"],
    ["https://site.test/a;b", "https://site.test/a;b"],
    // JSON Web Tokens, signed and encrypted.
    [`https://site.test/verify/${TOKEN}/now`, "https://site.test/verify/…/now"],
    [`https://site.test/${TOKEN}.SECRET.SECRET?a=1`, "https://site.test/…?a=…"],
    [`https://site.test/to/https%3A%2F%2Fa.test%3Ft%3D${TOKEN}`, "https://site.test/to/https%3A%2F%2Fa.test%3Ft%3D…"],
    ["https://site.test/eyJ.html", "https://site.test/eyJ.html"],
    // Without a scheme.
    ["/next?code=SECRET", "/next?code=…"],
    ["next?code=SECRET#x", "next?code=…"],
    ["?code=SECRET", "?code=…"],
    ["wss://user:pw@site.test/ws?t=SECRET", "wss://site.test/ws?t=…"],
    ["about:blank", "about:blank"],
    ["", ""],
  ];
  test.each(cases)("%s", (url, kept) => {
    expect(redactUrl(url)).toBe(kept);
  });

  const NAME = fc.stringMatching(/^[a-z_]{1,8}$/);
  /** What a query value can hold as it stands in an address: anything but the marks that end it. */
  const VALUE = fc.string({ minLength: 4, maxLength: 60 }).filter((value) => !/[&#]/.test(value));

  test("keeps no query value of four characters or more", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("https://site.test/path", "/path", "wss://site.test", "https://u:p@site.test/a;b=c"),
        fc.array(fc.tuple(NAME, VALUE), { minLength: 1, maxLength: 6 }),
        fc.constantFrom("", "#fragment"),
        (base, pairs, end) => {
          const names = pairs.map(([name]) => name);
          const kept = redactUrl(`${base}?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}${end}`);
          const elsewhere = `${base}?${names.map((name) => `${name}=…`).join("&")}`;
          for (const [, value] of pairs) if (!elsewhere.includes(value)) expect(kept).not.toContain(value);
          for (const name of names) expect(kept).toContain(`${name}=…`);
        },
      ),
    );
  });

  test("keeps no userinfo and no fragment, is bounded, and changes nothing the second time", () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.stringMatching(/^[\w!$:.-]{4,20}$/),
        (url, userInfo) => {
          const kept = redactUrl(url.replace("://", `://${userInfo}@`));
          expect(kept).toBe(redactUrl(url));
          expect(kept).not.toContain("#");
          expect(redactUrl(kept)).toBe(kept);
          expect(kept.length).toBeLessThanOrEqual(MAX_URL_LENGTH + 1);
        },
      ),
    );
  });

  test("what was cut changes nothing the second time, wherever the cut fell", () => {
    const piece = fc.constantFrom("/path", ";sid=x", "?", "name=value&", "flag&", "a=&", "=", "…", "#");
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), fc.integer({ min: 1_900, max: 5_000 }), (pieces, length) => {
        const kept = redactUrl(`https://site.test/${pieces.join("").repeat(length).slice(0, length)}`);
        expect(redactUrl(kept)).toBe(kept);
      }),
      { numRuns: 1_000 },
    );
  });

  test("takes anything, and answers within its bound", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 5_000 }), (text) => {
        expect(redactUrl(text).length).toBeLessThanOrEqual(MAX_URL_LENGTH + 1);
      }),
    );
  });

  const MEGABYTE = 1_000_000;
  test.each([
    ["a long path", `https://site.test/${"a".repeat(MEGABYTE)}`],
    ["a long query", `https://site.test/?q=${"a".repeat(MEGABYTE)}`],
    ["many parameters", `https://site.test/?${"a=b&".repeat(MEGABYTE / 4)}`],
    ["a long fragment", `https://site.test/#${"a".repeat(MEGABYTE)}`],
    ["semicolons", `https://site.test/${";".repeat(MEGABYTE)}`],
    ["parameters in the path", `https://site.test/${";a=b".repeat(MEGABYTE / 4)}`],
    ["slashes", `https://${"/".repeat(MEGABYTE)}`],
    ["userinfo signs", `https://${"@".repeat(MEGABYTE)}`],
    ["schemes", "a://".repeat(MEGABYTE / 4)],
  ])("takes a megabyte of %s in no time", (_name, url) => {
    const startedAt = performance.now();
    expect(redactUrl(url).length).toBeLessThanOrEqual(MAX_URL_LENGTH + 1);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});

describe("redactText", () => {
  test.each([
    ["nothing to hide; at all, here", "nothing to hide; at all, here"],
    ["see https://user:pw@site.test/a.", "see https://site.test/a."],
    ["see https://site.test/?SECRET123, or call", "see https://site.test/?…, or call"],
    ["see https://site.test/?a=1,SECRET&b=2;SECRET or call", "see https://site.test/?a=…&b=… or call"],
    ["see https://site.test/svc?wsdl", "see https://site.test/svc?wsdl"],
    ["to https://site.test/a#SECRET.", "to https://site.test/a"],
    ["at view-source:https://site.test/;sid=SECRET", "at view-source:https://site.test/;sid=…"],
    ["/next?code=SECRET and /other?token=SECRET", "/next?code=… and /other?token=…"],
    [
      "img-src https://a.test;report-uri https://b.test/r?k=SECRET; default-src 'none'",
      "img-src https://a.test;report-uri https://b.test/r?k=…; default-src 'none'",
    ],
    ["https://a.test,https://b.test", "https://a.test,https://b.test"],
    [`the token ${TOKEN} is too old`, "the token … is too old"],
  ])("%s", (text, kept) => {
    expect(redactText(text)).toBe(kept);
    expect(redactText(kept)).toBe(kept);
  });

  test.each([
    ["schemes", "a-.+".repeat(250_000)],
    ["addresses", "a://?".repeat(200_000)],
    ["beginnings of tokens", "eyJ".repeat(300_000)],
    ["halves of tokens", "eyJaaaaaaaa.".repeat(80_000)],
    ["separators", `a://${";,".repeat(500_000)}?`],
  ])("takes a megabyte of %s in no time", (_name, text) => {
    const startedAt = performance.now();
    redactText(`${text}@`);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});

describe("reasonPhraseOf", () => {
  test.each<[string | undefined, string | undefined]>([
    ["HTTP/1.1 404 Not Found", "Not Found"],
    ["HTTP/1.1 404", undefined],
    ["HTTP/1.1 451 ", undefined],
    ["HTTP/2.0 404 ", undefined],
    ["HTTP/0.9 200 OK", "OK"],
    ["http/1.1 500 Oops", "Oops"],
    ["HTTP/1.1 404 NÃ£o encontrado", "NÃ£o encontrado"],
    ["HTTP/1.1 404 <img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
    ["HTTP/1.1 307 Internal Redirect", "Internal Redirect"],
    ["HTTP/1.1", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s", (statusLine, phrase) => {
    expect(reasonPhraseOf(statusLine)).toBe(phrase);
  });

  test("is bounded", () => {
    expect(reasonPhraseOf(`HTTP/1.1 404 ${"x".repeat(5_000)}`)).toHaveLength(MAX_REASON_PHRASE_LENGTH);
  });
});

describe("keepHeaderLines", () => {
  const line = (name: string, length: number) => ({ name, value: "x".repeat(length) });

  test("says whether a line that is kept otherwise had no room", () => {
    const full = Array.from({ length: 8 }, () => line("Link", 490));
    expect(keepHeaderLines([...full, { name: "Allow", value: "GET" }]).isCut).toBe(false);
    const { headers, isCut } = keepHeaderLines([...full, line("Vary", 200), { name: "Allow", value: "GET" }]);
    expect(isCut).toBe(true);
    expect(headers.map(({ name }) => name)).toContain("Allow");
    expect(headers.map(({ name }) => name)).not.toContain("Vary");
  });

  test("counts no line that is never kept", () => {
    expect(keepHeaderLines([line("Cookie", MAX_HEADERS_LENGTH), line("X-Secret-Token", 9_000)])).toEqual({
      headers: [],
      isCut: false,
    });
  });

  test.each([
    ["0; url=https://site.test/reset?SECRET123", "0; url=https://site.test/reset?…"],
    ["5;URL='/a;sid=SECRET?t=SECRET#SECRET'", "5;URL='/a;sid=…?t=…'"],
    ["1.5, next#SECRET", "1.5, next"],
    ["30", "30"],
  ])("Refresh: %s is kept as %s", (value, kept) => {
    expect(keepHeaderLines([{ name: "Refresh", value }]).headers[0]?.value).toBe(kept);
  });

  test("a value that is cut is marked itself", () => {
    const { headers, isCut } = keepHeaderLines([line("Link", 900)]);
    expect(isCut).toBe(false);
    expect(headers[0]?.value.endsWith("…")).toBe(true);
  });
});
