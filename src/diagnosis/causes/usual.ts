import type { StatusEntry } from "../../catalog/types.ts";
import { because, type Case, type Explanation, statusFact } from "./explanation.ts";

const MAX_USUAL = 3;

/** What a status usually comes from, where the response itself says no more: from the catalog, most common first. */
export function usualCauses({ reading }: Case, entry: StatusEntry | undefined): readonly Explanation[] {
  if (entry === undefined || reading.statusCode < 400) return [];
  const evidence = [statusFact(reading)];
  return entry.causes.slice(0, MAX_USUAL).map(({ id, text }) => because(id, "possible", text, evidence));
}
