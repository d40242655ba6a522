import { expect, test } from "vitest";
import { allEntries } from "../../../src/catalog/catalog.ts";
import type { Cacheability } from "../../../src/catalog/types.ts";

async function codesWith(cacheable: Cacheability): Promise<number[]> {
  const entries = await allEntries();
  return entries.flatMap((entry) =>
    entry.registry === "iana" && entry.statusCode !== undefined && entry.cacheable === cacheable
      ? [entry.statusCode]
      : [],
  );
}

test("the heuristically cacheable codes are those of RFC 9110 §15.1, and 451 by RFC 7725 §3", async () => {
  expect(await codesWith("heuristic")).toEqual([200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 451, 501]);
});

test("never stored: interim answers (RFC 9111 §3), 304 itself (§4.3.4), and four codes of RFC 6585", async () => {
  expect(await codesWith("never")).toEqual([100, 101, 102, 103, 104, 304, 428, 429, 431, 511]);
});
