import type { Entry } from "../entry.ts";
import { countEntry } from "../page-log.ts";
import { emptyTally, type Tally } from "../tally.ts";

/** Failures of a file may have any name: `constructor` and `__proto__` are names like all others. */
export function emptyFileTally(): Tally {
  return { ...emptyTally(), networkErrors: Object.create(null), benign: Object.create(null) };
}

/**
 * Counts entries as the live pages count theirs. What only DevTools see is in no count.
 * @returns the tally, and the number of errors per card
 */
export function tallyOf(entries: readonly Entry[]): { readonly tally: Tally; readonly groups: Record<string, number> } {
  const counts = { tally: emptyFileTally(), groups: {} };
  for (const entry of entries) if (entry.onlyInDevtools !== true) countEntry(counts, entry);
  return counts;
}
