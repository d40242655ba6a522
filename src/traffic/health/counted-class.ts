import type { Entry } from "../entry.ts";
import { type StatusClass, statusClass } from "../status-class.ts";

/** Where an entry stands in the counts: a class of statuses, or the requests that failed with no response. */
export type CountedClass = StatusClass | "failed";

/** In the order in which they are stacked and listed. */
export const COUNTED_CLASSES: readonly CountedClass[] = ["1xx", "2xx", "3xx", "4xx", "5xx", "other", "failed"];

type Counted = Pick<Entry, "role" | "statusCode" | "leftOut" | "onlyInDevtools">;

/**
 * The class that the page's tally counts an entry in; `undefined` where it is listed and not counted: a benign failure,
 * the browser's own redirect, whatever the DevTools alone saw.
 */
export function countedClass({ role, statusCode, leftOut, onlyInDevtools }: Counted): CountedClass | undefined {
  if (onlyInDevtools) return undefined;
  if (role === "failure") return leftOut === undefined ? "failed" : undefined;
  return leftOut === "browser-redirect" || statusCode === undefined ? undefined : statusClass(statusCode);
}
