import type { Outcome } from "./explanation.ts";

/** `3 errors: 503 ×1, net::ERR_FAILED ×2`: codes and names of failures with their counts. */
const COUNTED = /([\w:]+) ×\d/g;

/** The errors that the title of the toolbar's button names, so that what explains them can load early. */
export function outcomesIn(title: string): readonly Outcome[] {
  return [...title.matchAll(COUNTED)].map(([, label = ""]) =>
    /^\d+$/.test(label) ? { statusCode: Number(label) } : { networkError: label },
  );
}
