import type { Reference } from "./types.ts";

/**
 * - `standard`: an RFC, a W3C or a WHATWG specification.
 * - `draft`: on its way there, and already in use.
 * - `convention`: in wide use, specified by nobody in particular.
 * - `vendor`: of one company or product.
 * - `deprecated`: still met, and not to be used any more.
 */
export type HeaderStanding = "standard" | "draft" | "convention" | "vendor" | "deprecated";

export type SentIn = "request" | "response" | "both";

/** One field, or a family of them whose name has a `*`. */
export interface HeaderEntry {
  readonly name: string;
  readonly sentIn: SentIn;
  readonly standing: HeaderStanding;
  readonly reference: Reference;
  /** One sentence. */
  readonly gloss: string;
}

/** `assets/catalog/facts/headers.json`: what is true in every language, sorted by name. */
export interface HeaderFactsFile {
  readonly references: Readonly<Record<string, Reference>>;
  /** A reference is `RFC 9110 §8.3`, `MDN`, `Fetch` (a field of the CORS protocol), or a key of `references`. */
  readonly fields: Readonly<
    Record<string, { readonly sentIn: SentIn; readonly standing: HeaderStanding; readonly reference: string }>
  >;
}

export interface HeaderGlossary {
  /** Sorted by name without regard to case. */
  readonly entries: readonly HeaderEntry[];
  /** The field itself, else the family that fits most closely. @param name in any case (RFC 9110 §5.1) */
  find(name: string): HeaderEntry | undefined;
}

/** A longer name is no name of a field that anyone knows. */
const MAX_NAME_LENGTH = 100;
const RFC_SECTION = /^RFC (\d+) §([\d.]+)$/;
const MDN_FOLDER = "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/";
const CORS_SECTION = "https://fetch.spec.whatwg.org/#http-";

function resolveReference(name: string, reference: string, references: HeaderFactsFile["references"]): Reference {
  const [, rfc, section] = RFC_SECTION.exec(reference) ?? [];
  if (rfc !== undefined)
    return { label: reference, url: `https://www.rfc-editor.org/rfc/rfc${rfc}.html#section-${section}` };
  if (reference === "MDN") return { label: "MDN", url: `${MDN_FOLDER}${name}` };
  if (reference === "Fetch") return { label: "Fetch standard", url: `${CORS_SECTION}${name.toLowerCase()}` };
  const known = references[reference];
  if (known === undefined) throw new Error(`${name} names a reference that is not listed: ${reference}`);
  return known;
}

/** Whether a name begins, goes on and ends as the family's name does around its stars. */
function fitsFamily(lowerName: string, parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  if (!lowerName.startsWith(first)) return false;
  const last = rest.pop() ?? "";
  let position = first.length;
  for (const part of rest) {
    const at = lowerName.indexOf(part, position);
    if (at < 0) return false;
    position = at + part.length;
  }
  return lowerName.length >= position + last.length && lowerName.endsWith(last);
}

/** Joins facts and sentences. @throws when an entry has no sentence or names an unknown reference */
export function joinHeaderGlossary(facts: HeaderFactsFile, glosses: Readonly<Record<string, string>>): HeaderGlossary {
  const entries = Object.entries(facts.fields).map(([name, { reference, ...rest }]): HeaderEntry => {
    const gloss = glosses[name];
    if (gloss === undefined) throw new Error(`${name} has no gloss`);
    return { name, ...rest, reference: resolveReference(name, reference, facts.references), gloss };
  });
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  // The family that says most about a name comes first.
  const families = entries
    .filter(({ name }) => name.includes("*"))
    .sort((a, b) => b.name.length - a.name.length)
    .map((entry) => ({ entry, parts: entry.name.toLowerCase().split("*") }));
  return {
    entries,
    find(name) {
      if (name.length > MAX_NAME_LENGTH || name.includes("*")) return undefined;
      const lowerName = name.toLowerCase();
      return byName.get(lowerName) ?? families.find(({ parts }) => fitsFamily(lowerName, parts))?.entry;
    },
  };
}

let loaded: Promise<HeaderGlossary> | undefined;

async function loadFiles(): Promise<HeaderGlossary> {
  const [facts, glosses] = await Promise.all([
    import("../../assets/catalog/facts/headers.json", { with: { type: "json" } }),
    import("../../assets/catalog/en/headers.json", { with: { type: "json" } }),
  ]);
  // The shapes of the data files are proven by the tests of the glossary, not at run time.
  return joinHeaderGlossary(facts.default as HeaderFactsFile, glosses.default);
}

/** What header fields mean. Loaded once; a failed load is tried again at the next call. */
export function loadHeaderGlossary(): Promise<HeaderGlossary> {
  const glossary = loaded ?? loadFiles();
  loaded = glossary;
  glossary.catch(() => {
    loaded = undefined;
  });
  return glossary;
}
