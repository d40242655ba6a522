import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findBrowser } from "./find-browser.mjs";

/** @typedef {"chromium" | "firefox"} BrowserName */

const DEBIAN_PACKAGES = { chromium: "chromium", firefox: "firefox-esr" };

/**
 * Installs the browsers that are missing, where that can be done without asking: as root on Debian. Elsewhere it says
 * what to install, and ends the process.
 * @param {readonly BrowserName[]} browsers
 */
export function ensureBrowsers(browsers) {
  const missing = browsers.filter((browser) => findBrowser(browser) === undefined);
  if (missing.length === 0) return;
  const isDebianRoot = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (isDebianRoot && install(missing.map((browser) => DEBIAN_PACKAGES[browser]))) return;
  const variables = missing.map((browser) => `${browser.toUpperCase()}_PATH`).join(" or ");
  console.error(`Please install ${missing.join(" and ")} (or set ${variables} to its program), then try again.`);
  process.exit(1);
}

/** @param {readonly string[]} packages */
function install(packages) {
  console.log(`Installing ${packages.join(" and ")}…`);
  const run = (...args) =>
    spawnSync("apt-get", ["-qq", ...args], {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  return run("update") && run("install", "-y", "--no-install-recommends", ...packages);
}
