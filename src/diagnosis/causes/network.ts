import { findNetworkProblem } from "../network-problems.ts";
import { because, type Case, type Explanation, fact, quoteText } from "./explanation.ts";

/** A request that failed without a response, in the same form as a status. */
export function explainNetwork({ reading }: Case): readonly Explanation[] {
  const { networkError, statusCode, resourceType } = reading;
  if (networkError === undefined) return [];
  const { id, text, step, certainty } = findNetworkProblem(networkError);
  const evidence = [fact(quoteText(networkError))];
  if (statusCode === 0) {
    const isSocket = resourceType === "websocket" && id === "cors-refused";
    if (!isSocket) return [because(id, certainty, text, evidence, step)];
    const refused = "The WebSocket was refused. The browser hides the status that the server gave.";
    return [because("websocket-failed", "likely", refused, evidence)];
  }
  if (id === "aborted") return [];
  const after =
    id === "cors-refused"
      ? "The server answered, but the page may not read it; mostly CORS headers are missing."
      : text;
  return [
    because(
      id,
      id === "cors-refused" ? "likely" : certainty,
      after,
      [...evidence, fact(`after status ${statusCode}`)],
      step,
    ),
  ];
}
