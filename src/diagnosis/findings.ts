import type { Reading } from "./reading.ts";
import { BROWSER_RULES } from "./rules/browser-security.ts";
import { CACHE_DIRECTIVE_RULES } from "./rules/cache-directives.ts";
import { CACHED_COPY_RULES } from "./rules/cached-copies.ts";
import { CLIENT_ERROR_RULES } from "./rules/client-errors.ts";
import { COOKIE_RULES } from "./rules/cookies.ts";
import { EMPTY_ERROR_RULES } from "./rules/empty-errors.ts";
import { FRAMING_RULES } from "./rules/framing.ts";
import { LIMIT_RULES } from "./rules/limits-and-dates.ts";
import { LOGIN_RULES } from "./rules/logins.ts";
import { MEDIA_TYPE_RULES } from "./rules/media-types.ts";
import { MESSAGE_RULES } from "./rules/messages.ts";
import { NOT_MODIFIED_RULES } from "./rules/not-modified.ts";
import { RANGE_RULES } from "./rules/ranges.ts";
import { REDIRECT_RULES } from "./rules/redirects.ts";
import type { Rule } from "./rules/rule.ts";
import { SERVER_ERROR_RULES } from "./rules/server-errors.ts";
import { SUCCESS_RULES } from "./rules/success.ts";
import type { Finding, RuleLevel } from "./types.ts";

export const RULES: readonly Rule[] = [
  ...MESSAGE_RULES,
  ...FRAMING_RULES,
  ...SUCCESS_RULES,
  ...RANGE_RULES,
  ...REDIRECT_RULES,
  ...NOT_MODIFIED_RULES,
  ...LOGIN_RULES,
  ...CLIENT_ERROR_RULES,
  ...MEDIA_TYPE_RULES,
  ...SERVER_ERROR_RULES,
  ...EMPTY_ERROR_RULES,
  ...CACHE_DIRECTIVE_RULES,
  ...CACHED_COPY_RULES,
  ...COOKIE_RULES,
  ...LIMIT_RULES,
  ...BROWSER_RULES,
];

const ALWAYS: readonly Rule[] = RULES.filter(({ statuses, fields }) => statuses === undefined && fields === undefined);
const BY_STATUS = new Map<number, Rule[]>();
const BY_FIELD = new Map<string, Rule[]>();
for (const rule of RULES) {
  for (const status of rule.statuses ?? []) BY_STATUS.set(status, [...(BY_STATUS.get(status) ?? []), rule]);
  for (const field of rule.fields ?? []) BY_FIELD.set(field, [...(BY_FIELD.get(field) ?? []), rule]);
}

const ORDER: Readonly<Record<RuleLevel, number>> = {
  MUST: 0,
  "MUST NOT": 0,
  SHOULD: 1,
  "SHOULD NOT": 1,
  BCP: 2,
  MAY: 3,
  FACT: 3,
};

/** The rules that can apply to a response, each once: those of its status, of its fields, and the general ones. */
function applicableRules(reading: Reading): ReadonlySet<Rule> {
  const rules = new Set<Rule>(ALWAYS);
  for (const rule of BY_STATUS.get(reading.statusCode) ?? []) rules.add(rule);
  for (const name of reading.headers.names()) {
    for (const rule of BY_FIELD.get(name) ?? []) rules.add(rule);
  }
  return rules;
}

/**
 * The rules of HTTP that this response breaks or runs into, worst level first. Responses that no server made are held
 * against none.
 */
export function findFindings(reading: Reading): readonly Finding[] {
  const { statusCode, headers, reasonPhrase } = reading;
  const isBrowsers = headers.has("non-authoritative-reason") || reasonPhrase === "Internal Redirect";
  if (statusCode === 0) return [];
  const rules = isBrowsers ? (BY_FIELD.get("non-authoritative-reason") ?? []) : applicableRules(reading);
  const findings: Finding[] = [];
  for (const { id, level, reference, check } of rules) {
    // A browser's own copy may have been put together from several answers: it convicts no server.
    if (reading.fromCache && ORDER[level] === 0) continue;
    const text = check(reading);
    if (text !== undefined) findings.push({ ruleId: id, level, text, reference });
  }
  return findings.sort((a, b) => ORDER[a.level] - ORDER[b.level]);
}
