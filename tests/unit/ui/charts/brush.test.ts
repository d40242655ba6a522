import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Brush, bucketAt, moveBrush, spanBetween } from "../../../../src/ui/models/charts/brush.ts";

const GRID = { startMs: 1000, widthMs: 10, length: 20 };

/** A brush over buckets, both ends included. */
function over(first: number, last: number, head: Brush["head"] = "to"): Brush {
  return { span: spanBetween(GRID, first, last), head };
}

test.each([
  [999, 0],
  [1000, 0],
  [1009.9, 0],
  [1010, 1],
  [1199, 19],
  [9999, 19],
])("%d ms falls into bucket %i", (timeMs, bucket) => {
  expect(bucketAt(GRID, timeMs)).toBe(bucket);
});

test("a span is whole buckets, in either order", () => {
  expect(spanBetween(GRID, 2, 4)).toEqual({ fromMs: 1020, toMs: 1050 });
  expect(spanBetween(GRID, 4, 2)).toEqual({ fromMs: 1020, toMs: 1050 });
});

describe("keys", () => {
  test.each([
    ["ArrowRight", 0],
    ["Home", 0],
    ["PageDown", 0],
    ["ArrowLeft", 19],
    ["End", 19],
    ["PageUp", 19],
  ])("%s sets a brush at bucket %i", (key, bucket) => {
    expect(moveBrush(undefined, key, false, GRID)).toEqual(over(bucket, bucket));
  });

  test.each([
    ["ArrowRight", over(3, 5), over(4, 6)],
    ["ArrowLeft", over(3, 5), over(2, 4)],
    ["ArrowLeft", over(0, 2), over(0, 2)],
    ["ArrowRight", over(17, 19), over(17, 19)],
    ["PageDown", over(3, 5), over(13, 15)],
    ["PageDown", over(12, 14), over(17, 19)],
    ["Home", over(12, 14), over(0, 2)],
    ["End", over(12, 14), over(17, 19)],
  ])("%s moves it, and its width stays", (key, before, after) => {
    expect(moveBrush(before, key, false, GRID)).toEqual(after);
  });

  test.each([
    ["ArrowRight", over(3, 5), over(3, 6)],
    ["ArrowLeft", over(3, 5), over(3, 4)],
    ["ArrowLeft", over(3, 3), over(2, 3, "from")],
    ["ArrowLeft", over(2, 3, "from"), over(1, 3, "from")],
    ["ArrowRight", over(2, 3, "from"), over(3, 3)],
    ["End", over(3, 5), over(3, 19)],
    ["Home", over(3, 5), over(0, 3, "from")],
    ["ArrowRight", over(18, 19), over(18, 19)],
  ])("Shift and %s move its head, and its other end stays", (key, before, after) => {
    expect(moveBrush(before, key, true, GRID)).toEqual(after);
  });

  test.each(["Tab", "Enter", "a", "ArrowUp", "Escape"])("%s is none of them", (key) => {
    expect(moveBrush(over(1, 2), key, false, GRID)).toBeUndefined();
  });

  test("never leave the buckets, also where the grid changed under the brush", () => {
    const keys = fc.array(
      fc.tuple(fc.constantFrom("ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End"), fc.boolean()),
    );
    const grids = fc.record({
      startMs: fc.integer({ min: 0, max: 2000 }),
      widthMs: fc.constantFrom(1, 10, 50),
      length: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(grids, keys, (grid, presses) => {
        let brush: Brush | undefined = over(3, 5);
        for (const [key, isExtending] of presses) {
          brush = moveBrush(brush, key, isExtending, grid);
          if (brush === undefined) throw new Error("A key was not taken.");
          expect(brush.span.fromMs).toBeGreaterThanOrEqual(grid.startMs);
          expect(brush.span.toMs).toBeLessThanOrEqual(grid.startMs + grid.length * grid.widthMs);
          expect(brush.span.toMs).toBeGreaterThan(brush.span.fromMs);
        }
      }),
    );
  });
});
