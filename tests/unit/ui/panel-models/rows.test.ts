import { describe, expect, test } from "vitest";
import type { Entry } from "../../../../src/traffic/entry.ts";
import type { LogPage } from "../../../../src/ui/models/entry-source.ts";
import { makeRows, moveChoice, type Row, type RowInput, templateKey } from "../../../../src/ui/models/panel/rows.ts";
import { entryOf } from "../../../support/builders.ts";

function redirect(id: number, requestId: string): Entry {
  return entryOf({ id, requestId, statusCode: 302, role: "redirect", url: `https://a.test/${requestId}` });
}

/** Rows in a line each: depth as dots, the entry's id, then what the row says of itself. */
function draw(
  entries: readonly Entry[],
  wishes: Partial<RowInput> & { readonly open?: readonly string[] } = {},
): readonly string[] {
  const chains = new Map<string, number>();
  for (const { role, requestId } of entries) {
    if (role === "redirect" && !chains.has(requestId)) chains.set(requestId, chains.size + 1);
  }
  const keys = entries.map(templateKey);
  const rows = makeRows({
    entries,
    passes: new Uint8Array(entries.length).fill(1),
    order: undefined,
    chainOf: (index) => chains.get(entries[index]?.requestId ?? "") ?? 0,
    chainLimit: chains.size + 1,
    isFolded: false,
    templateOf: (index) => keys.indexOf(keys[index] ?? ""),
    isOpen: (index) => wishes.open?.includes(entries[index]?.requestId ?? "") === true,
    pages: [],
    ...wishes,
  });
  const say = (row: Row | undefined): string => {
    if (row === undefined) return "nothing";
    if (row.kind === "page") return `— ${row.page.key} ${row.count}`;
    const { index, depth, hops, times, isOpen } = row;
    const marks = [
      hops > 0 ? ` +${hops}` : "",
      times > 1 ? ` ×${times}` : "",
      isOpen === undefined ? "" : isOpen ? " open" : " closed",
    ];
    return `${".".repeat(depth)}${entries[index]?.id}${marks.join("")}`;
  };
  return Array.from({ length: rows.length }, (_, position) => say(rows.at(position)));
}

const page = (key: string): LogPage => ({ key, url: `https://${key}.test/`, startedAt: 0 });

describe("makeRows", () => {
  test("entries are rows in the order of arrival, or of a column", () => {
    const entries = [
      entryOf({ id: 1, requestId: "a" }),
      entryOf({ id: 2, requestId: "b" }),
      entryOf({ id: 3, requestId: "c" }),
    ];
    expect(draw(entries)).toEqual(["1", "2", "3"]);
    expect(draw(entries, { order: [2, 0, 1] })).toEqual(["3", "1", "2"]);
    expect(draw(entries, { passes: new Uint8Array([1, 0, 1]) })).toEqual(["1", "3"]);
    expect(draw([])).toEqual([]);
  });

  const chain = [
    redirect(1, "doc"),
    entryOf({ id: 2, requestId: "x" }),
    redirect(3, "doc"),
    entryOf({ id: 4, requestId: "doc" }),
  ];

  test("a redirect chain is one row at its last entry, which opens to its hops", () => {
    expect(draw(chain)).toEqual(["2", "4 +2 closed"]);
    expect(draw(chain, { open: ["doc"] })).toEqual(["2", "4 +2 open", ".1", ".3"]);
  });

  test("the filter chooses among the members of a chain", () => {
    expect(draw(chain, { passes: new Uint8Array([1, 1, 1, 0]) })).toEqual(["2", "3 +1 closed"]);
    expect(draw(chain, { passes: new Uint8Array([0, 0, 0, 1]), open: ["doc"] })).toEqual(["4"]);
  });

  const calls = [
    entryOf({ id: 1, requestId: "a", url: "https://a.test/users/1" }),
    entryOf({ id: 2, requestId: "b", url: "https://a.test/other" }),
    entryOf({ id: 3, requestId: "c", url: "https://a.test/users/2" }),
    entryOf({ id: 4, requestId: "d", url: "https://a.test/users/3", statusCode: 404 }),
    entryOf({ id: 5, requestId: "e", url: "https://a.test/users/4" }),
  ];

  test("requests of one template fold into the first, which opens to the others", () => {
    expect(draw(calls, { isFolded: true })).toEqual(["1 ×3 closed", "2", "4"]);
    expect(draw(calls, { isFolded: true, open: ["a"] })).toEqual(["1 ×3 open", ".3", ".5", "2", "4"]);
    expect(draw(calls, { isFolded: true, order: [4, 3, 2, 1, 0] })).toEqual(["5 ×3 closed", "4", "2"]);
  });

  test("chains within a fold open on their own", () => {
    const entries = [entryOf({ id: 1, requestId: "a" }), redirect(2, "b"), entryOf({ id: 3, requestId: "b" })];
    expect(draw(entries, { isFolded: true })).toEqual(["1 ×2 closed"]);
    expect(draw(entries, { isFolded: true, open: ["a", "b"] })).toEqual(["1 ×2 open", ".3 +1 open", "..2"]);
  });

  test("a line stands above the rows of each of several pages, late responses with their own", () => {
    const entries = [
      entryOf({ id: 1, pageKey: "one" }),
      entryOf({ id: 2, pageKey: "two" }),
      entryOf({ id: 3, pageKey: "one" }),
      entryOf({ id: 4 }),
    ];
    const pages = [page("one"), page("two"), page("empty")];
    expect(draw(entries, { pages })).toEqual(["4", "— one 2", "1", "3", "— two 1", "2"]);
    expect(draw(entries, { pages: [page("one")] })).toEqual(["1", "2", "3", "4"]);
    expect(draw(entries, { pages, order: [1, 0, 2, 3] })).toEqual(["2", "1", "3", "4"]);
  });
});

describe("moveChoice", () => {
  test.each([
    ["ArrowDown", -1, 10, 0],
    ["ArrowDown", 9, 10, 9],
    ["ArrowUp", -1, 10, 9],
    ["ArrowUp", 0, 10, 0],
    ["PageDown", 2, 10, 7],
    ["PageUp", 2, 10, 0],
    ["Home", 5, 10, 0],
    ["End", 5, 10, 9],
    ["a", 5, 10, undefined],
    ["ArrowDown", -1, 0, undefined],
    ["toString", 1, 10, undefined],
  ])("%s from %d of %d", (key, position, count, target) => {
    expect(moveChoice(key, position, count, 5)).toBe(target);
  });
});
