import { beforeAll, expect, test } from "vitest";
import { allEntries } from "../../../src/catalog/catalog.ts";
import type { StatusEntry } from "../../../src/catalog/types.ts";
import { filterEntries, findTarget, groupByPart, PARTS } from "../../../src/ui/models/reference-list.ts";

let entries: readonly StatusEntry[] = [];
beforeAll(async () => {
  entries = await allEntries();
});

test("every entry stands in exactly one part", () => {
  const groups = groupByPart(entries);
  expect([...groups.values()].flat()).toHaveLength(entries.length);
  expect([...PARTS.keys()]).toEqual(expect.arrayContaining([...groups.keys()]));
});

test.each([
  ["#404", "404"],
  ["#err-name-not-resolved", "err-name-not-resolved"],
  ["#net::ERR_NAME_NOT_RESOLVED", "err-name-not-resolved"],
  ["#4xx", "4xx"],
  ["#nothing-like-this", undefined],
  ["#%E0%A4%A", undefined],
  ["#", undefined],
  ["", undefined],
])("the address %s leads to %s", (fragment, id) => {
  expect(findTarget(entries, fragment)?.id).toBe(id);
});

test("words narrow the list, in any order and case", () => {
  const ids = filterEntries(entries, "TIMEOUT gateway").map(({ id }) => id);
  expect(ids).toContain("504");
  expect(ids).not.toContain("404");
});
