import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";

const lab = openLab();
/** Entries kept of one page, and how far the list may overrun before it is cut. */
const MOST_ENTRIES = 625;

test("B25 a thousand errors in a moment end in the right badge", async () => {
  const page = await lab.openPage([{ url: "/s/404", times: 999 }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 999 }, badge: "999" });
  await page.request({ url: "/s/404" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1000 }, badge: "1k" });
  expect(await lab.driver.badgeTitle(page.tab.tabId)).toBe("1000 errors: 404 ×1000");
});

test("B24 ten thousand errors are counted exactly, and the list stays bounded", { timeout: 120_000 }, async () => {
  const page = await lab.openPage();
  for (let round = 0; round < 20; round += 1) {
    await page.request({ url: "/s/404", times: 400 }, { url: "/s/500", times: 100 });
  }
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 8000, 500: 2000 }, badge: "10k" });
  expect(await lab.driver.badgeTitle(page.tab.tabId)).toBe("10000 errors: 500 ×2000, 404 ×8000");
  const log = await lab.logOf(page.tab);
  expect(log.entries.length).toBeLessThanOrEqual(MOST_ENTRIES);
  expect(log.page?.droppedEntries).toBe(10_001 - log.entries.length);
  expect(page.served()).toEqual({ 200: 1, 404: 8000, 500: 2000 });
});
