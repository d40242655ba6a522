import { render } from "preact";
import { requestAccess, watchAccess } from "../../platform/access.ts";
import { BROWSER_FAMILY } from "../../platform/browser-family.ts";
import { copyText } from "../../platform/clipboard.ts";
import { findActiveTabId, reloadTab } from "../../platform/tabs.ts";
import { isOnToolbar, toolbarTitle } from "../../platform/toolbar.ts";
import type { CardBody } from "../components/ErrorCard.tsx";
import { explain } from "../models/explanation.ts";
import { openExplanationBook } from "../models/explanation-book.ts";
import { createPopupModel } from "../models/popup-model.ts";
import { patternsFor } from "../models/surroundings.ts";
import { tabIdFromQuery } from "../models/tab-id.ts";
import { watchTabModel } from "../models/tab-model.ts";
import { createTabViewModel } from "../models/tab-view-model.ts";
import { outcomesIn } from "../models/toolbar-title.ts";
import { drawWhenKnown } from "../models/when-ready.ts";
import { App } from "./App.tsx";
import type { PopupDoors } from "./doors.ts";

async function loadCardBody(): Promise<CardBody> {
  const { CardDetails } = await import("../components/CardDetails.tsx");
  return (content) => <CardDetails {...content} copy={copyText} />;
}

/**
 * Opens the popup for the tab that the address names, else for the active one. The port is opened before anything is
 * drawn, so that the worker starts while the page is still loading.
 */
export async function startPopup(root: Element, query: string): Promise<void> {
  const tabId = tabIdFromQuery(query) ?? (await findActiveTabId());
  if (tabId === undefined) return;
  const model = createPopupModel(createTabViewModel(watchTabModel(tabId), BROWSER_FAMILY === "firefox"));
  const book = openExplanationBook();
  let body: Promise<CardBody> | undefined;
  const doors: PopupDoors = {
    family: BROWSER_FAMILY,
    loadCardBody() {
      body ??= loadCardBody();
      return body;
    },
    remedy(remedy) {
      const url = model.surroundings.value?.tab.url ?? model.tab.state.value?.page?.url;
      if (remedy === "reload") void reloadTab(tabId);
      else void requestAccess(patternsFor(url)).then(model.refresh);
    },
  };
  watchAccess(model.refresh);
  // Loaded while the worker wakes up and reads back its log: the toolbar names the page's errors before it can.
  book.warmUp();
  void toolbarTitle(tabId).then((title) => Promise.allSettled(outcomesIn(title).map(explain)));
  drawWhenKnown(model, book, () => {
    render(<App model={model} book={book} doors={doors} />, root);
    void isOnToolbar().then((answer) => {
      model.isOnToolbar.value = answer;
    });
  });
}
