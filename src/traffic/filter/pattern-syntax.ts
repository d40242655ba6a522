/** A set of UTF-16 code units. */
export interface CharSet {
  readonly ranges: readonly (readonly [low: number, high: number])[];
  readonly isNegated: boolean;
}

/** A pattern as a tree. */
export type PatternNode =
  | { readonly kind: "set"; readonly set: CharSet }
  | { readonly kind: "start" }
  | { readonly kind: "end" }
  | { readonly kind: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly options: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly node: PatternNode; readonly min: number; readonly max: number };

/** A pattern that cannot be used, with a sentence for the person who typed it. */
export class PatternError extends Error {}

type Range = readonly [low: number, high: number];

const DIGITS: readonly Range[] = [[0x30, 0x39]];
const WORD: readonly Range[] = [...DIGITS, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]];
// ECMAScript's WhiteSpace and LineTerminator.
const SPACE: readonly Range[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const LINE_ENDS: readonly Range[] = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 };

function complement(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const gaps: Range[] = [];
  let from = 0;
  for (const [low, high] of sorted) {
    if (low > from) gaps.push([from, low - 1]);
    from = Math.max(from, high + 1);
  }
  if (from <= 0xffff) gaps.push([from, 0xffff]);
  return gaps;
}

function classOf(letter: string): readonly Range[] | undefined {
  const ranges = new Map([
    ["d", DIGITS],
    ["w", WORD],
    ["s", SPACE],
  ]).get(letter.toLowerCase());
  if (ranges === undefined) return undefined;
  return letter === letter.toLowerCase() ? ranges : complement(ranges);
}

const UNSUPPORTED =
  "Look-around, back-references and word boundaries are not supported here, so that no pattern can hang.";

/** Reads the part of JavaScript's regular expressions that can be matched in one pass over the text. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): PatternNode {
    return this.#choice();
  }

  #peek(): string {
    return this.#source[this.#at] ?? "";
  }

  #take(): string {
    const character = this.#peek();
    this.#at += 1;
    return character;
  }

  #choice(): PatternNode {
    const options = [this.#sequence()];
    while (this.#peek() === "|") {
      this.#at += 1;
      options.push(this.#sequence());
    }
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: "choice", options };
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (this.#at < this.#source.length && this.#peek() !== "|" && this.#peek() !== ")") {
      parts.push(this.#quantified(this.#atom()));
    }
    return { kind: "sequence", parts };
  }

  #quantified(node: PatternNode): PatternNode {
    const [written, min, comma, max] = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.#source.slice(this.#at)) ?? [];
    if (written === undefined) return node;
    this.#at += written.length;
    if (this.#peek() === "?") this.#at += 1;
    if (written === "*") return { kind: "repeat", node, min: 0, max: Number.POSITIVE_INFINITY };
    if (written === "+") return { kind: "repeat", node, min: 1, max: Number.POSITIVE_INFINITY };
    if (written === "?") return { kind: "repeat", node, min: 0, max: 1 };
    const least = Number(min);
    const most = comma === "" ? least : max === "" ? Number.POSITIVE_INFINITY : Number(max);
    return { kind: "repeat", node, min: least, max: most };
  }

  #atom(): PatternNode {
    const character = this.#take();
    switch (character) {
      case "^":
        return { kind: "start" };
      case "$":
        return { kind: "end" };
      case ".":
        return { kind: "set", set: { ranges: LINE_ENDS, isNegated: true } };
      case "(":
        return this.#group();
      case "[":
        return { kind: "set", set: this.#brackets() };
      case "\\":
        return { kind: "set", set: { ranges: this.#escape(), isNegated: false } };
      default:
        return { kind: "set", set: { ranges: [codeRange(character)], isNegated: false } };
    }
  }

  #group(): PatternNode {
    if (this.#peek() === "?") {
      if (!this.#source.startsWith("?:", this.#at)) throw new PatternError(UNSUPPORTED);
      this.#at += 2;
    }
    const inner = this.#choice();
    this.#at += 1;
    return inner;
  }

  #escape(): readonly Range[] {
    const letter = this.#take();
    const ranges = classOf(letter);
    if (ranges !== undefined) return ranges;
    const control = Object.hasOwn(CONTROLS, letter) ? CONTROLS[letter] : undefined;
    if (control !== undefined) return [[control, control]];
    const hex = /^(?:x([0-9a-f]{2})|u([0-9a-f]{4}))/i.exec(letter + this.#source.slice(this.#at, this.#at + 4));
    if (hex !== null) {
      this.#at += hex[0].length - 1;
      const code = Number.parseInt(hex[1] ?? hex[2] ?? "", 16);
      return [[code, code]];
    }
    if (/[a-z1-9]/i.test(letter)) throw new PatternError(UNSUPPORTED);
    return [codeRange(letter)];
  }

  #brackets(): CharSet {
    const isNegated = this.#peek() === "^";
    if (isNegated) this.#at += 1;
    const ranges: Range[] = [];
    while (this.#peek() !== "]") {
      const low = this.#member();
      const [first] = low;
      if (this.#peek() === "-" && this.#source[this.#at + 1] !== "]" && low.length === 1 && first !== undefined) {
        this.#at += 1;
        const high = this.#member();
        const [last] = high;
        if (first[0] === first[1] && high.length === 1 && last !== undefined && last[0] === last[1]) {
          ranges.push([first[0], last[1]]);
          continue;
        }
        // Next to a class such as \d the hyphen stands for itself (ECMAScript, Annex B).
        ranges.push(...low, codeRange("-"), ...high);
        continue;
      }
      ranges.push(...low);
    }
    this.#at += 1;
    return { ranges, isNegated };
  }

  #member(): readonly Range[] {
    const character = this.#take();
    if (character !== "\\") return [codeRange(character)];
    if (this.#peek() === "b") {
      this.#at += 1;
      return [[8, 8]];
    }
    return this.#escape();
  }
}

function codeRange(character: string): Range {
  const code = character.charCodeAt(0);
  return [code, code];
}

/**
 * A regular expression as a tree.
 * @throws PatternError with a sentence, for what is no regular expression and for what cannot be matched in one pass
 */
export function readPattern(source: string): PatternNode {
  try {
    new RegExp(source);
  } catch {
    throw new PatternError("This is no complete regular expression: a bracket or a quantifier is left open.");
  }
  return new Reader(source).read();
}
