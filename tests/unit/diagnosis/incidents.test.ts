import { describe, expect, test } from "vitest";
import { findIncidents } from "../../../src/diagnosis/incidents/incidents.ts";
import type { Entry } from "../../../src/traffic/entry.ts";

let nextId = 1;

function entry(parts: Partial<Entry> & Pick<Entry, "url">): Entry {
  const id = nextId++;
  return {
    id,
    requestId: String(id),
    method: "GET",
    type: "xmlhttprequest",
    role: "response",
    statusCode: 200,
    responseHeaders: [],
    timeStamp: id,
    frameId: 0,
    ...parts,
  };
}

function answer(statusCode: number, url = "https://api.example.com/a", parts: Partial<Entry> = {}): Entry {
  return entry({ url, statusCode, ...parts });
}

/** One request: each address redirects to the next, the last one answers. */
function chain(addresses: readonly string[], parts: Partial<Entry> = {}, last: Partial<Entry> = {}): Entry[] {
  const requestId = `chain-${nextId}`;
  return addresses.map((url, index) => {
    const redirectUrl = addresses[index + 1];
    if (redirectUrl === undefined) return entry({ url, requestId, ...parts, ...last });
    return entry({ url, requestId, role: "redirect", statusCode: 301, redirectUrl, ...parts });
  });
}

function kindsOf(entries: readonly Entry[]): readonly string[] {
  return findIncidents(entries).map(({ kind }) => kind);
}

describe("redirect chains", () => {
  test("a loop that the browser gave up on", () => {
    const hops = chain(["https://a.example/x", "https://a.example/y", "https://a.example/x"]);
    const failure: Partial<Entry> = { role: "failure", networkError: "net::ERR_TOO_MANY_REDIRECTS" };
    const [first, second, third] = hops;
    if (first === undefined || second === undefined || third === undefined) throw new Error("three hops were built");
    const { statusCode: _, ...bare } = third;
    const [loop] = findIncidents([first, second, { ...bare, ...failure }]);
    expect(loop?.kind).toBe("redirect-loop");
    expect(loop?.text).toBe("The site redirects in a circle; the browser gave up after 2 redirects.");
  });

  const twenty = Array.from({ length: 21 }, (_, index) => `https://a.example/${index}`);

  test("addresses that are all different prove no circle", () => {
    const end: Partial<Entry> = { role: "failure", networkError: "net::ERR_TOO_MANY_REDIRECTS" };
    expect(findIncidents(chain(twenty, {}, end))[0]?.text).toBe(
      "The site redirects again and again; the browser gave up after 20 redirects.",
    );
  });

  test("as many redirects as a browser follows are no loop when an answer comes", () => {
    expect(kindsOf(chain(twenty))).toEqual([]);
  });

  test("an address that comes twice and then lets pass is a detour, not a loop", () => {
    expect(
      kindsOf(chain(["https://a.example/x", "https://a.example/set", "https://a.example/x", "https://a.example/done"])),
    ).toEqual(["redirect-detour"]);
  });

  test("addresses whose hidden query values may differ prove nothing", () => {
    expect(kindsOf(chain(["https://a.example/x?n=…", "https://a.example/x?n=…", "https://a.example/done"]))).toEqual(
      [],
    );
  });

  test.each([
    [
      "http, https, www",
      ["http://a.example/", "https://a.example/", "https://www.a.example/"],
      ["redirect-needless-hops"],
    ],
    [
      "https and a slash",
      ["http://a.example/b", "https://a.example/b", "https://a.example/b/"],
      ["redirect-needless-hops"],
    ],
    ["one hop is not needless", ["http://a.example/", "https://a.example/"], []],
    ["to another page", ["http://a.example/", "https://a.example/", "https://a.example/home"], []],
    ["down to http", ["https://a.example/", "http://b.example/"], ["redirect-downgrade"]],
    [
      "down and up again",
      ["https://a.example/", "http://a.example/", "https://www.a.example/"],
      ["redirect-needless-hops", "redirect-downgrade"],
    ],
  ])("%s", (_, addresses, expected) => {
    expect(kindsOf(chain(addresses)).toSorted()).toEqual(expected.toSorted());
  });

  test("the browser's own upgrade is no hop of the site", () => {
    const [first, ...rest] = chain(["http://a.example/", "https://a.example/", "https://www.a.example/"]);
    if (first === undefined) throw new Error("a chain was built");
    expect(kindsOf([{ ...first, leftOut: "browser-redirect" }, ...rest])).toEqual([]);
  });

  test.each([
    ["302 on POST", 302, "GET", ["redirect-method-lost"]],
    ["303 says GET", 303, "GET", []],
    ["307 keeps POST", 307, "POST", []],
  ])("%s", (_, statusCode, method, expected) => {
    const [post, get] = chain(["https://a.example/save", "https://a.example/saved"], { method: "POST", statusCode });
    if (post === undefined || get === undefined) throw new Error("two entries were built");
    expect(kindsOf([post, { ...get, method, statusCode: 200 }])).toEqual(expected);
  });

  test("data that became a login page", () => {
    const addresses = ["https://a.example/api/items", "https://a.example/login?next=…"];
    const [found] = findIncidents(chain(addresses));
    expect(found).toMatchObject({ kind: "data-became-login", root: { url: addresses[0] } });
    expect(kindsOf(chain(addresses, { type: "main_frame" }))).toEqual([]);
    expect(kindsOf(chain(addresses, {}, { statusCode: 401 }))).toEqual([]);
  });
});

describe("pages", () => {
  test("the 401 before twelve 403s is one incident with its root first", () => {
    const root = answer(401);
    const refused = Array.from({ length: 12 }, (_, index) => answer(403, `https://api.example.com/p${index}`));
    const [found, ...others] = findIncidents([answer(200), root, ...refused]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: "login-lost", certainty: "likely", root });
    expect(found?.entries).toHaveLength(13);
    expect(found?.text).toContain("401 ×1, 403 ×12");
  });

  test.each([
    ["403s before the 401 do not follow from it", [answer(403), answer(403), answer(401)], []],
    [
      "403s of another host neither",
      [answer(401), answer(403, "https://b.example/"), answer(403, "https://b.example/c")],
      [],
    ],
    ["one 403 is no cascade", [answer(401), answer(403)], []],
    [
      "a challenge that was answered lost nothing",
      [answer(401, undefined, { role: "challenge" }), answer(403), answer(403)],
      [],
    ],
    ["403s alone have no such root", [answer(403), answer(403), answer(403)], []],
  ])("%s", (_, entries, expected) => {
    expect(kindsOf(entries)).toEqual(expected);
  });

  test("a login that works in between makes it doubtful", () => {
    const [found] = findIncidents([answer(401), answer(200), answer(403), answer(403)]);
    expect(found).toMatchObject({ kind: "login-lost", certainty: "possible" });
  });

  test("a rate limit is one incident", () => {
    expect(kindsOf([answer(429), answer(429), answer(429)])).toEqual(["rate-limited"]);
    expect(kindsOf([answer(429), answer(429, "https://b.example/"), answer(429)])).toEqual([]);
  });

  test("a host whose addresses fail alike is down", () => {
    const at = (path: string) => answer(502, `https://api.example.com/${path}`);
    expect(kindsOf([at("a"), at("b"), at("c")])).toEqual(["host-down"]);
    expect(kindsOf([at("a"), at("a"), at("a")])).toEqual([]);
  });

  test("one path with many codes", () => {
    const at = (statusCode: number, id: number) => answer(statusCode, `https://api.example.com/users/${id}`);
    expect(kindsOf([at(404, 1), at(500, 2), at(403, 3)])).toEqual(["path-unstable"]);
    expect(kindsOf([at(404, 1), at(404, 2), at(404, 3), at(404, 4)])).toEqual([]);
    expect(
      kindsOf([at(404, 1), answer(404, "https://api.example.com/users/2", { leftOut: "favicon" }), at(500, 3)]),
    ).toEqual([]);
  });

  test("a sentence names a few of many codes, and how many more there are", () => {
    const codes = Array.from({ length: 31 }, (_, index) => 400 + index);
    const [found] = findIncidents(codes.map((code) => answer(code, "https://api.example.com/users/1")));
    expect(found?.text).toContain("31 different ways: 400 ×1, 401 ×1, 402 ×1, 403 ×1, 404 ×1, 405 ×1 and 25 others.");
  });

  test("nothing is found in nothing, and odd addresses do no harm", () => {
    expect(findIncidents([])).toEqual([]);
    expect(findIncidents([answer(401, "::"), answer(403, ""), answer(403, "::")])).toEqual([]);
  });
});
