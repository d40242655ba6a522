/** Words that carry no meaning in a search here, because every entry is about them or because they only ask. */
const IDLE_WORDS: ReadonlySet<string> = new Set(
  "a an the is are was be of to i im my me it its in on at and or for what whats does do did mean means meaning why how code status http error errors err net when with this that from get getting got gives says s t".split(
    " ",
  ),
);

/**
 * Lower-case words and numbers; everything else separates. `ERR_CONNECTION_REFUSED` is three words, `HTTP/2` is one.
 */
export function splitWords(text: string): string[] {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/\bhttp\/(?=[123]\b)/g, "http")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** The words that matter; all of them if none does. */
export function meaningfulWords(text: string): string[] {
  const words = splitWords(text);
  const kept = words.filter((word) => !IDLE_WORDS.has(word));
  return kept.length > 0 ? kept : words;
}
