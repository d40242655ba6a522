import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceOf } from "../../../../src/traffic/network-log/distance.ts";
import type { EntryNode, SeenNode } from "../../../../src/traffic/network-log/nodes.ts";
import { Pairing } from "../../../../src/traffic/network-log/pairing.ts";
import { NOON, seen, stored, storedFailure } from "./requests.ts";

type Arrival = { readonly entry: EntryNode } | { readonly seen: SeenNode };

const entryNode = (entry: EntryNode["entry"]): EntryNode => ({ kind: "entry", entry, distanceMs: 0, row: -1 });
const seenNode = (request: SeenNode["seen"]): SeenNode => ({ kind: "seen", seen: request, row: -1, waitingSince: 0 });

function pairUp(arrivals: readonly Arrival[]): Record<number, number | undefined> {
  const pairing = new Pairing(() => undefined);
  for (const arrival of arrivals) {
    if ("entry" in arrival) pairing.addEntry(arrival.entry);
    else pairing.addSeen(arrival.seen);
  }
  const pairs: Record<number, number | undefined> = {};
  for (const arrival of arrivals) {
    if ("entry" in arrival) pairs[arrival.entry.entry.id] = arrival.entry.partner?.seen.order;
    else if (arrival.seen.partner !== undefined) expect(arrival.seen.partner.partner).toBe(arrival.seen);
  }
  return pairs;
}

const toArrivals = (entries: readonly EntryNode["entry"][], requests: readonly SeenNode["seen"][]): Arrival[] => [
  ...entries.map((entry) => ({ entry: entryNode(entry) })),
  ...requests.map((request) => ({ seen: seenNode(request) })),
];

/** The same by trying all pairs, the nearest first. */
function pairByHand(entries: readonly EntryNode["entry"][], requests: readonly SeenNode["seen"][]) {
  const all = entries.flatMap((entry) =>
    requests.flatMap((request) => {
      const isSame = entry.method === request.entry.method && entry.url === request.entry.url;
      const distance = isSame ? distanceOf(entry, request) : undefined;
      return distance === undefined ? [] : [{ entry, request, distance }];
    }),
  );
  all.sort((a, b) => a.distance - b.distance || a.entry.id - b.entry.id || a.request.order - b.request.order);
  const pairs: Record<number, number | undefined> = Object.fromEntries(entries.map(({ id }) => [id, undefined]));
  const taken = new Set<number>();
  for (const { entry, request } of all) {
    if (pairs[entry.id] !== undefined || taken.has(request.order)) continue;
    pairs[entry.id] = request.order;
    taken.add(request.order);
  }
  return pairs;
}

const url = fc.constantFrom("https://a.test/x", "https://a.test/y");
const time = fc.integer({ min: 0, max: 4_000 }).map((ms) => NOON + ms);
const entryParts = fc.record({
  url,
  time,
  outcome: fc.constantFrom("200", "404", "cached", "failure"),
  knowsStart: fc.boolean(),
});
const entriesOf = fc.array(entryParts, { maxLength: 14 }).map((parts) =>
  parts.map(({ url, time, outcome, knowsStart }, index) => {
    const more = { url, timeStamp: time, ...(knowsStart && { startedAt: time - 40 }) };
    if (outcome === "failure") return storedFailure(index + 1, "net::ERR_FAILED", more);
    return stored(index + 1, {
      ...more,
      statusCode: outcome === "404" ? 404 : 200,
      ...(outcome === "cached" && { fromCache: true }),
    });
  }),
);
const requestsOf = fc
  .array(fc.record({ url, time, status: fc.constantFrom(200, 404, 304, 0) }), { maxLength: 14 })
  .map((parts) =>
    parts.map(({ url, time, status }, index) =>
      seen(index + 1, {
        url,
        statusCode: status,
        respondedAt: time,
        ...(status === 0 && { networkError: "net::ERR_FAILED" }),
      }),
    ),
  );

describe("Pairing", () => {
  test("whatever the order of arrival, the pairs are those of trying all, the nearest first", () => {
    const world = fc.tuple(entriesOf, requestsOf).chain(([entries, requests]) =>
      fc.tuple(
        fc.constant(entries),
        fc.constant(requests),
        fc.shuffledSubarray(
          Array.from({ length: entries.length + requests.length }, (_, index) => index),
          { minLength: entries.length + requests.length },
        ),
      ),
    );
    fc.assert(
      fc.property(world, ([entries, requests, order]) => {
        const arrivals = toArrivals(entries, requests);
        const shuffled = order.flatMap((index) => arrivals[index] ?? []);
        expect(pairUp(shuffled)).toEqual(pairByHand(entries, requests));
      }),
      { numRuns: 400 },
    );
  });

  test("twenty twins of one moment are paired in the order in which each source told of them", () => {
    const ids = Array.from({ length: 20 }, (_, index) => index + 1);
    const pairs = pairUp(
      toArrivals(
        ids.map((id) => stored(id)),
        ids.map((order) => seen(order)),
      ),
    );
    expect(pairs).toEqual(Object.fromEntries(ids.map((id) => [id, id])));
  });

  test("a poll every second finds its own requests, even where one is missing", () => {
    const at = (second: number) => NOON + second * 1_000;
    const entries = [0, 1, 2, 3].map((second) => stored(second + 1, { timeStamp: at(second) }));
    const requests = [1, 2, 3].map((second) => seen(second + 1, { respondedAt: at(second) + 3 }));
    expect(pairUp(toArrivals(entries, requests))).toEqual({ 1: undefined, 2: 2, 3: 3, 4: 4 });
  });

  test("addresses are compared as the store keeps them, methods as they are", () => {
    const entry = stored(1, { url: "https://a.test/x?key=…" });
    const whole = seen(1, { url: "https://user:pw@a.test/x?key=secret#part" });
    expect(pairUp(toArrivals([entry], [whole]))).toEqual({ 1: 1 });
    expect(pairUp(toArrivals([entry], [seen(1, { url: "https://a.test/x?key=1", method: "POST" })]))).toEqual({
      1: undefined,
    });
  });

  test("500 answers a second of one address are paired in a small part of that second", () => {
    const pairing = new Pairing(() => undefined);
    const startedAt = performance.now();
    for (let index = 0; index < 30_000; index += 1) {
      const at = NOON + index * 2;
      pairing.addEntry(entryNode(stored(index + 1, { timeStamp: at })));
      pairing.addSeen(seenNode(seen(index + 1, { respondedAt: at })));
    }
    // A minute's worth. Without an end to the search it takes minutes.
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  });
});
