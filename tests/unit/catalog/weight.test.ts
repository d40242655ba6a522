import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { packCatalog } from "../../../src/catalog/packed-files.ts";
import { readSources } from "../../../src/catalog/source-files.ts";

const DATA = new URL("../../../assets/catalog/", import.meta.url).pathname;
const LIMIT_BYTES = 200_000;

async function readOthers(): Promise<unknown[]> {
  const files = (await readdir(DATA, { recursive: true })).filter((file) => /guides|headers/.test(file));
  const texts = files.filter((file) => file.endsWith(".json")).map((file) => readFile(join(DATA, file), "utf8"));
  return (await Promise.all(texts)).map((text) => JSON.parse(text));
}

test("the whole catalog stays light: entries as a build packs them, guides and header fields", async () => {
  const { shelves, words, headlines, errors } = packCatalog(await readSources());
  const files = [...shelves.values(), words, headlines, errors, ...(await readOthers())];
  const sizes = files.map((file) => gzipSync(JSON.stringify(file)).length);
  expect(sizes.length).toBeGreaterThan(60);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT_BYTES);
});
