import { type CharSet, PatternError, type PatternNode, readPattern } from "./pattern-syntax.ts";

/** Longer texts are looked at up to here; addresses are kept shorter. */
export const MAX_MATCHED_LENGTH = 2000;
/** Steps that a pattern may come down to, counted repetitions written out. */
const MAX_STEPS = 1000;
/** Sets of steps that are remembered; beyond that the memory starts over. */
const MAX_REMEMBERED_SETS = 500;

/** One step of the machine: a character to read, or a fork, an anchor, the end. */
type Step =
  | { readonly kind: "read"; readonly set: CharSet; readonly next: number }
  | { readonly kind: "fork"; readonly nexts: number[] }
  | { readonly kind: "start" | "end"; readonly next: number }
  | { readonly kind: "match" };

/** Writes the steps of a tree backwards, each before what follows it, so that targets are known. */
class Writer {
  readonly steps: Step[] = [{ kind: "match" }];

  #add(step: Step): number {
    if (this.steps.length >= MAX_STEPS) throw new PatternError("This pattern is too long: write fewer repetitions.");
    return this.steps.push(step) - 1;
  }

  /** @returns the step that the node begins with when `next` follows it */
  write(node: PatternNode, next: number): number {
    switch (node.kind) {
      case "set":
        return this.#add({ kind: "read", set: node.set, next });
      case "start":
      case "end":
        return this.#add({ kind: node.kind, next });
      case "sequence":
        return node.parts.reduceRight((following, part) => this.write(part, following), next);
      case "choice":
        return this.#add({ kind: "fork", nexts: node.options.map((option) => this.write(option, next)) });
      case "repeat":
        return this.#repeat(node, next);
    }
  }

  #repeat({ node, min, max }: Extract<PatternNode, { kind: "repeat" }>, next: number): number {
    if (min > MAX_STEPS || (Number.isFinite(max) && max > MAX_STEPS)) {
      throw new PatternError("This pattern is too long: write fewer repetitions.");
    }
    let entry = next;
    if (Number.isFinite(max)) {
      for (let optional = min; optional < max; optional += 1) {
        entry = this.#add({ kind: "fork", nexts: [this.write(node, entry), next] });
      }
    } else {
      const nexts = [next];
      entry = this.#add({ kind: "fork", nexts });
      nexts.unshift(this.write(node, entry));
    }
    for (let needed = 0; needed < min; needed += 1) entry = this.write(node, entry);
    return entry;
  }
}

/** A set of steps that the machine may stand at, and where each character leads from it. */
interface Place {
  readonly reads: readonly number[];
  readonly isMatch: boolean;
  /** Matches if the text ends here. */
  readonly isMatchAtEnd: boolean;
  readonly ascii: (Place | undefined)[];
}

function contains({ ranges, isNegated }: CharSet, code: number): boolean {
  return ranges.some(([low, high]) => code >= low && code <= high) !== isNegated;
}

/** Whether a set holds a character in either case, as the flag `i` reads it for ASCII letters. */
function containsAnyCase(set: CharSet, code: number): boolean {
  const { ranges, isNegated } = set;
  const isLower = code >= 0x61 && code <= 0x7a;
  if (!isLower) return contains(set, code);
  const upper = code - 0x20;
  return ranges.some(([low, high]) => (code >= low && code <= high) || (upper >= low && upper <= high)) !== isNegated;
}

/**
 * A regular expression without regard to case that reads each character of a text once, whatever the pattern, so that
 * none can make the view hang: Thompson's construction, with the sets of steps remembered as they are met.
 */
export class Pattern {
  readonly #steps: readonly Step[];
  readonly #entry: number;
  #places = new Map<string, Place>();
  #first: Place;
  /** Where every later position may begin anew. */
  readonly #restart: readonly number[];

  /** @throws PatternError with a sentence for the person who typed it */
  constructor(source: string) {
    const writer = new Writer();
    this.#entry = writer.write(readPattern(source), 0);
    this.#steps = writer.steps;
    this.#restart = [this.#entry];
    this.#first = this.#place([this.#entry], true);
  }

  /** @param text in lower case */
  test(text: string): boolean {
    const length = Math.min(text.length, MAX_MATCHED_LENGTH);
    let place = this.#first;
    for (let at = 0; at < length; at += 1) {
      if (place.isMatch) return true;
      const code = text.charCodeAt(at);
      place = place.ascii[code] ?? this.#follow(place, code);
    }
    return place.isMatch || place.isMatchAtEnd;
  }

  #follow(place: Place, code: number): Place {
    const targets: number[] = [...this.#restart];
    for (const index of place.reads) {
      const step = this.#steps[index];
      if (step?.kind === "read" && containsAnyCase(step.set, code)) targets.push(step.next);
    }
    const next = this.#place(targets, false);
    if (code < 128) place.ascii[code] = next;
    return next;
  }

  #place(targets: readonly number[], isStart: boolean): Place {
    const reads = new Set<number>();
    const isMatch = this.#spread(targets, isStart, false, reads);
    const isMatchAtEnd = this.#spread(targets, isStart, true, new Set());
    const key = `${isMatch} ${isMatchAtEnd} ${[...reads].sort((a, b) => a - b).join()}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    if (this.#places.size >= MAX_REMEMBERED_SETS) this.#forget();
    const place: Place = { reads: [...reads], isMatch, isMatchAtEnd, ascii: [] };
    this.#places.set(key, place);
    return place;
  }

  #forget(): void {
    for (const place of this.#places.values()) place.ascii.length = 0;
    this.#first.ascii.length = 0;
    this.#places = new Map();
  }

  /** Follows forks and anchors. @returns whether the end of the pattern is reached */
  #spread(targets: readonly number[], isStart: boolean, isEnd: boolean, reads: Set<number>): boolean {
    const seen = new Set<number>();
    const open = [...targets];
    let isMatch = false;
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (seen.has(index)) continue;
      seen.add(index);
      const step = this.#steps[index];
      if (step === undefined) continue;
      if (step.kind === "match") isMatch = true;
      else if (step.kind === "read") reads.add(index);
      else if (step.kind === "fork") open.push(...step.nexts);
      else if ((step.kind === "start" && isStart) || (step.kind === "end" && isEnd)) open.push(step.next);
    }
    return isMatch;
  }
}
