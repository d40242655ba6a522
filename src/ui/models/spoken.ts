import { nameOf } from "../../catalog/names.ts";
import type { PageSummary } from "../../traffic/page.ts";
import { sliceCounts, sliceInWords } from "./counts.ts";
import type { Situation } from "./situation.ts";
import { SITUATION_WORDS } from "./situation-words.ts";

/** The least time between two announcements, so that a busy page does not talk without end. */
export const ANNOUNCE_INTERVAL_MS = 3000;

type Counts = Pick<PageSummary, "tally" | "total" | "errors">;

function errorsInWords(errors: number): string {
  return errors === 0 ? "No errors" : errors === 1 ? "1 error" : `${errors} errors`;
}

/** What a view that stays open says of a log that never ends: another sentence for another number of errors alone. */
export function speakErrors({ total, errors }: Pick<PageSummary, "total" | "errors">): string {
  return total === 0 ? "No responses yet." : `${errorsInWords(errors)} so far.`;
}

/** How many responses a filter leaves. @param isWhole whether no more can come to light */
export function speakShown(shown: number, isWhole: boolean): string {
  if (shown === 0) return isWhole ? "Nothing fits the filter." : "Nothing that fits has been found yet.";
  return `${shown === 1 ? "1 response fits" : `${shown} responses fit`} the filter${isWhole ? "" : " so far"}.`;
}

/** The page's numbers in one sentence, for screen readers. */
export function speakSummary(page: Counts | undefined): string {
  if (page === undefined || page.total === 0) return "No responses yet.";
  const counts = sliceCounts(page.tally).map(sliceInWords).join(", ");
  // Every hop and every failure is a request; a failed one has no response.
  return `${errorsInWords(page.errors)} in ${page.total} ${page.total === 1 ? "request" : "requests"}: ${counts}.`;
}

/**
 * The same of a tab, and without numbers why there are none: what could not be seen is not what did not happen. Nothing
 * until that is known.
 */
export function speakTab(page: Counts | undefined, situation: Situation): string {
  if (page !== undefined && page.total > 0) return speakSummary(page);
  return situation === "waiting" || situation === "errors" ? "" : `${SITUATION_WORDS[situation].title}.`;
}

/** `404 Not Found`, or the number alone where it has no name. */
export function codeInWords(statusCode: number): string {
  const name = nameOf(statusCode);
  return name === undefined ? String(statusCode) : `${statusCode} ${name}`;
}
