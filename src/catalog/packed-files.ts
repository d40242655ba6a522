import {
  arrange,
  type ErrorIndex,
  type ErrorNames,
  errorIdOf,
  findInIndex,
  headlinesOf,
  indexErrors,
} from "./arrange.ts";
import { type CatalogFiles, once } from "./catalog-files.ts";
import { collectWords, type Packed, packWith, unpack, type Word } from "./pack.ts";
import { type Cell, fromRow, type Row, toRow } from "./row.ts";
import { isErrorShelf, type Shelf } from "./shelf.ts";
import type { Headline, StatusEntry } from "./types.ts";

/** The files that a build makes of the catalog. */
export interface PackedCatalog {
  readonly shelves: ReadonlyMap<Shelf, Packed>;
  /** What several shelves share. */
  readonly words: readonly Word[];
  readonly headlines: readonly Row[];
  readonly errors: readonly (readonly [Shelf, readonly ErrorNames[]])[];
}

/** The same files, each loaded when it is needed. */
export interface PackedLoaders {
  readonly shelves: ReadonlyMap<Shelf, () => Promise<Packed>>;
  readonly words: () => Promise<PackedCatalog["words"]>;
  readonly headlines: () => Promise<PackedCatalog["headlines"]>;
  readonly errors: () => Promise<PackedCatalog["errors"]>;
}

function toHeadlineRow({ id, registry, statusCode, name, meaning }: Headline): Row {
  return [id, registry, statusCode ?? null, name, meaning];
}

function fromHeadlineRow(row: Row): Headline {
  const [id, registry, statusCode, name, meaning] = row as readonly [string, string, number, string, string];
  return { id, kind: "status", registry, statusCode, name, meaning };
}

/** Browsers' names of failures stand in the index already. */
function withoutErrorNames({ networkErrors: _, ...entry }: StatusEntry): StatusEntry {
  return entry;
}

function nameErrors(entries: readonly StatusEntry[], index: readonly ErrorNames[]): readonly StatusEntry[] {
  const namesOf = new Map(index.map((names) => [errorIdOf(names), names.slice(1)]));
  return entries.map((entry) => {
    const networkErrors = namesOf.get(entry.id) ?? [];
    return networkErrors.length === 0 ? entry : { ...entry, networkErrors };
  });
}

export function packCatalog(entries: readonly StatusEntry[]): PackedCatalog {
  const shelves = [...arrange(entries.map(withoutErrorNames))];
  const rows = new Map(shelves.map(([shelf, all]): [Shelf, Cell] => [shelf, all.map(toRow)]));
  const words = collectWords(rows.values());
  const pack = packWith(words);
  return {
    shelves: new Map([...rows].map(([shelf, cells]) => [shelf, pack(cells)])),
    words,
    headlines: headlinesOf(entries).map(toHeadlineRow),
    errors: [...indexErrors(entries)],
  };
}

/** The catalog as a build keeps it: one small file a shelf. */
export function openPackedFiles(load: PackedLoaders): CatalogFiles {
  const words = once(load.words);
  const headlines = once(async () => (await load.headlines()).map(fromHeadlineRow));
  const errors = once(async (): Promise<ErrorIndex> => new Map(await load.errors()));

  return {
    prepare: async () => void (await words(undefined)),
    readShelf: once(async (shelf) => {
      const loadShelf = load.shelves.get(shelf);
      if (loadShelf === undefined) return [];
      // All at once: on a busy machine each file waits its turn.
      const [packed, shared, index] = await Promise.all([
        loadShelf(),
        words(undefined),
        isErrorShelf(shelf) ? errors(undefined) : undefined,
      ]);
      const entries = (unpack(packed, shared) as readonly Row[]).map(fromRow);
      return index === undefined ? entries : nameErrors(entries, index.get(shelf) ?? []);
    }),
    readShelfNames: async () => [...load.shelves.keys()],
    readHeadlines: () => headlines(undefined),
    findErrorShelf: async (nameOrId) => findInIndex(await errors(undefined), nameOrId),
  };
}
