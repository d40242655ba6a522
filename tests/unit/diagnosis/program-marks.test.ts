import { expect, test } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import { readExchange } from "../../corpus/item.ts";

const ID = "X-Request-Id: 62ab0c16-dce7-43ce-9925-a2c066c981a8";

/** Marks that programs leave, and their like that prove less. */
test.each([
  ["a run time", "200", ["X-Runtime: 0.026343"], "app", undefined],
  ["a run time and a number", "200", ["X-Runtime: 0.026343", ID], "app", "Ruby on Rails"],
  ["a run time that is none", "200", ["X-Runtime: fast", ID], "unknown", undefined],
  ["a program on Rails", "200", ["X-Runtime: 0.026343", ID, 'X-Gitlab-Meta: {"version":"1"}'], "app", "GitLab"],
  ["a tag of Node's", "200", ['ETag: W/"1cf6-vKLgOnINYP3dn8/IH5KH5MkT1tI"'], "app", undefined],
  ["a tag of a file in Node", "200", ['ETag: W/"f97-16906cd80c8"'], "unknown", undefined],
  ["a tag of Apache's", "200", ['ETag: "286c-5d847b2037042"'], "unknown", undefined],
  ["Java on Tomcat", "200", ["X-Powered-By: JSF/2.0", "Server: Apache-Coyote/1.1"], "app", "Tomcat"],
  ["Java behind nginx", "200", ["X-Powered-By: JSF/2.0", "Server: nginx"], "app", "Java"],
  ["Java behind Apache", "200", ["X-Powered-By: JSF/2.0", "Server: Apache"], "app", "Java"],
  ["PHP on LiteSpeed", "200", ["X-Powered-By: PHP/8.1.2", "Server: LiteSpeed"], "app", "PHP"],
  ["Discourse", "200", ["X-Discourse-Route: list/latest"], "app", "Discourse"],
  ["GitHub without its name", "200", ["X-GitHub-Request-Id: C61E:0A11:113231:28BA33:5B3878F0"], "app", "GitHub"],
  ["a refusal through Sucuri", "403", ["X-Sucuri-ID: 12013", "X-Sucuri-Cache: MISS"], "app", undefined],
  ["a page through CDN77", "200", ["Server: CDN77-Turbo", "X-77-Cache: MISS"], "app", undefined],
  ["a page from CDN77", "200", ["Server: CDN77-Turbo", "X-77-Cache: HIT"], "cdn", "CDN77"],
  [
    "Heroku's page for a broken answer",
    "502",
    ["Server: Cowboy", "Cache-Control: no-cache, no-store"],
    "load-balancer",
    "Heroku router",
  ],
  ["Cowboy's own 500", "500", ["Server: Cowboy", "Cache-Control: no-cache, no-store"], "app", "Cowboy (Erlang)"],
])("%s", async (_, status, lines, layer, product) => {
  const { origin } = await diagnose(readExchange(["GET https://a.test/x", `HTTP/1.1 ${status}`, ...lines].join("\n")));
  expect([origin.layer, origin.product]).toEqual([layer, product]);
});
