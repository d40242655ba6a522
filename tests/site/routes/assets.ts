import { readFile } from "node:fs/promises";

/** Reads a file of `tests/site/assets/` anew each time, so that an edit shows on reload. */
export async function readAsset(name: string): Promise<string> {
  return await readFile(new URL(`../assets/${name}`, import.meta.url), "utf8");
}
