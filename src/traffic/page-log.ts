import type { Entry } from "./entry.ts";
import { groupKey } from "./groups.ts";
import { isError } from "./is-error.ts";
import type { PartialReason } from "./page.ts";
import { countOne, emptyTally, type Tally } from "./tally.ts";

/** Entries kept per page, and how far the list may overrun before it is trimmed in one go. */
export const MAX_ENTRIES = 500;
const TRIM_SLACK = 125;
/** The part of `MAX_ENTRIES` that errors may fill. */
const MAX_ERROR_ENTRIES = 350;
/** Cards with an exact count; errors of further kinds share one. */
const MAX_GROUPS = 300;
export const OTHER_GROUP = "other";

/** An entry before its page numbers it. */
export type EntryDraft = Omit<Entry, "id">;

/** Everything kept of one document. Plain data: it is stored as it is. Changed in place, for the hot path. */
export interface PageLog {
  readonly key: string;
  documentId?: string;
  url: string;
  committedAt: number;
  /** When it was last brought on screen. Absent while it is prerendered or not yet committed. */
  shownAt?: number;
  partial?: PartialReason;
  /** True until a network response of the document itself is known. */
  awaitingDocument: boolean;
  /** An error page took the document's place, see `commitErrorPage`. */
  hasErrorPage?: boolean;
  /** Documents of its frames. */
  frames: string[];
  tally: Tally;
  groups: Record<string, number>;
  entries: Entry[];
  nextEntryId: number;
  documentEntries: number[];
}

export function newPageLog(key: string, url: string, committedAt: number): PageLog {
  return {
    key,
    url,
    committedAt,
    awaitingDocument: true,
    frames: [],
    tally: emptyTally(),
    groups: {},
    entries: [],
    nextEntryId: 1,
    documentEntries: [],
  };
}

/** Entries that were counted or listed, and are no longer kept. */
export function droppedEntries(page: PageLog): number {
  return page.nextEntryId - 1 - page.entries.length;
}

/** What counting changes. */
type Counts = Pick<PageLog, "tally" | "groups">;

function countError(page: Counts, entry: Entry): void {
  if (entry.role === "response" && entry.statusCode !== undefined) countOne(page.tally.errors, entry.statusCode);
  const key = groupKey(entry);
  const known = page.groups[key] !== undefined || Object.keys(page.groups).length < MAX_GROUPS;
  countOne(page.groups, known ? key : OTHER_GROUP);
}

/** Adds an entry to the counts of its page, or of the log it was read from. */
export function countEntry(page: Counts, entry: Entry): void {
  const { tally } = page;
  if (entry.role === "failure") {
    countOne(entry.leftOut === undefined ? tally.networkErrors : tally.benign, entry.networkError ?? "unknown");
  } else if (entry.leftOut !== "browser-redirect" && entry.statusCode !== undefined) {
    countOne(tally.statuses, entry.statusCode);
  }
  if (isError(entry)) countError(page, entry);
}

/** Counts a new entry and keeps it. */
export function recordEntry(page: PageLog, draft: EntryDraft): Entry {
  const entry: Entry = { id: page.nextEntryId, ...draft };
  page.nextEntryId += 1;
  countEntry(page, entry);
  page.entries.push(entry);
  if (page.entries.length > MAX_ENTRIES + TRIM_SLACK) trimEntries(page, MAX_ENTRIES);
  return entry;
}

/** The newest kept entry of a request. Recent requests end first, so the search starts at the end. */
export function findEntry(page: PageLog, requestId: string): Entry | undefined {
  return page.entries.findLast((entry) => entry.requestId === requestId);
}

/**
 * Replaces a kept entry by a changed one with the same id. Counts change only where it becomes an error: a challenge
 * that turns out to be the final response.
 */
export function changeEntry(page: PageLog, entry: Entry, change: Partial<EntryDraft>): Entry {
  const changed: Entry = { ...entry, ...change };
  const index = page.entries.lastIndexOf(entry);
  if (index >= 0) page.entries[index] = changed;
  if (isError(changed) && !isError(entry)) countError(page, changed);
  return changed;
}

/**
 * Keeps at most `limit` entries: the document's own, then the newest errors, then the newest of the rest. Counts stay.
 * @param limit number of entries
 */
export function trimEntries(page: PageLog, limit: number): void {
  if (page.entries.length <= limit) return;
  const errorRoom = Math.floor((limit * MAX_ERROR_ENTRIES) / MAX_ENTRIES);
  const errors = page.entries.filter(isError).length;
  let errorsToKeep = Math.min(errors, errorRoom);
  let othersToKeep = Math.min(page.entries.length - errors, limit - errorsToKeep);
  errorsToKeep = Math.min(errors, limit - othersToKeep);
  const kept: Entry[] = [];
  for (const entry of page.entries.toReversed()) {
    if (page.documentEntries.includes(entry.id)) kept.push(entry);
    else if (isError(entry)) {
      if (errorsToKeep-- > 0) kept.push(entry);
    } else if (othersToKeep-- > 0) kept.push(entry);
  }
  page.entries = kept.reverse();
}
