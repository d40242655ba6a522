import type { PageLog } from "./page-log.ts";
import { currentPage, showPage, type TabLog } from "./tab-log.ts";

/** Failures for which Firefox puts an error page in the place of a document that had begun to arrive. */
const REPLACING_ERRORS: ReadonlySet<string> = new Set([
  "NS_ERROR_NET_INTERRUPT",
  "NS_ERROR_NET_RESET",
  "NS_ERROR_NET_TIMEOUT",
]);

export function bringsErrorPage(networkError: string): boolean {
  return REPLACING_ERRORS.has(networkError);
}

function broke(page: PageLog): boolean {
  return page.entries.some(
    ({ id, role, networkError = "" }) =>
      role === "response" && bringsErrorPage(networkError) && page.documentEntries.includes(id),
  );
}

function takeOver(tab: TabLog, page: PageLog, documentId: string | undefined, time: number): void {
  page.hasErrorPage = true;
  if (documentId !== undefined) page.documentId = documentId;
  showPage(tab, page, time);
}

/**
 * A commit without a request, of the address on screen, after its document broke off: the error page. It is a document
 * of its own, and for the person the same page, so the counts stay.
 * @returns whether the commit was one
 */
export function commitErrorPage(tab: TabLog, url: string, time: number, documentId: string | undefined): boolean {
  const page = currentPage(tab);
  if (page === undefined || page.url !== url || page.hasErrorPage === true || !broke(page)) return false;
  takeOver(tab, page, documentId, time);
  return true;
}

/** The same where the failure is reported after the error page's commit. */
export function joinErrorPage(tab: TabLog, broken: PageLog): void {
  const shown = currentPage(tab);
  if (shown === undefined || shown === broken || broken.hasErrorPage === true) return;
  if (shown.url !== broken.url || !shown.awaitingDocument || shown.entries.length > 0) return;
  tab.pages = tab.pages.filter((page) => page !== shown);
  takeOver(tab, broken, shown.documentId, shown.committedAt);
}
