import { parseTerms } from "./parse.ts";
import type { Term } from "./term.ts";

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

const FOLLOWER = { kind: "text", text: "x", isNegated: false } satisfies Term;

/** Whether this is read as the term, also when another follows: an open quote would swallow that one. */
function readsAs(written: string, term: Term): boolean {
  return JSON.stringify(parseTerms(`${written} ${FOLLOWER.text}`)) === JSON.stringify([term, FOLLOWER]);
}

/** Quotes are set only where the bare writing would be read as something else. */
function formatTerm(term: Term): string {
  const sign = term.isNegated ? "-" : "";
  if (term.kind === "pattern") return `${sign}/${term.source}/`;
  const head = term.kind === "key" ? `${sign}${term.key}:` : sign;
  const text = term.kind === "key" ? term.value : term.text;
  const bare = head + text;
  return readsAs(bare, term) ? bare : head + quote(text);
}

/** Writes terms so that reading them gives the same terms. */
export function formatTerms(terms: readonly Term[]): string {
  return terms.map(formatTerm).join(" ");
}
