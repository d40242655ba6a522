import { nameOf } from "../../catalog/names.ts";
import type { PageSummary } from "../../traffic/page.ts";
import { sliceCounts, sliceInWords } from "./counts.ts";

/** The least time between two announcements, so that a busy page does not talk without end. */
export const ANNOUNCE_INTERVAL_MS = 3000;

/** The page's numbers in one sentence, for screen readers. */
export function speakSummary(page: Pick<PageSummary, "tally" | "total" | "errors"> | undefined): string {
  if (page === undefined || page.total === 0) return "No responses yet.";
  const counts = sliceCounts(page.tally).map(sliceInWords).join(", ");
  const errors = page.errors === 0 ? "No errors" : page.errors === 1 ? "1 error" : `${page.errors} errors`;
  return `${errors} in ${page.total} ${page.total === 1 ? "response" : "responses"}: ${counts}.`;
}

/** `404 Not Found`, or the number alone where it has no name. */
export function codeInWords(statusCode: number): string {
  const name = nameOf(statusCode);
  return name === undefined ? String(statusCode) : `${statusCode} ${name}`;
}
