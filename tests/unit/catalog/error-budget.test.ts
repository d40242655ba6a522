import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allowedDowntimeSeconds,
  allowedFailures,
  countFailures,
  DAY_SECONDS,
  exactAllowance,
  measureBudget,
  parseTarget,
  THIRTY_DAYS_SECONDS,
  YEAR_SECONDS,
} from "../../../src/catalog/error-budget.ts";

describe("allowed downtime", () => {
  test.each([
    // target %, seconds a year, in 30 days, a day; 31,536 s are 8.76 hours, 3,153.6 s are 52.56 minutes
    [100, 0, 0, 0],
    [99.999, 315.36, 25.92, 0.864],
    [99.99, 3153.6, 259.2, 8.64],
    [99.95, 15_768, 1296, 43.2],
    [99.9, 31_536, 2592, 86.4],
    [99.5, 157_680, 12_960, 432],
    [99, 315_360, 25_920, 864],
    [95, 1_576_800, 129_600, 4320],
    [90, 3_153_600, 259_200, 8640],
    [0, YEAR_SECONDS, THIRTY_DAYS_SECONDS, DAY_SECONDS],
  ])("%s %%", (target, year, month, day) => {
    expect(allowedDowntimeSeconds(target, YEAR_SECONDS)).toBe(year);
    expect(allowedDowntimeSeconds(target, THIRTY_DAYS_SECONDS)).toBe(month);
    expect(allowedDowntimeSeconds(target, DAY_SECONDS)).toBe(day);
  });
});

describe("allowed failures", () => {
  test.each([
    [99.9, 1_000_000, 1000],
    [99.9, 999, 0],
    [99.9, 1000, 1],
    [99.99, 12_345, 1],
    [99, 250, 2],
    [100, 1_000_000, 0],
    [0, 7, 7],
    [99.9, 0, 0],
    [99.9, Number.MAX_SAFE_INTEGER, 9_007_199_254_740],
  ])("%s %% of %i requests: %i", (target, requests, failures) => {
    expect(allowedFailures(target, requests)).toBe(failures);
  });
});

test.each([
  [99.9, 1000, 1],
  [99.9, 1085, 1.085],
  [99.95, 20, 0.01],
  [100, 1_000_000, 0],
])("%s percent of %i requests leaves %d before rounding", (target, requests, allowance) => {
  expect(exactAllowance(target, requests)).toBe(allowance);
});

describe("budget spent", () => {
  test.each([
    [99.9, { requests: 1_000_000, failures: 250 }, { availability: 99.975, allowedFailures: 1000, spent: 0.25 }],
    [99.9, { requests: 1000, failures: 1 }, { availability: 99.9, allowedFailures: 1, spent: 1 }],
    [99.9, { requests: 500, failures: 1 }, { availability: 99.8, allowedFailures: 0, spent: 2 }],
    [99, { requests: 200, failures: 20 }, { availability: 90, allowedFailures: 2, spent: 10 }],
    [100, { requests: 10, failures: 1 }, { availability: 90, allowedFailures: 0, spent: Number.POSITIVE_INFINITY }],
    [100, { requests: 10, failures: 0 }, { availability: 100, allowedFailures: 0, spent: 0 }],
    [99.9, { requests: 0, failures: 0 }, { allowedFailures: 0, spent: 0 }],
  ])("%s %% after %o", (target, counts, budget) => {
    expect(measureBudget(target, counts)).toEqual(budget);
  });

  test("is 1 or less exactly while no more requests failed than may", () => {
    const target = fc.integer({ min: 0, max: 100_000_000 }).map((share) => share / 1_000_000);
    const counts = fc
      .integer({ min: 0, max: 1_000_000_000 })
      .chain((requests) =>
        fc.record({ requests: fc.constant(requests), failures: fc.integer({ min: 0, max: requests }) }),
      );
    fc.assert(
      fc.property(target, counts, (percent, { requests, failures }) => {
        const budget = measureBudget(percent, { requests, failures });
        expect(budget.spent <= 1).toBe(failures <= budget.allowedFailures);
      }),
    );
  });
});

describe("counting", () => {
  test.each([
    [
      "server errors",
      [
        [200, 90],
        [500, 4],
        [503, 6],
      ],
      0,
      { requests: 100, failures: 10 },
    ],
    [
      "no redirect, no client error",
      [
        [301, 5],
        [304, 5],
        [404, 5],
        [429, 5],
      ],
      0,
      { requests: 20, failures: 0 },
    ],
    [
      "Cloudflare's numbers",
      [
        [200, 1],
        [522, 1],
      ],
      0,
      { requests: 2, failures: 1 },
    ],
    [
      "numbers outside 100–599",
      [
        [0, 1],
        [99, 1],
        [600, 1],
        [999, 1],
        [100, 1],
        [599, 1],
      ],
      0,
      { requests: 6, failures: 5 },
    ],
    ["requests without a response", [[200, 9]], 1, { requests: 10, failures: 1 }],
    ["nothing", [], 0, { requests: 0, failures: 0 }],
  ] as const)("%s", (_name, responses, networkFailures, counts) => {
    expect(countFailures(responses, networkFailures)).toEqual(counts);
  });
});

describe("targets", () => {
  test.each([
    ["99.9", 99.9],
    [" 99,95 % ", 99.95],
    ["100%", 100],
    ["0", 0],
    ["99.999999", 99.999999],
    ["100.1", undefined],
    ["101", undefined],
    ["-1", undefined],
    ["99.9.9", undefined],
    ["1e2", undefined],
    ["NaN", undefined],
    ["", undefined],
    ["three nines", undefined],
    ["9".repeat(10_000), undefined],
  ])("%j is %s", (text, percent) => {
    expect(parseTarget(text)).toBe(percent);
  });

  test.each([-0.1, 100.1, Number.NaN, Number.POSITIVE_INFINITY])("%s %% is refused", (target) => {
    expect(() => allowedDowntimeSeconds(target, DAY_SECONDS)).toThrow(RangeError);
    expect(() => allowedFailures(target, 1)).toThrow(RangeError);
    expect(() => measureBudget(target, { requests: 1, failures: 0 })).toThrow(RangeError);
  });

  test.each([
    { requests: -1, failures: 0 },
    { requests: 1.5, failures: 0 },
    { requests: 1, failures: 2 },
    { requests: Number.NaN, failures: 0 },
  ])("%o are no counts", (counts) => {
    expect(() => measureBudget(99.9, counts)).toThrow(RangeError);
  });
});
