import type { EntryList } from "../entry-source.ts";

/**
 * Where a reader that knows one revision of a list has to read on.
 * @param known the revision read last; `undefined` before the first
 * @returns an index; 0 to read all, the list's length where nothing is new
 */
export function unreadFrom({ entries, revision, changedFrom }: EntryList, known: number | undefined): number {
  if (revision === known) return entries.length;
  return known !== undefined && revision === known + 1 ? Math.min(changedFrom, entries.length) : 0;
}
