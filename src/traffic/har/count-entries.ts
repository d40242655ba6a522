import type { Entry } from "../entry.ts";
import { countEntry } from "../page-log.ts";
import { emptyTally, type Tally } from "../tally.ts";

/**
 * Counts entries as the live pages count theirs. What only DevTools see is in no count.
 * @returns the tally, and the number of errors per card
 */
export function tallyOf(entries: readonly Entry[]): { readonly tally: Tally; readonly groups: Record<string, number> } {
  const counts = { tally: emptyTally(), groups: {} };
  for (const entry of entries) if (entry.onlyInDevtools !== true) countEntry(counts, entry);
  return counts;
}
