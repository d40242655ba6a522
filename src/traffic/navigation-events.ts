import { draftFailure } from "./draft.ts";
import { commitErrorPage } from "./error-page.ts";
import { isPageNavigation, type NavigationDetails } from "./observation.ts";
import type { PageLog } from "./page-log.ts";
import { redactUrl } from "./redact.ts";
import {
  addFrame,
  addPage,
  currentPage,
  type DocumentRequest,
  ensureCurrentPage,
  pageAt,
  pageOfDocument,
  settle,
  showPage,
  type TabLog,
} from "./tab-log.ts";
import type { Watch } from "./watch.ts";

const PRERENDER = "prerender";
/** Chromium's document id of a navigation that brought no document. */
const NO_DOCUMENT_ID = /^0*$/;

function settleInto(watch: Watch, request: DocumentRequest, page: PageLog): void {
  for (const entry of settle(request, page)) watch.onEntry(page.key, entry);
}

/**
 * The navigation of `request` ended without a document: its responses are listed in the page that was on screen when it
 * started. Firefox may say so only after the next page has come.
 */
export function settleWithoutDocument(tab: TabLog, watch: Watch, request: DocumentRequest, time: number): void {
  request.noDocument = true;
  settleInto(watch, request, pageAt(tab, request.startedAt) ?? ensureCurrentPage(tab, time));
}

/** The address that was asked for. Firefox names a source view by its own scheme, its request by the address. */
function addressOf({ url }: NavigationDetails): string {
  return redactUrl(url.replace(/^view-source:/, ""));
}

/** The requests for an address that have no page yet, in the order of their start. */
function waitingRequestsFor(tab: TabLog, url: string, aside: boolean): DocumentRequest[] {
  return tab.documentRequests.filter(
    (request) => request.pageKey === undefined && request.aside === aside && request.url === url,
  );
}

/**
 * Requests that ended before this commit and are still waiting never got a page. A request that is still open may
 * belong to a later commit.
 */
function settleOvertaken(tab: TabLog, watch: Watch, time: number, arriving: DocumentRequest | undefined): void {
  for (const request of tab.documentRequests) {
    if (request === arriving || request.pageKey !== undefined || request.aside) continue;
    if (request.ended === true && request.startedAt <= time) settleWithoutDocument(tab, watch, request, time);
  }
}

function commitFrame(tab: TabLog, details: NavigationDetails): void {
  if (details.documentId === undefined) return;
  const parent =
    details.parentDocumentId === undefined ? currentPage(tab) : pageOfDocument(tab, details.parentDocumentId);
  if (parent !== undefined) addFrame(parent, details.documentId);
}

/**
 * Whether the next commit of a known document is the first to say what it is. Its first requests may have come before,
 * and Firefox keeps the id of a new window's empty document for the page that is opened in it.
 */
function isYetToCome(page: PageLog, url: string): boolean {
  return page.url === "" || (page.url === "about:blank" && url !== page.url);
}

/** Says of such a page what its commit says. It begins here, so nothing of it was missed. */
function fillIn(page: PageLog, url: string, time: number): PageLog {
  page.url = url;
  page.committedAt = time;
  page.awaitingDocument = true;
  delete page.partial;
  return page;
}

/**
 * Takes in `webNavigation.onCommitted`: a new document, one restored from the back/forward cache, a prerendered one
 * that is prepared or comes on screen, or a frame's. The only event that begins a page: service workers and caches
 * bring documents without any request.
 */
export function commit(tab: TabLog, watch: Watch, details: NavigationDetails): void {
  if (!isPageNavigation(details)) {
    commitFrame(tab, details);
    return;
  }
  const url = addressOf(details);
  const aside = details.documentLifecycle === PRERENDER;
  const known = details.documentId === undefined ? undefined : pageOfDocument(tab, details.documentId);
  if (known !== undefined && !isYetToCome(known, url)) {
    if (!aside) showPage(tab, known, details.timeStamp);
    return;
  }
  const request = waitingRequestsFor(tab, url, aside).at(-1);
  if (request === undefined && !aside && commitErrorPage(tab, url, details.timeStamp, details.documentId)) return;
  if (!aside && tab.currentKey !== undefined) settleOvertaken(tab, watch, details.timeStamp, request);
  const page =
    known === undefined
      ? addPage(tab, url, details.timeStamp, details.documentId)
      : fillIn(known, url, details.timeStamp);
  if (!aside) showPage(tab, page, details.timeStamp);
  if (request !== undefined) settleInto(watch, request, page);
  else if (details.transitionQualifiers?.includes("forward_back") === true) page.partial = "restored";
}

const WEB_ADDRESS = /^https?:/;

/** What Chromium says of a page whose service worker brought no response. */
const NO_REASON = "net::ERR_FAILED";

/**
 * A page that its service worker failed to bring: webRequest tells nothing of it, and the browser shows an error page.
 * Of the requests of sites that the browser guards it tells nothing either, but those fail for reasons of the network.
 */
function requestNobodySaw(details: NavigationDetails, url: string): DocumentRequest {
  const { timeStamp: startedAt } = details;
  const requestId = `of ${details.documentId}`;
  const failure = draftFailure({ ...details, requestId, method: "GET", type: "main_frame" });
  return { requestId, startedAt, firstUrl: url, url, aside: false, waiting: [failure], ended: true };
}

/**
 * Takes in Chromium's `webNavigation.onErrorOccurred` of a page: with a new document id it shows an error page in place
 * of the document, without one the page on screen stays. With the id of a page that is known, only its loading was
 * stopped or broke off. Firefox reports it for navigations that succeed as well, so there it must not be asked; its
 * error pages are commits.
 */
export function failNavigation(tab: TabLog, watch: Watch, details: NavigationDetails): void {
  if (!isPageNavigation(details)) return;
  const url = addressOf(details);
  const aside = details.documentLifecycle === PRERENDER;
  const known = details.documentId === undefined ? undefined : pageOfDocument(tab, details.documentId);
  if (known !== undefined && !isYetToCome(known, url)) return;
  // Of two for the same address, a reload of a reload, the later one took the place of the earlier one.
  const request = waitingRequestsFor(tab, url, aside)[0];
  if (aside || details.documentId === undefined || NO_DOCUMENT_ID.test(details.documentId)) {
    if (request !== undefined) settleWithoutDocument(tab, watch, request, details.timeStamp);
    return;
  }
  const page =
    known === undefined
      ? addPage(tab, url, details.timeStamp, details.documentId)
      : fillIn(known, url, details.timeStamp);
  showPage(tab, page, details.timeStamp);
  // A redirect loop is reported with the address of an earlier hop. A tab has one navigation at a time.
  const failed = request ?? tab.documentRequests.findLast(({ pageKey, aside }) => pageKey === undefined && !aside);
  if (failed === undefined) {
    if (details.error === NO_REASON && WEB_ADDRESS.test(url)) settleInto(watch, requestNobodySaw(details, url), page);
    return;
  }
  failed.error = details.error;
  settleInto(watch, failed, page);
}

/**
 * Takes in Firefox's `webNavigation.onCompleted` of a page. With the document that is on screen and the address of a
 * request that waits for another one, it says that a navigation became a download.
 */
export function completeNavigation(tab: TabLog, watch: Watch, details: NavigationDetails): void {
  const page = isPageNavigation(details) ? currentPage(tab) : undefined;
  if (page === undefined) return;
  // The address is the one that was asked for first, whatever redirects led to the file.
  const url = addressOf(details);
  // Older versions of Firefox give no document ids. There an address that is not the page's own says the same.
  const stays = details.documentId === undefined ? page.url !== url : page.documentId === details.documentId;
  if (!stays) return;
  const request = tab.documentRequests.find(
    ({ pageKey, aside, firstUrl }) => pageKey === undefined && !aside && firstUrl === url,
  );
  if (request !== undefined && request.startedAt <= details.timeStamp) {
    settleWithoutDocument(tab, watch, request, details.timeStamp);
  } else if (url !== page.url) {
    tab.download = { url, endedAt: details.timeStamp };
  }
}
