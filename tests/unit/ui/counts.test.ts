import { expect, test } from "vitest";
import { codeCounts, failureCounts, sliceCounts, sliceInWords } from "../../../src/ui/models/counts.ts";
import { speakErrors, speakShown, speakSummary, speakTab } from "../../../src/ui/models/spoken.ts";
import { failure, makePage, response } from "./made-up.ts";

const { page } = makePage([
  response(999, "https://a.test/odd"),
  response(404, "https://a.test/x"),
  response(404, "https://a.test/y"),
  response(200, "https://a.test/z"),
  response(0, "https://a.test/zero"),
  failure("net::ERR_NAME_NOT_RESOLVED", "https://b.test/"),
  failure("net::ERR_ABORTED", "https://b.test/", { leftOut: "aborted" }),
]);

test("every code once, lowest first", () => {
  expect(codeCounts(page.tally)).toEqual([
    { statusCode: 0, count: 1 },
    { statusCode: 200, count: 1 },
    { statusCode: 404, count: 2 },
    { statusCode: 999, count: 1 },
  ]);
});

test("only counted failures, and the slices add up to the total", () => {
  expect(failureCounts(page.tally)).toEqual([{ networkError: "net::ERR_NAME_NOT_RESOLVED", count: 1 }]);
  expect(sliceCounts(page.tally)).toEqual([
    { slice: "2xx", count: 1 },
    { slice: "4xx", count: 2 },
    { slice: "other", count: 2 },
    { slice: "failed", count: 1 },
  ]);
  expect(sliceCounts(page.tally).reduce((sum, { count }) => sum + count, 0)).toBe(page.total);
});

test.each([
  [{ slice: "4xx", count: 1 } as const, "1 client error"],
  [{ slice: "5xx", count: 3 } as const, "3 server errors"],
  [{ slice: "failed", count: 2 } as const, "2 failed"],
])("%o in words", (count, words) => {
  expect(sliceInWords(count)).toBe(words);
});

test("a screen reader hears the page in one sentence", () => {
  expect(speakSummary(page)).toBe(
    "4 errors in 6 requests: 1 successful, 2 client errors, 2 outside 100–599, 1 failed.",
  );
  expect(speakSummary(undefined)).toBe("No responses yet.");
  expect(speakTab(page, "errors")).toBe(speakSummary(page));
});

test.each([
  ["waiting", ""],
  ["withheld", "No access to this site."],
  ["lost", "The earlier counts are lost."],
  ["quiet", "No requests yet."],
] as const)("without numbers a screen reader hears why: %s", (situation, words) => {
  expect(speakTab(undefined, situation)).toBe(words);
});

test.each([
  [0, 0, "No responses yet."],
  [1, 0, "No errors so far."],
  [900, 0, "No errors so far."],
  [900, 1, "1 error so far."],
  [901, 12, "12 errors so far."],
])("of a log of %i with %i errors only the errors are said: %s", (total, errors, said) => {
  expect(speakErrors({ total, errors })).toBe(said);
});

test.each([
  [0, true, "Nothing fits the filter."],
  [0, false, "Nothing that fits has been found yet."],
  [1, true, "1 response fits the filter."],
  [12, false, "12 responses fit the filter so far."],
] as const)("what a filter leaves: %i, whole: %s", (shown, isWhole, said) => {
  expect(speakShown(shown, isWhole)).toBe(said);
});
