import { jsonOf } from "./untrusted.ts";

/** Longer details say no more. */
const MAX_DETAIL_LENGTH = 60;

interface Problem {
  readonly first: string;
  count: number;
}

function quote(value: unknown): string {
  const text = typeof value === "string" ? value : jsonOf(value);
  return ` (“${text.length > MAX_DETAIL_LENGTH ? `${text.slice(0, MAX_DETAIL_LENGTH)}…` : text}”)`;
}

/**
 * What is wrong with a file, as sentences. A problem that many entries share is one sentence with its first place and
 * a count, so the list stays short however large and broken the file is.
 */
export class Problems {
  readonly #found = new Map<string, Problem>();
  readonly #general: string[] = [];

  /** Something about the file as a whole. */
  add(sentence: string): void {
    this.#general.push(sentence);
  }

  /**
   * Something about one entry.
   * @param what ends the sentence that begins with the entry's number: `response.status is text`
   * @param entryNumber 1 for the first entry of the file
   * @param value what stands there, shown in short
   */
  note(what: string, entryNumber: number, value?: unknown): void {
    const known = this.#found.get(what);
    if (known !== undefined) known.count += 1;
    else
      this.#found.set(what, {
        first: `Entry ${entryNumber}: ${what}${value === undefined ? "" : quote(value)}.`,
        count: 1,
      });
  }

  sentences(): string[] {
    const ofEntries = Array.from(this.#found.values(), ({ first, count }) => {
      if (count === 1) return first;
      return `${first} The same in ${count - 1} more ${count === 2 ? "entry" : "entries"}.`;
    });
    return [...this.#general, ...ofEntries];
  }
}
