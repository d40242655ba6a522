import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { COUNTED_CLASSES, countedClass } from "../../../../src/traffic/health/counted-class.ts";
import { isError } from "../../../../src/traffic/is-error.ts";
import { type Buckets, createBucketCounter } from "../../../../src/ui/models/charts/bucket-counter.ts";
import {
  bucketTotal,
  markErrors,
  niceCeiling,
  peakBucket,
  stackBuckets,
  sumBuckets,
} from "../../../../src/ui/models/charts/bucket-sums.ts";
import { alignDown, midnightOf, niceWidthMs } from "../../../../src/ui/models/charts/bucket-width.ts";
import { isInSpan } from "../../../../src/ui/models/charts/span.ts";
import { axisCount, timeTicks, widthLabel } from "../../../../src/ui/models/charts/timeline-axis.ts";
import { unreadFrom } from "../../../../src/ui/models/charts/unread.ts";
import { EMPTY_LIST, type EntryList, nextRevision } from "../../../../src/ui/models/entry-source.ts";
import { anyEntry, entryOf, failureOf, NOON } from "../../traffic/health/made-up-entries.ts";

const DAY_MS = 86_400_000;

function listOf(entries: readonly Entry[]): EntryList {
  return nextRevision(EMPTY_LIST, entries, 0);
}

function read(entries: readonly Entry[], maxBuckets = 100): Buckets | undefined {
  const counter = createBucketCounter();
  counter.take(listOf(entries));
  return counter.read(maxBuckets);
}

/** Counts of every class in every bucket, without what may stand behind the last one. */
function rowsOf(buckets: Buckets | undefined) {
  if (buckets === undefined) return undefined;
  const { startMs, widthMs, length, total, counts, errors } = buckets;
  const cut = (rows: readonly Uint32Array[]) => rows.map((row) => [...row.subarray(0, length)]);
  return { startMs, widthMs, length, total, counts: cut(counts), errors: cut(errors) };
}

describe("widths", () => {
  test.each([
    [1000, 100, 20],
    [9000, 150, 100],
    [9000, 50, 200],
    [60_000, 100, 1000],
    [3_600_000, 100, 60_000],
    [DAY_MS, 100, 900_000],
    [7 * DAY_MS, 100, 7_200_000],
    [365 * DAY_MS, 100, 7 * DAY_MS],
    [1, 2, 2],
  ])("%i ms in fewer than %i parts: %i ms each", (span, parts, width) => {
    expect(niceWidthMs(span, parts)).toBe(width);
  });

  test("are wide enough for any span, and end", () => {
    const spans = fc.double({ min: 0, max: 2 * 8.64e15, noNaN: true });
    fc.assert(
      fc.property(spans, fc.integer({ min: 2, max: 400 }), (span, parts) => {
        expect(span / niceWidthMs(span, parts) + 1).toBeLessThan(parts);
      }),
    );
  });

  test.each([
    [NOON, 900_000, NOON],
    [NOON + 1, 900_000, NOON],
    [NOON - 1, 900_000, NOON - 900_000],
  ])("%i lies in a grid of %i at %i", (time, width, aligned) => {
    expect(alignDown(time, width, midnightOf(time))).toBe(aligned);
  });
});

describe("buckets", () => {
  test("nothing counted, no buckets", () => {
    expect(read([])).toBeUndefined();
    expect(
      read([failureOf("net::ERR_ABORTED", { leftOut: "aborted" }), entryOf({ onlyInDevtools: true })]),
    ).toBeUndefined();
  });

  test("times that no calendar holds are not drawn", () => {
    const odd = [Number.NaN, Number.POSITIVE_INFINITY, -Number.MAX_VALUE, 8.64e15 + 2].map((timeStamp) =>
      entryOf({ timeStamp }),
    );
    expect(read(odd)).toBeUndefined();
    expect(read([...odd, entryOf()])?.total).toBe(1);
  });

  test("every class has its row, every moment its bucket", () => {
    const buckets = read(
      [
        entryOf({ timeStamp: NOON }),
        entryOf({ timeStamp: NOON + 99, statusCode: 404 }),
        entryOf({ timeStamp: NOON + 100, statusCode: 503 }),
        failureOf("net::ERR_FAILED", { timeStamp: NOON + 999 }),
        entryOf({ timeStamp: NOON + 1000, statusCode: 404, leftOut: "favicon" }),
      ],
      12,
    );
    expect(buckets).toMatchObject({ startMs: NOON, widthMs: 100, length: 11, total: 5 });
    if (buckets === undefined) return;
    expect(sumBuckets(buckets, 0, 1)).toEqual({
      total: 2,
      errors: 1,
      classes: [
        { slice: "2xx", count: 1 },
        { slice: "4xx", count: 1 },
      ],
    });
    expect(sumBuckets(buckets, 1, 2)).toEqual({ total: 1, errors: 1, classes: [{ slice: "5xx", count: 1 }] });
    expect(sumBuckets(buckets, 9, 10).classes).toEqual([{ slice: "failed", count: 1 }]);
    expect(sumBuckets(buckets, 10, 11)).toEqual({ total: 1, errors: 0, classes: [{ slice: "4xx", count: 1 }] });
    expect(peakBucket(buckets)).toEqual({ bucket: 0, total: 2 });
  });

  test("hold every counted entry once, whatever the log and the room", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 80 }), fc.integer({ min: 2, max: 300 }), (entries, maxBuckets) => {
        const counted = entries.filter((entry) => countedClass(entry) !== undefined);
        const buckets = read(entries, maxBuckets);
        expect(buckets?.total ?? 0).toBe(counted.length);
        if (buckets === undefined) return;
        expect(buckets.length).toBeLessThanOrEqual(maxBuckets);
        const sum = sumBuckets(buckets, 0, buckets.length);
        expect(sum.total).toBe(counted.length);
        expect(sum.errors).toBe(counted.filter(isError).length);
        for (let bucket = 0; bucket < buckets.length; bucket += 1) {
          const fromMs = buckets.startMs + bucket * buckets.widthMs;
          const inside = counted.filter((entry) => isInSpan(entry, { fromMs, toMs: fromMs + buckets.widthMs }));
          expect(bucketTotal(buckets, bucket)).toBe(inside.length);
        }
      }),
    );
  });

  test("a log that grows, changes and shrinks ends like one read at once", () => {
    const change = fc.record({
      from: fc.nat(60),
      tail: fc.array(anyEntry, { maxLength: 30 }),
      maxBuckets: fc.integer({ min: 2, max: 200 }),
      isMissed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const counter = createBucketCounter();
        let list = EMPTY_LIST;
        for (const { from, tail, maxBuckets, isMissed } of changes) {
          const changedFrom = Math.min(from, list.entries.length);
          list = nextRevision(list, [...list.entries.slice(0, changedFrom), ...tail], changedFrom);
          if (isMissed) continue;
          counter.take(list);
          counter.read(maxBuckets);
        }
        counter.take(list);
        expect(rowsOf(counter.read(120))).toEqual(rowsOf(read(list.entries, 120)));
      }),
    );
  });

  test("a growing log makes its buckets wider and loses nothing", () => {
    const counter = createBucketCounter();
    let list = EMPTY_LIST;
    for (let step = 0; step < 40; step += 1) {
      const more = Array.from({ length: 100 }, (_, index) => entryOf({ timeStamp: NOON + step * 1000 + index * 10 }));
      list = nextRevision(list, [...list.entries, ...more], list.entries.length);
      counter.take(list);
      expect(counter.read(60)?.total).toBe((step + 1) * 100);
    }
    expect(rowsOf(counter.read(60))).toEqual(rowsOf(read(list.entries, 60)));
    expect(counter.read(60)?.widthMs).toBe(1000);
  });
});

describe("drawing", () => {
  const buckets = read(
    [
      entryOf({ timeStamp: NOON }),
      entryOf({ timeStamp: NOON }),
      entryOf({ timeStamp: NOON, statusCode: 404 }),
      entryOf({ timeStamp: NOON + 500, statusCode: 500 }),
      failureOf("net::ERR_FAILED", { timeStamp: NOON + 510 }),
    ],
    3,
  );

  test("classes stand on each other, the last one first", () => {
    expect(buckets).toMatchObject({ widthMs: 1000, length: 2 });
    const rows = buckets === undefined ? [] : stackBuckets(buckets);
    const row = (slice: (typeof COUNTED_CLASSES)[number]) =>
      rows[COUNTED_CLASSES.length - 1 - COUNTED_CLASSES.indexOf(slice)];
    expect(row("1xx")).toEqual([null, null]);
    expect(row("2xx")).toEqual([2, null]);
    expect(row("4xx")).toEqual([3, null]);
    expect(row("5xx")).toEqual([4, null]);
    expect(row("failed")).toEqual([5, null]);
  });

  test("the worst error of each stretch is marked", () => {
    const wide = read(
      [
        entryOf({ timeStamp: NOON, statusCode: 404 }),
        entryOf({ timeStamp: NOON + 400, statusCode: 404 }),
        entryOf({ timeStamp: NOON + 410, statusCode: 500 }),
        failureOf("net::ERR_FAILED", { timeStamp: NOON + 999 }),
        entryOf({ timeStamp: NOON + 700 }),
      ],
      202,
    );
    expect(wide?.length).toBe(201);
    expect(wide && markErrors(wide, 3)).toEqual([
      { slot: 0, slice: "4xx" },
      { slot: 1, slice: "5xx" },
      { slot: 2, slice: "failed" },
    ]);
    expect(wide && markErrors(wide, 1)).toEqual([{ slot: 0, slice: "5xx" }]);
  });

  test.each([
    [0, 1],
    [1, 1],
    [7, 8],
    [9, 10],
    [11, 12],
    [14, 15],
    [23, 25],
    [39, 40],
    [101, 120],
    [9999, 10_000],
  ])("an axis for %i ends at %i", (count, ceiling) => {
    expect(niceCeiling(count)).toBe(ceiling);
  });

  test.each([
    [0, "0"],
    [950, "950"],
    [1200, "1.2k"],
    [100_000, "100k"],
  ])("%i is written %s", (count, text) => {
    expect(axisCount(count)).toBe(text);
  });

  test.each([
    [20, "20 ms"],
    [1000, "1 s"],
    [120_000, "2 min"],
    [21_600_000, "6 h"],
    [DAY_MS, "1 d"],
  ])("%i ms is %s", (width, text) => {
    expect(widthLabel(width)).toBe(text);
  });

  test("ticks lie on round times within the buckets", () => {
    const grid = { startMs: NOON + 200, widthMs: 100, length: 91, total: 0, counts: [], errors: [] };
    expect(timeTicks(grid, 6)).toEqual({ stepMs: 2000, times: [2000, 4000, 6000, 8000].map((ms) => NOON + ms) });
  });
});

test.each([
  ["the first time", undefined, { revision: 3, changedFrom: 2 }, 0],
  ["the next revision", 2, { revision: 3, changedFrom: 2 }, 2],
  ["the same one again", 3, { revision: 3, changedFrom: 2 }, 4],
  ["after one was missed", 1, { revision: 3, changedFrom: 2 }, 0],
  ["a list that became shorter", 2, { revision: 3, changedFrom: 9 }, 4],
])("a reader goes on reading: %s", (_name, known, list, from) => {
  const entries = [entryOf(), entryOf(), entryOf(), entryOf()];
  expect(unreadFrom({ entries, ...list }, known)).toBe(from);
});
