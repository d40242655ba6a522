import type { Quota } from "../quotas.ts";
import type { Reading } from "../reading.ts";
import type { Cause, Certainty, Evidence, Origin } from "../types.ts";

/** A cause with the first thing to do about it. */
export interface Explanation extends Cause {
  readonly step?: string;
}

/** All that a cause is looked for in. */
export interface Case {
  readonly reading: Reading;
  readonly origin: Origin;
  readonly quotas: readonly Quota[];
}

/** Finds causes of one topic. Silent where the response says nothing about it. */
export type Explain = (one: Case) => readonly Explanation[];

export function because(
  id: string,
  certainty: Certainty,
  text: string,
  evidence: readonly Evidence[],
  step?: string,
): Explanation {
  return { id, certainty, text, evidence, ...(step === undefined ? {} : { step }) };
}

export const fact = (text: string): Evidence => ({ fact: text });

/** What the request was: the status alone is all that there is to show. */
export function statusFact({ statusCode, method }: Reading): Evidence {
  return fact(`${statusCode} to ${method}`);
}

/**
 * What the response leaves unsaid, as a sentence to add; empty where lines may be missing. Browsers store no challenges
 * and no fields of one connection, so that their copies prove no silence.
 */
export function unsaid({ headers, fromCache }: Reading, sentence: string): string {
  return headers.isComplete && !fromCache ? ` ${sentence}` : "";
}

/** A name from the response for use in a sentence: short, and on one line. */
export function quoteText(text: string, maxLength = 120): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}
