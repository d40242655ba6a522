import { generalIdOf } from "../../catalog/lookup.ts";
import { describeNetworkError } from "../../catalog/network-error.ts";
import type { Headline } from "../../catalog/types.ts";
import { statusClass } from "../../traffic/status-class.ts";
import type { Slice } from "./counts.ts";

/** The parts of the reference page: a class, failures without a response, or what a code carries in its body or log. */
export type Part = Slice | "inside";

export interface PartWords {
  readonly label: string;
  readonly about: string;
}

/** In the order of the page. Names of the classes are those of RFC 9110 §15. */
export const PARTS: ReadonlyMap<Part, PartWords> = new Map<Part, PartWords>([
  ["1xx", { label: "Informational", about: "The request goes on; the real answer is still to come." }],
  ["2xx", { label: "Successful", about: "The server understood the request and did what it asked." }],
  ["3xx", { label: "Redirection", about: "The answer is elsewhere, or a copy that is already there will do." }],
  ["4xx", { label: "Client Error", about: "The server did not take the request as it was sent." }],
  ["5xx", { label: "Server Error", about: "The request looked fine; the server could not carry it out." }],
  [
    "other",
    { label: "Outside 100–599", about: "Numbers that HTTP does not allow, and that some sites send all the same." },
  ],
  ["failed", { label: "No response", about: "The browser gave up before a status came." }],
  ["inside", { label: "Inside a response", about: "Finer codes that a vendor writes into the body or its log." }],
]);

/** Where an entry stands on the page. */
export function partOf(entry: Headline): Part {
  if (entry.kind === "network-error") return "failed";
  if (entry.kind === "subcode") return "inside";
  if (entry.statusCode !== undefined) return statusClass(entry.statusCode);
  const hundred = /^[1-5]xx$/.exec(entry.id)?.[0];
  return hundred === undefined ? "other" : statusClass(Number(hundred[0]) * 100);
}

export interface Choice {
  readonly part?: Part | undefined;
  readonly registry?: string | undefined;
  /** Ids of the entries that occurred, where only those are wanted. */
  readonly seen?: ReadonlySet<string> | undefined;
}

/** Entries that every filter lets through; a filter that is not set lets all through. */
export function filterEntries(entries: readonly Headline[], { part, registry, seen }: Choice): Headline[] {
  return entries.filter(
    (entry) =>
      (part === undefined || partOf(entry) === part) &&
      (registry === undefined || entry.registry === registry) &&
      (seen === undefined || seen.has(entry.id)),
  );
}

/** Who defines how many of these entries: IANA first, then by name. */
export function countRegistries(entries: readonly Headline[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { registry } of entries) counts.set(registry, (counts.get(registry) ?? 0) + 1);
  const rank = (registry: string) => (registry === "iana" ? "" : registry);
  return new Map([...counts].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1)));
}

/** `net::ERR_X`, `ERR_X`, and what Firefox writes. */
const ERROR_NAME = /^(?:net::)?ERR_[A-Z0-9_]+$|^(?:NS|SEC|SSL|MOZILLA_PKIX)_[A-Z0-9_]+$/;

/** Entries by part, each part in the order of the catalog. */
export function groupByPart(entries: readonly Headline[]): ReadonlyMap<Part, readonly Headline[]> {
  const groups = Map.groupBy(entries, partOf);
  return new Map(
    [...PARTS.keys()].flatMap((part) => {
      const group = groups.get(part);
      return group === undefined ? [] : [[part, group] as const];
    }),
  );
}

/** What explains a number or an error name that has no card of its own. */
function generalId(wanted: string): string | undefined {
  if (/^\d{1,9}$/.test(wanted)) return generalIdOf(Number(wanted));
  return ERROR_NAME.test(wanted) ? describeNetworkError(wanted)?.generalId : undefined;
}

/**
 * The entry that an address points at: by id, else by number with the official meaning first, else by the browser's
 * name of a failure. What nobody defined is explained in general, so that no link to a code ends at the top of the page.
 */
export function findTarget(entries: readonly Headline[], fragment: string): Headline | undefined {
  let wanted: string;
  try {
    wanted = decodeURIComponent(fragment.replace(/^#/, "")).trim();
  } catch {
    return undefined;
  }
  if (wanted === "") return undefined;
  const name = describeNetworkError(wanted)?.name ?? wanted;
  return (
    entries.find((entry) => entry.id === wanted) ??
    entries.find((entry) => entry.kind === "status" && String(entry.statusCode) === wanted) ??
    entries.find((entry) => entry.subcode === wanted) ??
    entries.find((entry) => entry.networkErrors?.includes(name)) ??
    entries.find((entry) => entry.id === generalId(wanted))
  );
}
