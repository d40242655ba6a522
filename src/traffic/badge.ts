import type { Settings } from "./settings.ts";
import type { Tally } from "./tally.ts";

/** What a badge can be about, worst first. */
export type Severity = "server" | "failure" | "client";

interface CountedError {
  readonly label: string;
  readonly count: number;
  readonly severity: Severity;
}

const SEVERITIES: readonly Severity[] = ["server", "failure", "client"];

/** The errors that the person's options count, worst first: server errors, failures, client errors; then the most. */
function countedErrors(tally: Tally, settings: Settings): CountedError[] {
  const found: CountedError[] = [];
  for (const [label, count] of Object.entries(tally.errors)) {
    const severity: Severity = Number(label) >= 500 ? "server" : "client";
    if (severity === "server" ? settings.countServerErrors : settings.countClientErrors) {
      found.push({ label, count, severity });
    }
  }
  if (settings.countFailures) {
    for (const [label, count] of Object.entries(tally.networkErrors)) found.push({ label, count, severity: "failure" });
  }
  return found.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count);
}

/** The number of errors of a page, as the badge counts them. */
export function errorCount(tally: Tally, settings: Settings): number {
  let total = 0;
  for (const status in tally.errors) {
    const counts = Number(status) >= 500 ? settings.countServerErrors : settings.countClientErrors;
    if (counts) total += tally.errors[status] ?? 0;
  }
  if (settings.countFailures) for (const name in tally.networkErrors) total += tally.networkErrors[name] ?? 0;
  return total;
}

/** Three characters, which is what Firefox shows: `""`, `1`…`999`, `1k`…`99k`. */
export function badgeText(errors: number): string {
  if (errors <= 0) return "";
  return errors < 1000 ? String(errors) : `${Math.min(99, Math.floor(errors / 1000))}k`;
}

/** Longer lists end in a count: a tooltip is one line. */
const MAX_TITLE_ITEMS = 8;

export interface BadgeState {
  readonly text: string;
  readonly title: string;
  /** Absent where there is no error. */
  readonly severity?: Severity;
}

/** What the toolbar shows for a page: text, the same in words with the exact number, and how bad the worst is. */
export function badgeOf(tally: Tally, settings: Settings): BadgeState {
  const found = countedErrors(tally, settings);
  const worst = found[0];
  if (worst === undefined) return { text: "", title: "Status Decoder: no errors seen on this page" };
  const errors = found.reduce((total, { count }) => total + count, 0);
  const items = found.slice(0, MAX_TITLE_ITEMS).map(({ label, count }) => `${label} ×${count}`);
  const more = found.length > MAX_TITLE_ITEMS ? `, ${found.length - MAX_TITLE_ITEMS} more kinds` : "";
  return {
    text: settings.badge ? badgeText(errors) : "",
    title: `${errors} ${errors === 1 ? "error" : "errors"}: ${items.join(", ")}${more}`,
    severity: worst.severity,
  };
}
