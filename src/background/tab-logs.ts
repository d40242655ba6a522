import type { Entry } from "../traffic/entry.ts";
import { fail } from "../traffic/failure-events.ts";
import { mergeTab } from "../traffic/merge-tab.ts";
import { commit, completeNavigation, failNavigation } from "../traffic/navigation-events.ts";
import { isPageNavigation, type NavigationDetails, type RequestDetails } from "../traffic/observation.ts";
import { type PageLog, trimEntries } from "../traffic/page-log.ts";
import { challenge, receiveHeaders, redirect, respond, start } from "../traffic/request-events.ts";
import { RequestIds } from "../traffic/request-ids.ts";
import { SiteLogs } from "../traffic/site-logs.ts";
import { currentPage, newTabLog, type TabLog } from "../traffic/tab-log.ts";
import type { Watch } from "../traffic/watch.ts";

/** Entries kept over all tabs; at about 0.9 kB each they stay under the storage quota of 10 MB. */
export const MAX_ENTRIES_OVER_ALL = 7_500;
/** How many new entries pass before the sum over all tabs is taken. */
const CHECK_EVERY = 500;
const MAX_CLOSED_TABS = 1_000;

const TAKERS = { start, receiveHeaders, redirect, challenge, respond, fail } as const;
export type RequestEvent = keyof typeof TAKERS;

export interface TabLogsListener {
  /** An entry is new or changed. */
  onEntry(tabId: number, pageKey: string, entry: Entry): void;
  /** Something has to be written that shows nowhere: what a document request brought waits, a frame, dropped entries. */
  onWaiting(tabId: number): void;
  /** Another page is on screen, or the one on screen became known. */
  onPage(tabId: number): void;
  onRemoved(tabId: number): void;
  onSite(origin: string): void;
}

/** The one owner of everything kept in memory: each tab's log, the sites' buckets, the counted requests. */
export class TabLogs {
  readonly tabs = new Map<number, TabLog>();
  readonly sites = new SiteLogs();
  readonly counted = new RequestIds();
  /** Events of a tab can follow its removal; they must not bring it back. */
  readonly #closed = new Set<number>();
  readonly #listener: TabLogsListener;
  /** Whether a private window is open; Chromium does not say whose worker made a request. */
  privateWindowIsOpen = false;
  #entriesSinceCheck = 0;

  constructor(listener: TabLogsListener) {
    this.#listener = listener;
  }

  currentPage(tabId: number): PageLog | undefined {
    const tab = this.tabs.get(tabId);
    return tab === undefined ? undefined : currentPage(tab);
  }

  takeRequest(event: RequestEvent, details: RequestDetails): void {
    if (details.tabId < 0) {
      this.#takeForSite(event, details);
      return;
    }
    const tab = this.#tab(details.tabId);
    if (tab === undefined) return;
    const before = tab.currentKey;
    TAKERS[event](tab, this.#watch(tab.tabId), details);
    if (details.type === "main_frame") this.#listener.onWaiting(tab.tabId);
    if (tab.currentKey !== before) this.#listener.onPage(tab.tabId);
  }

  takeCommit(details: NavigationDetails): void {
    const tab = this.#tab(details.tabId);
    if (tab === undefined) return;
    commit(tab, this.#watch(tab.tabId), details);
    // The browser clears no badge for a frame, and the page stays.
    if (isPageNavigation(details)) this.#listener.onPage(tab.tabId);
    else this.#listener.onWaiting(tab.tabId);
  }

  takeFailedNavigation(details: NavigationDetails): void {
    if (!isPageNavigation(details)) return;
    const tab = this.#tab(details.tabId);
    if (tab === undefined) return;
    failNavigation(tab, this.#watch(tab.tabId), details);
    this.#listener.onPage(tab.tabId);
  }

  takeCompletedNavigation(details: NavigationDetails): void {
    const tab = isPageNavigation(details) ? this.#tab(details.tabId) : undefined;
    if (tab === undefined) return;
    completeNavigation(tab, this.#watch(tab.tabId), details);
    this.#listener.onWaiting(tab.tabId);
  }

  remove(tabId: number): void {
    this.#closed.add(tabId);
    if (this.#closed.size > MAX_CLOSED_TABS) {
      const oldest = this.#closed.values().next();
      if (oldest.done !== true) this.#closed.delete(oldest.value);
    }
    if (this.tabs.delete(tabId)) this.#listener.onRemoved(tabId);
  }

  /** The browser gave a tab another id (it was discarded, or a prerendered page took its place). */
  replace(addedTabId: number, removedTabId: number): void {
    const old = this.tabs.get(removedTabId);
    this.remove(removedTabId);
    this.#closed.delete(addedTabId);
    if (old !== undefined && !this.tabs.has(addedTabId)) this.tabs.set(addedTabId, { ...old, tabId: addedTabId });
    this.#listener.onPage(addedTabId);
  }

  /** Takes over a stored tab; joined with what has been counted since, where the storage answered late. */
  adopt(stored: TabLog): void {
    if (this.#closed.has(stored.tabId)) return;
    const known = this.tabs.get(stored.tabId);
    if (known === undefined) this.tabs.set(stored.tabId, stored);
    else mergeTab(known, stored);
  }

  /** Keeps fewer entries of every page. Counts stay exact. */
  trim(entriesPerPage: number): void {
    for (const tab of this.tabs.values()) for (const page of tab.pages) trimEntries(page, entriesPerPage);
  }

  #tab(tabId: number): TabLog | undefined {
    if (this.#closed.has(tabId)) return undefined;
    const known = this.tabs.get(tabId);
    if (known !== undefined) return known;
    const tab = newTabLog(tabId);
    this.tabs.set(tabId, tab);
    return tab;
  }

  #watch(tabId: number): Watch {
    return {
      counted: this.counted,
      onEntry: (pageKey, entry) => {
        this.#entriesSinceCheck += 1;
        if (this.#entriesSinceCheck >= CHECK_EVERY) this.#boundEntries();
        this.#listener.onEntry(tabId, pageKey, entry);
      },
    };
  }

  #takeForSite(event: RequestEvent, details: RequestDetails): void {
    if (event === "start" || event === "receiveHeaders" || event === "challenge") return;
    if (event !== "redirect" && this.counted.has(details.requestId)) return;
    const role = event === "respond" ? "response" : event === "fail" ? "failure" : "redirect";
    const taken = this.sites.take(details, role, details.incognito ?? this.privateWindowIsOpen);
    if (event !== "redirect") this.counted.add(details.requestId);
    if (taken !== undefined) this.#listener.onSite(taken.origin);
  }

  #boundEntries(): void {
    this.#entriesSinceCheck = 0;
    let total = 0;
    for (const tab of this.tabs.values()) for (const page of tab.pages) total += page.entries.length;
    if (total <= MAX_ENTRIES_OVER_ALL) return;
    let pages = 0;
    for (const tab of this.tabs.values()) pages += tab.pages.length;
    this.trim(Math.max(20, Math.floor((MAX_ENTRIES_OVER_ALL * 0.8) / pages)));
    // What is stored of them takes its room until it is written anew.
    for (const tabId of this.tabs.keys()) this.#listener.onWaiting(tabId);
  }
}
