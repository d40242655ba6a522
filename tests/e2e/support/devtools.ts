import type { Frame, Page } from "puppeteer-core";
import { callExpression } from "../../drivers/call-expression.ts";
import { ChromiumPage } from "../../drivers/chromium-page.ts";
import type { BrowserPage, Driver, RemoteContext, RemoteFunction } from "../../drivers/driver.ts";
import { FirefoxDriver } from "../../drivers/firefox.ts";
import { waitUntil } from "../../drivers/wait.ts";

const LIMIT_MS = 30_000;

/** Brings one of the DevTools' own panels to the front, or the extension's, as a click on its tab does. */
const showTab = (isExtension: boolean) => `(async () => {
  const { InspectorView } = await import("./ui/legacy/legacy.js");
  const view = InspectorView.InspectorView.instance();
  const id = view.tabbedPane.tabIds().find((candidate) => candidate.startsWith("chrome-extension://") === ${isExtension});
  if (id !== undefined) await view.showPanel(id);
  return id !== undefined;
})()`;

/** The extension's panel in the browser's DevTools. */
export interface OpenPanel {
  readonly panel: RemoteContext;
  /** Shows another panel of the DevTools in the place of the extension's. */
  hide(): Promise<void>;
  show(): Promise<void>;
  close(): Promise<void>;
}

class FrameContext implements RemoteContext {
  readonly #frame: Frame;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  async evaluate<Args extends readonly unknown[], Result>(
    fn: RemoteFunction<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    return (await this.#frame.evaluate(callExpression(fn, args))) as Result;
  }
}

async function switchTo(devtools: Page, isExtension: boolean): Promise<void> {
  const isThere = async () => (await devtools.evaluate(showTab(isExtension))) === true;
  await waitUntil("The panel's tab", isThere, LIMIT_MS);
}

/** Opens the DevTools of a tab and shows the extension's panel in them. */
export async function openDevtoolsPanel(driver: Driver, tab: BrowserPage): Promise<OpenPanel> {
  if (driver instanceof FirefoxDriver) {
    return {
      panel: await driver.openDevtoolsPanel(tab),
      hide: () => driver.showDevtoolsTool(tab, false),
      show: () => driver.showDevtoolsTool(tab, true),
      close: () => driver.closeDevtools(tab),
    };
  }
  if (!(tab instanceof ChromiumPage)) throw new Error("This browser's DevTools are unknown.");
  const devtools = await tab.puppeteer.openDevTools();
  await switchTo(devtools, true);
  const isPanel = (frame: Frame) => frame.url().includes("/panel.html");
  const frame = await waitUntil("The panel", () => devtools.frames().find(isPanel), LIMIT_MS);
  return {
    panel: new FrameContext(frame),
    hide: () => switchTo(devtools, false),
    show: () => switchTo(devtools, true),
    close: () => devtools.close(),
  };
}

/** The text of every row that is drawn, its cells apart by bars. */
export async function readRows(panel: RemoteContext): Promise<readonly string[]> {
  return await panel.evaluate(() =>
    Array.from(document.querySelectorAll("tr[data-position]"), (row) =>
      Array.from(row.querySelectorAll("td"), (cell) => cell.textContent.trim()).join(" | "),
    ),
  );
}

/** Chooses the first row that holds all of the texts, opens a tab of its details and returns what it says. */
export async function readDetails(panel: RemoteContext, texts: readonly string[], tab: string): Promise<string> {
  return await panel.evaluate(
    async (wanted, name) => {
      const rows = [...document.querySelectorAll<HTMLElement>("tr[data-position]")];
      const row = rows.find(({ textContent }) => wanted.every((text) => textContent.includes(text)));
      if (row === undefined) return "no such row";
      const painted = () => new Promise((resolve) => setTimeout(resolve, 50));
      if (row.getAttribute("aria-selected") !== "true") row.click();
      await painted();
      document.querySelector<HTMLElement>(`aside [data-tab="${name}"]`)?.click();
      await painted();
      return document.querySelector("aside")?.innerText ?? "no details";
    },
    texts,
    tab,
  );
}

/** Reads a HAR file with the importer of Chromium's network panel. */
const importHar = (text: string) => `(async () => {
  const { HARFormat, Importer } = await import("./models/har/har.js");
  const { log } = new HARFormat.HARRoot(JSON.parse(${JSON.stringify(text)}));
  return Importer.Importer.requestsFromHARLog(log).map(({ statusCode }) => statusCode);
})()`;

/** How the browser's own network panel reads a HAR file: the status of each request. */
export async function importInBrowser(driver: Driver, tab: BrowserPage, text: string): Promise<readonly number[]> {
  if (driver instanceof FirefoxDriver) return await driver.importHar(text);
  if (!(tab instanceof ChromiumPage)) throw new Error("This browser's DevTools are unknown.");
  const devtools = await tab.puppeteer.openDevTools();
  // Its modules can be asked for once it is drawn.
  await switchTo(devtools, false);
  const statuses = (await devtools.evaluate(importHar(text))) as readonly number[];
  await devtools.close();
  return statuses;
}
