import type { Rule } from "../../../diagnosis/rules/rule.ts";
import type { Finding } from "../../../diagnosis/types.ts";
import type { Header } from "../../../traffic/entry.ts";

/** The fields that a finding is about. */
export interface FindingHeaders {
  /** Names in lower case of fields that the response has. */
  readonly present: readonly string[];
  /** Names as the finding spells them, of fields that are not there. */
  readonly missing: readonly string[];
}

/** Field names as sentences spell them. Words that are names of fields, too, count only with a capital. */
const NAME_IN_TEXT =
  /(?<![A-Z][A-Za-z-]{2,30}: )\b(?:[A-Z][A-Za-z0-9]*(?:-[A-Z][A-Za-z0-9]*)+|Age|Allow|Connection|Date|ETag|Expires|Link|Location|Refresh|Server|Sunset|Trailer|Upgrade|Vary|Via|Warning)\b/g;
/** Some sentences quote the line of the response, in whatever case it came. */
const LOWER_NAME_IN_TEXT = /\b(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)+|(?<=\bin )(?:expires|date))\b/g;

/** Whether a sentence says of a field that it is not there, and not merely something about it. */
function isMissing(text: string, name: string): boolean {
  return new RegExp(`(?:\\bwithout|\\bno|\\bno [\\w-]+ or) ${name}\\b|\\b${name} (?:is missing|would)\\b`).test(text);
}

/**
 * Which header lines a finding concerns: those its sentence names, else those that made its rule run.
 * @param rule absent until the rules are loaded
 */
export function findingHeaders(
  { text }: Pick<Finding, "text">,
  responseHeaders: readonly Header[],
  rule?: Pick<Rule, "fields">,
): FindingHeaders {
  const has = new Set(responseHeaders.map(({ name }) => name.toLowerCase()));
  const named = [...new Set(text.match(NAME_IN_TEXT) ?? [])];
  const quoted = text.match(LOWER_NAME_IN_TEXT) ?? [];
  const present = [...new Set([...named.map((name) => name.toLowerCase()), ...quoted])].filter((name) => has.has(name));
  const missing = named.filter((name) => !has.has(name.toLowerCase()) && isMissing(text, name));
  if (present.length > 0 || missing.length > 0) return { present, missing };
  return { present: (rule?.fields ?? []).filter((name) => has.has(name)), missing: [] };
}
