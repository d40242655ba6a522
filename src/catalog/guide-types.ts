import type { Cacheability, Fixer, RetryRule, StatusFacts } from "./types.ts";

/** The guides of the reference page, as `assets/catalog/facts/guides.json` and the headings name them. */
export type GuideName =
  | "faq"
  | "comparisons"
  | "apiChoices"
  | "layers"
  | "cloudflare"
  | "errorBudget"
  | "mistakes"
  | "advice"
  | "glossary";

export type FaqTopic =
  | "basics"
  | "reading"
  | "visiting"
  | "redirects"
  | "client-errors"
  | "server-errors"
  | "api"
  | "caching-and-retry"
  | "operation"
  | "cloudflare";

/** The title of a guide, a sentence about it, and the titles of its parts (topics, groups) in their order. */
export interface GuideHeading {
  readonly title: string;
  readonly about: string;
  readonly parts?: Readonly<Record<string, string>>;
}

export interface Question {
  readonly id: string;
  readonly topic: FaqTopic;
  /** Ids of the catalog entries that it concerns. */
  readonly codes: readonly string[];
  readonly question: string;
  readonly answer: string;
}

/** What is said of one code in a comparison; its facts are read from the catalog. */
export interface ComparisonSide {
  readonly when: string;
  readonly whoAnswers: string;
  readonly whatToDo: string;
}

export interface Comparison {
  readonly id: string;
  /** Ids of the catalog entries compared, in the order of the columns. */
  readonly codes: readonly string[];
  /** What to ask oneself to tell them apart. */
  readonly question: string;
  readonly sides: Readonly<Record<string, ComparisonSide>>;
  readonly rule: string;
}

export interface ApiChoice {
  readonly id: string;
  readonly group: "success" | "redirect" | "request" | "access" | "state" | "limits" | "server";
  readonly code: string;
  readonly situation: string;
  readonly reason: string;
}

/** A station between the browser and the data, where a request can fail. Listed from the visitor inwards. */
export interface LayerGuide {
  readonly id: string;
  /** The layers of a diagnosis that belong here. */
  readonly answersAs: readonly string[];
  readonly codes: readonly string[];
  readonly headers: readonly string[];
  readonly name: string;
  readonly role: string;
  /** By what to recognise that it answered. */
  readonly signs: string;
  readonly firstStep: string;
  /** In the order in which to make them. */
  readonly checks: readonly string[];
}

export interface CloudflareStage {
  readonly id: string;
  readonly codes: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly firstStep: string;
}

export interface BudgetNote {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface Mistake {
  readonly id: string;
  readonly codes: readonly string[];
  readonly mistake: string;
  readonly harm: string;
  readonly fix: string;
}

export interface Advice {
  readonly id: string;
  readonly topic: "health-check" | "webhook";
  readonly codes: readonly string[];
  readonly title: string;
  readonly text: string;
}

export interface GlossaryTerm {
  readonly id: string;
  readonly term: string;
  /** Other forms and spellings under which it stands in the texts. */
  readonly also?: readonly string[];
  readonly text: string;
}

/** The words for one value of a fact, or for one row of a comparison. */
export interface ValueWords {
  readonly label: string;
  readonly about: string;
}

export interface TableWords<Value extends string> {
  readonly title: string;
  readonly about: string;
  readonly values: Readonly<Record<Value, ValueWords>>;
}

export type ComparisonAspect = keyof ComparisonSide | "retry" | "cache" | "method" | "fixers";
export type RedirectValue = `${NonNullable<StatusFacts["keepsMethod"]>}` | "permanent" | "temporary" | "see-other";

/** The words of every table that is computed from the facts of the catalog. */
export interface AllTableWords {
  readonly cacheability: TableWords<Cacheability>;
  readonly retry: TableWords<RetryRule>;
  readonly fixers: TableWords<Fixer>;
  readonly redirects: TableWords<RedirectValue>;
  readonly comparison: TableWords<ComparisonAspect>;
}
