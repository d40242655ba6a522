import type { Shelf } from "./shelf.ts";
import type { Headline, StatusEntry } from "./types.ts";

/** What the catalog is read from: its source files, or what a build makes of them. Everything is read once. */
export interface CatalogFiles {
  /** Reads what every shelf needs. */
  prepare(): Promise<void>;
  /** In the order of the catalog; empty for a shelf that does not exist. */
  readShelf(shelf: Shelf): Promise<readonly StatusEntry[]>;
  /** In the order of the catalog. */
  readShelfNames(): Promise<readonly Shelf[]>;
  /** Of everything that stands on a shelf of one number: the official meanings, then the vendors'. */
  readHeadlines(): Promise<readonly Headline[]>;
  /** The shelf of a failure, by a browser's name of it or by the id of its entry. */
  findErrorShelf(nameOrId: string): Promise<Shelf | undefined>;
}

/** Remembers what was read. A reading that failed is tried again at the next call. */
export function once<Key, Value>(read: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const reading = read(key);
    known.set(key, reading);
    reading.catch(() => known.delete(key));
    return reading;
  };
}
