import { browser } from "wxt/browser";
import type { RequestDetails } from "../traffic/observation.ts";
import type { RequestEvent } from "./tab-logs.ts";

/** Not `<all_urls>`: with it Chromium also reports the extension's own pages. */
const URLS = ["http://*/*", "https://*/*", "ws://*/*", "wss://*/*"];

type Take = (event: RequestEvent, details: RequestDetails) => void;

/**
 * Registers the request listeners. Each costs every request of every page, so there are as few as the counts need, and
 * none asks for more than the response's headers:
 * - the start of a response gives the final status of everything;
 * - redirects, challenges and failures are rare;
 * - Chromium is asked for starts and headers of documents only. There a document id tells whose a late response is;
 * - Firefox reports some statuses at `onHeadersReceived` alone, and late requests without a document id, so there both
 *   are asked for all.
 * Must run in the worker's first turn: later listeners do not wake it.
 */
export function observeRequests(take: Take): void {
  const { webRequest } = browser;
  const all = { urls: URLS };
  const documents = import.meta.env.FIREFOX
    ? all
    : { urls: URLS, types: ["main_frame", "sub_frame"] satisfies ["main_frame", "sub_frame"] };
  webRequest.onBeforeRequest.addListener((details) => {
    take("start", details);
  }, documents);
  webRequest.onHeadersReceived.addListener(
    (details) => {
      take("receiveHeaders", details);
    },
    documents,
    ["responseHeaders"],
  );
  webRequest.onBeforeRedirect.addListener((details) => take("redirect", details), all, ["responseHeaders"]);
  webRequest.onAuthRequired.addListener(
    (details) => {
      take("challenge", details);
    },
    all,
    ["responseHeaders"],
  );
  webRequest.onResponseStarted.addListener((details) => take("respond", details), all, ["responseHeaders"]);
  webRequest.onErrorOccurred.addListener((details) => take("fail", details), all);
}
