import { type Signal, signal } from "@preact/signals";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { emptyTally } from "../../../../src/traffic/tally.ts";
import {
  EMPTY_LIST,
  type EntryList,
  type EntrySource,
  type LogPage,
  nextRevision,
  type SourceCounts,
} from "../../../../src/ui/models/entry-source.ts";

export interface MadeUpSource extends EntrySource {
  readonly list: Signal<EntryList>;
  readonly pages: Signal<readonly LogPage[]>;
  readonly counts: Signal<SourceCounts>;
  /** Puts entries at the end of the list. */
  add(...entries: readonly Entry[]): void;
}

/** A source that says what a test tells it. */
export function makeSource(entries: readonly Entry[] = [], pages: readonly LogPage[] = []): MadeUpSource {
  const list = signal<EntryList>(entries.length === 0 ? EMPTY_LIST : nextRevision(EMPTY_LIST, entries, 0));
  return {
    label: signal("example.test"),
    list,
    pages: signal(pages),
    counts: signal({ tally: emptyTally(), total: entries.length, errors: 0, pageUrl: "", notHeld: 0 }),
    blindSpots: signal([]),
    readBody: async () => ({ unavailable: "No bodies here." }),
    add(...more) {
      const before = list.peek();
      list.value = nextRevision(before, [...before.entries, ...more], before.entries.length);
    },
  };
}
