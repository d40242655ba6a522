import templates from "../../assets/catalog/en/guides/labels.json" with { type: "json" };
import type { StatusEntry } from "./types.ts";

/** What is known of the failure at hand. Addresses must have lost their secrets before they come here. */
export interface LabelContext {
  readonly count?: number;
  readonly method?: string;
  readonly address?: string;
  /** Milliseconds since the epoch. */
  readonly timeStamp?: number;
  readonly requestId?: string;
  /** Who defines a code outside the official registry, for people: `Cloudflare`. */
  readonly vendor?: string;
}

/** One entry in the words of four places, ready to be pasted there. */
export interface Labels {
  readonly docs: string;
  readonly bugReport: string;
  readonly supportReply: string;
  readonly incidentNote: string;
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? "").trim();
}

/** Backticks mark code on our own pages; elsewhere they are noise. */
function plain(text: string): string {
  return text.replaceAll("`", "");
}

function timesOf({ count = 1 }: LabelContext): string {
  return count > 1 ? fill(templates.times, { count: String(count) }) : "";
}

/** The exact label: `404 Not Found`, `522 Connection Timed Out (Cloudflare)`, `net::ERR_NAME_NOT_RESOLVED`. */
export function docsLabel(entry: StatusEntry, vendor?: string): string {
  const label =
    entry.kind === "network-error"
      ? (entry.networkErrors?.[0] ?? entry.name)
      : `${entry.subcode ?? entry.statusCode ?? ""} ${entry.name}`.trim();
  return vendor === undefined || entry.registry === "iana" ? label : fill(templates.vendor, { label, vendor });
}

/** One line for a bug report: `GET https://example.org/a → 404 Not Found ×3 · 2026-11-21T12:00:00.000Z · RFC 9110 §15.5.5`. */
export function bugReportLine(entry: StatusEntry, context: LabelContext = {}): string {
  const { method = "", address = "", timeStamp, requestId } = context;
  const request = `${method} ${address}`.trim();
  const outcome = [docsLabel(entry, context.vendor), timesOf(context)].filter((part) => part !== "").join(" ");
  return [
    request === "" ? outcome : `${request} → ${outcome}`,
    ...(timeStamp === undefined ? [] : [new Date(timeStamp).toISOString()]),
    ...(requestId === undefined ? [] : [fill(templates.requestId, { requestId })]),
    ...(entry.specification === undefined ? [] : [entry.specification.label]),
  ].join(" · ");
}

function supportOpening(entry: StatusEntry): string {
  if (entry.kind === "network-error") return templates.supportNetwork;
  const isAnswer = entry.statusCode !== undefined && entry.statusCode < 400;
  return isAnswer ? templates.supportAnswer : templates.supportError;
}

/** Sentences for a visitor who asks what the error means, with what the visitor can do. */
export function supportReply(entry: StatusEntry, vendor?: string): string {
  const step = entry.steps.visitor;
  // A network between may well be the visitor's own.
  const isVisitors = entry.fixers.some((fixer) => fixer === "visitor" || fixer === "network");
  const advice = isVisitors ? templates.supportTry : templates.supportOurs;
  return [
    fill(supportOpening(entry), { label: docsLabel(entry, vendor) }),
    plain(entry.meaning),
    ...(step === undefined || entry.fixers.includes("nobody") ? [] : [fill(advice, { step: plain(step) })]),
  ].join(" ");
}

/** One line for the log of an incident, with the first thing that an operator or developer does. */
export function incidentNote(entry: StatusEntry, context: LabelContext = {}): string {
  const step = entry.steps.operator ?? entry.steps["back-end"] ?? entry.steps["front-end"];
  const times = timesOf(context);
  const where = `${context.method ?? ""} ${context.address ?? ""}`.trim();
  const what = fill(templates.incident, {
    when: context.timeStamp === undefined ? "" : `${new Date(context.timeStamp).toISOString()} `,
    label: docsLabel(entry, context.vendor),
    times: times === "" ? "" : ` ${times}`,
    where: where === "" ? "" : ` · ${where}`,
    meaning: plain(entry.meaning),
  });
  return step === undefined ? what : `${what} ${fill(templates.incidentNext, { step: plain(step) })}`;
}

/** All four at once, for a menu that copies one of them. */
export function labelsOf(entry: StatusEntry, context: LabelContext = {}): Labels {
  return {
    docs: docsLabel(entry, context.vendor),
    bugReport: bugReportLine(entry, context),
    supportReply: supportReply(entry, context.vendor),
    incidentNote: incidentNote(entry, context),
  };
}
