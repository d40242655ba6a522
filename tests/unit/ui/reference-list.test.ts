import { beforeAll, expect, test } from "vitest";
import { allEntries } from "../../../src/catalog/catalog.ts";
import type { StatusEntry } from "../../../src/catalog/types.ts";
import { emptyTally } from "../../../src/traffic/tally.ts";
import {
  countRegistries,
  filterEntries,
  findTarget,
  groupByPart,
  PARTS,
} from "../../../src/ui/models/reference-list.ts";
import { GUIDE_TABS, readPlace } from "../../../src/ui/models/reference-place.ts";
import { findSeenCodes } from "../../../src/ui/models/seen-codes.ts";

let entries: readonly StatusEntry[] = [];
beforeAll(async () => {
  entries = await allEntries();
});

test("every entry stands in exactly one part", () => {
  const groups = groupByPart(entries);
  expect([...groups.values()].flat()).toHaveLength(entries.length);
  expect([...PARTS.keys()]).toEqual(expect.arrayContaining([...groups.keys()]));
});

test.each([
  ["#404", "404"],
  ["#err-name-not-resolved", "err-name-not-resolved"],
  ["#net::ERR_NAME_NOT_RESOLVED", "err-name-not-resolved"],
  ["#ERR_NAME_NOT_RESOLVED", "err-name-not-resolved"],
  ["#NS_ERROR_UNKNOWN_HOST", "err-name-not-resolved"],
  ["#net::ERR_SOMETHING_NEW", "err-unknown"],
  ["#net::ERR_CERT_SOMETHING_NEW", "err-tls"],
  ["#4xx", "4xx"],
  ["#520", "cloudflare-520"],
  ["#999", "linkedin-999"],
  ["#299", "2xx"],
  ["#777", "out-of-range"],
  ["#0", "status-0"],
  ["#404%20", "404"],
  ["#1015", "cloudflare-1015"],
  ["#nothing-like-this", undefined],
  ["#%E0%A4%A", undefined],
  ["#", undefined],
  ["", undefined],
])("the address %s leads to %s", (fragment, id) => {
  expect(findTarget(entries, fragment)?.id).toBe(id);
});

test("filters narrow the list together", () => {
  const cloudflare = filterEntries(entries, { part: "5xx", registry: "cloudflare" });
  expect(cloudflare.map(({ id }) => id)).toContain("cloudflare-520");
  expect(cloudflare.every(({ registry, id }) => registry === "cloudflare" && /-5\d\d/.test(id))).toBe(true);
  expect(filterEntries(entries, { seen: new Set(["404"]) }).map(({ id }) => id)).toEqual(["404"]);
  expect(filterEntries(entries, {})).toHaveLength(entries.length);
});

test("registries are counted, the official one first", () => {
  const counts = countRegistries(entries);
  expect([...counts.keys()][0]).toBe("iana");
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(entries.length);
});

test.each([
  ["", { view: "codes" }],
  ["#codes", { view: "codes" }],
  ["#faq", { view: "faq" }],
  ["#faq-what-is-a-status-code", { view: "faq", part: "faq-what-is-a-status-code" }],
  ["#compare-401-403", { view: "compare", part: "compare-401-403" }],
  ["#table-retry", { view: "tables", part: "table-retry" }],
  ["#cloudflare", { view: "cloudflare" }],
  ["#no-such-place", { view: "codes" }],
  ["#%E0%A4%A", { view: "codes" }],
])("the address %s shows a place", (fragment, place) => {
  expect(readPlace(entries, fragment)).toEqual(place);
});

test("an entry wins over a guide", () => {
  expect(readPlace(entries, "#cloudflare-520")).toMatchObject({ view: "codes", target: { id: "cloudflare-520" } });
});

test("no entry takes the fragment of a guide", () => {
  const ids = new Set(entries.map(({ id }) => id));
  expect(GUIDE_TABS.filter(({ fragment }) => ids.has(fragment))).toEqual([]);
});

test("what was counted is found among the entries, pages added up", async () => {
  const page = { ...emptyTally(), statuses: { 404: 2, 299: 1 }, networkErrors: { "net::ERR_NAME_NOT_RESOLVED": 1 } };
  const other = { ...emptyTally(), statuses: { 404: 1 }, benign: { "net::ERR_ABORTED": 4 } };
  expect(Object.fromEntries(await findSeenCodes([page, other], entries))).toEqual({
    404: 3,
    "2xx": 1,
    "err-name-not-resolved": 1,
    "err-aborted": 4,
  });
});
