import type { BrowserPage, RemoteFunction, View } from "./driver.ts";
import type { CallInside } from "./firefox-inside.ts";
import { evaluateInFirefox } from "./firefox-page.ts";
import { DEFAULT_LIMIT_MS, waitUntil } from "./wait.ts";

const NO_NAVIGATION = "The popup does not navigate.";

/** The popup that hangs at the toolbar button. It is no tab: it cannot navigate, and closes when it loses the focus. */
export class FirefoxPopup implements BrowserPage {
  readonly tabId = -1;
  readonly #call: CallInside;

  constructor(call: CallInside) {
    this.#call = call;
  }

  async url(): Promise<string> {
    return await this.#call("popupUrl");
  }

  async evaluate<Args extends readonly unknown[], Result>(
    fn: RemoteFunction<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    return await evaluateInFirefox(this.#call, "popup", fn, args);
  }

  async waitFor<Args extends readonly unknown[]>(
    fn: RemoteFunction<Args, unknown>,
    args: Args,
    limitMs = DEFAULT_LIMIT_MS,
  ): Promise<void> {
    await waitUntil(
      `Waiting in the popup for ${fn.toString()}`,
      async () => Boolean(await this.evaluate(fn, ...args)),
      limitMs,
    );
  }

  async setView({ width, height, theme }: View): Promise<void> {
    await this.#call("setView", "popup", width, height, theme);
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.#call("screenshot", "popup"), "base64");
  }

  async bringToFront(): Promise<void> {}

  async close(): Promise<void> {
    await this.#call("closePopup");
  }

  async goto(): Promise<void> {
    throw new Error(NO_NAVIGATION);
  }

  async startGoto(): Promise<void> {
    throw new Error(NO_NAVIGATION);
  }

  async reload(): Promise<void> {
    throw new Error(NO_NAVIGATION);
  }

  async back(): Promise<void> {
    throw new Error(NO_NAVIGATION);
  }

  async forward(): Promise<void> {
    throw new Error(NO_NAVIGATION);
  }
}
