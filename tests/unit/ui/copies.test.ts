import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagnosis } from "../../../src/diagnosis/types.ts";
import { cardOfEntry, errorCards } from "../../../src/ui/models/cards.ts";
import { curlCommand, quoteForShell, safeCurlCommand } from "../../../src/ui/models/curl.ts";
import { diagnoseEntry } from "../../../src/ui/models/diagnosing.ts";
import { leadOf } from "../../../src/ui/models/lead.ts";
import { noteOf } from "../../../src/ui/models/note.ts";
import { entryOf } from "../../support/builders.ts";
import { makePage, response } from "./made-up.ts";

test.each([
  [{ method: "GET", url: "https://a.test/x?q=" }, "curl --include --url 'https://a.test/x?q='"],
  [{ method: "HEAD", url: "https://a.test/" }, "curl --head --url 'https://a.test/'"],
  [{ method: "PUT", url: "https://a.test/it's" }, "curl --include --request 'PUT' --url 'https://a.test/it'\\''s'"],
])("%o as cURL", (entry, command) => {
  expect(curlCommand(entry)).toBe(command);
});

test("a shell reads back exactly what was quoted", () => {
  const texts = fc.sample(
    fc.string({ unit: "binary", maxLength: 60 }).filter((text) => !text.includes("\0") && text.isWellFormed()),
    40,
  );
  const script = texts.map((text) => `printf '%s\\0' ${quoteForShell(text)}`).join("\n");
  expect(execFileSync("sh", ["-c", script]).toString().split("\0").slice(0, -1)).toEqual(texts);
});

test("a note keeps hostile text inside code and says what to do", () => {
  const { page, entries } = makePage([
    response(404, "https://a.test/`x`", {
      method: "POST",
      fromCache: true,
      responseHeaders: [{ name: "server", value: "a``b\n**bold** \u202E" }],
    }),
  ]);
  const [card] = errorCards(page, entries);
  expect(card).toBeDefined();
  if (card === undefined) return;
  const lead = {
    name: "Not Found",
    sentence: "Nothing is here.",
    certainty: "likely",
    step: "Check `the` link.",
  } as const;
  expect(noteOf(card, lead)).toBe(
    [
      "**404 Not Found**",
      "",
      "- Request: `` POST https://a.test/`x` ``",
      "- Time: 2026-11-21T12:00:00.000Z",
      "- From the browser's cache",
      "- Response headers:",
      "  - ``` server: a``b[U+000A]**bold** [U+202E] ```",
      "",
      "Nothing is here. (likely)",
      "",
      "Do first: Check `the` link.",
      "",
    ].join("\n"),
  );
});

test.each([
  ["net::ERR_NAME_NOT_RESOLVED", "**net::ERR_NAME_NOT_RESOLVED**"],
  ["“The connection is gone.”", "**“The connection is gone.”**"],
  [
    "<img src=x onerror=a()> | `code` **bold** [x](y)",
    "**\\<img src=x onerror=a()\\> \\| \\`code\\` \\*\\*bold\\*\\* \\[x\\](y)**",
  ],
  ["a\n# _head_ \\ &lt;", "**a\\[U+000A\\]\\# \\_head\\_ \\\\ \\&lt;**"],
])("a failure that a file calls %j is a line of plain words in a note", async (networkError, line) => {
  const [entry] = makePage([response(0, "https://a.test/", { role: "failure", networkError })]).entries;
  if (entry === undefined) throw new Error("There is no entry.");
  const { statusCode: _none, ...failure } = entry;
  const card = cardOfEntry(failure);
  const diagnosis = await diagnoseEntry(failure);
  const note = noteOf(card, leadOf(card, undefined, diagnosis), diagnosis);
  expect(note.split("\n")[0]).toBe(line);
  const outsideCode = note.replace(/(?<![\\`])(`+)[^\n]*?\1/g, "");
  expect(outsideCode).not.toMatch(/(?<!\\)(?:[<>[\]|]|\*\*bold)/);
});

test("what a sign or a sentence quotes is no Markdown either, and code in it stays code", () => {
  const [card] = makePage([response(404, "https://a.test/")]).entries.map(cardOfEntry);
  if (card === undefined) throw new Error("There is no card.");
  const diagnosis = {
    causes: [{ id: "a", text: "", certainty: "likely", evidence: [{ fact: "the status line says 404 <b>*x*" }] }],
    origin: { layer: "unknown", evidence: [] },
    requestIds: [],
  } as unknown as Diagnosis;
  const note = noteOf(card, { name: "<i>", sentence: "Set `Allow: <list>` for [x](y)", step: "a ` b" }, diagnosis);
  expect(note).toContain("**404 \\<i\\>**");
  expect(note).toContain("- Sign: the status line says 404 \\<b\\>\\*x\\*");
  expect(note).toContain("\nSet `Allow: <list>` for \\[x\\](y)\n");
  expect(note).toContain("Do first: a \\` b");
});

/** As DevTools and HAR files hold it: whole. */
const WHOLE = response(302, "https://ann:pw@a.test/go?code=s3cret#frag", {
  requestHeaders: [
    { name: "Accept", value: "application/json" },
    { name: "Range", value: "bytes=0-9" },
    { name: "Cookie", value: "sid=s3cret" },
    { name: "Authorization", value: "Bearer s3cret" },
    { name: "X-Api-Key", value: "s3cret" },
    { name: "If-None-Match", value: '"a"\r\nX-Evil: s3cret' },
  ],
  responseHeaders: [
    { name: "Set-Cookie", value: "sid=s3cret" },
    { name: "Location", value: "https://login.a.test/sign-in?token=s3cret" },
    { name: "X-Request-Id", value: "abc" },
  ],
});

test("a command holds no secret of a whole entry, and the headers that shape the answer", () => {
  const [entry] = makePage([WHOLE]).entries;
  expect(entry === undefined ? "" : safeCurlCommand(entry)).toBe(
    "curl --include --url 'https://a.test/go?code=…' --header 'Accept: application/json' --header 'Range: bytes=0-9'",
  );
});

test("a note holds no secret of a whole entry", async () => {
  const { page, entries } = makePage([
    WHOLE,
    response(401, "https://a.test/x?key=s3cret", { ...WHOLE, statusCode: 401 }),
  ]);
  for (const card of errorCards(page, entries)) {
    const latest = card.entries.at(-1);
    const diagnosis = latest === undefined ? undefined : await diagnoseEntry(latest);
    const note = noteOf(card, leadOf(card, undefined, diagnosis), diagnosis);
    expect(note).not.toContain("s3cret");
    expect(note).toContain("X-Request-Id");
  }
});

test("a note holds no secret of what a program says about a failure", async () => {
  const networkError = "“Could not load https://ann:s3cret@a.test/?token=s3cret”";
  const { statusCode: _none, ...entry } = entryOf({ role: "failure", networkError });
  const card = cardOfEntry(entry);
  const diagnosis = await diagnoseEntry(entry);
  const note = noteOf(card, leadOf(card, undefined, diagnosis), diagnosis);
  expect(note).toContain("**“Could not load https://a.test/?token=…”**");
  expect(note).not.toContain("s3cret");
});
