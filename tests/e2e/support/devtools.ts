import type { Frame, Page } from "puppeteer-core";
import { callExpression } from "../../drivers/call-expression.ts";
import { ChromiumPage } from "../../drivers/chromium-page.ts";
import type { BrowserPage, RemoteContext, RemoteFunction } from "../../drivers/driver.ts";
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

/** Opens Chromium's DevTools on a tab and shows the extension's panel in it. */
export async function openDevtoolsPanel(tab: BrowserPage): Promise<{ panel: RemoteContext; devtools: Page }> {
  if (!(tab instanceof ChromiumPage)) throw new Error("These are Chromium's DevTools.");
  const devtools = await tab.puppeteer.openDevTools();
  await waitUntil("The panel's tab", async () => (await devtools.evaluate(SHOW_PANEL)) === true, LIMIT_MS);
  const frame = await waitUntil(
    "The panel",
    () => devtools.frames().find((candidate) => candidate.url().includes("/panel.html")),
    LIMIT_MS,
  );
  return { panel: new FrameContext(frame), devtools };
}
