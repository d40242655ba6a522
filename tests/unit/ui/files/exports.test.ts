import { expect, test } from "vitest";
import { entriesFromHar } from "../../../../src/traffic/har.ts";
import { redactEntry } from "../../../../src/traffic/redact-entry.ts";
import { collectBlob, collectText, previewParts } from "../../../../src/ui/models/files/collect-parts.ts";
import { EXPORT_FORMATS, type ExportFormat, exportParts } from "../../../../src/ui/models/files/export-formats.ts";
import { entryOf } from "../../../support/builders.ts";
import { harEntry, harText, response } from "../../traffic/har/har-parts.ts";
import { readSample } from "../../traffic/har/sample-files.ts";

const FORMATS = Object.keys(EXPORT_FORMATS) as ExportFormat[];

async function write(format: ExportFormat, keepSecrets: boolean): Promise<string> {
  const { entries, pages } = await readSample("chromium");
  return collectText(exportParts(format, { entries, pages, label: "chromium.har", keepSecrets }));
}

test.each(FORMATS)("%s: no secret of the sample goes out unless it is asked for", async (format) => {
  const secrets = /SPRING|eyJhbGciOi|abc123/;
  expect(await write(format, false)).not.toMatch(secrets);
  const whole = await write(format, true);
  if (EXPORT_FORMATS[format].mayKeepSecrets) expect(whole).toMatch(secrets);
  else expect(whole).not.toMatch(secrets);
});

test.each(FORMATS)("%s: what a program says of a failure loses the secrets of its address", async (format) => {
  const networkError = "“Could not load https://me:SECRET@site.test/a?token=SECRET”";
  const entries = [entryOf({ role: "failure", networkError })];
  const text = await collectText(exportParts(format, { entries, pages: [], label: "a", keepSecrets: false }));
  expect(text).toContain("Could not load https://site.test/a?token=…");
  expect(text).not.toContain("SECRET");
});

test("HAR: what went out comes in again", async () => {
  const { entries } = await readSample("chromium");
  expect(entriesFromHar(await write("har", false))).toEqual(entries.map(redactEntry));
});

test("JSON: errors carry their diagnosis in short", async () => {
  const { entries } = JSON.parse(await write("json", false)) as {
    entries: { statusCode?: number; diagnosis?: object }[];
  };
  const diagnosed = entries.filter(({ diagnosis }) => diagnosis !== undefined);
  expect(diagnosed.map(({ statusCode }) => statusCode)).toEqual([503, 404, undefined]);
  expect(diagnosed[0]?.diagnosis).toMatchObject({
    name: "Service Unavailable",
    retry: "after",
    causes: expect.any(Array),
  });
});

test("JSON: the diagnosis of a failure is the same with and without the secrets in its words", async () => {
  const _error = "The certificate of https://site.test/?token=1 is not trusted";
  const entries = entriesFromHar(harText(harEntry({ response: response({ status: 0, _error }) })));
  const diagnoses = [true, false].map(async (keepSecrets) => {
    const text = await collectText(exportParts("json", { entries, pages: [], label: "a", keepSecrets }));
    return JSON.parse(text).entries[0].diagnosis;
  });
  const [whole, redacted] = await Promise.all(diagnoses);
  expect(whole.name).toBe("TLS or certificate problem");
  expect(redacted).toEqual(whole);
});

test("the report counts codes and explains each kind of error", async () => {
  const report = await write("markdown", false);
  expect(report).toMatch(/^# Responses of chromium\.har\n/);
  expect(report).toContain("| 503 | Service Unavailable | 1 |");
  expect(report).toContain("| failed | net::ERR_NAME_NOT_RESOLVED | 1 |");
  expect(report).toContain("## What went wrong");
  expect(report.match(/^\*\*/gm)).toHaveLength(3);
});

test("the report of nothing, and of nothing that failed", async () => {
  for (const entries of [[], [entryOf()]]) {
    const parts = exportParts("markdown", { entries, pages: [], label: "a", keepSecrets: false });
    expect(await collectText(parts)).toContain("Nothing failed.");
  }
});

test.each(FORMATS)("%s: a file with times that no clock has goes out", async (format) => {
  const times = [
    { timings: { wait: 1e300 } },
    { startedDateTime: "/Date(9999999999999999)/" },
    { time: 1e300, timings: {} },
  ];
  const entries = entriesFromHar(
    harText(...times.map((parts) => harEntry({ ...parts, response: response({ status: 500 }) }))),
  );
  const parts = exportParts(format, { entries, pages: [], label: "a", keepSecrets: false });
  expect(await collectText(parts)).toContain("500");
});

test("nothing that a site wrote is Markdown or HTML in the report", async () => {
  const entries = [
    entryOf({ statusCode: 500, url: "https://site.test/<img src=x>|`*", reasonPhrase: "<b>" }),
    entryOf({
      id: 2,
      role: "failure",
      networkError: "<img src=x onerror=alert(1)> | **x**",
      url: "https://site.test/b",
    }),
  ];
  const parts = exportParts("markdown", { entries, pages: [], label: "<b>[x](y)", keepSecrets: false });
  const report = await collectText(parts);
  const outsideCode = report.replace(/(`+)[^\n]*?\1/g, "");
  expect(outsideCode).not.toMatch(/(?<!\\)<(?:img|b)/);
  expect(outsideCode).not.toMatch(/(?<!\\)\[x\]/);
});

test("the preview makes no more than it shows", async () => {
  let made = 0;
  function* lines() {
    for (; made < 1_000; made += 1) yield `${made}\n`;
  }
  expect(await previewParts(lines(), 3)).toEqual({ text: "0\n1\n2", isWhole: false });
  expect(made).toBeLessThan(10);
  expect(await previewParts(["a\n", "b"], 3)).toEqual({ text: "a\nb", isWhole: true });
  expect((await previewParts(["x".repeat(5_000)], 3)).text).toHaveLength(402);
});

test("collecting stops when it is told to", async () => {
  const stop = new AbortController();
  function* forever() {
    for (;;) {
      const until = performance.now() + 2;
      while (performance.now() < until);
      yield "x";
    }
  }
  const counts: number[] = [];
  const collecting = collectText(forever(), stop.signal, (count) => {
    counts.push(count);
    if (counts.length === 3) stop.abort();
  });
  await expect(collecting).rejects.toMatchObject({ name: "AbortError" });
  expect(counts).toHaveLength(3);
});

test("a file is the same text, whatever it is made of", async () => {
  const parts = Array.from({ length: 30 }, (_, index) => `${index}ä`.repeat(20_000));
  const blob = await collectBlob(parts, "text/csv");
  expect(blob.type).toBe("text/csv;charset=utf-8");
  expect(await blob.text()).toBe(await collectText(parts));
});
