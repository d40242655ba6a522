import { expect, test } from "vitest";
import type { BrowserPage } from "../drivers/driver.ts";
import { openLab, type TabRef } from "./support/lab.ts";
import { readText, waitUntilReady } from "./support/view.ts";

const lab = openLab({ bare: true });

/** The number of a tab that was opened while nobody could tell it. */
async function findTab(tab: BrowserPage): Promise<TabRef> {
  const url = await tab.url();
  const tabId = await lab.driver.probe.evaluate(
    async (address) => (await chrome.tabs.query({})).find((candidate) => candidate.url === address)?.id,
    url,
  );
  if (tabId === undefined) throw new Error(`No tab shows ${url}.`);
  return { tabId };
}

test("B13 a page that is older than the extension counts from then on and says that it is partial", async () => {
  const page = await lab.openPage([{ url: "/s/404" }, { url: "/s/404/frame", kind: "iframe" }]);
  await page.request({ url: page.mixUrl(), kind: "iframe" });
  await lab.install();
  const tab = await findTab(page.tab);
  await lab.expectSaid(tab, {});
  const popup = await lab.driver.openExtensionPage(`popup.html?tab=${tab.tabId}`);
  await waitUntilReady(popup);
  expect(await readText(popup)).toContain("This page was open before");
  await page.request({ url: "/s/404/later" });
  await page.tab.evaluate(
    (url) => document.querySelectorAll("iframe")[1]?.contentWindow?.fetch(url),
    page.url("/s/503"),
  );
  await lab.expectSaid(tab, { statuses: { 404: 1, 503: 1 }, badge: "2" });
  expect((await lab.logOf(tab)).page?.partial).toBe("older-than-extension");
  await lab.expectSoon(async () => (await readText(popup)).includes("Earlier responses are missing"), true);
  await page.tab.reload();
  await lab.expectSaid(tab, { statuses: { 200: 1, 404: 2 }, badge: "2" });
  expect((await lab.logOf(tab)).page?.partial).toBeUndefined();
});
