/** More members than this explain nothing and are not read. */
const MAX_MEMBERS = 256;

/**
 * Splits a value at a separator that stands outside of quoted strings (RFC 9110 §5.6.4), in one pass.
 * @returns trimmed members, empty ones left out (RFC 9110 §5.6.1.2)
 */
export function splitOutsideQuotes(value: string, separator: "," | ";"): string[] {
  if (!value.includes(separator)) {
    const only = value.trim();
    return only === "" ? [] : [only];
  }
  const members: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let index = 0; index <= value.length && members.length < MAX_MEMBERS; index++) {
    const character = value[index];
    if (isQuoted && character === "\\") index++;
    else if (character === '"') isQuoted = !isQuoted;
    else if (index >= value.length || (character === separator && !isQuoted)) {
      const member = value.slice(start, index).trim();
      if (member !== "") members.push(member);
      start = index + 1;
    }
  }
  // An unbalanced quote swallows the rest; it is still one member.
  if (isQuoted && members.length < MAX_MEMBERS) {
    const rest = value.slice(start).trim();
    if (rest !== "") members.push(rest);
  }
  return members;
}

/** The members of a list field. */
export function splitList(value: string | undefined): string[] {
  return value === undefined ? [] : splitOutsideQuotes(value, ",");
}

/** The text of a quoted string without its quotes and escapes; any other value as it is. */
export function unquote(value: string): string {
  if (value.length < 2 || value[0] !== '"' || value[value.length - 1] !== '"') return value;
  const inner = value.slice(1, -1);
  if (!inner.includes("\\")) return inner;
  let text = "";
  for (let index = 0; index < inner.length; index++) {
    if (inner[index] === "\\") index++;
    text += inner[index] ?? "";
  }
  return text;
}

export interface ParameterizedValue {
  readonly value: string;
  /** Names in lower case; the first of repeats counts. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** A value with parameters (RFC 9110 §5.6.6): `text/html; charset=utf-8`. */
export function parseParameterized(text: string): ParameterizedValue {
  const [value = "", ...rest] = splitOutsideQuotes(text, ";");
  const parameters = new Map<string, string>();
  for (const part of rest) {
    const equals = part.indexOf("=");
    const name = (equals < 0 ? part : part.slice(0, equals)).trim().toLowerCase();
    const content = equals < 0 ? "" : unquote(part.slice(equals + 1).trim());
    if (name !== "" && !parameters.has(name)) parameters.set(name, content);
  }
  return { value, parameters };
}

/** The media type in lower case without its parameters, or an empty string. */
export function mediaType(contentType: string | undefined): string {
  if (contentType === undefined) return "";
  const end = contentType.indexOf(";");
  return (end < 0 ? contentType : contentType.slice(0, end)).trim().toLowerCase();
}

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** RFC 9110 §5.6.2. */
export function isToken(text: string): boolean {
  return TOKEN.test(text);
}

const DIGITS = /^\d{1,15}$/;

/** A non-negative whole number written in digits alone, else `undefined`. */
export function parseDigits(text: string | undefined): number | undefined {
  return text !== undefined && DIGITS.test(text) ? Number(text) : undefined;
}
