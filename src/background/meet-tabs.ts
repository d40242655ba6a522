import { browser } from "wxt/browser";
import type { PartialReason } from "../traffic/page.ts";
import { redactUrl } from "../traffic/redact.ts";
import { addFrame, addPage, newTabLog, showPage, type TabLog } from "../traffic/tab-log.ts";

/** A tab whose page was there before the watching: what it has counted so far is unknown, and it says so. */
async function meetTab(tabId: number, url: string, reason: PartialReason): Promise<TabLog> {
  const frames = (await browser.webNavigation.getAllFrames({ tabId }).catch(() => undefined)) ?? [];
  const tab = newTabLog(tabId);
  const now = Date.now();
  // Firefox and older types say nothing of document ids here.
  const idOf = (frame: object) => ("documentId" in frame ? String(frame.documentId) : undefined);
  const top = frames.find((frame) => frame.frameId === 0);
  const page = addPage(tab, redactUrl(url), now, top === undefined ? undefined : idOf(top));
  page.partial = reason;
  page.awaitingDocument = false;
  for (const frame of frames) {
    const documentId = idOf(frame);
    if (frame !== top && documentId !== undefined) addFrame(page, documentId);
  }
  showPage(tab, page, now);
  return tab;
}

/**
 * Logs for tabs that have none: all of them when the watching begins, those whose stored log was lost later on.
 * @param isMissing whether a log has to be made for the tab
 */
export async function meetTabs(isMissing: (tabId: number) => boolean, reason: PartialReason): Promise<TabLog[]> {
  const open = await browser.tabs.query({});
  const met: Promise<TabLog>[] = [];
  for (const { id, url } of open) {
    if (id !== undefined && url !== undefined && isMissing(id)) met.push(meetTab(id, url, reason));
  }
  return Promise.all(met);
}

/** The ids of all open tabs. */
export async function openTabIds(): Promise<Set<number>> {
  const open = await browser.tabs.query({});
  return new Set(open.flatMap(({ id }) => (id === undefined ? [] : [id])));
}

/** Whether any window that the extension may see is private. */
export async function privateWindowIsOpen(): Promise<boolean> {
  const open = (await browser.windows?.getAll().catch(() => [])) ?? [];
  return open.some(({ incognito }) => incognito);
}
