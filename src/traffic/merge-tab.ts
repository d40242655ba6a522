import { MAX_ENTRIES, type PageLog, trimEntries } from "./page-log.ts";
import {
  currentPage,
  type DocumentRequest,
  MAX_PAGES,
  type OpenRequest,
  recordForDocument,
  type TabLog,
} from "./tab-log.ts";

function addCounts<K extends string | number>(
  one: Readonly<Record<K, number>>,
  other: Readonly<Record<K, number>>,
): Record<K, number> {
  const sum: Record<K, number> = { ...one };
  for (const key in other) sum[key] = (sum[key] ?? 0) + other[key];
  return sum;
}

/**
 * One log of the same document: what was counted of it before, and since. The earlier entries come first. A page that
 * was only assumed, since its commit was not seen, is what the earlier one says it is.
 */
export function joinPages(earlier: PageLog, since: PageLog): PageLog {
  const isAssumed = since.url === "";
  const documentId = earlier.documentId ?? since.documentId;
  const shownAt = isAssumed ? earlier.shownAt : (since.shownAt ?? earlier.shownAt);
  const shift = earlier.nextEntryId - 1;
  const joined: PageLog = {
    key: earlier.key,
    url: isAssumed ? earlier.url : since.url,
    committedAt: earlier.committedAt,
    awaitingDocument: earlier.awaitingDocument && (isAssumed || since.awaitingDocument),
    frames: [...new Set([...earlier.frames, ...since.frames])],
    tally: {
      statuses: addCounts(earlier.tally.statuses, since.tally.statuses),
      errors: addCounts(earlier.tally.errors, since.tally.errors),
      networkErrors: addCounts(earlier.tally.networkErrors, since.tally.networkErrors),
      benign: addCounts(earlier.tally.benign, since.tally.benign),
    },
    groups: addCounts(earlier.groups, since.groups),
    entries: [...earlier.entries, ...since.entries.map((entry) => ({ ...entry, id: entry.id + shift }))],
    nextEntryId: since.nextEntryId + shift,
    documentEntries: [...earlier.documentEntries, ...since.documentEntries.map((id) => id + shift)],
    ...(documentId !== undefined && { documentId }),
    ...(shownAt !== undefined && { shownAt }),
    ...(earlier.partial !== undefined && { partial: earlier.partial }),
  };
  trimEntries(joined, MAX_ENTRIES);
  return joined;
}

function isSameDocument(one: PageLog, other: PageLog): boolean {
  return one.key === other.key || (one.documentId !== undefined && one.documentId === other.documentId);
}

/** The page that was assumed for want of anything better when a request named no document. */
function isNameless(page: PageLog): boolean {
  return page.url === "" && page.documentId === undefined;
}

/** Joins the pages of the tab to the stored ones. @returns the new keys of those that have another now */
function joinAllPages(tab: TabLog, stored: TabLog): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const left = new Set(tab.pages);
  const joined = stored.pages.map((earlier) => {
    const isIt = (page: PageLog) =>
      isSameDocument(page, earlier) || (earlier.key === stored.currentKey && isNameless(page));
    const since = [...left].find(isIt);
    if (since === undefined) return earlier;
    left.delete(since);
    keys.set(since.key, earlier.key);
    return joinPages(earlier, since);
  });
  tab.pages = [...joined, ...left];
  return keys;
}

function joinDocumentRequest(tab: TabLog, earlier: DocumentRequest): void {
  const since = tab.documentRequests.find(({ requestId }) => requestId === earlier.requestId);
  if (since === undefined) {
    tab.documentRequests.unshift(earlier);
    return;
  }
  const { startedAt, firstUrl } = earlier;
  const joined: DocumentRequest = { ...earlier, ...since, startedAt, firstUrl, waiting: [] };
  const waiting = [...earlier.waiting, ...since.waiting];
  const page = tab.pages.find(({ key }) => key === joined.pageKey);
  if (page === undefined) joined.waiting = waiting;
  else for (const draft of waiting) recordForDocument(joined, page, draft);
  tab.documentRequests = tab.documentRequests.map((request) => (request === since ? joined : request));
}

/**
 * Adds a stored log that arrived after the watching had to go on without it. Pages of the same document become one;
 * others are kept as pages off screen, unless the tab has shown nothing since.
 */
export function mergeTab(tab: TabLog, stored: TabLog): void {
  const before = currentPage(tab);
  const keys = joinAllPages(tab, stored);
  const keyNow = (key: string | undefined) => (key === undefined ? undefined : (keys.get(key) ?? key));
  const withKeyNow = <T extends OpenRequest | DocumentRequest>(request: T): T => {
    const pageKey = keyNow(request.pageKey);
    return pageKey === undefined ? request : { ...request, pageKey };
  };
  // A page whose commit was not seen was only taken for the one on screen.
  const hasCommitted = before !== undefined && before.url !== "";
  const currentKey = hasCommitted ? keyNow(before.key) : (stored.currentKey ?? keyNow(before?.key));
  if (currentKey !== undefined) tab.currentKey = currentKey;
  tab.nextKey = Math.max(tab.nextKey, stored.nextKey);
  for (const [id, since] of tab.openRequests) {
    tab.openRequests.set(id, { ...stored.openRequests.get(id), ...withKeyNow(since) });
  }
  for (const [id, earlier] of stored.openRequests) if (!tab.openRequests.has(id)) tab.openRequests.set(id, earlier);
  tab.documentRequests = tab.documentRequests.map(withKeyNow);
  for (const earlier of stored.documentRequests.toReversed()) joinDocumentRequest(tab, earlier);
  const isOnScreen = ({ key }: PageLog) => key === tab.currentKey;
  const others = tab.pages.filter((page) => !isOnScreen(page));
  tab.pages = [...others.slice(-(MAX_PAGES - 1)), ...tab.pages.filter(isOnScreen)];
}
