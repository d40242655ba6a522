import type { Rule } from "../../../diagnosis/rules/rule.ts";
import type { ObservedResponse } from "../../../diagnosis/types.ts";

/** How much of the rules a response could be held against. */
export interface RuleCoverage {
  /** Rules that apply to a response of this status with these fields. */
  readonly checked: number;
  /** Those of them that asked for the request's headers, which nobody knows, and so stayed silent. */
  readonly withoutRequest: number;
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
  if (reading.statusCode === 0) return { checked: 0, withoutRequest: 0, rules };
  const fields = new Set(reading.headers.names());
  const applicable = RULES.filter(
    (rule) =>
      (rule.statuses === undefined && rule.fields === undefined) ||
      rule.statuses?.includes(reading.statusCode) === true ||
      rule.fields?.some((field) => fields.has(field)) === true,
  );
  let isAsked = false;
  const watched = {
    ...reading,
    get requestHeaders() {
      isAsked = true;
      return reading.requestHeaders;
    },
  };
  const silent = applicable.filter(({ check }) => {
    isAsked = false;
    return check(watched) === undefined && isAsked && reading.requestHeaders === undefined;
  });
  return { checked: applicable.length, withoutRequest: silent.length, rules };
}

function count(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`;
}

/** The coverage in a sentence or two. */
export function tellCoverage({ checked, withoutRequest }: RuleCoverage): string {
  if (checked === 0) return "There is no response that rules could be checked against.";
  const first = `${count(checked, "rule")} of HTTP ${checked === 1 ? "was" : "were"} checked that can concern this response.`;
  if (withoutRequest === 0) return first;
  return `${first} ${withoutRequest} of them could not be judged, because the request's headers are not known here.`;
}
