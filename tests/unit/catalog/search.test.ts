import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allEntries, search } from "../../../src/catalog/catalog.ts";
import { nameOf } from "../../../src/catalog/names.ts";
import { QUERIES } from "./queries.ts";

const entries = await allEntries();

test.each(QUERIES)("%j → %s", async (query, id) => {
  const found = await search(query);
  expect(found.slice(0, 3).map((entry) => entry.id)[0]).toBe(id);
});

test("the table is long enough to mean something", () => {
  expect(new Set(QUERIES.map(([query]) => query)).size).toBeGreaterThanOrEqual(150);
});

test("every entry is found by its number, its name and each of its error strings", async () => {
  const missed: string[] = [];
  for (const entry of entries) {
    const queries = [entry.name, ...(entry.oldNames ?? []), ...(entry.networkErrors ?? [])];
    if (entry.kind === "status") queries.push(String(entry.statusCode));
    if (entry.subcode !== undefined) queries.push(entry.subcode);
    for (const query of queries) {
      if (!(await search(query)).some((found) => found.id === entry.id)) missed.push(`${entry.id}: ${query}`);
    }
  }
  expect(missed).toEqual([]);
});

test("every code is found by the first line of its response, and by its number and name", async () => {
  const codes = new Set(entries.flatMap(({ kind, statusCode }) => (kind === "status" ? (statusCode ?? []) : [])));
  for (const code of codes) {
    const [entry] = await search(String(code));
    for (const line of [`${code} ${nameOf(code)}`, `HTTP/1.1 ${code} ${nameOf(code)}`, `HTTP/2 ${code}`]) {
      expect((await search(line))[0]?.id, line).toBe(entry?.id);
    }
  }
});

test("a class lists all of its codes", async () => {
  const expected = entries.filter(
    (entry) => entry.statusCode !== undefined && Math.floor(entry.statusCode / 100) === 5,
  );
  const found = (await search("5xx")).map((entry) => entry.id);
  expect(found).toEqual(expect.arrayContaining(expected.map((entry) => entry.id)));
});

test.each(["net::ERR_SOMETHING_NEW", "ERR_SOMETHING_NEW", "NS_ERROR_SOMETHING_NEW"])(
  "%s is a failure that nobody knows, and no status that shares a word with it",
  async (query) => {
    const found = await search(query);
    expect(found[0]?.id).toBe("err-unknown");
    expect(found.every(({ kind }) => kind === "network-error")).toBe(true);
  },
);

test("the beginning of an error string leads to the one that is being typed", async () => {
  expect((await search("net::ERR_CONNECTION_REF"))[0]?.id).toBe("err-connection-refused");
  expect((await search("NS_ERROR_UNKNOWN_HO"))[0]?.id).toBe("err-name-not-resolved");
});

describe("bad input", () => {
  test.each(["", "   ", "🤷🎉", ".*+?^\u0024{}()|[]\\", "-", "\u0000", "xxx xxx qqqzzz"])(
    "%j finds nothing",
    async (query) => {
      expect(await search(query)).toEqual([]);
    },
  );

  test("ten thousand characters are answered at once", async () => {
    await search("warm up");
    const start = performance.now();
    await search("a ".repeat(5_000));
    await search("x".repeat(10_000));
    await search("gateway timeout ".repeat(700));
    expect(performance.now() - start).toBeLessThan(200);
  });

  test("no text throws, and no entry comes twice", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (query) => {
        const ids = (await search(query)).map((entry) => entry.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
