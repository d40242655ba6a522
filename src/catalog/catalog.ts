import type { StatusEntry } from "./types.ts";

export {
  allEntries,
  listEntries,
  lookup,
  lookupById,
  lookupNetworkError,
  prepareLookup,
  subcodesOf,
} from "./lookup.ts";

/**
 * Finds entries by number, part of a number, name, error string, symptom or keyword, with typing errors.
 * The index and its library load at the first call, so that views without a search do not carry them.
 * @param query whatever a person types or pastes, of any length
 * @returns the best first; empty when nothing fits
 */
export async function search(query: string): Promise<StatusEntry[]> {
  const { findEntries } = await import("./search.ts");
  return findEntries(query);
}

/** Loads what a search needs, for a person who is about to type. */
export async function prepareSearch(): Promise<void> {
  const { loadIndex } = await import("./search.ts");
  await loadIndex();
}
