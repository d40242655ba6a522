import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";
import { byBrowser } from "./support/test-browser.ts";
import { readText, waitUntilReady } from "./support/view.ts";

const lab = openLab();

/** What the popup says of a tab that has been led to an address. */
async function popupTextFor(address: string): Promise<string> {
  const tab = await lab.driver.newTab();
  await tab.goto(address);
  const popup = await lab.driver.openExtensionPage(`popup.html?tab=${tab.tabId}`);
  await waitUntilReady(popup);
  const text = await readText(popup);
  await popup.close();
  return text;
}

test("B15 on a page of the browser the popup says that there is nothing to count", async () => {
  const address = byBrowser({ chromium: "chrome://version/", firefox: "about:support" });
  expect(await popupTextFor(address)).toContain("A page of the browser");
});

test("B15 in the extension store the popup says that the browser guards it", async () => {
  const address = byBrowser({
    chromium: "https://chromewebstore.google.com/",
    firefox: "https://addons.mozilla.org/",
  });
  expect(await popupTextFor(address)).toContain("The browser guards this page");
});

test("B10 of the extension's own pages the popup says that there is nothing to count", async () => {
  expect(await popupTextFor(`${lab.driver.extensionOrigin}/reference.html`)).toContain("A page of the browser");
});
