import { DOCUMENT_TYPES } from "../locations.ts";
import { findNetworkProblem } from "../network-problems.ts";
import { because, type Case, type Explanation, fact, quoteText } from "./explanation.ts";

/** Chromium's name for a reason that it does not tell. */
const UNNAMED = "net::ERR_FAILED";
/** Nothing asks for a document by CORS, so a reason that the browser keeps for itself is another one there. */
const DOCUMENT_FAILED =
  "The browser gives no reason. For a page it is mostly the site's service worker, which failed to bring it.";
const DOCUMENT_STEP = "Reload while holding Shift, which goes past the service worker.";

/** A request that failed without a response, in the same form as a status. */
export function explainNetwork({ reading }: Case): readonly Explanation[] {
  const { networkError, statusCode, resourceType } = reading;
  if (networkError === undefined) return [];
  const { id, text, step, certainty } = findNetworkProblem(networkError);
  const evidence = [fact(quoteText(networkError))];
  if (statusCode === 0) {
    if (networkError === UNNAMED && DOCUMENT_TYPES.includes(resourceType)) {
      return [because("service-worker", "possible", DOCUMENT_FAILED, evidence, DOCUMENT_STEP)];
    }
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
