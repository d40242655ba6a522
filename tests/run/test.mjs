/**
 * `npm test`: set-up where it is missing, then every check that CI runs. Plain JavaScript, because it starts before
 * any dependency exists. The last line sums up all suites.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { ensureBrowsers } from "../set-up/ensure-browsers.mjs";
import { ensureDependencies } from "../set-up/ensure-dependencies.mjs";

const REPORTS = ".output/test";

ensureDependencies();
ensureBrowsers(["chromium", "firefox"]);
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const sum = { passed: 0, failed: 0, skipped: 0 };

/** Runs a program of the project; its output goes through. */
function run(title, command, args) {
  console.log(`\n── ${title}`);
  // `node_modules/.bin` first: there `node` is the version that the tools need.
  const result = spawnSync("npm", ["exec", "--", command, ...args], { stdio: "inherit" });
  return result.status === 0;
}

/** A check without tests of its own counts as one. */
function check(title, command, ...args) {
  if (run(title, command, args)) sum.passed += 1;
  else sum.failed += 1;
}

/** A suite counts its tests; one that ended without a report counts as a failure. */
function suite(project) {
  const report = `${REPORTS}/${project}.json`;
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const isGood = run(project, "vitest", args);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"));
    sum.passed += numPassedTests;
    sum.failed += numFailedTests;
    sum.skipped += numPendingTests + numTodoTests;
    if (!isGood && numFailedTests === 0) sum.failed += 1;
  } catch {
    sum.failed += 1;
  }
}

check("types", "tsc", "--noEmit");
check("lint", "biome", "check", ".");
check("spelling", "cspell", "--no-progress");
suite("unit");
check("build for Chromium", "wxt", "build");
check("build for Firefox", "wxt", "build", "-b", "firefox");
suite("e2e-chromium");
suite("e2e-firefox");

const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : "";
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed > 0 ? 1 : 0;
