import type { Entry } from "../entry.ts";
import { type ExportOptions, indentedJson, leaving } from "./export-options.ts";

export interface JsonExportOptions extends ExportOptions {
  /** What is said about an entry, such as a short form of its diagnosis; it gets the entry as it goes out. */
  digest?(entry: Entry): unknown;
}

/** Names the format for programs that read it; the number changes when a field changes its meaning. */
export const JSON_FORMAT = "status-decoder-entries/1";

/** The entries by our own field names, in pieces, one an entry. Times are milliseconds, sizes are bytes. */
export function* jsonParts(entries: readonly Entry[], options: JsonExportOptions): Generator<string> {
  yield `{\n  "format": ${JSON.stringify(JSON_FORMAT)},\n  "secretsRemoved": ${!options.keepSecrets},\n  "entries": [`;
  let separator = "";
  for (const entry of entries) {
    const shown = leaving(entry, options);
    const digest = options.digest?.(shown);
    yield `${separator}\n    ${indentedJson(digest === undefined ? shown : { ...shown, diagnosis: digest }, 4)}`;
    separator = ",";
  }
  yield `${separator === "" ? "" : "\n  "}]\n}\n`;
}

/** The whole file at once. */
export function exportJson(entries: readonly Entry[], options: JsonExportOptions): string {
  return [...jsonParts(entries, options)].join("");
}
