import { exactAllowance, measureBudget } from "../../../catalog/error-budget.ts";
import {
  availabilityInterval,
  judgeTarget,
  requestsToConfirm,
  type TargetVerdict,
} from "../../../traffic/health/confidence.ts";
import type { CountedClass } from "../../../traffic/health/counted-class.ts";
import type { Uncounted, Unmeasured } from "../../../traffic/health/measure.ts";
import type { HealthRates } from "../../../traffic/health/rates.ts";
import { plainNumber, showCount, showPercent } from "./percent.ts";

type Judged = Pick<HealthRates, "judged" | "serviceFailures">;

const NONE = new Map([[0, "none"]]);
const countOrNone = (count: number) => NONE.get(count) ?? showCount(count);

/** Percent with as many decimals as a target may have. */
function percent(value: number): string {
  return `${plainNumber(value, 6)} %`;
}

/** The sum behind the error budget, step by step. @param target percent */
export function budgetInWords({ judged, serviceFailures }: Judged, target: number): string {
  if (judged === 0) return "No request was measured yet, so there is nothing to spend.";
  const failed = `${countOrNone(serviceFailures)} failed`;
  if (target === 100) return `A target of 100 % lets nothing fail; ${failed}.`;
  const { allowedFailures, spent } = measureBudget(target, { requests: judged, failures: serviceFailures });
  const exact = exactAllowance(target, judged);
  const product = `${showCount(judged)} ${judged === 1 ? "request" : "requests"} × ${percent(100 - target)} = `;
  const allowed = Number.isInteger(exact)
    ? `${showCount(exact)} may fail`
    : `${plainNumber(exact, exact < 0.1 ? 5 : 3)}, so ${countOrNone(allowedFailures)} may fail`;
  return `${product}${allowed}; ${failed}: ${showSpent(spent)} of the budget.`;
}

/** The part of a budget that is spent. @param spent 1 is all of it */
export function showSpent(spent: number): string {
  if (!Number.isFinite(spent)) return "all and more";
  return `${plainNumber(spent * 100, spent < 10 ? 1 : 0)} %`;
}

/** What the verdict comes to in two or three words. */
export const VERDICT_WORDS: Readonly<Record<TargetVerdict, string>> = {
  met: "target met",
  missed: "target missed",
  open: "too few requests to tell",
  nothing: "nothing measured",
};

/** What can and cannot be said with so many requests, in plain words. @param target percent */
export function confidenceInWords({ judged, serviceFailures }: Judged, target: number): string {
  const verdict = judgeTarget(judged, serviceFailures, target);
  if (verdict === "nothing") return "Nothing can be said before a request is measured.";
  const { low, high } = availabilityInterval(judged, serviceFailures);
  const range = `between ${showBound(low, "down")} and ${showBound(high, "up")} of such requests work`;
  const said = `From ${showCount(judged)} ${judged === 1 ? "request" : "requests"} one can say with 95 % confidence that ${range}.`;
  if (verdict === "met") return `${said} That is ${percent(target)} or better, also with luck allowed for.`;
  if (verdict === "missed") return `${said} That is below ${percent(target)}, also with bad luck allowed for.`;
  const needed = requestsToConfirm(target);
  const need = Number.isFinite(needed)
    ? `It would take at least ${showCount(needed)} requests, if none of them fails.`
    : "No number of requests could show it.";
  return `${said} Whether ${percent(target)} is met cannot be told from that. ${need}`;
}

/** A bound of a range, rounded so that the range never becomes narrower than it is. */
function showBound(share: number, direction: "up" | "down"): string {
  const scaled = share * 10_000;
  const rounded = direction === "up" ? Math.ceil(scaled - 1e-9) : Math.floor(scaled + 1e-9);
  return `${plainNumber(rounded / 100, 2)} %`;
}

/** `3 of 1,020`, with the percentage. */
export function rateInWords(part: number, whole: number): { readonly rate: string; readonly counts: string } {
  return {
    rate: whole === 0 ? "–" : showPercent(part, whole),
    counts: `${showCount(part)} of ${showCount(whole)}`,
  };
}

interface AsideWords {
  readonly label: readonly [one: string, many: string];
  readonly why: string;
}

/** Why something is listed and not measured. */
export const ASIDE_WORDS: Readonly<Record<Unmeasured | Uncounted, AsideWords>> = {
  hop: {
    label: ["redirect", "redirects"],
    why: "The browser followed it; the request is measured once, by how it ended.",
  },
  challenge: {
    label: ["answered sign-in challenge", "answered sign-in challenges"],
    why: "The browser answered the 401 or 407 with credentials and asked again.",
  },
  cache: {
    label: ["answer from the cache", "answers from the cache"],
    why: "The browser had a copy, so the service may not have been asked.",
  },
  "left-out": {
    label: ["response that is no error of its page", "responses that are no error of their page"],
    why: "The site icon, a body that broke off, or a navigation that brought no document.",
  },
  "own-network": {
    label: ["failure of your own network", "failures of your own network"],
    why: "The browser was offline, or your proxy did not answer.",
  },
  benign: {
    label: ["blocked or aborted request", "blocked or aborted requests"],
    why: "An extension, your settings or the page itself stopped it.",
  },
  "browser-redirect": {
    label: ["redirect by the browser itself", "redirects by the browser itself"],
    why: "No server sent it: an HTTPS-only rule or an extension did.",
  },
  "devtools-only": {
    label: ["response that only DevTools saw", "responses that only DevTools saw"],
    why: "Preflights and revalidations, which no count holds.",
  },
  "no-status": {
    label: ["response without a status", "responses without a status"],
    why: "The source names neither a status nor a failure.",
  },
};

/** The classes by the names of RFC 9110 §15. */
export const CLASS_NAMES: Readonly<Record<CountedClass, string>> = {
  "1xx": "informational",
  "2xx": "successful",
  "3xx": "redirection",
  "4xx": "client error",
  "5xx": "server error",
  other: "outside 100–599",
  failed: "no response",
};
