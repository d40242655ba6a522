import type { StatusEntry } from "../../catalog/types.ts";
import { DOCUMENT_TYPES } from "../locations.ts";
import { because, type Case, type Explanation, statusFact } from "./explanation.ts";

const MAX_USUAL = 3;

/** What a status usually comes from, where the response itself says no more: from the catalog, most common first. */
export function usualCauses({ reading }: Case, entry: StatusEntry | undefined): readonly Explanation[] {
  if (entry === undefined) return [];
  // A success or redirect needs no cause, unless it is a vendor's number that hides something else behind it.
  if (reading.statusCode < 400 && entry.registry === "iana") return [];
  // The usual causes of this name are CORS and WebSockets, which no document is asked for by.
  if (entry.id === "err-failed" && DOCUMENT_TYPES.includes(reading.resourceType)) return [];
  const evidence = [statusFact(reading)];
  return entry.causes.slice(0, MAX_USUAL).map(({ id, text }) => because(id, "possible", text, evidence));
}
