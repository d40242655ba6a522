import type { Entry } from "../entry.ts";
import { type EntryTest, FILTER_KEYS, findKey } from "./keys.ts";
import { nearest } from "./nearest.ts";
import { MAX_FILTER_LENGTH, parseTerms, tokenize } from "./parse.ts";
import { Pattern } from "./pattern.ts";
import { PatternError } from "./pattern-syntax.ts";
import { remember } from "./remember.ts";
import type { Term } from "./term.ts";

/** A filter ready for use. */
export interface EntryFilter {
  readonly test: EntryTest;
  /** True when every entry passes. */
  readonly isEmpty: boolean;
  /** True when the answer hangs on the diagnosis. */
  readonly needsDigest: boolean;
  /** True when the answer hangs on which hosts are of one site. */
  readonly needsSites: boolean;
  /** Sentences about what was typed and could not be used. */
  readonly problems: readonly string[];
}

interface ReadTerm {
  /** Absent: the term is left out. */
  readonly test?: EntryTest;
  readonly needsDigest?: boolean;
  readonly needsSites?: boolean;
  readonly problem?: string;
}

/** Words may stand in the address, the method, the status, the type or the error's name. */
function hasText(word: string): EntryTest {
  const lower = word.toLowerCase();
  const holds = remember((text: string | number | undefined) =>
    String(text ?? "")
      .toLowerCase()
      .includes(lower),
  );
  return ({ method, statusCode, type, networkError, reasonPhrase }: Entry, lowerUrl) =>
    lowerUrl.includes(lower) ||
    holds(method) ||
    holds(statusCode) ||
    holds(type) ||
    (networkError !== undefined && holds(networkError)) ||
    (reasonPhrase !== undefined && holds(reasonPhrase));
}

function readPatternTerm(source: string): ReadTerm {
  try {
    const pattern = new Pattern(source);
    return { test: (_entry, lowerUrl) => pattern.test(lowerUrl) };
  } catch (error) {
    if (error instanceof PatternError) return { problem: `/${source}/: ${error.message}` };
    throw error;
  }
}

function readKeyTerm(name: string, value: string): ReadTerm {
  const key = findKey(name);
  // Nothing typed after the colon yet.
  if (key === undefined || value === "") return {};
  if (name === "is" && value.toLowerCase() === "running") {
    return { problem: "is:running finds nothing here: requests are listed once their status is known." };
  }
  const parts = key.isList ? value.split(",").filter((part) => part !== "") : [value];
  const tests: EntryTest[] = [];
  for (const part of parts) {
    const test = key.read(part);
    if (test === undefined) return { problem: `${key.name}: takes ${key.takes}.` };
    tests.push(test);
  }
  const [only] = tests;
  return {
    needsDigest: key.needsDigest === true,
    needsSites: parts.some((part) => key.needsSites?.(part) === true),
    ...(tests.length === 1 && only !== undefined
      ? { test: only }
      : { test: (...subject) => tests.some((test) => test(...subject)) }),
  };
}

function readTerm(term: Term): ReadTerm {
  if (term.kind === "pattern") return readPatternTerm(term.source);
  if (term.kind === "key") return readKeyTerm(term.key, term.value);
  return { test: hasText(term.text) };
}

/** A word with a colon that looks like a key and is none. Addresses and quoted text do not. */
const KEY_LIKE = /^-?([a-z][a-z-]*):(?!\/\/)(\d+(?:\/|$))?/i;

function misspelt(text: string): readonly string[] {
  return tokenize(text.slice(0, MAX_FILTER_LENGTH)).flatMap(({ raw }) => {
    const [, word, port] = KEY_LIKE.exec(raw) ?? [];
    const name = word?.toLowerCase();
    if (name === undefined || findKey(name) !== undefined) return [];
    const known = nearest(
      name,
      FILTER_KEYS.flatMap((key) => [key.name, ...(key.aliases ?? [])]),
    );
    // `localhost:3000` is a host with its port.
    if (known === undefined && port !== undefined) return [];
    const advice = known === undefined ? "" : ` Did you mean ${known}:?`;
    return [`${name}: is no key of this filter, so it is looked for as text.${advice}`];
  });
}

const PASS_ALL: EntryTest = () => true;

function negate(test: EntryTest, needsDigest: boolean): EntryTest {
  // What is not known yet is not shown as free of what was asked for.
  if (needsDigest) {
    return (entry, lowerUrl, digest, isOwnSite) => digest !== undefined && !test(entry, lowerUrl, digest, isOwnSite);
  }
  return (...subject) => !test(...subject);
}

function all(tests: readonly EntryTest[]): EntryTest {
  const [first, second] = tests;
  if (first === undefined) return PASS_ALL;
  if (second === undefined) return first;
  return (entry, lowerUrl, digest, isOwnSite) => {
    for (const test of tests) if (!test(entry, lowerUrl, digest, isOwnSite)) return false;
    return true;
  };
}

/** Reads what a person typed. Never throws; what cannot be used is left out and named in `problems`. */
export function readFilter(text: string): EntryFilter {
  const tests: EntryTest[] = [];
  const problems: string[] = [...misspelt(text)];
  let needsDigest = false;
  let needsSites = false;
  for (const term of parseTerms(text)) {
    const read = readTerm(term);
    if (read.problem !== undefined) problems.push(read.problem);
    if (read.test === undefined) continue;
    tests.push(term.isNegated ? negate(read.test, read.needsDigest === true) : read.test);
    needsDigest ||= read.needsDigest === true;
    needsSites ||= read.needsSites === true;
  }
  return { test: all(tests), isEmpty: tests.length === 0, needsDigest, needsSites, problems };
}

/** Several filters as one. */
export function joinFilters(filters: readonly EntryFilter[]): EntryFilter {
  const active = filters.filter(({ isEmpty }) => !isEmpty);
  return {
    test: all(active.map(({ test }) => test)),
    isEmpty: active.length === 0,
    needsDigest: active.some(({ needsDigest }) => needsDigest),
    needsSites: active.some(({ needsSites }) => needsSites),
    problems: filters.flatMap(({ problems }) => problems),
  };
}
