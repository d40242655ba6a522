import type { Entry } from "../../traffic/entry.ts";
import type { PageSummary, SiteSummary } from "../../traffic/page.ts";
import type { TabMessage } from "../../wire/protocol.ts";

/** Entries that one view holds. A page that polls for days must not fill the memory of an open panel. */
export const MAX_HELD_ENTRIES = 5000;

/** What a view knows of its tab. */
export interface TabState {
  readonly page?: PageSummary;
  /** In the order of their ids. */
  readonly entries: readonly Entry[];
  readonly site?: SiteSummary;
  /** Entries of the page that were counted and are not in `entries`. */
  readonly notHeld: number;
}

function mergeEntries(held: readonly Entry[], changed: readonly Entry[]): readonly Entry[] {
  if (changed.length === 0) return held;
  const last = held.at(-1);
  const first = changed[0];
  if (last === undefined || (first !== undefined && first.id > last.id)) return [...held, ...changed];
  const byId = new Map(held.map((entry) => [entry.id, entry]));
  for (const entry of changed) byId.set(entry.id, entry);
  return [...byId.values()].sort((a, b) => a.id - b.id);
}

function trimOldest(entries: readonly Entry[], documentEntries: readonly number[]): readonly Entry[] {
  const excess = entries.length - MAX_HELD_ENTRIES;
  if (excess <= 0) return entries;
  return entries.filter((entry, index) => index >= excess || documentEntries.includes(entry.id));
}

/** What is known after a message. A snapshot starts over; a delta is added to what is held. */
export function receive(state: TabState | undefined, message: TabMessage): TabState {
  const site = message.site === undefined ? {} : { site: message.site };
  if (message.type === "snapshot" || state === undefined) {
    const page = message.page;
    if (page === undefined) return { entries: message.entries, notHeld: 0, ...site };
    return { page, entries: message.entries, notHeld: page.droppedEntries, ...site };
  }
  const { page } = message;
  const merged = mergeEntries(state.entries, message.entries);
  const entries = trimOldest(merged, page.documentEntries);
  return { page, entries, notHeld: state.notHeld + merged.length - entries.length, ...site };
}
