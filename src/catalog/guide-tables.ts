import type { AllTableWords, Comparison, ComparisonAspect, RedirectValue } from "./guide-types.ts";
import type { Cacheability, Fixer, RetryRule, StatusFacts } from "./types.ts";

/** The entries that share one value of a fact, in the order in which they were given. */
export interface ValueGroup<Value extends string> {
  readonly value: Value;
  readonly entries: readonly StatusFacts[];
}

export interface RedirectRow {
  readonly entry: StatusFacts;
  readonly term: "permanent" | "temporary" | "see-other";
  readonly method: Exclude<RedirectValue, "permanent" | "temporary" | "see-other">;
}

export interface ComparisonRow {
  readonly aspect: ComparisonAspect;
  /** One for each code of the comparison, in its order. */
  readonly cells: readonly string[];
  /** False where all cells say the same. */
  readonly differs: boolean;
}

/** The order of the groups: what helps most comes first. */
const CACHEABILITY_ORDER: readonly Cacheability[] = ["heuristic", "explicit", "never"];
const RETRY_ORDER: readonly RetryRule[] = ["yes", "after", "if-idempotent", "after-change", "no"];
const FIXER_ORDER: readonly Fixer[] = ["visitor", "front-end", "back-end", "operator", "network", "nobody"];

/** RFC 9110 §15.4, and the table of RFC 9205 §4.6.1. That a redirect is permanent says nothing about caching. */
const REDIRECT_TERMS: Readonly<Record<string, RedirectRow["term"]>> = {
  301: "permanent",
  302: "temporary",
  303: "see-other",
  307: "temporary",
  308: "permanent",
};

/** Statuses that mean something. An unused number has no rules, a class is no status. */
function isTabled(entry: StatusFacts): boolean {
  return entry.kind === "status" && entry.standing !== "unused";
}

function groupBy<Value extends string>(
  entries: readonly StatusFacts[],
  order: readonly Value[],
  has: (entry: StatusFacts, value: Value) => boolean,
): readonly ValueGroup<Value>[] {
  const tabled = entries.filter(isTabled);
  return order
    .map((value) => ({ value, entries: tabled.filter((entry) => has(entry, value)) }))
    .filter((group) => group.entries.length > 0);
}

/** Which statuses a cache may keep (RFC 9111 §3, RFC 9110 §15.1). @param entries the catalog, or the part to show */
export function tableOfCacheability(entries: readonly StatusFacts[]): readonly ValueGroup<Cacheability>[] {
  return groupBy(entries, CACHEABILITY_ORDER, (entry, value) => entry.cacheable === value);
}

/** Whether another try helps. Statuses that report no failure are left out. */
export function tableOfRetry(entries: readonly StatusFacts[]): readonly ValueGroup<RetryRule>[] {
  return groupBy(entries, RETRY_ORDER, (entry, value) => entry.retry === value);
}

/** Who can mend it: each status stands under everyone who can, first those for whom it is the likeliest. */
export function tableOfFixers(entries: readonly StatusFacts[]): readonly ValueGroup<Fixer>[] {
  return groupBy(entries, FIXER_ORDER, (entry, value) => entry.fixers.includes(value)).map(
    ({ value, entries: all }) => ({
      value,
      entries: [...all].sort((a, b) => a.fixers.indexOf(value) - b.fixers.indexOf(value)),
    }),
  );
}

/** What browsers do with the method at the redirects that they follow (Fetch standard, HTTP-redirect fetch). */
export function tableOfRedirects(entries: readonly StatusFacts[]): readonly RedirectRow[] {
  return entries.flatMap((entry) => {
    const term = REDIRECT_TERMS[entry.id];
    if (term === undefined || entry.keepsMethod === undefined) return [];
    return [{ entry, term, method: `${entry.keepsMethod}` as const }];
  });
}

/**
 * A comparison as a table: its sentences, then what the catalog's facts say of the same codes.
 * @param entries the catalog, or at least the entries compared; a code that is missing gives empty cells
 */
export function tableOfComparison(
  comparison: Comparison,
  entries: readonly StatusFacts[],
  words: AllTableWords,
): readonly ComparisonRow[] {
  const facts = comparison.codes.map((id) => entries.find((entry) => entry.id === id));
  const told = (aspect: "when" | "whoAnswers" | "whatToDo") =>
    comparison.codes.map((id) => comparison.sides[id]?.[aspect] ?? "");
  const read = (say: (entry: StatusFacts) => string) => facts.map((entry) => (entry === undefined ? "" : say(entry)));
  const method = ({ keepsMethod }: StatusFacts) =>
    keepsMethod === undefined ? "" : words.redirects.values[`${keepsMethod}`].label;
  const rows: readonly (readonly [ComparisonAspect, readonly string[]])[] = [
    ["when", told("when")],
    ["whoAnswers", told("whoAnswers")],
    ["whatToDo", told("whatToDo")],
    ["retry", read((entry) => words.retry.values[entry.retry].label)],
    ["fixers", read((entry) => entry.fixers.map((fixer) => words.fixers.values[fixer].label).join(", "))],
    ["cache", read((entry) => words.cacheability.values[entry.cacheable].label)],
    ["method", read(method)],
  ];
  return rows
    .filter(([, cells]) => cells.some((cell) => cell !== ""))
    .map(([aspect, cells]) => ({ aspect, cells, differs: new Set(cells).size > 1 }));
}
