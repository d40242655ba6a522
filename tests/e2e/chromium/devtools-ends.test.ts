import { expect, test } from "vitest";
import type { RemoteContext } from "../../drivers/driver.ts";
import { openDevtoolsPanel } from "../support/devtools.ts";
import { openLab } from "../support/lab.ts";
import { readView } from "../support/view.ts";

const lab = openLab();
const OUTLIVED_LIMIT = { timeout: 15_000 };

async function openPanel() {
  const page = await lab.openPage([{ url: "/s/404/before" }]);
  const { panel } = await openDevtoolsPanel(lab.driver, page.tab);
  await lab.expectSoon(async () => (await readView(panel)).errors, 1);
  return { page, panel };
}

const isThere = async (panel: RemoteContext) => await panel.evaluate(() => true).catch(() => false);

test("B11 a tab that another one replaces takes its DevTools with it, so that no panel shows a tab that is gone", async () => {
  const { page, panel } = await openPanel();
  await lab.driver.newTab();
  const newId = await lab.driver.probe.evaluate(async (tabId) => {
    const replacing = (await chrome.tabs.discard(tabId)) as { readonly id?: number } | undefined;
    return replacing?.id;
  }, page.tab.tabId);
  expect(newId).not.toBe(page.tab.tabId);
  await expect.poll(() => isThere(panel), OUTLIVED_LIMIT).toBe(false);
});

test("C6 an update ends the panel with its DevTools, and nothing of it complains", async () => {
  const { panel } = await openPanel();
  // The context that asks for the reload may be gone before it can answer.
  await lab.driver.background.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => isThere(panel), OUTLIVED_LIMIT).toBe(false);
});
