import { deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bodyText, findBody, MAX_BODY_CHARACTERS } from "../../../../src/traffic/har/body.ts";
import { readHarFile, readHarText } from "../../../../src/traffic/har/read-har.ts";
import { entriesFromHar, HarError } from "../../../../src/traffic/har.ts";
import { harEntry, harText, request } from "./har-parts.ts";
import { readSample, sampleBytes, sampleText } from "./sample-files.ts";

test.each<[string, number, RegExp | undefined]>([
  [
    "cut-off",
    4,
    /^The file breaks off after 7,\d+ characters \(line \d+, column \d+\), inside entry 5: the 4 entries before/,
  ],
  ["trailing-garbage", 1, /^The HAR ends in line \d+, column \d+; what follows in the file was left out\.$/],
  ["comments", 1, /^The file is not quite JSON/],
  ["utf-16", 1, /^The file is UTF-16LE; HAR files are UTF-8/],
  ["latin-1", 1, /^The file is not UTF-8, as HAR files must be; it was read as Windows-1252\.$/],
  ["damaged-entry", 5, /^Entry 3: the JSON that begins in line \d+, column \d+ cannot be read\.$/],
  ["version-3", 1, /^The file says that it is HAR 3\.0\./],
])("broken/%s: %i entries, and what is wrong", async (name, count, problem) => {
  const { entries, problems } = await readSample(`broken/${name}`);
  expect(entries).toHaveLength(count);
  expect(problems[0]).toMatch(problem ?? /./);
});

test("characters beyond ASCII come out right in every encoding", async () => {
  expect((await readSample("broken/latin-1")).entries[0]?.url).toBe("https://api.example.test/items/größe");
  const text = harText(harEntry({ request: request({ url: "https://site.test/größe€" }) }));
  const utf16be = new Uint8Array(Buffer.from(text, "utf16le").swap16());
  const utf8WithBom = new Uint8Array(Buffer.from(`\ufeff${text}`));
  for (const bytes of [utf16be, utf8WithBom]) {
    expect((await readHarFile(bytes)).entries[0]?.url).toBe("https://site.test/größe€");
  }
  const damaged = new Uint8Array(Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0x0a])]));
  const file = await readHarFile(damaged);
  expect(file.entries[0]?.url).toBe("https://site.test/größe€");
  expect(file.problems[0]).toBe("Some bytes of the file are no UTF-8; they show as �.");
});

test("a file that breaks off inside a character is UTF-8 all the same", async () => {
  const bytes = Buffer.from(harText(harEntry(), harEntry({ request: request({ url: "https://site.test/größe" }) })));
  const { entries, problems } = await readHarFile(new Uint8Array(bytes.subarray(0, bytes.indexOf("ö") + 1)));
  expect(entries).toHaveLength(1);
  expect(problems).toEqual([expect.stringMatching(/^The file breaks off after/)]);
});

test("the encoding is told by what is no UTF-8, however late it comes", async () => {
  const late = harEntry({
    request: { comment: "x".repeat(1_500_000), ...request({ url: "https://site.test/größe" }) },
  });
  const { entries, problems } = await readHarFile(new Uint8Array(Buffer.from(harText(late), "latin1")));
  expect(entries[0]?.url).toBe("https://site.test/größe");
  expect(problems).toEqual([expect.stringContaining("read as Windows-1252")]);
  const mixed = Buffer.concat([Buffer.from(harText(late, late)), Buffer.from([0xff])]);
  expect((await readHarFile(new Uint8Array(mixed))).entries[0]?.url).toBe("https://site.test/größe");
});

test.each([
  ["gzip", gzipSync],
  ["zlib, as mitmproxy's .zhar", deflateSync],
  ["gzip once more on its way", (bytes: Uint8Array) => gzipSync(gzipSync(bytes))],
])("a packed file: %s", async (_what, pack) => {
  const packed = new Uint8Array(pack(sampleBytes("chromium")));
  expect(await readHarFile(packed)).toEqual(await readSample("chromium"));
});

test("a file that is packed without end is refused", async () => {
  let packed: Uint8Array = gzipSync("x");
  for (let layer = 0; layer < 9; layer += 1) packed = gzipSync(packed);
  await expect(readHarFile(new Uint8Array(packed))).rejects.toThrow("This file is packed again and again.");
});

test("a packed file that broke off gives what could be unpacked", async () => {
  const text = harText(
    ...Array.from({ length: 3_000 }, (_, index) => harEntry({ comment: Math.sin(index).toString(36) })),
  );
  const packed = gzipSync(text);
  const { entries, problems } = await readHarFile(new Uint8Array(packed.subarray(0, packed.length / 2)));
  expect(entries.length).toBeGreaterThan(500);
  expect(problems[0]).toMatch(/^The packed file is damaged or breaks off: \d+ bytes of its text could be unpacked\.$/);
  expect(problems[1]).toMatch(/^The file breaks off after/);
});

test.each<[string, string, RegExp]>([
  ["nothing", "", /^This file is empty\.$/],
  ["white space", " \n\t ", /^This file is empty\.$/],
  ["a web page", "<!doctype html><html>", /web page \(HTML\)/],
  ["a session of another tool", '<?xml version="1.0"?><charles-session/>', /XML/],
  ["a curl command", "curl 'https://site.test/'", /curl command/],
  ["an HTTP message", "HTTP/1.1 200 OK\r\n\r\n", /raw HTTP message/],
  [
    "plain text",
    "Dear support, \u202e here is",
    /^This is no HAR file, which is JSON\. It begins with “Dear support,\s+here is”\.$/,
  ],
  ["a number", "42", /holds only 42/],
  [
    "a long text",
    JSON.stringify("{}".repeat(1_000_000)),
    /^This is JSON, but no HAR file: it holds only "(?:{}){19}{…\.$/,
  ],
  ["a list", "[1,2]", /a list without requests/],
  ["an object", '{"a":1,"b":2}', /no log\.entries\. Its top level holds “a”, “b”\./],
  ["an empty object", "{}", /holds nothing/],
  ["a log without entries", '{"log":{"version":"1.2"}}', /no list of entries/],
  ["a trace", '{"traceEvents":[]}', /performance trace/],
  ["a source map", '{"version":3,"mappings":""}', /source map/],
  ["an OpenAPI file", '{"openapi":"3.1.0","paths":{}}', /OpenAPI/],
  ["a NetLog", '{"constants":{},"events":[]}', /NetLog/],
  ["Insomnia's own format", '{"_type":"export","resources":[]}', /export of Insomnia/],
  ["JSON cut before its first entry ends", '{"log":{"version":"1.2","entries":[{"request":', /no whole entry/],
  [
    "damaged JSON",
    '{"a": nope nope}',
    /cannot be read, and no whole entry is in it\. It stops making sense in line 1, column \d+\./,
  ],
  ["entries that are none", '{"log":{"entries":[1,2]}}', /none of them holds a request or a response/],
  ["deep nesting", "[".repeat(200_000), /cannot be read/],
])("no HAR at all: %s", (_what, text, sentence) => {
  expect(() => entriesFromHar(text)).toThrow(HarError);
  expect(() => entriesFromHar(text)).toThrow(sentence);
});

test.each<[string, readonly number[], RegExp]>([
  ["a ZIP", [0x50, 0x4b, 3, 4, 20, 0], /ZIP archive\. Unpack it first/],
  ["a PNG", [0x89, 0x50, 0x4e, 0x47, 13, 10], /picture \(PNG\)/],
  ["a packet capture", [0x0a, 0x0d, 0x0d, 0x0a, 28, 0], /packet capture/],
  ["damaged gzip", [0x1f, 0x8b, 8, 0, 1, 2, 3], /cannot be unpacked/],
])("no HAR at all: %s", async (_what, bytes, sentence) => {
  await expect(readHarFile(new Uint8Array(bytes))).rejects.toThrow(sentence);
});

test.each(["broken/login-page", "broken/postman-collection"])("%s is refused", async (name) => {
  await expect(readSample(name)).rejects.toThrow(HarError);
});

test("wherever a file breaks off, the entries before are read, and nothing is made up", () => {
  const whole = sampleText("chromium");
  const all = entriesFromHar(whole);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: whole.trimEnd().length - 1 }), (length) => {
      const text = whole.slice(0, length);
      let read: readonly unknown[] = [];
      try {
        read = entriesFromHar(text);
      } catch (error) {
        if (!(error instanceof HarError)) throw error;
      }
      expect(read).toEqual(all.slice(0, read.length));
      // Every entry whose last brace is there.
      const wholeOnes = text.split(/\n {6}\}(?=,?(?:\n|$))/).length - 1;
      expect(read.length).toBeGreaterThanOrEqual(Math.min(wholeOnes, all.length) - 1);
    }),
    { numRuns: 200 },
  );
});

test("one damaged character costs one entry at most two, whatever it is", () => {
  const whole = sampleText("mitmproxy");
  const all = entriesFromHar(whole);
  const start = whole.indexOf('"entries"') + 14;
  fc.assert(
    fc.property(
      fc.integer({ min: start, max: whole.length - 20 }),
      fc.constantFrom('"', "\\", "x", "\n", "", "0"),
      (place, character) => {
        const damaged = whole.slice(0, place) + character + whole.slice(place + 1);
        expect(entriesFromHar(damaged).length).toBeGreaterThanOrEqual(all.length - 2);
      },
    ),
    { numRuns: 300 },
  );
});

test("a file that is damaged all over ends in time, and says where it was given up", () => {
  const damaged = JSON.stringify(harEntry()).replace('"GET"', '"GET');
  const text = `{"log":{"entries":[${Array(20_000).fill(damaged).join(",")}`;
  const start = performance.now();
  try {
    const { problems } = readHarText(text);
    expect(problems.join()).toMatch(/too damaged|cannot be read/);
  } catch (error) {
    expect(error).toBeInstanceOf(HarError);
  }
  expect(performance.now() - start).toBeLessThan(5_000);
});

const SOUND = JSON.stringify(harEntry(), null, 2);
const DAMAGED = SOUND.replace('"GET"', "GET");

test.each([
  ["one after the other", `${`${DAMAGED},`.repeat(5_000)}${SOUND}`, [5_001]],
  ["among sound ones", `${DAMAGED},${SOUND},`.repeat(5_000), Array.from({ length: 5_000 }, (_, pair) => 2 * pair + 2)],
])("many damaged entries are one sentence and keep their numbers: %s", (_how, list, ids) => {
  const start = performance.now();
  const { entries, problems } = readHarText(`{"log":{"entries":[${list}]}}`);
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(entries.map(({ id }) => id)).toEqual(ids);
  expect(problems).toEqual([
    "Entry 1: the JSON that begins in line 1, column 20 cannot be read. The same in 4999 more entries.",
  ]);
});

test("JSON with what JavaScript and Python allow besides", () => {
  const text = `// written by hand
    {"log": {"entries": [
      {"request": {"url": "https://site.test/",}, "response": {"status": 200, "ok": True, "x": NaN}, "time": -Infinity,},
      /* the next */ {"request": {"url": "https://site.test/two
lines"}, "response": {"status": 404}},
    ],}}`;
  const { entries } = readHarText(text);
  expect(entries.map(({ url, statusCode }) => [url, statusCode])).toEqual([
    ["https://site.test/", 200],
    ["https://site.test/two\nlines", 404],
  ]);
});

test("HARP: the log inside a callback", () => {
  expect(entriesFromHar(`onInputData(${harText(harEntry())});`)).toHaveLength(1);
});

test.each<[string, unknown, string, string | RegExp]>([
  ["text", { text: "héllo" }, "text/plain", "héllo"],
  ["base64 text", { text: btoa("{}"), encoding: "base64" }, "application/json", "{}"],
  ["base64 in URL letters", { text: "eyJhIjoiw7_CviJ9", encoding: "Base64" }, "application/json", '{"a":"ÿ¾"}'],
  ["another charset", { text: btoa("gr\xf6\xdfe"), encoding: "base64" }, "text/plain; charset=iso-8859-1", "größe"],
  ["an unknown charset", { text: btoa("ok"), encoding: "base64" }, "text/plain; charset=made-up", "ok"],
  ["a picture", { text: "iVBORw0KGgo=", encoding: "base64" }, "image/png", /image\/png, which cannot be shown/],
  ["SVG is text", { text: "<svg/>" }, "image/svg+xml", "<svg/>"],
  ["unnamed bytes", { text: btoa("\0\x01\x02"), encoding: "base64" }, "", /binary/],
  ["broken base64", { text: "%%%", encoding: "base64" }, "text/plain", /cannot be decoded/],
  ["none", { size: 3 }, "", /holds no body/],
  ["in a file of its own", { _file: "abc.html" }, "", /beside the HAR file: abc\.html/],
  ["no content", undefined, "", /holds no content/],
])("bodies: %s", (_what, content, mimeType, expected) => {
  const found = findBody(content);
  const body = typeof found === "string" ? { unavailable: found } : bodyText(found, mimeType);
  const said = "text" in body ? body.text : body.unavailable;
  if (typeof expected === "string") expect(said).toBe(expected);
  else expect("unavailable" in body ? said : "").toMatch(expected);
});

test("a long body is cut and says so", () => {
  const text = "x".repeat(MAX_BODY_CHARACTERS + 1);
  for (const content of [
    { text },
    { text: btoa(text), encoding: "base64" },
    { text: btoa(text.repeat(9)), encoding: "base64" },
  ]) {
    const found = findBody(content);
    expect(typeof found === "string" ? found : bodyText(found, "text/plain")).toMatchObject({
      isCut: true,
      text: "x".repeat(MAX_BODY_CHARACTERS),
    });
  }
});
