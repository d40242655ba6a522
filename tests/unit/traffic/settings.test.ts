import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_SETTINGS, parseSettings, type Settings } from "../../../src/traffic/settings.ts";

const cases: ReadonlyArray<{ name: string; stored: unknown; expected: Settings }> = [
  { name: "nothing stored", stored: undefined, expected: DEFAULT_SETTINGS },
  { name: "null", stored: null, expected: DEFAULT_SETTINGS },
  { name: "a string", stored: "badge", expected: DEFAULT_SETTINGS },
  { name: "one choice", stored: { badge: false }, expected: { ...DEFAULT_SETTINGS, badge: false } },
  { name: "a wrong type", stored: { badge: 0, countFailures: "no" }, expected: DEFAULT_SETTINGS },
  {
    name: "every choice",
    stored: { badge: false, countClientErrors: false, countServerErrors: false, countFailures: false },
    expected: { badge: false, countClientErrors: false, countServerErrors: false, countFailures: false },
  },
  {
    name: "a field of a later version",
    stored: { countFailures: false, countFindings: true },
    expected: { ...DEFAULT_SETTINGS, countFailures: false },
  },
];

test.each(cases)("parseSettings reads $name", ({ stored, expected }) => {
  expect(parseSettings(stored)).toEqual(expected);
});

test("parseSettings answers four booleans whatever is stored", () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(Object.values(parseSettings(stored)).map((value) => typeof value)).toEqual(Array(4).fill("boolean"));
    }),
  );
});
