import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";
import { readText, waitUntilReady } from "./support/view.ts";

const lab = openLab();
const TWO_ERRORS = [{ url: "/s/404" }, { url: "/s/500" }];

test("B14 without access a page has no numbers, the popup says why, and with access it counts after a reload", async () => {
  await lab.driver.setHostAccess(false);
  const page = await lab.openPage(TWO_ERRORS);
  const popup = await lab.driver.openExtensionPage(`popup.html?tab=${page.tab.tabId}`);
  await waitUntilReady(popup);
  const text = await readText(popup);
  expect(text).toContain("No access to this site");
  expect(text).not.toContain("No errors seen");
  expect((await lab.saidOf(page.tab)).statuses).toEqual({});
  await lab.driver.setHostAccess(true);
  await page.tab.reload();
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1 } });
  await lab.expectSoon(async () => (await readText(popup)).includes("No access to this site"), false);
  await popup.close();
});

test("B14 access that is taken back while a page is open is said beside the numbers", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1 } });
  const popup = await lab.driver.openExtensionPage(`popup.html?tab=${page.tab.tabId}`);
  await waitUntilReady(popup);
  await lab.driver.setHostAccess(false);
  await lab.expectSoon(async () => (await readText(popup)).includes("Access to this site was taken back"), true);
  await lab.driver.setHostAccess(true);
  await lab.expectSoon(async () => (await readText(popup)).includes("Access to this site was taken back"), false);
  await popup.close();
});
