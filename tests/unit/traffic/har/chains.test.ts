import { expect, test } from "vitest";
import { entriesFromHar } from "../../../../src/traffic/har.ts";
import { harEntry, harText, request, response } from "./har-parts.ts";

/** The roles and requests of entries: `1r` a redirect of request 1, `1` its response, `1c` a challenge. */
function roles(...entries: readonly unknown[]): string {
  const letters = { redirect: "r", challenge: "c", failure: "f", response: "" };
  return entriesFromHar(harText(...entries))
    .map(({ requestId, role }) => requestId + letters[role])
    .join(" ");
}

function at(seconds: number): string {
  return new Date(Date.UTC(2026, 10, 21, 12, 0, seconds)).toISOString();
}

function get(
  url: string,
  status: number,
  more: { to?: string; headers?: object[]; seconds?: number; auth?: string } = {},
) {
  const headers = more.auth === undefined ? [] : [{ name: "Authorization", value: more.auth }];
  return harEntry({
    startedDateTime: at(more.seconds ?? 0),
    request: request({ url: `https://site.test${url}`, headers }),
    response: response({ status, redirectURL: more.to ?? "", headers: more.headers ?? [] }),
  });
}

const NTLM = [{ name: "WWW-Authenticate", value: "NTLM" }];
const BASIC = [{ name: "WWW-Authenticate", value: 'Basic realm="x"' }];
const BEARER = [{ name: "WWW-Authenticate", value: "Bearer" }];

test.each<[string, readonly unknown[], string]>([
  [
    "a chain of two hops",
    [get("/a", 301, { to: "/b" }), get("/b", 302, { to: "https://site.test/c" }), get("/c", 200)],
    "1r 1r 1",
  ],
  ["the fragment of a target is no part of the request", [get("/a", 301, { to: "/b#top" }), get("/b", 200)], "1r 1"],
  [
    "Location where redirectURL is empty",
    [get("/a", 303, { headers: [{ name: "location", value: "b" }] }), get("/b", 200)],
    "1r 1",
  ],
  ["another request between", [get("/a", 302, { to: "/b" }), get("/x", 200), get("/b", 200)], "1r 2 1"],
  [
    "the same address much later is another request",
    [get("/a", 302, { to: "/b" }), get("/x", 200), get("/b", 200, { seconds: 60 })],
    "1r 2 3",
  ],
  ["each hop is followed once", [get("/a", 302, { to: "/b" }), get("/b", 200), get("/b", 200)], "1r 1 3"],
  [
    "two at once to the same place",
    [get("/a", 302, { to: "/b" }), get("/a", 302, { to: "/b" }), get("/b", 200), get("/b", 404)],
    "1r 2r 1 2",
  ],
  [
    "of two to the same place the one that has just come",
    [get("/a", 302, { to: "/c" }), get("/b", 302, { to: "/c", seconds: 60 }), get("/c", 200, { seconds: 60 })],
    "1r 2r 2",
  ],
  [
    "the same place again and again",
    [get("/a", 302, { to: "/a" }), get("/a", 302, { to: "/a" }), get("/a", 302, { to: "/a" }), get("/a", 200)],
    "1r 1r 1r 1",
  ],
  ["a hop whose target is missing", [get("/a", 302, { to: "/b" })], "1r"],
  ["a target that is no address", [get("/a", 302, { to: "http://[" })], "1r"],
  ["201 with Location is no redirect", [get("/a", 201, { to: "/b" }), get("/b", 200)], "1 2"],
  ["304 is no redirect", [get("/a", 304, { to: "/b" }), get("/b", 200)], "1 2"],
  ["a redirect without target is a response", [get("/a", 302)], "1"],
  ["Basic answered", [get("/a", 401, { headers: BASIC }), get("/a", 200, { auth: "Basic eA==" })], "1c 1"],
  [
    "Basic refused in the end",
    [get("/a", 401, { headers: BASIC }), get("/a", 401, { headers: BASIC, auth: "Basic eA==" })],
    "1c 1",
  ],
  [
    "NTLM in three rounds",
    [
      get("/a", 401, { headers: NTLM }),
      get("/a", 401, { headers: NTLM, auth: "NTLM T1" }),
      get("/a", 200, { auth: "NTLM T3" }),
    ],
    "1c 1c 1",
  ],
  ["a script with a new token", [get("/a", 401, { headers: BEARER }), get("/a", 200, { auth: "Bearer x" })], "1 2"],
  [
    "another request with credentials",
    [get("/a", 401, { headers: BASIC }), get("/b", 200, { auth: "Basic eA==" })],
    "1 2",
  ],
  ["a scheme nobody asked for", [get("/a", 401, { headers: BEARER }), get("/a", 200, { auth: "Basic eA==" })], "1 2"],
  ["tried again without credentials", [get("/a", 401, { headers: BASIC }), get("/a", 200)], "1 2"],
])("%s", (_what, entries, expected) => {
  expect(roles(...entries)).toBe(expected);
});

test.each([
  ["https://Site.test/b", "https://site.test/b"],
  ["https://site.test/b", "https://site.test:443/b"],
  ["https://site.test/größe", "https://site.test/gr%C3%B6%C3%9Fe"],
  ["https://site.test/gr%C3%B6%C3%9Fe", "https://site.test/größe"],
  ["//müller.test/b", "https://müller.test/b"],
  ["https://xn--mller-kva.test", "https://müller.test/"],
  ["/a b", "https://site.test/a b"],
])("the target %s is found where the file spells it %s", (to, url) => {
  expect(roles(get("/a", 301, { to }), harEntry({ request: request({ url }) }))).toBe("1r 1");
});

test("a redirect that the browser made itself is marked", () => {
  const hsts = get("/a", 307, {
    to: "https://site.test/b",
    headers: [{ name: "Non-Authoritative-Reason", value: "HSTS" }],
  });
  expect(entriesFromHar(harText(hsts))[0]).toMatchObject({ role: "redirect", leftOut: "browser-redirect" });
});

test("the icon that a favicon redirects to is the favicon", () => {
  const icon = harEntry({
    _resourceType: "other",
    request: request({ url: "https://site.test/favicon.ico" }),
    response: response({ status: 302, redirectURL: "/icon.png" }),
  });
  expect(entriesFromHar(harText(icon, get("/icon.png", 404))).map(({ leftOut }) => leftOut)).toEqual([
    "favicon",
    "favicon",
  ]);
});
