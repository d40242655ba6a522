import { BROKEN_OFF, skipSpace, skipString } from "./json-cursor.ts";

/** Words that JavaScript and Python write where JSON has `null`, `true` and `false`. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ["NaN", "null"],
  ["Infinity", "null"],
  ["-Infinity", "null"],
  ["undefined", "null"],
  ["None", "null"],
  ["True", "true"],
  ["False", "false"],
]);
const WORD = /-?[A-Za-z]+/y;
const CONTROL = /\p{Cc}/gu;

function escapeControl(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * Makes JSON of what is nearly JSON: comments and commas before a closing bracket go, words of other languages become
 * `null`, line breaks inside strings are escaped. What is wrong in other ways stays wrong.
 */
export function mendJson(text: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const after = skipSpace(text, at);
    if (after > at) {
      parts.push(" ");
      at = after;
      continue;
    }
    const character = text.charAt(at);
    if (character === '"') {
      const end = skipString(text, at);
      const string = text.slice(at, end === BROKEN_OFF ? text.length : end);
      parts.push(string.replace(CONTROL, escapeControl));
      at += string.length;
      continue;
    }
    if (character === ",") {
      const next = text.charAt(skipSpace(text, at + 1));
      if (next !== "}" && next !== "]" && next !== "") parts.push(",");
      at += 1;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    const written = word ?? character;
    parts.push(WORDS.get(written) ?? written);
    at += written.length;
  }
  return parts.join("");
}
