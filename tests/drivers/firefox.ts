import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type {
  BackgroundContext,
  BrowserPage,
  Driver,
  LaunchOptions,
  NewTabOptions,
  Problem,
  RemoteContext,
  View,
} from "./driver.ts";
import { type CallInside, enterFirefox } from "./firefox-inside.ts";
import { evaluateInFirefox, FirefoxPage } from "./firefox-page.ts";
import { FirefoxPopup } from "./firefox-popup.ts";
import { type FirefoxOptions, FirefoxProcess } from "./firefox-process.ts";
import { waitUntil } from "./wait.ts";

/** A file of every extension that is no page of it: opened as a tab it has the extension's APIs and runs nothing. */
const PROBE_FILE = "manifest.json";
/**
 * Firefox writes this too when a page is closed or reloaded while it loads a module (`ScriptLoader` tells of every
 * load that ends without a script, given up ones included).
 */
const MODULE_NOT_LOADED = /^WARN Loading failed for the module with source “moz-extension:\/\/[^/]+\/([^”?]+)”/;
const DEFAULT_VIEW: View = { width: 1000, height: 700, theme: "light" };

/** Starts Firefox with a fresh profile. @throws Error when no Firefox is installed */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<FirefoxDriver> {
  const process = await FirefoxProcess.start(options);
  try {
    const call = await enterFirefox(process.marionette);
    await call("watchProblems");
    if (options.site !== undefined) await call("trust", options.site.authority);
    const driver = new FirefoxDriver(process, call);
    if (options.extensionDir !== undefined) await driver.install(options.extensionDir, options);
    return driver;
  } catch (error) {
    await process.stop();
    throw error;
  }
}

type InTab = Pick<BrowserPage, "tabId">;

/** Keys and clicks on the browser's own interface: see `FirefoxInside`. */
export interface FirefoxHands {
  pressKeys(tab: InTab, ...chords: string[]): Promise<void>;
  typeInAddressBar(tab: InTab, text: string): Promise<void>;
  addressBarLines(tab: InTab): Promise<string[]>;
  openContextMenu(tab: InTab, x: number, y: number): Promise<string[]>;
  chooseInContextMenu(tab: InTab, label: string): Promise<void>;
  /** @throws Error while no popup is open */
  popupUrl(): Promise<string>;
}

export class FirefoxDriver implements Driver {
  readonly name = "firefox";
  extensionOrigin = "";
  readonly background: BackgroundContext;
  readonly #process: FirefoxProcess;
  readonly #call: CallInside;
  #directory = "";
  #probe: FirefoxPage | undefined;

  constructor(process: FirefoxProcess, call: CallInside) {
    this.#process = process;
    this.#call = call;
    this.background = {
      evaluate: (fn, ...args) => evaluateInFirefox(call, "background", fn, args),
      isAlive: async () => (await call("backgroundState")) !== "stopped",
      kill: async () => await call("killBackground"),
    };
  }

  get probe(): RemoteContext {
    if (this.#probe === undefined) throw new Error("No extension is installed.");
    return this.#probe;
  }

  /** Installs an unpacked extension into the running browser, as when pages are open already. */
  async install(directory: string, { allowPrivate = false }: Pick<LaunchOptions, "allowPrivate"> = {}): Promise<void> {
    this.#directory = directory;
    await this.#process.marionette.send("Addon:Install", {
      path: directory,
      temporary: true,
      allowPrivateBrowsing: allowPrivate,
    });
    const host = await this.#call("useExtension", await readAddonId(directory));
    this.extensionOrigin = `moz-extension://${host}`;
    this.#probe = new FirefoxPage(this.#call, await this.#call("openTab", false));
    await this.#probe.goto(`${this.extensionOrigin}/${PROBE_FILE}`);
  }

  /** Installs a further extension. The driver stays about the first one. */
  async installBeside(directory: string): Promise<void> {
    this.#directory = directory;
    await this.#process.marionette.send("Addon:Install", { path: directory, temporary: true });
  }

  async newTab(url?: string, options: NewTabOptions = {}): Promise<BrowserPage> {
    const page = new FirefoxPage(this.#call, await this.#call("openTab", options.private === true));
    if (url !== undefined) await page.goto(url);
    return page;
  }

  async openExtensionPage(path: string, view: Partial<View> = {}): Promise<BrowserPage> {
    const page = await this.newTab();
    await page.goto(`${this.extensionOrigin}/${path}`);
    // After the load: it replaces what the theme is set on.
    await page.setView({ ...DEFAULT_VIEW, ...view });
    return page;
  }

  async openPopup(tab: BrowserPage): Promise<BrowserPage> {
    await this.#call("openPopup", tab.tabId);
    const popup = new FirefoxPopup(this.#call);
    await waitUntil("The popup's document", () => popup.evaluate(() => document.readyState === "complete"));
    return popup;
  }

  /** Opens the DevTools of a tab on the extension's panel. */
  async openDevtoolsPanel(tab: BrowserPage): Promise<RemoteContext> {
    await this.#call("openDevtoolsPanel", tab.tabId);
    const place = { panelOf: tab.tabId };
    return { evaluate: (fn, ...args) => evaluateInFirefox(this.#call, place, fn, args) };
  }

  /** Shows the extension's panel in the open DevTools of a tab, or another tool in its place. */
  async showDevtoolsTool(tab: BrowserPage, isExtension: boolean): Promise<void> {
    await this.#call("showDevtoolsTool", tab.tabId, isExtension);
  }

  async closeDevtools(tab: BrowserPage): Promise<void> {
    await this.#call("closeDevtools", tab.tabId);
  }

  /** What a person does to the browser itself, around the page. */
  get hands(): FirefoxHands {
    return {
      pressKeys: async ({ tabId }, ...chords) => await this.#call("pressKeys", tabId, chords),
      typeInAddressBar: async ({ tabId }, text) => await this.#call("typeInAddressBar", tabId, text),
      addressBarLines: async ({ tabId }) => await this.#call("addressBarLines", tabId),
      openContextMenu: async ({ tabId }, x, y) => await this.#call("openContextMenu", tabId, x, y),
      chooseInContextMenu: async ({ tabId }, label) => await this.#call("chooseInContextMenu", tabId, label),
      popupUrl: async () => await this.#call("popupUrl"),
    };
  }

  /** Reads a HAR file as the browser's own network panel does. Returns the status of each request. */
  async importHar(text: string): Promise<number[]> {
    return await this.#call("importHar", text);
  }

  async setHostAccess(isGranted: boolean): Promise<void> {
    await this.#call("setHostAccess", isGranted);
  }

  async badgeText(tabId: number): Promise<string> {
    return await this.probe.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  async badgeTitle(tabId: number): Promise<string> {
    return await this.probe.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
  }

  async problems(): Promise<Problem[]> {
    const problems = await this.#call("problems");
    return problems.filter(({ text }) => {
      const [, file] = MODULE_NOT_LOADED.exec(text) ?? [];
      // One that is there was given up; one that is missing is a mistake of ours.
      return file === undefined || !existsSync(join(this.#directory, file));
    });
  }

  async close(): Promise<void> {
    await this.#process.stop();
  }
}

async function readAddonId(directory: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(directory, "manifest.json"), "utf8")) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${directory} has no add-on id for Firefox.`);
  return id;
}
