import { signal } from "@preact/signals";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { COUNTED_CLASSES } from "../../../../src/traffic/health/counted-class.ts";
import { openHealthBook } from "../../../../src/traffic/health/health-book.ts";
import { DEFAULT_FAULTS } from "../../../../src/traffic/health/rates.ts";
import { byClass, byOutcome, byType } from "../../../../src/ui/models/charts/distribution.ts";
import { createHealthChoices } from "../../../../src/ui/models/charts/health-choices.ts";
import { createHealthModel } from "../../../../src/ui/models/charts/health-model.ts";
import { budgetInWords, confidenceInWords, showSpent } from "../../../../src/ui/models/charts/health-words.ts";
import {
  type HostColumn,
  type HostRow,
  hostRows,
  nextSort,
  sortHosts,
} from "../../../../src/ui/models/charts/host-rows.ts";
import { showPercent, showShare } from "../../../../src/ui/models/charts/percent.ts";
import { sortRules } from "../../../../src/ui/models/charts/rule-counts.ts";
import type { Span } from "../../../../src/ui/models/charts/span.ts";
import { anyEntry, entryOf, failureOf, NOON } from "../../traffic/health/made-up-entries.ts";
import { makeSource } from "./made-up-source.ts";

describe("numbers", () => {
  test.each([
    [0, 10, "0 %"],
    [10, 10, "100 %"],
    [1, 3, "33.3 %"],
    [1, 2, "50 %"],
    [999, 1000, "99.9 %"],
    [9999, 10_000, "99.99 %"],
    [1, 10_000, "0.01 %"],
    [1, 100_000_000, "< 0.0001 %"],
    [99_999_999, 100_000_000, "> 99.9999 %"],
  ])("%i of %i: %s", (part, whole, text) => {
    expect(showPercent(part, whole)).toBe(text);
  });

  test("nearly all is never called all, nearly none never none", () => {
    const some = fc
      .integer({ min: 2, max: 1_000_000_000 })
      .chain((whole) => fc.tuple(fc.integer({ min: 1, max: whole - 1 }), fc.constant(whole)));
    fc.assert(
      fc.property(some, ([part, whole]) => {
        expect(["0 %", "100 %"]).not.toContain(showPercent(part, whole));
      }),
    );
  });

  test.each([
    [1, "100.0 %"],
    [0.99999, "> 99.9 %"],
    [0.999, "99.9 %"],
    [1 / 3, "33.3 %"],
    [0.0004, "< 0.1 %"],
    [0, "0.0 %"],
  ])("a share of %d: %s", (share, text) => {
    expect(showShare(share)).toBe(text);
  });
});

describe("the budget in words", () => {
  test.each([
    [1000, 3, 99.9, "1,000 requests × 0.1 % = 1 may fail; 3 failed: 300 % of the budget."],
    [1000, 0, 99.9, "1,000 requests × 0.1 % = 1 may fail; none failed: 0 % of the budget."],
    [1085, 157, 99.9, "1,085 requests × 0.1 % = 1.085, so 1 may fail; 157 failed: 14,470 % of the budget."],
    [500, 1, 99.9, "500 requests × 0.1 % = 0.5, so none may fail; 1 failed: 200 % of the budget."],
    [20, 0, 99.99, "20 requests × 0.01 % = 0.002, so none may fail; none failed: 0 % of the budget."],
    [1, 1, 0, "1 request × 100 % = 1 may fail; 1 failed: 100 % of the budget."],
    [200, 10, 95, "200 requests × 5 % = 10 may fail; 10 failed: 100 % of the budget."],
    [10, 2, 100, "A target of 100 % lets nothing fail; 2 failed."],
    [10, 0, 100, "A target of 100 % lets nothing fail; none failed."],
    [0, 0, 99.9, "No request was measured yet, so there is nothing to spend."],
  ])("%i requests, %i failures, a target of %d", (judged, serviceFailures, target, text) => {
    expect(budgetInWords({ judged, serviceFailures }, target)).toBe(text);
  });

  test.each([
    [0, "0 %"],
    [0.25, "25 %"],
    [1.0004, "100 %"],
    [12.345, "1,235 %"],
    [Number.POSITIVE_INFINITY, "all and more"],
  ])("%d of it: %s", (spent, text) => {
    expect(showSpent(spent)).toBe(text);
  });

  test.each([
    [
      20,
      0,
      99.9,
      "From 20 requests one can say with 95 % confidence that between 83.15 % and 100 % of such requests work. " +
        "Whether 99.9 % is met cannot be told from that. It would take at least 3,688 requests, if none of them fails.",
    ],
    [
      20,
      0,
      100,
      "From 20 requests one can say with 95 % confidence that between 83.15 % and 100 % of such requests work. " +
        "Whether 100 % is met cannot be told from that. No number of requests could show it.",
    ],
    [
      1000,
      100,
      99.9,
      "From 1,000 requests one can say with 95 % confidence that between 87.97 % and 91.79 % of such requests work. " +
        "That is below 99.9 %, also with bad luck allowed for.",
    ],
    [
      10_000,
      0,
      99.9,
      "From 10,000 requests one can say with 95 % confidence that between 99.96 % and 100 % of such requests work. " +
        "That is 99.9 % or better, also with luck allowed for.",
    ],
    [0, 0, 99.9, "Nothing can be said before a request is measured."],
  ])("%i requests with %i failures tell of %d", (judged, serviceFailures, target, text) => {
    expect(confidenceInWords({ judged, serviceFailures }, target)).toBe(text);
  });
});

describe("distributions", () => {
  test("add up to all that is counted and to 100 percent", () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 1, maxLength: 60 }), (entries) => {
        const book = openHealthBook();
        book.take(entries, 0);
        const stats = book.sum();
        fc.pre(stats.total > 0);
        for (const rows of [byClass(stats), byOutcome(stats), byType(stats)]) {
          expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(stats.total);
          expect(rows.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
          for (const { count, share } of rows) expect(share).toBe(count / stats.total);
        }
        expect(byType(stats).reduce((sum, { errors }) => sum + errors, 0)).toBe(stats.errors);
        const order = byClass(stats).map(({ key }) => COUNTED_CLASSES.indexOf(key));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  test("codes and failures stand together, the most frequent first", () => {
    const book = openHealthBook();
    book.take([entryOf({ statusCode: 500 }), entryOf(), entryOf(), failureOf("net::ERR_FAILED")], 0);
    expect(byOutcome(book.sum()).map(({ key, count }) => [key, count])).toEqual([
      [{ statusCode: 200 }, 2],
      [{ statusCode: 500 }, 1],
      [{ networkError: "net::ERR_FAILED" }, 1],
    ]);
  });
});

describe("hosts", () => {
  const book = openHealthBook();
  const timed = (host: string, durationMs: number, count: number) =>
    Array.from({ length: count }, () => entryOf({ url: `https://${host}/`, durationMs }));
  book.take(
    [
      ...timed("slow.test", 900, 20),
      ...timed("fast.test", 10, 5),
      ...timed("few.test", 5000, 4),
      entryOf({ url: "https://fast.test/x", statusCode: 503 }),
      entryOf({ url: "https://cached.test/", fromCache: true }),
      failureOf("net::ERR_NAME_NOT_RESOLVED", { url: "https://gone.test/" }),
    ],
    0,
  );
  const rows: readonly HostRow[] = hostRows(book.hosts(), DEFAULT_FAULTS);
  const names = (by: HostColumn, isDescending: boolean) =>
    sortHosts(rows, { by, isDescending }).map(({ host }) => host);

  test.each<[HostColumn, boolean, readonly string[]]>([
    ["host", false, ["cached.test", "fast.test", "few.test", "gone.test", "slow.test"]],
    ["requests", true, ["slow.test", "fast.test", "few.test", "gone.test", "cached.test"]],
    ["errors", true, ["fast.test", "gone.test", "cached.test", "few.test", "slow.test"]],
    ["serverErrors", true, ["fast.test", "few.test", "gone.test", "slow.test", "cached.test"]],
    ["availability", false, ["gone.test", "fast.test", "few.test", "slow.test", "cached.test"]],
    ["median", true, ["slow.test", "fast.test", "cached.test", "few.test", "gone.test"]],
    ["median", false, ["fast.test", "slow.test", "cached.test", "few.test", "gone.test"]],
    ["p95", true, ["slow.test", "cached.test", "fast.test", "few.test", "gone.test"]],
  ])("by %s, descending %s", (by, isDescending, order) => {
    expect(names(by, isDescending)).toEqual(order);
  });

  test.each<[HostColumn, HostColumn, boolean]>([
    ["errors", "errors", false],
    ["errors", "host", false],
    ["errors", "availability", false],
    ["errors", "median", true],
  ])("sorted by %s, a click on %s sorts descending: %s", (by, clicked, isDescending) => {
    expect(nextSort({ by, isDescending: true }, clicked)).toEqual({ by: clicked, isDescending });
  });
});

test("rules: the most binding first, then the most broken", () => {
  const rule = (level: string, count: number) => ({ level, count, text: "" });
  const counts = new Map([
    ["may", rule("MAY", 9)],
    ["odd", rule("fact", 99)],
    ["must-b", rule("MUST", 1)],
    ["must-a", rule("MUST", 1)],
    ["must-often", rule("MUST", 5)],
    ["should", rule("SHOULD", 7)],
  ]);
  expect(sortRules(counts).map(([ruleId]) => ruleId)).toEqual([
    "must-often",
    "must-a",
    "must-b",
    "should",
    "may",
    "odd",
  ]);
});

describe("choices", () => {
  test("an own target counts as soon as it can be read, and until then the one before", () => {
    const { chosenTarget, ownTarget, target } = createHealthChoices();
    expect(target.value).toBe(99.9);
    chosenTarget.value = 95;
    expect(target.value).toBe(95);
    chosenTarget.value = "own";
    expect(target.value).toBe(95);
    ownTarget.value = "98,5";
    expect(target.value).toBe(98.5);
    ownTarget.value = "98,";
    expect(target.value).toBe(98.5);
    chosenTarget.value = 90;
    expect(target.value).toBe(90);
  });
});

describe("the model", () => {
  const WHOLE_TIME = signal(undefined);

  const log = [
    entryOf({ pageKey: "one", url: "https://a.test/" }),
    entryOf({ pageKey: "one", url: "https://b.test/", statusCode: 503 }),
    entryOf({ pageKey: "two", url: "https://a.test/", statusCode: 429 }),
  ];

  function readAll(model: ReturnType<typeof createHealthModel>): number {
    let goes = 1;
    while (!model.refresh()) goes += 1;
    return goes;
  }

  test("counts the log, a page, a host", () => {
    const source = makeSource(log, [{ key: "two", url: "https://a.test/", startedAt: NOON }]);
    const model = createHealthModel(source, createHealthChoices(), WHOLE_TIME, () => undefined);
    expect(model.stats.value).toBeUndefined();
    readAll(model);
    const judge = () => [model.rates.value?.requests, model.rates.value?.serviceFailures];
    expect(judge()).toEqual([3, 1]);
    model.chosenScope.value = { by: "page", pageKey: "two" };
    expect(judge()).toEqual([1, 0]);
    expect(model.hosts.value.map(({ host }) => host)).toEqual(["a.test"]);
    source.pages.value = [];
    expect(model.scope.value).toEqual({ by: "log" });
    expect(judge()).toEqual([3, 1]);
    model.chosenScope.value = { by: "host", host: "b.test" };
    expect(judge()).toEqual([1, 1]);
    expect(model.hosts.value.map(({ host }) => host)).toEqual(["a.test", "b.test"]);
    model.chosenScope.value = { by: "host", host: "gone.test" };
    expect(judge()).toEqual([0, 0]);
    expect(model.hostNames.value).toEqual(["a.test", "b.test"]);
  });

  test("counts again when a person chooses other faults", () => {
    const choices = createHealthChoices();
    const model = createHealthModel(makeSource(log), choices, WHOLE_TIME, () => undefined);
    readAll(model);
    choices.faults.value = { ...choices.faults.value, tooManyRequests: true };
    expect(model.rates.value?.serviceFailures).toBe(2);
  });

  test("counts a span of time as it is chosen, moved and let go, and the log as it grows", () => {
    const at = (second: number, statusCode = 200) => entryOf({ timeStamp: NOON + second * 1000, statusCode });
    const source = makeSource([at(0), at(1), at(2, 500), at(3), at(4)]);
    const span = signal<Span | undefined>(undefined);
    const onStale = vi.fn();
    const model = createHealthModel(source, createHealthChoices(), span, onStale);
    const choose = (from: number, to: number) => {
      span.value = { fromMs: NOON + from * 1000, toMs: NOON + to * 1000 };
    };
    const count = () => {
      readAll(model);
      return [model.rates.value?.requests, model.rates.value?.serverErrors];
    };
    expect(count()).toEqual([5, 1]);
    choose(1, 3);
    expect(onStale).toHaveBeenCalledTimes(2);
    expect(count()).toEqual([2, 1]);
    source.add(at(5), at(2.5));
    expect(count()).toEqual([3, 1]);
    choose(3, 9);
    expect(count()).toEqual([3, 0]);
    choose(20, 30);
    expect(count()).toEqual([0, 0]);
    span.value = undefined;
    expect(count()).toEqual([7, 1]);
    source.add(at(6, 503));
    expect(count()).toEqual([8, 2]);
  });

  test("reads a long log in parts and shows nothing of a half", () => {
    const long = Array.from({ length: 25_000 }, () => entryOf());
    const model = createHealthModel(makeSource(long), createHealthChoices(), WHOLE_TIME, () => undefined);
    expect(model.refresh()).toBe(false);
    expect(model.progress.value).toBeCloseTo(0.4);
    expect(model.stats.value).toBeUndefined();
    // Two more parts, the second one short.
    expect(readAll(model)).toBe(2);
    expect(model.progress.value).toBe(1);
    expect(model.rates.value?.requests).toBe(25_000);
  });

  test("takes in what came while it was reading, and what changed before", () => {
    const source = makeSource(Array.from({ length: 15_000 }, () => entryOf()));
    const onStale = vi.fn();
    const model = createHealthModel(source, createHealthChoices(), WHOLE_TIME, onStale);
    expect(model.refresh()).toBe(false);
    const { entries, revision } = source.list.value;
    source.list.value = {
      entries: [...entries.slice(0, 5000), entryOf({ statusCode: 500 })],
      revision: revision + 1,
      changedFrom: 5000,
    };
    expect(onStale).toHaveBeenCalledTimes(2);
    readAll(model);
    expect(model.rates.value).toMatchObject({ requests: 5001, serverErrors: 1 });
    source.add(entryOf({ statusCode: 500 }));
    readAll(model);
    expect(model.rates.value).toMatchObject({ requests: 5002, serverErrors: 2 });
    model.dispose();
    source.add(entryOf());
    expect(onStale).toHaveBeenCalledTimes(3);
  });
});
