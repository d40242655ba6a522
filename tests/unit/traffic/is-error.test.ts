import { expect, test } from "vitest";
import type { Entry } from "../../../src/traffic/entry.ts";
import { isError, isErrorStatus } from "../../../src/traffic/is-error.ts";

const NO_ERRORS = [0, 99, 100, 101, 103, 200, 204, 206, 299, 300, 304, 307, 308, 399, Number.NaN];
const ERRORS = [400, 401, 403, 404, 407, 429, 499, 500, 503, 599, 600, 783, 999, 1000];

test.each([
  ...NO_ERRORS.map((status) => ({ status, expected: false })),
  ...ERRORS.map((status) => ({ status, expected: true })),
])("a final $status is an error: $expected", ({ status, expected }) => {
  expect(isErrorStatus(status)).toBe(expected);
  expect(isError({ role: "response", statusCode: status })).toBe(expected);
});

const entries: ReadonlyArray<{
  name: string;
  entry: Pick<Entry, "role" | "statusCode" | "leftOut">;
  expected: boolean;
}> = [
  { name: "a hop", entry: { role: "redirect", statusCode: 302 }, expected: false },
  { name: "a hop with an odd number", entry: { role: "redirect", statusCode: 451 }, expected: false },
  { name: "a challenge that was answered", entry: { role: "challenge", statusCode: 401 }, expected: false },
  { name: "a proxy's challenge that was answered", entry: { role: "challenge", statusCode: 407 }, expected: false },
  { name: "a challenge that stays", entry: { role: "response", statusCode: 401 }, expected: true },
  { name: "a failure", entry: { role: "failure" }, expected: true },
  { name: "an aborted request", entry: { role: "failure", leftOut: "aborted" }, expected: false },
  { name: "a blocked request", entry: { role: "failure", leftOut: "blocked" }, expected: false },
  { name: "the favicon's 404", entry: { role: "response", statusCode: 404, leftOut: "favicon" }, expected: false },
  {
    name: "a download's 404",
    entry: { role: "response", statusCode: 404, leftOut: "no-document" },
    expected: false,
  },
  {
    name: "a 200 that broke off",
    entry: { role: "response", statusCode: 200, leftOut: "cut-off" },
    expected: false,
  },
  {
    name: "the browser's own 307",
    entry: { role: "redirect", statusCode: 307, leftOut: "browser-redirect" },
    expected: false,
  },
  { name: "a response without a number", entry: { role: "response" }, expected: false },
];

test.each(entries)("$name is an error: $expected", ({ entry, expected }) => {
  expect(isError(entry)).toBe(expected);
});
