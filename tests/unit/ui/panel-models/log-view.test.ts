import { signal } from "@preact/signals";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { readFilter } from "../../../../src/traffic/filter/filter.ts";
import { RESOURCE_GROUPS } from "../../../../src/traffic/filter/resource-group.ts";
import { type Chips, createChips } from "../../../../src/ui/models/panel/chips.ts";
import { createDigests } from "../../../../src/ui/models/panel/digests.ts";
import { LogIndex } from "../../../../src/ui/models/panel/log-index.ts";
import { createLogView, type LogView } from "../../../../src/ui/models/panel/log-view.ts";
import { Passing } from "../../../../src/ui/models/panel/passing.ts";
import type { Sorting } from "../../../../src/ui/models/panel/sort-order.ts";
import { entryOf } from "../../../support/builders.ts";
import { type MadeSource, makeSource } from "./made-source.ts";

interface Opened extends MadeSource {
  readonly chips: Chips;
  readonly sorting: ReturnType<typeof signal<Sorting | undefined>>;
  readonly view: LogView;
  ids(): readonly number[];
}

function open(): Opened {
  const made = makeSource();
  const chips = createChips();
  const sorting = signal<Sorting>();
  const digests = createDigests({ diagnose: () => new Promise(() => undefined) });
  const view = createLogView(
    made.source,
    { chips, sorting, isFolded: signal(false), openRequests: signal(new Set<string>()) },
    digests,
  );
  const ids = () => {
    const rows = view.rows.value;
    return Array.from({ length: rows.length }, (_, position) => {
      const row = rows.at(position);
      return row?.kind === "entry" ? (view.index.entries[row.index]?.id ?? -1) : 0;
    });
  };
  return { ...made, chips, sorting, view, ids };
}

const call = (id: number, more: Partial<Entry> = {}): Entry =>
  entryOf({ id, requestId: String(id), url: `https://shop.test/item/${id}`, timeStamp: 1000 + id, ...more });

test("a new batch is asked about alone, another filter asks about all", () => {
  const { add, list } = makeSource();
  const index = new LogIndex();
  const passing = new Passing();
  const asked = vi.fn(() => true);
  const filter = { ...readFilter("item"), test: asked };
  const update = (given = filter) => {
    const from = index.update(list.peek());
    passing.update(
      index,
      from,
      given,
      () => undefined,
      () => undefined,
      [],
    );
  };
  add(...Array.from({ length: 50 }, (_, id) => call(id)));
  update();
  expect(asked).toHaveBeenCalledTimes(50);
  add(call(51), call(52));
  update();
  expect(asked).toHaveBeenCalledTimes(52);
  update();
  expect(asked).toHaveBeenCalledTimes(52);
  update({ ...filter });
  expect(asked).toHaveBeenCalledTimes(104);
});

describe("createLogView", () => {
  test("what a filter asks about and nobody knows yet may still come to light", async () => {
    const { add, chips, view } = open();
    add(call(1), call(2));
    expect(view.isWhole.value).toBe(true);
    chips.onlyFindings.value = true;
    expect(view.rows.value.shown).toBe(0);
    expect(view.isWhole.value).toBe(false);
    chips.reset();
    add(...Array.from({ length: 9_000 }, (_, step) => call(3 + step)));
    expect(view.isWhole.value).toBe(false);
    await vi.waitFor(() => expect(view.isWhole.value).toBe(true));
  });

  test("chips narrow the rows together", async () => {
    const { add, chips, ids } = open();
    add(
      call(1, { type: "main_frame" }),
      call(2, { statusCode: 404, type: "image" }),
      call(3, { statusCode: 500, url: "https://cdn.other/x.js", type: "script" }),
      call(4, { statusCode: 404, type: "image", leftOut: "favicon" }),
    );
    chips.slices.value = new Set(["4xx", "5xx"]);
    expect(ids()).toEqual([2, 3, 4]);
    chips.onlyErrors.value = true;
    expect(ids()).toEqual([2, 3]);
    chips.party.value = "other";
    // What tells sites apart is loaded when it is first asked for.
    await vi.waitFor(() => expect(ids()).toEqual([3]));
    chips.party.value = "own";
    chips.groups.value = new Set(["image"]);
    expect(ids()).toEqual([2]);
    chips.reset();
    chips.since.value = 1002;
    expect(ids()).toEqual([3, 4]);
    chips.since.value = undefined;
    chips.span.value = { fromMs: 1002, toMs: 1004 };
    expect(ids()).toEqual([2, 3]);
    chips.text.value = "cdn";
    expect(ids()).toEqual([3]);
  });

  test("whatever comes, changes, goes and is sorted, the rows are those that a fresh look would make", () => {
    const change = fc.record({
      from: fc.nat({ max: 12 }),
      codes: fc.array(fc.constantFrom(200, 302, 404, 503), { maxLength: 6 }),
      text: fc.constantFrom("", "status-code:4xx", "-404", "item/3", "is:redirect"),
      sorting: fc.constantFrom<Sorting | undefined>(
        undefined,
        { column: "status", isDescending: true },
        { column: "path", isDescending: false },
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const kept = open();
        let id = 0;
        for (const { from, codes, text, sorting } of changes) {
          const held = kept.list.peek().entries.slice(0, Math.max(0, kept.list.peek().entries.length - from));
          const added = codes.map((statusCode) => {
            id += 1;
            const requestId = String(id % 3 === 0 ? id - 1 : id);
            return call(id, { statusCode, requestId, role: statusCode === 302 ? "redirect" : "response" });
          });
          kept.chips.text.value = text;
          kept.sorting.value = sorting;
          kept.replace([...held, ...added], held.length);
          const fresh = open();
          fresh.chips.text.value = text;
          fresh.sorting.value = sorting;
          fresh.add(...held, ...added);
          expect(kept.ids()).toEqual(fresh.ids());
          for (const group of RESOURCE_GROUPS) {
            expect(kept.view.index.countOf(group)).toBe(fresh.view.index.countOf(group));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a reader that missed a revision reads all", () => {
    const { add, list, ids, view } = open();
    add(call(1), call(2));
    view.rows.value;
    list.value = { entries: [call(7), call(8), call(9)], revision: 9, changedFrom: 2 };
    expect(ids()).toEqual([7, 8, 9]);
  });
});
