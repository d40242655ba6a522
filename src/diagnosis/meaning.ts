import { registryLabel } from "../catalog/registry-label.ts";
import type { Fingerprint, StatusEntry } from "../catalog/types.ts";
import type { HeaderMap } from "./headers.ts";
import type { Reading } from "./reading.ts";
import type { Origin } from "./types.ts";

export interface Meaning {
  readonly name: string;
  readonly meaning: string;
  readonly registry: string;
  /** The entry that fits; absent where several might and none is proven. */
  readonly entry?: StatusEntry;
}

function fits({ header, contains }: Fingerprint, headers: HeaderMap): boolean {
  const name = header.toLowerCase();
  return contains === undefined ? headers.has(name) : headers.includes(name, contains.toLowerCase());
}

/** Lines that only tell who was on the way. They choose among vendors' own numbers, but replace no official meaning. */
const HOP_MARKS: readonly string[] = [
  "server",
  "via",
  "x-powered-by",
  "cf-ray",
  "x-served-by",
  "x-amz-cf-id",
  "x-vercel-id",
  "x-nf-request-id",
  "x-azure-ref",
  "x-varnish",
  "x-pantheon-styx-hostname",
  "x-github-request-id",
  "x-amzn-trace-id",
  "set-cookie",
];

/** A gateway that surely wrote the response itself means its own errors by 5xx; by 4xx its rules may mean anything. */
function isByVendor(entry: StatusEntry, origin: Origin): boolean {
  if (origin.layer !== "load-balancer" || (entry.statusCode ?? 0) < 500) return false;
  return (origin.product ?? "").toLowerCase().includes(entry.registry.split("-", 1)[0] ?? "");
}

function decisive(entry: StatusEntry, reading: Reading, origin: Origin): boolean {
  const matching = (entry.fingerprints ?? []).filter((mark) => fits(mark, reading.headers));
  if (matching.length === 0) return false;
  return matching.some(({ header }) => !HOP_MARKS.includes(header.toLowerCase())) || isByVendor(entry, origin);
}

function plain(entry: StatusEntry): Meaning {
  return { name: entry.name, meaning: entry.meaning, registry: entry.registry, entry };
}

/** Nobody registered the number and nothing proves a vendor: all meanings, said so. */
function undecided(statusCode: number, vendors: readonly StatusEntry[]): Meaning {
  const all = vendors.map((entry) => `${registryLabel(entry.registry)}: ${entry.meaning}`).join(" ");
  const intro =
    vendors.length === 1
      ? `${statusCode} is not registered. One vendor uses it, and nothing in this response shows that vendor.`
      : `${statusCode} is not registered. Several vendors use it, and nothing in this response shows which.`;
  const names = [...new Set(vendors.map(({ name }) => name))].join(" / ");
  const [only] = vendors;
  return {
    name: names,
    meaning: `${intro} ${all}`,
    registry: "unregistered",
    ...(vendors.length === 1 && only !== undefined ? { entry: only } : {}),
  };
}

/**
 * Which of a number's meanings this response has. A vendor's meaning of a registered number counts only where a line
 * proves that very use; a number that nobody registered goes to the vendor whose fingerprint fits.
 * @param entries of the catalog, official first
 */
export function chooseMeaning(reading: Reading, origin: Origin, entries: readonly StatusEntry[]): Meaning | undefined {
  const candidates = entries.filter((entry) => entry.reachesBrowser && entry.kind === "status");
  const official = candidates.find((entry) => entry.registry === "iana");
  const vendors = candidates.filter((entry) => entry.registry !== "iana");
  if (official !== undefined) return plain(vendors.find((entry) => decisive(entry, reading, origin)) ?? official);
  const fitting = vendors.filter((entry) => entry.fingerprints?.some((mark) => fits(mark, reading.headers)) === true);
  const best = fitting.find((entry) => decisive(entry, reading, origin)) ?? fitting[0];
  if (best !== undefined && new Set(fitting.map(({ registry }) => registry)).size === 1) return plain(best);
  if (best !== undefined && decisive(best, reading, origin)) return plain(best);
  if (vendors.length > 0) return undecided(reading.statusCode, fitting.length > 0 ? fitting : vendors);
  const [first] = entries;
  return first === undefined ? undefined : plain(first);
}
