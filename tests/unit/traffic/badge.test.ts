import { describe, expect, test } from "vitest";
import { badgeOf, badgeText, errorCount } from "../../../src/traffic/badge.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/traffic/settings.ts";
import type { Tally } from "../../../src/traffic/tally.ts";
import { tallyOf } from "../../support/builders.ts";

describe("badgeText", () => {
  test.each([
    [0, ""],
    [1, "1"],
    [9, "9"],
    [999, "999"],
    [1000, "1k"],
    [1999, "1k"],
    [2000, "2k"],
    [12345, "12k"],
    [99999, "99k"],
    [100000, "99k"],
    [1e6, "99k"],
  ])("%d errors show as %o", (errors, text) => {
    expect(badgeText(errors)).toBe(text);
  });

  test("is never longer than three characters", () => {
    for (let errors = 0; errors < 200_000; errors += 7) expect(badgeText(errors).length).toBeLessThanOrEqual(3);
  });
});

const MIXED: Tally = tallyOf({
  statuses: { 200: 40, 302: 2, 404: 2, 429: 5, 503: 1, 500: 1, 999: 1 },
  errors: { 404: 2, 429: 5, 500: 1, 503: 1, 999: 1 },
  networkErrors: { "net::ERR_FAILED": 3 },
  benign: { "net::ERR_ABORTED": 9 },
});

describe("badgeOf", () => {
  const cases: ReadonlyArray<{
    name: string;
    tally: Tally;
    settings?: Partial<Settings>;
    text: string;
    title: string;
    severity?: string;
  }> = [
    { name: "nothing", tally: tallyOf(), text: "", title: "Status Decoder: no errors seen on this page" },
    {
      name: "only what is no error",
      tally: tallyOf({ statuses: { 101: 1, 200: 9, 204: 1, 304: 2, 401: 1 }, benign: { "net::ERR_ABORTED": 4 } }),
      text: "",
      title: "Status Decoder: no errors seen on this page",
    },
    { name: "one", tally: tallyOf({ errors: { 404: 1 } }), text: "1", title: "1 error: 404 ×1", severity: "client" },
    {
      name: "worst first",
      tally: tallyOf({ errors: { 404: 2, 503: 1 } }),
      text: "3",
      title: "3 errors: 503 ×1, 404 ×2",
      severity: "server",
    },
    {
      name: "server errors, failures, client errors, and the most of each first",
      tally: MIXED,
      text: "13",
      title: "13 errors: 500 ×1, 503 ×1, 999 ×1, net::ERR_FAILED ×3, 429 ×5, 404 ×2",
      severity: "server",
    },
    {
      name: "exact in words where the text is short",
      tally: tallyOf({ errors: { 404: 12_345 } }),
      text: "12k",
      title: "12345 errors: 404 ×12345",
      severity: "client",
    },
    {
      name: "failures alone",
      tally: tallyOf({ networkErrors: { NS_ERROR_UNKNOWN_HOST: 2 } }),
      text: "2",
      title: "2 errors: NS_ERROR_UNKNOWN_HOST ×2",
      severity: "failure",
    },
    {
      name: "more kinds than fit",
      tally: tallyOf({ errors: Object.fromEntries(Array.from({ length: 12 }, (_, index) => [400 + index, 1])) }),
      text: "12",
      title: "12 errors: 400 ×1, 401 ×1, 402 ×1, 403 ×1, 404 ×1, 405 ×1, 406 ×1, 407 ×1, 4 more kinds",
      severity: "client",
    },
    {
      name: "no badge wanted: the title still tells",
      tally: tallyOf({ errors: { 404: 2 } }),
      settings: { badge: false },
      text: "",
      title: "2 errors: 404 ×2",
      severity: "client",
    },
    {
      name: "client errors not wanted",
      tally: MIXED,
      settings: { countClientErrors: false },
      text: "6",
      title: "6 errors: 500 ×1, 503 ×1, 999 ×1, net::ERR_FAILED ×3",
      severity: "server",
    },
    {
      name: "server errors not wanted, those beyond 599 among them",
      tally: MIXED,
      settings: { countServerErrors: false },
      text: "10",
      title: "10 errors: net::ERR_FAILED ×3, 429 ×5, 404 ×2",
      severity: "failure",
    },
    {
      name: "failures not wanted",
      tally: MIXED,
      settings: { countFailures: false },
      text: "10",
      title: "10 errors: 500 ×1, 503 ×1, 999 ×1, 429 ×5, 404 ×2",
      severity: "server",
    },
    {
      name: "nothing wanted",
      tally: MIXED,
      settings: { countClientErrors: false, countServerErrors: false, countFailures: false },
      text: "",
      title: "Status Decoder: no errors seen on this page",
    },
  ];
  test.each(cases)("$name", ({ tally, settings, text, title, severity }) => {
    const chosen = { ...DEFAULT_SETTINGS, ...settings };
    expect(badgeOf(tally, chosen)).toEqual({ text, title, ...(severity !== undefined && { severity }) });
    if (chosen.badge) expect(badgeText(errorCount(tally, chosen))).toBe(text);
  });
});
