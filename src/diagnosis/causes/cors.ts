import type { Reading } from "../reading.ts";
import { because, type Case, type Explanation, fact, quoteText } from "./explanation.ts";

/** As webRequest and HAR files spell the requests of scripts. */
const SCRIPT_TYPES = ["xmlhttprequest", "xhr", "fetch"];

/** Extensions may read the answers of all hosts that they have permission for. */
const EXEMPT = /^(?:chrome|moz|safari-web)-extension:/;

/** The origin of a request by a script of another site, where the request's headers say so. */
export function corsOrigin({ requestHeaders, url, resourceType }: Reading): string | undefined {
  const origin = requestHeaders?.get("origin");
  if (origin === undefined || url === undefined || origin === url.origin || EXEMPT.test(origin)) return undefined;
  // Form posts and navigations carry an Origin too, and nobody forbids them to be read.
  const mode = requestHeaders?.get("sec-fetch-mode");
  const isScript = mode === undefined ? SCRIPT_TYPES.includes(resourceType) : mode === "cors";
  return isScript ? origin : undefined;
}

/** Whether this is the question before a cross-site request (Fetch, CORS-preflight fetch). */
export function isPreflight({ method, requestHeaders, resourceType }: Reading): boolean {
  if (method !== "OPTIONS") return false;
  return resourceType === "preflight" || requestHeaders?.has("access-control-request-method") === true;
}

const SERVER_STEP = "The server has to send the CORS headers on this answer too, also on errors.";

/** A preflight that is refused is the whole story: the status only says how. */
export function explainPreflight({ reading }: Case): readonly Explanation[] {
  const { statusCode, headers } = reading;
  if (statusCode === 0 || !isPreflight(reading)) return [];
  const evidence = [fact(`preflight answered with ${statusCode}`)];
  if (statusCode >= 300 && statusCode < 400) {
    const text = "The preflight was redirected, which browsers do not follow. The real request was never sent.";
    return [
      because(
        "preflight-redirected",
        "certain",
        text,
        [...evidence, ...headers.line("location")],
        "Call the final address at once.",
      ),
    ];
  }
  if (statusCode < 200 || statusCode > 299) {
    const text = "The preflight needs a 2xx answer and got none. The real request was never sent.";
    return [
      because(
        "preflight-refused",
        "certain",
        text,
        evidence,
        "Let OPTIONS through without a login and answer it with 204 and the CORS headers.",
      ),
    ];
  }
  if (!headers.lacks("access-control-allow-origin")) return [];
  const text = "The preflight's answer gives no permission, so the real request was never sent.";
  return [
    because("preflight-without-permission", "certain", text, [fact("no Access-Control-Allow-Origin")], SERVER_STEP),
  ];
}

/** Answers that the server gave and the page may not read. */
export function explainCors({ reading }: Case): readonly Explanation[] {
  const { headers, requestHeaders, statusCode } = reading;
  if (statusCode === 0 || isPreflight(reading)) return [];
  const origin = corsOrigin(reading);
  if (origin === undefined || statusCode === 304) return [];
  const allowed = headers.get("access-control-allow-origin");
  const asked = fact(`the page's origin is ${quoteText(origin, 80)}`);
  // Without the mode it may be a request whose answer nobody wanted to read.
  const certainty = requestHeaders?.get("sec-fetch-mode") === "cors" ? "certain" : "likely";
  if (allowed === undefined) {
    if (!headers.lacks("access-control-allow-origin")) return [];
    const text = `The server answered ${statusCode}, but the page may not read it: no Access-Control-Allow-Origin. The script sees only a network error.`;
    return [because("cors-not-allowed", certainty, text, [asked], SERVER_STEP)];
  }
  if (allowed === "*") {
    if (requestHeaders?.has("cookie") !== true) return [];
    const text = "The request carried cookies, and a wildcard does not allow that: the page may not read the answer.";
    const evidence = headers.line("access-control-allow-origin");
    return [
      because(
        "cors-wildcard-with-cookies",
        "likely",
        text,
        [...evidence, fact("the request carried cookies")],
        SERVER_STEP,
      ),
    ];
  }
  if (allowed.toLowerCase() === origin.toLowerCase()) return [];
  const text = "The server allows another origin than the page's, so the page may not read the answer.";
  const evidence = [...headers.lines("access-control-allow-origin"), asked];
  return [because("cors-other-origin", certainty, text, evidence, SERVER_STEP)];
}
