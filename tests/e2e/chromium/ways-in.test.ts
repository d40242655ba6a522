import { beforeEach, test } from "vitest";
import { openLab } from "../support/lab.ts";
import { closeReferences, referencePlaces } from "../support/reference-tabs.ts";

const lab = openLab();

/** Bindings of Chromium let an event be sent from within; neither its menus nor its address bar can be used by tests. */
interface Sendable {
  dispatch(...args: unknown[]): void;
}

const references = () => referencePlaces(lab);

beforeEach(() => closeReferences(lab));

test("a choice in the context menu opens the card of the selected text", async () => {
  await lab.openPage();
  await lab.driver.background.evaluate(() => {
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: Sendable };
    onClicked.dispatch({ menuItemId: "explain-selection", selectionText: " net::ERR_NAME_NOT_RESOLVED " });
  });
  await lab.expectSoon(references, ["#err-name-not-resolved"]);
});

test("Enter in the address bar opens the card in the tab at hand", async () => {
  const { tab } = await lab.openPage();
  await lab.driver.background.evaluate(() => {
    const { onInputEntered } = chrome.omnibox as unknown as { onInputEntered: Sendable };
    onInputEntered.dispatch("522", "currentTab");
  });
  await lab.expectSoon(references, ["#cloudflare-522"]);
  await lab.expectSoon(() => tab.url(), `${lab.driver.extensionOrigin}/reference.html#cloudflare-522`);
});

test("the shortcut's command opens the reference", async () => {
  await lab.openPage();
  await lab.driver.background.evaluate(() => {
    const { onCommand } = chrome.commands as unknown as { onCommand: Sendable };
    onCommand.dispatch("open-reference");
  });
  await lab.expectSoon(references, [""]);
});
