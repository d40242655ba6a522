import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TabLogs } from "../../../../src/background/tab-logs.ts";
import { type BrowserName, describeEntry, playStep, playTrace } from "../../../support/play-trace.ts";
import { readTrace, type TraceStep } from "../../../support/read-trace.ts";
import { Stored } from "../../../support/restart.ts";
import { ALL_SEQUENCES } from "./all-sequences.ts";

/** Closed tabs are forgotten, and with the worker also that they were closed; see `dropClosedTabs`. */
const SEQUENCES = ALL_SEQUENCES.filter(({ trace }) => !trace.includes("removeTab"));

/** Everything that views and badge show of the tabs, and what is still under way. */
function stateOf(logs: TabLogs, isWanted: (tabId: number) => boolean = () => true) {
  return [...logs.tabs.values()]
    .filter(({ tabId }) => isWanted(tabId))
    .map((tab) => ({ ...tab, openRequests: [...tab.openRequests] }))
    .toSorted((one, other) => one.tabId - other.tabId);
}

function playWithRestarts(
  steps: readonly TraceStep[],
  browser: BrowserName,
  restartBefore: (index: number) => boolean,
) {
  const stored = new Stored();
  let logs = stored.load();
  for (const [index, step] of steps.entries()) {
    if (restartBefore(index)) {
      stored.saveAll(logs);
      logs = stored.load();
    }
    playStep(logs, step, browser);
  }
  stored.saveAll(logs);
  return stored.load();
}

describe("the worker may be stopped between any two events", () => {
  test.each(SEQUENCES)("$topic, $browser: $name", ({ browser, trace }) => {
    const steps = readTrace(trace);
    const uninterrupted = stateOf(playTrace(steps, browser));
    for (const at of steps.keys()) {
      expect(stateOf(playWithRestarts(steps, browser, (index) => index === at))).toEqual(uninterrupted);
    }
    expect(stateOf(playWithRestarts(steps, browser, () => true))).toEqual(uninterrupted);
  });
});

function countsOf(logs: TabLogs) {
  return stateOf(logs).map(({ tabId, currentKey, pages }) => ({
    tabId,
    currentKey,
    pages: pages.map((page) => ({ ...page, entries: page.entries.map(describeEntry) })),
  }));
}

/** Plays with one restart, and with only those tabs written that the listener heard of, after every event. */
function playWithNamedTabsOnly(steps: readonly TraceStep[], browser: BrowserName, restartBefore: number): TabLogs {
  const stored = new Stored();
  const named = new Set<number>();
  const name = (tabId: number) => named.add(tabId);
  const listener = { onEntry: name, onWaiting: name, onPage: name, onRemoved: name, onSite() {} };
  let logs = stored.load(listener);
  for (const [index, step] of steps.entries()) {
    if (index === restartBefore) logs = stored.load(listener);
    playStep(logs, step, browser);
    stored.save(logs, named);
    named.clear();
  }
  return logs;
}

/**
 * In Firefox the start and the headers of every request are remembered, and writing at each would be a write per
 * request; there the worker lives on while a request is a few milliseconds old.
 */
describe("what the listener hears of is all that has to be written", () => {
  const chromium = SEQUENCES.filter(({ browser }) => browser === "chromium");
  test.each(chromium)("$topic: $name", ({ browser, trace }) => {
    const steps = readTrace(trace);
    const uninterrupted = countsOf(playTrace(steps, browser));
    for (const at of steps.keys()) {
      expect(countsOf(playWithNamedTabsOnly(steps, browser, at))).toEqual(uninterrupted);
    }
  });
});

/** The same events in another tab, with ids of their own. Requests without a tab stay without. */
function moveStep(step: TraceStep, place: number): TraceStep {
  const move = (tabId: number) => (tabId < 0 ? tabId : tabId + place * 10);
  if (step.kind === "removeTab" || step.kind === "badge") return { ...step, tabId: move(step.tabId) };
  if (step.kind === "replaceTab") return { ...step, tabId: move(step.tabId), removedTabId: move(step.removedTabId) };
  const { documentId, parentDocumentId } = step.details;
  const isReal = documentId !== undefined && !/^0+$/.test(documentId);
  const ids = {
    tabId: move(step.details.tabId),
    ...(isReal && { documentId: `${place}${documentId}` }),
    ...(parentDocumentId !== undefined && { parentDocumentId: `${place}${parentDocumentId}` }),
  };
  if (step.kind !== "request") return { ...step, details: { ...step.details, ...ids } };
  const requestId = String(Number(step.details.requestId) + place * 5_000);
  return { ...step, details: { ...step.details, ...ids, requestId } };
}

/** Takes one step after another from several recordings, as the picks say. */
function interleave(recordings: readonly (readonly TraceStep[])[], picks: readonly number[]): TraceStep[] {
  const queues = recordings.map((steps) => [...steps]);
  const mixed: TraceStep[] = [];
  for (let turn = 0; queues.some((queue) => queue.length > 0); turn += 1) {
    const open = queues.filter((queue) => queue.length > 0);
    const step = open[(picks[turn % picks.length] ?? 0) % open.length]?.shift();
    if (step !== undefined) mixed.push(step);
  }
  return mixed;
}

describe("several tabs at once, with the worker stopped at random", () => {
  test.each(["chromium", "firefox"] as const)("%s: every tab counts as if it were alone", (browser) => {
    const sequences = SEQUENCES.filter((found) => found.browser === browser);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...sequences), { minLength: 2, maxLength: 5 }),
        fc.array(fc.nat(4), { minLength: 20, maxLength: 60 }),
        fc.array(fc.nat(150), { maxLength: 6 }),
        (chosen, picks, stops) => {
          const recordings = chosen.map(({ trace }, place) => readTrace(trace).map((step) => moveStep(step, place)));
          const logs = playWithRestarts(interleave(recordings, picks), browser, (index) => stops.includes(index));
          for (const [place, recording] of recordings.entries()) {
            const isOfRecording = (tabId: number) => Math.floor(tabId / 10) === place;
            expect(stateOf(logs, isOfRecording)).toEqual(stateOf(playTrace(recording, browser), isOfRecording));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
