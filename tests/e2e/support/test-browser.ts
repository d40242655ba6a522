import { fileURLToPath } from "node:url";
import { launchChromium } from "../../drivers/chromium.ts";
import type { Driver, LaunchOptions } from "../../drivers/driver.ts";
import { launchFirefox } from "../../drivers/firefox.ts";

/** The browser that this run of the tests is for. */
export const isFirefox: boolean = import.meta.env.TEST_BROWSER === "firefox";

const DIRECTORIES = { chromium: ".output/chrome-mv3", firefox: ".output/firefox-mv3" } as const;

/** The extension as `npm run build` made it. */
export const extensionDirectory: string = fileURLToPath(
  new URL(`../../../${DIRECTORIES[isFirefox ? "firefox" : "chromium"]}`, import.meta.url),
);

/** What differs between the browsers by their own behaviour: see hard cases, section 0. */
export function byBrowser<Value>(expected: { readonly chromium: Value; readonly firefox: Value }): Value {
  return isFirefox ? expected.firefox : expected.chromium;
}

export async function launchTestBrowser(options: LaunchOptions): Promise<Driver> {
  return isFirefox ? await launchFirefox(options) : await launchChromium(options);
}
