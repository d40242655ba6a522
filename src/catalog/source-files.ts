import { arrange, findInIndex, headlinesOf, indexErrors } from "./arrange.ts";
import { type CatalogFiles, once } from "./catalog-files.ts";
import { GROUPS, type Group } from "./groups.ts";
import type { StatusEntry, StatusFacts, StatusProse } from "./types.ts";

// The shapes of the data files are proven by the tests of the catalog, not at run time.
async function joinGroup(group: Group): Promise<readonly StatusEntry[]> {
  const [facts, en] = await Promise.all([group.facts(), group.en()]);
  const prose = en.default as Readonly<Record<string, StatusProse>>;
  return (facts.default as readonly StatusFacts[]).flatMap((one) => {
    const sentences = prose[one.id];
    return sentences === undefined ? [] : [{ ...one, ...sentences }];
  });
}

/** Every entry, its facts and its prose joined, in the order of the files. */
export async function readSources(): Promise<readonly StatusEntry[]> {
  return (await Promise.all(GROUPS.map(joinGroup))).flat();
}

/** The catalog as it is written: for Node, tests and the development server. */
export function openSourceFiles(): CatalogFiles {
  const sources = once(readSources);
  const shelves = once(async () => arrange(await sources(undefined)));
  return {
    prepare: async () => void (await shelves(undefined)),
    readShelf: async (shelf) => (await shelves(undefined)).get(shelf) ?? [],
    readShelfNames: async () => [...(await shelves(undefined)).keys()],
    readHeadlines: async () => headlinesOf(await sources(undefined)),
    findErrorShelf: async (nameOrId) => findInIndex(indexErrors(await sources(undefined)), nameOrId),
  };
}
