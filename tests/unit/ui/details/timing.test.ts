import { describe, expect, test } from "vitest";
import type { Timings } from "../../../../src/traffic/entry.ts";
import { readServerTiming } from "../../../../src/ui/models/details/server-timing.ts";
import { readWaterfall, sumOfPhases } from "../../../../src/ui/models/details/timing.ts";
import { tellTiming } from "../../../../src/ui/models/details/timing-words.ts";

function waterfall(timings: Timings, durationMs?: number) {
  const found = readWaterfall({ timings, ...(durationMs !== undefined && { durationMs }) });
  if (found === undefined) throw new Error("no waterfall");
  return found;
}

test("phases lie one after the other, TLS at the end of connecting", () => {
  const { phases, totalMs } = waterfall({ blocked: 5, dns: 10, connect: 40, ssl: 25, send: 1, wait: 100, receive: 9 });
  expect(phases.map(({ name, startMs, ms }) => [name, startMs, ms])).toEqual([
    ["blocked", 0, 5],
    ["dns", 5, 10],
    ["connect", 15, 40],
    ["ssl", 30, 25],
    ["send", 55, 1],
    ["wait", 56, 100],
    ["receive", 156, 9],
  ]);
  expect(totalMs).toBe(165);
  expect(sumOfPhases(phases)).toBe(165);
});

test.each([
  ["negative and unreadable phases are left out", { blocked: -1, dns: Number.NaN, wait: 7 }, ["wait"]],
  ["TLS is never longer than connecting", { connect: 10, ssl: 50 }, ["connect", "ssl"]],
  ["TLS without connecting is no phase of its own", { ssl: 5, wait: 1 }, ["wait"]],
])("%s", (_name, timings, names) => {
  const { phases, totalMs } = waterfall(timings);
  expect(phases.map(({ name }) => name)).toEqual(names);
  for (const { startMs, ms } of phases) expect(startMs + ms).toBeLessThanOrEqual(totalMs);
});

test.each([undefined, {}, { blocked: -1 }])("no phases, no waterfall: %j", (timings) => {
  expect(readWaterfall(timings === undefined ? {} : { timings })).toBeUndefined();
});

describe("what is plain", () => {
  test.each([
    [
      "waiting",
      { send: 1, wait: 920, receive: 79 },
      1000,
      "92\u00a0% of the time went into waiting for the first byte of the answer.",
    ],
    [
      "queueing",
      { blocked: 700, wait: 300 },
      1000,
      "70\u00a0% of the time went into waiting in the browser, before anything was sent.",
    ],
    ["receiving", { wait: 50, receive: 450 }, 500, "90\u00a0% of the time went into receiving the content."],
    ["nothing when it was fast", { wait: 90, receive: 10 }, 100, undefined],
    ["nothing when it is shared out", { dns: 300, connect: 300, wait: 400 }, 1000, undefined],
    ["a gap", { wait: 300, receive: 300 }, 1000, "The phases leave 400 ms of the whole time unexplained."],
    ["no gap from rounding", { wait: 500, receive: 490 }, 1000, undefined],
  ])("%s", (_name, timings, durationMs, sentence) => {
    expect(tellTiming(waterfall(timings, durationMs), [])).toEqual(sentence === undefined ? [] : [sentence]);
  });

  test.each([
    [
      [
        { name: "db", durationMs: 720 },
        { name: "app", durationMs: 50 },
      ],
      "By the server's own account, one of its steps took 80\u00a0% of the wait for the answer.",
    ],
    [[{ name: "db", durationMs: 200 }], undefined],
    [[{ name: "db", durationMs: 5_000 }], undefined],
    [[{ name: "miss" }], undefined],
  ])("the server's own account: %j", (metrics, sentence) => {
    const said = tellTiming(waterfall({ wait: 900, receive: 100 }, 1000), metrics);
    expect(said.slice(1)).toEqual(sentence === undefined ? [] : [sentence]);
  });
});

test.each([
  [
    'db;dur=53.2;desc="Read users", app;dur=47',
    [
      { name: "db", durationMs: 53.2, description: "Read users" },
      { name: "app", durationMs: 47 },
    ],
  ],
  ["miss, cache;desc=hit", [{ name: "miss" }, { name: "cache", description: "hit" }]],
  ["x;dur=soon;DUR=2", [{ name: "x" }]],
  ['cfL4;desc="?proto=TCP, rtt=1"', [{ name: "cfL4", description: "?proto=TCP, rtt=1" }]],
  ["x;dur=-5, y;dur=1e3", [{ name: "x" }, { name: "y", durationMs: 1000 }]],
  [", ;dur=4,", []],
  ["", []],
])("Server-Timing: %s", (value, metrics) => {
  expect(readServerTiming([{ name: "Server-Timing", value }])).toEqual(metrics);
});

test("several lines of Server-Timing are one list, bounded", () => {
  const lines = Array.from({ length: 100 }, (_, index) => ({ name: "server-timing", value: `m${index};dur=1` }));
  expect(readServerTiming(lines)).toHaveLength(50);
});
