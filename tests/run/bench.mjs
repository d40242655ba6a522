/** `npm run bench`: sets up what is missing, builds, and measures. */
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
run("node", "--expose-gc", "tests/bench/run.ts");
