import { GROUPS, type Group } from "./groups.ts";
import { loadGroup } from "./load-group.ts";
import { nameOf } from "./names.ts";
import { describeNetworkError } from "./network-error.ts";
import type { StatusEntry } from "./types.ts";

type Fits = (entry: StatusEntry) => boolean;

async function findAll(groups: readonly Group[], fits: Fits): Promise<StatusEntry[]> {
  const loaded = await Promise.all(groups.map(loadGroup));
  return loaded.flat().filter(fits);
}

/** Loads one group after the other, so that a hit in a common group does not load the rare ones. */
async function findFirst(groups: readonly Group[], fits: Fits): Promise<StatusEntry | undefined> {
  for (const group of groups) {
    const found = (await loadGroup(group)).find(fits);
    if (found !== undefined) return found;
  }
  return undefined;
}

function groupsOfId(id: string): readonly Group[] {
  return GROUPS.filter((group) => group.ids.test(id));
}

/** The entry with this id, for links and related codes. */
export function lookupById(id: string): Promise<StatusEntry | undefined> {
  return findFirst(groupsOfId(id), (entry) => entry.id === id);
}

/**
 * The class of a number that nobody defined (RFC 9110 §15: an unregistered code is equivalent to the x00 of its class;
 * codes outside 100–599 are invalid).
 */
function classId(statusCode: number): string {
  return statusCode >= 100 && statusCode <= 599 ? `${Math.floor(statusCode / 100)}xx` : "out-of-range";
}

async function classEntry(statusCode: number): Promise<StatusEntry[]> {
  const entry = await lookupById(statusCode === 0 ? "status-0" : classId(statusCode));
  return entry === undefined ? [] : [{ ...entry, statusCode }];
}

function explains(entry: StatusEntry, statusCode: number): boolean {
  if (entry.statusCode === statusCode) return true;
  return [entry.subcode ?? "", ...(entry.aliases ?? [])].some(
    (code) => /^\d+$/.test(code) && Number(code) === statusCode,
  );
}

/** The official meaning, then the one that gave the number its common name, then the others in their order. */
function mostCommonFirst(meanings: readonly StatusEntry[], statusCode: number): StatusEntry[] {
  const rank = (entry: StatusEntry): number =>
    entry.registry === "iana" ? 0 : entry.name === nameOf(statusCode) ? 1 : 2;
  return [...meanings].sort((a, b) => rank(a) - rank(b));
}

/**
 * Every meaning of a number: the official one first, then vendors' own. A number whose only meanings never reach a
 * browser (a log's, a body's) begins with its class, because the response at hand cannot be one of those.
 * @param statusCode any number; what is no integer has no meaning and gives an empty list
 * @returns never empty for integers
 */
export async function lookup(statusCode: number): Promise<StatusEntry[]> {
  if (!Number.isInteger(statusCode)) return [];
  const groups = GROUPS.filter((group) => group.codes.includes(statusCode));
  const meanings = mostCommonFirst(await findAll(groups, (entry) => explains(entry, statusCode)), statusCode);
  const reaching = meanings.filter((entry) => entry.reachesBrowser && entry.kind === "status");
  const others = meanings.filter((entry) => !reaching.includes(entry));
  return reaching.length > 0 ? [...reaching, ...others] : [...(await classEntry(statusCode)), ...others];
}

/** The finer codes that vendors put into the body or the log of a status: `403` → Cloudflare 1020, IIS 403.14, … */
export function subcodesOf(statusCode: number): Promise<StatusEntry[]> {
  const groups = GROUPS.filter((group) => group.carriers?.includes(statusCode) ?? false);
  return findAll(groups, (entry) => entry.carriers?.includes(statusCode) ?? false);
}

/**
 * What the browser's own error name means.
 * @param name `net::ERR_…` (also without `net::`), `NS_ERROR_…`, or the sentence that Firefox gives for TLS failures
 * @returns an honest general entry for a name that the catalog does not hold; `undefined` only for an empty name
 */
export async function lookupNetworkError(name: string): Promise<StatusEntry | undefined> {
  const asked = describeNetworkError(name);
  if (asked === undefined) return undefined;
  const exact = await findFirst(groupsOfId("err-"), (entry) => entry.networkErrors?.includes(asked.name) ?? false);
  if (exact !== undefined) return exact;
  const general = await lookupById(asked.generalId);
  return general === undefined ? undefined : { ...general, networkErrors: [asked.name] };
}

/** The whole catalog, for pages that list it. */
export function allEntries(): Promise<StatusEntry[]> {
  return findAll(GROUPS, () => true);
}
