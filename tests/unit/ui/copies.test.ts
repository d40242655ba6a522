import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { errorCards } from "../../../src/ui/models/cards.ts";
import { curlCommand, quoteForShell } from "../../../src/ui/models/curl.ts";
import { noteOf } from "../../../src/ui/models/note.ts";
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
