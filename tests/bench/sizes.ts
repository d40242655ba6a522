import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Figure } from "./figures.ts";

const BACKGROUND_LIMIT_KB = 25;
const POPUP_LIMIT_KB = 60;
const PANEL_LIMIT_KB = 150;

/** Parts of the panel that it loads once its first rows are drawn. */
const PANEL_PARTS = /^(?:Timeline|HealthView|FileParts)-/;
const CATALOG_LIMIT_KB = 200;

/** Scripts that a page or script loads before it does anything: script tags, preloads, static imports. */
async function scriptsOf(directory: string, file: string, known: Set<string>): Promise<Set<string>> {
  if (known.has(file)) return known;
  const text = await readFile(join(directory, file), "utf8");
  if (file.endsWith(".js")) known.add(file);
  const links = file.endsWith(".html")
    ? text.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)
    : text.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+from)?\s*["'](\.[^"']+\.js)["']/g);
  for (const [, link] of links) {
    if (link === undefined) continue;
    await scriptsOf(directory, file.endsWith(".html") ? link : join(dirname(file), link), known);
  }
  return known;
}

async function gzippedKilobytes(directory: string, files: Iterable<string>): Promise<number> {
  let bytes = 0;
  for (const file of files) bytes += gzipSync(await readFile(join(directory, file))).byteLength;
  return bytes / 1000;
}

async function panelScripts(extensionDir: string): Promise<Set<string>> {
  const known = await scriptsOf(extensionDir, "panel.html", new Set());
  const parts = (await readdir(join(extensionDir, "chunks"))).filter((file) => PANEL_PARTS.test(file));
  for (const part of parts) await scriptsOf(extensionDir, `chunks/${part}`, known);
  return known;
}

/** Gzipped sizes of the scripts that the background and the popup start with, and of the whole catalog. */
export async function measureSizes(extensionDir: string): Promise<Figure[]> {
  const popup = await scriptsOf(extensionDir, "popup.html", new Set());
  const catalog = (await readdir(join(extensionDir, "chunks"))).filter((file) => file.startsWith("catalog-"));
  const panel = await panelScripts(extensionDir);
  return [
    {
      name: "background script",
      value: await gzippedKilobytes(extensionDir, ["background.js"]),
      unit: "kB gzipped",
      atMost: BACKGROUND_LIMIT_KB,
      note: "background.js",
    },
    {
      name: "popup scripts",
      value: await gzippedKilobytes(extensionDir, popup),
      unit: "kB gzipped",
      atMost: POPUP_LIMIT_KB,
      note: `${popup.size} files that popup.html loads to start with`,
    },
    {
      name: "panel scripts",
      value: await gzippedKilobytes(extensionDir, panel),
      unit: "kB gzipped",
      atMost: PANEL_LIMIT_KB,
      note: `${panel.size} files: what panel.html starts with, chart, health and files; later come the rules of the diagnosis and the list of sites`,
    },
    {
      name: "whole catalog, entries and guides",
      value: await gzippedKilobytes(join(extensionDir, "chunks"), catalog),
      unit: "kB gzipped",
      atMost: CATALOG_LIMIT_KB,
      note: `${catalog.length} files, each compressed by itself`,
    },
  ];
}
