import { isStoredCopy } from "./cached-errors.ts";
import { because, type Case, type Explanation, statusFact } from "./explanation.ts";

/** Headers by which a firewall says what it did. */
const CHALLENGES: readonly (readonly [string, RegExp, string])[] = [
  ["cf-mitigated", /challenge/i, "Cloudflare"],
  ["cf-chl-bypass", /./, "Cloudflare"],
  ["x-amzn-waf-action", /captcha|challenge/i, "AWS WAF"],
  ["x-vercel-mitigated", /challenge/i, "Vercel's firewall"],
];
const BLOCKS: readonly (readonly [string, RegExp, string])[] = [
  ["x-vercel-mitigated", /deny/i, "Vercel's firewall"],
  ["x-sucuri-block", /./, "Sucuri's firewall"],
  ["x-blocked-by-waf", /./, "AWS WAF"],
  ["x-amzn-waf-action", /^block/i, "AWS WAF"],
  ["x-dotdefender-denied", /./, "The dotDefender firewall"],
];

const PROVE_HUMAN =
  "Open the address in a browser tab and solve the check. For programs, ask the site's owner for access.";

function said({ reading }: Case): Explanation[] {
  const { headers, statusCode } = reading;
  for (const [name, value, who] of CHALLENGES) {
    if (!value.test(headers.get(name) ?? "")) continue;
    const text =
      statusCode < 400
        ? `${who} answered with a silent check instead of the page. This ${statusCode} is no success.`
        : `${who} wants proof that a person is asking, and answered with a check instead of the page.`;
    return [because("bot-challenge", "certain", text, headers.line(name), PROVE_HUMAN)];
  }
  for (const [name, value, who] of BLOCKS) {
    if (!value.test(headers.get(name) ?? "")) continue;
    return [
      because(
        "firewall-block",
        "certain",
        `${who} blocked this request.`,
        headers.line(name),
        "Ask the site's owner which rule blocked it; quote the request id.",
      ),
    ];
  }
  return [];
}

/** CloudFront answers 403 for many things, with one page, and for whatever a function of the site decides. */
function cloudFrontRefusal({ headers }: Case["reading"]): string {
  if (/^(?:Lambda|Function)GeneratedResponse\b/.test(headers.get("x-cache") ?? "")) {
    return "A function that the site runs at CloudFront's edge refused the request.";
  }
  return "CloudFront refused the request at its edge: a firewall rule, a blocked country, a missing signature, or a method or host name it is not set up for.";
}

const REFUSALS = [401, 403, 405, 406, 429, 493, 503, 999];

/** Filters of the network that the person is on, not of the site. */
const FILTERS_OF_NETWORKS = ["Zscaler", "Blue Coat proxy", "WatchGuard", "SonicWall"];

function refused({ reading, origin }: Case): Explanation[] {
  const { statusCode } = reading;
  if (REFUSALS.includes(statusCode) && FILTERS_OF_NETWORKS.includes(origin.product ?? "")) {
    const text = `${origin.product} refused this: a filter of the network you are on. The site was not asked.`;
    const step = "Ask who runs the network, or try from another one.";
    return [because("blocked-by-proxy", "likely", text, origin.evidence, step)];
  }
  const who = origin.product ?? "A firewall";
  if (origin.layer === "waf" && REFUSALS.includes(statusCode)) {
    if (origin.product === "Cloudflare") {
      const text = "Cloudflare wrote this page itself: a rule of the site, or of Cloudflare, blocked the request.";
      return [
        because(
          "firewall-block",
          "likely",
          text,
          origin.evidence,
          "Ask the site's owner to look the Ray ID up in the security log.",
        ),
      ];
    }
    const text = `${who} refused this request before it reached the site: a rule, a bot check, or the address it came from.`;
    return [
      because(
        "firewall-block",
        "likely",
        text,
        origin.evidence,
        "Ask the site's owner which rule blocked it; quote the request id.",
      ),
    ];
  }
  if (statusCode === 403 && (origin.product === "Akamai" || origin.product === "Amazon CloudFront")) {
    const text =
      origin.product === "Akamai"
        ? "Akamai refused the request at its edge: a bot, country or firewall rule."
        : cloudFrontRefusal(reading);
    return [
      because(
        "firewall-block",
        "likely",
        text,
        origin.evidence,
        "Try from another network; otherwise ask the site's owner.",
      ),
    ];
  }
  if (statusCode === 403 && origin.layer === "cdn" && origin.product !== undefined && !isStoredCopy(reading)) {
    const text = `${origin.product} refused the request at its edge: a firewall, country or access rule of the site.`;
    return [because("firewall-block", "likely", text, origin.evidence, "Ask the site's owner which rule blocked it.")];
  }
  if (statusCode === 403 && (origin.product === "AWS ALB" || origin.product === "Azure Application Gateway")) {
    const text = "The load balancer refused the request itself: a rule of its firewall, or a rule with a fixed answer.";
    return [
      because(
        "firewall-block",
        "likely",
        text,
        origin.evidence,
        "Ask the site's owner to look into the WAF and listener rules.",
      ),
    ];
  }
  return [];
}

/** Numbers that mean little but a refusal of programs. */
function refusedByNumber({ reading }: Case): Explanation[] {
  if (reading.statusCode === 999) {
    const text = "The site refuses requests that look automated or not logged in; LinkedIn sends this number.";
    return [
      because("bot-refused", "likely", text, [statusFact(reading)], "Open it in a normal browser tab while logged in."),
    ];
  }
  if (reading.statusCode === 430) {
    const text = "The shop took the request for automated or malicious, as Shopify does with this number.";
    return [
      because("bot-refused", "possible", text, [statusFact(reading)], "Slow down; open it in a normal browser tab."),
    ];
  }
  return [];
}

/** Pages of a check are short; a page of the site is not. */
const MAX_CHECK_LENGTH = 2_000;

/** Imperva's check comes with 200 as well; its redirects are rules of the site. */
function checkedByImperva({ reading, origin }: Case): Explanation[] {
  const { statusCode, contentLength } = reading;
  if (origin.product !== "Imperva" || origin.layer !== "waf" || (statusCode >= 300 && statusCode < 400)) return [];
  if (statusCode < 300 && (contentLength === undefined || contentLength > MAX_CHECK_LENGTH)) return [];
  // With an error status it is the block page more often, which `refused` names.
  if (statusCode >= 400) return [];
  const text = "Imperva stopped the request by a rule of its own and answered with a check or a block page.";
  return [because("bot-challenge", "likely", text, origin.evidence, PROVE_HUMAN)];
}

/** Checks and blocks of firewalls and bot filters. */
export function explainFirewalls(one: Case): readonly Explanation[] {
  const found = [...said(one), ...checkedByImperva(one)];
  if (found.length > 0) return found;
  if (one.reading.statusCode < 400) return [];
  const refusals = isStoredCopy(one.reading) ? [] : refused(one);
  return refusals.length > 0 ? refusals : refusedByNumber(one);
}
