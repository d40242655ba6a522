import fc from "fast-check";
import { expect, test } from "vitest";
import { nextSorting, SortOrder } from "../../../../src/ui/models/panel/sort-order.ts";

test("a third click returns to the order of arrival", () => {
  const first = nextSorting(undefined, "took", true);
  expect(first).toEqual({ column: "took", isDescending: true });
  const second = nextSorting(first, "took", true);
  expect(second).toEqual({ column: "took", isDescending: false });
  expect(nextSorting(second, "took", true)).toBeUndefined();
  expect(nextSorting(second, "host", false)).toEqual({ column: "host", isDescending: false });
});

const key = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined });

test("entries that come and change are sorted in as if all were sorted at once, the unknown last", () => {
  const batches = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.array(key, { maxLength: 8 })), { maxLength: 6 });
  fc.assert(
    fc.property(batches, fc.boolean(), (changes, isDescending) => {
      let keys: (number | undefined)[] = [];
      const order = new SortOrder((index) => keys[index], isDescending);
      for (const [back, added] of changes) {
        const from = Math.max(0, keys.length - back);
        keys = [...keys.slice(0, from), ...added];
        const direction = isDescending ? -1 : 1;
        const expected = keys
          .map((_, index) => index)
          .sort((a, b) => {
            const [one, other] = [keys[a], keys[b]];
            if (one === other) return a - b;
            if (one === undefined) return 1;
            if (other === undefined) return -1;
            return (one - other) * direction;
          });
        expect(order.update(keys.length, from)).toEqual(expected);
      }
    }),
    { numRuns: 1000 },
  );
});
