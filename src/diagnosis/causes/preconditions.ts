import { splitList } from "../field-values.ts";
import type { Evidence } from "../types.ts";
import { because, type Case, type Explanation, fact, quoteText, statusFact } from "./explanation.ts";

const CONDITIONS = ["if-match", "if-unmodified-since", "if-none-match", "if-modified-since"] as const;

function validators({ reading }: Case): Evidence[] {
  return [...reading.headers.line("etag"), ...reading.headers.line("last-modified")];
}

const LOAD_FIRST = "Load the current version, apply the change to it, and send it with its ETag.";

/**
 * Why an `If-Match` failed (RFC 9110 §13.1.1). Never certain: the ETag of a 412 may be that of its own page, and CDNs
 * rewrite tags.
 */
function explainIfMatch(
  sent: readonly string[],
  current: string | undefined,
  evidence: readonly Evidence[],
): Explanation {
  if (sent.includes("*")) {
    const text = "There is nothing to change: the request asked to go on only if something is there (If-Match: *).";
    return because("nothing-there", "likely", text, evidence, "Check the address, or create it first.");
  }
  if (sent.length > 0 && sent.every((tag) => tag.startsWith("W/"))) {
    const text = "If-Match compares strictly, and a weak tag (W/) never matches so.";
    return because("weak-tag", "likely", text, evidence, "Send a strong ETag, or use If-Unmodified-Since.");
  }
  if (current !== undefined && sent.includes(current)) {
    const text =
      "The request named the version that the response calls current: another condition failed, or it has changed since.";
    return because("version-changed", "possible", text, evidence, LOAD_FIRST);
  }
  const text = "Somebody changed it in the meantime: the version the request was made for is no longer current.";
  return because("version-changed", "likely", text, evidence, LOAD_FIRST);
}

function explain412(one: Case): Explanation[] {
  const { headers, method, requestHeaders } = one.reading;
  const condition = CONDITIONS.find((name) => requestHeaders?.has(name) === true);
  const current = validators(one);
  if (condition === "if-none-match") {
    const text = "It exists already: the request asked to go on only if nothing was there, or only if it had changed.";
    return [because("exists-already", "likely", text, [fact("the request carried If-None-Match"), ...current])];
  }
  if (condition === "if-match") {
    const sent = requestHeaders?.joined("if-match") ?? "";
    const evidence = [fact(`the request carried If-Match: ${quoteText(sent, 60)}`), ...current];
    return [explainIfMatch(splitList(sent), headers.get("etag"), evidence)];
  }
  const text = "A condition of the request no longer holds: mostly somebody changed it in the meantime.";
  const evidence = current.length > 0 ? current : [statusFact(one.reading)];
  // Without a condition in sight, the program may use the number for something else.
  const isPlain = requestHeaders !== undefined || method === "GET" || method === "HEAD";
  return [because("version-changed", isPlain ? "possible" : "likely", text, evidence, LOAD_FIRST)];
}

/** Conditions, conflicts and locks. */
export function explainPreconditions(one: Case): readonly Explanation[] {
  const { reading } = one;
  switch (reading.statusCode) {
    case 412:
      return explain412(one);
    case 428:
      return [
        because(
          "condition-needed",
          "certain",
          "The server takes this change only with a condition, so that nobody overwrites newer data.",
          [statusFact(reading), ...validators(one)],
          "Load it first, then send the change with If-Match and its ETag.",
        ),
      ];
    case 409: {
      const current = validators(one);
      const text = "The change clashes with what is there: it exists already, or somebody else changed it.";
      const evidence = current.length > 0 ? current : [statusFact(reading)];
      // Interfaces use 409 for much: a missing file, a wrong state. Only a validator shows a real clash.
      const certainty = current.length > 0 ? "likely" : "possible";
      return [because("conflict", certainty, text, evidence, "Reload, compare, then send the change again.")];
    }
    case 423: {
      const lock = reading.headers.line("lock-token");
      const text = "It is locked by somebody or by something that runs.";
      return [
        because(
          "locked",
          "likely",
          text,
          lock.length > 0 ? lock : [statusFact(reading)],
          "Wait until the lock is released.",
        ),
      ];
    }
    default:
      return [];
  }
}
