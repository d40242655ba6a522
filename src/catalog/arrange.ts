import { isOfOneNumber, type Shelf, shelfOf } from "./shelf.ts";
import type { Headline, StatusEntry } from "./types.ts";

/** Entries by shelf, both in the order of the catalog. */
export function arrange(entries: readonly StatusEntry[]): ReadonlyMap<Shelf, readonly StatusEntry[]> {
  return Map.groupBy(entries, shelfOf);
}

/** What the shelves of one number hold. They are many, so a list of everything has to do without opening them. */
export function headlinesOf(entries: readonly StatusEntry[]): readonly Headline[] {
  return entries.filter((entry) => isOfOneNumber(shelfOf(entry)));
}

/** The names that browsers give to the failures of each shelf, behind the ids of their entries. */
export type ErrorIndex = ReadonlyMap<Shelf, readonly (readonly string[])[]>;

export function indexErrors(entries: readonly StatusEntry[]): ErrorIndex {
  const failures = arrange(entries.filter(({ kind }) => kind === "network-error"));
  return new Map(
    [...failures].map(([shelf, all]) => [shelf, all.map(({ id, networkErrors = [] }) => [id, ...networkErrors])]),
  );
}

export function findInIndex(index: ErrorIndex, nameOrId: string): Shelf | undefined {
  return [...index].find(([, all]) => all.some((names) => names.includes(nameOrId)))?.[0];
}
