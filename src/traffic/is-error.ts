import type { Entry } from "./entry.ts";

/**
 * Whether a status means an error of the page: 400 and above, also beyond 599 (sites send 600, 783, 999 as refusals;
 * RFC 9110 §15 asks clients to treat such numbers as a server error). Below 100 is no error: nothing says that it failed.
 */
export function isErrorStatus(statusCode: number): boolean {
  return statusCode >= 400;
}

/**
 * Whether an entry is an error of its page, before the person's options: a final response with an error status, or a
 * failure for a reason that is not benign. Hops, challenges and whatever is left out are none.
 */
export function isError(entry: Pick<Entry, "role" | "statusCode" | "leftOut">): boolean {
  if (entry.leftOut !== undefined) return false;
  if (entry.role === "failure") return true;
  return entry.role === "response" && entry.statusCode !== undefined && isErrorStatus(entry.statusCode);
}
