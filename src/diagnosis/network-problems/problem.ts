import type { RetryAdvice } from "../types.ts";

/** Why a request ended without a response: several of the browsers' error names to one problem. */
export interface NetworkProblem {
  readonly id: string;
  readonly text: string;
  readonly step?: string;
  /** `yes` only where the request surely never reached a server, so that any method may be repeated. */
  readonly retry: RetryAdvice["advice"];
  /** `possible` where the name is used for different things. */
  readonly certainty: "certain" | "likely" | "possible";
}

export function problem(
  id: string,
  retry: NetworkProblem["retry"],
  text: string,
  step?: string,
  certainty: NetworkProblem["certainty"] = "certain",
): NetworkProblem {
  return { id, retry, text, certainty, ...(step === undefined ? {} : { step }) };
}

/** The names that mean it, without Chromium's `net::ERR_`. */
export type NamedProblem = readonly [names: RegExp, problem: NetworkProblem];
