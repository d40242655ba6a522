import type { Browser, CDPSession, Page, Protocol, Target } from "puppeteer-core";
import { callExpression } from "./call-expression.ts";
import type { BackgroundContext, RemoteFunction } from "./driver.ts";
import { DEFAULT_LIMIT_MS, waitUntil, within } from "./wait.ts";

type RunningStatus = Protocol.ServiceWorker.ServiceWorkerVersionRunningStatus;

/**
 * The background of an extension in Chromium: a service worker that comes and goes.
 *
 * A debugger that stays attached keeps it awake for ever, and one that attaches while it starts keeps it from starting
 * (puppeteer then takes its own automatic session for ours and never resumes it). So each evaluation waits for the
 * state `running`, attaches, asks, and detaches.
 */
export class ChromiumWorker implements BackgroundContext {
  readonly #browser: Browser;
  readonly #origin: string;
  readonly #probe: Page;

  constructor(browser: Browser, extensionOrigin: string, probe: Page) {
    this.#browser = browser;
    this.#origin = extensionOrigin;
    this.#probe = probe;
  }

  async isAlive(): Promise<boolean> {
    return (await this.#targetIds()).length > 0;
  }

  /** Its target goes before the browser has taken note; an event that comes in between would reach nobody. */
  async kill(): Promise<void> {
    const session = await this.#browser.target().createCDPSession();
    const killed = await this.#targetIds();
    for (const targetId of killed) await session.send("Target.closeTarget", { targetId });
    await session.detach();
    const isGone = async () => !(await this.#targetIds()).some((id) => killed.includes(id));
    await waitUntil("The worker's end", isGone);
    await this.#whenStatus("The worker's stop", async (status) => status === "stopped" || (await this.isAlive()));
  }

  async evaluate<Args extends readonly unknown[], Result>(
    fn: RemoteFunction<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    await this.#ensureRuns();
    const target = await waitUntil("The worker", () => this.#findTarget());
    const session = await target.createCDPSession();
    const expression = callExpression(fn, args);
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    await session.detach();
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  }

  #findTarget(): Target | undefined {
    return this.#browser.targets().find((target) => this.#isOurs(target.type(), target.url()));
  }

  #isOurs(type: string, url: string): boolean {
    return type === "service_worker" && url.startsWith(this.#origin);
  }

  /** Asked of the browser: puppeteer's own list lags behind. */
  async #targetIds(): Promise<string[]> {
    const session = await this.#browser.target().createCDPSession();
    const { targetInfos } = await session.send("Target.getTargets");
    await session.detach();
    return targetInfos.filter(({ type, url }) => this.#isOurs(type, url)).map(({ targetId }) => targetId);
  }

  /** Its target appears before its script has run; only the state `running` says that the listeners are there. */
  async #ensureRuns(): Promise<void> {
    await this.#whenStatus("The worker's start", async (status, session) => {
      if (status === "stopped") await session.send("ServiceWorker.startWorker", { scopeURL: `${this.#origin}/` });
      return status === "running";
    });
  }

  /** Waits until the browser reports a state of the worker that passes. */
  async #whenStatus(
    what: string,
    passes: (status: RunningStatus, session: CDPSession) => Promise<boolean>,
  ): Promise<void> {
    const session: CDPSession = await this.#probe.createCDPSession();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      for (const { scriptURL, runningStatus } of versions) {
        if (!scriptURL.startsWith(this.#origin)) continue;
        passes(runningStatus, session).then((isRight) => {
          if (isRight) resolve();
        }, reject);
      }
    });
    await session.send("ServiceWorker.enable");
    await within(DEFAULT_LIMIT_MS, what, promise);
    await session.detach();
  }
}
