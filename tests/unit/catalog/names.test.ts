import { readFile } from "node:fs/promises";
import { STATUS_CODES } from "node:http";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { allEntries } from "../../../src/catalog/catalog.ts";
import { nameOf } from "../../../src/catalog/names.ts";
import { IANA_ROWS } from "./iana-rows.ts";

test.each(IANA_ROWS)("%i is %s", (code, name) => {
  expect(nameOf(code)).toBe(name);
});

test.each([0, 99, 299, 427, 600, -1, Number.NaN])("%d has no name", (code) => {
  expect(nameOf(code)).toBeUndefined();
});

test("every number that has an entry of its own has a name", async () => {
  for (const entry of await allEntries()) {
    if (entry.kind === "status") expect(nameOf(entry.statusCode ?? 0), entry.id).toBeDefined();
  }
});

test("the names stay small enough for the popup's first paint", async () => {
  const source = await readFile(new URL("../../../src/catalog/names.ts", import.meta.url));
  expect(gzipSync(source).length).toBeLessThan(3_000);
});

/** Where Node keeps a name that RFC 9110 or the registry has changed, or one that was never registered. */
const NODE_DIFFERS: Readonly<Record<number, string>> = {
  413: "Payload Too Large",
  418: "I'm a Teapot",
  422: "Unprocessable Entity",
};

test("names equal those of an independent list", () => {
  for (const [code] of IANA_ROWS) {
    const theirs = STATUS_CODES[code];
    if (theirs !== undefined) expect(NODE_DIFFERS[code] ?? nameOf(code), String(code)).toBe(theirs);
  }
  expect(Object.keys(STATUS_CODES).filter((code) => nameOf(Number(code)) === undefined)).toEqual([]);
});
