import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";
import { byBrowser } from "./support/test-browser.ts";
import type { TestPage } from "./support/test-page.ts";
import { readText, readView, waitUntilReady } from "./support/view.ts";

const lab = openLab();
const refused = byBrowser({ chromium: "net::ERR_CONNECTION_REFUSED", firefox: "NS_ERROR_CONNECTION_REFUSED" });
const EXPECTED = {
  total: 8,
  errors: 5,
  statuses: { 200: 2, 302: 1, 404: 2, 500: 1, 503: 1 },
  failures: { [refused]: 1 },
};

/** A page with errors of several kinds, a redirect and a failure. */
async function openMixedPage(): Promise<TestPage> {
  return await lab.openPage([
    { url: "/s/404", times: 2 },
    { url: "/s/500" },
    { url: "/s/503", kind: "image" },
    { url: "/redirect/1" },
    { url: `${lab.site.refusedOrigin}/` },
  ]);
}

test.for(["popup", "panel"])("%s shows the page's tally, agrees with the badge, and stays live", async (view) => {
  const page = await openMixedPage();
  await lab.settle();
  const shown = await lab.driver.openExtensionPage(`${view}.html?tab=${page.tab.tabId}`);
  await waitUntilReady(shown);
  await lab.expectSoon(() => readView(shown), EXPECTED);
  await lab.expectSoon(() => lab.driver.badgeText(page.tab.tabId), "5");
  await page.request({ url: "/s/404/later" });
  const statuses = { ...EXPECTED.statuses, 404: 3 };
  await lab.expectSoon(() => readView(shown), { ...EXPECTED, total: 9, errors: 6, statuses });
  await page.tab.goto(page.url("/s/410"));
  await lab.expectSoon(() => readView(shown), { total: 1, errors: 1, statuses: { 410: 1 }, failures: {} });
  await shown.close();
});

test("B27 the real popup shows the tab on which the toolbar action was clicked", async () => {
  const page = await openMixedPage();
  await lab.settle();
  const popup = await lab.driver.openPopup(page.tab);
  await waitUntilReady(popup);
  await lab.expectSoon(() => readView(popup), EXPECTED);
  await popup.close();
});

test("B28 a popup opened while the background sleeps is right from its first drawing on", async () => {
  const page = await openMixedPage();
  await lab.settle();
  await lab.whenKept(page.tab);
  await lab.driver.background.kill();
  const popup = await lab.driver.openExtensionPage(`popup.html?tab=${page.tab.tabId}`);
  await waitUntilReady(popup);
  expect(await readView(popup)).toEqual(EXPECTED);
  await popup.close();
});

test("B28 an open view goes on after the background was stopped", async () => {
  const page = await openMixedPage();
  await lab.settle();
  await lab.whenKept(page.tab);
  const panel = await lab.driver.openExtensionPage(`panel.html?tab=${page.tab.tabId}`);
  await waitUntilReady(panel);
  await lab.driver.background.kill();
  await page.request({ url: "/s/404/later" });
  const statuses = { ...EXPECTED.statuses, 404: 3 };
  await lab.expectSoon(() => readView(panel), { ...EXPECTED, total: 9, errors: 6, statuses });
  await panel.close();
});

test("A view of a closed tab says so", async () => {
  const page = await openMixedPage();
  const { tabId } = page.tab;
  await page.tab.close();
  await lab.settle();
  const popup = await lab.driver.openExtensionPage(`popup.html?tab=${tabId}`);
  await waitUntilReady(popup);
  expect(await readText(popup)).toContain("This tab is closed");
  await popup.close();
});
