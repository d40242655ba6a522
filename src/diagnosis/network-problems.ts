import { isAboutTls, ownWordsOf } from "../traffic/own-words.ts";
import { ANSWER } from "./network-problems/answer.ts";
import { CONNECTION } from "./network-problems/connection.ts";
import { NOT_SENT } from "./network-problems/not-sent.ts";
import { type NetworkProblem, problem } from "./network-problems/problem.ts";

/**
 * Names of Chromium (net/base/net_error_list.h) without `net::ERR_`, and of Firefox (xpcom/base/ErrorList.py). The
 * first match counts.
 */
const PROBLEMS = [...NOT_SENT, ...CONNECTION, ...ANSWER];

const UNKNOWN = problem(
  "request-failed",
  "if-idempotent",
  "The request failed before there was an answer.",
  undefined,
  "likely",
);

/** Firefox gives a translated sentence, not a code, for failures of TLS. */
const TLS_SENTENCE = problem(
  "tls-failed",
  "no",
  "The secure connection could not be made; the browser's own words say why.",
  undefined,
  "likely",
);

/** The same in the words of a program that recorded traffic: `quoteOwnWords`. */
const TLS_IN_OWN_WORDS = problem(
  "tls-failed",
  "no",
  "The secure connection could not be made; the words of the program that recorded it say why.",
  undefined,
  "likely",
);

const IN_OWN_WORDS = problem(
  "request-failed",
  "if-idempotent",
  "The request failed before there was an answer; the words of the program that recorded it say why.",
  undefined,
  "likely",
);

/** @param networkError as the browser named it, or a recording program's own words in quotation marks */
export function findNetworkProblem(networkError: string): NetworkProblem {
  const ownWords = ownWordsOf(networkError.trim());
  if (ownWords !== undefined) return isAboutTls(ownWords) ? TLS_IN_OWN_WORDS : IN_OWN_WORDS;
  const name = networkError
    .trim()
    .slice(0, 200)
    .replace(/^net::ERR_/i, "");
  if (!/^[A-Z0-9_]+$/.test(name) && name.includes(" ")) return TLS_SENTENCE;
  return PROBLEMS.find(([pattern]) => pattern.test(name))?.[1] ?? UNKNOWN;
}
