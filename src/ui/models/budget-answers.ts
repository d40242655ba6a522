import {
  allowedDowntimeSeconds,
  allowedFailures,
  DAY_SECONDS,
  measureBudget,
  parseTarget,
  THIRTY_DAYS_SECONDS,
  YEAR_SECONDS,
} from "../../catalog/error-budget.ts";

/** What a person typed into the calculator. */
export interface BudgetFields {
  readonly target: string;
  readonly requests: string;
  readonly failures: string;
}

export interface BudgetAnswer {
  readonly label: string;
  readonly value: string;
}

const UNITS: readonly (readonly [seconds: number, unit: string])[] = [
  [86_400, "d"],
  [3_600, "h"],
  [60, "min"],
];

/** `8 h 45 min 36 s`: a duration in the units that it reaches; below a minute to the millisecond. @param seconds from 0 on */
export function showDowntime(seconds: number): string {
  // Rounded before it is divided: 119.9 s are 2 min, not 1 min 60 s.
  const toMilliseconds = Math.round(seconds * 1000) / 1000;
  let rest = toMilliseconds < 60 ? toMilliseconds : Math.round(toMilliseconds);
  const parts: string[] = [];
  for (const [size, unit] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${unit}`);
  }
  if (rest > 0 || parts.length === 0) parts.push(`${rest} s`);
  return parts.join(" ");
}

/** A whole number from 0 on, with spaces, points or commas between thousands; `undefined` for anything else. */
function parseCount(text: string): number | undefined {
  const digits = text.trim().replace(/(?<=\d)[\s.,_’'](?=\d{3}(?!\d))/g, "");
  const count = /^\d+$/.test(digits) ? Number(digits) : undefined;
  return Number.isSafeInteger(count) ? count : undefined;
}

const show = (count: number) => count.toLocaleString("en");

/** @param spent the share of the budget: 1 when it is used up */
function showSpent(spent: number): string {
  if (!Number.isFinite(spent)) return "overdrawn: nothing may fail";
  const percent = Number((spent * 100).toFixed(1));
  if (percent === 0 && spent > 0) return "less than 0.1 %";
  if (percent === 100 && spent !== 1) return `just ${spent > 1 ? "over" : "under"} 100 %`;
  return `${percent} %`;
}

/** What the fields come to, as lines to read; or the sentence that says which field cannot be read. */
export function answerBudget({ target, requests, failures }: BudgetFields): readonly BudgetAnswer[] | string {
  const percent = parseTarget(target);
  if (percent === undefined) return "Give a target from 0 to 100 percent, with six decimals at most: 99.9";
  const downtime: BudgetAnswer[] = [
    ["A day", DAY_SECONDS] as const,
    ["30 days", THIRTY_DAYS_SECONDS] as const,
    ["A year", YEAR_SECONDS] as const,
  ].map(([label, period]) => ({ label, value: `${showDowntime(allowedDowntimeSeconds(percent, period))} down` }));
  if (requests.trim() === "") return downtime;
  const total = parseCount(requests);
  if (total === undefined) return "Give the requests as a whole number.";
  const allowed = { label: `Of ${show(total)} requests`, value: `${show(allowedFailures(percent, total))} may fail` };
  if (failures.trim() === "") return [...downtime, allowed];
  const failed = parseCount(failures);
  if (failed === undefined) return "Give the failures as a whole number.";
  if (failed > total) return "More requests failed than were made.";
  const { availability, spent } = measureBudget(percent, { requests: total, failures: failed });
  return [
    ...downtime,
    allowed,
    ...(availability === undefined ? [] : [{ label: "Availability", value: `${availability} %` }]),
    { label: "Budget spent", value: showSpent(spent) },
  ];
}
