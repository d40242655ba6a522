import { expect, test } from "vitest";
import { diagnose } from "../../../src/diagnosis/diagnose.ts";
import { readExchange } from "../../corpus/item.ts";

const TEXT = "Content-Type: text/plain";
const FLY = ["Server: Fly/1a2b3c (2026-01-27)", "Via: 2 fly.io"];

/** A success behind a router that has none of its own; an error may be the router's. */
test.each([
  ["200 through Fly", "GET", "200", [TEXT, ...FLY], "app", undefined],
  ["204 through Fly", "DELETE", "204", FLY, "app", undefined],
  ["404 through Fly", "GET", "404", [TEXT, ...FLY], "unknown", undefined],
  ["302 through Fly", "GET", "302", ["Location: /a", ...FLY], "unknown", undefined],
  ["a program that names itself", "GET", "200", [TEXT, ...FLY, "X-Powered-By: Express"], "app", "Express"],
  ["200 through Google's balancer", "GET", "200", [TEXT, "Via: 1.1 google"], "app", undefined],
  [
    "nginx behind it",
    "GET",
    "200",
    ["Content-Type: text/html", "Server: nginx", "Via: 1.1 google"],
    "reverse-proxy",
    "nginx",
  ],
  ["a copy of Google's", "GET", "200", [TEXT, "Age: 5", "Via: 1.1 google"], "cdn", "Google Cloud CDN"],
  ["200 of Google's front end", "GET", "200", [TEXT, "Server: Google Frontend"], "app", undefined],
  [
    "500 of Google's front end",
    "GET",
    "500",
    ["Content-Type: text/html; charset=UTF-8", "Server: Google Frontend"],
    "load-balancer",
    "Google Frontend",
  ],
  ["200 through a balancer with fixed answers", "GET", "200", [TEXT, "Server: awselb/2.0"], "unknown", undefined],
  [
    "200 through an edge that runs programs",
    "GET",
    "200",
    [TEXT, "CF-RAY: 88dc1a2b3c4d5e6f-LHR"],
    "unknown",
    undefined,
  ],
  ["201 through it", "POST", "201", [TEXT, "CF-RAY: 88dc1a2b3c4d5e6f-LHR"], "app", undefined],
  ["201 under the name of an edge", "POST", "201", [TEXT, "Server: Netlify"], "app", undefined],
  ["201 of nobody", "POST", "201", [TEXT], "unknown", undefined],
])("%s", async (_, method, status, lines, layer, product) => {
  const { origin } = await diagnose(
    readExchange([`${method} https://a.test/x`, `HTTP/1.1 ${status}`, ...lines].join("\n")),
  );
  expect([origin.layer, origin.product]).toEqual([layer, product]);
});
