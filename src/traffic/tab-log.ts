import { benignReason } from "./benign.ts";
import type { Entry } from "./entry.ts";
import { type EntryDraft, newPageLog, type PageLog, recordEntry, trimEntries } from "./page-log.ts";

/** Documents kept per tab: the one on screen, those that back and forward may bring back, a prerendered one. */
export const MAX_PAGES = 8;
/** Entries kept of a page that is no longer on screen. Its counts stay exact. */
const MAX_ENTRIES_OFF_SCREEN = 100;
const MAX_NAVIGATIONS = 16;
const MAX_REQUESTS = 2_000;
const MAX_FRAMES = 500;

/**
 * The request for a document. It starts before its page exists and carries no document id, so what it brings waits
 * here until a commit says which page it became, or until it turns out to bring none.
 */
export interface DocumentRequest {
  readonly requestId: string;
  readonly startedAt: number;
  /** What was asked for first, redacted. */
  readonly firstUrl: string;
  /** The current hop, redacted. */
  url: string;
  /** A page prepared out of sight (prerender). */
  readonly aside: boolean;
  waiting: EntryDraft[];
  /** The page that everything of this request belongs to, once known. */
  pageKey?: string;
  /** The navigation ended without a new document: a download, 204, stopped. */
  noDocument?: boolean;
  /** A final status or a failure is known. */
  ended?: boolean;
  /** It was redirected, and has not asked for the new address yet. */
  isLedOn?: boolean;
  /** Why the navigation failed, where webNavigation knows better: for a redirect loop Chromium's webRequest says "aborted". */
  error?: string | undefined;
}

/** What is remembered of a request that is under way. Firefox only, but for challenges and document requests. */
export interface OpenRequest {
  readonly startedAt: number;
  /** The page on screen when it started. */
  pageKey?: string;
  /** The last status line seen: it counts if the request ends in an error without a response. */
  lastHeaders?: EntryDraft;
  /** The 401 or 407 whose answer is awaited, already counted under its code. */
  challengeCode?: number;
  /** It was redirected from where the browser looks for an icon by itself. */
  isFavicon?: boolean;
}

/** Everything kept for one tab (HAR `log`). */
export interface TabLog {
  readonly tabId: number;
  /** The least recently shown first. */
  pages: PageLog[];
  currentKey?: string;
  documentRequests: DocumentRequest[];
  openRequests: Map<string, OpenRequest>;
  /** Makes keys for pages without a document id. */
  nextKey: number;
  /** Firefox: the last navigation that ended as a download before its request was reported. */
  download?: { readonly url: string; readonly endedAt: number };
}

export function newTabLog(tabId: number): TabLog {
  return { tabId, pages: [], documentRequests: [], openRequests: new Map(), nextKey: 1 };
}

export function currentPage(tab: TabLog): PageLog | undefined {
  return tab.pages.find((page) => page.key === tab.currentKey);
}

/** The page of a document, or of the document of a frame in it. */
export function pageOfDocument(tab: TabLog, documentId: string): PageLog | undefined {
  return (
    tab.pages.findLast((page) => page.documentId === documentId) ??
    tab.pages.findLast((page) => page.frames.includes(documentId))
  );
}

/** The page that was on screen at a time, in milliseconds since the epoch. */
export function pageAt(tab: TabLog, time: number): PageLog | undefined {
  let best: PageLog | undefined;
  for (const page of tab.pages) {
    if (page.shownAt === undefined || page.shownAt > time) continue;
    if (best === undefined || page.shownAt >= (best.shownAt ?? 0)) best = page;
  }
  return best ?? currentPage(tab);
}

export function addPage(tab: TabLog, url: string, committedAt: number, documentId?: string): PageLog {
  // The time keeps it apart from a page of an earlier worker, whose keys may not be known.
  const page = newPageLog(documentId ?? `${tab.tabId}-${tab.nextKey++}-${committedAt}`, url, committedAt);
  if (documentId !== undefined) page.documentId = documentId;
  tab.pages.push(page);
  if (tab.pages.length > MAX_PAGES) {
    const leaving = tab.pages.find((old) => old.key !== tab.currentKey && old !== page);
    tab.pages = tab.pages.filter((old) => old !== leaving);
  }
  return page;
}

/** Brings a page on screen. The one before keeps its counts and a part of its entries. */
export function showPage(tab: TabLog, page: PageLog, time: number): void {
  const before = currentPage(tab);
  if (before !== undefined && before !== page) trimEntries(before, MAX_ENTRIES_OFF_SCREEN);
  page.shownAt = time;
  tab.currentKey = page.key;
  tab.pages = [...tab.pages.filter((other) => other !== page), page];
}

/** The page on screen; where nothing is known of the tab yet, one that says so. */
export function ensureCurrentPage(tab: TabLog, time: number): PageLog {
  const page = currentPage(tab);
  if (page !== undefined) return page;
  const unknown = addPage(tab, "", time);
  unknown.partial = "older-than-extension";
  unknown.awaitingDocument = false;
  showPage(tab, unknown, time);
  return unknown;
}

export function addFrame(page: PageLog, documentId: string): void {
  if (page.frames.includes(documentId)) return;
  page.frames.push(documentId);
  if (page.frames.length > MAX_FRAMES) page.frames.shift();
}

export function addDocumentRequest(tab: TabLog, request: DocumentRequest): void {
  tab.documentRequests.push(request);
  if (tab.documentRequests.length <= MAX_NAVIGATIONS) return;
  // A settled one first; otherwise the oldest, whose entries join the page on screen so that none is lost.
  const leaving = tab.documentRequests.find((other) => other.pageKey !== undefined) ?? tab.documentRequests[0];
  if (leaving !== undefined && leaving.pageKey === undefined)
    settle(leaving, ensureCurrentPage(tab, request.startedAt));
  tab.documentRequests = tab.documentRequests.filter((other) => other !== leaving);
}

/** Joins a document request to its page: what waited is recorded there, and what follows will be. */
export function settle(request: DocumentRequest, page: PageLog): Entry[] {
  request.pageKey = page.key;
  // A page that seemed to come without a request, from the back/forward cache, had one after all.
  if (page.partial === "restored" && request.noDocument !== true) delete page.partial;
  const waiting = request.waiting;
  request.waiting = [];
  return waiting.map((draft) => recordForDocument(request, page, draft));
}

function withNavigationError({ error }: DocumentRequest, draft: EntryDraft): EntryDraft {
  if (error === undefined || draft.role !== "failure" || draft.leftOut !== "aborted") return draft;
  const { leftOut: _aborted, ...failure } = draft;
  const leftOut = benignReason(error);
  return { ...failure, networkError: error, ...(leftOut !== undefined && { leftOut }) };
}

/** Records one event of a document request in the page that it belongs to. */
export function recordForDocument(request: DocumentRequest, page: PageLog, draft: EntryDraft): Entry {
  if (request.noDocument === true) {
    const leftOut = draft.leftOut ?? (draft.role === "response" ? "no-document" : undefined);
    return recordEntry(page, { ...draft, ...(leftOut !== undefined && { leftOut }) });
  }
  const entry = recordEntry(page, withNavigationError(request, draft));
  page.documentEntries.push(entry.id);
  if (draft.role !== "redirect") page.awaitingDocument = false;
  return entry;
}

/** Remembers a request under way. The oldest are forgotten first: some never end, as those a service worker answers. */
export function openRequest(tab: TabLog, requestId: string, startedAt: number): OpenRequest {
  const known = tab.openRequests.get(requestId);
  if (known !== undefined) return known;
  const request: OpenRequest = { startedAt };
  tab.openRequests.set(requestId, request);
  if (tab.openRequests.size > MAX_REQUESTS) {
    const oldest = tab.openRequests.keys().next();
    if (oldest.done !== true) tab.openRequests.delete(oldest.value);
  }
  return request;
}
