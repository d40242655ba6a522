import { describe, expect, test } from "vitest";
import { lookup, lookupById, lookupNetworkError, search } from "../../../src/catalog/catalog.ts";
import { benignReason, isInternalFailure } from "../../../src/traffic/benign.ts";
import { CACHING_ROWS, NETWORK_ROWS, VENDOR_ROWS } from "./fact-rows.ts";
import { IANA_ROWS } from "./iana-rows.ts";

async function idsFor(query: string): Promise<readonly string[]> {
  return (await search(query)).map((entry) => entry.id);
}

describe("registered codes", () => {
  test.each(IANA_ROWS)("%i %s is the first answer to its number, and found by its name", async (code, name) => {
    expect((await idsFor(String(code)))[0]).toBe(String(code));
    expect(await idsFor(name)).toContain(String(code));
  });

  test.each(CACHING_ROWS)("%i: what caches, clients and browsers may do", async (code, isHeuristic, repeat, keeps) => {
    const [entry] = await lookup(code);
    expect(entry?.cacheable === "heuristic").toBe(isHeuristic);
    expect(entry?.keepsMethod).toBe(keeps);
    const helps = { yes: ["yes", "after-change"], no: ["no", "not-applicable", "after-change"] };
    const conditional = ["after", "after-change", "if-idempotent"];
    expect(repeat === "conditional" ? conditional : helps[repeat]).toContain(entry?.retry);
  });

  test("both tables are the whole registry", () => {
    expect(CACHING_ROWS.map(([code]) => code)).toEqual(IANA_ROWS.map(([code]) => code));
  });
});

describe("vendors' codes", () => {
  test.each(VENDOR_ROWS)("%s %j is found", async (code, names, id) => {
    expect(await idsFor(code)).toContain(id);
    for (const name of names) expect((await idsFor(name)).slice(0, 5), name).toContain(id);
  });

  test.each(VENDOR_ROWS)("%s with its vendor comes first: %j", async (code, _names, id) => {
    const vendor = (await lookupById(id))?.registry.replaceAll("-", " ");
    expect((await idsFor(`${vendor} ${code}`))[0]).toBe(id);
    expect((await idsFor(`${code} ${vendor}`))[0]).toBe(id);
  });

  test("each row has an entry of its own", () => {
    expect(new Set(VENDOR_ROWS.map(([, , id]) => id)).size).toBe(VENDOR_ROWS.length);
  });
});

describe("failures of the browser", () => {
  const rows = Object.entries(NETWORK_ROWS).flatMap(([id, names]) => names.map((name) => [name, id] as const));

  test.each(rows)("%s is %s", async (name, id) => {
    expect((await lookupNetworkError(name))?.id).toBe(id);
    expect((await idsFor(name))[0]).toBe(id);
  });

  test.each(rows)("%s counts as the counter of errors says", async (name, id) => {
    const isCounted = benignReason(name) === undefined && !isInternalFailure(name);
    expect((await lookupById(id))?.benign ?? false).toBe(!isCounted);
  });
});
