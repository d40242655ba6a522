import { browser } from "wxt/browser";
import { readTab, TAB_KEY_PREFIX } from "../traffic/stored-tab.ts";
import type { Tally } from "../traffic/tally.ts";

/**
 * The counts of every page that open tabs keep, for views of the whole session. Tabs of private windows are left out:
 * what happened there must not show in other windows. Never rejects; empty where the storage cannot be read.
 */
export async function readSessionTallies(): Promise<readonly Tally[]> {
  try {
    const tabs = await browser.tabs.query({});
    const keys = tabs.flatMap(({ id, incognito }) => (id === undefined || incognito ? [] : [TAB_KEY_PREFIX + id]));
    if (keys.length === 0) return [];
    const stored = await browser.storage.session.get(keys);
    return Object.values(stored).flatMap((value) => readTab(value)?.pages.map(({ tally }) => tally) ?? []);
  } catch {
    return [];
  }
}

/** Calls back when the person comes back to this page, where the counts may have grown meanwhile. */
export function watchReturn(onReturn: () => void): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") onReturn();
  });
}
