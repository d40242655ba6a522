/**
 * Pictures of the built pages with made-up data: `node tests/look/shoot.ts <built extension> <folder> [scene…]`.
 * For people who change how the views look; no test reads the pictures.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { requireBrowser } from "../set-up/find-browser.mjs";
import { installFakeBrowser } from "./fake-browser.ts";
import { SCENES, type Scene } from "./scenes.ts";
import { serveBuiltPages } from "./serve-built-pages.ts";

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly scenes: readonly string[];
  act?(page: Page): Promise<void>;
}

const POPUP = { path: "/popup.html?tab=7", width: 420, height: 580 };

const PANEL = { path: "/panel.html?tab=7", width: 1280, height: 720 };

async function chooseRow(page: Page): Promise<void> {
  if ((await page.$("table")) === null) return;
  await page.focus("table");
  for (const key of ["End", "ArrowUp", "ArrowUp", "ArrowUp", "ArrowUp"] as const) await page.keyboard.press(key);
  await page.waitForSelector(".details");
}

/** Chooses the row that says this, and opens a tab of its details. */
function openDetails(row: string, tab: string): (page: Page) => Promise<void> {
  return async (page) => {
    const found = await page.waitForSelector(`::-p-xpath(//tbody//tr[contains(., "${row}")])`);
    await found?.click();
    await page.click(`.details [data-tab="${tab}"]`);
    await page.waitForNetworkIdle({ idleTime: 200 });
  };
}

const DETAILS = [
  ["explanation", "orders"],
  ["headers", "orders"],
  ["timing", "orders"],
  ["chain", "sign-in"],
  ["findings", "wishlist"],
  ["body", "orders"],
] as const;

async function typeIntoFilter(page: Page): Promise<void> {
  await page.type("input[role=combobox]", "-domain:*.net status-code:");
  await page.waitForSelector("[role=option]");
}

async function openFirstCard(page: Page): Promise<void> {
  await page.click(".card-opener");
  await page.waitForSelector(".card-details");
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>("html, body, .popup")) part.style.height = "100vh";
  });
}

/** Drags over a part of the chart. @param from, to parts of its width */
function brush(from: number, to: number): (page: Page) => Promise<void> {
  return async (page) => {
    const chart = await page.waitForSelector(".timeline canvas");
    const box = await chart?.boundingBox();
    if (!box) throw new Error("The chart is not drawn.");
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width * from, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * to, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForSelector(".timeline-span");
  };
}

async function waitForChart(page: Page): Promise<void> {
  await page.waitForSelector(".timeline canvas");
}

/** Opens the health view. @param selector what of it to bring into sight */
function openHealth(selector?: string): (page: Page) => Promise<void> {
  return async (page) => {
    const button = await page.waitForSelector('aria/Health[role="button"]');
    await button?.click();
    await page.waitForSelector(".health-numbers");
    if (selector === undefined) return;
    await page.waitForSelector(selector);
    await page.$eval(selector, (element) => element.scrollIntoView());
  };
}

async function waitForGuide(page: Page): Promise<void> {
  await page.waitForSelector("[data-guide] h2");
}

async function typeIntoSearch(page: Page): Promise<void> {
  await page.type("[role=combobox]", "login loop");
  await page.waitForSelector("[role=option]");
}

const SHOTS: readonly Shot[] = [
  {
    name: "popup",
    ...POPUP,
    scenes: SCENES.map((scene) => scene.name).filter((name) => name !== "whole" && name !== "busy"),
  },
  { name: "popup-open", ...POPUP, height: 1500, scenes: ["errors", "hostile"], act: openFirstCard },
  { name: "panel", ...PANEL, scenes: ["errors", "older", "hostile"], act: chooseRow },
  { name: "panel-rows", ...PANEL, scenes: ["errors"] },
  { name: "panel-filter", ...PANEL, scenes: ["errors"], act: typeIntoFilter },
  { name: "panel-narrow", ...PANEL, width: 620, height: 900, scenes: ["errors"], act: chooseRow },
  { name: "timeline", ...PANEL, scenes: ["busy"], act: waitForChart },
  { name: "timeline-brushed", ...PANEL, scenes: ["busy"], act: brush(0.46, 0.64) },
  { name: "timeline-narrow", ...PANEL, width: 380, height: 720, scenes: ["busy"], act: brush(0.46, 0.64) },
  { name: "health", ...PANEL, height: 900, scenes: ["busy", "errors"], act: openHealth() },
  {
    name: "health-span",
    ...PANEL,
    height: 900,
    scenes: ["busy"],
    act: async (page) => {
      await brush(0.46, 0.64)(page);
      await openHealth()(page);
    },
  },
  { name: "health-hosts", ...PANEL, height: 900, scenes: ["busy"], act: openHealth(".health-grid") },
  { name: "health-narrow", ...PANEL, width: 380, height: 1200, scenes: ["busy"], act: openHealth() },
  ...DETAILS.flatMap(([tab, row]) => [
    { name: `details-${tab}`, ...PANEL, scenes: ["whole"], act: openDetails(row, tab) },
    {
      name: `details-narrow-${tab}`,
      ...PANEL,
      width: 420,
      height: 1000,
      scenes: ["whole"],
      act: openDetails(row, tab),
    },
  ]),
  { name: "reference", path: "/reference.html", width: 1200, height: 900, scenes: ["errors"] },
  { name: "reference-404", path: "/reference.html#404", width: 1200, height: 900, scenes: ["errors"] },
  { name: "reference-narrow", path: "/reference.html#429", width: 360, height: 800, scenes: ["errors"] },
  ...["compare-401-403", "table-retry", "layers", "cloudflare", "budget", "mistakes", "faq", "glossary"].map(
    (part) => ({
      name: `guide-${part}`,
      path: `/reference.html#${part}`,
      width: 1200,
      height: 900,
      scenes: ["errors"],
      act: waitForGuide,
    }),
  ),
  ...["compare-502-503-504", "budget"].map((part) => ({
    name: `guide-narrow-${part}`,
    path: `/reference.html#${part}`,
    width: 360,
    height: 800,
    scenes: ["errors"],
    act: waitForGuide,
  })),
  { name: "reference-search", path: "/reference.html?q=too+slow", width: 1200, height: 900, scenes: ["errors"] },
  { name: "popup-search", ...POPUP, scenes: ["errors"], act: typeIntoSearch },
  { name: "options", path: "/options.html", width: 900, height: 900, scenes: ["errors", "withheld"] },
  { name: "popup-wide", ...POPUP, width: 1000, height: 800, scenes: ["errors"] },
];

const THEMES = ["light", "dark"] as const;

async function shoot(browser: Browser, origin: string, folder: string, shot: Shot, scene: Scene): Promise<void> {
  for (const theme of THEMES) {
    const page = await browser.newPage();
    page.on("console", (message) => console.log(`${shot.name} ${scene.name}: ${message.text()}`));
    page.on("pageerror", (error) => console.log(`${shot.name} ${scene.name}: ${String(error)}`));
    await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: 2 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
    await page.evaluateOnNewDocument(installFakeBrowser, scene);
    await page.goto(origin + shot.path);
    await page.waitForSelector("[data-ready]", { timeout: 5000 });
    await shot.act?.(page);
    await page.screenshot({ path: join(folder, `${shot.name}-${scene.name}-${theme}.png`) });
    await page.close();
  }
}

const [directory = ".output/chrome-mv3", folder = ".output/look", ...only] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const server = await serveBuiltPages(directory);
const browser = await puppeteer.launch({ executablePath: requireBrowser("chromium"), args: ["--no-sandbox"] });
try {
  for (const shot of SHOTS) {
    for (const scene of SCENES.filter(({ name }) => shot.scenes.includes(name))) {
      if (only.length === 0 || only.some((part) => `${shot.name}-${scene.name}`.includes(part))) {
        await shoot(browser, server.origin, folder, shot, scene);
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}
