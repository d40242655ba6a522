/** Deeper levels are not indented any further, so that hostile nesting cannot make a long text out of a short one. */
const MAX_INDENTED_DEPTH = 30;
const INDENT = "  ";

const SPACE = /[ \t\r\n]/;

function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === "\\") index += 1;
    else if (text[index] === '"') return index + 1;
  }
  return text.length;
}

function skipSpace(text: string, start: number): number {
  let index = start;
  while (index < text.length && SPACE.test(text[index] ?? "")) index += 1;
  return index;
}

/** A layout longer than this many times its text is mostly white space. */
const MAX_GROWTH = 6;

/**
 * Lays JSON out over lines (RFC 8259). It moves white space only: long numbers, repeated names and escapes stay as the
 * server wrote them. Takes the beginning of a cut text, too.
 * @returns the text itself where the layout would grow out of bounds
 */
export function layOutJson(text: string): string {
  const pieces: string[] = [];
  let depth = 0;
  let spaces = 0;
  const newLine = () => {
    const indent = INDENT.repeat(Math.min(depth, MAX_INDENTED_DEPTH));
    spaces += indent.length;
    pieces.push("\n", indent);
  };
  for (let index = skipSpace(text, 0); index < text.length; index = skipSpace(text, index)) {
    const character = text[index] ?? "";
    if (character === '"') {
      const end = endOfString(text, index);
      pieces.push(text.slice(index, end));
      index = end;
      continue;
    }
    if (spaces > text.length * MAX_GROWTH + 1_000) return text;
    index += 1;
    if (character === "{" || character === "[") {
      const next = skipSpace(text, index);
      const closing = character === "{" ? "}" : "]";
      if (text[next] === closing) {
        pieces.push(character, closing);
        index = next + 1;
      } else {
        pieces.push(character);
        depth += 1;
        newLine();
      }
    } else if (character === "}" || character === "]") {
      depth = Math.max(0, depth - 1);
      newLine();
      pieces.push(character);
    } else if (character === ",") {
      pieces.push(character);
      newLine();
    } else {
      pieces.push(character === ":" ? ": " : character);
    }
  }
  return pieces.join("");
}
