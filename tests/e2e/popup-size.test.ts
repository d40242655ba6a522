import { expect, test } from "vitest";
import { freshHost } from "../site/hosts.ts";
import { openLab } from "./support/lab.ts";
import { waitUntilReady } from "./support/view.ts";

const lab = openLab();
const HOSTS = 50;

test("B29 fifty hosts with long addresses fit the popup without a horizontal bar", async () => {
  const page = await lab.openPage();
  const requests = Array.from({ length: HOSTS }, () => ({
    url: `${lab.site.origin(freshHost())}/s/404/${"long-segment".repeat(17)}`,
    kind: "image" as const,
  }));
  await page.request(...requests);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: HOSTS } });
  const popup = await lab.driver.openPopup(page.tab);
  await waitUntilReady(popup);
  const size = await popup.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(size.overflow).toBe(0);
  // The most that both browsers give a popup.
  expect(size.width).toBeLessThanOrEqual(800);
  expect(size.height).toBeLessThanOrEqual(600);
  expect(size.width).toBeGreaterThanOrEqual(300);
  await popup.close();
});
