import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { GUIDE_TABS } from "../../../src/ui/models/reference-place.ts";
import { judgePage } from "../support/axe.ts";
import { openBuiltPages } from "../support/built-pages.ts";

const pages = openBuiltPages("errors");

async function openGloss(page: Page): Promise<void> {
  await page.waitForSelector(".card-target button.term");
  await page.focus(".card-target button.term");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".gloss:popover-open");
}

async function findInPopup(page: Page): Promise<void> {
  await page.type("input[role=combobox]", "too many re");
  await page.waitForSelector("[role=option]");
  await page.keyboard.press("ArrowDown");
}

async function explainInPopup(page: Page): Promise<void> {
  await page.type("input[role=combobox]", "522");
  await page.waitForSelector("[role=option]");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".lookup-result");
}

type State = readonly [name: string, path: string, act: (page: Page) => Promise<unknown>];

const STATES: readonly State[] = [
  ["all codes", "reference.html", async () => undefined],
  ["an open card", "reference.html#cloudflare-522", (page) => page.waitForSelector(".card-target .explanation")],
  ["an open gloss", "reference.html#502", openGloss],
  ["what was found", "reference.html?q=too+many+requests", (page) => page.waitForSelector(".explanation")],
  ...GUIDE_TABS.map(
    ({ label, fragment }): State => [
      label,
      `reference.html#${fragment}`,
      (page) => page.waitForSelector("[data-guide] h2"),
    ],
  ),
  ["what the popup's search found", "popup.html?tab=7", findInPopup],
  ["what the popup explains", "popup.html?tab=7", explainInPopup],
];

for (const theme of ["light", "dark"] as const) {
  test.for(STATES)(`%s: nothing that axe objects to, ${theme}`, async ([, path, act]) => {
    const page = await pages.open(path, theme, path.startsWith("popup") ? 420 : 1100);
    await act(page);
    const { violations, passed } = await judgePage(page);
    expect(violations).toEqual([]);
    expect(passed).toEqual(expect.arrayContaining(["color-contrast", "region"]));
    await page.close();
  });
}

test.for([380, 1100])("a gloss stands whole within a window of %d, and Escape puts it away", async (width) => {
  const page = await pages.open("reference.html#502", "light", width);
  await openGloss(page);
  const box = await (await page.$(".gloss:popover-open"))?.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  await page.keyboard.press("Tab");
  const focused = () => document.activeElement?.getAttribute("href");
  expect(await page.evaluate(focused)).toMatch(/^#term-/);
  await page.keyboard.press("Escape");
  expect(await page.$(".gloss:popover-open")).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("term");
  await page.close();
});
