import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const ROOT = fileURLToPath(new URL(".", import.meta.url));

/** Builds the page that draws the panel over a made-up log. @returns where the built files are */
export async function buildPanelPage(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "panel-page-"));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    resolve: { alias: { "wxt/browser": join(ROOT, "browser.ts") } },
    build: { outDir, modulePreload: { polyfill: false } },
  });
  return outDir;
}
