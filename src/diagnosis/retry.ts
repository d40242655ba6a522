import type { RetryRule } from "../catalog/types.ts";
import { type Explanation, unsaid } from "./causes/explanation.ts";
import { describeSeconds } from "./durations.ts";
import { findNetworkProblem } from "./network-problems.ts";
import { exhaustedQuota, type Quota } from "./quotas.ts";
import type { Reading } from "./reading.ts";
import { readRetryAfter } from "./retry-after.ts";
import type { RetryAdvice } from "./types.ts";

/** RFC 9110 §9.2.2 and the IANA registry of methods. Repeating one of these does no more than doing it once. */
const IDEMPOTENT_METHODS = [
  "GET",
  "HEAD",
  "OPTIONS",
  "TRACE",
  "PUT",
  "DELETE",
  "QUERY",
  "PROPFIND",
  "PROPPATCH",
  "MKCOL",
  "COPY",
  "MOVE",
  "UNLOCK",
  "REPORT",
  "SEARCH",
];

/** Causes that decide by themselves whether repeating helps, whatever the status. */
const BY_CAUSE: Readonly<Record<string, RetryAdvice>> = {
  "bot-challenge": { advice: "no", reason: "A check wants a person in a browser; repeating gives the same check." },
  "firewall-block": { advice: "no", reason: "A rule refuses this request; unchanged it is refused again." },
  "bot-refused": { advice: "no", reason: "The site refuses what looks automated; repeating makes it worse." },
  "origin-certificate": { advice: "no", reason: "The certificate behind the CDN has to be replaced first." },
  "origin-dns": { advice: "no", reason: "The CDN or proxy finds no server; its settings have to change first." },
  "deployment-not-found": { advice: "no", reason: "Nothing is deployed at this address." },
  "deployment-disabled": { advice: "no", reason: "The deployment is switched off." },
  "service-suspended": { advice: "no", reason: "The service is suspended." },
  "proxy-loop": { advice: "no", reason: "The routes lead in a circle; they have to change first." },
  "proxy-not-configured": {
    advice: "no",
    reason: "The proxy has no route for this; its settings have to change first.",
  },
  "cache-only": { advice: "no", reason: "Only a cached copy was allowed. Without only-if-cached it may work." },
  "prefetch-refused": { advice: "yes", reason: "Only a prefetch was refused; opening the page is another request." },
  "digest-stale": { advice: "yes", reason: "The browser repeats it with the new nonce by itself." },
  "dpop-nonce": { advice: "yes", reason: "It is meant to be repeated at once, with the nonce of this response." },
  "service-waking": { advice: "yes", reason: "The service was asleep; in a minute it may be awake." },
};

function after(seconds: number, reason: string): RetryAdvice {
  return { advice: "after", afterSeconds: seconds, reason };
}

/** How long the response asks to wait. After a 5xx nobody knows what was done; the field does not say (§10.2.3). */
function afterWait({ statusCode, method, requestHeaders }: Reading, seconds: number): RetryAdvice {
  const asked =
    seconds === 0
      ? "The pause that the response asks for is over."
      : `The response asks to wait ${describeSeconds(seconds)}.`;
  const isSafe = IDEMPOTENT_METHODS.includes(method) || requestHeaders?.has("idempotency-key") === true;
  if (isSafe || statusCode < 500) return after(seconds, asked);
  return after(
    seconds,
    `${asked} ${method} may have been done already: repeat it only if doing it twice does no harm.`,
  );
}

/** A repeat that is safe only if doing it twice does no harm. */
function carefully({ method, requestHeaders }: Reading, why: string): RetryAdvice {
  if (IDEMPOTENT_METHODS.includes(method)) {
    return { advice: "yes", reason: `${why} ${method} may be repeated; leave growing pauses.` };
  }
  if (requestHeaders?.has("idempotency-key") === true) {
    return {
      advice: "yes",
      reason: `${why} It carries an idempotency key: where the server reads that, it may be repeated.`,
    };
  }
  return {
    advice: "if-idempotent",
    reason: `${why} ${method} may have been done already: repeat it only if doing it twice does no harm.`,
  };
}

function adviseNetwork(reading: Reading, networkError: string): RetryAdvice {
  const { retry } = findNetworkProblem(networkError);
  switch (retry) {
    case "yes":
      // Once an answer has begun, the server had the request.
      if (reading.statusCode > 0) return carefully(reading, "The answer broke off.");
      return { advice: "yes", reason: "No server has processed the request, so it may be sent again." };
    case "if-idempotent":
      return carefully(reading, "It may pass.");
    case "not-applicable":
      return { advice: "not-applicable", reason: "Nothing failed that could be tried again." };
    default:
      return { advice: "no", reason: "It will fail again until the cause is removed." };
  }
}

function adviseSuccess(reading: Reading): RetryAdvice {
  const wait = readRetryAfter(reading);
  if (reading.statusCode === 0) return { advice: "not-applicable", reason: "No answer was reported." };
  if (wait === undefined) return { advice: "not-applicable", reason: "By its status nothing failed." };
  const what = reading.statusCode < 300 ? "Ask for the state again" : "Follow the redirect";
  const reason = `By its status nothing failed. ${what} after ${describeSeconds(wait.seconds)}, as the response asks.`;
  return { advice: "not-applicable", afterSeconds: wait.seconds, reason };
}

function adviseLimit(reading: Reading, quotas: readonly Quota[]): RetryAdvice {
  const seconds = exhaustedQuota(quotas)?.resetSeconds;
  if (seconds === undefined) {
    return {
      advice: "after",
      reason: `Wait first.${unsaid(reading, "The response does not say how long.")} Double the pause after each refusal.`,
    };
  }
  return after(seconds, `The quota is filled again in ${describeSeconds(seconds)}.`);
}

const CHANGE_FIRST = "Unchanged it will be refused again; something about the request has to change first.";

function byRule(reading: Reading, rule: RetryRule): RetryAdvice {
  const silence = unsaid(reading, "The response does not say when.");
  switch (rule) {
    case "yes":
      return { advice: "yes", reason: "It may be repeated, whatever the method." };
    case "after":
      // 503: nobody says when; the pauses have to be one's own.
      if (reading.statusCode >= 500) return carefully(reading, `It may pass.${silence}`);
      return { advice: "after", reason: `Wait until what blocks it is over.${silence}` };
    case "if-idempotent":
      return carefully(reading, "It may pass.");
    case "not-applicable":
      return { advice: "not-applicable", reason: "Nothing failed." };
    case "after-change":
      return { advice: "no", reason: CHANGE_FIRST };
    default:
      return { advice: "no", reason: "The answer is meant to stay." };
  }
}

/**
 * Whether, and when, to try again: by what the response asks for, its cause, its status and the method
 * (RFC 9110 §9.2.2, §10.2.3).
 * @param rule the catalog's rule for the meaning that was chosen
 * @param causes most likely first
 */
export function adviseRetry(
  reading: Reading,
  quotas: readonly Quota[],
  causes: readonly Explanation[],
  rule: RetryRule | undefined,
): RetryAdvice {
  const { statusCode, networkError } = reading;
  const [first] = causes;
  const decided = first === undefined || first.certainty === "possible" ? undefined : BY_CAUSE[first.id];
  if (decided !== undefined) return decided;
  // Beside a success it says that the answer broke off; beside an error the error says more.
  if (networkError !== undefined && statusCode < 400) return adviseNetwork(reading, networkError);
  if (statusCode < 400) return adviseSuccess(reading);
  const wait = readRetryAfter(reading);
  const isEmptyWait = wait?.seconds === 0 && (rule === "no" || rule === "after-change");
  if (wait !== undefined && rule !== "no" && !isEmptyWait) {
    return afterWait(reading, wait.seconds);
  }
  if (statusCode === 429 || first?.id === "rate-limited") return adviseLimit(reading, quotas);
  return byRule(reading, rule ?? (statusCode >= 500 ? "if-idempotent" : "after-change"));
}
