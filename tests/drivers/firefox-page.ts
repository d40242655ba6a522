import { callExpression } from "./call-expression.ts";
import type { BrowserPage, RemoteFunction, View } from "./driver.ts";
import type { CallInside, FirefoxPlace } from "./firefox-inside.ts";
import { DEFAULT_LIMIT_MS, waitUntil, within } from "./wait.ts";

/** An evaluation that takes longer than this has lost its document to a navigation. */
const ASK_LIMIT_MS = 2000;

/** Evaluates in a tab, the popup or the background. */
export async function evaluateInFirefox<Args extends readonly unknown[], Result>(
  call: CallInside,
  place: FirefoxPlace,
  fn: RemoteFunction<Args, Result>,
  args: Args,
): Promise<Result> {
  const answer = await within(
    DEFAULT_LIMIT_MS,
    `Evaluation in ${JSON.stringify(place)}`,
    call("evaluate", place, callExpression(fn, args)),
  );
  return (answer === null ? undefined : JSON.parse(answer)) as Result;
}

/** A tab of Firefox. */
export class FirefoxPage implements BrowserPage {
  readonly tabId: number;
  readonly #call: CallInside;

  constructor(call: CallInside, tabId: number) {
    this.#call = call;
    this.tabId = tabId;
  }

  async url(): Promise<string> {
    return await this.#call("urlOf", this.tabId);
  }

  async evaluate<Args extends readonly unknown[], Result>(
    fn: RemoteFunction<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    return await evaluateInFirefox(this.#call, this.tabId, fn, args);
  }

  async goto(url: string): Promise<void> {
    await within(DEFAULT_LIMIT_MS, `Loading ${url}`, this.#call("load", this.tabId, url));
  }

  async startGoto(url: string): Promise<void> {
    await this.#call("startLoad", this.tabId, url);
  }

  async reload(): Promise<void> {
    await within(DEFAULT_LIMIT_MS, "Reloading", this.#call("reload", this.tabId));
  }

  async back(): Promise<void> {
    await this.#call("traverse", this.tabId, -1);
  }

  async forward(): Promise<void> {
    await this.#call("traverse", this.tabId, 1);
  }

  async waitFor<Args extends readonly unknown[]>(
    fn: RemoteFunction<Args, unknown>,
    args: Args,
    limitMs = DEFAULT_LIMIT_MS,
  ): Promise<void> {
    const what = `Waiting in tab ${this.tabId} for ${fn.toString()}`;
    await waitUntil(what, async () => Boolean(await within(ASK_LIMIT_MS, what, this.evaluate(fn, ...args))), limitMs);
  }

  async setView({ width, height, theme }: View): Promise<void> {
    await this.#call("setView", this.tabId, width, height, theme);
    await this.waitFor((w, h) => innerWidth === w && innerHeight === h, [width, height]);
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.#call("screenshot", this.tabId), "base64");
  }

  async bringToFront(): Promise<void> {
    await this.#call("selectTab", this.tabId);
  }

  async close(): Promise<void> {
    await this.#call("closeTab", this.tabId);
  }
}
