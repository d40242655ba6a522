import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { allEntries } from "../../../src/catalog/catalog.ts";
import { nameOf } from "../../../src/catalog/names.ts";
import { IANA_ROWS } from "./iana-rows.ts";

test.each(IANA_ROWS)("%i is %s", (code, name) => {
  expect(nameOf(code)).toBe(name);
});

test.each([0, 99, 299, 427, 600, -1, Number.NaN])("%d has no name", (code) => {
  expect(nameOf(code)).toBeUndefined();
});

test("every number that has an entry of its own has a name", async () => {
  for (const entry of await allEntries()) {
    if (entry.kind === "status") expect(nameOf(entry.statusCode ?? 0), entry.id).toBeDefined();
  }
});

test("the names stay small enough for the popup's first paint", async () => {
  const source = await readFile(new URL("../../../src/catalog/names.ts", import.meta.url));
  expect(gzipSync(source).length).toBeLessThan(3_000);
});
