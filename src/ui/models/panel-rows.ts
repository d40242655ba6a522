import type { Entry } from "../../traffic/entry.ts";
import type { Slice } from "./counts.ts";
import { sliceOf } from "./entry-slice.ts";

/** What a row can be found by, in one lower-case text. */
function haystack(entry: Entry): string {
  return `${entry.statusCode ?? ""} ${entry.networkError ?? ""} ${entry.method} ${entry.url} ${entry.type}`.toLowerCase();
}

/**
 * The rows that the panel's chips and text let through. Every word of the text has to occur; no chip means all.
 * @param text words separated by blanks, in any case
 */
export function filterRows(entries: readonly Entry[], slices: ReadonlySet<Slice>, text: string): readonly Entry[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (slices.size === 0 && words.length === 0) return entries;
  return entries.filter((entry) => {
    if (slices.size > 0 && !slices.has(sliceOf(entry))) return false;
    if (words.length === 0) return true;
    const text = haystack(entry);
    return words.every((word) => text.includes(word));
  });
}

/** Where the choice goes when a key is pressed. @returns an index within the rows, or `undefined` for other keys */
export function moveChoice(key: string, index: number, rowCount: number, rowsPerPage: number): number | undefined {
  if (rowCount === 0) return undefined;
  const target = new Map([
    ["ArrowDown", index + 1],
    ["ArrowUp", index < 0 ? rowCount - 1 : index - 1],
    ["PageDown", index + rowsPerPage],
    ["PageUp", index - rowsPerPage],
    ["Home", 0],
    ["End", rowCount - 1],
  ]).get(key);
  return target === undefined ? undefined : Math.min(Math.max(target, 0), rowCount - 1);
}
