import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { countedClass } from "../../../../src/traffic/health/counted-class.ts";
import { MAX_HOSTS, OTHER_HOSTS, openHealthBook } from "../../../../src/traffic/health/health-book.ts";
import { emptyStats, type HealthStats } from "../../../../src/traffic/health/health-stats.ts";
import { measuredDurationMs, measureEntry, UNMEASURED } from "../../../../src/traffic/health/measure.ts";
import { DEFAULT_FAULTS, rateHealth } from "../../../../src/traffic/health/rates.ts";
import { isError } from "../../../../src/traffic/is-error.ts";
import { newPageLog, recordEntry } from "../../../../src/traffic/page-log.ts";
import { totalOf } from "../../../../src/traffic/tally.ts";
import { anyEntry, entryOf, failureOf } from "./made-up-entries.ts";

const anyLog = fc.array(anyEntry, { maxLength: 60 });
const total = (counts: Iterable<number>) => [...counts].reduce((sum, count) => sum + count, 0);

function statsOf(entries: readonly Entry[]): HealthStats {
  const book = openHealthBook();
  book.take(entries, 0);
  return book.sum();
}

describe("what is measured", () => {
  test.each([
    ["a response", entryOf(), "response"],
    ["an error", entryOf({ statusCode: 503 }), "response"],
    ["a 304 from the server", entryOf({ statusCode: 304 }), "response"],
    ["a copy from the cache", entryOf({ fromCache: true }), "cache"],
    ["a hop", entryOf({ role: "redirect", statusCode: 301 }), "hop"],
    ["an answered 401", entryOf({ role: "challenge", statusCode: 401 }), "challenge"],
    ["the site icon", entryOf({ statusCode: 404, leftOut: "favicon" }), "left-out"],
    ["a body cut off", entryOf({ leftOut: "cut-off" }), "left-out"],
    ["the browser's own redirect", entryOf({ role: "redirect", leftOut: "browser-redirect" }), "browser-redirect"],
    ["a preflight in DevTools", entryOf({ onlyInDevtools: true }), "devtools-only"],
    ["a refused connection", failureOf("net::ERR_CONNECTION_REFUSED"), "failure"],
    ["no network", failureOf("net::ERR_INTERNET_DISCONNECTED"), "own-network"],
    ["no network in Firefox", failureOf("NS_ERROR_OFFLINE"), "own-network"],
    ["blocked by an extension", failureOf("net::ERR_BLOCKED_BY_CLIENT", { leftOut: "blocked" }), "benign"],
  ] as const)("%s: %s", (_name, entry, measure) => {
    expect(measureEntry(entry)).toBe(measure);
  });

  test.each([
    [entryOf({ durationMs: 12.5 }), 12.5],
    [entryOf({ durationMs: 0 }), 0],
    [entryOf(), undefined],
    [entryOf({ durationMs: -1 }), undefined],
    [entryOf({ durationMs: Number.NaN }), undefined],
    [entryOf({ durationMs: Number.POSITIVE_INFINITY }), undefined],
    [entryOf({ durationMs: 60_000, type: "websocket", statusCode: 101 }), undefined],
    [entryOf({ durationMs: 60_000, type: "eventsource" }), undefined],
  ])("%#: a duration that says something", (entry, durationMs) => {
    expect(measuredDurationMs(entry)).toBe(durationMs);
  });

  test("is counted exactly as the page's tally counts", () => {
    fc.assert(
      fc.property(anyLog, (entries) => {
        const page = newPageLog("page", "https://example.test/", 0);
        for (const entry of entries.filter(({ onlyInDevtools }) => !onlyInDevtools)) recordEntry(page, entry);
        expect(entries.filter((entry) => countedClass(entry) !== undefined)).toHaveLength(totalOf(page.tally));
        const stats = statsOf(entries);
        expect(stats.total).toBe(totalOf(page.tally));
        expect(Object.fromEntries(stats.statuses)).toEqual(page.tally.statuses);
        expect(Object.fromEntries(stats.failures)).toEqual(page.tally.networkErrors);
      }),
    );
  });
});

describe("sums", () => {
  test("measured and set aside add up to what is counted", () => {
    fc.assert(
      fc.property(anyLog, (entries) => {
        const stats = statsOf(entries);
        const { requests, good, clientErrors, serverErrors, failed } = rateHealth(stats, DEFAULT_FAULTS);
        const aside = total(UNMEASURED.map((reason) => stats.aside.get(reason) ?? 0));
        expect(requests + aside).toBe(stats.total);
        expect(good + clientErrors + serverErrors + failed).toBe(requests);
        expect(total(stats.statuses.values()) + total(stats.failures.values())).toBe(stats.total);
        expect(total([...stats.types.values()].map((type) => type.total))).toBe(stats.total);
        expect(stats.errors).toBe(entries.filter((entry) => !entry.onlyInDevtools && isError(entry)).length);
      }),
    );
  });

  test("hosts and pages add up to the whole", () => {
    fc.assert(
      fc.property(anyLog, (entries) => {
        const book = openHealthBook();
        book.take(entries, 0);
        const whole = book.sum();
        const pages = ["", "one", "two"].map((key) => book.sum(key));
        for (const groups of [[...book.hosts().values()], pages]) {
          expect(total(groups.map((group) => group.total))).toBe(whole.total);
          expect(total(groups.map((group) => group.errors))).toBe(whole.errors);
          expect(groups.flatMap((group) => group.durationsMs).sort()).toEqual([...whole.durationsMs].sort());
        }
        expect(total([...book.hosts("one").values()].map((host) => host.total))).toBe(book.sum("one").total);
      }),
    );
  });

  test("a log read in steps, with entries changed on the way, counts like one read at once", () => {
    const steps = fc.array(fc.record({ from: fc.nat(80), tail: fc.array(anyEntry, { maxLength: 20 }) }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 7 }), (changes, limit) => {
        const book = openHealthBook();
        let log: readonly Entry[] = [];
        for (const { from, tail } of changes) {
          const changedFrom = Math.min(from, log.length);
          log = [...log.slice(0, changedFrom), ...tail];
          let isDone = book.take(log, changedFrom, limit);
          while (!isDone) isDone = book.take(log, book.length, limit);
        }
        const sorted = (stats: HealthStats) => ({
          ...stats,
          aside: Object.fromEntries(stats.aside),
          statuses: Object.fromEntries(stats.statuses),
          failures: Object.fromEntries(stats.failures),
          measuredStatuses: Object.fromEntries(stats.measuredStatuses),
          types: Object.fromEntries(stats.types),
          durationsMs: [...stats.durationsMs].sort(),
        });
        expect(sorted(book.sum())).toEqual(sorted(statsOf(log)));
        expect(book.length).toBe(log.length);
      }),
    );
  });

  test("hosts beyond the bound share one group, and nothing is lost", () => {
    const entries = Array.from({ length: MAX_HOSTS + 30 }, (_, index) => entryOf({ url: `https://h${index}.test/` }));
    const book = openHealthBook();
    book.take(entries, 0);
    expect(book.hosts().size).toBe(MAX_HOSTS + 1);
    expect(book.hosts().get(OTHER_HOSTS)?.total).toBe(30);
    expect(book.hostNames()).toHaveLength(MAX_HOSTS);
    book.take(entries.slice(0, MAX_HOSTS + 10), MAX_HOSTS + 10);
    expect(book.hosts().get(OTHER_HOSTS)?.total).toBe(10);
  });

  test("a page that is not there has nothing", () => {
    expect(openHealthBook().sum("none")).toEqual(emptyStats());
    expect(openHealthBook().hosts("none").size).toBe(0);
  });
});

describe("faults", () => {
  const codes = [200, 200, 301, 404, 408, 429, 429, 500, 503, 600, 99];
  const stats = statsOf([
    ...codes.map((statusCode) => entryOf({ statusCode })),
    failureOf("net::ERR_CONNECTION_RESET"),
    failureOf("net::ERR_ABORTED", { leftOut: "aborted" }),
  ]);

  test.each([
    [DEFAULT_FAULTS, { judged: 12, serviceFailures: 5 }],
    [
      { ...DEFAULT_FAULTS, failed: false },
      { judged: 11, serviceFailures: 4 },
    ],
    [
      { ...DEFAULT_FAULTS, tooManyRequests: true },
      { judged: 12, serviceFailures: 7 },
    ],
    [
      { ...DEFAULT_FAULTS, requestTimeout: true },
      { judged: 12, serviceFailures: 6 },
    ],
  ])("%o", (choices, expected) => {
    expect(rateHealth(stats, choices)).toMatchObject({
      requests: 12,
      good: 3,
      clientErrors: 4,
      serverErrors: 4,
      failed: 1,
      tooManyRequests: 2,
      requestTimeouts: 1,
      ...expected,
    });
  });
});
