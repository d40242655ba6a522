import { GROUPS } from "./groups.ts";
import { loadGroup } from "./load-group.ts";
import { describeNetworkError } from "./network-error.ts";
import type { StatusEntry } from "./types.ts";

async function loadWhere(
  holds: (group: (typeof GROUPS)[number]) => boolean,
  fits: (entry: StatusEntry) => boolean,
): Promise<StatusEntry[]> {
  const groups = await Promise.all(GROUPS.filter(holds).map(loadGroup));
  return groups.flat().filter(fits);
}

/** The entry with this id, for links and related codes. */
export async function lookupById(id: string): Promise<StatusEntry | undefined> {
  const [entry] = await loadWhere(
    (group) => group.ids.test(id),
    (candidate) => candidate.id === id,
  );
  return entry;
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

/**
 * Every meaning of a number: the official one first, then vendors' own. A number whose only meanings never reach a
 * browser (a log's, a body's) begins with its class, because the response at hand cannot be one of those.
 * @param statusCode any number; what is no integer has no meaning and gives an empty list
 * @returns never empty for integers
 */
export async function lookup(statusCode: number): Promise<StatusEntry[]> {
  if (!Number.isInteger(statusCode)) return [];
  const meanings = await loadWhere(
    (group) => group.codes.includes(statusCode),
    (entry) => entry.statusCode === statusCode || (entry.subcode !== undefined && Number(entry.subcode) === statusCode),
  );
  const reaching = meanings.filter((entry) => entry.reachesBrowser && entry.kind === "status");
  const others = meanings.filter((entry) => !reaching.includes(entry));
  return reaching.length > 0 ? [...reaching, ...others] : [...(await classEntry(statusCode)), ...others];
}

/** The finer codes that vendors put into the body or the log of a status: `403` → Cloudflare 1020, IIS 403.14, … */
export function subcodesOf(statusCode: number): Promise<StatusEntry[]> {
  return loadWhere(
    (group) => group.codes.includes(statusCode),
    (entry) => entry.carriers?.includes(statusCode) ?? false,
  );
}

/**
 * What the browser's own error name means.
 * @param name `net::ERR_…` (also without `net::`), `NS_ERROR_…`, or the sentence that Firefox gives for TLS failures
 * @returns an honest general entry for a name that the catalog does not hold; `undefined` only for an empty name
 */
export async function lookupNetworkError(name: string): Promise<StatusEntry | undefined> {
  const asked = describeNetworkError(name);
  if (asked === undefined) return undefined;
  const [exact] = await loadWhere(
    (group) => group.ids.test("err-"),
    (entry) => entry.networkErrors?.includes(asked.name) ?? false,
  );
  if (exact !== undefined) return exact;
  const general = await lookupById(asked.generalId);
  return general === undefined ? undefined : { ...general, networkErrors: [asked.name] };
}

/** The whole catalog, for pages that list it. */
export function allEntries(): Promise<StatusEntry[]> {
  return loadWhere(
    () => true,
    () => true,
  );
}
