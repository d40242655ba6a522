import type { HarLog } from "./find-log.ts";
import {
  BROKEN_OFF,
  isEnd,
  isListStart,
  isObjectStart,
  isString,
  placeOf,
  skipSpace,
  skipString,
  skipValue,
} from "./json-cursor.ts";
import { mendJson } from "./mend-json.ts";
import type { Problems } from "./problems.ts";
import { isObject } from "./untrusted.ts";

/** Fields of the log that are read besides the entries. */
const SMALL_FIELDS: ReadonlySet<string> = new Set(["version", "creator", "browser", "pages"]);
/** Objects that hold the log or the entries, by the names of their fields. */
const HOLDERS: ReadonlySet<string> = new Set(["log", "har"]);

interface Recovered {
  readonly log: { -readonly [Field in keyof HarLog]?: HarLog[Field] };
  readonly entries: unknown[];
  /** Where the file ended inside a value. */
  brokeAt?: number;
  /** What is said of the first entry that cannot be read, and of all others with it. */
  damage?: string;
  /** Where the next whole entry begins, by the last search for one; `Infinity` where it found none. */
  nextWhole: number;
  /** Characters that may still be looked at again, while the ends of damaged entries are searched. */
  budget: number;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(mendJson(text));
    } catch {
      return undefined;
    }
  }
}

/** Where an object may begin after another one ended. */
const NEXT_OBJECT = /\}\s*,\s*(?=\{)/g;
/** Characters that may be looked at again, as a multiple of the text: damage at a thousand places must end as well. */
const SEARCH_BUDGET = 8;

/** The next place at which a whole entry begins, after one whose brackets or quotes are damaged. */
function findNextEntry(text: string, from: number, found: Recovered): number | undefined {
  NEXT_OBJECT.lastIndex = from;
  for (let match = NEXT_OBJECT.exec(text); match !== null && found.budget > 0; match = NEXT_OBJECT.exec(text)) {
    const start = NEXT_OBJECT.lastIndex;
    const end = skipValue(text, start);
    found.budget -= (end === BROKEN_OFF ? text.length : end) - start;
    if (end === BROKEN_OFF) continue;
    const object = parse(text.slice(start, end));
    if (isObject(object) && isObject(object.request)) return start;
  }
  return undefined;
}

function skipSeparator(text: string, start: number): number {
  let at = skipSpace(text, start);
  while (text.charAt(at) === ",") at = skipSpace(text, at + 1);
  return at;
}

function describeDamage(text: string, at: number): string {
  const { line, column } = placeOf(text, at);
  return `the JSON that begins in line ${line}, column ${column} cannot be read`;
}

/** Reads the entries of a list one by one. @returns the place after the list, or `BROKEN_OFF` */
function readEntries(text: string, start: number, found: Recovered, problems: Problems): number {
  let at = skipSeparator(text, start + 1);
  while (at < text.length && !isEnd(text, at)) {
    const end = skipValue(text, at);
    const entry = end === BROKEN_OFF ? undefined : parse(text.slice(at, end));
    if (isObject(entry)) {
      found.entries.push(entry);
      at = skipSeparator(text, end);
      continue;
    }
    found.budget -= (end === BROKEN_OFF ? text.length : end) - at;
    if (found.nextWhole <= at) found.nextWhole = findNextEntry(text, at + 1, found) ?? Number.POSITIVE_INFINITY;
    const next = found.nextWhole;
    if (next > text.length && end === BROKEN_OFF) {
      found.brokeAt = at;
      return BROKEN_OFF;
    }
    // Keeps its number, so that the numbers of those after it are those of the file.
    found.entries.push(undefined);
    found.damage ??= describeDamage(text, at);
    problems.note(found.damage, found.entries.length);
    const after = skipSeparator(text, Math.max(end, at + 1));
    // Its own brackets end it where another entry begins behind them, whole or not.
    at = next > text.length || (after < next && end !== BROKEN_OFF && isObjectStart(text, after)) ? after : next;
  }
  if (at < text.length) return at + 1;
  found.brokeAt = at;
  return BROKEN_OFF;
}

/** Walks the fields of an object on the way to the entries. @returns the place after it, or `BROKEN_OFF` */
function walk(text: string, start: number, found: Recovered, problems: Problems): number {
  let at = skipSeparator(text, start + 1);
  while (at < text.length && !isEnd(text, at)) {
    if (!isString(text, at)) return at;
    const nameEnd = skipString(text, at);
    if (nameEnd === BROKEN_OFF) return BROKEN_OFF;
    const name = text.slice(at + 1, nameEnd - 1);
    const colon = skipSpace(text, nameEnd);
    const value = skipSpace(text, colon + 1);
    let end: number;
    if (name === "entries" && isListStart(text, value)) end = readEntries(text, value, found, problems);
    else if (HOLDERS.has(name) && isObjectStart(text, value)) end = walk(text, value, found, problems);
    else {
      end = skipValue(text, value);
      if (end > value && SMALL_FIELDS.has(name)) found.log[name as "pages"] = parse(text.slice(value, end));
    }
    if (end === BROKEN_OFF || end === value) return end;
    at = skipSeparator(text, end);
  }
  return at >= text.length ? BROKEN_OFF : at + 1;
}

function describeBreak(text: string, found: Recovered): string {
  const { line, column } = placeOf(text, text.length);
  const whole = found.entries.length;
  const where = `after ${text.length.toLocaleString("en")} characters (line ${line}, column ${column})`;
  if (found.brokeAt === undefined) return `The file breaks off ${where}, after its ${whole} entries.`;
  if (found.budget <= 0) {
    const start = placeOf(text, found.brokeAt ?? 0);
    return `The file is too damaged to be read to its end. What begins in line ${start.line}, column ${start.column} was left out; ${whole} entries before that were read.`;
  }
  const inside = found.brokeAt < text.length ? `inside entry ${whole + 1}` : `after entry ${whole}`;
  return `The file breaks off ${where}, ${inside}: the ${whole === 1 ? "entry" : `${whole} entries`} before that ${whole === 1 ? "was" : "were"} read.`;
}

/**
 * Takes what is whole out of a text that is no JSON as it stands: a download that broke off, bytes after the end,
 * comments, one damaged entry among many. Each entry is found by its brackets and parsed by itself.
 * @returns `undefined` where no entry can be found
 */
export function recoverLog(text: string, problems: Problems): HarLog | undefined {
  const start = skipSpace(text, 0);
  const found: Recovered = { log: {}, entries: [], nextWhole: 0, budget: SEARCH_BUDGET * text.length };
  let end: number;
  if (isObjectStart(text, start)) end = walk(text, start, found, problems);
  else if (isListStart(text, start)) end = readEntries(text, start, found, problems);
  else return undefined;
  if (!found.entries.some(isObject)) return undefined;
  if (end === BROKEN_OFF) problems.add(describeBreak(text, found));
  else if (skipSpace(text, end) < text.length) {
    const { line, column } = placeOf(text, end);
    problems.add(`The HAR ends in line ${line}, column ${column}; what follows in the file was left out.`);
  } else if (found.damage === undefined)
    problems.add(
      "The file is not quite JSON (comments, stray commas or words that JSON has not); it was read all the same.",
    );
  return { ...found.log, entries: found.entries };
}
