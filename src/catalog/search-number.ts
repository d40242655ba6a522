import { nameOf } from "./names.ts";
import type { StatusEntry } from "./types.ts";

/** What a query that is nothing but a number, or part of one, asks for. */
export type NumberQuery =
  | { readonly kind: "exact"; readonly statusCode: number }
  | { readonly kind: "part"; readonly pattern: RegExp; readonly classId?: string };

/** Words that people write around a number without meaning anything else by it. */
const AROUND = /^(?:https?|status|code|error|err|response|\s|[:#/])+|(?:error|status|code|response|\s|[?!.])+$/gi;

/** The first line of a response, as tools print it: `HTTP/1.1 404 Not Found`, `HTTP/2 503`. */
const STATUS_LINE = /^\s*HTTP\/[1-3](?:\.\d)?\s+(\d{3})(?!\d)/i;

/** A number with the words behind it. */
const NAMED_NUMBER = /^\s*(?:HTTP\s+)?(\d{3})\s+(\S.*?)\s*$/i;

/** `HTTP/2` and `http3` name a protocol and no beginning of a code. */
const PROTOCOL_VERSION = /^\s*http\/?[0-3](?:\.\d)?(?!\d)/i;

/** More digits than any status or sub-code has; longer numbers are not safe integers either. */
const MAX_DIGITS = 9;

/** The number of a status line, or of a number with its own name: `522 Connection Timed Out`. */
function readNamed(query: string): number | undefined {
  const line = STATUS_LINE.exec(query)?.[1];
  if (line !== undefined) return Number(line);
  const [, digits, words = ""] = NAMED_NUMBER.exec(query) ?? [];
  return nameOf(Number(digits))?.toLowerCase() === words.toLowerCase() ? Number(digits) : undefined;
}

/**
 * Reads `404`, `http 522`, `HTTP/2 503`, `410 Gone`, `52`, `4xx`, `50*`; anything else is `undefined`.
 * One or two digits are the beginning of a number that is still being typed, but 0 is what tools show for no status.
 */
export function readNumber(query: string): NumberQuery | undefined {
  const named = readNamed(query);
  if (named !== undefined) return { kind: "exact", statusCode: named };
  if (PROTOCOL_VERSION.test(query)) return undefined;
  const text = query.replace(AROUND, "").toLowerCase();
  if (/^(?:0|\d{3,})$/.test(text) && text.length <= MAX_DIGITS) return { kind: "exact", statusCode: Number(text) };
  if (/^[1-9]\d?$/.test(text)) {
    return {
      kind: "part",
      pattern: new RegExp(`^${text}\\d+$`),
      ...(text.length === 1 ? { classId: `${text}xx` } : {}),
    };
  }
  if (!/^[1-9x*][\dx*]{2}$/.test(text)) return undefined;
  const pattern = new RegExp(`^${text.replaceAll(/[x*]/g, "\\d")}$`);
  return /^[1-5](?:xx|\*\*)$/.test(text)
    ? { kind: "part", pattern, classId: `${text.charAt(0)}xx` }
    : { kind: "part", pattern };
}

/** The number of an entry as a person would type it. */
function numberOf(entry: StatusEntry): string {
  return String(entry.statusCode ?? entry.subcode ?? "");
}

/** Entries whose number fits, the class first, then by number; official meanings before vendors'. */
export function matchNumber(query: NumberQuery & { kind: "part" }, entries: readonly StatusEntry[]): StatusEntry[] {
  const fitting = entries.filter((entry) => query.pattern.test(numberOf(entry)));
  fitting.sort((a, b) => Number(numberOf(a)) - Number(numberOf(b)));
  return [...entries.filter((entry) => entry.id === query.classId), ...fitting];
}
