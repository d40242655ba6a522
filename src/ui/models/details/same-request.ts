import type { Entry } from "../../../traffic/entry.ts";
import type { EntryList } from "../entry-source.ts";

/**
 * Finds all that is known of one request: its redirect hops, answered challenges and final response. While the same
 * request is asked for, only what changed in the list is read again, and the same answer is the same array.
 */
export function createRequestFinder(): (list: EntryList, chosen: Entry) => readonly Entry[] {
  let before: { readonly requestId: string; readonly revision: number; readonly found: readonly Entry[] } | undefined;
  let positions: readonly number[] = [];
  return ({ entries, revision, changedFrom }, chosen) => {
    const isSame = before?.requestId === chosen.requestId;
    if (isSame && before?.revision === revision) return before.found;
    const start = isSame && before?.revision === revision - 1 ? changedFrom : 0;
    const kept = positions.filter((position) => position < start);
    const added: number[] = [];
    for (let index = start; index < entries.length; index++) {
      if (entries[index]?.requestId === chosen.requestId) added.push(index);
    }
    positions = [...kept, ...added];
    const found = positions.flatMap((position) => entries[position] ?? []);
    const now = found.length > 0 ? found : [chosen];
    const last = before?.found;
    const isUnchanged = last?.length === now.length && last.every((entry, index) => entry === now[index]);
    before = { requestId: chosen.requestId, revision, found: isUnchanged ? last : now };
    return before.found;
  };
}
