import { isKnownKey } from "./keys.ts";
import type { Term } from "./term.ts";

/** What is typed beyond this is not read. */
export const MAX_FILTER_LENGTH = 2000;
const MAX_TERMS = 50;

const BLANK = /\s/;
const KEY = /^[a-z][a-z0-9-]*(?=:)/i;

interface Token {
  /** As typed, quotes included. */
  readonly raw: string;
  readonly start: number;
}

/** Where a quoted text that begins at `start` ends: past its closing quote, or at the end of the text. */
function endOfQuoted(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

/** Splits at blanks outside of quotes. Quotes are special at the start of a text or of a value only. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length && tokens.length < MAX_TERMS) {
    if (BLANK.test(text[at] ?? "")) {
      at += 1;
      continue;
    }
    const start = at;
    if (text[at] === "-") at += 1;
    at += (KEY.exec(text.slice(at, at + 80))?.[0].length ?? -1) + 1;
    if (text[at] === '"') at = endOfQuoted(text, at);
    while (at < text.length && !BLANK.test(text[at] ?? "")) at += 1;
    tokens.push({ raw: text.slice(start, at), start });
  }
  return tokens;
}

function unquote(text: string): string {
  if (!text.startsWith('"')) return text;
  const isClosed = text.length > 1 && endOfQuoted(text, 0) === text.length && text.endsWith('"');
  return text.slice(1, isClosed ? -1 : undefined).replace(/\\(["\\])/g, "$1");
}

function readTerm(raw: string): Term | undefined {
  const isNegated = raw.startsWith("-") && raw.length > 1;
  const body = isNegated ? raw.slice(1) : raw;
  if (body === "-" || body === "") return undefined;
  if (body.length > 2 && body.startsWith("/") && body.endsWith("/")) {
    return { kind: "pattern", source: body.slice(1, -1), isNegated };
  }
  const key = KEY.exec(body)?.[0];
  if (key !== undefined && isKnownKey(key)) {
    return { kind: "key", key: key.toLowerCase(), value: unquote(body.slice(key.length + 1)), isNegated };
  }
  const text = unquote(body);
  return text === "" ? undefined : { kind: "text", text, isNegated };
}

/** Reads a filter as it is typed. Whatever is no known key and no pattern is text to look for. Never fails. */
export function parseTerms(text: string): readonly Term[] {
  return tokenize(text.slice(0, MAX_FILTER_LENGTH)).flatMap(({ raw }) => readTerm(raw) ?? []);
}
