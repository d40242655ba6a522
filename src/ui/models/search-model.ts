import { type ReadonlySignal, signal } from "@preact/signals";
import { prepareSearch, search } from "../../catalog/catalog.ts";
import type { StatusEntry } from "../../catalog/types.ts";

type Find = (query: string) => Promise<readonly StatusEntry[]>;

/** A search as a person types it: what stands in the field, and what was found for it. */
export interface SearchModel {
  /** A person is about to type. */
  prepare(): void;
  readonly text: ReadonlySignal<string>;
  /** Best first. `undefined` while nothing is asked, or before the first answer; an older answer stays until the next. */
  readonly found: ReadonlySignal<readonly StatusEntry[] | undefined>;
  /** Takes a new text. Settles with what was found for it; never rejects. */
  ask(text: string): Promise<readonly StatusEntry[]>;
  /** What the text in the field finds, also while it is still looked for. */
  latest(): Promise<readonly StatusEntry[]>;
}

/** @param find the catalog's search, which loads at the first key; tests pass their own */
export function createSearchModel(find: Find = search, prepare: () => Promise<void> = prepareSearch): SearchModel {
  const text = signal("");
  const found = signal<readonly StatusEntry[]>();
  let latest: Promise<readonly StatusEntry[]> = Promise.resolve([]);
  return {
    text,
    found,
    prepare() {
      // A search that cannot load says so when it is asked.
      prepare().catch(() => {});
    },
    ask(asked) {
      text.value = asked;
      if (asked.trim() === "") {
        found.value = undefined;
        latest = Promise.resolve([]);
        return latest;
      }
      latest = find(asked)
        .catch(() => [])
        .then((entries) => {
          // A slow answer to an earlier text must not replace that to a later one.
          if (text.value === asked) found.value = entries;
          return entries;
        });
      return latest;
    },
    latest: () => latest,
  };
}
