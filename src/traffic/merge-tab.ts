import type { PageLog } from "./page-log.ts";
import type { TabLog } from "./tab-log.ts";

function addCounts<K extends string | number>(into: Record<K, number>, from: Readonly<Record<K, number>>): void {
  for (const key in from) into[key] = (into[key] ?? 0) + (from[key] ?? 0);
}

/** Adds what was counted of the same document before; its entries come first. */
function mergePage(page: PageLog, earlier: PageLog): void {
  addCounts(page.tally.statuses, earlier.tally.statuses);
  addCounts(page.tally.errors, earlier.tally.errors);
  addCounts(page.tally.networkErrors, earlier.tally.networkErrors);
  addCounts(page.tally.benign, earlier.tally.benign);
  addCounts(page.groups, earlier.groups);
  const shift = earlier.nextEntryId - 1;
  page.entries = [...earlier.entries, ...page.entries.map((entry) => ({ ...entry, id: entry.id + shift }))];
  page.documentEntries = [...earlier.documentEntries, ...page.documentEntries.map((id) => id + shift)];
  page.nextEntryId += shift;
  if (page.url === "") page.url = earlier.url;
  if (earlier.partial === undefined) delete page.partial;
  else page.partial = earlier.partial;
  page.awaitingDocument &&= earlier.awaitingDocument;
}

/**
 * Adds a stored log that arrived after the watching had to go on without it. Pages of the same document become one;
 * others are kept as pages off screen, unless the tab has shown nothing since.
 */
export function mergeTab(tab: TabLog, stored: TabLog): void {
  for (const earlier of stored.pages) {
    const isUnknown = (page: PageLog) => page.url === "" && earlier.key === stored.currentKey;
    const page = tab.pages.find((candidate) => candidate.key === earlier.key || isUnknown(candidate));
    if (page !== undefined) mergePage(page, earlier);
    else tab.pages.unshift(earlier);
  }
  tab.nextKey = Math.max(tab.nextKey, stored.nextKey);
  if (tab.currentKey === undefined && stored.currentKey !== undefined) tab.currentKey = stored.currentKey;
  for (const [id, request] of stored.openRequests) if (!tab.openRequests.has(id)) tab.openRequests.set(id, request);
  for (const request of stored.documentRequests) {
    if (!tab.documentRequests.some((known) => known.requestId === request.requestId))
      tab.documentRequests.push(request);
  }
}
