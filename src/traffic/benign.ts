import type { LeftOutReason } from "./entry.ts";

/**
 * Failures that nobody has to mend, by the browsers' names for them, and why each is left out.
 * Chromium: net/base/net_error_list.h. Firefox: xpcom/base/ErrorList.py, and MDN's page of `webRequest.onErrorOccurred`.
 */
const BENIGN: ReadonlyMap<string, LeftOutReason> = new Map<string, LeftOutReason>([
  // Left, reloaded, cancelled by a script, or handed to the download manager.
  ["net::ERR_ABORTED", "aborted"],
  ["net::ERR_CONTEXT_SHUT_DOWN", "aborted"],
  ["net::ERR_NETWORK_CHANGED", "aborted"],
  ["net::ERR_NETWORK_IO_SUSPENDED", "aborted"],
  ["net::ERR_WS_UPGRADE", "aborted"],
  ["NS_BINDING_ABORTED", "aborted"],
  ["NS_BINDING_REDIRECTED", "aborted"],
  ["NS_BINDING_RETARGETED", "aborted"],
  ["NS_ERROR_NO_CONTENT", "aborted"],
  // Stopped on the person's own wish: an extension, a tracking protection, HTTPS-only mode.
  ["net::ERR_BLOCKED_BY_CLIENT", "blocked"],
  ["net::ERR_BLOCKED_BY_FINGERPRINTING_PROTECTION", "blocked"],
  ["net::ERR_NETWORK_ACCESS_REVOKED", "blocked"],
  ["net::ERR_TEMPORARILY_THROTTLED", "blocked"],
  ["NS_ERROR_ABORT", "blocked"],
  ["NS_ERROR_TRACKING_URI", "blocked"],
  ["NS_ERROR_SOCIALTRACKING_URI", "blocked"],
  ["NS_ERROR_FINGERPRINTING", "blocked"],
  ["NS_ERROR_FINGERPRINTING_URI", "blocked"],
  ["NS_ERROR_CRYPTOMINING_URI", "blocked"],
  ["NS_ERROR_EMAILTRACKING_URI", "blocked"],
  ["NS_ERROR_HTTPS_ONLY", "blocked"],
  ["NS_ERROR_SUPERFLUOS_AUTH", "blocked"],
]);

/**
 * Failures that are the browser's own bookkeeping: a look into its cache, or an attempt that it repeats by itself under
 * another request id. They are no request of the page and are not listed.
 */
const INTERNAL: ReadonlySet<string> = new Set([
  "net::ERR_CACHE_MISS",
  "net::ERR_CACHE_OPERATION_NOT_SUPPORTED",
  "net::ERR_EARLY_DATA_REJECTED",
  "net::ERR_DNS_NAME_HTTPS_ONLY",
  "NS_ERROR_DOCUMENT_NOT_CACHED",
]);

/** Why a failure is left out, or `undefined` when it counts as an error. Unknown names count. */
export function benignReason(networkError: string): LeftOutReason | undefined {
  return BENIGN.get(networkError);
}

/** Whether a failure is only the browser's bookkeeping, see `INTERNAL`. */
export function isInternalFailure(networkError: string): boolean {
  return INTERNAL.has(networkError);
}
