import type { Rule } from "../../../diagnosis/rules/rule.ts";
import type { ObservedResponse } from "../../../diagnosis/types.ts";

/** How much of the rules a response could be held against. */
export interface RuleCoverage {
  /** Rules that apply to a response of this status with these fields. */
  readonly checked: number;
  /** Those of them that asked for the request's headers, which nobody knows, and so stayed silent. */
  readonly withoutRequest: number;
  /** Duties of servers that a copy from the browser's cache cannot be held against. */
  readonly leftOutForCopy: number;
  /** The browser made the response up itself, so that no rule for servers applies. */
  readonly isBrowsersOwn: boolean;
  readonly rules: ReadonlyMap<string, Rule>;
}

/** Counts the rules that apply, and which of them look for request headers in vain. Loads the rules when first asked. */
export async function measureCoverage(response: ObservedResponse): Promise<RuleCoverage> {
  const [{ RULES }, { readResponse }] = await Promise.all([
    import("../../../diagnosis/findings.ts"),
    import("../../../diagnosis/reading.ts"),
  ]);
  const reading = readResponse(response);
  const rules = new Map(RULES.map((rule) => [rule.id, rule]));
  const nothing = { checked: 0, withoutRequest: 0, leftOutForCopy: 0, isBrowsersOwn: false, rules };
  if (reading.statusCode === 0) return nothing;
  if (reading.headers.has("non-authoritative-reason") || reading.reasonPhrase === "Internal Redirect")
    return { ...nothing, isBrowsersOwn: true };
  const fields = new Set(reading.headers.names());
  const applicable = RULES.filter(
    (rule) =>
      (rule.statuses === undefined && rule.fields === undefined) ||
      rule.statuses?.includes(reading.statusCode) === true ||
      rule.fields?.some((field) => fields.has(field)) === true,
  );
  const judged = reading.fromCache ? applicable.filter(({ level }) => !level.startsWith("MUST")) : applicable;
  let isAsked = false;
  const watched = {
    ...reading,
    get requestHeaders() {
      isAsked = true;
      return reading.requestHeaders;
    },
  };
  const silent = judged.filter(({ check }) => {
    isAsked = false;
    return check(watched) === undefined && isAsked && reading.requestHeaders === undefined;
  });
  return {
    ...nothing,
    checked: judged.length,
    withoutRequest: silent.length,
    leftOutForCopy: applicable.length - judged.length,
  };
}

function count(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`;
}

/** The coverage in a few sentences. */
export function tellCoverage({ checked, withoutRequest, leftOutForCopy, isBrowsersOwn }: RuleCoverage): string {
  if (isBrowsersOwn) return "The browser made this response itself, so the rules for servers do not apply.";
  if (checked === 0) return "There is no response that rules could be checked against.";
  const said = [
    `${count(checked, "rule")} of HTTP ${checked === 1 ? "was" : "were"} checked that can concern this response.`,
  ];
  if (withoutRequest > 0)
    said.push(`${withoutRequest} of them could not be judged, because the request's headers are not known here.`);
  if (leftOutForCopy > 0)
    said.push(
      `${leftOutForCopy} more ${leftOutForCopy === 1 ? "was" : "were"} left out: the browser may have put its copy together from several answers of the server.`,
    );
  return said.join(" ");
}
