import { readFile } from "node:fs/promises";
import type { Problem, Theme } from "./driver.ts";
import type { Marionette } from "./marionette.ts";

/** The extension's panel in the DevTools of a tab. */
export interface PanelPlace {
  readonly panelOf: number;
}

/** A tab by its id, or one of the extension's contexts that live outside tabs. */
export type FirefoxPlace = number | "background" | "popup" | PanelPlace;

/** What `firefox-inside/commands.js` does in the browser's own process. */
export interface FirefoxInside {
  /** Trusts certificates signed by this authority, given as DER in base64. */
  trust(authority: string): void;
  /** Starts to collect what extensions complain of. */
  watchProblems(): void;
  /** Makes this the extension that all else is about. Returns its host name. */
  useExtension(id: string): string;
  /** Opens a blank tab in front; returns its id. */
  openTab(inPrivate: boolean): number;
  closeTab(tabId: number): void;
  selectTab(tabId: number): void;
  urlOf(tabId: number): string;
  startLoad(tabId: number, url: string): void;
  load(tabId: number, url: string): void;
  reload(tabId: number): void;
  traverse(tabId: number, step: number): void;
  /** Returns the value as JSON; null for undefined. Wakes the background when it is meant. */
  evaluate(where: FirefoxPlace, expression: string): string | null;
  setView(where: FirefoxPlace, width: number, height: number, theme: Theme): void;
  /** PNG in base64. */
  screenshot(where: FirefoxPlace): string;
  backgroundState(): "starting" | "running" | "suspending" | "stopped";
  killBackground(): void;
  openPopup(tabId: number): void;
  closePopup(): void;
  popupUrl(): string;
  openDevtoolsPanel(tabId: number): void;
  showDevtoolsTool(tabId: number, isExtension: boolean): void;
  closeDevtools(tabId: number): void;
  /** Reads a HAR file as the browser's own network panel does. Returns the status of each request. */
  importHar(text: string): number[];
  setHostAccess(isGranted: boolean): void;
  problems(): Problem[];
  /** Presses keys with the tab in front. A chord has `+` between its keys: `Alt+Shift+R`. */
  pressKeys(tabId: number, chords: readonly string[]): void;
  /** Types over what stands in the address bar. */
  typeInAddressBar(tabId: number, text: string): void;
  /** The lines below the address bar. */
  addressBarLines(tabId: number): string[];
  /** Clicks with the secondary button, in CSS pixels of the page. Returns the labels of the menu. */
  openContextMenu(tabId: number, x: number, y: number): string[];
  chooseInContextMenu(tabId: number, label: string): void;
}

export type CallInside = <Name extends keyof FirefoxInside>(
  name: Name,
  ...args: Parameters<FirefoxInside[Name]>
) => Promise<ReturnType<FirefoxInside[Name]>>;

/** Each uses what those before it have left. */
const FILES = ["tabs.js", "problems.js", "commands.js", "hands.js"];
/** Named, so that it outlives the command that fills it. */
const SANDBOX = "inside";

/** Sends the code into the browser, and returns the way to call it. */
export async function enterFirefox(marionette: Marionette): Promise<CallInside> {
  await marionette.send("Marionette:SetContext", { value: "chrome" });
  const run = async (script: string, args: readonly unknown[] = []): Promise<unknown> => {
    const answer = await marionette.send("WebDriver:ExecuteScript", {
      script,
      args,
      sandbox: SANDBOX,
      newSandbox: false,
    });
    return (answer as { value: unknown }).value;
  };
  for (const file of FILES) await run(await readFile(new URL(`firefox-inside/${file}`, import.meta.url), "utf8"));
  return async (name, ...args) =>
    (await run("return inside[arguments[0]](...arguments[1]);", [name, args])) as ReturnType<
      FirefoxInside[typeof name]
    >;
}
