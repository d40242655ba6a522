/** Longer texts rarely repeat. */
const MAX_LENGTH = 200;
const MAX_TEXTS = 5_000;

/** Texts that many entries of a file hold, each once in memory: addresses of servers, media types, keys of pages. */
export class SharedTexts {
  readonly #texts = new Map<string, string>();

  share(text: string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    if (text.length <= MAX_LENGTH && this.#texts.size < MAX_TEXTS) this.#texts.set(text, text);
    return text;
  }

  /** The text that a function makes of another one, made once. */
  derive(text: string, make: (text: string) => string | undefined): string | undefined {
    const known = this.#texts.get(text);
    if (known !== undefined) return known === "" ? undefined : known;
    const made = make(text);
    if (text.length <= MAX_LENGTH && this.#texts.size < MAX_TEXTS) this.#texts.set(text, made ?? "");
    return made;
  }
}
