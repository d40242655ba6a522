import { nameOf } from "../../catalog/names.ts";
import type { Certainty, Diagnosis, Evidence } from "../../diagnosis/types.ts";
import { type Explanation, type Outcome, stepsByRole } from "./explanation.ts";

/** What is said about an outcome first: by the response's own evidence where there is some, else by the catalog. */
export interface Lead {
  readonly name: string;
  readonly sentence: string;
  /** How sure the sentence is as a cause. Absent: it only says what the code means. */
  readonly certainty?: Certainty;
  /** What the code usually comes from, where this response does not say. */
  readonly usual?: string;
  readonly step?: string;
}

/** @param diagnosis of one response; absent until it is made, or when no response is kept */
export function leadOf(outcome: Outcome, explanation: Explanation | undefined, diagnosis: Diagnosis | undefined): Lead {
  const entry = explanation?.entry;
  const known = outcome.statusCode === undefined ? undefined : nameOf(outcome.statusCode);
  const name =
    diagnosis?.name ?? known ?? entry?.name ?? (outcome.statusCode === undefined ? "Failed" : "Unknown status");
  const cause = diagnosis?.causes[0];
  const usualStep = entry === undefined ? undefined : stepsByRole(entry)[0]?.text;
  if (diagnosis !== undefined && cause !== undefined && cause.certainty !== "possible") {
    const step = diagnosis.steps[0] ?? usualStep;
    return { name, sentence: cause.text, certainty: cause.certainty, ...(step !== undefined && { step }) };
  }
  const shared = { name, ...(usualStep !== undefined && { step: usualStep }) };
  const usual = cause?.text ?? entry?.causes[0]?.text;
  return { ...shared, sentence: diagnosis?.meaning ?? entry?.meaning ?? "", ...(usual !== undefined && { usual }) };
}

function keyOf(evidence: Evidence): string {
  return "fact" in evidence ? evidence.fact : `${evidence.header.toLowerCase()}: ${evidence.value}`;
}

/** `net::ERR_X` and `no response: net::ERR_X` are one sign; the longer one says it all. */
function isSaidBy(evidence: Evidence, others: readonly Evidence[]): boolean {
  return "fact" in evidence && others.some((one) => "fact" in one && one.fact.endsWith(`: ${evidence.fact}`));
}

/** The lines that the lead stands on: those of the first cause, then those that tell who answered. Each once. */
export function leadEvidence({ causes, origin }: Diagnosis): readonly Evidence[] {
  const [cause] = causes;
  const all = [...(cause === undefined || cause.certainty === "possible" ? [] : cause.evidence), ...origin.evidence];
  return [...new Map(all.map((evidence) => [keyOf(evidence), evidence])).values()].filter((one) => !isSaidBy(one, all));
}
