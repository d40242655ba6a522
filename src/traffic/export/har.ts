import type { Entry } from "../entry.ts";
import type { HarPage } from "../har/pages.ts";
import { redactPage } from "../redact-entry.ts";
import { type ExportOptions, indentedJson, leaving } from "./export-options.ts";
import { harEntryOf, isoTime } from "./har-entry.ts";

export interface HarExportOptions extends ExportOptions {
  /** The pages that entries name by `pageKey`. */
  readonly pages?: readonly HarPage[];
  /** Of the extension. */
  readonly version?: string;
}

const REMOVED =
  "Query values, cookies, credentials and other values that may be secret were removed before this file was written.";

/** The pages as they go out. Those whose keys differ only by what is removed are one. */
function leavingPages(pages: readonly HarPage[], { keepSecrets }: ExportOptions): readonly HarPage[] {
  if (keepSecrets) return pages;
  const byKey = new Map<string, HarPage>();
  for (const page of pages.map(redactPage)) if (!byKey.has(page.key)) byKey.set(page.key, page);
  return [...byKey.values()];
}

function pageObject({ key, url, title, startedAt }: HarPage): object {
  return { startedDateTime: isoTime(startedAt), id: key, title: title ?? url, pageTimings: {}, _url: url };
}

/** Entries that are looked through in one go. */
const ENTRIES_AT_ONCE = 1_000;

/** The pages that entries name. Yields pieces without text: whoever writes many entries can give way between them. */
function* namedPages(entries: readonly Entry[], pages: readonly HarPage[]): Generator<string, readonly HarPage[]> {
  const unnamed = new Set<string | undefined>(pages.map(({ key }) => key));
  for (let index = 0; index < entries.length && unnamed.size > 0; index += 1) {
    unnamed.delete(entries[index]?.pageKey);
    if (index % ENTRIES_AT_ONCE === ENTRIES_AT_ONCE - 1) yield "";
  }
  return pages.filter(({ key }) => !unnamed.has(key));
}

/**
 * A HAR 1.2 file in pieces, one an entry, so that a large one is written without a long task. Without bodies. Read
 * again, it gives the same entries.
 */
export function* harParts(entries: readonly Entry[], options: HarExportOptions): Generator<string> {
  const pages = yield* namedPages(entries, options.pages ?? []);
  const creator = {
    name: "Status Decoder",
    version: options.version ?? "1",
    ...(!options.keepSecrets && { comment: REMOVED }),
  };
  yield `{
  "log": {
    "version": "1.2",
    "creator": ${indentedJson(creator, 4)},
    "pages": ${indentedJson(leavingPages(pages, options).map(pageObject), 4)},
    "entries": [`;
  let separator = "";
  for (const entry of entries) {
    yield `${separator}\n      ${indentedJson(harEntryOf(leaving(entry, options)), 6)}`;
    separator = ",";
  }
  yield `${separator === "" ? "" : "\n    "}]\n  }\n}\n`;
}

/** The whole file at once. */
export function exportHar(entries: readonly Entry[], options: HarExportOptions): string {
  return [...harParts(entries, options)].join("");
}
