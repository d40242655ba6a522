import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { CSV_COLUMNS, exportCsv } from "../../../../src/traffic/export/csv.ts";
import { exportFileName } from "../../../../src/traffic/export/file-name.ts";
import { exportJson, JSON_FORMAT } from "../../../../src/traffic/export/json.ts";
import { redactEntry } from "../../../../src/traffic/redact-entry.ts";
import { entryOf } from "../../../support/builders.ts";
import { anyEntries } from "./made-up-entries.ts";

function rowsOf(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

function csvOf(parts: Partial<Entry>): Record<string, string> {
  const [row] = rowsOf(exportCsv([entryOf(parts)], { keepSecrets: true }));
  if (row === undefined) throw new Error("There is no row.");
  return row;
}

test("one row an entry, with units in the names", () => {
  const row = csvOf({
    id: 3,
    statusCode: 503,
    timeStamp: Date.UTC(2026, 10, 21, 12),
    durationMs: 42.5,
    transferSize: 1200,
    timings: { wait: 30 },
    fromCache: true,
    url: 'https://site.test/a,b"c"\n?x=1',
  });
  expect(Object.keys(row)).toEqual(CSV_COLUMNS);
  expect(row).toMatchObject({
    entry: "3",
    status: "503",
    "time (ISO 8601, UTC)": "2026-11-21T12:00:00.000Z",
    "duration (ms)": "42.5",
    "waiting (ms)": "30",
    "on the wire (bytes)": "1200",
    "content (bytes)": "",
    "from cache": "yes",
    url: 'https://site.test/a,b"c"\n?x=1',
  });
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", '"=1', "'=1", "  =1", "＝1", "－1"])(
  "a cell that a spreadsheet could run is a text: %j",
  (url) => {
    expect(csvOf({ url }).url).toBe(`'${url}`);
  },
);

test.each([
  ["https://site.test/;=cmd|'/C calc'!A0", "https://site.test/;'=cmd|'/C calc'!A0"],
  ["a\t=1\t\t+2", "a\t'=1\t\t'+2"],
  ['a\r\n  -1;"@x', "a\r\n  '-1;\"'@x"],
  ["=1;＝1", "'=1;'＝1"],
  ["\t=1", "'\t'=1"],
  ["\r=1", "'\r'=1"],
  ["\n@x", "'\n'@x"],
])("what another reader could take for a cell of its own is a text: %j", (url, expected) => {
  expect(csvOf({ url }).url).toBe(expected);
});

test("a megabyte of what may be in front of a formula costs little", () => {
  const start = performance.now();
  csvOf({ url: `a;${" \n\t'".repeat(250_000)}b${"=".repeat(10_000)}` });
  expect(performance.now() - start).toBeLessThan(1_000);
});

test.each(["/=cmd|' /C calc'!A0", "a=1", "https://site.test/-1", "1-2", "text/html; charset=utf-8"])(
  "a harmless cell stays as it is: %j",
  (url) => {
    expect(csvOf({ url }).url).toBe(url);
  },
);

test("whatever entries hold, a CSV reader finds the same cells again, and none is a formula", () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const csv = exportCsv(entries, { keepSecrets: true });
      const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
      expect(data[0]).toEqual(CSV_COLUMNS);
      expect(data).toHaveLength(entries.length + 1);
      for (const [index, entry] of entries.entries()) {
        const cells = data[index + 1] ?? [];
        expect(cells).toHaveLength(CSV_COLUMNS.length);
        const bare = (text = "") => text.replaceAll("'", "");
        expect(bare(cells[CSV_COLUMNS.indexOf("url")])).toBe(bare(entry.url));
        for (const part of cells.flatMap((cell) => cell.split(/[\t\r\n;]/)))
          expect(part).not.toMatch(/^[\s"]*(?:[=+@]|-(?!\d+$))/);
      }
    }),
    { numRuns: 300 },
  );
});

test("many rows are whole rows", () => {
  const entries = Array.from({ length: 1_001 }, (_, index) => entryOf({ id: index }));
  expect(rowsOf(exportCsv(entries, { keepSecrets: false })).map(({ entry }) => Number(entry))).toEqual(
    entries.map(({ id }) => id),
  );
});

test("JSON holds our own fields, with what is said about each entry", () => {
  const entry = entryOf({ url: "https://site.test/?key=1" });
  const digest = ({ url }: Entry) => ({ about: url });
  const text = exportJson([entry, entry], { keepSecrets: false, digest });
  expect(JSON.parse(text)).toEqual({
    format: JSON_FORMAT,
    secretsRemoved: true,
    entries: Array(2).fill({ ...redactEntry(entry), diagnosis: { about: "https://site.test/?key=…" } }),
  });
  expect(JSON.parse(exportJson([], { keepSecrets: true }))).toEqual({
    format: JSON_FORMAT,
    secretsRemoved: false,
    entries: [],
  });
});

test("any entries are the same in JSON", () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      expect(JSON.parse(exportJson(entries, { keepSecrets: true })).entries).toEqual(entries);
    }),
  );
});

test.each([
  [exportCsv, /SECRET/],
  [exportJson, /SECRET/],
])("secrets are removed unless they are asked for", (write, secret) => {
  const entry = entryOf({
    url: "https://u:SECRET1@site.test/?a=SECRET2",
    responseHeaders: [{ name: "Set-Cookie", value: "a=SECRET3" }],
  });
  expect(write([entry], { keepSecrets: false })).not.toMatch(secret);
  expect(write([entry], { keepSecrets: true })).toMatch(secret);
});

test.each([
  ["shop.example.com", "har", "status-decoder-shop.example.com-2026-11-21T12-00-00.har"],
  ["recording.har", "csv", "status-decoder-recording-2026-11-21T12-00-00.csv"],
  ["../../etc/passwd", "json", "status-decoder-etc-passwd-2026-11-21T12-00-00.json"],
  ['a\\b:c*d?"<e>|f\u202e', "md", "status-decoder-a-b-c-d-e-f-2026-11-21T12-00-00.md"],
  ["größe 日本", "har", "status-decoder-größe-日本-2026-11-21T12-00-00.har"],
  ["", "har", "status-decoder-2026-11-21T12-00-00.har"],
  ["x".repeat(500), "har", `status-decoder-${"x".repeat(60)}-2026-11-21T12-00-00.har`],
])("the file name for %j", (label, extension, expected) => {
  expect(exportFileName(label, Date.UTC(2026, 10, 21, 12), extension)).toBe(expected);
});
