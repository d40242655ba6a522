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
} from "../../../src/catalog/guides.ts";
import { RULE_WORDS } from "../../../src/catalog/rule-words.ts";

export interface GuideText {
  /** `faq 401-or-403 answer`: where it stands. */
  readonly place: string;
  /** The field that holds it, by which its length is bounded. */
  readonly field: string;
  readonly text: string;
}

export const guides = {
  faq: await loadQuestions(),
  comparisons: await loadComparisons(),
  apiChoices: await loadApiChoices(),
  layers: await loadLayers(),
  cloudflare: await loadCloudflareStory(),
  errorBudget: await loadBudgetNotes(),
  mistakes: await loadMistakes(),
  advice: await loadAdvice(),
  glossary: await loadGlossary(),
};

export const headings = await loadHeadings();
export const tableWords = RULE_WORDS;

/** Fields that hold names and ids, no sentences. */
const NO_TEXT = new Set(["id", "codes", "code", "topic", "group", "answersAs", "headers", "term", "also"]);

function collect(place: string, value: unknown, field: string): readonly GuideText[] {
  if (typeof value === "string") return [{ place, field, text: value }];
  if (Array.isArray(value)) return value.flatMap((one, index) => collect(`${place} ${index}`, one, field));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (NO_TEXT.has(key) ? [] : collect(`${place} ${key}`, one, key)));
}

/** Every text of every guide that a person reads. */
export const guideTexts: readonly GuideText[] = [
  ...Object.entries(guides).flatMap(([name, items]) =>
    items.flatMap((item) => collect(`${name} ${item.id}`, item, name)),
  ),
  ...collect("headings", headings, "heading"),
  ...collect("tables", tableWords, "table"),
];
