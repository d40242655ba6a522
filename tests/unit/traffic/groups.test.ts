import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupKey, pathTemplate, splitUrl } from "../../../src/traffic/groups.ts";

describe("pathTemplate", () => {
  const cases: readonly (readonly [path: string, template: string])[] = [
    ["/", "/"],
    ["", ""],
    ["/users/123", "/users/:id"],
    ["/users/123/orders/9", "/users/:id/orders/:id"],
    ["/users/me", "/users/me"],
    ["/v1/things", "/v1/things"],
    ["/2026/11/21", "/:id/:id/:id"],
    ["/o/1f0e3dad-9990-8345-b743-9f8ffabdffc4", "/o/:id"],
    ["/o/1F0E3DAD-9990-8345-B743-9F8FFABDFFC4", "/o/:id"],
    ["/c/3f1c9a2b4d5e", "/c/:id"],
    ["/c/3f1c9a2b4d5", "/c/3f1c9a2b4d5"],
    ["/u/01ARZ3NDEKTSV4RRFFQ69G5FAV", "/u/:id"],
    ["/t/dQw4w9WgXcQ1a2b3c4", "/t/:id"],
    ["/blog/how-to-read-404-pages", "/blog/how-to-read-404-pages"],
    ["/supercalifragilistic", "/supercalifragilistic"],
    ["/assets/app.3f1c9a2b.js", "/assets/app.:hash.js"],
    ["/assets/app-3f1c9a2b.css", "/assets/app-:hash.css"],
    ["/assets/jquery-3.7.1.min.js", "/assets/jquery-3.7.1.min.js"],
    ["/dead.beef", "/dead.beef"],
    ["//", "//"],
    ["/a/%20/7/", "/a/%20/:id/"],
  ];
  test.each(cases)("%s is of %s", (path, template) => {
    expect(pathTemplate(path)).toBe(template);
  });

  test("answers any path, a huge one too, with a bounded template that is its own template", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000 }), (path) => {
        const template = pathTemplate(path);
        expect(template.length).toBeLessThan(3_100);
        expect(pathTemplate(template)).toBe(template);
      }),
    );
    expect(pathTemplate("/a1".repeat(1_000_000)).length).toBeLessThan(1_100);
  });
});

describe("splitUrl", () => {
  test.each([
    ["https://site.test/a/b?q=…", "site.test", "/a/b"],
    ["https://site.test:8443", "site.test:8443", "/"],
    ["https://site.test?q", "site.test", "/"],
    ["wss://site.test/ws", "site.test", "/ws"],
    ["about:blank", "about:blank", ""],
    ["", "", ""],
  ])("%s", (url, host, path) => {
    expect(splitUrl(url)).toEqual({ host, path });
  });
});

describe("groupKey", () => {
  test.each([
    [{ role: "response", statusCode: 404, url: "https://site.test/users/123?x=…" }, "404 site.test/users/:id"],
    [{ role: "response", statusCode: 404, url: "https://site.test/users/456" }, "404 site.test/users/:id"],
    [{ role: "response", statusCode: 500, url: "https://site.test/users/456" }, "500 site.test/users/:id"],
    [{ role: "response", statusCode: 404, url: "https://api.test/users/456" }, "404 api.test/users/:id"],
    [{ role: "failure", networkError: "net::ERR_FAILED", url: "https://site.test/a" }, "net::ERR_FAILED site.test/a"],
    [
      { role: "response", statusCode: 500, networkError: "net::ERR_FAILED", url: "https://site.test/a" },
      "500 site.test/a",
    ],
  ] as const)("%o", (entry, key) => {
    expect(groupKey(entry)).toBe(key);
  });
});
