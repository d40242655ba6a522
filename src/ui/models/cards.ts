import type { Entry } from "../../traffic/entry.ts";
import { groupKey, pathTemplate, splitUrl } from "../../traffic/groups.ts";
import { isError } from "../../traffic/is-error.ts";
import type { PageSummary } from "../../traffic/page.ts";
import { type Filter, passesFilter } from "./entry-slice.ts";

/** One card: all entries of one code or failure × host × path template. */
export interface Card {
  readonly key: string;
  readonly statusCode?: number;
  readonly networkError?: string;
  readonly host: string;
  readonly path: string;
  /** Exact for errors, also when entries were dropped; else the number of entries that are kept. */
  readonly count: number;
  /** The kept ones, earliest first. */
  readonly entries: readonly Entry[];
  readonly isError: boolean;
  /** True when it holds the answer to the page itself. */
  readonly isDocument: boolean;
}

/** The badge counts kinds of errors beyond a bound in one group of this name. */
const OTHER_GROUP = "other";

function outcomeOf(key: string): Pick<Card, "statusCode" | "networkError" | "host" | "path"> {
  const split = key.lastIndexOf(" ");
  const what = key.slice(0, split);
  const target = key.slice(split + 1);
  const slash = target.indexOf("/");
  const place = slash < 0 ? { host: target, path: "" } : { host: target.slice(0, slash), path: target.slice(slash) };
  return /^\d+$/.test(what) ? { statusCode: Number(what), ...place } : { networkError: what, ...place };
}

function cardOf(key: string, entries: readonly Entry[], count: number, documentEntries: readonly number[]): Card {
  const [first] = entries;
  if (first === undefined) return { key, ...outcomeOf(key), count, entries, isError: true, isDocument: false };
  const { host, path } = splitUrl(first.url);
  return {
    key: isError(first) ? key : `quiet ${key}`,
    ...(first.role === "failure"
      ? { networkError: first.networkError ?? "unknown" }
      : first.statusCode === undefined
        ? {}
        : { statusCode: first.statusCode }),
    host,
    path: pathTemplate(path),
    count: Math.max(count, entries.length),
    entries,
    isError: isError(first),
    isDocument: entries.some((entry) => documentEntries.includes(entry.id)),
  };
}

/** A card of one entry alone, for notes. */
export function cardOfEntry(entry: Entry): Card {
  return cardOf(groupKey(entry), [entry], 1, []);
}

function groupByKey(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = groupKey(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}

/** The page itself first, then server errors (with what lies beyond 599), failures, client errors. */
function severity(card: Card): number {
  if (card.isDocument) return 0;
  if (card.statusCode === undefined) return 2;
  return card.statusCode >= 500 ? 1 : 3;
}

function seenAt(card: Card): number {
  return card.entries[0]?.timeStamp ?? Number.POSITIVE_INFINITY;
}

/** Errors beyond the bound of cards. They are counted like all others and have no card. */
export function errorsWithoutCard(page: PageSummary): number {
  return page.groups[OTHER_GROUP] ?? 0;
}

/** Errors of the page, worst first and among equals the earliest. Counts are exact: they come from `page.groups`. */
export function errorCards(page: PageSummary, entries: readonly Entry[]): readonly Card[] {
  const groups = groupByKey(entries.filter(isError));
  const keys = new Set([...groups.keys(), ...Object.keys(page.groups)].filter((key) => key !== OTHER_GROUP));
  return [...keys]
    .map((key) => cardOf(key, groups.get(key) ?? [], page.groups[key] ?? 0, page.documentEntries))
    .sort((a, b) => severity(a) - severity(b) || seenAt(a) - seenAt(b) || b.count - a.count);
}

/** Whether a card shows what the filter asks for. */
export function cardPasses({ statusCode, networkError }: Card, filter: Filter): boolean {
  if (statusCode !== undefined) return passesFilter({ role: "response", statusCode }, filter);
  return passesFilter({ role: "failure", ...(networkError === undefined ? {} : { networkError }) }, filter);
}

/** Entries that are no errors and pass the filter, as cards, earliest first. Left-out failures are listed elsewhere. */
export function quietCards(page: PageSummary, entries: readonly Entry[], filter: Filter): readonly Card[] {
  const fitting = entries.filter(
    (entry) =>
      !isError(entry) &&
      passesFilter(entry, filter) &&
      entry.leftOut !== "browser-redirect" &&
      !(entry.role === "failure" && entry.leftOut !== undefined),
  );
  return [...groupByKey(fitting)].map(([key, group]) => cardOf(key, group, 0, page.documentEntries));
}
