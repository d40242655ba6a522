/**
 * The demo: a site that fails in many ways, a browser with the extension. Where there is a display, the person looks
 * for themselves until the browser is closed; where there is none, the tally and the explained errors are printed and
 * pictures saved.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lookup, lookupNetworkError } from "../../src/catalog/catalog.ts";
import { launchChromium } from "../drivers/chromium.ts";
import type { BrowserPage, Driver, View } from "../drivers/driver.ts";
import { waitUntil } from "../drivers/wait.ts";
import { startSite } from "../site/site.ts";
import { type PopupReading, readPopup } from "./read-popup.ts";

const EXTENSION = ".output/chrome-mv3";
const PICTURES = ".output/demo";
/** A page is read when its numbers stand still this long. */
const STILL_MS = 1_500;

const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const [address] = process.argv.slice(2);

async function readWhenStill(popup: BrowserPage): Promise<PopupReading> {
  let last = await readPopup(popup);
  let since = performance.now();
  return await waitUntil(
    "The page to come to rest",
    async () => {
      const now = await readPopup(popup);
      if (now.total !== last.total || now.errors !== last.errors) since = performance.now();
      last = now;
      return now.total > 0 && performance.now() - since > STILL_MS ? now : undefined;
    },
    60_000,
  );
}

async function explain(reading: PopupReading): Promise<Record<string, string | number>[]> {
  const rows: Record<string, string | number>[] = [];
  for (const { status, count } of reading.statuses.filter((row) => row.status >= 400)) {
    const [entry] = await lookup(status);
    rows.push({ what: String(status), name: entry?.name ?? "", count, meaning: entry?.meaning ?? "" });
  }
  for (const { name, count } of reading.failures) {
    const entry = await lookupNetworkError(name);
    rows.push({ what: name, name: entry?.name ?? "", count, meaning: entry?.meaning ?? "" });
  }
  return rows;
}

async function savePictures(driver: Driver, tabId: number): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const shots: readonly (readonly [name: string, path: string, width: number, height: number])[] = [
    ["popup", `popup.html?tab=${tabId}`, 420, 600],
    ["panel", `panel.html?tab=${tabId}`, 1280, 720],
    ["reference", "reference.html#503", 1280, 900],
  ];
  for (const theme of ["light", "dark"] as const) {
    for (const [name, path, width, height] of shots) {
      const view: View = { width, height, theme };
      const page = await driver.openExtensionPage(path, view);
      await page.waitFor(() => document.querySelector("[data-ready], [data-code]") !== null, []);
      await writeFile(join(PICTURES, `${name}-${theme}.png`), await page.screenshot());
      await page.close();
    }
  }
  console.log(`Pictures of popup, panel and reference page: ${PICTURES}/`);
}

const site = await startSite();
const driver = await launchChromium({
  extensionDir: EXTENSION,
  site,
  visible: hasDisplay,
  internet: address !== undefined,
});
const url = address ?? `${site.httpUrl}/`;
const tab = await driver.newTab(url);
if (hasDisplay) {
  console.log(`${url} is open. Click the Status Decoder icon; close the browser to end.`);
  await new Promise((resolve) => driver.puppeteer.once("disconnected", resolve));
} else {
  const popup = await driver.openExtensionPage(`popup.html?tab=${tab.tabId}`);
  const reading = await readWhenStill(popup);
  await popup.close();
  console.log(`\n${reading.pageUrl}: ${reading.total} responses and failures, ${reading.errors} errors`);
  console.log(`Badge "${await driver.badgeText(tab.tabId)}", title "${await driver.badgeTitle(tab.tabId)}"`);
  console.table(reading.statuses);
  console.table(await explain(reading));
  await savePictures(driver, tab.tabId);
  await driver.close();
}
await site.close();
