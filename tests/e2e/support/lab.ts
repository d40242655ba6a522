import { afterAll, beforeAll, expect } from "vitest";
import type { TabSnapshot } from "../../../src/wire/protocol.ts";
import type { BrowserPage, Driver, LaunchOptions } from "../../drivers/driver.ts";
import { freshHost } from "../../site/hosts.ts";
import { type Site, startSite } from "../../site/site.ts";
import { installUnderTest } from "./beside.ts";
import { readKept, weightOf } from "./kept-state.ts";
import { readLog } from "./read-log.ts";
import { badgeFor, describeLog, type Said, withoutIcons } from "./said.ts";
import { extensionDirectory, launchTestBrowser } from "./test-browser.ts";
import { type PlaceOnSite, type RequestSpec, TestPage } from "./test-page.ts";

/** The longest that an expected state may take to appear. Long, because the machine may be busy; no test waits it out. */
export const LIMIT_MS = 15_000;
const POLL_MS = 40;

/** A status that no page under test uses. */
const BARRIER_STATUS = 299;

export type LabOptions = Pick<LaunchOptions, "allowPrivate"> & {
  /** Starts the browser without the extension: a test installs it later. */
  readonly bare?: boolean;
  /** Complaints that the tests of this file provoke. Default: none. */
  readonly allowedProblems?: RegExp;
};

/** A tab, as far as the extension's log of it goes. */
export type TabRef = Pick<BrowserPage, "tabId">;

/** A browser with the built extension, and the site that it visits. One of each for a test file. */
export class Lab {
  readonly #options: LabOptions;
  #driver: Driver | undefined;
  #site: Site | undefined;
  #barrierTab: BrowserPage | undefined;
  #barriers = 0;
  #pages = 0;

  constructor(options: LabOptions) {
    this.#options = options;
  }

  get driver(): Driver {
    if (this.#driver === undefined) throw new Error("The browser has not started.");
    return this.#driver;
  }

  get site(): Site {
    if (this.#site === undefined) throw new Error("The site has not started.");
    return this.#site;
  }

  async open(): Promise<void> {
    const { bare = false, allowedProblems: _allowed, ...options } = this.#options;
    this.#site = await startSite();
    const extension = bare ? {} : { extensionDir: extensionDirectory };
    this.#driver = await launchTestBrowser({ ...options, ...extension, site: this.#site });
    if (!bare) await this.#openBarrier();
  }

  /** Installs the extension into a browser that runs without it, as a person does. */
  async install(): Promise<void> {
    await installUnderTest(this.driver);
    await this.#openBarrier();
  }

  async #openBarrier(): Promise<void> {
    this.#barrierTab = await this.driver.newTab(`${this.site.httpUrl}/mix`);
  }

  async close(): Promise<void> {
    await this.#driver?.close();
    await this.#site?.close();
  }

  /** Opens a page of the site that no test has visited. Requests that it makes carry its tag. */
  async openPage(requests: readonly RequestSpec[] = [], place: Partial<PlaceOnSite> = {}): Promise<TestPage> {
    const page = await this.blankPage(place);
    await page.open(requests);
    return page;
  }

  /** A tab in which nothing of the site has been opened yet. */
  async blankPage({ host = freshHost(), protocol = "http" }: Partial<PlaceOnSite> = {}): Promise<TestPage> {
    this.#pages += 1;
    return new TestPage(this.site, await this.driver.newTab(), `page-${this.#pages}`, { host, protocol });
  }

  /** Opens a further tab on the page's site, to signal from: see `TestPage.onSignal`. Returns the way to do it. */
  async openSignal({ site, host, protocol }: TestPage): Promise<() => Promise<void>> {
    const tab = await this.driver.newTab(`${site.origin(host, protocol)}/mix`);
    return async () => await tab.evaluate(() => new BroadcastChannel("signal").postMessage("now"));
  }

  async logOf({ tabId }: TabRef): Promise<TabSnapshot> {
    return await readLog(this.driver.probe, tabId);
  }

  async saidOf(tab: TabRef): Promise<Said> {
    const { page } = await this.logOf(tab);
    return {
      statuses: page?.tally.statuses ?? {},
      failures: page?.tally.networkErrors ?? {},
      benign: page?.tally.benign ?? {},
      badge: await this.driver.badgeText(tab.tabId),
    };
  }

  /** The same without favicons: Firefox asks for one, now and then, when it brings a page back or is very busy. */
  async saidBesideIcons(tab: TabRef): Promise<Said> {
    return withoutIcons(await this.saidOf(tab), (await this.logOf(tab)).entries);
  }

  /**
   * Waits until everything that the browser reported so far has been taken in: a request of a tab of its own is made,
   * and found in that tab's log. Events arrive in order, so all earlier ones have arrived by then.
   */
  async settle(): Promise<void> {
    const tab = this.#barrierTab;
    if (tab === undefined) throw new Error("There is no barrier in a bare browser.");
    this.#barriers += 1;
    const path = `/s/${BARRIER_STATUS}/${this.#barriers}`;
    await tab.evaluate((url) => void fetch(url), path);
    await expect
      .poll(async () => (await this.logOf(tab)).entries.some(({ url }) => url.endsWith(path)), {
        timeout: LIMIT_MS,
        interval: POLL_MS,
        message: `The barrier request ${path} was not counted.`,
      })
      .toBe(true);
  }

  /**
   * Expects that the extension says exactly this of the tab, and goes on saying it: what is still on its way is waited
   * for first. Left out fields stand for "none"; the badge follows from the errors unless it is given.
   */
  async expectSaid(tab: TabRef, expected: Partial<Said>, ask = () => this.saidOf(tab)): Promise<void> {
    const { statuses = {}, failures = {}, benign = {} } = expected;
    const badge = expected.badge ?? badgeFor(statuses, failures);
    await this.settle();
    try {
      await this.expectSoon(ask, { statuses, failures, benign, badge });
    } catch (error) {
      if (error instanceof Error) error.message += `\n${describeLog(await this.logOf(tab))}`;
      throw error;
    }
  }

  /**
   * Waits until all that the extension says of the tab's page is in the storage that outlives the background. It may
   * take a second by design; a browser stops the background only after many seconds without an event.
   */
  async whenKept(tab: TabRef): Promise<void> {
    const isKept = async () => {
      const { page } = await this.logOf(tab);
      if (page === undefined) return false;
      const kept = await readKept(this.driver.probe, tab.tabId);
      return kept[page.key] === weightOf(page.tally);
    };
    await this.expectSoon(isKept, true);
  }

  /**
   * Waits until everything that happened so far is taken in and kept: one write holds all that has changed, so the
   * barrier's is enough.
   */
  async settleAndKeep(): Promise<void> {
    await this.settle();
    if (this.#barrierTab !== undefined) await this.whenKept(this.#barrierTab);
  }

  /** Asks until the answer equals the expected one. */
  async expectSoon<Value>(ask: () => Promise<Value>, expected: Value): Promise<void> {
    await expect.poll(ask, { timeout: LIMIT_MS, interval: POLL_MS }).toEqual(expected);
  }
}

/** Starts a lab for the tests of this file, and sees in the end that no context of the extension complained. */
export function openLab(options: LabOptions = {}): Lab {
  const lab = new Lab(options);
  beforeAll(() => lab.open());
  afterAll(async () => {
    try {
      const problems = await lab.driver.problems();
      expect(problems.filter(({ text }) => options.allowedProblems?.test(text) !== true)).toEqual([]);
    } finally {
      await lab.close();
    }
  });
  return lab;
}
