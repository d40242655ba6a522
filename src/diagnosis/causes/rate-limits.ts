import { describeSeconds } from "../durations.ts";
import { exhaustedQuota, type Quota } from "../quotas.ts";
import { readRetryAfter } from "../retry-after.ts";
import { because, type Case, type Explanation, quoteText, statusFact, unsaid } from "./explanation.ts";

function describeQuota({ scope, limit, resetSeconds }: Quota): string {
  const what = scope === "" ? "" : ` for ${quoteText(scope, 40)}`;
  const size = limit === undefined ? "" : ` (${limit})`;
  const when = resetSeconds === undefined ? "" : ` It is filled again in ${describeSeconds(resetSeconds)}.`;
  return `The quota${what}${size} is used up.${when}`;
}

const SLOW_DOWN = "Wait, then send fewer requests; back off further after each refusal.";
const TRY_ONCE = "Try once more; after another refusal wait, and longer each time.";

function explain429(one: Case): Explanation[] {
  const { reading, origin, quotas } = one;
  const { headers } = reading;
  if (headers.has("x-envoy-ratelimited")) {
    const text = "The rate limit of the proxy in front refused the request; the service behind it was not asked.";
    return [because("rate-limited", "certain", text, headers.line("x-envoy-ratelimited"), SLOW_DOWN)];
  }
  const empty = exhaustedQuota(quotas);
  if (empty !== undefined) return [because("rate-limited", "certain", describeQuota(empty), empty.evidence, SLOW_DOWN)];
  const wait = readRetryAfter(reading);
  // A bot filter refuses with this number too, and counts nothing.
  if (wait === undefined && origin.layer === "waf") return [];
  const where =
    origin.layer === "cdn" || origin.layer === "waf"
      ? ` ${origin.product ?? "The edge"} counted them, not the site's own server.`
      : "";
  if (wait !== undefined && wait.seconds === 0) {
    const text = `Too many requests in a short time.${where} The pause that the server asks for is over.`;
    return [because("rate-limited", "certain", text, wait.evidence, TRY_ONCE)];
  }
  if (wait !== undefined) {
    const text = `Too many requests in a short time.${where} The server asks to wait ${describeSeconds(wait.seconds)}.`;
    return [
      because("rate-limited", "certain", text, wait.evidence, `Wait ${describeSeconds(wait.seconds)}, then try again.`),
    ];
  }
  // Some refuse programs by this number, others accounts that have used up what they paid for.
  const silence = unsaid(reading, "The response does not say how long to wait.");
  const text = `Too many requests, or a used-up allowance.${where}${silence}`;
  return [
    because(
      "rate-limited",
      "likely",
      text,
      [statusFact(reading), ...quotas.flatMap(({ evidence }) => evidence).slice(0, 3)],
      SLOW_DOWN,
    ),
  ];
}

/** A refusal that is no 429 but comes with an empty quota (GitHub answers 403 or 429). */
function explainOther(one: Case): Explanation[] {
  const { reading, quotas, origin } = one;
  const { statusCode, headers } = reading;
  const empty = exhaustedQuota(quotas);
  if (empty !== undefined) {
    const text = `${describeQuota(empty)} So this ${statusCode} is a rate limit${statusCode === 403 ? ", not a missing permission" : ""}.`;
    return [
      because(
        "rate-limited",
        headers.has("x-github-request-id") ? "certain" : "likely",
        text,
        empty.evidence,
        SLOW_DOWN,
      ),
    ];
  }
  const wait = readRetryAfter(reading);
  // Zero seconds ask nobody to wait; an edge that refuses by itself counts nothing.
  if (statusCode === 403 && wait !== undefined && wait.seconds > 0 && origin.layer !== "waf") {
    const text = `A 403 that asks to wait (${describeSeconds(wait.seconds)}) is mostly a rate limit.`;
    return [
      because("rate-limited", "likely", text, wait.evidence, `Wait ${describeSeconds(wait.seconds)}, then try again.`),
    ];
  }
  const isNginx = origin.product === "nginx" || origin.product === "OpenResty" || origin.product === "Tengine";
  if (statusCode === 503 && isNginx && wait === undefined) {
    const text = "nginx answers 503 by default when a request goes over its own rate or connection limit.";
    return [because("rate-limited-by-proxy", "possible", text, headers.line("server"))];
  }
  return [];
}

/** Numbers that some sites use for the same thing. */
function explainVendorNumbers({ reading }: Case): Explanation[] {
  switch (reading.statusCode) {
    case 420:
      return [
        because(
          "rate-limited",
          "possible",
          "Some sites send 420 for too many requests, as Twitter once did.",
          [statusFact(reading)],
          SLOW_DOWN,
        ),
      ];
    case 529: {
      const text = "The service is overloaded.";
      return [because("overloaded", "likely", text, [statusFact(reading)], "Try again later, with growing pauses.")];
    }
    case 509: {
      const text = "The hosting account has used up its traffic.";
      return [
        because(
          "bandwidth-used-up",
          "likely",
          text,
          [statusFact(reading)],
          "The site's owner has to wait or buy more traffic.",
        ),
      ];
    }
    default:
      return [];
  }
}

/** Too many requests, under whichever status. */
export function explainRateLimits(one: Case): readonly Explanation[] {
  const { statusCode } = one.reading;
  if (statusCode === 429) return explain429(one);
  if (statusCode === 403 || statusCode === 503) return explainOther(one);
  return explainVendorNumbers(one);
}
