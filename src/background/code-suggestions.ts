import { nameOf } from "../catalog/names.ts";

/** What the address bar shows below what is typed. */
export interface CodeSuggestion {
  /** What is looked up. Browsers drop a suggestion that repeats what is typed, so there it has the name too. */
  readonly content: string;
  readonly description: string;
}

/** Chromium shows about this many, Firefox too. */
const MAX_SUGGESTIONS = 6;
const HIGHEST_CODE = 999;

/**
 * Named codes that fit what is typed after the keyword: by the beginning of the number, or by words of the name. The
 * whole search is left to the reference page, because it would make the background several times as large.
 */
export function suggestCodes(text: string): readonly CodeSuggestion[] {
  const asked = text.trim().toLowerCase();
  if (asked === "") return [];
  const words = asked.split(/\s+/);
  const suggestions: CodeSuggestion[] = [];
  for (let code = 100; code <= HIGHEST_CODE && suggestions.length < MAX_SUGGESTIONS; code += 1) {
    const name = nameOf(code);
    if (name === undefined) continue;
    const line = `${code} ${name}`;
    const isNumber = /^\d+$/.test(asked);
    const fits = isNumber ? line.startsWith(asked) : words.every((word) => line.toLowerCase().includes(word));
    if (fits) suggestions.push({ content: String(code) === asked ? line : String(code), description: line });
  }
  return suggestions;
}
