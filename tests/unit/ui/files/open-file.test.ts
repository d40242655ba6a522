import { expect, test } from "vitest";
import { tallyOf } from "../../../../src/traffic/har/count-entries.ts";
import { HarError } from "../../../../src/traffic/har.ts";
import { newPageLog, recordEntry } from "../../../../src/traffic/page-log.ts";
import { failureCounts } from "../../../../src/ui/models/counts.ts";
import { explain } from "../../../../src/ui/models/explanation.ts";
import { countKinds } from "../../../../src/ui/models/files/error-kinds.ts";
import type { FileProgress } from "../../../../src/ui/models/files/file-messages.ts";
import { openHarFile } from "../../../../src/ui/models/files/open-file.ts";
import { entryOf } from "../../../support/builders.ts";
import { harEntry, harText, request, response } from "../../traffic/har/har-parts.ts";
import { readSample, SAMPLES, sampleBytes } from "../../traffic/har/sample-files.ts";
import { fileOf, inProcess } from "./in-process-port.ts";

test.each(SAMPLES)("%s: the source holds the file's entries, pages and counts", async (name) => {
  const { entries, pages, creator, problems } = await readSample(name);
  const source = await openHarFile(fileOf(sampleBytes(name), `${name}.har`), { start: inProcess().start });
  expect(source.label.value).toBe(`${name}.har`);
  expect(source.list.value.entries).toEqual(entries);
  expect(source.pages.value).toEqual(pages);
  expect(source).toMatchObject({ creator, problems });
  expect(source.counts.value.tally).toEqual(tallyOf(entries).tally);
});

test("a file is counted as its page would have been", async () => {
  const { counts } = await openHarFile(fileOf(sampleBytes("chromium")), { start: inProcess().start });
  expect(counts.value).toEqual({
    tally: {
      statuses: { 101: 1, 200: 3, 206: 1, 301: 1, 304: 1, 404: 2, 503: 1 },
      errors: { 404: 1, 503: 1 },
      networkErrors: { "net::ERR_NAME_NOT_RESOLVED": 1 },
      benign: { "net::ERR_BLOCKED_BY_CLIENT": 1 },
    },
    total: 11,
    errors: 3,
    pageUrl: "https://shop.example.test/cart?voucher=SPRING",
    notHeld: 0,
  });
});

test("the counting of a list is that of a live page, less what only DevTools see", async () => {
  const { entries } = await readSample("firefox");
  const page = newPageLog("p", "", 0);
  for (const { id: _id, ...draft } of entries) recordEntry(page, draft);
  const unseen = entryOf({ statusCode: 500, onlyInDevtools: true });
  expect(tallyOf([...entries, unseen])).toEqual({ tally: page.tally, groups: page.groups });
});

test("failures are counted whatever a file names them", async () => {
  const names = ["constructor", "__proto__", "toString", "__proto__"];
  const file = harText(...names.map((_error) => harEntry({ response: response({ status: 0, _error }) })));
  const { counts, list } = await openHarFile(fileOf(file), { start: inProcess().start });
  expect(failureCounts(counts.value.tally).map(({ networkError, count }) => [networkError, count])).toEqual([
    ["__proto__", 2],
    ["constructor", 1],
    ["toString", 1],
  ]);
  expect(counts.value).toMatchObject({ total: 4, errors: 4 });
  expect(failureCounts((await countKinds(list.value.entries)).tally)).toEqual(failureCounts(counts.value.tally));
});

test("the entries of a large file come in portions, each asked for", async () => {
  const port = inProcess();
  const text = harText(
    ...Array.from({ length: 4_500 }, (_, index) => harEntry({ request: request({ url: `https://s.test/${index}` }) })),
  );
  const progress: FileProgress[] = [];
  const source = await openHarFile(fileOf(text), { start: port.start, onProgress: (one) => progress.push(one) });
  expect(source.list.value.entries.map(({ url }) => url)).toEqual(
    Array.from({ length: 4_500 }, (_, index) => `https://s.test/${index}`),
  );
  const sizes = port.answers.flatMap((answer) => (answer.type === "entries" ? [answer.entries.length] : []));
  expect(sizes).toEqual([2_000, 2_000, 500]);
  expect(port.requests.filter(({ type }) => type === "next")).toHaveLength(3);
  expect([...new Set(progress.map(({ phase }) => phase))]).toEqual(["reading", "decoding", "parsing", "entries"]);
});

test.each<[string, Record<string, unknown>, unknown]>([
  [
    "text",
    { text: '{"a":1}', mimeType: "application/json" },
    { text: '{"a":1}', mimeType: "application/json", isCut: false },
  ],
  [
    "base64",
    { text: btoa("hi"), encoding: "base64", mimeType: "text/plain" },
    { text: "hi", mimeType: "text/plain", isCut: false },
  ],
  [
    "a picture",
    { text: "iVBORw0KGgo=", encoding: "base64", mimeType: "image/png" },
    { unavailable: expect.stringContaining("image/png") },
  ],
  ["none", { size: 0 }, { unavailable: expect.stringContaining("no body") }],
])("bodies are read on demand: %s", async (_what, content, expected) => {
  const file = fileOf(harText(harEntry(), harEntry({ response: response({ content }) })));
  const source = await openHarFile(file, { start: inProcess().start });
  const [, entry] = source.list.value.entries;
  expect(entry === undefined ? undefined : await source.readBody(entry)).toEqual(expected);
});

test("the type of a body is its Content-Type where the file says nothing else", async () => {
  const headers = [{ name: "content-type", value: "text/plain; charset=iso-8859-1" }];
  const content = { text: btoa("\xe4"), encoding: "base64" };
  const source = await openHarFile(fileOf(harText(harEntry({ response: response({ headers, content }) }))), {
    start: inProcess().start,
  });
  const [entry] = source.list.value.entries;
  expect(entry === undefined ? undefined : await source.readBody(entry)).toMatchObject({ text: "ä" });
});

test("a closed file answers for its bodies, also for those that were on their way", async () => {
  const port = inProcess();
  const source = await openHarFile(fileOf(sampleBytes("chromium")), { start: port.start });
  const [entry] = source.list.value.entries;
  if (entry === undefined) throw new Error("There is no entry.");
  const onItsWay = source.readBody(entry);
  source.close();
  expect(await onItsWay).toMatchObject({ unavailable: expect.stringContaining("closed") });
  expect(await source.readBody(entry)).toMatchObject({ unavailable: expect.stringContaining("closed") });
  expect(port.isClosed).toBe(true);
});

test("what is no HAR file is refused with its sentence, and the worker is freed", async () => {
  const port = inProcess();
  await expect(openHarFile(fileOf("<!doctype html>"), { start: port.start })).rejects.toThrow(HarError);
  expect(port.isClosed).toBe(true);
});

test("a file that is too large is refused before it is read", async () => {
  const file = fileOf("{}");
  Object.defineProperty(file, "size", { value: 700_000_000 });
  await expect(openHarFile(file, { start: inProcess().start })).rejects.toThrow(/holds 700 MB of text; up to 500 MB/);
});

test("a file that cannot be read any more is a sentence", async () => {
  const file = fileOf("{}");
  file.stream = () => {
    throw new DOMException("The file has changed.", "NotReadableError");
  };
  await expect(openHarFile(file, { start: inProcess().start })).rejects.toThrow(
    "The browser could not read this file (NotReadableError: The file has changed.).",
  );
});

test.each(["before", "while reading"])("reading is stopped %s", async (when) => {
  const port = inProcess();
  const stop = new AbortController();
  if (when === "before") stop.abort();
  const opening = openHarFile(fileOf(sampleBytes("chromium")), {
    start: port.start,
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(opening).rejects.toMatchObject({ name: "AbortError" });
  expect(port.isClosed).toBe(when === "while reading");
});

test.each<[string, RegExp]>([
  ["firefox", /gives no reason for one failed request\./],
  ["charles", /A proxy recorded this/],
  ["proxyman", /A proxy recorded this/],
])("%s: what the file cannot say", async (name, sentence) => {
  const source = await openHarFile(fileOf(sampleBytes(name)), { start: inProcess().start });
  expect(source.blindSpots.value[0]).toMatch(/^A HAR file shows what was recorded\./);
  expect(source.blindSpots.value.join(" ")).toMatch(sentence);
});

test("a file without times and bodies says so", async () => {
  const source = await openHarFile(fileOf(harText(harEntry({ timings: {} }))), { start: inProcess().start });
  expect(source.blindSpots.value.slice(1)).toEqual([
    "The file says nothing of where the time of a request went.",
    "The file holds no bodies.",
  ]);
});

test.each<[string, number, string]>([
  ["safari", 2, "Unknown network error"],
  ["mitmproxy", 2, "TLS or certificate problem"],
  ["chromium", 7, "Name not found"],
  ["firefox", 3, "Unknown network error"],
])("%s: a failure is said to be no more than the file says", async (name, index, expected) => {
  const { entries } = await readSample(name);
  const { networkError = "" } = entries[index] ?? {};
  expect((await explain({ networkError }))?.entry.name.toLowerCase()).toContain(expected.toLowerCase());
});
