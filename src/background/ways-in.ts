import { browser } from "wxt/browser";
import { suggestCodes } from "./code-suggestions.ts";

const MENU_ID = "explain-selection";
/** Named in the manifest. The other command opens the popup, and the browser carries it out by itself. */
const OPEN_REFERENCE_COMMAND = "open-reference";
/** A longer text is no code; the search reads no more than this either. */
const MAX_QUERY_CHARACTERS = 200;

/** The page searches by itself and opens the best result: nothing of the catalog is needed here. */
function referenceUrl(query = ""): string {
  const page = browser.runtime.getURL("/reference.html");
  const text = query.trim().slice(0, MAX_QUERY_CHARACTERS);
  // `URLSearchParams` makes half of a cut character harmless; `encodeURIComponent` would throw.
  return text === "" ? page : `${page}?${new URLSearchParams({ q: text })}`;
}

async function openReference(query?: string): Promise<void> {
  await browser.tabs.create({ url: referenceUrl(query) });
}

/** Menus are kept by the browser with the extension, so they are made once per version. */
async function makeMenu(): Promise<void> {
  await browser.contextMenus?.removeAll();
  browser.contextMenus?.create({ id: MENU_ID, title: "Explain “%s”", contexts: ["selection"] });
}

/**
 * The ways to the reference that begin outside our pages: address bar, context menu, keyboard. Must run in the worker's
 * first turn, so that their events wake it. Firefox for Android has none of the three.
 */
export function offerWaysIn(): void {
  browser.runtime.onInstalled.addListener(() => void makeMenu());
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU_ID) void openReference(selectionText);
  });
  browser.commands?.onCommand.addListener((command) => {
    if (command === OPEN_REFERENCE_COMMAND) void openReference();
  });
  browser.omnibox?.setDefaultSuggestion({ description: "Explain a status code, an error name or a symptom" });
  browser.omnibox?.onInputChanged.addListener((text, suggest) => suggest([...suggestCodes(text)]));
  browser.omnibox?.onInputEntered.addListener((text, disposition) => {
    if (disposition === "currentTab") void browser.tabs.update({ url: referenceUrl(text) });
    else void browser.tabs.create({ url: referenceUrl(text), active: disposition === "newForegroundTab" });
  });
}
