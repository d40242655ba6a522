import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markTerms } from "../../../src/catalog/glossary.ts";
import { BROUGHT_ALONG, EVERYDAY_CAPITALS, JARGON } from "./jargon.ts";
import { readCatalog, textsOf } from "./read-catalog.ts";
import { guides, guideTexts } from "./read-guides.ts";

/** Codes that a vendor writes into a log, such as Heroku's `H12`; the sentence with the code explains it. */
const CODES = /^[HR]\d+$/;

const { glossary } = guides;
const mark = markTerms(glossary);
const forms = glossary.flatMap((term) => [term.term, ...(term.also ?? [])]);

const texts = [
  ...(await readCatalog()).flatMap(({ prose }) =>
    Object.values(prose).flatMap((entry) => textsOf(entry).map(([, text]) => text)),
  ),
  ...guideTexts.map(({ text }) => text),
];
const withoutCode = texts.map((text) => text.replace(/`[^`]*`/g, " "));

function termsIn(text: string): readonly string[] {
  return mark(text).flatMap(({ term }) => (term === undefined ? [] : [term.id]));
}

describe("the glossary", () => {
  test("is sorted, and explains each form once", () => {
    const ids = glossary.map((term) => term.id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(forms).size).toBe(forms.length);
  });

  test("explains a word with other words", () => {
    for (const { id, term, text } of glossary)
      expect(text.toLowerCase().startsWith(term.toLowerCase()), id).toBe(false);
  });

  test.each(JARGON)("explains %s", (word) => {
    expect(forms.map((form) => form.toLowerCase())).toContain(word.toLowerCase());
  });

  test("explains every abbreviation that a text uses", () => {
    const unexplained = new Set<string>();
    for (const text of withoutCode) {
      for (const [word] of text.matchAll(/(?<![\w-])[A-Z][A-Z0-9]+s?(?![\w-])/g)) {
        if (!EVERYDAY_CAPITALS.has(word) && !CODES.test(word) && !forms.includes(word)) unexplained.add(word);
      }
    }
    expect([...unexplained].sort()).toEqual([]);
  });

  test("explains nothing that no text uses and no reader brings along", () => {
    const used = new Set(texts.flatMap((text) => termsIn(text)));
    expect(glossary.map((term) => term.id).filter((id) => !used.has(id) && !BROUGHT_ALONG.has(id))).toEqual([]);
  });
});

describe("marking", () => {
  test.each([
    ["the first use only", "A cache asks a cache.", ["cache"]],
    ["the longest form", "A load balancer and a reverse proxy.", ["load-balancer", "reverse-proxy"]],
    ["at the start of a sentence", "Caches forget.", ["cache"]],
    ["no part of a longer word", "A hostage of proxyware, hosting-wise.", []],
    ["no code", "Send `ETag` and `Cache-Control: no-store`.", []],
    ["a word after code", "`GET` is a method.", ["method"]],
    ["names in their own spelling", "A worker is no WEBSOCKET.", []],
    ["nothing in an empty text", "", []],
    ["no path", "See /cache and cache.html", []],
  ])("%s", (_name, text, ids) => {
    expect(termsIn(text)).toEqual(ids);
  });

  test("the pieces joined are the text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...texts)), (text) => {
        expect(
          mark(text)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  test("an empty glossary marks nothing", () => {
    expect(markTerms([])("A cache.")).toEqual([{ text: "A cache." }]);
  });
});
