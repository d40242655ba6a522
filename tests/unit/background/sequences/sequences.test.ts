import { expect, test } from "vitest";
import { badgeTextOf, describeEntry, playTrace } from "../../../support/play-trace.ts";
import { readTrace } from "../../../support/read-trace.ts";
import { ALL_SEQUENCES } from "./all-sequences.ts";

test.each(ALL_SEQUENCES)("$topic, $browser: $name", ({ browser, trace, expected }) => {
  const logs = playTrace(readTrace(trace), browser);
  const page = logs.currentPage(1);
  expect({
    badge: badgeTextOf(logs, 1),
    statuses: page?.tally.statuses ?? {},
    networkErrors: page?.tally.networkErrors ?? {},
    benign: page?.tally.benign ?? {},
  }).toEqual({
    badge: expected.badge,
    statuses: expected.statuses,
    networkErrors: expected.networkErrors ?? {},
    benign: expected.benign ?? {},
  });
  if (expected.listed !== undefined) expect(page?.entries.map(describeEntry) ?? []).toEqual(expected.listed);
  const origins = ["https://site.test", "https://api.test"];
  const sites = origins.flatMap((origin) => {
    const site = logs.sites.get(origin);
    return site === undefined ? [] : [[origin, site.log.tally.statuses]];
  });
  expect(Object.fromEntries(sites)).toEqual(expected.sites ?? {});
});
