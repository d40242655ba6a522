import type { TabLog } from "../traffic/tab-log.ts";
import { meetTabs, openTabIds } from "./meet-tabs.ts";
import { type Restored, readSession } from "./session-storage.ts";
import type { TabLogs } from "./tab-logs.ts";

/**
 * Firefox's session storage can take very long, or for ever (https://github.com/EFForg/privacybadger/issues/3036).
 * The watching goes on without it and takes in what arrives later.
 */
const RESTORE_TIMEOUT_MS = 3_000;
/** Events of a tab can come before the browser lists it. */
const UNLISTED_TAB_GRACE_MS = 60_000;
/** A page prepared for a tab of its own waits for a click, in a tab that is not listed until then. */
const PREPARED_TAB_GRACE_MS = 24 * 60 * 60 * 1_000;

function adopt(logs: TabLogs, restored: Restored): void {
  logs.counted.restore(restored.stored);
  for (const tab of restored.tabs) logs.adopt(tab);
  for (const site of restored.sites) logs.sites.restore(site);
}

/** Makes logs for tabs that were open before the watching, or whose stored log is damaged. */
async function meetUnknownTabs(logs: TabLogs, restored: Restored): Promise<void> {
  const lost = new Set(restored.lostTabIds);
  if (restored.hasStarted && lost.size === 0) return;
  const isMissing = (tabId: number) => !logs.tabs.has(tabId) && (!restored.hasStarted || lost.has(tabId));
  for (const tab of await meetTabs(isMissing, lost.size > 0 ? "state-lost" : "older-than-extension")) logs.adopt(tab);
}

function lastActiveAt(tab: TabLog): number {
  const times = tab.pages.flatMap((page) => [page.committedAt, page.entries.at(-1)?.timeStamp ?? 0]);
  return Math.max(0, ...times, ...tab.documentRequests.map(({ startedAt }) => startedAt));
}

function graceOf({ pages, currentKey }: TabLog): number {
  return pages.length > 0 && currentKey === undefined ? PREPARED_TAB_GRACE_MS : UNLISTED_TAB_GRACE_MS;
}

/** Forgets tabs that were closed while the worker was not running. */
async function dropClosedTabs(logs: TabLogs): Promise<void> {
  const open = await openTabIds();
  for (const tab of [...logs.tabs.values()]) {
    if (!open.has(tab.tabId) && Date.now() - lastActiveAt(tab) > graceOf(tab)) logs.remove(tab.tabId);
  }
}

/**
 * Brings back what was kept before the worker was stopped. Settles when the logs may be used: with everything
 * restored, or after the time limit. Never rejects.
 * @param afterwards called when late or slow parts changed the logs
 */
export async function restore(logs: TabLogs, afterwards: () => void): Promise<void> {
  const reading = readSession()
    .then(async (restored) => {
      adopt(logs, restored);
      await meetUnknownTabs(logs, restored);
      void dropClosedTabs(logs).catch(() => {});
      return true;
    })
    .catch(async () => {
      const met = await meetTabs((tabId) => !logs.tabs.has(tabId), "state-lost").catch(() => []);
      for (const tab of met) logs.adopt(tab);
      return met.length > 0;
    });
  const timeout = new Promise<false>((resolve) => setTimeout(() => resolve(false), RESTORE_TIMEOUT_MS));
  const inTime = await Promise.race([reading, timeout]);
  if (!inTime) void reading.then(afterwards);
}
