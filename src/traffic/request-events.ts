import { documentRequestOf, isForDocument, startDocument, takeDocumentEvent } from "./document-events.ts";
import { draftResponse, isBrowserRedirect } from "./draft.ts";
import type { RequestDetails } from "./observation.ts";
import { changeEntry, type EntryDraft, findEntry, type PageLog, recordEntry } from "./page-log.ts";
import { redactUrl } from "./redact.ts";
import {
  addPage,
  currentPage,
  ensureCurrentPage,
  openRequest,
  pageAt,
  pageOfDocument,
  type TabLog,
} from "./tab-log.ts";
import type { Watch } from "./watch.ts";

/** Firefox opens connections ahead of need; they are no requests and their tab means nothing (MDN, ResourceType). */
export const NO_REQUEST_TYPES: ReadonlySet<string> = new Set(["speculative"]);

/**
 * The page that made a request. A document id decides, since requests outlive their page; without one it is the page
 * that was on screen when the request started.
 */
function pageOf(tab: TabLog, details: RequestDetails): PageLog {
  const { documentId, parentDocumentId, frameId, timeStamp } = details;
  const open = tab.openRequests.get(details.requestId);
  if (documentId !== undefined) {
    const known = pageOfDocument(tab, documentId);
    if (known !== undefined) return known;
    const parent = parentDocumentId === undefined ? undefined : pageOfDocument(tab, parentDocumentId);
    if (parent !== undefined) return parent;
    // A document of the tab itself whose commit has not been reported yet, or which was left so long ago that it is no
    // longer kept. Its commit will bring it on screen; until then it stays aside.
    if (frameId === 0 && tab.currentKey !== undefined) return addPage(tab, "", timeStamp, documentId);
    if (frameId === 0) {
      const first = ensureCurrentPage(tab, timeStamp);
      first.documentId = documentId;
      return first;
    }
  } else if (parentDocumentId !== undefined) {
    const parent = pageOfDocument(tab, parentDocumentId);
    if (parent !== undefined) return parent;
  }
  const atStart = tab.pages.find((page) => page.key === open?.pageKey);
  return atStart ?? pageAt(tab, open?.startedAt ?? timeStamp) ?? ensureCurrentPage(tab, timeStamp);
}

/** Records one event of a request: in the page of its document, or in the page that asked. */
export function take(tab: TabLog, watch: Watch, details: RequestDetails, draft: EntryDraft): void {
  if (isForDocument(details)) {
    takeDocumentEvent(tab, watch, details, draft);
    return;
  }
  const page = pageOf(tab, details);
  const open = tab.openRequests.get(details.requestId);
  const entry = recordEntry(page, {
    ...draft,
    ...(open !== undefined && { startedAt: open.startedAt }),
    ...(open?.isFavicon === true && draft.leftOut === undefined && { leftOut: "favicon" }),
    ...(details.type === "main_frame" && { prefetch: true }),
  });
  watch.onEntry(page.key, entry);
}

/** Takes in `onBeforeRequest`: when a request started, and of which page. Asked for documents, in Firefox for all. */
export function start(tab: TabLog, watch: Watch, details: RequestDetails): void {
  if (NO_REQUEST_TYPES.has(details.type)) return;
  if (isForDocument(details)) {
    startDocument(tab, watch, details);
    return;
  }
  const request = openRequest(tab, details.requestId, details.timeStamp);
  if (details.documentId !== undefined || request.pageKey !== undefined) return;
  const page = pageAt(tab, details.timeStamp);
  if (page !== undefined) request.pageKey = page.key;
}

/**
 * Takes in `onHeadersReceived`: remembers the status in case that no response start follows. A 401 or 407 that is
 * followed by another status was answered by the browser with credentials that it had.
 */
export function receiveHeaders(tab: TabLog, watch: Watch, details: RequestDetails): void {
  if (NO_REQUEST_TYPES.has(details.type) || watch.counted.has(details.requestId)) return;
  if (isForDocument(details)) documentRequestOf(tab, details);
  const request = openRequest(tab, details.requestId, details.timeStamp);
  const before = request.lastHeaders;
  if (before?.statusCode === 401 || before?.statusCode === 407) {
    take(tab, watch, details, { ...before, role: "challenge" });
  }
  request.lastHeaders = draftResponse(details, "response");
}

/** Takes in `onBeforeRedirect`: a hop (RFC 9110 §15.4), or a redirect that the browser made itself. */
export function redirect(tab: TabLog, watch: Watch, details: RequestDetails): void {
  const request = tab.openRequests.get(details.requestId);
  if (request !== undefined) delete request.lastHeaders;
  if (details.statusCode === 0 && details.redirectUrl === details.url) {
    // Firefox: a service worker takes the request over. Nothing more will be reported of it here.
    tab.openRequests.delete(details.requestId);
    return;
  }
  const draft = draftResponse(details, "redirect");
  if (draft.leftOut === "favicon") openRequest(tab, details.requestId, details.timeStamp).isFavicon = true;
  take(tab, watch, details, isBrowserRedirect(details) ? { ...draft, leftOut: "browser-redirect" } : draft);
}

/** Takes in `onAuthRequired`: a 401 or 407 that the browser answers itself or asks the person about (RFC 9110 §11). */
export function challenge(tab: TabLog, watch: Watch, details: RequestDetails): void {
  const request = openRequest(tab, details.requestId, details.timeStamp);
  delete request.lastHeaders;
  request.challengeCode = details.statusCode ?? 401;
  take(tab, watch, details, draftResponse(details, "challenge"));
}

/** The challenge was not answered: the response already counted under its code is the final one after all. */
export function endChallenge(tab: TabLog, watch: Watch, details: RequestDetails): void {
  const waiting = tab.documentRequests.find((request) => request.requestId === details.requestId);
  const draft = waiting?.waiting.findLast((candidate) => candidate.role === "challenge");
  if (waiting !== undefined && draft !== undefined) {
    waiting.waiting = waiting.waiting.filter((other) => other !== draft);
    takeDocumentEvent(tab, watch, details, { ...draft, role: "response" });
    return;
  }
  for (const page of tab.pages) {
    const entry = findEntry(page, details.requestId);
    if (entry?.role !== "challenge") continue;
    const leftOut = waiting?.noDocument === true ? "no-document" : entry.leftOut;
    const change = { role: "response" as const, ...(leftOut !== undefined && { leftOut }) };
    watch.onEntry(page.key, changeEntry(page, entry, change));
  }
}

/** Takes in `onResponseStarted`: the final status. The body may never end, so nothing later is waited for. */
export function respond(tab: TabLog, watch: Watch, details: RequestDetails): void {
  if (NO_REQUEST_TYPES.has(details.type) || watch.counted.has(details.requestId)) return;
  if (isToolRequest(tab, details) || isWithoutStatus(details)) return;
  const request = tab.openRequests.get(details.requestId);
  watch.counted.add(details.requestId);
  // After a challenge, new headers are a new response; without them this is the challenge itself, left unanswered.
  const isChallenge = request?.challengeCode === details.statusCode && request?.lastHeaders === undefined;
  if (request !== undefined && isChallenge) endChallenge(tab, watch, details);
  else take(tab, watch, details, draftResponse(details, "response"));
  tab.openRequests.delete(details.requestId);
}

/** Firefox: the connection was closed after an interim response. A failure follows; a real status 0 has a status line. */
function isWithoutStatus({ statusCode, statusLine }: RequestDetails): boolean {
  return statusCode === 0 && statusLine === "";
}

/** With DevTools open Chromium asks its cache for the page's own address once more, as type `other`. */
function isToolRequest(tab: TabLog, details: RequestDetails): boolean {
  return details.type === "other" && details.fromCache === true && currentPage(tab)?.url === redactUrl(details.url);
}
