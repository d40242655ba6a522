import { createRequire } from "node:module";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { exportHar, type HarExportOptions, harParts } from "../../../../src/traffic/export/har.ts";
import { readHarText } from "../../../../src/traffic/har/read-har.ts";
import { entriesFromHar } from "../../../../src/traffic/har.ts";
import { redactEntry } from "../../../../src/traffic/redact-entry.ts";
import { entryOf } from "../../../support/builders.ts";
import { readSample, SAMPLES } from "../har/sample-files.ts";
import { anyEntries } from "./made-up-entries.ts";

const require = createRequire(import.meta.url);
const schemas = require("har-schema") as Readonly<Record<string, object>>;
const draft06 = require("ajv/dist/refs/json-schema-draft-06.json") as object;

const ajv = new Ajv({
  strict: false,
  formats: {
    // The whole forms that the schema names, not only its patterns.
    "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
    uri: /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[\da-f]{2})+$/i,
    ipv4: /^\d{1,3}(?:\.\d{1,3}){3}$/,
    ipv6: /^[\da-f:.]*:[\da-f:.]*$/i,
  },
});
ajv.addMetaSchema(draft06);
for (const schema of Object.values(schemas)) ajv.addSchema(schema);
const isValid = ajv.getSchema("har.json#");

function expectValid(text: string): void {
  if (isValid === undefined) throw new Error("The schema of HAR was not found.");
  expect(isValid(JSON.parse(text)) ? [] : isValid.errors).toEqual([]);
}

const WHOLE: HarExportOptions = { keepSecrets: true };
const REDACTED: HarExportOptions = { keepSecrets: false };

test.each(SAMPLES)("%s: imported, exported and imported again it is the same", async (name) => {
  const { entries, pages } = await readSample(name);
  const whole = exportHar(entries, { ...WHOLE, pages });
  expectValid(whole);
  const again = readHarText(whole);
  expect(again.entries).toEqual(entries);
  expect(again.problems).toEqual([]);
  const named = new Set(entries.map(({ pageKey }) => pageKey));
  expect(again.pages).toEqual(pages.filter(({ key }) => named.has(key)));
  const redacted = exportHar(entries, { ...REDACTED, pages });
  expectValid(redacted);
  expect(entriesFromHar(redacted)).toEqual(entries.map(redactEntry));
});

test("entries of any source, whatever they hold, come back as they were", () => {
  fc.assert(
    fc.property(anyEntries, fc.boolean(), (entries, keepSecrets) => {
      const text = exportHar(entries, { keepSecrets });
      expectValid(text);
      expect(entriesFromHar(text)).toEqual(keepSecrets ? entries : entries.map(redactEntry));
    }),
    { numRuns: 400 },
  );
});

test("a shown part of a chain keeps its ids", () => {
  const entries = [
    entryOf({ id: 7, requestId: "chain", role: "redirect", statusCode: 302, redirectUrl: "https://site.test/b" }),
    entryOf({ id: 9, requestId: "other", url: "https://site.test/b" }),
  ];
  expect(entriesFromHar(exportHar(entries, WHOLE))).toEqual(entries);
});

test("two exports put together are numbered anew", () => {
  const one = JSON.parse(exportHar([entryOf({ id: 4 }), entryOf({ id: 8 })], WHOLE));
  one.log.entries.push(...one.log.entries);
  expect(entriesFromHar(JSON.stringify(one)).map(({ id }) => id)).toEqual([1, 2, 3, 4]);
});

test("requests of two exports put together stay apart", () => {
  const hop = entryOf({ id: 3, requestId: "9", role: "redirect", statusCode: 302, redirectUrl: "https://site.test/b" });
  const one = JSON.parse(exportHar([hop, entryOf({ id: 4, requestId: "9", url: "https://site.test/b" })], WHOLE));
  one.log.entries.push(...one.log.entries);
  const read = readHarText(JSON.stringify(one)).entries;
  const [first, second, third, fourth] = read.map(({ requestId }) => requestId);
  expect([first, second]).toEqual(["9", "9"]);
  expect(third).toBe(fourth);
  expect(third).not.toBe(first);
  expect(entriesFromHar(exportHar(read, WHOLE))).toEqual(read);
});

test("facts of ours that were tampered with are passed over", () => {
  const file = JSON.parse(exportHar([entryOf()], WHOLE));
  file.log.entries[0]._statusDecoder = {
    role: "king",
    id: "x",
    url: null,
    frameId: {},
    leftOut: 1,
    timings: { a: 1 },
    type: 3,
    timeStamp: 1e300,
    startedAt: -1e300,
  };
  expect(entriesFromHar(JSON.stringify(file))[0]).toMatchObject({
    id: 1,
    role: "response",
    url: "https://site.test/data",
    frameId: 0,
    timeStamp: 1_800_000_000_000,
    startedAt: 1_800_000_000_000,
  });
});

test("what browsers need to open it: pages, numbers, ASCII addresses", () => {
  const entry: Entry = entryOf({ url: "https://site.test/ä?q=1 2", statusCode: 404, fromCache: true, requestId: "r" });
  const { log } = JSON.parse(exportHar([entry], REDACTED));
  expect(log).toMatchObject({
    version: "1.2",
    pages: [],
    creator: { name: "Status Decoder", comment: expect.any(String) },
  });
  expect(log.entries[0]).toMatchObject({
    time: 0,
    request: { url: "https://site.test/%C3%A4?q=%E2%80%A6", headersSize: -1 },
    response: { status: 404, content: { size: -1 } },
    timings: { blocked: -1, dns: -1, connect: -1, ssl: -1, send: 0, wait: 0, receive: 0 },
    cache: {},
  });
});

test("pages that are the same without their secrets are one page, and stay it", () => {
  const pages = ["?a=1", "?a=2"].map((query, startedAt) => ({
    key: `https://site.test/${query}`,
    url: `https://site.test/${query}`,
    startedAt,
  }));
  const once = exportHar(
    pages.map(({ key }, id) => entryOf({ id, pageKey: key })),
    { ...REDACTED, pages },
  );
  const read = readHarText(once);
  expect(read.pages).toEqual([{ key: "https://site.test/?a=…", url: "https://site.test/?a=…", startedAt: 0 }]);
  expect(exportHar(read.entries, { ...REDACTED, pages: read.pages })).toBe(once);
});

test("the pages that many entries name are looked for in steps, and no further than needed", () => {
  const page = { key: "page_1", url: "https://site.test/", startedAt: 0 };
  const entries = Array.from({ length: 3_500 }, (_, id) => entryOf({ id, ...(id === 2_600 && { pageKey: "page_1" }) }));
  const steps = (pages: readonly (typeof page)[]) => {
    const parts = [...harParts(entries, { ...WHOLE, pages })];
    return parts.slice(
      0,
      parts.findIndex((part) => part !== ""),
    ).length;
  };
  expect(steps([])).toBe(0);
  expect(steps([page])).toBe(2);
  expect(steps([page, { ...page, key: "page_2" }])).toBe(3);
  expect(exportHar(entries, { ...WHOLE, pages: [page] })).toContain('"id": "page_1"');
});
