import type { Page } from "puppeteer-core";
import type { Problem } from "./driver.ts";

/** The part of `chrome.developerPrivate` that is used here; only chrome://extensions has it. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  getExtensionInfo(id: string): Promise<{ runtimeErrors: RuntimeError[]; manifestErrors: { message: string }[] }>;
}

interface RuntimeError {
  readonly message: string;
  readonly source: string;
  readonly severity: "LOG" | "WARN" | "ERROR";
  /** One report may stand for several equal ones. */
  readonly occurrences: number;
}

const EXTENSIONS_PAGE = "chrome://extensions";

/** Chromium collects what extensions complain of only in developer mode, and only what comes after this. */
export async function collectProblems(page: Page): Promise<void> {
  await page.goto(EXTENSIONS_PAGE);
  await page.evaluate(() => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
}

/** What chrome://extensions would show behind the red button "Errors": of the worker, the pages and the popup alike. */
export async function readProblems(page: Page, extensionId: string): Promise<Problem[]> {
  await page.goto(EXTENSIONS_PAGE);
  const { runtimeErrors, manifestErrors } = await page.evaluate((id) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    return developerPrivate.getExtensionInfo(id);
  }, extensionId);
  return [
    ...manifestErrors.map(({ message }) => ({ text: message, source: "manifest.json" })),
    ...runtimeErrors.map(({ message, source, severity, occurrences }) => ({
      text: `${severity} ${message}${occurrences > 1 ? ` (${occurrences} times)` : ""}`,
      source,
    })),
  ];
}
