import { ChromiumDriver } from "../../drivers/chromium.ts";
import type { Driver } from "../../drivers/driver.ts";
import { FirefoxDriver } from "../../drivers/firefox.ts";
import { extensionDirectory } from "./test-browser.ts";

/** Installs the extension under test into a browser that was started without it. */
export async function installUnderTest(driver: Driver): Promise<void> {
  if (driver instanceof ChromiumDriver || driver instanceof FirefoxDriver) await driver.install(extensionDirectory);
}

/** Installs a second extension beside the one under test. */
export async function installBeside(driver: Driver, directory: string): Promise<void> {
  if (driver instanceof ChromiumDriver) await driver.puppeteer.installExtension(directory);
  if (driver instanceof FirefoxDriver) await driver.installBeside(directory);
}
