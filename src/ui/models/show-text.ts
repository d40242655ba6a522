/** What sites write is clipped to this many characters where a line has room for no more. */
export const MAX_SHOWN_CHARACTERS = 80;

/**
 * Characters that a reader cannot see, or that turn the text around them: controls, bidirectional marks and other
 * format characters, line and paragraph separators, halves of surrogate pairs, and letters that draw nothing
 * (Unicode Standard, general categories Cc, Cf, Zl, Zp, Cs; UAX #9 for the bidirectional marks).
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115F\u1160\u2800\u3164\uFFA0]/u;

/** Most texts hold nothing else, and need no look at each character. */
const PLAIN = /^[\x20-\x7E]*$/;

function mark(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
}

/**
 * A text from a site as a person may safely read it: every unseen character written out as `[U+202E]`, and the rest
 * clipped. Costs time by what it returns, not by what it was given.
 * @param maxCharacters how many characters of the original are kept; `Infinity` for all
 */
export function showText(text: string, maxCharacters: number = MAX_SHOWN_CHARACTERS): string {
  if (text.length <= maxCharacters && PLAIN.test(text)) return text;
  let shown = "";
  let kept = 0;
  for (const character of text) {
    if (kept === maxCharacters) return `${shown}…`;
    shown += UNSEEN.test(character) ? mark(character) : character;
    kept += 1;
  }
  return shown;
}
