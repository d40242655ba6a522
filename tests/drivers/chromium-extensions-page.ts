import type { Browser, Page } from "puppeteer-core";
import type { Problem } from "./driver.ts";

/** The part of `chrome.developerPrivate` that is used here. No other page has it. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ runtimeErrors: RuntimeError[]; manifestErrors: { message: string }[] }>;
}

interface RuntimeError {
  readonly message: string;
  readonly source: string;
  readonly severity: "LOG" | "WARN" | "ERROR";
  /** One report may stand for several equal ones. */
  readonly occurrences: number;
}

/** Calls a method of `chrome.developerPrivate` on chrome://extensions, which this page is led to. */
async function callDeveloperPrivate<Name extends keyof DeveloperPrivate>(
  page: Page,
  name: Name,
  ...args: Parameters<DeveloperPrivate[Name]>
): Promise<Awaited<ReturnType<DeveloperPrivate[Name]>>> {
  await page.goto("chrome://extensions");
  const call = `chrome.developerPrivate.${name}(...${JSON.stringify(args)})`;
  return (await page.evaluate(call)) as Awaited<ReturnType<DeveloperPrivate[Name]>>;
}

async function withPage<Result>(browser: Browser, work: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.newPage();
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Chromium collects what extensions complain of only in developer mode, and only what comes after this. */
export async function collectProblems(page: Page): Promise<void> {
  await callDeveloperPrivate(page, "updateProfileConfiguration", { inDeveloperMode: true });
}

/** What chrome://extensions would show behind the red button "Errors": of the worker, the pages and the popup alike. */
export async function readProblems(browser: Browser, extensionId: string): Promise<Problem[]> {
  const info = await withPage(browser, (page) => callDeveloperPrivate(page, "getExtensionInfo", extensionId));
  return [
    ...info.manifestErrors.map(({ message }) => ({ text: message, source: "manifest.json" })),
    ...info.runtimeErrors.map(({ message, source, severity, occurrences }) => ({
      text: `${severity} ${message}${occurrences > 1 ? ` (${occurrences} times)` : ""}`,
      source,
    })),
  ];
}

/** "On all sites", or "on click", which is on none until the person clicks. */
export async function setHostAccess(browser: Browser, extensionId: string, isGranted: boolean): Promise<void> {
  const hostAccess = isGranted ? "ON_ALL_SITES" : "ON_CLICK";
  await withPage(browser, (page) =>
    callDeveloperPrivate(page, "updateExtensionConfiguration", { extensionId, hostAccess }),
  );
}
