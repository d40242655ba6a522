import { browser } from "wxt/browser";
import type { NavigationDetails } from "../traffic/observation.ts";

export interface PageListener {
  commit(details: NavigationDetails): void;
  failNavigation(details: NavigationDetails): void;
  completeNavigation(details: NavigationDetails): void;
  removeTab(tabId: number): void;
  replaceTab(addedTabId: number, removedTabId: number): void;
  windowsChanged(): void;
}

/** Registers the listeners that say which page a tab shows. Must run in the worker's first turn. */
export function observePages(listener: PageListener): void {
  const { webNavigation, tabs, windows } = browser;
  webNavigation.onCommitted.addListener((details) => listener.commit(details));
  // Firefox reports failures of navigations that succeed, with the document that is left. Its error pages are commits,
  // and of a download it says that the navigation completed.
  if (import.meta.env.FIREFOX) {
    webNavigation.onCompleted.addListener((details) => listener.completeNavigation(details));
  } else {
    webNavigation.onErrorOccurred.addListener((details) => listener.failNavigation(details));
  }
  tabs.onRemoved.addListener((tabId) => listener.removeTab(tabId));
  // Firefox never replaces a tab's id and has no such event; Firefox for Android has no windows.
  tabs.onReplaced?.addListener((addedTabId, removedTabId) => listener.replaceTab(addedTabId, removedTabId));
  windows?.onCreated.addListener(() => listener.windowsChanged());
  windows?.onRemoved.addListener(() => listener.windowsChanged());
}
