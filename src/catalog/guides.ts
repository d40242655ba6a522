import type {
  Advice,
  ApiChoice,
  BudgetNote,
  CloudflareStage,
  Comparison,
  GlossaryTerm,
  GuideHeading,
  GuideName,
  LayerGuide,
  Mistake,
  Question,
} from "./guide-types.ts";

type JsonModule = Promise<{ readonly default: unknown }>;
type Identified = { readonly id: string };
type GuideFacts = Readonly<Record<Exclude<GuideName, "glossary">, readonly Identified[]>>;

// The shapes of the data files are proven by the tests of the guides, not at run time.
async function loadJson<Shape>(module: JsonModule): Promise<Shape> {
  return (await module).default as Shape;
}

function loadFacts(): Promise<GuideFacts> {
  return loadJson(import("../../assets/catalog/facts/guides.json", { with: { type: "json" } }));
}

/** Facts and sentences of one guide, in the order of the facts. */
async function joinGuide<Item extends Identified>(name: keyof GuideFacts, en: JsonModule): Promise<readonly Item[]> {
  const [facts, prose] = await Promise.all([loadFacts(), loadJson<Readonly<Record<string, object>>>(en)]);
  return facts[name].map((one) => ({ ...one, ...prose[one.id] }) as Item);
}

/** What people ask, by topic. */
export function loadQuestions(): Promise<readonly Question[]> {
  return joinGuide("faq", import("../../assets/catalog/en/guides/faq.json", { with: { type: "json" } }));
}

/** Codes that are confused, side by side; `tableOfComparison` adds what the catalog knows of them. */
export function loadComparisons(): Promise<readonly Comparison[]> {
  return joinGuide(
    "comparisons",
    import("../../assets/catalog/en/guides/comparisons.json", { with: { type: "json" } }),
  );
}

/** Situation → code, with the reason, for an API of one's own. */
export function loadApiChoices(): Promise<readonly ApiChoice[]> {
  return joinGuide("apiChoices", import("../../assets/catalog/en/guides/api-choices.json", { with: { type: "json" } }));
}

/** Where a request can fail, from the browser to the database. */
export function loadLayers(): Promise<readonly LayerGuide[]> {
  return joinGuide("layers", import("../../assets/catalog/en/guides/layers.json", { with: { type: "json" } }));
}

/** Cloudflare's codes in the order in which a request can fail there. */
export function loadCloudflareStory(): Promise<readonly CloudflareStage[]> {
  return joinGuide("cloudflare", import("../../assets/catalog/en/guides/cloudflare.json", { with: { type: "json" } }));
}

/** The text beside the arithmetic of `error-budget.ts`. */
export function loadBudgetNotes(): Promise<readonly BudgetNote[]> {
  return joinGuide(
    "errorBudget",
    import("../../assets/catalog/en/guides/error-budget.json", { with: { type: "json" } }),
  );
}

export function loadMistakes(): Promise<readonly Mistake[]> {
  return joinGuide("mistakes", import("../../assets/catalog/en/guides/mistakes.json", { with: { type: "json" } }));
}

/** What to answer to health checks and webhooks. */
export function loadAdvice(): Promise<readonly Advice[]> {
  return joinGuide("advice", import("../../assets/catalog/en/guides/advice.json", { with: { type: "json" } }));
}

/** Every term that the texts do not explain where they use it, sorted by id. */
export async function loadGlossary(): Promise<readonly GlossaryTerm[]> {
  const terms = await loadJson<Readonly<Record<string, Omit<GlossaryTerm, "id">>>>(
    import("../../assets/catalog/en/guides/glossary.json", { with: { type: "json" } }),
  );
  return Object.entries(terms).map(([id, term]) => ({ id, ...term }));
}

/** Titles of the guides and of their parts. */
export function loadHeadings(): Promise<Readonly<Record<GuideName, GuideHeading>>> {
  return loadJson(import("../../assets/catalog/en/guides/headings.json", { with: { type: "json" } }));
}
