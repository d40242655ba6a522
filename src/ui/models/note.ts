import type { Diagnosis } from "../../diagnosis/types.ts";
import type { Entry } from "../../traffic/entry.ts";
import type { Card } from "./cards.ts";
import { type Lead, leadEvidence } from "./lead.ts";
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

function evidenceLines(diagnosis: Diagnosis): readonly string[] {
  const lines = leadEvidence(diagnosis).map((one) =>
    "fact" in one
      ? `- Sign: ${showText(one.fact, MAX_VALUE_CHARACTERS)}`
      : `- Sign: ${code(`${one.header}: ${one.value}`)}`,
  );
  const ids = diagnosis.requestIds.map(({ header, value }) => `- Request id: ${code(`${header}: ${value}`)}`);
  const { layer, product } = diagnosis.origin;
  const answerer =
    layer === "unknown"
      ? []
      : [`- Answered by: ${code(product ?? layer)}${product === undefined ? "" : ` (${layer})`}`];
  return [...answerer, ...lines, ...ids];
}

/**
 * A card as a Markdown note for an issue or a chat. Nothing secret can be in it: query values, credentials and all but
 * a few response headers are removed before an entry is kept.
 */
export function noteOf(card: Card, { name, sentence, certainty, usual, step }: Lead, diagnosis?: Diagnosis): string {
  const latest = card.entries.at(-1);
  const place = latest === undefined ? [`- At: ${code(`${card.host}${card.path}`)}`] : entryLines(latest);
  const lines = [`**${showText(outcomeLine(card, name))}**`, "", ...place];
  if (diagnosis !== undefined) lines.push(...evidenceLines(diagnosis));
  if (sentence !== "")
    lines.push("", `${showText(sentence, MAX_VALUE_CHARACTERS)}${certainty === undefined ? "" : ` (${certainty})`}`);
  if (usual !== undefined) lines.push("", `Most often: ${showText(usual, MAX_VALUE_CHARACTERS)}`);
  if (step !== undefined) lines.push("", `Do first: ${showText(step, MAX_VALUE_CHARACTERS)}`);
  return `${lines.join("\n")}\n`;
}
