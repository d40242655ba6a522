import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** Says which lockfile the installed packages belong to. It lies among them, so that it goes when they go. */
const STAMP = "node_modules/.installed-from";

/** Installs the dependencies where they are missing or the lockfile has changed since. Ends the process if it fails. */
export function ensureDependencies() {
  const lockfile = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === lockfile) return;
  console.log("Installing dependencies (npm ci)…");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { stdio: "inherit" });
  if (status !== 0) {
    console.error("npm ci failed: see above. Nothing else can run without the dependencies.");
    process.exit(status ?? 1);
  }
  writeFileSync(STAMP, lockfile);
}
