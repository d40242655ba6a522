import { lookup, lookupNetworkError } from "../../catalog/catalog.ts";
import type { Headline } from "../../catalog/types.ts";
import type { Tally } from "../../traffic/tally.ts";

/** How often each entry's code was counted, by the id of the entry. */
export type SeenCodes = ReadonlyMap<string, number>;

function addUp<Key extends string | number>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** A number alone does not say which vendor was meant: the official meaning where there is one, else each of theirs. */
async function entriesOfStatus(statusCode: number, listed: readonly Headline[]): Promise<readonly Headline[]> {
  const official = listed.find((entry) => entry.registry === "iana" && entry.statusCode === statusCode);
  if (official !== undefined) return [official];
  const meanings = await lookup(statusCode);
  const general = meanings.filter(({ kind }) => kind === "class");
  return general.length > 0
    ? general
    : meanings.filter(({ kind, reachesBrowser }) => kind === "status" && reachesBrowser);
}

/**
 * Finds the entries of everything that was counted: responses, failures, and the benign failures beside them.
 * @param listed what the page lists already, so that nothing is loaded for the codes that most sites send
 */
export async function findSeenCodes(tallies: readonly Tally[], listed: readonly Headline[]): Promise<SeenCodes> {
  const statuses = new Map<number, number>();
  const failures = new Map<string, number>();
  for (const { statuses: own, networkErrors, benign } of tallies) {
    for (const [code, count] of Object.entries(own)) addUp(statuses, Number(code), count);
    for (const [name, count] of [...Object.entries(networkErrors), ...Object.entries(benign)]) {
      addUp(failures, name, count);
    }
  }
  const found = await Promise.all([
    ...[...statuses].map(async ([code, count]) => ({ count, entries: await entriesOfStatus(code, listed) })),
    ...[...failures].map(async ([name, count]) => ({ count, entries: [await lookupNetworkError(name)] })),
  ]);
  const seen = new Map<string, number>();
  for (const { count, entries } of found) for (const entry of entries) if (entry) addUp(seen, entry.id, count);
  return seen;
}
