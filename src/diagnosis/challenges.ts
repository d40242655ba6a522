import { unquote } from "./field-values.ts";

/** One authentication scheme that a server accepts (RFC 9110 §11.3). */
export interface Challenge {
  /** Lower case: `basic`, `bearer`, `negotiate`. */
  readonly scheme: string;
  /** Names in lower case; the first of repeats counts. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Quoted strings without a name, as Facebook writes its errors: `OAuth "Facebook Platform" "invalid_token" "…"`. */
  readonly remarks: readonly string[];
}

/** More schemes than this explain nothing. */
const MAX_CHALLENGES = 16;

const TOKEN = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y;
const GAP = /[ \t,]*/y;
const SPACE = /[ \t]*/y;
const QUOTED = /"(?:[^"\\]|\\[\s\S])*"?/y;
const BARE_VALUE = /[^ \t,]*/y;

function take(pattern: RegExp, text: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? "";
}

/** The value after `=`, with the length it takes. */
function takeValue(line: string, position: number): string {
  return take(line[position] === '"' ? QUOTED : BARE_VALUE, line, position);
}

/** True where `=` begins a value. `==` and a last `=` are the padding of a token68, as in `NTLM TlRM…==`. */
function beginsValue(line: string, position: number): boolean {
  const next = line[position + 1];
  return line[position] === "=" && next !== undefined && next !== "=" && next !== ",";
}

interface Draft {
  readonly scheme: string;
  readonly parameters: Map<string, string>;
  readonly remarks: string[];
}

function parseLine(line: string, challenges: Draft[]): void {
  let position = 0;
  let current: Draft | undefined;
  let isDataExpected = false;
  while (position < line.length && challenges.length < MAX_CHALLENGES) {
    const gap = take(GAP, line, position);
    position += gap.length;
    const token = take(TOKEN, line, position);
    if (line[position] === '"') {
      const remark = take(QUOTED, line, position);
      if (remark.length > 2) current?.remarks.push(unquote(remark));
      position += remark.length;
      isDataExpected = false;
      continue;
    }
    if (token === "") {
      position++;
      continue;
    }
    const afterToken = position + token.length;
    const equals = afterToken + take(SPACE, line, afterToken).length;
    if (beginsValue(line, equals)) {
      const start = equals + 1 + take(SPACE, line, equals + 1).length;
      const value = takeValue(line, start);
      const name = token.toLowerCase();
      // Parameters without a scheme before them challenge for nothing.
      if (current?.parameters.has(name) === false) current.parameters.set(name, unquote(value));
      position = start + value.length;
      isDataExpected = false;
    } else if (isDataExpected && !gap.includes(",")) {
      position += take(BARE_VALUE, line, position).length;
      isDataExpected = false;
    } else {
      current = { scheme: token.toLowerCase(), parameters: new Map(), remarks: [] };
      challenges.push(current);
      position = afterToken;
      isDataExpected = true;
    }
  }
}

/**
 * The challenges of `WWW-Authenticate` or `Proxy-Authenticate` lines, in one pass. One line may hold several, and a
 * comma separates both challenges and parameters: what has the form `name=value` belongs to the challenge before it
 * (RFC 9110 §11.6.1). Servers also leave the comma out; such parameters are read all the same.
 */
export function parseChallenges(lines: readonly string[]): readonly Challenge[] {
  const challenges: Draft[] = [];
  for (const line of lines) parseLine(line, challenges);
  return challenges;
}
