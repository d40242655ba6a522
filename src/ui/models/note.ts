import type { Entry } from "../../traffic/entry.ts";
import type { Card } from "./cards.ts";
import type { Explanation } from "./explanation.ts";
import { stepsByRole } from "./explanation.ts";
import { showText } from "./show-text.ts";

/** Header values longer than this say no more in a note. */
const MAX_VALUE_CHARACTERS = 300;

/** A text from a site as Markdown code: unseen characters written out, fenced by more backticks than it holds. */
function code(text: string): string {
  const shown = showText(text, MAX_VALUE_CHARACTERS);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}

function outcomeLine(card: Card, name: string): string {
  const what = card.statusCode === undefined ? (card.networkError ?? "failed") : `${card.statusCode} ${name}`;
  return card.count === 1 ? what : `${what} ×${card.count}`;
}

function entryLines(entry: Entry): readonly string[] {
  const headers = entry.responseHeaders.map(({ name, value }) => `  - ${code(`${name}: ${value}`)}`);
  return [
    `- Request: ${code(`${entry.method} ${entry.url}`)}`,
    `- Time: ${new Date(entry.timeStamp).toISOString()}`,
    ...(entry.fromCache === true ? ["- From the browser's cache"] : []),
    ...(headers.length > 0 ? ["- Response headers:", ...headers] : []),
  ];
}

/**
 * A card as a Markdown note for an issue or a chat. Nothing secret can be in it: query values, credentials and all but
 * a few response headers are removed before an entry is kept.
 */
export function noteOf(card: Card, name: string, explanation: Explanation | undefined): string {
  const latest = card.entries.at(-1);
  const place = latest === undefined ? [`- At: ${code(`${card.host}${card.path}`)}`] : entryLines(latest);
  const lines = [`**${showText(outcomeLine(card, name))}**`, "", ...place];
  if (explanation !== undefined) {
    const [step] = stepsByRole(explanation.entry);
    lines.push("", explanation.entry.meaning);
    if (step !== undefined) lines.push("", `Do first: ${step.text}`);
  }
  return `${lines.join("\n")}\n`;
}
