import { browser } from "wxt/browser";
import type { SiteLog } from "../traffic/site-logs.ts";
import { readSites, readTab, TAB_KEY_PREFIX, writeTab } from "../traffic/stored-tab.ts";
import type { TabLog } from "../traffic/tab-log.ts";
import type { TabLogs } from "./tab-logs.ts";

const SITES_KEY = "sites";
/** Written once per browser session: without it nothing was watched before. */
const STARTED_KEY = "started";

/** Entries per page after the first, second, … refusal for want of room. */
const TRIM_STEPS = [100, 20, 0] as const;
/** Chromium's and Firefox's words for it. */
const OUT_OF_ROOM = /quota/i;

export interface Restored {
  /** False at the first start of a browser session, and after an installation or update. */
  readonly hasStarted: boolean;
  readonly tabs: readonly TabLog[];
  /** Tabs whose stored log could not be read. */
  readonly lostTabIds: readonly number[];
  readonly sites: readonly SiteLog[];
  /** Everything as stored, for parts that read their own keys. */
  readonly stored: Readonly<Record<string, unknown>>;
}

/** Reads back all that was kept. Damaged parts are named, not thrown. */
export async function readSession(): Promise<Restored> {
  const stored: Record<string, unknown> = await browser.storage.session.get(null);
  const tabs: TabLog[] = [];
  const lostTabIds: number[] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(TAB_KEY_PREFIX)) continue;
    const tabId = Number(key.slice(TAB_KEY_PREFIX.length));
    const tab = readTab(value);
    if (tab !== undefined && tab.tabId === tabId) tabs.push(tab);
    else if (Number.isSafeInteger(tabId)) lostTabIds.push(tabId);
  }
  const sites = readSites(stored[SITES_KEY]);
  return { hasStarted: stored[STARTED_KEY] === true, tabs, lostTabIds, sites, stored };
}

/** Writes what changed in one call, so that a tab and the requests counted for it are never apart. */
export class SessionWriter {
  readonly #logs: TabLogs;
  readonly #changedTabs = new Set<number>();
  readonly #removedTabs = new Set<number>();
  #sitesChanged = false;
  /** Requests counted that the storage has not taken yet, by key. */
  #unsavedIds: Record<string, string> = {};

  constructor(logs: TabLogs) {
    this.#logs = logs;
  }

  markTab(tabId: number): void {
    this.#changedTabs.add(tabId);
  }

  markRemoved(tabId: number): void {
    this.#changedTabs.delete(tabId);
    this.#removedTabs.add(tabId);
  }

  markSites(): void {
    this.#sitesChanged = true;
  }

  /** Never rejects. Where there is no room a smaller form is tried; what is refused all the same waits for the next call. */
  async write(): Promise<void> {
    const removed = [...this.#removedTabs].filter((tabId) => !this.#logs.tabs.has(tabId));
    this.#removedTabs.clear();
    if (removed.length > 0)
      await browser.storage.session.remove(removed.map((id) => TAB_KEY_PREFIX + id)).catch(() => {});
    Object.assign(this.#unsavedIds, this.#logs.counted.takeChanges());
    const tabIds = [...this.#changedTabs];
    const withSites = this.#sitesChanged;
    this.#changedTabs.clear();
    this.#sitesChanged = false;
    let outcome = await this.#set(this.#collect(tabIds, withSites));
    // The quota counts every tab, so all must shrink; one write holds them all.
    for (const entriesPerPage of TRIM_STEPS) {
      if (outcome !== "no room") break;
      this.#logs.trim(entriesPerPage);
      outcome = await this.#set(this.#collect([...this.#logs.tabs.keys()], true));
    }
    if (outcome === "stored") return;
    for (const tabId of tabIds) this.#changedTabs.add(tabId);
    this.#sitesChanged ||= withSites;
  }

  #collect(tabIds: readonly number[], withSites: boolean): Record<string, unknown> {
    const changes: Record<string, unknown> = { ...this.#unsavedIds, [STARTED_KEY]: true };
    for (const tabId of tabIds) {
      const tab = this.#logs.tabs.get(tabId);
      if (tab !== undefined) changes[TAB_KEY_PREFIX + tabId] = writeTab(tab);
    }
    if (withSites) changes[SITES_KEY] = this.#logs.sites.write();
    return changes;
  }

  async #set(changes: Record<string, unknown>): Promise<"stored" | "no room" | "refused"> {
    try {
      await browser.storage.session.set(changes);
      this.#unsavedIds = {};
      return "stored";
    } catch (error) {
      return OUT_OF_ROOM.test(String(error)) ? "no room" : "refused";
    }
  }
}
