import type { ComponentType } from "preact";
import { allEntries, lookupById } from "../../../catalog/catalog.ts";
import type { RequestCounts } from "../../../catalog/error-budget.ts";
import type { Comparison } from "../../../catalog/guide-types.ts";
import {
  loadAdvice,
  loadApiChoices,
  loadBudgetNotes,
  loadCloudflareStory,
  loadComparisons,
  loadGlossary,
  loadHeadings,
  loadLayers,
  loadMistakes,
  loadQuestions,
} from "../../../catalog/guides.ts";
import { RULE_WORDS } from "../../../catalog/rule-words.ts";
import type { StatusEntry } from "../../../catalog/types.ts";
import type { GuideId } from "../../models/reference-place.ts";
import { Comparisons } from "./Comparisons.tsx";
import { ErrorBudget } from "./ErrorBudget.tsx";
import { Layers } from "./Layers.tsx";
import { Tables } from "./Tables.tsx";
import { Advice, CloudflareStory, Glossary, Mistakes, Questions } from "./Texts.tsx";

/** What a guide asks of the browser. */
export interface GuideDoors {
  /** Requests and failures of the tabs that are open. */
  countSession(): Promise<RequestCounts>;
}

type Load = (doors: GuideDoors) => Promise<ComponentType>;

async function loadCompared(comparisons: readonly Comparison[]): Promise<readonly StatusEntry[]> {
  const ids = new Set(comparisons.flatMap(({ codes }) => codes));
  return (await Promise.all([...ids].map(lookupById))).filter((entry) => entry !== undefined);
}

const GUIDES: Readonly<Record<GuideId, Load>> = {
  async compare() {
    const [headings, comparisons] = await Promise.all([loadHeadings(), loadComparisons()]);
    const { comparisons: heading } = headings;
    const entries = await loadCompared(comparisons);
    return () => <Comparisons heading={heading} comparisons={comparisons} words={RULE_WORDS} entries={entries} />;
  },
  async tables() {
    const [{ apiChoices: heading }, entries, choices] = await Promise.all([
      loadHeadings(),
      allEntries(),
      loadApiChoices(),
    ]);
    const byNumber = entries.toSorted((a, b) => (a.statusCode ?? 0) - (b.statusCode ?? 0));
    return () => <Tables entries={byNumber} words={RULE_WORDS} apiHeading={heading} apiChoices={choices} />;
  },
  async layers() {
    const [{ layers: heading }, layers] = await Promise.all([loadHeadings(), loadLayers()]);
    return () => <Layers heading={heading} layers={layers} />;
  },
  async cloudflare() {
    const [{ cloudflare: heading }, items] = await Promise.all([loadHeadings(), loadCloudflareStory()]);
    return () => <CloudflareStory heading={heading} items={items} />;
  },
  async budget({ countSession }) {
    const [{ errorBudget: heading }, notes] = await Promise.all([loadHeadings(), loadBudgetNotes()]);
    return () => <ErrorBudget heading={heading} notes={notes} countSession={countSession} />;
  },
  async mistakes() {
    const [{ mistakes: heading }, items] = await Promise.all([loadHeadings(), loadMistakes()]);
    return () => <Mistakes heading={heading} items={items} />;
  },
  async advice() {
    const [{ advice: heading }, items] = await Promise.all([loadHeadings(), loadAdvice()]);
    return () => <Advice heading={heading} items={items} />;
  },
  async faq() {
    const [{ faq: heading }, items] = await Promise.all([loadHeadings(), loadQuestions()]);
    return () => <Questions heading={heading} items={items} />;
  },
  async glossary() {
    const [{ glossary: heading }, items] = await Promise.all([loadHeadings(), loadGlossary()]);
    return () => <Glossary heading={heading} items={items} />;
  },
};

/** A guide with everything that it shows, ready to be drawn. */
export function loadGuide(id: GuideId, doors: GuideDoors): Promise<ComponentType> {
  return GUIDES[id](doors);
}
