import type { Frame } from "puppeteer-core";
import { callExpression } from "../../drivers/call-expression.ts";
import { ChromiumPage } from "../../drivers/chromium-page.ts";
import type { BrowserPage, Driver, RemoteContext, RemoteFunction } from "../../drivers/driver.ts";
import { FirefoxDriver } from "../../drivers/firefox.ts";
import { waitUntil } from "../../drivers/wait.ts";

const LIMIT_MS = 30_000;

/** Brings the extension's panel to the front, as a click on its tab does. Returns whether it was there. */
const SHOW_PANEL = `(async () => {
  const { InspectorView } = await import("./ui/legacy/legacy.js");
  const view = InspectorView.InspectorView.instance();
  const id = view.tabbedPane.tabIds().find((candidate) => candidate.startsWith("chrome-extension://"));
  if (id !== undefined) await view.showPanel(id);
  return id !== undefined;
})()`;

/** The extension's panel in the browser's DevTools. */
export interface OpenPanel {
  readonly panel: RemoteContext;
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

/** Opens the DevTools of a tab and shows the extension's panel in them. */
export async function openDevtoolsPanel(driver: Driver, tab: BrowserPage): Promise<OpenPanel> {
  if (driver instanceof FirefoxDriver) {
    return { panel: await driver.openDevtoolsPanel(tab), close: () => driver.closeDevtools(tab) };
  }
  if (!(tab instanceof ChromiumPage)) throw new Error("This browser's DevTools are unknown.");
  const devtools = await tab.puppeteer.openDevTools();
  await waitUntil("The panel's tab", async () => (await devtools.evaluate(SHOW_PANEL)) === true, LIMIT_MS);
  const isPanel = (frame: Frame) => frame.url().includes("/panel.html");
  const frame = await waitUntil("The panel", () => devtools.frames().find(isPanel), LIMIT_MS);
  return { panel: new FrameContext(frame), close: () => devtools.close() };
}
