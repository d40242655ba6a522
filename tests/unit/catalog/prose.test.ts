import { expect, test } from "vitest";
import type { StatusFacts, StatusProse } from "../../../src/catalog/types.ts";
import { readCatalog, textsOf } from "./read-catalog.ts";
import { sentencesOf } from "./sentences.ts";

const groups = await readCatalog();
const entries = groups.flatMap((group) => group.facts.map((facts) => ({ facts, prose: group.prose[facts.id] })));
const ids = new Set(entries.map(({ facts }) => facts.id));

const MAX_LENGTH: Readonly<Record<string, number>> = { meaning: 140, explanation: 340 };
const MAX_OTHER_LENGTH = 170;

interface Entry {
  readonly facts: StatusFacts;
  readonly prose: StatusProse;
}

/** Every text is there, short and plain. */
function checkTexts({ prose }: Entry): void {
  for (const [field, text] of textsOf(prose)) {
    expect(text.length, `${field}: ${text}`).toBeLessThanOrEqual(MAX_LENGTH[field] ?? MAX_OTHER_LENGTH);
    expect(text, field).toMatch(/^[A-Z`“"0-9].*[.?!)]$/s);
    expect(text, field).not.toMatch(/[<>—]|&\w+;|\s{2}|\*\*|\]\(/);
    expect(text.split("`").length % 2, `${field}: ${text}`).toBe(1);
  }
  expect(prose.meaning, "one sentence").not.toMatch(/[.?!] [A-Z]/);
}

/** An error has three causes or more, with ids of their own. */
function checkCauses({ facts, prose }: Entry): void {
  const isError = (facts.statusCode ?? 0) >= 400 || (facts.kind === "network-error" && facts.benign !== true);
  expect(prose.causes.length).toBeGreaterThanOrEqual(isError ? 3 : 1);
  expect(new Set(prose.causes.map((cause) => cause.id)).size).toBe(prose.causes.length);
  for (const cause of prose.causes) expect(cause.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
}

/** It says what to check and what to do first. */
function checkAdvice({ prose }: Entry): void {
  expect(prose.checks.length).toBeGreaterThan(0);
  expect(Object.keys(prose.steps).length).toBeGreaterThan(0);
  for (const step of Object.values(prose.steps)) expect(step).not.toMatch(/^(Nothing|The|This|A|An|It|There|You) /);
}

/** It can be found by words. */
function checkKeywords({ prose }: Entry): void {
  expect(prose.keywords.length).toBeGreaterThan(0);
  expect(new Set(prose.keywords).size).toBe(prose.keywords.length);
  for (const keyword of prose.keywords) expect(keyword).toBe(keyword.toLowerCase().trim());
}

/** What it is confused with exists, and the text follows on the link, which is the other's number already. */
function checkConfusedWith({ facts, prose }: Entry): void {
  for (const { id, difference } of prose.confusedWith ?? []) {
    expect(ids).toContain(id);
    expect(id).not.toBe(facts.id);
    expect(difference).not.toMatch(/^\d/);
  }
}

test.each(entries.map((entry) => [entry.facts.id, entry] as const))("prose of %s", (id, { facts, prose }) => {
  if (prose === undefined) throw new Error(`${id} has no prose`);
  for (const check of [checkTexts, checkCauses, checkAdvice, checkKeywords, checkConfusedWith]) check({ facts, prose });
});

test("registered codes say when to use them and how they are misused", () => {
  for (const { facts, prose } of entries) {
    if (facts.kind !== "status" || facts.registry !== "iana") continue;
    expect(prose?.useWhen, facts.id).toBeDefined();
    expect(prose?.mistake, facts.id).toBeDefined();
  }
});

test("no two entries share a sentence", () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const { facts, prose } of entries) {
    if (prose === undefined) continue;
    for (const sentence of new Set(textsOf(prose).flatMap(([, text]) => sentencesOf(text)))) {
      const owner = owners.get(sentence);
      if (owner !== undefined) shared.push(`${owner} and ${facts.id}: ${sentence}`);
      owners.set(sentence, facts.id);
    }
  }
  expect(shared).toEqual([]);
});
