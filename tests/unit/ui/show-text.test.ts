import fc from "fast-check";
import { expect, test } from "vitest";
import { showText } from "../../../src/ui/models/show-text.ts";

test.each([
  ["plain", "GET /users", "GET /users"],
  ["markup stays text", "<img src=x>", "<img src=x>"],
  ["right-to-left override", "a\u202Egnp.exe", "a[U+202E]gnp.exe"],
  ["isolates", "\u2066x\u2069", "[U+2066]x[U+2069]"],
  ["line breaks and bells", "a\r\nb\u0007", "a[U+000D][U+000A]b[U+0007]"],
  ["zero width and soft hyphen", "a\u200Bb\u00ADc\uFEFF", "a[U+200B]b[U+00AD]c[U+FEFF]"],
  ["line separator", "a\u2028b", "a[U+2028]b"],
  ["half a surrogate pair", "a\uD800b", "a[U+D800]b"],
  ["letters that draw nothing", "\u3164\u115F", "[U+3164][U+115F]"],
  ["tag characters", "\u{E0041}", "[U+E0041]"],
  ["Arabic and emoji stay", "مثال 🙂", "مثال 🙂"],
  ["empty", "", ""],
])("%s", (_name, text, shown) => {
  expect(showText(text)).toBe(shown);
});

test("clips by characters, not by halves of them", () => {
  expect(showText("🙂🙂🙂", 2)).toBe("🙂🙂…");
  expect(showText("abc", 3)).toBe("abc");
});

test("is bounded and shows no unseen character, whatever comes in", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const shown = showText(text, 20);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(shown.length).toBeLessThanOrEqual(20 * "[U+10FFFF]".length + 1);
    }),
  );
});
