import MiniSearch from "minisearch";
import { allEntries, lookup, lookupNetworkError, subcodesOf } from "./lookup.ts";
import { matchNumber, readNumber } from "./search-number.ts";
import { meaningfulWords, splitWords } from "./search-words.ts";
import type { StatusEntry } from "./types.ts";

/** A longer query is a pasted text, and its beginning says enough. */
const MAX_QUERY_LENGTH = 200;
const MAX_WORDS = 12;

/** Results with less than this part of the best score only share a common word with the query. */
const MIN_PART_OF_BEST = 0.08;

/** An entry whose name or keyword is the query word for word is what was meant. */
const EXACT_PHRASE_FACTOR = 6;

/** The entries that people look for most, first of all; they win where several fit a query equally well. */
const SOUGHT_MOST: readonly string[] = (
  "404 500 403 502 503 401 504 400 429 301 302 304 200 err-failed err-name-not-resolved err-connection-refused 422 405 " +
  "413 409 err-too-many-redirects err-connection-timed-out err-connection-reset err-blocked-by-client 408 415 431 201"
).split(" ");
const SOUGHT_MOST_FACTOR = 1.6;
const SOUGHT_STEP = 0.02;

const STANDING_FACTOR: Readonly<Partial<Record<StatusEntry["standing"], number>>> = {
  unused: 0.8,
  obsolete: 0.8,
  deprecated: 0.8,
};

/** What only some vendor means by it comes behind what it means everywhere, unless the vendor is named too. */
const KIND_FACTOR: Readonly<Record<StatusEntry["kind"], number>> = {
  status: 1,
  "network-error": 1,
  class: 0.7,
  subcode: 0.4,
};
const VENDOR_FACTOR = 0.4;

export interface Index {
  readonly entries: readonly StatusEntry[];
  readonly byId: ReadonlyMap<string, StatusEntry>;
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
  readonly words: MiniSearch;
}

let building: Promise<Index> | undefined;

function importanceOf(entry: StatusEntry): number {
  const rank = SOUGHT_MOST.indexOf(entry.id);
  const sought = rank < 0 ? 1 : SOUGHT_MOST_FACTOR - rank * SOUGHT_STEP;
  const vendor = entry.kind === "status" && entry.registry !== "iana" ? VENDOR_FACTOR : 1;
  return sought * (STANDING_FACTOR[entry.standing] ?? 1) * KIND_FACTOR[entry.kind] * vendor;
}

/**
 * What a query can equal word for word. Error strings count only with their `ERR`: "access denied" in plain words is
 * rather a 403 than Chromium's `ERR_ACCESS_DENIED`.
 */
function phrasesOf(entry: StatusEntry): string[] {
  const words = [entry.name, ...(entry.oldNames ?? []), ...entry.keywords];
  return [
    ...words.flatMap((phrase) => [splitWords(phrase).join(" "), meaningfulWords(phrase).join(" ")]),
    ...(entry.networkErrors ?? []).map((name) => splitWords(name.replace(/^net::/, "")).join(" ")),
  ];
}

function documentOf(entry: StatusEntry) {
  return {
    id: entry.id,
    number: [entry.statusCode, entry.subcode, ...(entry.aliases ?? [])].join(" "),
    name: [entry.name, ...(entry.oldNames ?? [])].join(" "),
    errors: (entry.networkErrors ?? []).join(" "),
    registry: entry.registry,
    keywords: entry.keywords.join(" "),
    meaning: entry.meaning,
    causes: [entry.seenWhen, entry.explanation, ...entry.causes.map((cause) => cause.text)].join(" "),
    headers: entry.headers.join(" "),
  };
}

async function buildIndex(): Promise<Index> {
  const entries = await allEntries();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const phrases = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const phrase of phrasesOf(entry)) phrases.set(phrase, (phrases.get(phrase) ?? new Set()).add(entry.id));
  }
  const words = new MiniSearch({
    fields: ["number", "name", "errors", "registry", "keywords", "meaning", "causes", "headers"],
    tokenize: splitWords,
    searchOptions: {
      boost: { number: 8, name: 5, keywords: 4, errors: 4, registry: 3, headers: 2, meaning: 2, causes: 0.6 },
      prefix: (word, index, all) => index === all.length - 1 && word.length > 1,
      fuzzy: (word) => (word.length > 3 && !/\d/.test(word) ? 0.25 : false),
      weights: { fuzzy: 0.3, prefix: 0.5 },
      boostDocument: (id) => {
        const entry = byId.get(String(id));
        return entry === undefined ? 1 : importanceOf(entry);
      },
    },
  });
  words.addAll(entries.map(documentOf));
  return { entries, byId, phrases, words };
}

/** Reads the whole catalog and indexes its words, once. */
export function loadIndex(): Promise<Index> {
  building ??= buildIndex().catch((error: unknown) => {
    building = undefined;
    throw error;
  });
  return building;
}

function findByWords(query: string, index: Index): StatusEntry[] {
  const asked = meaningfulWords(query).slice(0, MAX_WORDS);
  if (asked.length === 0) return [];
  const text = asked.join(" ");
  const exact = new Set([
    ...(index.phrases.get(text) ?? []),
    ...(index.phrases.get(splitWords(query).join(" ")) ?? []),
  ]);
  const strict = index.words.search(text, { combineWith: "AND" });
  const found = strict.length > 0 ? strict : index.words.search(text, { combineWith: "OR" });
  const scored = found.map(({ id, score }) => ({
    id: String(id),
    score: exact.has(String(id)) ? score * EXACT_PHRASE_FACTOR : score,
  }));
  scored.sort((a, b) => b.score - a.score);
  const least = (scored[0]?.score ?? 0) * MIN_PART_OF_BEST;
  return scored.flatMap(({ id, score }) => {
    const entry = index.byId.get(id);
    return entry === undefined || score < least ? [] : [entry];
  });
}

/** Error strings are exact: `net::ERR_…`, `NS_ERROR_…`, and what Firefox's error pages show; also in a pasted line. */
const ERROR_STRING =
  /\b(?:net::)?ERR_[A-Z0-9_]{3,}\b|\b(?:NS_(?:ERROR|BINDING)|SEC_ERROR|SSL_ERROR|MOZILLA_PKIX_ERROR)_[A-Z0-9_]{3,}\b|^Error code \d{10}$/i;

/** What an error string means: its own entry, or nothing where the catalog does not know it. */
async function findByErrorString(text: string): Promise<StatusEntry | undefined> {
  const isName = text.includes("_");
  return lookupNetworkError(isName ? text.toUpperCase().replace(/^NET::/, "") : text);
}

/**
 * For a name that nobody knows: in general, unless it is the beginning of one that is still being typed; then failures
 * alike. That some status is described with one of its words says nothing about it.
 */
function explainUnknown(name: string, general: StatusEntry, index: Index): StatusEntry[] {
  const begun = name.toUpperCase().replace(/^NET::/, "");
  const names = index.entries.flatMap(({ networkErrors = [] }) =>
    networkErrors.map((one) => one.replace(/^net::/, "")),
  );
  const alike = findByWords(name, index).filter(({ kind, id }) => kind === "network-error" && id !== general.id);
  const isBegun = !names.includes(begun) && names.some((one) => one.startsWith(begun));
  return isBegun ? alike : [general, ...alike];
}

/** `nginx 499`, `404.13 iis`: a code together with its vendor and nothing else. */
function findByVendorAndCode(query: string, index: Index): StatusEntry[] {
  const words = meaningfulWords(query);
  return index.entries.filter((entry) => {
    const vendor = entry.registry.split("-");
    const rest = words.filter((word) => !vendor.includes(word));
    if (rest.length === 0 || words.length - rest.length !== vendor.length) return false;
    const codes = [entry.statusCode, entry.subcode, ...(entry.aliases ?? [])];
    return codes.some((code) => String(code).toLowerCase() === rest.join("."));
  });
}

async function findByText(text: string, index: Index): Promise<StatusEntry[]> {
  const errorString = ERROR_STRING.exec(text)?.[0];
  if (errorString === undefined) return [...findByVendorAndCode(text, index), ...findByWords(text, index)];
  const entry = await findByErrorString(errorString);
  if (entry === undefined) return findByWords(text, index);
  if (entry.id !== "err-unknown") return [entry, ...findByWords(text, index)];
  return [...explainUnknown(errorString, entry, index), ...findByWords(text.replace(errorString, ""), index)];
}

/** What holds for numbers that nobody defined. A person who types a number rather means what somebody made of it. */
const isGeneral = (entry: StatusEntry): boolean => entry.kind === "class" && entry.id !== "status-0";

async function findByNumber(statusCode: number): Promise<StatusEntry[]> {
  const meanings = await lookup(statusCode);
  const known = meanings.filter((entry) => !isGeneral(entry));
  return [...known, ...(await subcodesOf(statusCode)), ...meanings.filter(isGeneral)];
}

/**
 * Finds entries for whatever a person types, see `search` in `catalog.ts`.
 * Numbers come first, because a person who types digits means exactly those; then error strings; then words.
 */
export async function findEntries(query: string): Promise<StatusEntry[]> {
  const text = query.slice(0, MAX_QUERY_LENGTH).trim();
  if (text === "") return [];
  const number = readNumber(text);
  // A number needs no index: what explains it stands on shelves of its own.
  if (number?.kind === "exact") return findByNumber(number.statusCode);
  const index = await loadIndex();
  if (number?.kind === "part") return matchNumber(number, index.entries);
  return [...new Map((await findByText(text, index)).map((entry) => [entry.id, entry])).values()];
}
