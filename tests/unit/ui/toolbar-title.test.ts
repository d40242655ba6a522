import { expect, test } from "vitest";
import { badgeOf } from "../../../src/traffic/badge.ts";
import { DEFAULT_SETTINGS } from "../../../src/traffic/settings.ts";
import { outcomesIn } from "../../../src/ui/models/toolbar-title.ts";

test("the title of the toolbar names the errors of the page", () => {
  const tally = {
    statuses: { 404: 2, 503: 1, 200: 9 },
    errors: { 404: 2, 503: 1 },
    networkErrors: { "net::ERR_NAME_NOT_RESOLVED": 3, NS_ERROR_UNKNOWN_HOST: 1 },
    benign: {},
  };
  const { title } = badgeOf(tally, DEFAULT_SETTINGS);
  expect(outcomesIn(title)).toEqual([
    { statusCode: 503 },
    { networkError: "net::ERR_NAME_NOT_RESOLVED" },
    { networkError: "NS_ERROR_UNKNOWN_HOST" },
    { statusCode: 404 },
  ]);
});

test.each(["", "Status Decoder", "No errors"])("%j names none", (title) => {
  expect(outcomesIn(title)).toEqual([]);
});
