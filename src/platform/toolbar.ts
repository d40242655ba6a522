import { browser } from "wxt/browser";

/**
 * Whether the extension's button stands on the toolbar, where the badge can be seen. `undefined` where the browser does
 * not say. Chromium hides new buttons behind its puzzle piece until the person pins them.
 */
export async function isOnToolbar(): Promise<boolean | undefined> {
  try {
    return (await browser.action.getUserSettings()).isOnToolbar;
  } catch {
    return undefined;
  }
}

/** What the toolbar says of a tab, which the browser knows also while the background sleeps. */
export async function toolbarTitle(tabId: number): Promise<string> {
  try {
    return await browser.action.getTitle({ tabId });
  } catch {
    return "";
  }
}
