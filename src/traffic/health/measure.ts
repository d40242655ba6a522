import type { Entry } from "../entry.ts";

/**
 * Why a counted entry says nothing about how well the service works.
 * - `hop`: a redirect that the browser followed; its request is measured once, by how it ended.
 * - `challenge`: the browser answered it with credentials.
 * - `cache`: taken from the browser's cache, so the service may not have been asked.
 * - `left-out`: counted and no error of its page: the site icon, a body cut off, a navigation without a document.
 * - `own-network`: the person's own connection or proxy failed.
 */
export const UNMEASURED = ["hop", "challenge", "cache", "left-out", "own-network"] as const;
export type Unmeasured = (typeof UNMEASURED)[number];

/** Why an entry is in no count at all: see `countedClass`. */
export const UNCOUNTED = ["benign", "browser-redirect", "devtools-only", "no-status"] as const;
export type Uncounted = (typeof UNCOUNTED)[number];

export type Measure = "response" | "failure" | Unmeasured | Uncounted;

/** The browsers' names for "you are offline" and "your proxy does not answer" (net_error_list.h, ErrorList.py). */
const OWN_NETWORK: ReadonlySet<string> = new Set([
  "net::ERR_INTERNET_DISCONNECTED",
  "net::ERR_PROXY_CONNECTION_FAILED",
  "net::ERR_MANDATORY_PROXY_CONFIGURATION_FAILED",
  "net::ERR_PROXY_CERTIFICATE_INVALID",
  "net::ERR_SOCKS_CONNECTION_FAILED",
  "NS_ERROR_OFFLINE",
  "NS_ERROR_PROXY_CONNECTION_REFUSED",
  "NS_ERROR_UNKNOWN_PROXY_HOST",
]);

/** How an entry enters the measuring of a service: as a response, as a failure, or not, and why not. */
export function measureEntry(entry: Entry): Measure {
  if (entry.onlyInDevtools) return "devtools-only";
  if (entry.role === "failure") {
    if (entry.leftOut !== undefined) return "benign";
    return OWN_NETWORK.has(entry.networkError ?? "") ? "own-network" : "failure";
  }
  if (entry.leftOut === "browser-redirect") return "browser-redirect";
  if (entry.statusCode === undefined) return "no-status";
  if (entry.role === "redirect") return "hop";
  if (entry.role === "challenge") return "challenge";
  if (entry.leftOut !== undefined) return "left-out";
  return entry.fromCache ? "cache" : "response";
}

/** Connections that stay open as long as somebody listens: their duration says nothing about speed. */
const LASTING: ReadonlySet<string> = new Set(["websocket", "eventsource"]);

/** How long a measured request took, where that is known and says something. @returns milliseconds */
export function measuredDurationMs({ durationMs, type, statusCode }: Entry): number | undefined {
  if (durationMs === undefined || !(durationMs >= 0 && durationMs < Number.POSITIVE_INFINITY)) return undefined;
  return statusCode === 101 || LASTING.has(type) ? undefined : durationMs;
}
