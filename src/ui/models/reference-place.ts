import type { Headline } from "../../catalog/types.ts";
import { findTarget } from "./reference-list.ts";

export interface GuideTab {
  readonly id: GuideId;
  /** The fragment of the whole guide. */
  readonly fragment: string;
  /** What the fragments of its parts begin with: `#faq-…`. */
  readonly prefix: string;
  readonly label: string;
}

export type GuideId =
  | "compare"
  | "tables"
  | "layers"
  | "cloudflare"
  | "budget"
  | "mistakes"
  | "advice"
  | "faq"
  | "glossary";

/** The guides beside the codes, in the order of the page. */
export const GUIDE_TABS: readonly GuideTab[] = [
  { id: "compare", fragment: "compare", prefix: "compare-", label: "Compare" },
  { id: "tables", fragment: "tables", prefix: "table-", label: "Tables" },
  { id: "layers", fragment: "layers", prefix: "layer-", label: "Troubleshooting" },
  { id: "cloudflare", fragment: "cloudflare", prefix: "cloudflare-story-", label: "Cloudflare" },
  { id: "mistakes", fragment: "mistakes", prefix: "mistake-", label: "Mistakes" },
  { id: "advice", fragment: "advice", prefix: "advice-", label: "Health checks, webhooks" },
  { id: "budget", fragment: "budget", prefix: "budget-", label: "Error budget" },
  { id: "faq", fragment: "faq", prefix: "faq-", label: "Questions" },
  { id: "glossary", fragment: "glossary", prefix: "term-", label: "Words" },
];

/** What the fragment of an address shows: a card among the codes, or a guide and perhaps a part of it. */
export type Place =
  | { readonly view: "codes"; readonly target?: Headline }
  | { readonly view: GuideId; readonly part?: string };

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment.replace(/^#/, ""));
  } catch {
    return "";
  }
}

/** Codes come first: an entry's id wins over a guide's part. What is unknown shows the codes. */
export function readPlace(entries: readonly Headline[], fragment: string): Place {
  const target = findTarget(entries, fragment);
  if (target !== undefined) return { view: "codes", target };
  const wanted = decode(fragment);
  const whole = GUIDE_TABS.find((guide) => guide.fragment === wanted);
  if (whole !== undefined) return { view: whole.id };
  const part = GUIDE_TABS.find((guide) => wanted.startsWith(guide.prefix));
  return part === undefined ? { view: "codes" } : { view: part.id, part: wanted };
}
