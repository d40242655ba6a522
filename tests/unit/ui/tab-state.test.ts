import { expect, test } from "vitest";
import type { Entry } from "../../../src/traffic/entry.ts";
import { MAX_HELD_ENTRIES, receive } from "../../../src/ui/models/tab-state.ts";
import { makePage, response, snapshotOf } from "./made-up.ts";

const { page, entries } = makePage([response(200, "https://a.test/1"), response(404, "https://a.test/2")]);

function entry(id: number): Entry {
  return { ...response(200, `https://a.test/${id}`), id };
}

test("a snapshot without a page is an empty state", () => {
  expect(receive(undefined, { type: "snapshot", tabId: 7, entries: [] })).toEqual({ entries: [], notHeld: 0 });
});

test("a snapshot replaces everything", () => {
  const before = receive(undefined, snapshotOf(makePage([response(500, "https://b.test/")])));
  expect(receive(before, snapshotOf({ page, entries }))).toEqual({ page, entries, notHeld: 0 });
});

test("a delta appends new entries and replaces those with the same id", () => {
  const before = receive(undefined, { type: "snapshot", tabId: 7, page, entries: [entry(1), entry(2)] });
  const changed = { ...entry(2), networkError: "net::ERR_FAILED" };
  const after = receive(before, { type: "delta", page, entries: [changed, entry(3)] });
  expect(after.entries).toEqual([entry(1), changed, entry(3)]);
});

test("a delta before any snapshot is a start, not an exception", () => {
  expect(receive(undefined, { type: "delta", page, entries }).entries).toEqual(entries);
});

test("what the background dropped before is counted as not held", () => {
  const dropped = { ...page, droppedEntries: 40 };
  expect(receive(undefined, { type: "snapshot", tabId: 7, page: dropped, entries }).notHeld).toBe(40);
});

test("an open view stays bounded, keeps the document's own entries and says what it let go", () => {
  const own = { ...page, documentEntries: [1] };
  const first = receive(undefined, { type: "snapshot", tabId: 7, page: own, entries: [entry(1)] });
  const many = Array.from({ length: MAX_HELD_ENTRIES + 9 }, (_, index) => entry(index + 2));
  const after = receive(first, { type: "delta", page: own, entries: many });
  expect(after.entries).toHaveLength(MAX_HELD_ENTRIES + 1);
  expect(after.entries[0]?.id).toBe(1);
  expect(after.notHeld).toBe(9);
});
