import { nameOf } from "../../../catalog/names.ts";
import type { Entry } from "../../../traffic/entry.ts";
import { redactEntry, redactFailure } from "../../../traffic/redact-entry.ts";
import { type Tally, totalOf } from "../../../traffic/tally.ts";
import { type Card, cardOfEntry } from "../cards.ts";
import { codeCounts, failureCounts } from "../counts.ts";
import { diagnoseEntry } from "../diagnosing.ts";
import { explain } from "../explanation.ts";
import { leadOf } from "../lead.ts";
import { noteOf } from "../note.ts";
import { plainMarkdown as plain } from "../note-markdown.ts";
import { countKinds, worstCards } from "./error-kinds.ts";

/** More kinds of errors are no report that anyone reads. */
const MAX_NOTES = 100;

function timeSpan(entries: readonly Entry[]): string {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { timeStamp } of entries) {
    first = Math.min(first, timeStamp);
    last = Math.max(last, timeStamp);
  }
  const iso = (time: number) => new Date(time).toISOString();
  return first === last ? iso(first) : `${iso(first)} to ${iso(last)}`;
}

function countLines(entries: readonly Entry[], tally: Tally): readonly string[] {
  const codes = codeCounts(tally).map(
    ({ statusCode, count }) => `| ${statusCode} | ${plain(nameOf(statusCode) ?? "")} | ${count} |`,
  );
  const failures = failureCounts(tally).map(
    // The words of a program may hold the address that it could not reach.
    ({ networkError, count }) => `| failed | ${plain(redactFailure(networkError))} | ${count} |`,
  );
  const total = totalOf(tally);
  return [
    `- ${total} ${total === 1 ? "response or failed request" : "responses and failed requests"}, in the order of their codes below`,
    ...(entries.length > 0 ? [`- Time: ${timeSpan(entries)}`] : []),
    "- Query values, cookies and credentials were removed.",
    "",
    "| Code | Name | Count |",
    "|---|---|---:|",
    ...codes,
    ...failures,
  ];
}

/** What is said about one card, by the newest response of it, as far as that may leave. */
async function noteOn(card: Card): Promise<string> {
  const latest = card.entries.at(-1);
  if (latest === undefined) return noteOf(card, leadOf(card, await explain(card), undefined));
  const shown = redactEntry(latest);
  const [explanation, diagnosis] = await Promise.all([explain(card), diagnoseEntry(shown)]);
  return noteOf({ ...cardOfEntry(shown), count: card.count }, leadOf(card, explanation, diagnosis), diagnosis);
}

/**
 * A report for people, in Markdown and in pieces: what came back how often, then each kind of error with its
 * explanation. It never holds secrets, whatever else is exported with them.
 * @param label names the source
 */
export async function* reportParts(entries: readonly Entry[], label: string): AsyncGenerator<string> {
  const { tally, kinds } = await countKinds(entries);
  yield `# Responses of ${plain(label)}\n\n${countLines(entries, tally).join("\n")}\n`;
  yield kinds.size === 0 ? "\nNothing failed.\n" : "\n## What went wrong\n";
  for (const card of await worstCards(kinds, MAX_NOTES)) yield `\n${await noteOn(card)}`;
  if (kinds.size > MAX_NOTES) yield `\n${kinds.size - MAX_NOTES} more kinds of errors are not described here.\n`;
}
