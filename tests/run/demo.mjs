/**
 * `npm run demo`: sets up what is missing, builds, and opens the demo site (or the page given) in a browser with the
 * extension. Plain JavaScript, because it starts before any dependency exists.
 */
import { spawnSync } from "node:child_process";
import { ensureBrowsers } from "../set-up/ensure-browsers.mjs";
import { ensureDependencies } from "../set-up/ensure-dependencies.mjs";

ensureDependencies();
ensureBrowsers(["chromium"]);

/** Runs a program of the project under the Node.js that it needs; ends this one where it fails. */
function run(command, ...args) {
  const { status } = spawnSync("npm", ["exec", "--", command, ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

run("wxt", "build");
run("node", "tests/demo/demo.ts", ...process.argv.slice(2));
