import type { Reading } from "../reading.ts";
import type { Layer } from "../types.ts";

/**
 * What a header line proves about the layer that left it.
 * - `made`: this layer produced the response.
 * - `cached`: this layer answered from its store.
 * - `app`: the site's application left it, so the response came from behind every layer in front.
 * - `relayed`: this layer asked further and passes on what it got.
 * - `server`: this software named itself in `Server`; nothing in front replaced it.
 * - `passed`: the response went through this layer, nothing more.
 */
export type ClueKind = "made" | "cached" | "app" | "relayed" | "server" | "passed";

export interface Clue {
  /** Lower case. */
  readonly header: string;
  /** Matched against each value of the field; absent: the field's presence is the clue. */
  readonly value?: RegExp;
  readonly kind: ClueKind;
  readonly layer: Layer;
  readonly product?: string;
  /** What else has to hold, so that a faked or common line proves nothing. */
  readonly when?: (reading: Reading) => boolean;
  /** For `server`: this software also stands in front of applications, so a 502 or 504 is its own. */
  readonly isGateway?: boolean;
}

export const isError = (reading: Reading): boolean => reading.statusCode >= 400;
export const isStatus =
  (...codes: readonly number[]) =>
  (reading: Reading): boolean =>
    codes.includes(reading.statusCode);
export const hasHeader =
  (name: string) =>
  (reading: Reading): boolean =>
    reading.headers.has(name);

/** A clue with its place in the table: earlier ones are more specific. */
export interface RankedClue {
  readonly clue: Clue;
  readonly rank: number;
}

/** A clue stands near the beginning of a value; the rest is not searched. */
const MAX_CLUE_LENGTH = 300;
/** Servers and caches say the same again and again: what fits a short value is remembered. Cookies are secrets. */
const MAX_REMEMBERED_LENGTH = 60;
const MIN_CLUES_REMEMBERED = 4;
const MAX_REMEMBERED = 1_000;
const remembered = new Map<string, readonly RankedClue[]>();

function fits({ value: pattern }: Clue, value: string): boolean {
  return pattern === undefined || pattern.test(value);
}

/**
 * The clues of a field that one of its values fits, whatever else has to hold for them.
 * @param clues all of the field
 */
export function cluesOfValue(name: string, value: string, clues: readonly RankedClue[]): readonly RankedClue[] {
  const isWorthIt = clues.length >= MIN_CLUES_REMEMBERED && name !== "set-cookie";
  if (!isWorthIt || value.length > MAX_REMEMBERED_LENGTH) {
    const start = value.length > MAX_CLUE_LENGTH ? value.slice(0, MAX_CLUE_LENGTH) : value;
    return clues.filter(({ clue }) => fits(clue, start));
  }
  const key = `${name}:${value}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const found = clues.filter(({ clue }) => fits(clue, value));
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(key, found);
  return found;
}

/** Clues by the field they read, so that a response costs only what its own fields cost. */
export function indexClues(clues: readonly Clue[]): ReadonlyMap<string, readonly RankedClue[]> {
  const index = new Map<string, RankedClue[]>();
  for (const [rank, clue] of clues.entries()) {
    const known = index.get(clue.header);
    if (known === undefined) index.set(clue.header, [{ clue, rank }]);
    else known.push({ clue, rank });
  }
  return index;
}
