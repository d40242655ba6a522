import { benignReason } from "./benign.ts";
import { settleWithoutDocument } from "./navigation-events.ts";
import type { RequestDetails } from "./observation.ts";
import type { EntryDraft, PageLog } from "./page-log.ts";
import { redactUrl } from "./redact.ts";
import { addDocumentRequest, type DocumentRequest, recordForDocument, settle, type TabLog } from "./tab-log.ts";
import type { Watch } from "./watch.ts";

/**
 * Whether a `main_frame` request is for a document of its tab. Chromium's speculative prefetches look the same but
 * carry the id of the document that asked for them; a navigation carries none.
 */
export function isForDocument(details: RequestDetails): boolean {
  return (
    details.type === "main_frame" && (details.documentId === undefined || details.documentLifecycle === "prerender")
  );
}

/** The document request of an event; begun here where its start was missed or not asked for. */
export function documentRequestOf(tab: TabLog, details: RequestDetails): DocumentRequest {
  const known = tab.documentRequests.find((request) => request.requestId === details.requestId);
  if (known !== undefined) return known;
  const url = redactUrl(details.url);
  const request: DocumentRequest = {
    requestId: details.requestId,
    startedAt: details.timeStamp,
    firstUrl: url,
    url,
    aside: details.documentLifecycle === "prerender",
    waiting: [],
  };
  addDocumentRequest(tab, request);
  return request;
}

/**
 * Takes in the start of a document request, or of its next hop. Where a service worker lets Chromium preload the
 * document, each redirect ends one request as aborted and the new address is asked for under another id: the hops then
 * go over to that one, and the end of the first is none of the page.
 */
export function startDocument(tab: TabLog, watch: Watch, details: RequestDetails): void {
  const isNew = tab.documentRequests.every(({ requestId }) => requestId !== details.requestId);
  const request = documentRequestOf(tab, details);
  request.url = redactUrl(details.url);
  delete request.isLedOn;
  const before = tab.documentRequests.find(
    ({ isLedOn, pageKey, aside, url }) =>
      isLedOn === true && pageKey === undefined && aside === request.aside && url === request.url,
  );
  if (!isNew || before === undefined) return;
  request.waiting = before.waiting;
  tab.documentRequests = tab.documentRequests.filter((other) => other !== before);
  watch.counted.add(before.requestId);
}

/**
 * Firefox may report the commit of a page before the request that brought it, and that of the next page too. Such a
 * page waits for a request that started before its commit and ended at its address; requests come in order.
 */
function pageThatWaits(tab: TabLog, request: DocumentRequest): PageLog | undefined {
  if (request.aside) return undefined;
  return tab.pages
    .filter(({ shownAt, awaitingDocument }) => shownAt !== undefined && awaitingDocument)
    .filter(({ url, committedAt }) => url === request.url && request.startedAt <= committedAt)
    .toSorted((one, other) => one.committedAt - other.committedAt)[0];
}

/** What Firefox says when an extension blocks a document. The page on screen stays; Chromium shows an error page. */
const BLOCKED_BY_EXTENSION = "NS_ERROR_ABORT";

/**
 * Whether the end of a document request says that it brings no document. Chromium's webRequest says "aborted" for
 * other failures of a navigation too; there `webNavigation.onErrorOccurred` decides.
 */
export function isFinalAbort(networkError: string): boolean {
  if (networkError.startsWith("net::")) return false;
  return networkError === BLOCKED_BY_EXTENSION || benignReason(networkError) === "aborted";
}

/** Takes in a status or failure of a document request: into its page when that is known, else it waits. */
export function takeDocumentEvent(tab: TabLog, watch: Watch, details: RequestDetails, draft: EntryDraft): void {
  const request = documentRequestOf(tab, details);
  const timed = { ...draft, startedAt: request.startedAt };
  request.url = redactUrl(details.redirectUrl ?? details.url);
  if (draft.role === "response" || draft.role === "failure") request.ended = true;
  if (draft.role === "redirect") request.isLedOn = true;
  if (request.pageKey !== undefined) {
    const page = tab.pages.find((candidate) => candidate.key === request.pageKey);
    if (page !== undefined) watch.onEntry(page.key, recordForDocument(request, page, timed));
    return;
  }
  request.waiting.push(timed);
  const isDownload =
    request.ended === true && tab.download?.url === request.firstUrl && request.startedAt <= tab.download.endedAt;
  if (isDownload) delete tab.download;
  if (isDownload || (draft.role === "failure" && isFinalAbort(draft.networkError ?? ""))) {
    settleWithoutDocument(tab, watch, request, details.timeStamp);
    return;
  }
  const waitingPage = request.ended === true ? pageThatWaits(tab, request) : undefined;
  if (waitingPage !== undefined) {
    for (const entry of settle(request, waitingPage)) watch.onEntry(waitingPage.key, entry);
  }
}
