const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const STAR = 0x2a;
const COMMA = 0x2c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** Where a text broke off inside a value. */
export const BROKEN_OFF = -1;

/** White space of any kind, byte order marks, and the comments that JSON5 allows: what may stand between values. */
export function skipSpace(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0xfeff || code === 0xa0) continue;
    if (code !== SLASH) return at;
    const next = text.charCodeAt(at + 1);
    if (next !== SLASH && next !== STAR) return at;
    const end = next === SLASH ? text.indexOf("\n", at) : text.indexOf("*/", at + 2);
    if (end < 0) return text.length;
    at = next === SLASH ? end : end + 1;
  }
  return at;
}

/** The place after a string's closing quote. @param start where its opening quote is */
export function skipString(text: string, start: number): number {
  let end = start;
  for (;;) {
    end = text.indexOf('"', end + 1);
    if (end < 0) return BROKEN_OFF;
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
}

/** The place after a value. Nesting costs no stack. */
export function skipValue(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = skipString(text, at);
      if (at === BROKEN_OFF) return BROKEN_OFF;
      if (depth === 0) return at;
      continue;
    }
    if (code === SLASH) {
      const after = skipSpace(text, at);
      if (after > at) {
        at = after;
        continue;
      }
    }
    if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      if (depth === 0) return at;
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (code === COMMA || code <= 0x20)) return at;
    at += 1;
  }
  return BROKEN_OFF;
}

/** Line and column of a place, both from 1, for a person who looks for it in an editor. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

export function isObjectStart(text: string, at: number): boolean {
  return text.charCodeAt(at) === OPEN_BRACE;
}

export function isListStart(text: string, at: number): boolean {
  return text.charCodeAt(at) === OPEN_BRACKET;
}

export function isEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === CLOSE_BRACE || code === CLOSE_BRACKET;
}

export function isString(text: string, at: number): boolean {
  return text.charCodeAt(at) === QUOTE;
}
