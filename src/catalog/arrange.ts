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

/** The names that browsers give to one failure, behind the id of its entry; none where the first name tells it. */
export type ErrorNames = readonly string[];
/** The failures of each shelf. */
export type ErrorIndex = ReadonlyMap<Shelf, readonly ErrorNames[]>;

/** `net::ERR_NAME_NOT_RESOLVED` → `err-name-not-resolved` */
function toldId(name = ""): string {
  return name
    .replace(/^net::/, "")
    .replaceAll("_", "-")
    .toLowerCase();
}

export function errorIdOf([id = "", first]: ErrorNames): string {
  return id === "" ? toldId(first) : id;
}

export function indexErrors(entries: readonly StatusEntry[]): ErrorIndex {
  const failures = arrange(entries.filter(({ kind }) => kind === "network-error"));
  const namesOf = ({ id, networkErrors = [] }: StatusEntry): ErrorNames => [
    toldId(networkErrors[0]) === id ? "" : id,
    ...networkErrors,
  ];
  return new Map([...failures].map(([shelf, all]) => [shelf, all.map(namesOf)]));
}

export function findInIndex(index: ErrorIndex, nameOrId: string): Shelf | undefined {
  if (nameOrId === "") return undefined;
  const isMeant = (names: ErrorNames) => names.includes(nameOrId) || errorIdOf(names) === nameOrId;
  return [...index].find(([, all]) => all.some(isMeant))?.[0];
}
