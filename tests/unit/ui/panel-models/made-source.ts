import { type Signal, signal } from "@preact/signals";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { emptyTally } from "../../../../src/traffic/tally.ts";
import {
  EMPTY_LIST,
  type EntryList,
  type EntrySource,
  type LogPage,
  nextRevision,
} from "../../../../src/ui/models/entry-source.ts";

/** A source that the test fills. */
export interface MadeSource {
  readonly source: EntrySource;
  readonly list: Signal<EntryList>;
  readonly pages: Signal<readonly LogPage[]>;
  /** Adds entries at the end. */
  add(...entries: readonly Entry[]): void;
  /** Puts another list in the place of the one before, from a place on. */
  replace(entries: readonly Entry[], changedFrom: number): void;
}

export function makeSource(pageUrl = "https://shop.test/"): MadeSource {
  const list = signal<EntryList>(EMPTY_LIST);
  const pages = signal<readonly LogPage[]>([]);
  const replace = (entries: readonly Entry[], changedFrom: number) => {
    list.value = nextRevision(list.peek(), entries, changedFrom);
  };
  return {
    source: {
      label: signal("shop.test"),
      list,
      pages,
      counts: signal({ tally: emptyTally(), total: 0, errors: 0, pageUrl, notHeld: 0 }),
      blindSpots: signal([]),
      readBody: async () => ({ unavailable: "Made up." }),
    },
    list,
    pages,
    add: (...entries) => replace([...list.peek().entries, ...entries], list.peek().entries.length),
    replace,
  };
}
