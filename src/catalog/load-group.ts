import type { Group } from "./groups.ts";
import type { StatusEntry, StatusFacts, StatusProse } from "./types.ts";

const loaded = new Map<Group, Promise<readonly StatusEntry[]>>();

// The shapes of the data files are proven by the tests of the catalog, not at run time.
async function loadFacts(group: Group): Promise<readonly StatusFacts[]> {
  return (await group.facts()).default as readonly StatusFacts[];
}

async function loadProse(group: Group): Promise<Readonly<Record<string, StatusProse>>> {
  return (await group.en()).default as Readonly<Record<string, StatusProse>>;
}

async function joinGroup(group: Group): Promise<readonly StatusEntry[]> {
  const [facts, prose] = await Promise.all([loadFacts(group), loadProse(group)]);
  return facts.flatMap((one) => {
    const sentences = prose[one.id];
    return sentences === undefined ? [] : [{ ...one, ...sentences }];
  });
}

/** The entries of one group, in the order of its file. Loaded once; a failed load is tried again at the next call. */
export function loadGroup(group: Group): Promise<readonly StatusEntry[]> {
  const known = loaded.get(group);
  if (known !== undefined) return known;
  const entries = joinGroup(group);
  loaded.set(group, entries);
  entries.catch(() => loaded.delete(group));
  return entries;
}
