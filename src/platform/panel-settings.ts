import { browser } from "wxt/browser";

/** The one key of `storage.local` that holds how the panel looks. It holds nothing of any page. */
const PANEL_KEY = "panel";

/** What the panel was last told to look like, as it was stored; `undefined` where nothing can be read. Never rejects. */
export async function loadPanelSettings(): Promise<unknown> {
  try {
    return (await browser.storage.local.get(PANEL_KEY))[PANEL_KEY];
  } catch {
    // DevTools pages of Firefox have no storage.
    return undefined;
  }
}

/** Keeps how the panel looks. Where that is not possible it looks so until it is closed. */
export async function savePanelSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await browser.storage.local.set({ [PANEL_KEY]: settings });
  } catch {
    return;
  }
}
