import tables from "../../assets/catalog/en/guides/tables.json" with { type: "json" };
import type { AllTableWords, ValueWords } from "./guide-types.ts";

/** The words for every rule of a code: on cards, in comparisons, and in the tables over all codes. */
export const RULE_WORDS: AllTableWords = tables;

/** A rule as a sentence of its own: `After a pause. Wait as …`. */
export function sayRule({ label, about }: ValueWords): string {
  return `${label}. ${about}`;
}
