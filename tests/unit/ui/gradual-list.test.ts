import { effect, signal } from "@preact/signals";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../../../src/traffic/entry.ts";
import { EMPTY_LIST, type EntryList, nextRevision } from "../../../src/ui/models/entry-source.ts";
import { takeInGradually } from "../../../src/ui/models/gradual-list.ts";
import { entryOf } from "../../support/builders.ts";

const LONG = 25_000;

const makeEntries = (count: number, firstId = 1): Entry[] => {
  const alike = entryOf({});
  return Array.from({ length: count }, (_, step) => ({ ...alike, id: firstId + step }));
};

/** A list that is read as it arrives, one idle moment at a time. */
function readGradually(start: EntryList) {
  const whole = signal(start);
  const idles: (() => void)[] = [];
  const arrived = takeInGradually(whole, () => new Promise((resolve) => idles.push(resolve)));
  /** What a reader holds that trusts `changedFrom`. */
  const mirror: Entry[] = [];
  const lengths: number[] = [];
  let revision = 0;
  const stop = effect(() => {
    const list = arrived.list.value;
    const from = list.revision === revision + 1 ? list.changedFrom : 0;
    revision = list.revision;
    mirror.splice(from, mirror.length, ...[]);
    for (let place = from; place < list.entries.length; place += 1) mirror.push(list.entries[place] as Entry);
    lengths.push(list.entries.length);
  });
  const idle = async () => {
    idles.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { whole, arrived, mirror, lengths, idles, idle, stop };
}

test("a long list arrives in steps, and ends whole", async () => {
  const entries = makeEntries(LONG);
  const { lengths, idles, idle, mirror } = readGradually(nextRevision(EMPTY_LIST, entries, 0));
  expect(lengths).toEqual([2_000]);
  while (idles.length > 0) await idle();
  expect(lengths).toEqual([2_000, 7_000, 12_000, 17_000, 22_000, 25_000]);
  expect(mirror).toEqual(entries);
});

test("a list of one step arrives at once, and so does what comes later", () => {
  const first = nextRevision(EMPTY_LIST, makeEntries(4_500), 0);
  const { whole, lengths, idles } = readGradually(first);
  whole.value = nextRevision(first, [...first.entries, ...makeEntries(4_500, 4_501)], 4_500);
  expect(lengths).toEqual([4_500, 9_000]);
  expect(idles).toEqual([]);
});

test("somebody who needs all of it now gets all of it", () => {
  const { arrived, lengths } = readGradually(nextRevision(EMPTY_LIST, makeEntries(LONG), 0));
  arrived.finish();
  expect(lengths).toEqual([2_000, LONG]);
  expect(arrived.list.value.entries).toHaveLength(LONG);
});

test("an entry that changes after it arrived is read again, and nothing gets shorter", async () => {
  const entries = makeEntries(LONG);
  const start = nextRevision(EMPTY_LIST, entries, 0);
  const { whole, lengths, idle, mirror } = readGradually(start);
  await idle();
  const changed = entries.with(500, { ...(entries[500] as Entry), statusCode: 503 });
  whole.value = nextRevision(start, changed, 500);
  expect(lengths).toEqual([2_000, 7_000, 7_000]);
  expect(mirror[500]?.statusCode).toBe(503);
});

test("what a reader holds is the list, whatever happens on the way", async () => {
  const change = fc.oneof(
    fc.record({ kind: fc.constant("add" as const), count: fc.constantFrom(1, 3_000, 25_000) }),
    fc.record({ kind: fc.constant("change" as const), at: fc.double({ min: 0, max: 0.99, noNaN: true }) }),
    fc.record({ kind: fc.constant("clear" as const), keeps: fc.constantFrom(0, 1_500) }),
    fc.constant({ kind: "missed" as const }),
    fc.constant({ kind: "idle" as const }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
      let id = 1;
      let list = EMPTY_LIST;
      const { whole, mirror, idles, idle, stop } = readGradually(list);
      for (const step of changes) {
        const { entries } = list;
        if (step.kind === "add") {
          list = nextRevision(list, [...entries, ...makeEntries(step.count, id)], entries.length);
          id += step.count;
        } else if (step.kind === "change" && entries.length > 0) {
          const at = Math.floor(step.at * entries.length);
          list = nextRevision(list, entries.with(at, { ...(entries[at] as Entry), statusCode: 599 }), at);
        } else if (step.kind === "clear") list = nextRevision(list, entries.slice(-step.keeps || entries.length), 0);
        else if (step.kind === "missed")
          list = { entries: entries.slice(1), revision: list.revision + 2, changedFrom: 0 };
        if (step.kind === "idle") await idle();
        else whole.value = list;
      }
      while (idles.length > 0) await idle();
      stop();
      expect(mirror.length).toBe(list.entries.length);
      expect(mirror.every((entry, place) => entry === list.entries[place])).toBe(true);
    }),
    { numRuns: 40 },
  );
});
