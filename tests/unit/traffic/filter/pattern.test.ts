import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Pattern } from "../../../../src/traffic/filter/pattern.ts";
import { PatternError } from "../../../../src/traffic/filter/pattern-syntax.ts";

describe("Pattern", () => {
  test.each([
    ["orders", "https://a.test/orders/1", true],
    ["^https://a", "https://a.test/", true],
    ["^a", "https://a.test/", false],
    ["\\.(png|jpe?g)$", "https://a.test/logo.jpeg", true],
    ["\\.(png|jpe?g)$", "https://a.test/logo.jpeg?x=", false],
    ["/v\\d+/", "https://a.test/v12/x", true],
    ["V2", "https://a.test/v2", true],
    ["[^/]{12,}", "https://a.test/short", false],
    ["[^/]{12,}", "https://a.test/a-very-long-name", true],
    ["a{2}b{0}c{1,2}$", "aacc", true],
    ["^$", "", true],
    ["", "anything", true],
    ["x|", "anything", true],
    ["\\u0061", "a", true],
    ["[\\d-z]", "-", true],
    ["é", "caf\u00e9", true],
  ])("/%s/ on %s is %s", (source, text, expected) => {
    expect(new Pattern(source).test(text)).toBe(expected);
    expect(new RegExp(source, "i").test(text)).toBe(expected);
  });

  test.each([
    ["(a", "no complete regular expression"],
    ["[a", "no complete regular expression"],
    ["a**", "no complete regular expression"],
    ["(?=a)b", "not supported"],
    ["(?<!a)b", "not supported"],
    ["(a)\\1", "not supported"],
    ["\\bword", "not supported"],
    ["a{5000}", "too long"],
    ["(a{30}){30}(b{30}){30}", "too long"],
  ])("/%s/ is refused with a reason", (source, reason) => {
    expect(() => new Pattern(source)).toThrow(PatternError);
    expect(() => new Pattern(source)).toThrow(reason);
  });

  test.each(["(a+)+$", "(a|a)*b", "(.*)(.*)(.*)(.*)(.*)x", "(a?){60}a{60}", "^(([a-z])+.)+[A-Z]([a-z])+$", "(x+x+)+y"])(
    "/%s/ answers at once on a text that makes backtracking explode",
    (source) => {
      const pattern = new Pattern(source);
      const text = `${"a".repeat(1000)}${"x".repeat(999)}!`;
      const start = performance.now();
      for (let round = 0; round < 5; round += 1) pattern.test(text);
      expect(performance.now() - start).toBeLessThan(500);
    },
  );

  test("agrees with the browser's engine on everything that both understand", () => {
    const atom = fc.constantFrom("a", "b", "A", ".", "\\d", "\\w", "\\S", "[ab]", "[^a]", "[a-c1]", "/", "\\.", "1");
    const quantifier = fc.constantFrom("", "", "", "*", "+", "?", "{2}", "{1,3}", "{0,}", "+?", "*?");
    const piece: fc.Arbitrary<string> = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
      piece: fc.oneof(
        { maxDepth: 3 },
        fc.tuple(atom, quantifier).map((parts) => parts.join("")),
        fc.tuple(tie("pattern"), quantifier).map(([inner, times]) => `(?:${inner})${times}`),
        fc.tuple(tie("pattern"), tie("pattern")).map(([one, other]) => `(${one}|${other})`),
      ),
      pattern: fc.array(tie("piece"), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("")),
    })).pattern;
    const source = fc.tuple(fc.constantFrom("", "^"), piece, fc.constantFrom("", "$")).map((parts) => parts.join(""));
    const text = fc.array(fc.constantFrom("a", "b", "c", "1", "/", ".", "z", "\n", "é"), { maxLength: 12 });
    fc.assert(
      fc.property(source, text, (pattern, characters) => {
        const subject = characters.join("");
        expect(new Pattern(pattern).test(subject)).toBe(new RegExp(pattern, "i").test(subject));
      }),
      { numRuns: 3000 },
    );
  });

  test("whatever is typed is either a pattern or refused with a sentence", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: "binary" }), fc.string({ maxLength: 60 }), (source, text) => {
        try {
          expect(new Pattern(source).test(text.toLowerCase())).toBeTypeOf("boolean");
        } catch (error) {
          expect(error).toBeInstanceOf(PatternError);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
