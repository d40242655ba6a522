import { expect, test } from "vitest";
import { countLeftOut, leftOutGroups } from "../../../src/ui/models/left-out.ts";
import { failure, makePage, response } from "./made-up.ts";

const made = makePage([
  failure("net::ERR_BLOCKED_BY_CLIENT", "https://ads.test/", { leftOut: "blocked" }),
  failure("net::ERR_BLOCKED_BY_CLIENT", "https://ads.test/2", { leftOut: "blocked" }),
  failure("net::ERR_ABORTED", "https://a.test/", { leftOut: "aborted" }),
  response(404, "https://a.test/favicon.ico", { leftOut: "favicon" }),
  response(307, "http://a.test/", { role: "redirect", leftOut: "browser-redirect" }),
  response(200, "https://a.test/big", { leftOut: "cut-off", networkError: "net::ERR_CONTENT_LENGTH_MISMATCH" }),
  response(204, "https://a.test/away", { leftOut: "no-document" }),
]);

test("each reason with its count", () => {
  expect(leftOutGroups(made.page, made.entries, 0).map(countLeftOut)).toEqual([
    "2 blocked",
    "1 aborted",
    "1 redirect by the browser itself",
    "1 cut off after it began",
    "1 navigation without a new page",
    "1 site icon",
  ]);
});

test("blocked and aborted stay exact when entries are gone; the others are a lower bound", () => {
  const kept = made.entries.slice(3);
  expect(leftOutGroups(made.page, kept, 3).map(countLeftOut)).toEqual([
    "2 blocked",
    "1 aborted",
    "at least 1 redirect by the browser itself",
    "at least 1 cut off after it began",
    "at least 1 navigation without a new page",
    "at least 1 site icon",
  ]);
});

test("nothing left out is no group", () => {
  const { page, entries } = makePage([response(404, "https://a.test/")]);
  expect(leftOutGroups(page, entries, 0)).toEqual([]);
});
