import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const DATA = new URL("../../../assets/catalog/", import.meta.url).pathname;
const LIMIT_BYTES = 200_000;

test("the whole catalog, entries and guides, stays light", async () => {
  const files = (await readdir(DATA, { recursive: true })).filter((file) => file.endsWith(".json"));
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(JSON.stringify(JSON.parse(await readFile(join(DATA, file), "utf8")))).length),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(LIMIT_BYTES);
});
