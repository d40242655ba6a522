import { describe, expect, test } from "vitest";
import { allEntries } from "../../../src/catalog/catalog.ts";
import {
  tableOfCacheability,
  tableOfComparison,
  tableOfFixers,
  tableOfRedirects,
  tableOfRetry,
} from "../../../src/catalog/guide-tables.ts";
import { guides, tableWords } from "./read-guides.ts";

const registered = (await allEntries()).filter((entry) => entry.registry === "iana");

function codesByValue(
  groups: readonly { readonly value: string; readonly entries: readonly { readonly id: string }[] }[],
) {
  return Object.fromEntries(groups.map(({ value, entries }) => [value, entries.map((entry) => entry.id)]));
}

describe("what the tables say of the registered codes", () => {
  test("cacheability: RFC 9110 §15.1 with 451 (RFC 7725 §3); never: RFC 9111 §3, RFC 6585", () => {
    const table = codesByValue(tableOfCacheability(registered));
    expect(table.heuristic).toEqual([
      "200",
      "203",
      "204",
      "206",
      "300",
      "301",
      "308",
      "404",
      "405",
      "410",
      "414",
      "451",
      "501",
    ]);
    expect(table.never).toEqual(["100", "101", "102", "103", "104", "304", "428", "429", "431", "511"]);
    expect(table.explicit).toContain("503");
  });

  test("retry: 421 and 425 by themselves, limits after a pause, 5xx only where twice does no harm", () => {
    const table = codesByValue(tableOfRetry(registered));
    expect(table.yes).toEqual(["421", "425"]);
    expect(table.after).toEqual(["423", "429", "503"]);
    expect(table["if-idempotent"]).toEqual(["408", "500", "502", "504"]);
    expect(table["after-change"]).toContain("401");
  });

  test("fixers: everyone who can, the likeliest first", () => {
    const table = codesByValue(tableOfFixers(registered));
    expect(Object.keys(table)).toEqual(["visitor", "front-end", "back-end", "operator", "network", "nobody"]);
    expect(table.visitor?.slice(0, 2)).toEqual(["300", "401"]);
    expect(table.operator).toContain("502");
    expect(table.nobody).toContain("200");
  });

  test("redirects: method and term", () => {
    expect(tableOfRedirects(registered).map(({ entry, term, method }) => [entry.id, term, method])).toEqual([
      ["301", "permanent", "except-post"],
      ["302", "temporary", "except-post"],
      ["303", "see-other", "false"],
      ["307", "temporary", "true"],
      ["308", "permanent", "true"],
    ]);
  });

  test("numbers without a meaning are in no table", () => {
    const all = [tableOfCacheability, tableOfRetry, tableOfFixers].flatMap((table) =>
      table(registered).flatMap((group) => group.entries.map((entry) => entry.id)),
    );
    for (const id of ["306", "418", "4xx"]) expect(all).not.toContain(id);
  });

  test("nothing in gives nothing out", () => {
    for (const table of [tableOfCacheability, tableOfRetry, tableOfFixers, tableOfRedirects])
      expect(table([])).toEqual([]);
  });
});

describe("comparisons", () => {
  const rowsOf = (id: string) => {
    const comparison = guides.comparisons.find((one) => one.id === id);
    if (comparison === undefined) throw new Error(`${id} is no comparison`);
    return new Map(tableOfComparison(comparison, registered, tableWords).map((row) => [row.aspect, row]));
  };

  test("join sentences and facts, a cell for each code", () => {
    const rows = rowsOf("301-308");
    expect([...rows.keys()]).toEqual(["when", "whoAnswers", "whatToDo", "retry", "fixers", "cache", "method"]);
    expect(rows.get("method")).toEqual({
      aspect: "method",
      cells: ["Turns POST into GET", "Keeps method and body"],
      differs: true,
    });
    expect(rows.get("cache")).toEqual({
      aspect: "cache",
      cells: ["Without being told", "Without being told"],
      differs: false,
    });
  });

  test("leave out what is said of none of the codes", () => {
    expect([...rowsOf("401-403").keys()]).not.toContain("method");
  });

  test("leave a cell empty for a code that is not at hand", () => {
    expect(rowsOf("520-502").get("retry")?.cells[0]).toBe("");
  });
});
