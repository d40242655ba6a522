import puppeteer, { type Browser, type Page, type Target } from "puppeteer-core";
import { requireBrowser } from "../set-up/find-browser.mjs";
import { collectProblems, readProblems, setHostAccess } from "./chromium-extensions-page.ts";
import { ChromiumPage } from "./chromium-page.ts";
import { ChromiumWorker } from "./chromium-worker.ts";
import type { BackgroundContext, BrowserPage, Driver, LaunchOptions, NewTabOptions, Problem, View } from "./driver.ts";
import { waitUntil } from "./wait.ts";

/** A file of every extension that is no page of it: opened as a tab it has the extension's APIs and runs nothing. */
const PROBE_FILE = "manifest.json";
const NO_EXTENSION = "No extension is installed.";
const DEFAULT_VIEW: View = { width: 1000, height: 700, theme: "light" };

/** Starts Chromium with a fresh profile. @throws Error when no Chromium is installed */
export async function launchChromium(options: LaunchOptions = {}): Promise<ChromiumDriver> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser("chromium"),
    headless: options.visible !== true,
    pipe: true,
    enableExtensions: true,
    args: browserArguments(options),
    defaultViewport: null,
    protocolTimeout: 60_000,
  });
  const driver = new ChromiumDriver(browser);
  try {
    if (options.extensionDir !== undefined) await driver.install(options.extensionDir, options);
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

function browserArguments({ site, internet }: LaunchOptions): string[] {
  const elsewhere = internet === true ? [] : ["MAP * ~NOTFOUND", "EXCLUDE localhost", "EXCLUDE 127.0.0.1"];
  return [
    "--no-sandbox",
    "--disable-quic",
    "--disable-component-update",
    `--host-resolver-rules=${["MAP *.test 127.0.0.1", ...elsewhere].join(", ")}`,
    // Unlike --ignore-certificate-errors this leaves no error on the connection, so HSTS and service workers work.
    ...(site === undefined ? [] : [`--ignore-certificate-errors-spki-list=${site.keyHash}`]),
  ];
}

export class ChromiumDriver implements Driver {
  readonly name = "chromium";
  /** For what only Chromium can do. */
  readonly puppeteer: Browser;
  extensionOrigin = "";
  #probePage: Page | undefined;
  #worker: ChromiumWorker | undefined;
  #opened = 0;

  constructor(browser: Browser) {
    this.puppeteer = browser;
  }

  get probe(): ChromiumPage {
    if (this.#probePage === undefined) throw new Error(NO_EXTENSION);
    return new ChromiumPage(this.#probePage, -1);
  }

  get background(): BackgroundContext {
    if (this.#worker === undefined) throw new Error(NO_EXTENSION);
    return this.#worker;
  }

  /** Installs an unpacked extension into the running browser, as when pages are open already. */
  async install(directory: string, { allowPrivate = false }: Pick<LaunchOptions, "allowPrivate"> = {}): Promise<void> {
    const [first] = await this.puppeteer.pages();
    const unused = first?.url() === "about:blank" ? first : undefined;
    this.#probePage = unused ?? (await this.puppeteer.newPage());
    await collectProblems(this.#probePage);
    const id = await this.puppeteer.installExtension(directory, { enabledInIncognito: allowPrivate });
    this.extensionOrigin = `chrome-extension://${id}`;
    await this.#probePage.goto(`${this.extensionOrigin}/${PROBE_FILE}`);
    this.#worker = new ChromiumWorker(this.puppeteer, this.extensionOrigin, this.#probePage);
  }

  async newTab(url?: string, options: NewTabOptions = {}): Promise<BrowserPage> {
    if (this.#probePage === undefined) return await this.#newTabWithoutExtension(url);
    const blank = this.#uniqueBlank();
    const tabId = await this.probe.evaluate(
      async (address, inPrivate) => {
        const where = inPrivate ? (await chrome.windows.getAll()).find((window) => window.incognito) : undefined;
        if (inPrivate && where === undefined) {
          const window = await chrome.windows.create({ incognito: true, url: address });
          return window?.tabs?.[0]?.id ?? -1;
        }
        const place = where?.id === undefined ? {} : { windowId: where.id };
        return (await chrome.tabs.create({ url: address, active: true, ...place })).id ?? -1;
      },
      blank,
      options.private === true,
    );
    const page = new ChromiumPage(await this.#findPage((candidate) => candidate === blank), tabId);
    if (url !== undefined) await page.goto(url);
    return page;
  }

  async openExtensionPage(path: string, view: Partial<View> = {}): Promise<BrowserPage> {
    const page = await this.newTab();
    await page.setView({ ...DEFAULT_VIEW, ...view });
    await page.goto(`${this.extensionOrigin}/${path}`);
    return page;
  }

  async openPopup(tab: BrowserPage): Promise<BrowserPage> {
    const known = new Set(this.puppeteer.targets());
    await tab.bringToFront();
    await this.probe.evaluate(async (tabId) => {
      const { windowId } = await chrome.tabs.update(tabId, { active: true });
      await chrome.action.openPopup(windowId === undefined ? {} : { windowId });
    }, tab.tabId);
    const isPopup = (target: Target): boolean =>
      !known.has(target) && target.type() === "page" && target.url().startsWith(this.extensionOrigin);
    const target = await waitUntil("The popup", () => this.puppeteer.targets().find(isPopup));
    return new ChromiumPage(await target.asPage(), -1);
  }

  async badgeText(tabId: number): Promise<string> {
    return await this.probe.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  async badgeTitle(tabId: number): Promise<string> {
    return await this.probe.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
  }

  async setHostAccess(isGranted: boolean): Promise<void> {
    await setHostAccess(this.puppeteer, this.#extensionId, isGranted);
  }

  async problems(): Promise<Problem[]> {
    return this.extensionOrigin === "" ? [] : await readProblems(this.puppeteer, this.#extensionId);
  }

  async close(): Promise<void> {
    await this.puppeteer.close();
  }

  get #extensionId(): string {
    return new URL(this.extensionOrigin).hostname;
  }

  #uniqueBlank(): string {
    this.#opened += 1;
    return `about:blank#tab-${this.#opened}`;
  }

  async #newTabWithoutExtension(url = "about:blank"): Promise<BrowserPage> {
    const page = new ChromiumPage(await this.puppeteer.newPage(), -1);
    await page.goto(url);
    return page;
  }

  async #findPage(isWanted: (url: string) => boolean): Promise<Page> {
    const target = await waitUntil("A tab", () =>
      this.puppeteer.targets().find((candidate) => candidate.type() === "page" && isWanted(candidate.url())),
    );
    return await target.asPage();
  }
}
