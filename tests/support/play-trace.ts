import { TabLogs, type TabLogsListener } from "../../src/background/tab-logs.ts";
import { badgeOf } from "../../src/traffic/badge.ts";
import type { Entry } from "../../src/traffic/entry.ts";
import { splitUrl } from "../../src/traffic/groups.ts";
import { DEFAULT_SETTINGS } from "../../src/traffic/settings.ts";
import { emptyTally } from "../../src/traffic/tally.ts";
import type { TraceStep } from "./read-trace.ts";

export type BrowserName = "chromium" | "firefox";

export function quietListener(): TabLogsListener {
  return { onEntry() {}, onWaiting() {}, onPage() {}, onRemoved() {}, onSite() {} };
}

export function badgeTextOf(logs: TabLogs, tabId: number): string {
  return badgeOf(logs.currentPage(tabId)?.tally ?? emptyTally(), DEFAULT_SETTINGS).text;
}

function expectBadge({ line, text }: Extract<TraceStep, { kind: "badge" }>, shown: string): void {
  if (shown !== text) throw new Error(`The badge shows "${shown}" at the line "${line}".`);
}

/**
 * Takes in one event as the background does. Each browser is asked for other ends of navigations, see `observePages`.
 * @throws Error when a look at the badge shows another text
 */
export function playStep(logs: TabLogs, step: TraceStep, browser: BrowserName): void {
  switch (step.kind) {
    case "request":
      logs.takeRequest(step.event, step.details);
      break;
    case "commit":
      logs.takeCommit(step.details);
      break;
    case "failNavigation":
      if (browser === "chromium") logs.takeFailedNavigation(step.details);
      break;
    case "completeNavigation":
      if (browser === "firefox") logs.takeCompletedNavigation(step.details);
      break;
    case "removeTab":
      logs.remove(step.tabId);
      break;
    case "replaceTab":
      logs.replace(step.tabId, step.removedTabId);
      break;
    case "badge":
      expectBadge(step, badgeTextOf(logs, step.tabId));
  }
}

export function playTrace(
  steps: readonly TraceStep[],
  browser: BrowserName,
  logs = new TabLogs(quietListener()),
): TabLogs {
  for (const step of steps) playStep(logs, step, browser);
  return logs;
}

/** An entry in one line: what came, from where, and its marks. */
export function describeEntry(entry: Entry): string {
  const parts = [entry.statusCode, entry.networkError, splitUrl(entry.url).path];
  if (entry.role !== "response") parts.push(entry.role);
  if (entry.fromCache === true) parts.push("cached");
  if (entry.prefetch === true) parts.push("prefetch");
  if (entry.leftOut !== undefined) parts.push(`(${entry.leftOut})`);
  return parts.filter((part) => part !== undefined).join(" ");
}
