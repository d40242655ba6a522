import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";

const lab = openLab();
const TWO_ERRORS = [{ url: "/s/404" }, { url: "/s/500" }];

/** Which tabs the storage that outlives the background holds something of. */
async function keptTabs(): Promise<string[]> {
  return await lab.driver.probe.evaluate(async () =>
    Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith("tab/")),
  );
}

test("A20 A21 a tab closed while its requests and a navigation are pending leaves nothing", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  const key = `tab/${page.tab.tabId}`;
  await lab.whenKept(page.tab);
  expect(await keptTabs()).toContain(key);
  await page.start({ url: "/timeout?a", kind: "image" }, { url: "/timeout?b" });
  await page.clickLink("/timeout?c");
  await lab.site.waitForHit({ page: page.tag, path: "/timeout" }, 3);
  await page.tab.close();
  await lab.site.waitForHit({ page: page.tag, path: "/timeout", ended: "cut" }, 3);
  await lab.settle();
  await lab.expectSoon(async () => (await keptTabs()).includes(key), false);
  await lab.settle();
  expect(await keptTabs()).not.toContain(key);
});

test("B11 a discarded tab starts anew when it is shown again, and its old id keeps nothing", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1 } });
  await lab.driver.newTab();
  const before = page.tab.tabId;
  // Chromium gives the tab another id, Firefox keeps it and returns nothing.
  const after = await lab.driver.probe.evaluate(async (tabId) => {
    const discarded: unknown = await chrome.tabs.discard(tabId);
    const isTab = typeof discarded === "object" && discarded !== null && "id" in discarded;
    return isTab ? Number(discarded.id) : tabId;
  }, before);
  await lab.driver.probe.evaluate((tabId) => chrome.tabs.update(tabId, { active: true }).then(() => undefined), after);
  await lab.site.waitForHit({ page: page.tag, status: 404, ended: "complete" }, 2);
  await lab.site.waitForHit({ page: page.tag, status: 500, ended: "complete" }, 2);
  await lab.expectSaid({ tabId: after }, { statuses: { 200: 1, 404: 1, 500: 1 }, badge: "2" });
  await lab.expectSoon(async () => after === before || !(await keptTabs()).includes(`tab/${before}`), true);
});

test("B12 a duplicated tab counts its own page", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  const id = await lab.driver.probe.evaluate(
    async (tabId) => (await chrome.tabs.duplicate(tabId))?.id ?? -1,
    page.tab.tabId,
  );
  await lab.site.waitForHit({ page: page.tag, status: 500, ended: "complete" }, 2);
  await lab.site.waitForHit({ page: page.tag, status: 404, ended: "complete" }, 2);
  await lab.expectSaid({ tabId: id }, { statuses: { 200: 1, 404: 1, 500: 1 }, badge: "2" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1 }, badge: "2" });
});

test("B26 a tab moved to another window keeps its page and its badge", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1 }, badge: "2" });
  await lab.driver.probe.evaluate((tabId) => chrome.windows.create({ tabId }).then(() => undefined), page.tab.tabId);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1 }, badge: "2" });
  await page.request({ url: "/s/503" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1, 503: 1 }, badge: "3" });
});
