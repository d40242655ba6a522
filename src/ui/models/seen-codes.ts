import { lookup, lookupNetworkError } from "../../catalog/catalog.ts";
import type { StatusEntry } from "../../catalog/types.ts";
import type { Tally } from "../../traffic/tally.ts";

/** How often each entry's code was counted, by the id of the entry. */
export type SeenCodes = ReadonlyMap<string, number>;

function addUp<Key extends string | number>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** A number alone does not say which vendor was meant: the official meaning where there is one, else each of theirs. */
async function entriesOfStatus(statusCode: number): Promise<readonly StatusEntry[]> {
  const meanings = await lookup(statusCode);
  const official = meanings.filter(
    ({ registry, kind }) => kind === "class" || (kind === "status" && registry === "iana"),
  );
  if (official.length > 0) return official;
  return meanings.filter(({ kind, reachesBrowser }) => kind === "status" && reachesBrowser);
}

/** Finds the entries of everything that was counted: responses, failures, and the benign failures beside them. */
export async function findSeenCodes(tallies: readonly Tally[]): Promise<SeenCodes> {
  const statuses = new Map<number, number>();
  const failures = new Map<string, number>();
  for (const { statuses: own, networkErrors, benign } of tallies) {
    for (const [code, count] of Object.entries(own)) addUp(statuses, Number(code), count);
    for (const [name, count] of [...Object.entries(networkErrors), ...Object.entries(benign)]) {
      addUp(failures, name, count);
    }
  }
  const seen = new Map<string, number>();
  for (const [code, count] of statuses) for (const { id } of await entriesOfStatus(code)) addUp(seen, id, count);
  for (const [name, count] of failures) {
    const entry = await lookupNetworkError(name);
    if (entry !== undefined) addUp(seen, entry.id, count);
  }
  return seen;
}
