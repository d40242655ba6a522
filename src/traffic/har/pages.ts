import { readDate } from "./dates.ts";
import type { OpenEntry } from "./map-entry.ts";
import { isObject, listOf, textOf } from "./untrusted.ts";

/** One page of a file (HAR `pages`). Entries name it by `pageKey`. */
export interface HarPage {
  readonly key: string;
  /** Empty where nothing tells it. */
  readonly url: string;
  readonly title?: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

const ADDRESS = /^https?:\/\//i;

interface Document {
  readonly url: string;
  readonly startedAt: number;
}

/** The first document of each page, and where there is none its first entry. */
function documentsOf(entries: readonly OpenEntry[]): ReadonlyMap<string, Document> {
  const documents = new Map<string, Document>();
  const firsts = new Map<string, Document>();
  for (const entry of entries) {
    const { pageKey, type, url, role } = entry;
    if (pageKey === undefined) continue;
    const found = { url, startedAt: entry.startedAt ?? entry.timeStamp };
    if (!firsts.has(pageKey)) firsts.set(pageKey, { url: "", startedAt: found.startedAt });
    if (type === "main_frame" && role !== "redirect" && !documents.has(pageKey)) documents.set(pageKey, found);
  }
  for (const [key, first] of firsts) if (!documents.has(key)) documents.set(key, first);
  return documents;
}

/**
 * The pages of a file, oldest first, and those that only its entries name. Chromium writes a page's address as its
 * title; elsewhere the address is that of the page's first document.
 */
export function readPages(list: unknown, entries: readonly OpenEntry[]): readonly HarPage[] {
  const documents = documentsOf(entries);
  const pages = new Map<string, HarPage>();
  for (const raw of listOf(list)) {
    if (!isObject(raw)) continue;
    const key = textOf(raw.id);
    if (key === undefined || pages.has(key)) continue;
    const document = documents.get(key);
    const title = textOf(raw.title);
    const isAddress = title !== undefined && ADDRESS.test(title);
    const url = typeof raw._url === "string" ? raw._url : isAddress ? title : (document?.url ?? "");
    pages.set(key, {
      key,
      url,
      ...(title !== undefined && title !== url && { title }),
      startedAt: readDate(raw.startedDateTime) ?? document?.startedAt ?? 0,
    });
  }
  for (const [key, document] of documents) if (!pages.has(key)) pages.set(key, { key, ...document });
  return [...pages.values()].sort((a, b) => a.startedAt - b.startedAt);
}
