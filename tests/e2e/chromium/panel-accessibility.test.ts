import axe from "axe-core";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { installFakeBrowser } from "../../look/fake-browser.ts";
import { SCENES } from "../../look/scenes.ts";
import { type PageServer, serveBuiltPages } from "../../look/serve-built-pages.ts";
import { requireBrowser } from "../../set-up/find-browser.mjs";

const scene = SCENES.find(({ name }) => name === "errors");
if (scene === undefined) throw new Error("There is no scene with errors.");

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
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 720 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
    await page.evaluateOnNewDocument(installFakeBrowser, scene);
    await page.goto(`${server.origin}/panel.html?tab=7`);
    await page.waitForSelector("[data-ready] .uplot");
    await act(page);
    await page.evaluate(axe.source);
    const { violations, passed } = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      const { violations, passes } = await axe.run();
      const inWords = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
      );
      return { violations: inWords, passed: passes.map(({ id }) => id) };
    });
    expect(violations).toEqual([]);
    expect(passed).toEqual(expect.arrayContaining(["color-contrast", "button-name", "aria-allowed-attr"]));
    await page.close();
  });
}
