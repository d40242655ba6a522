import Papa from "papaparse";
import type { Entry } from "../entry.ts";
import { type ExportOptions, leaving } from "./export-options.ts";
import { isoTime } from "./har-entry.ts";

type Cell = string | number | undefined;

/** The columns, each with its unit where it has one. */
const COLUMNS: readonly (readonly [name: string, cell: (entry: Entry) => Cell])[] = [
  ["entry", ({ id }) => id],
  ["request", ({ requestId }) => requestId],
  ["time (ISO 8601, UTC)", ({ timeStamp }) => isoTime(timeStamp)],
  ["status", ({ statusCode }) => statusCode],
  ["reason phrase", ({ reasonPhrase }) => reasonPhrase],
  ["role", ({ role }) => role],
  ["network error", ({ networkError }) => networkError],
  ["left out as", ({ leftOut }) => leftOut],
  ["method", ({ method }) => method],
  ["url", ({ url }) => url],
  ["redirect to", ({ redirectUrl }) => redirectUrl],
  ["type", ({ type }) => type],
  ["initiator", ({ initiator }) => initiator],
  ["from cache", ({ fromCache }) => (fromCache === true ? "yes" : "")],
  ["protocol", ({ httpVersion }) => httpVersion],
  ["server IP address", ({ serverIPAddress }) => serverIPAddress],
  ["media type", ({ mimeType }) => mimeType],
  ["duration (ms)", ({ durationMs }) => durationMs],
  ["waiting (ms)", ({ timings }) => timings?.wait],
  ["on the wire (bytes)", ({ transferSize }) => transferSize],
  ["content (bytes)", ({ contentSize }) => contentSize],
  ["page", ({ pageKey }) => pageKey],
];

/** The names of the columns, in order. */
export const CSV_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name);

/**
 * What spreadsheets take for a formula, also behind quotes and spaces, and in the full-width forms that some read alike
 * (OWASP, "CSV Injection"). Such a cell gets an apostrophe in front. An address comes from the page, so it may be made
 * up for this.
 */
const FORMULA = /^(?:["'\s]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r])/;
/**
 * The same behind what ends a cell elsewhere: a semicolon where Excel's language has a decimal comma, a tab or a line
 * break where the rows are pasted. A quoted cell is none there.
 */
const INNER_FORMULA = /(?<=[\t\r\n;]["'\s]*)[=+\-@\uff1d\uff0b\uff0d\uff20]/g;
const ROWS_PER_PART = 200;
/** Without it Excel reads UTF-8 as the encoding of the machine. */
const BYTE_ORDER_MARK = "\ufeff";

function safeCell(cell: Cell): Cell {
  return typeof cell === "string" ? cell.replace(INNER_FORMULA, "'$&") : (cell ?? "");
}

/** A CSV file (RFC 4180) in pieces of some rows. */
export function* csvParts(entries: readonly Entry[], options: ExportOptions): Generator<string> {
  const settings = { newline: "\r\n", escapeFormulae: FORMULA };
  yield `${BYTE_ORDER_MARK}${Papa.unparse([CSV_COLUMNS.slice()], settings)}\r\n`;
  for (let start = 0; start < entries.length; start += ROWS_PER_PART) {
    const rows = entries.slice(start, start + ROWS_PER_PART).map((entry) => {
      const shown = leaving(entry, options);
      return COLUMNS.map(([, cell]) => safeCell(cell(shown)));
    });
    yield `${Papa.unparse(rows, settings)}\r\n`;
  }
}

/** The whole file at once. */
export function exportCsv(entries: readonly Entry[], options: ExportOptions): string {
  return [...csvParts(entries, options)].join("");
}
