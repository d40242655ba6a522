import { effect } from "@preact/signals";
import { render } from "preact";
import { ALL_SITES, readAccess, requestAccess, watchAccess } from "../../platform/access.ts";
import { BROWSER_FAMILY } from "../../platform/browser-family.ts";
import { copyText } from "../../platform/clipboard.ts";
import { findActiveTabId, readTab, reloadTab } from "../../platform/tabs.ts";
import { isOnToolbar } from "../../platform/toolbar.ts";
import type { CardBody } from "../components/ErrorCard.tsx";
import { openExplanationBook } from "../models/explanation-book.ts";
import { sitePattern } from "../models/page-address.ts";
import { createPopupModel, type PopupModel } from "../models/popup-model.ts";
import type { Remedy } from "../models/situation-words.ts";
import { tabIdFromQuery } from "../models/tab-id.ts";
import { watchTabModel } from "../models/tab-model.ts";
import { App } from "./App.tsx";

/** Match patterns that access to the shown page is asked with. */
function patternsOf(model: PopupModel): readonly string[] {
  const url = model.surroundings.value?.tab.url ?? model.tab.state.value?.page?.url;
  const pattern = sitePattern(url);
  return pattern === undefined ? ALL_SITES : [pattern];
}

async function lookAround(model: PopupModel): Promise<void> {
  const tab = await readTab(model.tab.tabId);
  const pattern = sitePattern(tab.url ?? model.tab.state.value?.page?.url);
  const access = await readAccess(pattern === undefined ? ALL_SITES : [pattern]);
  model.surroundings.value = { tab, access };
}

async function loadCardBody(): Promise<CardBody> {
  const { CardDetails } = await import("../components/CardDetails.tsx");
  return ({ card, explanation }) => <CardDetails card={card} explanation={explanation} copy={copyText} />;
}

/**
 * Opens the popup for the tab that the address names, else for the active one. The port is opened before anything is
 * drawn, so that the worker starts while the page is still loading.
 */
export async function startPopup(root: Element, query: string): Promise<void> {
  const tabId = tabIdFromQuery(query) ?? (await findActiveTabId());
  if (tabId === undefined) return;
  const model = createPopupModel(watchTabModel(tabId), BROWSER_FAMILY === "firefox");
  const book = openExplanationBook();
  let body: Promise<CardBody> | undefined;
  const doors = {
    family: BROWSER_FAMILY,
    loadCardBody: () => (body ??= loadCardBody()),
    remedy(remedy: Remedy) {
      if (remedy === "reload") void reloadTab(tabId);
      else void requestAccess(patternsOf(model)).then(() => lookAround(model));
    },
  };
  void lookAround(model);
  watchAccess(() => void lookAround(model));
  void isOnToolbar().then((answer) => {
    model.isOnToolbar.value = answer;
  });
  const stop = effect(() => {
    if (model.situation.value === "waiting") return;
    queueMicrotask(() => stop());
    render(<App model={model} book={book} doors={doors} />, root);
    queueMicrotask(() => {
      const stopWaiting = effect(() => {
        if (!book.isSettled.value) return;
        model.isReady.value = true;
        queueMicrotask(() => stopWaiting());
      });
    });
  });
}
