import type { GlossaryTerm } from "./guide-types.ts";

/** A piece of a text: plain words, or words that the glossary explains. */
export interface TextPiece {
  readonly text: string;
  readonly term?: GlossaryTerm;
}

export type TermMarker = (text: string) => readonly TextPiece[];

const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/** A word of small letters may begin a sentence; a name or an abbreviation is spelt one way only. */
function spellings(form: string): readonly string[] {
  const capitalized = form.slice(0, 1).toUpperCase() + form.slice(1);
  return form === form.toLowerCase() ? [form, capitalized] : [form];
}

/**
 * Prepares the marking of glossary terms in texts.
 * @returns a function that splits a text so that the first use of each term stands alone; joined again the pieces are
 * the text. Terms inside backticks are code and stay unmarked, as do parts of longer words.
 */
export function markTerms(glossary: readonly GlossaryTerm[]): TermMarker {
  const byForm = new Map(
    glossary.flatMap((term) =>
      [term.term, ...(term.also ?? [])].flatMap(spellings).map((form) => [form, term] as const),
    ),
  );
  // Longer forms first, so that "load balancer" wins over "balancer".
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length);
  const pattern = forms.map((form) => form.replace(SPECIAL, "\\$&")).join("|");
  const found = new RegExp(`\`[^\`]*\`|(?<![\\w/.-])(?:${pattern})(?![\\w/-]|\\.\\w)`, "g");
  return (text) => {
    const pieces: TextPiece[] = [];
    const met = new Set<GlossaryTerm>();
    let end = 0;
    for (const { 0: form, index } of text.matchAll(found)) {
      const term = byForm.get(form);
      if (term === undefined || met.has(term)) continue;
      met.add(term);
      if (index > end) pieces.push({ text: text.slice(end, index) });
      pieces.push({ text: form, term });
      end = index + form.length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end) });
    return pieces;
  };
}
