import type { Entry } from "../entry.ts";
import { findBody, type HarBody } from "./body.ts";
import { Chains } from "./chains.ts";
import { decodeFile } from "./decode.ts";
import type { HarLog } from "./find-log.ts";
import { HarError } from "./har-error.ts";
import { mapEntry, type OpenEntry, openReading } from "./map-entry.ts";
import { applyOwnFacts, OWN_FACTS } from "./own-facts.ts";
import { type HarPage, readPages } from "./pages.ts";
import { Problems } from "./problems.ts";
import { parseLog } from "./read-text.ts";
import { isObject, jsonOf, objectOf, textOf } from "./untrusted.ts";

/** What is being done, for a progress bar. */
export type HarPhase = "decoding" | "parsing" | "entries";

export interface HarProgress {
  readonly phase: HarPhase;
  /** Entries that are done, of all; 0 of 0 where a phase has no parts. */
  readonly done: number;
  readonly total: number;
}

export interface ReadOptions {
  onProgress?(progress: HarProgress): void;
}

/** A HAR file as it was read. */
export interface HarFile {
  /** In the order of the file; ids rise from 1 unless the file is an export of ours. */
  readonly entries: readonly Entry[];
  /** Oldest first. */
  readonly pages: readonly HarPage[];
  /** Name and version of the program that wrote it, empty where it does not say. */
  readonly creator: string;
  /** Sentences about what is wrong with the file; empty for a sound one. */
  readonly problems: readonly string[];
  /** The bodies that the file holds, by entry id; a text says why there is none. Nothing is copied or decoded. */
  readonly bodies: ReadonlyMap<number, HarBody | string>;
}

const KNOWN_VERSIONS: ReadonlySet<string> = new Set(["1.1", "1.2"]);
const PROGRESS_STEP = 2_000;

function checkVersion({ version }: HarLog, problems: Problems): void {
  // HAR 1.2: without a version, 1.1 is meant.
  if (version === undefined || version === null || version === "") return;
  const text = textOf(version) ?? jsonOf(version);
  if (KNOWN_VERSIONS.has(text)) return;
  problems.add(`The file says that it is HAR ${text.slice(0, 20)}. It was read as HAR 1.2, the latest there is.`);
}

function creatorOf(log: HarLog): string {
  const { name, version } = objectOf(log.creator);
  return [textOf(name), textOf(version)].filter((part) => part !== undefined).join(" ");
}

/**
 * Ids of an export of ours stay as they were, unless two files were put together. The second begins where an id comes
 * again; a request of the one is none of the other, whatever its id.
 */
function numberAgain(entries: readonly OpenEntry[]): void {
  const seen = new Set(entries.map(({ id }) => id));
  if (seen.size === entries.length) return;
  seen.clear();
  let file = 1;
  for (const [index, entry] of entries.entries()) {
    if (seen.has(entry.id)) {
      file += 1;
      seen.clear();
    }
    seen.add(entry.id);
    entry.id = index + 1;
    if (file > 1) entry.requestId = `${file}:${entry.requestId}`;
  }
}

function mapEntries(log: HarLog, problems: Problems, bodies: Map<number, HarBody | string>, options: ReadOptions) {
  const entries: OpenEntry[] = [];
  const contents: unknown[] = [];
  const isFirefox = textOf(objectOf(log.creator).name) === "Firefox";
  const reading = openReading(isFirefox, problems);
  const chains = new Chains();
  let hasOwnFacts = false;
  for (const [index, raw] of log.entries.entries()) {
    if (index % PROGRESS_STEP === 0) options.onProgress?.({ phase: "entries", done: index, total: log.entries.length });
    if (!isObject(raw) || (!isObject(raw.request) && !isObject(raw.response))) {
      if (raw !== undefined) problems.note("it holds neither request nor response and is left out", index + 1);
      continue;
    }
    const entry = mapEntry(raw, index + 1, reading);
    const redirectUrl = textOf(objectOf(raw.response).redirectURL);
    if (raw[OWN_FACTS] === undefined) chains.join(entry, redirectUrl);
    else {
      // Its chains are written down; those around it must not be joined to it a second time.
      new Chains().join(entry, redirectUrl);
      applyOwnFacts(entry, raw);
      hasOwnFacts = true;
    }
    entries.push(entry);
    contents.push(objectOf(raw.response).content);
  }
  if (hasOwnFacts) numberAgain(entries);
  for (const [index, content] of contents.entries()) bodies.set(entries[index]?.id ?? 0, findBody(content));
  return entries;
}

/** @throws HarError for a text that holds no entry and no HAR log either */
export function readHarText(text: string, problems = new Problems(), options: ReadOptions = {}): HarFile {
  options.onProgress?.({ phase: "parsing", done: 0, total: 0 });
  const log = parseLog(text, problems);
  checkVersion(log, problems);
  const bodies = new Map<number, HarBody | string>();
  const entries = mapEntries(log, problems, bodies, options);
  if (entries.length === 0 && log.entries.length > 0) {
    throw new HarError("This file has a list of entries, and none of them holds a request or a response.");
  }
  return {
    entries,
    pages: readPages(log.pages, entries),
    creator: creatorOf(log),
    problems: problems.sentences(),
    bodies,
  };
}

/**
 * Reads a file as it is on disk: gzip, zlib, any Unicode encoding, whole or broken off. Stops between two steps only;
 * whoever wants to be able to stop it at any moment runs it in a worker.
 * @throws HarError for a file that is no HAR file
 */
export async function readHarFile(bytes: Uint8Array<ArrayBuffer>, options: ReadOptions = {}): Promise<HarFile> {
  const problems = new Problems();
  options.onProgress?.({ phase: "decoding", done: 0, total: 0 });
  return readHarText(await decodeFile(bytes, problems), problems, options);
}
