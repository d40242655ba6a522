import { benignReason, isInternalFailure } from "./benign.ts";
import { isFinalAbort } from "./document-events.ts";
import { draftFailure, errorNameOf } from "./draft.ts";
import type { Header } from "./entry.ts";
import { bringsErrorPage, joinErrorPage } from "./error-page.ts";
import { settleWithoutDocument } from "./navigation-events.ts";
import type { RequestDetails } from "./observation.ts";
import { changeEntry, type EntryDraft, findEntry } from "./page-log.ts";
import { endChallenge, NO_REQUEST_TYPES, take } from "./request-events.ts";
import type { DocumentRequest, OpenRequest, TabLog } from "./tab-log.ts";
import type { Watch } from "./watch.ts";

const REDIRECT_LOOP_ERRORS: ReadonlySet<string> = new Set(["net::ERR_TOO_MANY_REDIRECTS", "NS_ERROR_REDIRECT_LOOP"]);

/** Takes in `onErrorOccurred`: a response that broke off, a status that no response start followed, or no response. */
export function fail(tab: TabLog, watch: Watch, details: RequestDetails): void {
  if (NO_REQUEST_TYPES.has(details.type)) return;
  const networkError = errorNameOf(details);
  const request = tab.openRequests.get(details.requestId);
  if (watch.counted.has(details.requestId)) breakOff(tab, watch, details, networkError);
  else if (!isInternalFailure(networkError)) {
    watch.counted.add(details.requestId);
    failUnanswered(tab, watch, details, request);
  }
  tab.openRequests.delete(details.requestId);
}

/** Both browsers end a navigation that brings no document this way: 204, a download, a stop. */
function settleIfAborted(tab: TabLog, watch: Watch, details: RequestDetails): void {
  const waiting = tab.documentRequests.find((request) => request.requestId === details.requestId);
  if (waiting === undefined || waiting.pageKey !== undefined || !isFinalAbort(errorNameOf(details))) return;
  settleWithoutDocument(tab, watch, waiting, details.timeStamp);
}

/** Firefox's name for an error status with nothing to show in the page. */
const NOTHING_TO_SHOW = "NS_ERROR_NET_ERROR_RESPONSE";

/** A file to be saved that was answered with an error status: Firefox opens a tab for its own page, and this one stays. */
function isFailedDownload({ waiting }: DocumentRequest, networkError: string): boolean {
  const isAttachment = ({ name, value }: Header) =>
    /^content-disposition$/i.test(name) && /^\s*attachment/i.test(value);
  return networkError === NOTHING_TO_SHOW && waiting.at(-1)?.responseHeaders.some(isAttachment) === true;
}

function failUnanswered(tab: TabLog, watch: Watch, details: RequestDetails, request: OpenRequest | undefined): void {
  const failure = draftFailure(details);
  const last = request?.lastHeaders;
  if (request?.challengeCode !== undefined) {
    endChallenge(tab, watch, details);
    settleIfAborted(tab, watch, details);
  } else if (last === undefined) take(tab, watch, details, failure);
  else if (REDIRECT_LOOP_ERRORS.has(failure.networkError ?? "")) {
    // The hop that broke the limit is a response as well, but no browser reports its redirect.
    take(tab, watch, details, { ...last, role: "redirect" });
    take(tab, watch, details, failure);
  } else {
    take(tab, watch, details, { ...last, networkError: errorNameOf(details), ...leftOutIfCutOff(last, details) });
  }
}

function leftOutIfCutOff(response: EntryDraft, details: RequestDetails): Pick<EntryDraft, "leftOut"> {
  const isError = (response.statusCode ?? 0) >= 400;
  if (response.leftOut !== undefined || isError || benignReason(errorNameOf(details)) !== undefined) return {};
  return { leftOut: "cut-off" };
}

/** A response that was counted ended in a failure. Its status stays what it was. */
function breakOff(tab: TabLog, watch: Watch, details: RequestDetails, networkError: string): void {
  const waiting = tab.documentRequests.find((request) => request.requestId === details.requestId);
  if (waiting !== undefined && waiting.pageKey === undefined) {
    if (isFailedDownload(waiting, networkError)) settleWithoutDocument(tab, watch, waiting, details.timeStamp);
    else if (isFinalAbort(networkError)) settleIfAborted(tab, watch, details);
    else if (benignReason(networkError) !== "aborted") {
      const change = (draft: EntryDraft) => ({ ...draft, networkError, ...leftOutIfCutOff(draft, details) });
      waiting.waiting = waiting.waiting.map((draft) => (draft.role === "response" ? change(draft) : draft));
    }
    return;
  }
  for (const page of tab.pages) {
    const entry = findEntry(page, details.requestId);
    if (entry === undefined || entry.role !== "response") continue;
    watch.onEntry(page.key, changeEntry(page, entry, { networkError, ...leftOutIfCutOff(entry, details) }));
    if (waiting?.pageKey === page.key && bringsErrorPage(networkError)) joinErrorPage(tab, page);
  }
}
