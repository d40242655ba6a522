import type { ReadonlySignal } from "@preact/signals";
import type { Entry } from "../../traffic/entry.ts";
import type { Tally } from "../../traffic/tally.ts";

/** One page of a log (HAR `pages`). Entries name it by `pageKey`. */
export interface LogPage {
  readonly key: string;
  /** Empty until it is known. */
  readonly url: string;
  /** What a file calls it, where that differs from its address. */
  readonly title?: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/**
 * The entries of a log in the order of their arrival, with what a reader needs to take in a change without reading all
 * of it again: everything before `changedFrom` is as it was in the revision before. A reader that missed a revision
 * reads all.
 */
export interface EntryList {
  readonly entries: readonly Entry[];
  readonly revision: number;
  /** Index of the first entry that is new or changed; 0 for another list. */
  readonly changedFrom: number;
}

/** What is counted: of a live tab the page on screen, exactly as the badge counts it; of a file everything in it. */
export interface SourceCounts {
  readonly tally: Tally;
  /** Responses and counted failures. */
  readonly total: number;
  readonly errors: number;
  readonly pageUrl: string;
  /** Counted, and no longer held as entries. */
  readonly notHeld: number;
}

/** The content of a response as text, or the sentence that says why there is none. */
export type EntryBody =
  | {
      readonly text: string;
      readonly mimeType: string /** Cut to a length that can be shown. */;
      readonly isCut: boolean;
    }
  | { readonly unavailable: string };

/**
 * Where entries come from: a live tab (webRequest, joined with the DevTools network log where there is one) or a file.
 * Views read this and never ask which it is.
 */
export interface EntrySource {
  /** Names the source in words: the tab's host, the file's name. */
  readonly label: ReadonlySignal<string>;
  readonly list: ReadonlySignal<EntryList>;
  /** Oldest first. */
  readonly pages: ReadonlySignal<readonly LogPage[]>;
  readonly counts: ReadonlySignal<SourceCounts>;
  /** Sentences that say what this source cannot see. */
  readonly blindSpots: ReadonlySignal<readonly string[]>;
  readBody(entry: Entry): Promise<EntryBody>;
}

export const EMPTY_LIST: EntryList = { entries: [], revision: 0, changedFrom: 0 };

/** The next revision of a list. @param changedFrom index of the first entry that is new or changed */
export function nextRevision(before: EntryList, entries: readonly Entry[], changedFrom: number): EntryList {
  return { entries, revision: before.revision + 1, changedFrom };
}
