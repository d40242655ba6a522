import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isError } from "../../../src/traffic/is-error.ts";
import {
  changeEntry,
  droppedEntries,
  findEntry,
  MAX_ENTRIES,
  newPageLog,
  OTHER_GROUP,
  type PageLog,
  recordEntry,
  trimEntries,
} from "../../../src/traffic/page-log.ts";
import { totalOf } from "../../../src/traffic/tally.ts";
import { entryDraft } from "../../support/builders.ts";

function newPage(): PageLog {
  return newPageLog("A", "https://site.test/page", 0);
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

describe("a page that asks for ever", () => {
  const page = newPage();
  const documentEntry = recordEntry(page, entryDraft({ url: "https://site.test/page", type: "main_frame" }));
  page.documentEntries.push(documentEntry.id);
  const kinds = [
    entryDraft({ statusCode: 404, url: "https://site.test/users/17" }),
    entryDraft({ statusCode: 500, url: "https://api.test/orders/1f0e3dad99908345" }),
    entryDraft({ statusCode: 200 }),
    entryDraft({ statusCode: 302, role: "redirect" }),
    entryDraft({ statusCode: 404, url: "https://site.test/favicon.ico", leftOut: "favicon" }),
  ];
  const { statusCode: _status, ...bare } = entryDraft({ role: "failure", networkError: "net::ERR_FAILED" });
  const failure = { ...bare, url: "https://down.test/" };
  const abort = { ...bare, networkError: "net::ERR_ABORTED", leftOut: "aborted" as const };
  let longest = 0;
  for (let index = 0; index < 100_000; index += 1) {
    recordEntry(page, [...kinds, failure, abort][index % 7] ?? failure);
    longest = Math.max(longest, page.entries.length);
  }
  const each = Math.floor(100_000 / 7);

  test("counts exactly", () => {
    expect(page.tally).toEqual({
      statuses: { 200: each + 2, 302: each + 1, 404: 2 * each + 2, 500: each + 1 },
      errors: { 404: each + 1, 500: each + 1 },
      networkErrors: { "net::ERR_FAILED": each },
      benign: { "net::ERR_ABORTED": each },
    });
    expect(totalOf(page.tally)).toBe(100_001 - each);
  });

  test("counts each card exactly", () => {
    expect(page.groups).toEqual({
      "404 site.test/users/:id": each + 1,
      "500 api.test/orders/:id": each + 1,
      "net::ERR_FAILED down.test/": each,
    });
  });

  test("keeps few entries, its document's own among them, and says how many it dropped", () => {
    expect(longest).toBeLessThanOrEqual(MAX_ENTRIES + 125);
    expect(page.entries[0]).toEqual(documentEntry);
    expect(droppedEntries(page)).toBe(100_001 - page.entries.length);
    expect(page.entries.map(({ id }) => id)).toEqual(page.entries.map(({ id }) => id).toSorted((a, b) => a - b));
    expect(page.entries.at(-1)?.id).toBe(100_001);
  });

  test("keeps more errors than their share of the traffic", () => {
    trimEntries(page, MAX_ENTRIES);
    expect(page.entries.filter(isError).length).toBeGreaterThanOrEqual(350);
    expect(page.entries.filter((entry) => !isError(entry)).length).toBeGreaterThan(100);
  });
});

test("errors of very many kinds share one card after the first ones", () => {
  const page = newPage();
  for (let index = 0; index < 1_000; index += 1) {
    recordEntry(page, entryDraft({ statusCode: 404, url: `https://host-${index}.test/` }));
  }
  recordEntry(page, entryDraft({ statusCode: 404, url: "https://host-7.test/" }));
  expect(sum(page.groups)).toBe(1_001);
  expect(Object.keys(page.groups)).toHaveLength(301);
  expect(page.groups["404 host-7.test/"]).toBe(2);
  expect(page.groups[OTHER_GROUP]).toBe(700);
});

describe("trimEntries", () => {
  function pageOf(errors: number, others: number): PageLog {
    const page = newPage();
    for (let index = 0; index < Math.max(errors, others); index += 1) {
      if (index < errors) recordEntry(page, entryDraft({ statusCode: 500 }));
      if (index < others) recordEntry(page, entryDraft());
    }
    return page;
  }

  test.each([
    { errors: 600, others: 0, limit: 500, keptErrors: 500, keptOthers: 0 },
    { errors: 0, others: 600, limit: 500, keptErrors: 0, keptOthers: 500 },
    { errors: 300, others: 300, limit: 500, keptErrors: 300, keptOthers: 200 },
    { errors: 450, others: 100, limit: 500, keptErrors: 400, keptOthers: 100 },
    { errors: 450, others: 170, limit: 500, keptErrors: 350, keptOthers: 150 },
    { errors: 10, others: 10, limit: 500, keptErrors: 10, keptOthers: 10 },
    { errors: 300, others: 300, limit: 100, keptErrors: 70, keptOthers: 30 },
    { errors: 9, others: 9, limit: 0, keptErrors: 0, keptOthers: 0 },
  ])("$errors errors and $others others to $limit", ({ errors, others, limit, keptErrors, keptOthers }) => {
    const page = pageOf(errors, others);
    const before = structuredClone(page.tally);
    trimEntries(page, limit);
    expect(page.entries.filter(isError)).toHaveLength(keptErrors);
    expect(page.entries).toHaveLength(keptErrors + keptOthers);
    expect(page.tally).toEqual(before);
  });

  test("keeps the newest, in their order, and the document's own whatever the limit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(200, 404, 500), { maxLength: 300 }),
        fc.nat(200),
        fc.array(fc.nat(299), { maxLength: 4 }),
        (statuses, limit, own) => {
          const page = newPage();
          for (const statusCode of statuses) recordEntry(page, entryDraft({ statusCode }));
          page.documentEntries = own.map((index) => index + 1).filter((id) => id <= statuses.length);
          trimEntries(page, limit);
          const ids = page.entries.map(({ id }) => id);
          expect(ids).toEqual(ids.toSorted((one, other) => one - other));
          for (const id of page.documentEntries) expect(ids).toContain(id);
          expect(ids.length).toBeLessThanOrEqual(limit + page.documentEntries.length);
          for (const wanted of [true, false]) {
            const all = statuses.flatMap((status, index) => (status >= 400 === wanted ? [index + 1] : []));
            const others = (found: number[]) => found.filter((id) => !page.documentEntries.includes(id));
            const kept = others(ids.filter((id) => all.includes(id)));
            expect(kept).toEqual(others(all).slice(others(all).length - kept.length));
          }
        },
      ),
    );
  });
});

describe("changeEntry", () => {
  test("a challenge that stays becomes an error, once", () => {
    const page = newPage();
    const entry = recordEntry(page, entryDraft({ statusCode: 401, role: "challenge" }));
    expect(page.tally.errors).toEqual({});
    const changed = changeEntry(page, entry, { role: "response" });
    expect(page.entries).toEqual([changed]);
    expect(page.tally).toEqual({ statuses: { 401: 1 }, errors: { 401: 1 }, networkErrors: {}, benign: {} });
    expect(page.groups).toEqual({ "401 site.test/data": 1 });
    changeEntry(page, changed, { networkError: "net::ERR_FAILED" });
    expect(page.tally.errors).toEqual({ 401: 1 });
    expect(page.groups).toEqual({ "401 site.test/data": 1 });
  });

  test("findEntry finds the newest of a request", () => {
    const page = newPage();
    recordEntry(page, entryDraft({ requestId: "7", role: "redirect", statusCode: 302 }));
    recordEntry(page, entryDraft({ requestId: "8" }));
    const last = recordEntry(page, entryDraft({ requestId: "7" }));
    expect(findEntry(page, "7")).toBe(last);
    expect(findEntry(page, "9")).toBeUndefined();
  });
});
