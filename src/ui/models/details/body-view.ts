import { mediaType } from "../../../diagnosis/field-values.ts";
import type { Entry } from "../../../traffic/entry.ts";
import type { EntryBody } from "../entry-source.ts";
import { showText } from "../show-text.ts";
import { readJsonError } from "./error-formats.ts";
import type { ErrorReport } from "./error-report.ts";
import { layOutJson } from "./json-text.ts";
import { readXmlError } from "./xml-error.ts";

/** A longer body is shown up to here, in characters. */
export const MAX_BODY_CHARACTERS = 200_000;
/** A piece of the text that is laid out only when it comes into sight, in characters. */
const CHUNK_CHARACTERS = 4_000;

export type BodyKind = "json" | "html" | "xml" | "text";

/** A body as it is shown. */
export interface BodyView {
  readonly kind: BodyKind;
  /** Safe to read, in pieces of whole lines where lines are short enough. */
  readonly chunks: readonly string[];
  readonly isShortened: boolean;
  readonly error: ErrorReport | undefined;
  /** What is odd about the content, in sentences. */
  readonly remarks: readonly string[];
}

/** Some sites put this before their JSON, so that no other site can run it as a script. */
const GUARD = /^\)\]\}'?,?[ \t]*\r?\n/;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(GUARD, "").replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function isJsonType(type: string): boolean {
  return type === "application/json" || type === "text/json" || type.endsWith("+json");
}

function looksLikeHtml(text: string): boolean {
  return /^\uFEFF?\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 1_000));
}

function kindOf(text: string, type: string, isJson: boolean): BodyKind {
  if (isJson) return "json";
  if (looksLikeHtml(text) || type === "text/html" || type === "application/xhtml+xml") return "html";
  return type.endsWith("/xml") || type.endsWith("+xml") || /^\uFEFF?\s*<\?xml\b/.test(text) ? "xml" : "text";
}

/** Lines kept whole; one that is longer than a chunk is broken. */
function cutIntoChunks(text: string): readonly string[] {
  const chunks: string[] = [];
  let start = 0;
  while (start < text.length) {
    const limit = start + CHUNK_CHARACTERS;
    const lineEnd = limit >= text.length ? text.length : text.lastIndexOf("\n", limit) + 1;
    const end = lineEnd > start ? lineEnd : limit;
    chunks.push(text.slice(start, end));
    start = end;
  }
  return chunks;
}

/** Unseen characters written out, but for line ends and tabs, which shape the text. */
function showLines(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\n\t]+/g, (run) => showText(run, Number.POSITIVE_INFINITY));
}

function tellErrors(error: ErrorReport | undefined, statusCode: number): readonly string[] {
  const claimed = error?.claimedStatus;
  if (claimed !== undefined && claimed !== statusCode)
    return [`The body speaks of status ${claimed}; the response itself has ${statusCode}.`];
  if (error === undefined || statusCode >= 400 || statusCode === 0) return [];
  return error.format === "GraphQL errors"
    ? [`The status ${statusCode} says success; with GraphQL the errors stand in the body.`]
    : [`The status ${statusCode} says success, and the body reports an error.`];
}

function tellType(type: string, kind: BodyKind, isParsed: boolean, isWhole: boolean): readonly string[] {
  if (isJsonType(type) && kind === "html")
    return [`Content-Type says ${type}, but this is an HTML page. A script that expects data fails on it.`];
  if (isJsonType(type) && !isParsed && isWhole) return [`Content-Type says ${type}, but this is no valid JSON.`];
  if (type === "text/html" && kind === "json") return ["This is JSON, but Content-Type says text/html."];
  return [];
}

/** The media type that the response declares, else the one that the source found. */
function declaredType({ responseHeaders }: Entry, mimeType: string): string {
  const header = responseHeaders.find(({ name }) => name.toLowerCase() === "content-type");
  return mediaType(header?.value ?? mimeType);
}

/** Reads a body for showing: never as markup, always bounded. */
export function viewBody(entry: Entry, body: Extract<EntryBody, { readonly text: string }>): BodyView {
  const whole = body.text;
  const text = whole.slice(0, MAX_BODY_CHARACTERS);
  const isWhole = !body.isCut && text.length === whole.length;
  const type = declaredType(entry, body.mimeType);
  const startsLikeJson = /^\uFEFF?\s*[[{]/.test(text.replace(GUARD, ""));
  const parsed = isWhole && startsLikeJson ? parse(text) : undefined;
  const isJson = parsed !== undefined || (!isWhole && startsLikeJson && isJsonType(type));
  const kind = kindOf(text, type, isJson);
  const statusCode = entry.statusCode ?? 0;
  const error = readJsonError(parsed, statusCode, type) ?? (kind === "xml" ? readXmlError(text) : undefined);
  const isParsed = parsed !== undefined || (isWhole && parse(text) !== undefined);
  const laidOut = isJson ? layOutJson(text) : text;
  return {
    kind,
    chunks: cutIntoChunks(showLines(laidOut)),
    isShortened: !isWhole,
    error,
    remarks: [...tellErrors(error, statusCode), ...(text === "" ? [] : tellType(type, kind, isParsed, isWhole))],
  };
}
