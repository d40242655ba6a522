import { showText } from "./show-text.ts";

/** Header values longer than this say no more in a note. */
const MAX_CHARACTERS = 300;

/** Signs that Markdown or the HTML in it reads anywhere in a line; an underscore only at the edge of a word. */
const SIGNS = /[\\`*[\]<>|~&#]|(?<!\w)_|_(?!\w)/g;

/** A text from a site in the middle of a line: unseen characters written out, and nothing in it is Markdown or HTML. */
export function plainMarkdown(text: string, maxCharacters: number = MAX_CHARACTERS): string {
  return showText(text, maxCharacters).replace(SIGNS, "\\$&");
}

/** A text from a site as Markdown code: unseen characters written out, fenced by more backticks than it holds. */
export function codeMarkdown(text: string): string {
  const shown = showText(text, MAX_CHARACTERS);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}

/** A sentence of ours that may quote a site: code stays code, everything else is plain words. */
export function sentenceMarkdown(text: string): string {
  const parts = showText(text, MAX_CHARACTERS).split(/(`[^`]+`)/);
  // Every other part is what stands between backticks.
  return parts.map((part, index) => (index % 2 === 1 ? part : part.replace(SIGNS, "\\$&"))).join("");
}
