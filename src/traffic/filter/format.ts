import { parseTerms } from "./parse.ts";
import type { Term } from "./term.ts";

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

function isSame(a: Term | undefined, b: Term): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Quotes are set only where the bare writing would be read as something else. */
function formatTerm(term: Term): string {
  const sign = term.isNegated ? "-" : "";
  if (term.kind === "pattern") return `${sign}/${term.source}/`;
  const head = term.kind === "key" ? `${sign}${term.key}:` : sign;
  const text = term.kind === "key" ? term.value : term.text;
  const bare = head + text;
  const [only, ...others] = parseTerms(bare);
  return others.length === 0 && isSame(only, term) ? bare : head + quote(text);
}

/** Writes terms so that reading them gives the same terms. */
export function formatTerms(terms: readonly Term[]): string {
  return terms.map(formatTerm).join(" ");
}
