import { lookup, lookupNetworkError } from "../catalog/catalog.ts";
import type { Role, StatusEntry } from "../catalog/types.ts";
import { adviseCaching } from "./caching.ts";
import type { Case, Explanation } from "./causes/explanation.ts";
import { findCauses } from "./causes.ts";
import { findFindings } from "./findings.ts";
import { chooseMeaning, type Meaning } from "./meaning.ts";
import { findOrigin } from "./origin.ts";
import { readQuotas } from "./quotas.ts";
import { type Reading, readResponse } from "./reading.ts";
import { findRequestIds } from "./request-ids.ts";
import { adviseRetry } from "./retry.ts";
import type { Diagnosis, ObservedResponse, Origin } from "./types.ts";

export type { Diagnosis, ObservedResponse } from "./types.ts";

/** Who is likely to read, first the one who looks at the page. */
const ROLE_ORDER: readonly Role[] = ["visitor", "front-end", "back-end", "operator"];
const MAX_STEPS = 5;

const NO_MEANING: Meaning = {
  name: "Unknown",
  meaning: "Nothing is known about this number.",
  registry: "unregistered",
};

function networkMeaning(entry: StatusEntry | undefined): Meaning {
  if (entry === undefined)
    return { name: "No response", meaning: "The request failed before there was a response.", registry: "browser" };
  return { name: entry.name, meaning: entry.meaning, registry: entry.registry, entry };
}

/** First what this response's own causes ask for, then the catalog's steps, each once. */
function collectSteps(causes: readonly Explanation[], entry: StatusEntry | undefined): readonly string[] {
  const own = causes.flatMap(({ step, certainty }) => (step === undefined || certainty === "possible" ? [] : [step]));
  const general = ROLE_ORDER.flatMap((role) => entry?.steps[role] ?? []);
  const later = causes.flatMap(({ step }) => step ?? []);
  return [...new Set([...own, ...general, ...later])].slice(0, MAX_STEPS);
}

function withoutStep({ id, text, evidence, certainty }: Explanation): Explanation {
  return { id, text, evidence, certainty };
}

/**
 * The part that needs no loading: everything one response says, given the catalog's entries for its status.
 * @param entries official first; for a request without a response, the entry of its network error
 */
export function diagnoseWith(response: ObservedResponse, entries: readonly StatusEntry[]): Diagnosis {
  const reading = readResponse(response);
  const origin = findOrigin(reading);
  const meaning = meaningOf(reading, origin, entries);
  const one: Case = { reading, origin, quotas: readQuotas(reading) };
  const causes = findCauses(one, meaning.entry);
  return {
    statusCode: reading.statusCode,
    name: meaning.name,
    meaning: meaning.meaning,
    registry: meaning.registry,
    origin,
    causes: causes.map(withoutStep),
    steps: collectSteps(causes, meaning.entry),
    retry: adviseRetry(reading, one.quotas, causes, meaning.entry?.retry),
    caching: adviseCaching(reading),
    findings: findFindings(reading),
    requestIds: findRequestIds(reading.headers),
  };
}

function isFailure({ networkError, statusCode }: Reading): boolean {
  return networkError !== undefined && statusCode === 0;
}

function meaningOf(reading: Reading, origin: Origin, entries: readonly StatusEntry[]): Meaning {
  if (isFailure(reading)) return networkMeaning(entries[0]);
  return chooseMeaning(reading, origin, entries) ?? NO_MEANING;
}

/** What is said when even the reading failed: nothing but the number. */
function emptyDiagnosis(statusCode: number): Diagnosis {
  return {
    statusCode,
    name: NO_MEANING.name,
    meaning: NO_MEANING.meaning,
    registry: NO_MEANING.registry,
    origin: { layer: "unknown", evidence: [] },
    causes: [],
    steps: [],
    retry: { advice: "not-applicable", reason: "The response could not be read." },
    caching: { storable: "unknown", reason: "The response could not be read." },
    findings: [],
    requestIds: [],
  };
}

const loaded = new Map<number | string, readonly StatusEntry[]>();
/** Sites can send any number; the codes of one session are few. */
const MAX_LOADED = 200;

async function load(key: number | string): Promise<readonly StatusEntry[]> {
  if (typeof key === "number") return lookup(key);
  const entry = await lookupNetworkError(key);
  return entry === undefined ? [] : [entry];
}

async function loadEntries(key: number | string): Promise<readonly StatusEntry[]> {
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const entries = await load(key);
  if (loaded.size < MAX_LOADED) loaded.set(key, entries);
  return entries;
}

/**
 * What this very response says: who answered, why, what to do, with the lines that prove it. Never rejects, whatever
 * the response holds, and takes a bounded time. Asynchronous only because the catalog's prose loads when first needed.
 */
export async function diagnose(response: ObservedResponse): Promise<Diagnosis> {
  const statusCode = Number.isInteger(response?.statusCode) ? response.statusCode : 0;
  try {
    const name = response.networkError;
    const key = statusCode === 0 && typeof name === "string" && name !== "" ? name : statusCode;
    const entries = await loadEntries(key).catch(() => []);
    return diagnoseWith(response, entries);
  } catch {
    return emptyDiagnosis(statusCode);
  }
}
