import { render } from "preact";
import { requestAccess, watchAccess } from "../../platform/access.ts";
import { BROWSER_FAMILY } from "../../platform/browser-family.ts";
import { copyText } from "../../platform/clipboard.ts";
import { PANEL_HIDDEN, PANEL_SHOWN, readInspectedTabId, watchDevtoolsTheme } from "../../platform/devtools.ts";
import { openNetworkLog } from "../../platform/network-log.ts";
import { findActiveTabId, reloadTab } from "../../platform/tabs.ts";
import { openExplanationBook } from "../models/explanation-book.ts";
import { openLiveSource } from "../models/live/live-source.ts";
import { createPanelModel } from "../models/panel-model.ts";
import { patternsFor } from "../models/surroundings.ts";
import { tabIdFromQuery } from "../models/tab-id.ts";
import { watchTabModel } from "../models/tab-model.ts";
import { createTabViewModel } from "../models/tab-view-model.ts";
import { drawWhenKnown } from "../models/when-ready.ts";
import { App } from "./App.tsx";

/**
 * Opens the panel for a file where the address names one: `?file=…`, an id by which another page offers it. Else for
 * the tab that the address names, else for the one that DevTools inspects, else for the active one.
 * While DevTools shows another panel, this one holds no port and draws nothing.
 */
export async function startPanel(root: Element, query: string): Promise<void> {
  const fileId = new URLSearchParams(query).get("file");
  if (fileId !== null) {
    const { startFilePanel } = await import("./start-file-panel.tsx");
    startFilePanel(root, fileId);
    return;
  }
  const inspectedId = readInspectedTabId();
  const tabId = tabIdFromQuery(query) ?? inspectedId ?? (await findActiveTabId());
  if (tabId === undefined) return;
  const network = tabId === inspectedId ? openNetworkLog() : undefined;
  watchDevtoolsTheme((theme) => {
    document.documentElement.dataset.theme = theme;
  });
  const tab = watchTabModel(tabId);
  const live = openLiveSource(tab, { browser: BROWSER_FAMILY, network });
  const model = createPanelModel(createTabViewModel(tab, BROWSER_FAMILY === "firefox"), live);
  const book = openExplanationBook();
  addEventListener(PANEL_HIDDEN, () => live.hide());
  addEventListener(PANEL_SHOWN, () => live.show());
  watchAccess(model.refresh);
  drawWhenKnown(model, book, () =>
    render(
      <App
        model={model}
        book={book}
        copy={copyText}
        remedy={(remedy) => {
          const url = model.surroundings.value?.tab.url ?? model.tab.state.value?.page?.url;
          if (remedy === "reload") void reloadTab(tabId);
          else void requestAccess(patternsFor(url)).then(model.refresh);
        }}
      />,
      root,
    ),
  );
}
