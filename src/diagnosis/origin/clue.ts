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
