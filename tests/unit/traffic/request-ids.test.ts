import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RequestIds } from "../../../src/traffic/request-ids.ts";

function restored(stored: Record<string, unknown>): RequestIds {
  const ids = new RequestIds();
  ids.restore(stored);
  return ids;
}

/** Ids as browsers make them, close together and far apart, and some that none makes. */
const ID = fc.oneof(
  fc.nat(200).map(String),
  fc.nat(1_000_000).map(String),
  fc.constantFrom("4095", "4096", "31", "32", "0", "999999999999999"),
  fc.constantFrom("abc", "-1", "1e3", "007x", "", " 1", "1234567890123456", "__proto__"),
);

describe("RequestIds", () => {
  test("knows exactly what was added", () => {
    fc.assert(
      fc.property(fc.array(ID, { maxLength: 200 }), fc.array(ID, { maxLength: 50 }), (added, asked) => {
        const ids = new RequestIds();
        const set = new Set<string>();
        for (const id of added) {
          expect(ids.has(id)).toBe(set.has(id));
          ids.add(id);
          set.add(id);
        }
        for (const id of [...added, ...asked]) expect(ids.has(id)).toBe(set.has(id));
      }),
    );
  });

  test("tells the bits of a word apart, the highest too", () => {
    const ids = new RequestIds();
    for (let id = 0; id < 64; id += 2) ids.add(String(id + 1));
    for (let id = 0; id < 64; id += 1) expect(ids.has(String(id))).toBe(id % 2 === 1);
  });

  test("comes back from text, however often it was written in between", () => {
    const numbers = fc.array(fc.nat(100_000).map(String), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(numbers, { minLength: 1, maxLength: 5 }), (batches) => {
        const stored: Record<string, string> = {};
        let ids = new RequestIds();
        for (const batch of batches) {
          for (const id of batch) ids.add(id);
          Object.assign(stored, ids.takeChanges());
          ids = restored(JSON.parse(JSON.stringify(stored)));
        }
        for (const id of batches.flat()) expect(ids.has(id)).toBe(true);
        expect(ids.has("100001")).toBe(false);
      }),
    );
  });

  test("writes only what changed since the last time", () => {
    const ids = new RequestIds();
    expect(ids.takeChanges()).toEqual({});
    ids.add("1");
    ids.add("5000");
    expect(Object.keys(ids.takeChanges())).toHaveLength(2);
    ids.add("2");
    expect(Object.keys(ids.takeChanges())).toHaveLength(1);
    expect(ids.takeChanges()).toEqual({});
  });

  test("adds what is restored late to what was added since", () => {
    const before = new RequestIds();
    before.add("1");
    before.add("9000");
    const stored = before.takeChanges();
    const ids = new RequestIds();
    ids.add("2");
    ids.restore(stored);
    expect(["1", "2", "9000"].map((id) => ids.has(id))).toEqual([true, true, true]);
    expect(ids.has("3")).toBe(false);
  });

  test("forgets the oldest first, and keeps what is recent", () => {
    const ids = new RequestIds();
    const last = 3_000_000;
    for (let id = 0; id <= last; id += 500) ids.add(String(id));
    expect(ids.has("0")).toBe(false);
    expect(ids.has(String(last))).toBe(true);
    expect(ids.has(String(last - 1_000_000))).toBe(true);
    ids.add("1");
    expect(ids.has(String(last))).toBe(true);
  });

  test("bounds ids that are no numbers", () => {
    const ids = new RequestIds();
    for (let id = 0; id < 5_000; id += 1) ids.add(`odd-${id}`);
    expect(ids.has("odd-4999")).toBe(true);
    expect(ids.has("odd-0")).toBe(false);
  });

  test.each<[string, Record<string, unknown>]>([
    ["another key", { tab: "1" }],
    ["no text", { "ids/0": 7 }],
    ["too few words", { "ids/0": "1,2,3" }],
    ["no numbers", { "ids/0": Array(128).fill("!").join(",") }],
    ["no index", { "ids/x": Array(128).fill("1").join(",") }],
    ["half an index", { "ids/0.5": Array(128).fill("1").join(",") }],
  ])("passes over what cannot be read: %s", (_name, stored) => {
    const ids = restored(stored);
    for (let id = 0; id < 5_000; id += 1) expect(ids.has(String(id))).toBe(false);
  });

  test("takes any stored text without throwing", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("ids/0", "ids/1", "ids/-1", "ids/"), fc.anything()), (stored) => {
        expect(() => restored(stored)).not.toThrow();
      }),
    );
  });
});
