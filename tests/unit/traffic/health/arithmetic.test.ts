import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chanceOfAtLeast, chanceOfAtMost } from "../../../../src/traffic/health/binomial.ts";
import { availabilityInterval, judgeTarget, requestsToConfirm } from "../../../../src/traffic/health/confidence.ts";
import { quantile, summarizeDurations } from "../../../../src/traffic/health/quantile.ts";

describe("percentiles", () => {
  test.each([
    [[7], 0.5, 7],
    [[1, 2], 0.5, 1],
    [[1, 2, 3], 0.5, 2],
    [[1, 2, 3, 4], 0.5, 2],
    [[1, 2, 3, 4], 0.95, 4],
    [Array.from({ length: 20 }, (_, index) => index + 1), 0.95, 19],
    [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
    [Array.from({ length: 100 }, (_, index) => index + 1), 1, 100],
  ])("of %j at %d: %d", (sorted, share, value) => {
    expect(quantile(sorted, share)).toBe(value);
  });

  test("of nothing is nothing", () => {
    expect(quantile([], 0.5)).toBeUndefined();
  });

  test("is the least value that at least this share of the values does not exceed", () => {
    const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 100 }), (list, percent) => {
        const covers = (limit: number) => list.filter((value) => value <= limit).length * 100 >= percent * list.length;
        const reference = [...new Set(list)].sort((a, b) => a - b).find(covers);
        expect(
          quantile(
            [...list].sort((a, b) => a - b),
            percent / 100,
          ),
        ).toBe(reference);
      }),
    );
  });

  test.each([
    [[], { known: 0 }],
    [[9, 1, 5, 3], { known: 4 }],
    [[9, 1, 5, 3, 7], { known: 5, medianMs: 5 }],
    [Array.from({ length: 19 }, (_, index) => 19 - index), { known: 19, medianMs: 10 }],
    [Array.from({ length: 20 }, (_, index) => 20 - index), { known: 20, medianMs: 10, p95Ms: 19 }],
  ])("%j are summed up as %o", (durations, summary) => {
    const before = [...durations];
    expect(summarizeDurations(durations)).toEqual(summary);
    expect(durations).toEqual(before);
  });
});

describe("confidence", () => {
  const trials = (max: number) =>
    fc
      .integer({ min: 1, max })
      .chain((count) => fc.record({ count: fc.constant(count), hits: fc.integer({ min: 0, max: count }) }));

  test("the likelihoods are those of the terms added one by one", () => {
    fc.assert(
      fc.property(trials(60), fc.integer({ min: 1, max: 999 }), ({ hits, count }, perMille) => {
        const share = perMille / 1000;
        // The likelihood of exactly k hits follows from that of k − 1.
        const terms = [(1 - share) ** count];
        for (let k = 1; k <= count; k += 1) {
          terms.push(((terms[k - 1] ?? 0) * (count - k + 1) * share) / (k * (1 - share)));
        }
        const sum = (from: number, to: number) => terms.slice(from, to).reduce((total, term) => total + term, 0);
        expect(chanceOfAtMost(hits, count, share)).toBeCloseTo(sum(0, hits + 1), 9);
        expect(chanceOfAtLeast(hits, count, share)).toBeCloseTo(sum(hits, count + 1), 9);
      }),
    );
  });

  // Reference values: worked out apart by adding up the terms of the binomial distribution.
  test.each([
    [0, 0, 0, 1],
    [20, 0, 0.83157, 1],
    [20, 20, 0, 0.16843],
    [20, 10, 0.27196, 0.72804],
    [10, 1, 0.55498, 0.99747],
    [100, 1, 0.94554, 0.99975],
    [1000, 1, 0.99444, 0.99997],
  ])("of %i requests %i failed: between %d and %d work", (requests, failures, low, high) => {
    const interval = availabilityInterval(requests, failures);
    expect(interval.low).toBeCloseTo(low, 5);
    expect(interval.high).toBeCloseTo(high, 5);
  });

  test("the interval holds the availability that was seen, and is where the verdict changes", () => {
    fc.assert(
      fc.property(trials(200_000), fc.integer({ min: 0, max: 10_000 }), ({ hits, count }, basisPoints) => {
        const { low, high } = availabilityInterval(count, hits);
        const seen = 1 - hits / count;
        expect(low).toBeLessThanOrEqual(seen);
        expect(high).toBeGreaterThanOrEqual(seen);
        const target = basisPoints / 10_000;
        fc.pre(Math.abs(target - low) > 1e-9 && Math.abs(target - high) > 1e-9);
        const verdict = target < low || target === 0 ? "met" : target > high ? "missed" : "open";
        expect(judgeTarget(count, hits, basisPoints / 100)).toBe(verdict);
      }),
    );
  });

  test.each([
    [0, 1],
    [90, 36],
    [95, 72],
    [99, 368],
    [99.9, 3688],
    [99.99, 36_887],
  ])("a target of %d percent takes %i requests without a failure", (target, requests) => {
    expect(requestsToConfirm(target)).toBe(requests);
    expect(judgeTarget(requests, 0, target)).toBe("met");
    expect(judgeTarget(requests - 1, 0, target)).toBe(requests === 1 ? "nothing" : "open");
  });

  test("no number of requests shows that all work", () => {
    expect(requestsToConfirm(100)).toBe(Number.POSITIVE_INFINITY);
    expect(judgeTarget(1_000_000, 0, 100)).toBe("open");
  });

  test.each([
    [0, 0, 99.9, "nothing"],
    [20, 0, 99.9, "open"],
    [20, 0, 80, "met"],
    // One of twenty at random would be one sample of fifty; one of a hundred, one of ten.
    [20, 1, 99.9, "missed"],
    [100, 1, 99.9, "open"],
    [20, 5, 99.9, "missed"],
    [100_000, 10, 99.9, "met"],
    [100_000, 100, 99.9, "open"],
    [100_000, 1000, 99.9, "missed"],
    [5, 0, 100, "open"],
    [5, 1, 100, "missed"],
    [1, 1, 0, "met"],
  ] as const)("%i requests with %i failures and a target of %d percent: %s", (requests, failures, target, verdict) => {
    expect(judgeTarget(requests, failures, target)).toBe(verdict);
  });
});
