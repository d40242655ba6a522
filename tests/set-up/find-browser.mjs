import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** @typedef {"chromium" | "firefox"} BrowserName */

/** Names on the PATH, and the variable that names a file outside it. Branded Chrome refuses unpacked extensions. */
const CANDIDATES = {
  chromium: { variable: "CHROMIUM_PATH", names: ["chromium", "chromium-browser", "google-chrome-for-testing"] },
  firefox: { variable: "FIREFOX_PATH", names: ["firefox-esr", "firefox", "firefox-developer-edition"] },
};

/**
 * Finds an installed browser.
 * @param {BrowserName} browser
 * @returns {string | undefined} the path of its program; undefined when there is none
 */
export function findBrowser(browser) {
  const { variable, names } = CANDIDATES[browser];
  const named = process.env[variable];
  if (named !== undefined && named !== "") return named;
  const directories = (process.env.PATH ?? "").split(delimiter).filter((directory) => directory !== "");
  return names.flatMap((name) => directories.map((directory) => join(directory, name))).find(isExecutable);
}

/**
 * The same, for those who cannot go on without.
 * @param {BrowserName} browser
 * @returns {string}
 * @throws {Error} with what to do
 */
export function requireBrowser(browser) {
  const path = findBrowser(browser);
  if (path !== undefined) return path;
  const { variable } = CANDIDATES[browser];
  throw new Error(`No ${browser} found. Install it, or set ${variable} to its program.`);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
