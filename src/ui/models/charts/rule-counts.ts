/** How often responses of a log break one protocol rule. */
export interface RuleCount {
  readonly count: number;
  /** RFC 2119's word for how binding the rule is: `MUST`, `SHOULD`, … */
  readonly level: string;
  readonly text: string;
}

/** The words of RFC 2119 from the most to the least binding. */
const LEVELS: readonly string[] = [
  "MUST",
  "MUST NOT",
  "SHALL",
  "REQUIRED",
  "SHOULD",
  "SHOULD NOT",
  "RECOMMENDED",
  "MAY",
];

function rankOf(level: string): number {
  const rank = LEVELS.indexOf(level);
  return rank < 0 ? LEVELS.length : rank;
}

/** The most binding rules first, then the most broken. */
export function sortRules(counts: ReadonlyMap<string, RuleCount>): readonly (readonly [ruleId: string, RuleCount])[] {
  return [...counts].sort(
    ([idA, a], [idB, b]) => rankOf(a.level) - rankOf(b.level) || b.count - a.count || (idA < idB ? -1 : 1),
  );
}
