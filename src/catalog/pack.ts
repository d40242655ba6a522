import type { Cell } from "./row.ts";

/** A cell in which what several files share is the index of a shared word. */
export type Packed = string | number | readonly Packed[];
export type Word = Exclude<Cell, readonly Cell[]>;

/** Links look alike, so that they weigh less together than apart, even those that one file alone holds. */
const isLink = (word: Word): boolean => typeof word === "string" && word.startsWith("https://");

function* wordsIn(cell: Cell): Generator<Word> {
  if (!isList(cell)) yield cell;
  else for (const one of cell) yield* wordsIn(one);
}

function isList(cell: Cell): cell is readonly Cell[] {
  return Array.isArray(cell);
}

/**
 * The words that files share, most frequent first: texts that stand in more than one of them, links, and everything
 * that is no text, because in a packed file a number is an index.
 */
export function collectWords(files: Iterable<Cell>): readonly Word[] {
  const uses = new Map<Word, { files: number; times: number }>();
  for (const file of files) {
    const inFile = new Set<Word>();
    for (const word of wordsIn(file)) {
      const use = uses.get(word) ?? { files: 0, times: 0 };
      uses.set(word, { files: use.files + (inFile.has(word) ? 0 : 1), times: use.times + 1 });
      inFile.add(word);
    }
  }
  return [...uses]
    .filter(([word, use]) => typeof word !== "string" || use.files > 1 || isLink(word))
    .sort(([, a], [, b]) => b.times - a.times)
    .map(([word]) => word);
}

/** Puts the index of a shared word in its place. @param words from `collectWords` over these very files */
export function packWith(words: readonly Word[]): (cell: Cell) => Packed {
  const indexes = new Map(words.map((word, index) => [word, index]));
  const pack = (cell: Cell): Packed => {
    if (isList(cell)) return cell.map(pack);
    const packed = indexes.get(cell) ?? cell;
    if (typeof packed === "string" || typeof packed === "number") return packed;
    throw new Error(`The words do not hold ${packed}.`);
  };
  return pack;
}

export function unpack(packed: Packed, words: readonly Word[]): Cell {
  if (typeof packed === "string") return packed;
  if (typeof packed === "number") return words[packed] ?? null;
  return packed.map((one) => unpack(one, words));
}
