import type { Page, Viewport } from "puppeteer-core";
import { callExpression } from "./call-expression.ts";
import type { BrowserPage, RemoteFunction, View } from "./driver.ts";
import { DEFAULT_LIMIT_MS, waitUntil, within } from "./wait.ts";

/** An evaluation that takes longer than this has lost its document to a navigation. */
const ASK_LIMIT_MS = 2000;

const ERROR_PAGE = "chrome-error:";

/** A tab or popup of Chromium. */
export class ChromiumPage implements BrowserPage {
  readonly tabId: number;
  /** For what only Chromium can do. */
  readonly puppeteer: Page;

  constructor(page: Page, tabId: number) {
    this.puppeteer = page;
    this.tabId = tabId;
    page.setDefaultTimeout(DEFAULT_LIMIT_MS);
  }

  async url(): Promise<string> {
    return this.puppeteer.url();
  }

  async evaluate<Args extends readonly unknown[], Result>(
    fn: RemoteFunction<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    const answer = this.puppeteer.evaluate(callExpression(fn, args));
    return (await within(DEFAULT_LIMIT_MS, `Evaluation in ${this.puppeteer.url()}`, answer)) as Result;
  }

  async goto(url: string): Promise<void> {
    await this.#settle(this.puppeteer.goto(url, { waitUntil: "load" }));
  }

  async startGoto(url: string): Promise<void> {
    const session = await this.puppeteer.createCDPSession();
    const detach = (): Promise<void> => session.detach().catch(() => {});
    session.send("Page.navigate", { url, transitionType: "typed" }).then(detach, detach);
  }

  async reload(): Promise<void> {
    await this.#settle(this.puppeteer.reload({ waitUntil: "load" }));
  }

  async back(): Promise<void> {
    await this.#traverse(-1);
  }

  async forward(): Promise<void> {
    await this.#traverse(1);
  }

  async waitFor<Args extends readonly unknown[]>(
    fn: RemoteFunction<Args, unknown>,
    args: Args,
    limitMs = DEFAULT_LIMIT_MS,
  ): Promise<void> {
    const what = `Waiting in ${this.puppeteer.url()} for ${fn.toString()}`;
    const ask = async (): Promise<boolean> => Boolean(await within(ASK_LIMIT_MS, what, this.evaluate(fn, ...args)));
    await waitUntil(what, ask, limitMs);
  }

  async setView({ width, height, theme }: View): Promise<void> {
    const viewport: Viewport = { width, height };
    await this.puppeteer.setViewport(viewport);
    await this.puppeteer.emulateMediaFeatures([{ name: "prefers-color-scheme", value: theme }]);
  }

  /** Not `page.screenshot()`: it brings the page to the front, which closes a popup. */
  async screenshot(): Promise<Buffer> {
    const session = await this.puppeteer.createCDPSession();
    const { data } = await session.send("Page.captureScreenshot", { format: "png" });
    await session.detach();
    return Buffer.from(data, "base64");
  }

  async bringToFront(): Promise<void> {
    await this.puppeteer.bringToFront();
  }

  async close(): Promise<void> {
    await this.puppeteer.close();
  }

  /** A navigation that fails or brings no document is no failure of the driver; one that hangs is. */
  async #settle(navigation: Promise<unknown>): Promise<void> {
    try {
      await navigation;
    } catch (error) {
      if (!(error instanceof Error) || error.name === "TimeoutError") throw error;
      const staysOnPage = !error.message.includes("net::ERR_") || error.message.includes("net::ERR_ABORTED");
      if (!staysOnPage) await waitUntil("The error page", () => this.puppeteer.url().startsWith(ERROR_PAGE));
    }
  }

  /** Not `page.goBack()`: it waits for a load event, and a page from the back/forward cache has none. */
  async #traverse(step: number): Promise<void> {
    const session = await this.puppeteer.createCDPSession();
    const { currentIndex, entries } = await session.send("Page.getNavigationHistory");
    const entry = entries[currentIndex + step];
    if (entry === undefined) throw new Error(`No history entry ${step} of ${this.puppeteer.url()}`);
    await session.send("Page.navigateToHistoryEntry", { entryId: entry.id });
    await waitUntil(`History entry ${entry.url}`, async () => {
      const history = await session.send("Page.getNavigationHistory");
      return history.currentIndex === currentIndex + step;
    });
    await session.detach();
  }
}
