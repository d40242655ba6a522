import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import { installFakeBrowser } from "../../look/fake-browser.ts";
import { SCENES } from "../../look/scenes.ts";
import { type PageServer, serveBuiltPages } from "../../look/serve-built-pages.ts";
import { requireBrowser } from "../../set-up/find-browser.mjs";

export type Theme = "light" | "dark";

/** The built pages with a scene's made-up traffic, in a Chromium without the extension. */
export interface BuiltPages {
  /** Opens a page at this address and waits until it is ready. @param width of the window in CSS pixels */
  open(path: string, theme: Theme, width: number): Promise<Page>;
}

/** Starts a browser for the tests of this file. @param sceneName see `tests/look/scenes.ts` */
export function openBuiltPages(sceneName: string): BuiltPages {
  const scene = SCENES.find(({ name }) => name === sceneName);
  if (scene === undefined) throw new Error(`There is no scene ${sceneName}.`);
  let browser: Browser | undefined;
  let server: PageServer | undefined;
  beforeAll(async () => {
    server = await serveBuiltPages(".output/chrome-mv3");
    browser = await puppeteer.launch({ executablePath: requireBrowser("chromium"), args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return {
    async open(path, theme, width) {
      if (browser === undefined || server === undefined) throw new Error("The browser has not started.");
      const page = await browser.newPage();
      await page.setViewport({ width, height: 720 });
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
      await page.evaluateOnNewDocument(installFakeBrowser, scene);
      await page.goto(`${server.origin}/${path}`);
      await page.waitForSelector("[data-ready]");
      return page;
    },
  };
}
