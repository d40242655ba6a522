import { FILES } from "./files.ts";
import { nameOf } from "./names.ts";
import { describeNetworkError } from "./network-error.ts";
import { isOfOneNumber, type Shelf, SUBCODE_SHELVES, shelfOfId, shelfOfNumber } from "./shelf.ts";
import type { Headline, StatusEntry } from "./types.ts";

async function readShelves(shelves: readonly Shelf[]): Promise<StatusEntry[]> {
  return (await Promise.all(shelves.map(FILES.readShelf))).flat();
}

/** Loads what all lookups need, for a view that will ask as soon as it knows what occurred. */
export function prepareLookup(): Promise<void> {
  return FILES.prepare();
}

/** The entry with this id, for links, related codes and cards that a person opens. */
export async function lookupById(id: string): Promise<StatusEntry | undefined> {
  const shelf = shelfOfId(id) ?? (await FILES.findErrorShelf(id));
  return shelf === undefined ? undefined : (await FILES.readShelf(shelf)).find((entry) => entry.id === id);
}

/**
 * The id of what explains a number that nobody defined: its class (RFC 9110 §15: an unregistered code is equivalent to
 * the x00 of its class; codes outside 100–599 are invalid).
 */
export function generalIdOf(statusCode: number): string {
  if (statusCode === 0) return "status-0";
  return statusCode >= 100 && statusCode <= 599 ? `${Math.floor(statusCode / 100)}xx` : "out-of-range";
}

async function classEntry(statusCode: number): Promise<StatusEntry[]> {
  const entry = await lookupById(generalIdOf(statusCode));
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
  const shelf = await FILES.readShelf(shelfOfNumber(statusCode));
  const meanings = mostCommonFirst(
    shelf.filter((entry) => explains(entry, statusCode)),
    statusCode,
  );
  const reaching = meanings.filter((entry) => entry.reachesBrowser && entry.kind === "status");
  const others = meanings.filter((entry) => !reaching.includes(entry));
  return reaching.length > 0 ? [...reaching, ...others] : [...(await classEntry(statusCode)), ...others];
}

/** The finer codes that vendors put into the body or the log of a status: `403` → Cloudflare 1020, IIS 403.14, … */
export async function subcodesOf(statusCode: number): Promise<StatusEntry[]> {
  const finer = await readShelves(SUBCODE_SHELVES);
  return finer.filter((entry) => entry.carriers?.includes(statusCode) ?? false);
}

async function findByErrorName(name: string): Promise<StatusEntry | undefined> {
  const shelf = await FILES.findErrorShelf(name);
  if (shelf === undefined) return undefined;
  return (await FILES.readShelf(shelf)).find((entry) => entry.networkErrors?.includes(name));
}

/**
 * What the browser's own error name means.
 * @param name `net::ERR_…` (also without `net::`), `NS_ERROR_…`, or the sentence that Firefox gives for TLS failures
 * @returns an honest general entry for a name that the catalog does not hold; `undefined` only for an empty name
 */
export async function lookupNetworkError(name: string): Promise<StatusEntry | undefined> {
  const asked = describeNetworkError(name);
  if (asked === undefined) return undefined;
  const exact = await findByErrorName(asked.name);
  if (exact !== undefined) return exact;
  const general = await lookupById(asked.generalId);
  return general === undefined ? undefined : { ...general, networkErrors: [asked.name] };
}

/** The whole catalog, for the search and for tables over all of it. */
export async function allEntries(): Promise<StatusEntry[]> {
  return readShelves(await FILES.readShelfNames());
}

/** One line of every entry, for a page that lists them all: of what few shelves hold, the entries themselves. */
export async function listEntries(): Promise<readonly Headline[]> {
  const names = await FILES.readShelfNames();
  const further = readShelves(names.filter((name) => !isOfOneNumber(name)));
  return [...(await FILES.readHeadlines()), ...(await further)];
}
