import { browser } from "wxt/browser";

/** What the browser says about a tab. `exists` is absent where extension pages may not ask (DevTools in Firefox). */
export interface TabFacts {
  readonly exists?: boolean;
  /** Absent for pages of the browser and for sites that the person has not opened to the extension. */
  readonly url?: string;
}

/** The tab the person is looking at; `undefined` when the window has none. */
export async function findActiveTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Never rejects: a tab that is gone is an answer. */
export async function readTab(tabId: number): Promise<TabFacts> {
  if (browser.tabs?.get === undefined) return {};
  try {
    const { url } = await browser.tabs.get(tabId);
    return url === undefined ? { exists: true } : { exists: true, url };
  } catch {
    return { exists: false };
  }
}

/** Reloads a tab. A tab that was closed meanwhile needs no reload. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId).catch(() => undefined);
}

/** Opens the panel in a tab of this window, in front. @param query such as `?file=1` */
export async function openPanelTab(query: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/panel.html${query}`) });
}
