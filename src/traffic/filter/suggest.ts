import type { Entry } from "../entry.ts";
import { FILTER_KEYS, findKey } from "./keys.ts";
import { tokenize } from "./parse.ts";
import type { Digest } from "./term.ts";

/** One way to go on with what is being typed. */
export interface Suggestion {
  /** What the person chooses: a key with its colon, or a value. */
  readonly label: string;
  /** For a key what it takes, for a value on how many entries it is found. */
  readonly hint: string;
  /** The whole filter text once it is chosen, and where the caret then stands. */
  readonly text: string;
  readonly caret: number;
}

const MAX_SUGGESTIONS = 10;
/** Values longer than this are no help in a list. */
const MAX_VALUE_LENGTH = 120;

/** What is asked for at the caret: the start of a key, or of a value of a key. */
interface Wanted {
  /** Where the key or the value begins. */
  readonly from: number;
  readonly to: number;
  readonly typed: string;
  readonly key?: string;
}

function wantedAt(text: string, caret: number): Wanted | undefined {
  const token = tokenize(text).find(({ raw, start }) => caret > start && caret <= start + raw.length);
  if (token === undefined) return undefined;
  const sign = token.raw.startsWith("-") ? 1 : 0;
  const typed = text.slice(token.start + sign, caret);
  const to = token.start + token.raw.length;
  const colon = typed.indexOf(":");
  if (colon < 0) return { from: token.start + sign, to, typed: typed.toLowerCase() };
  const key = typed.slice(0, colon);
  const value = typed.slice(colon + 1);
  // A list goes on after its last comma.
  const comma = findKey(key)?.isList === true ? value.lastIndexOf(",") + 1 : 0;
  return {
    from: token.start + sign + colon + 1 + comma,
    to,
    key,
    typed: value.slice(comma).replace(/^"/, "").toLowerCase(),
  };
}

function place(text: string, { from, to }: Wanted, insert: string): Pick<Suggestion, "text" | "caret"> {
  return { text: text.slice(0, from) + insert + text.slice(to), caret: from + insert.length };
}

function suggestKeys(text: string, wanted: Wanted): readonly Suggestion[] {
  if (wanted.typed === "") return [];
  const starts = FILTER_KEYS.filter(({ name, aliases = [] }) =>
    [name, ...aliases].some((known) => known.startsWith(wanted.typed)),
  );
  const holds = FILTER_KEYS.filter((key) => !starts.includes(key) && key.name.includes(wanted.typed));
  return [...starts, ...(wanted.typed.length > 2 ? holds : [])].slice(0, MAX_SUGGESTIONS).map(({ name, takes }) => ({
    label: `${name}:`,
    hint: takes,
    ...place(text, wanted, `${name}:`),
  }));
}

function countValues(
  values: (entry: Entry, digest: Digest | undefined) => readonly string[],
  entries: readonly Entry[],
  digestOf: (entry: Entry) => Digest | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const value of new Set(values(entry, digestOf(entry)))) {
      if (value.length <= MAX_VALUE_LENGTH) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

function suggestValues(
  text: string,
  wanted: Wanted,
  entries: readonly Entry[],
  digestOf: (entry: Entry) => Digest | undefined,
): readonly Suggestion[] {
  const key = findKey(wanted.key ?? "");
  if (key?.values === undefined) return [];
  const counts = countValues(key.values.bind(key), entries, digestOf);
  return [...counts]
    .filter(([value]) => value.toLowerCase().includes(wanted.typed))
    .sort(
      ([a, countA], [b, countB]) =>
        Number(b.toLowerCase().startsWith(wanted.typed)) - Number(a.toLowerCase().startsWith(wanted.typed)) ||
        countB - countA ||
        (a < b ? -1 : 1),
    )
    .slice(0, MAX_SUGGESTIONS)
    .map(([value, count]) => ({
      label: value,
      hint: `×${count}`,
      ...place(text, wanted, /[\s"\\]/.test(value) ? `"${value.replace(/["\\]/g, "\\$&")}"` : value),
    }));
}

/** How the filter text could go on at the caret: keys first, then values that occur in the log, most frequent first. */
export function suggest(
  text: string,
  caret: number,
  entries: readonly Entry[],
  digestOf: (entry: Entry) => Digest | undefined,
): readonly Suggestion[] {
  const wanted = wantedAt(text, caret);
  if (wanted === undefined) return [];
  const found = wanted.key === undefined ? suggestKeys(text, wanted) : suggestValues(text, wanted, entries, digestOf);
  // Nothing is left to choose when the only way on is what stands there already.
  return found.length === 1 && found[0]?.text === text ? [] : found;
}
