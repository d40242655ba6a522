import { describe, expect, test } from "vitest";
import {
  draftFailure,
  draftResponse,
  errorNameOf,
  initiatorOf,
  isBrowserRedirect,
} from "../../../src/traffic/draft.ts";
import type { RequestDetails } from "../../../src/traffic/observation.ts";
import { requestDetails } from "../../support/builders.ts";

describe("isBrowserRedirect", () => {
  const cases: ReadonlyArray<{ name: string; parts: Partial<RequestDetails>; expected: boolean }> = [
    {
      name: "Chromium's HSTS",
      parts: {
        statusCode: 307,
        statusLine: "HTTP/1.1 307 Internal Redirect",
        responseHeaders: [{ name: "Non-Authoritative-Reason", value: "HSTS" }],
      },
      expected: true,
    },
    {
      name: "Chromium's rule of another extension, known by its header",
      parts: {
        statusCode: 307,
        statusLine: "HTTP/1.1 307",
        responseHeaders: [{ name: "non-authoritative-reason", value: "WebRequest API" }],
      },
      expected: true,
    },
    {
      name: "known by its phrase",
      parts: { statusCode: 307, statusLine: "HTTP/1.1 307 Internal Redirect" },
      expected: true,
    },
    { name: "Firefox's HSTS", parts: { statusCode: 0, statusLine: "" }, expected: true },
    {
      name: "Firefox's rule of another extension",
      parts: { statusCode: 200, statusLine: "HTTP/1.1 200 " },
      expected: true,
    },
    { name: "no status at all", parts: {}, expected: true },
    {
      name: "a server's 307",
      parts: { statusCode: 307, statusLine: "HTTP/1.1 307 Temporary Redirect" },
      expected: false,
    },
    { name: "a server's 301 over HTTP/2", parts: { statusCode: 301, statusLine: "HTTP/2.0 301 " }, expected: false },
    {
      name: "a server that writes the words elsewhere",
      parts: { statusCode: 302, statusLine: "HTTP/1.1 302 Internal Redirect to login" },
      expected: false,
    },
  ];
  test.each(cases)("$name: $expected", ({ parts, expected }) => {
    const { statusCode: _status, statusLine: _line, ...bare } = requestDetails();
    expect(isBrowserRedirect({ ...bare, ...parts })).toBe(expected);
  });
});

describe("initiatorOf", () => {
  test.each<[Partial<RequestDetails>, string | undefined]>([
    [{ initiator: "https://site.test" }, "https://site.test"],
    [{ originUrl: "https://site.test/page?token=SECRET" }, "https://site.test"],
    [{ documentUrl: "https://site.test:8443/page#SECRET" }, "https://site.test:8443"],
    [{ initiator: "https://a.test", documentUrl: "https://b.test/" }, "https://a.test"],
    [{ documentUrl: "https://user:SECRETPW@site.test/page" }, "https://site.test"],
    [{ documentUrl: "https://site.test?token=SECRET" }, "https://site.test"],
    [{ initiator: "moz-extension://0123-4567" }, "moz-extension://0123-4567"],
    [{ initiator: "null" }, undefined],
    [{ documentUrl: "data:text/html,SECRET" }, undefined],
    [{ documentUrl: "data:text/html,<a href='https://x.test/SECRET'>" }, undefined],
    [{ originUrl: "about:blank" }, undefined],
    [{ originUrl: "" }, undefined],
    [{}, undefined],
  ])("%o comes from %s", (parts, expected) => {
    expect(initiatorOf(requestDetails(parts))).toBe(expected);
  });
});

describe("favicon", () => {
  test.each<[Partial<RequestDetails>, boolean]>([
    [{ url: "https://site.test/favicon.ico", type: "image" }, true],
    [{ url: "https://site.test/favicon.ico?v=2", type: "image" }, true],
    [{ url: "http://localhost:8080/favicon.ico", type: "image" }, true],
    [{ url: "https://site.test/favicon.ico", type: "xmlhttprequest" }, false],
    [{ url: "https://site.test/favicon.ico", type: "image", frameId: 7 }, false],
    [{ url: "https://site.test/images/favicon.ico", type: "image" }, true],
    [{ url: "https://cdn.test/static/favicon-32x32.png?v=2", type: "image" }, true],
    [{ url: "https://site.test/Favicon.4f1c2b.svg", type: "image" }, true],
    [{ url: "https://site.test/apple-touch-icon-120x120-precomposed.png", type: "image" }, true],
    [{ url: "https://site.test/favicons.png", type: "image" }, false],
    [{ url: "https://site.test/favicon/logo.png", type: "image" }, false],
    [{ url: "https://site.test/icon.png", type: "image" }, false],
    [{ url: "https://icons.test/s2/favicons?domain=site.test", type: "image" }, false],
    [{ url: "https://site.test/logo.png?from=/favicon.png", type: "image" }, false],
    [{ url: "https://site.test/favicon.icon", type: "image" }, false],
    [{ url: "https://site.test/go?to=//x/favicon.ico", type: "image" }, false],
  ])("%o: %s", (parts, expected) => {
    const leftOut = expected ? "favicon" : undefined;
    expect(draftResponse(requestDetails({ statusCode: 404, ...parts }), "response").leftOut).toBe(leftOut);
  });
});

test("a response keeps what may be kept, and nothing else", () => {
  const draft = draftResponse(
    requestDetails({
      url: "https://user:SECRETPW@site.test/a;jsessionid=SECRET?token=SECRET#SECRET",
      statusCode: 302,
      statusLine: "HTTP/1.1 302 Found",
      redirectUrl: "https://site.test/next?code=SECRET",
      documentUrl: "https://site.test/page?sid=SECRET",
      fromCache: true,
      responseHeaders: [
        { name: "Location", value: "/next?code=SECRET" },
        { name: "Set-Cookie", value: "sid=SECRET" },
        { name: "Server", value: "nginx" },
        { name: "Via" },
      ],
    }),
    "redirect",
  );
  expect(JSON.stringify(draft)).not.toContain("SECRET");
  expect(draft).toEqual({
    requestId: "1",
    method: "GET",
    url: "https://site.test/a;jsessionid=…?token=…",
    type: "xmlhttprequest",
    role: "redirect",
    statusCode: 302,
    reasonPhrase: "Found",
    redirectUrl: "https://site.test/next?code=…",
    responseHeaders: [
      { name: "Location", value: "/next?code=…" },
      { name: "Server", value: "nginx" },
    ],
    // The value of Via was no text.
    headersCut: true,
    timeStamp: 1_800_000_000_000,
    frameId: 0,
    initiator: "https://site.test",
    fromCache: true,
  });
});

test("a failure has the browser's name for it, bounded, and no status", () => {
  const { statusCode: _status, ...bare } = requestDetails({ error: "net::ERR_ABORTED" });
  expect(draftFailure(bare)).toMatchObject({ role: "failure", networkError: "net::ERR_ABORTED", leftOut: "aborted" });
  expect(draftFailure(bare)).not.toHaveProperty("statusCode");
  expect(errorNameOf(requestDetails())).toBe("unknown");
  expect(errorNameOf(requestDetails({ error: "x".repeat(100_000) }))).toHaveLength(300);
});
