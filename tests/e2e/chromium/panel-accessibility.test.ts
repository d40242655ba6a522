import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { judgePage } from "../support/axe.ts";
import { openBuiltPages } from "../support/built-pages.ts";

const pages = openBuiltPages("errors");

async function chooseRow(page: Page): Promise<void> {
  await page.click("tr[data-position='2'] .cell-path");
  await page.waitForSelector("[data-entry-status]");
}

async function openSuggestions(page: Page): Promise<void> {
  await page.type("input[role=combobox]", "status-code:");
  await page.waitForSelector("[role=option]");
  await page.keyboard.press("ArrowDown");
}

async function clickButton(page: Page, name: string, shown: string): Promise<void> {
  await page.click(`text/${name}`);
  await page.waitForSelector(shown, { visible: true });
}

const STATES: readonly (readonly [name: string, act: (page: Page) => Promise<void>])[] = [
  ["rows", async () => undefined],
  ["details", chooseRow],
  ["suggestions", openSuggestions],
  ["the types", (page) => clickButton(page, "Types", ".menu:popover-open")],
  ["the columns", (page) => clickButton(page, "View", ".menu:popover-open")],
  ["the keys", (page) => clickButton(page, "Keys", "dialog[open]")],
  ["health", (page) => clickButton(page, "Health", ".health table")],
];

for (const theme of ["light", "dark"] as const) {
  test.for(STATES)(`the panel with %s has nothing that axe objects to, ${theme}`, async ([, act]) => {
    const page = await pages.open("panel.html?tab=7", theme, 1280);
    await page.waitForSelector(".uplot");
    await act(page);
    const { violations, passed } = await judgePage(page);
    expect(violations).toEqual([]);
    expect(passed).toEqual(expect.arrayContaining(["color-contrast", "button-name", "aria-allowed-attr"]));
    await page.close();
  });
}
