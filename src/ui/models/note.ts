import type { Diagnosis, Evidence } from "../../diagnosis/types.ts";
import type { Entry } from "../../traffic/entry.ts";
import { redactText } from "../../traffic/redact.ts";
import { redactEntry, redactFailure } from "../../traffic/redact-entry.ts";
import type { Card } from "./cards.ts";
import { type Lead, leadEvidence } from "./lead.ts";
import { codeMarkdown as code, plainMarkdown, sentenceMarkdown } from "./note-markdown.ts";

function outcomeLine(card: Card, name: string): string {
  const what =
    card.statusCode === undefined ? redactFailure(card.networkError ?? "failed") : `${card.statusCode} ${name}`;
  return card.count === 1 ? what : `${what} ×${card.count}`;
}

function entryLines(whole: Entry): readonly string[] {
  const entry = redactEntry(whole);
  const headers = entry.responseHeaders.map(({ name, value }) => `  - ${code(`${name}: ${value}`)}`);
  return [
    `- Request: ${code(`${entry.method} ${entry.url}`)}`,
    `- Time: ${new Date(entry.timeStamp).toISOString()}`,
    ...(entry.fromCache === true ? ["- From the browser's cache"] : []),
    ...(headers.length > 0 ? ["- Response headers:", ...headers] : []),
  ];
}

/** A sentence from a diagnosis, which may quote an address of an entry that is whole. */
function sentenceOf(text: string): string {
  return sentenceMarkdown(redactText(text));
}

function signLine(evidence: Evidence, entry: Entry | undefined): string {
  if ("fact" in evidence) return `- Sign: ${sentenceOf(evidence.fact)}`;
  const { header: name, value } = evidence;
  const [line] =
    entry === undefined ? [] : redactEntry({ ...entry, responseHeaders: [{ name, value }] }).responseHeaders;
  return `- Sign: ${code(`${name}: ${line?.value ?? redactText(value)}`)}`;
}

function evidenceLines(diagnosis: Diagnosis, entry: Entry | undefined): readonly string[] {
  const lines = leadEvidence(diagnosis).map((one) => signLine(one, entry));
  const ids = diagnosis.requestIds.map(
    ({ header, value }) => `- Request id: ${code(`${header}: ${redactText(value)}`)}`,
  );
  const { layer, product, through = [] } = diagnosis.origin;
  const hops = through.map((hop) => code(hop.product ?? hop.layer));
  const author = layer === "unknown" ? "not known" : code(product ?? layer);
  const way = [...hops, `${author}${layer === "unknown" || product === undefined ? "" : ` (${layer})`}`].join(" › ");
  return [...(layer === "unknown" && hops.length === 0 ? [] : [`- Answered by: ${way}`]), ...lines, ...ids];
}

/**
 * A card as a Markdown note for an issue or a chat. Nothing secret can be in it: entries of DevTools and of HAR files
 * hold everything, so each is redacted here, whatever its source.
 */
export function noteOf(card: Card, { name, sentence, certainty, usual, step }: Lead, diagnosis?: Diagnosis): string {
  const latest = card.entries.at(-1);
  const place = latest === undefined ? [`- At: ${code(`${card.host}${card.path}`)}`] : entryLines(latest);
  const lines = [`**${plainMarkdown(outcomeLine(card, name))}**`, "", ...place];
  if (diagnosis !== undefined) lines.push(...evidenceLines(diagnosis, latest));
  if (sentence !== "") lines.push("", `${sentenceOf(sentence)}${certainty === undefined ? "" : ` (${certainty})`}`);
  if (usual !== undefined) lines.push("", `Most often: ${sentenceOf(usual)}`);
  if (step !== undefined) lines.push("", `Do first: ${sentenceOf(step)}`);
  return `${lines.join("\n")}\n`;
}
