import { browser } from "wxt/browser";
import { parseSettings, SETTINGS_KEY, type Settings } from "../traffic/settings.ts";

/** What the person chose; the defaults where nothing readable is stored. Never rejects. */
export async function loadSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    return parseSettings(stored[SETTINGS_KEY]);
  } catch {
    return parseSettings(undefined);
  }
}

/** @throws when the browser cannot write, so that the page can say so. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: settings });
}

/** Calls back with the new choices whenever any page of the extension saves some. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === "local" && change !== undefined) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
