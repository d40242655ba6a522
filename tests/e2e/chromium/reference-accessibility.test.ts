import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GUIDE_TABS } from "../../../src/ui/models/reference-place.ts";
import { installFakeBrowser } from "../../look/fake-browser.ts";
import { SCENES, type Scene } from "../../look/scenes.ts";
import { type PageServer, serveBuiltPages } from "../../look/serve-built-pages.ts";
import { requireBrowser } from "../../set-up/find-browser.mjs";
import { judgePage } from "../support/axe.ts";

function sceneNamed(wanted: string): Scene {
  const scene = SCENES.find(({ name }) => name === wanted);
  if (scene === undefined) throw new Error(`There is no scene ${wanted}.`);
  return scene;
}

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  server = await serveBuiltPages(".output/chrome-mv3");
  browser = await puppeteer.launch({ executablePath: requireBrowser("chromium"), args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

type Theme = "light" | "dark";

async function openPage(path: string, theme: Theme, width: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 720 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
  await page.evaluateOnNewDocument(installFakeBrowser, sceneNamed("errors"));
  await page.goto(`${server.origin}/${path}`);
  await page.waitForSelector("[data-ready]");
  return page;
}

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
    const page = await openPage(path, theme, path.startsWith("popup") ? 420 : 1100);
    await act(page);
    const { violations, passed } = await judgePage(page);
    expect(violations).toEqual([]);
    expect(passed).toEqual(expect.arrayContaining(["color-contrast", "region"]));
    await page.close();
  });
}

test.for([380, 1100])("a gloss stands whole within a window of %d, and Escape puts it away", async (width) => {
  const page = await openPage("reference.html#502", "light", width);
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
