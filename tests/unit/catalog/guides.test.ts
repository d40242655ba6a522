import { describe, expect, test } from "vitest";
import { allEntries } from "../../../src/catalog/catalog.ts";
import type { ValueWords } from "../../../src/catalog/guide-types.ts";
import { readCatalog, textsOf } from "./read-catalog.ts";
import { guides, guideTexts, headings, tableWords } from "./read-guides.ts";
import { sentencesOf } from "./sentences.ts";

const ids = new Set((await allEntries()).map((entry) => entry.id));

const MAX_LENGTH: Readonly<Record<string, number>> = {
  question: 90,
  answer: 300,
  text: 320,
  title: 70,
  label: 40,
  rule: 110,
};
const MAX_OTHER_LENGTH = 180;

describe("every guide", () => {
  test.each(Object.entries(guides))("%s has unique ids in kebab case", (_name, items) => {
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    for (const { id } of items) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test.each(Object.entries(guides))("%s names entries that the catalog holds, each once", (_name, items) => {
    for (const item of items) {
      const codes: readonly string[] = "codes" in item ? item.codes : "code" in item ? [item.code] : [];
      expect(new Set(codes).size, item.id).toBe(codes.length);
      for (const code of codes) expect(ids, `${item.id} → ${code}`).toContain(code);
    }
  });

  test("no item lacks its sentences, and no sentences lack their item", async () => {
    const files = {
      faq: await import("../../../assets/catalog/en/guides/faq.json", { with: { type: "json" } }),
      comparisons: await import("../../../assets/catalog/en/guides/comparisons.json", { with: { type: "json" } }),
      apiChoices: await import("../../../assets/catalog/en/guides/api-choices.json", { with: { type: "json" } }),
      layers: await import("../../../assets/catalog/en/guides/layers.json", { with: { type: "json" } }),
      cloudflare: await import("../../../assets/catalog/en/guides/cloudflare.json", { with: { type: "json" } }),
      errorBudget: await import("../../../assets/catalog/en/guides/error-budget.json", { with: { type: "json" } }),
      mistakes: await import("../../../assets/catalog/en/guides/mistakes.json", { with: { type: "json" } }),
      advice: await import("../../../assets/catalog/en/guides/advice.json", { with: { type: "json" } }),
    };
    for (const [name, file] of Object.entries(files)) {
      const items = guides[name as keyof typeof files];
      expect([...items.map((item) => item.id)].sort(), name).toEqual(Object.keys(file.default).sort());
    }
  });

  test("has a heading, with a title for each of its parts", () => {
    expect(Object.keys(headings).sort()).toEqual(Object.keys(guides).sort());
    const partsOf = (names: readonly string[]) => [...new Set(names)];
    expect(Object.keys(headings.faq.parts ?? {})).toEqual(partsOf(guides.faq.map((one) => one.topic)));
    expect(Object.keys(headings.apiChoices.parts ?? {})).toEqual(partsOf(guides.apiChoices.map((one) => one.group)));
    expect(Object.keys(headings.advice.parts ?? {})).toEqual(partsOf(guides.advice.map((one) => one.topic)));
  });
});

describe("texts", () => {
  test("are short and plain", () => {
    for (const { place, field, text } of guideTexts) {
      expect(text.length, `${place}: ${text}`).toBeLessThanOrEqual(MAX_LENGTH[field] ?? MAX_OTHER_LENGTH);
      expect(text, place).not.toMatch(/[<>](?!")|—|&\w+;|\s{2}|\*\*|\]\(/);
      expect(text.split("`").length % 2, `${place}: ${text}`).toBe(1);
      expect(text, place).toMatch(/^[A-Z0-9"`]/);
    }
  });

  test("end like what they are", () => {
    for (const { question, answer, id } of guides.faq) {
      expect(question, id).toMatch(/\?$/);
      expect(answer, id).toMatch(/\.$/);
    }
    for (const { question, rule, sides, id } of guides.comparisons) {
      expect(question, id).toMatch(/\?$/);
      for (const text of [rule, ...Object.values(sides).flatMap((side) => Object.values(side))]) {
        expect(text, id).toMatch(/[.?]$/);
      }
    }
    for (const { id, text } of guides.glossary) {
      expect(text, id).toMatch(/\.$/);
      expect(text.split(/(?<=[.?!])\s+/).length, id).toBeLessThanOrEqual(2);
    }
    for (const { mistake, harm, fix } of guides.mistakes)
      for (const text of [mistake, harm, fix]) expect(text).toMatch(/\.$/);
  });

  test("share no sentence with each other or with an entry of the catalog", async () => {
    const owners = new Map<string, string>();
    for (const { prose } of await readCatalog()) {
      for (const [id, entry] of Object.entries(prose)) {
        for (const sentence of textsOf(entry).flatMap(([, text]) => sentencesOf(text))) owners.set(sentence, id);
      }
    }
    const shared: string[] = [];
    for (const { place, text } of guideTexts) {
      for (const sentence of sentencesOf(text)) {
        const owner = owners.get(sentence);
        if (owner !== undefined) shared.push(`${owner} and ${place}: ${sentence}`);
        owners.set(sentence, place);
      }
    }
    expect(shared).toEqual([]);
  });

  test("give no share of an industry and no ranking in search engines, which nobody has proven", () => {
    for (const { place, text } of guideTexts) expect(text, place).not.toMatch(/\b\d+ % of\b|link equity|Google SRE/i);
  });
});

describe("comparisons", () => {
  test("say something of each code and of no other", () => {
    for (const { id, codes, sides } of guides.comparisons) {
      expect(codes.length, id).toBeGreaterThanOrEqual(2);
      expect(Object.keys(sides).sort(), id).toEqual([...codes].sort());
    }
  });

  test.each([
    ["401", "403"],
    ["301", "308"],
    ["302", "303", "307"],
    ["301", "302"],
    ["400", "422"],
    ["404", "410"],
    ["404", "403"],
    ["500", "502"],
    ["502", "503", "504"],
    ["502", "504"],
    ["429", "503"],
    ["408", "504"],
    ["409", "412", "428"],
    ["200", "204"],
    ["200", "201", "202"],
    ["405", "501"],
    ["406", "415"],
    ["411", "413"],
    ["413", "414", "431"],
    ["451", "403"],
    ["cloudflare-520", "502"],
    ["cloudflare-521", "cloudflare-522", "cloudflare-523", "cloudflare-524"],
  ])("%s against %s is there", (...codes) => {
    expect(guides.comparisons.map((one) => [...one.codes].sort().join())).toContain(codes.sort().join());
  });
});

describe("layers", () => {
  test("run from the browser to the database", () => {
    expect(guides.layers.map((layer) => layer.id)).toEqual([
      "client",
      "network",
      "cdn",
      "load-balancer",
      "gateway",
      "application",
      "database",
    ]);
  });

  test("each have codes, headers and checks", () => {
    for (const { id, codes, headers: names, checks } of guides.layers) {
      expect(codes.length, id).toBeGreaterThan(2);
      expect(checks.length, id).toBeGreaterThanOrEqual(4);
      expect(names.length, id).toBeGreaterThan(0);
      for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z0-9]*(-[A-Z][A-Za-z0-9]*)*$/);
    }
  });

  test("take in every layer that a diagnosis can name, once", () => {
    expect(guides.layers.flatMap((layer) => layer.answersAs).sort()).toEqual(
      ["app", "browser", "cdn", "load-balancer", "object-storage", "reverse-proxy", "service-worker", "waf"].sort(),
    );
  });
});

test("the story of Cloudflare names each of its statuses", () => {
  const told = new Set(guides.cloudflare.flatMap((stage) => stage.codes));
  const own = [...ids].filter((id) => /^cloudflare-5\d\d$/.test(id));
  expect(own.length).toBeGreaterThan(7);
  for (const id of own) expect(told).toContain(id);
});

test("an API's situations lead to registered codes, and to each that an application may send", () => {
  for (const { code, id } of guides.apiChoices) expect(code, id).toMatch(/^[2-5]\d\d$/);
  const codes = new Set(guides.apiChoices.map((choice) => choice.code));
  for (const code of [
    "200",
    "201",
    "202",
    "204",
    "400",
    "401",
    "403",
    "404",
    "409",
    "422",
    "429",
    "500",
    "502",
    "503",
    "504",
  ]) {
    expect(codes).toContain(code);
  }
});

test("every value of a table has its words", () => {
  for (const table of Object.values(tableWords)) {
    for (const { label, about } of Object.values<ValueWords>(table.values)) expect([label, about]).not.toContain("");
  }
});
