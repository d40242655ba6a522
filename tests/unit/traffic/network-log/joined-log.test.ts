import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { JoinedLog } from "../../../../src/traffic/network-log/joined-log.ts";
import { MAX_ROWS } from "../../../../src/traffic/network-log/row-list.ts";
import type { SeenRequest } from "../../../../src/traffic/network-log/seen-request.ts";
import { NOON, seen, stored, storedFailure } from "./requests.ts";

const PLACE = { pageKey: "page", firstIdOfPage: 0 };
const listAll = (log: JoinedLog) =>
  log.listLonely(
    () => true,
    () => PLACE,
  );

/** What a reader holds that takes in only what it is told has changed. */
class Reader {
  entries: readonly Entry[] = [];
  take(log: JoinedLog): void {
    const change = log.read();
    if (change === undefined) return;
    const before = change.entries.slice(0, change.changedFrom);
    expect(before.every((entry, index) => entry === this.entries[index])).toBe(true);
    this.entries = change.entries;
  }
}

describe("JoinedLog", () => {
  test("an entry gains what the DevTools know and keeps what counts", () => {
    const log = new JoinedLog();
    log.takeEntry(
      stored(1, { url: "https://a.test/x?q=…", leftOut: "favicon", responseHeaders: [{ name: "etag", value: "1" }] }),
    );
    log.takeSeen(seen(7, { url: "https://a.test/x?q=secret", more: { transferSize: 80, timings: { wait: 3 } } }), NOON);
    const { entries } = log.read() ?? { entries: [] };
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      id: 1,
      requestId: "1",
      url: "https://a.test/x?q=secret",
      leftOut: "favicon",
      statusCode: 200,
      httpVersion: "h2",
      transferSize: 80,
      timings: { wait: 3 },
      responseHeaders: [{ name: "x-seen", value: "7" }],
    });
    expect(entries[0]).not.toHaveProperty("devtoolsStatusCode");
  });

  test("a copy from the cache keeps its 200 and its own headers; the 304 stands beside it", () => {
    const log = new JoinedLog();
    const etag = { name: "etag", value: "1" };
    log.takeEntry(stored(1, { fromCache: true, responseHeaders: [etag] }));
    log.takeSeen(seen(1, { statusCode: 304 }), NOON);
    expect(log.read()?.entries).toMatchObject([{ statusCode: 200, devtoolsStatusCode: 304, responseHeaders: [etag] }]);
  });

  test("lines that had no room in the store are there, so nothing is cut any more", () => {
    const log = new JoinedLog();
    log.takeEntry(stored(1, { headersCut: true }));
    log.takeEntry(stored(2, { headersCut: true, fromCache: true, url: "https://a.test/y" }));
    log.takeSeen(seen(1), NOON);
    log.takeSeen(seen(2, { statusCode: 304, url: "https://a.test/y" }), NOON);
    expect(log.read()?.entries.map(({ headersCut }) => headersCut)).toEqual([undefined, true]);
  });

  test("a response that CORS kept from the page stays a failure, with the status and headers that the DevTools saw", () => {
    const log = new JoinedLog();
    log.takeSeen(seen(1, { statusCode: 404, networkError: "net::ERR_FAILED" }), NOON);
    log.takeEntry(storedFailure(1, "net::ERR_FAILED"));
    const [entry] = log.read()?.entries ?? [];
    expect(entry).toMatchObject({ role: "failure", networkError: "net::ERR_FAILED", devtoolsStatusCode: 404 });
    expect(entry).not.toHaveProperty("statusCode");
    expect(entry?.responseHeaders).toEqual([{ name: "x-seen", value: "1" }]);
  });

  test("what only the DevTools have seen is listed once it has waited, and marked", () => {
    const log = new JoinedLog();
    log.takeSeen(seen(3, { method: "OPTIONS", type: "preflight", statusCode: 204 }), NOON);
    log.listLonely(
      (node) => node.waitingSince < NOON,
      () => PLACE,
    );
    expect(log.read()).toBeUndefined();
    listAll(log);
    expect(log.read()?.entries).toMatchObject([
      { id: 500_000_003, type: "preflight", statusCode: 204, onlyInDevtools: true, pageKey: "page" },
    ]);
    expect(log.read()).toBeUndefined();
  });

  test("what belongs to no page of the log is not listed", () => {
    const log = new JoinedLog();
    log.takeSeen(seen(1), NOON);
    log.listLonely(
      () => true,
      () => undefined,
    );
    expect(log.read()).toBeUndefined();
    expect(log.hasWaiting).toBe(false);
  });

  test("an entry that comes after all takes the place of the lonely row", () => {
    const log = new JoinedLog();
    const reader = new Reader();
    log.takeSeen(seen(1), NOON);
    listAll(log);
    reader.take(log);
    log.takeEntry(stored(1, { url: "https://a.test/other" }));
    log.takeEntry(stored(2));
    reader.take(log);
    expect(reader.entries.map(({ id, httpVersion }) => [id, httpVersion])).toEqual([
      [1, undefined],
      [2, "h2"],
    ]);
  });

  test("a changed entry keeps what was joined", () => {
    const log = new JoinedLog();
    log.takeEntry(stored(1));
    log.takeSeen(seen(1), NOON);
    log.read();
    log.takeEntry(stored(1, { networkError: "net::ERR_FAILED", leftOut: "cut-off" }));
    expect(log.read()).toMatchObject({ changedFrom: 0, entries: [{ httpVersion: "h2", leftOut: "cut-off" }] });
  });

  test("more of an unfinished request changes the row that has it, joined or lonely", () => {
    const log = new JoinedLog();
    log.takeEntry(stored(1));
    log.takeSeen(seen(1, { isUnfinished: true }), NOON);
    log.takeSeen(seen(2, { url: "https://a.test/lonely", isUnfinished: true }), NOON);
    listAll(log);
    log.read();
    log.takeSeen(seen(1, { more: { contentSize: 11 } }), NOON);
    log.takeSeen(seen(2, { url: "https://a.test/lonely", more: { contentSize: 12 } }), NOON);
    expect(log.read()?.entries).toMatchObject([
      { id: 1, contentSize: 11 },
      { id: 500_000_002, contentSize: 12, onlyInDevtools: true },
    ]);
  });

  test("the request behind a row can be asked for, joined or lonely", () => {
    const log = new JoinedLog();
    log.takeEntry(stored(1));
    log.takeEntry(stored(2, { statusCode: 500 }));
    log.takeSeen(seen(4), NOON);
    log.takeSeen(seen(5, { statusCode: 404 }), NOON);
    listAll(log);
    expect([1, 2, 500_000_005, 99].map((id) => log.seenOf(id)?.order)).toEqual([4, undefined, 5, undefined]);
  });

  test("starting over forgets the rows and keeps the waiting requests that it is told to", () => {
    const log = new JoinedLog();
    log.takeEntry(stored(1));
    log.takeSeen(seen(1, { url: "https://a.test/old" }), NOON);
    log.takeSeen(seen(2, { url: "https://a.test/new" }), NOON);
    log.read();
    log.startOver(({ order }) => order === 2);
    expect(log.read()).toEqual({ entries: [], changedFrom: 0 });
    log.takeEntry(stored(2, { url: "https://a.test/new", pageKey: "next" }));
    listAll(log);
    expect(log.read()?.entries).toMatchObject([{ id: 2, httpVersion: "h2" }]);
    expect([log.heldOf("page"), log.heldOf("next")]).toEqual([0, 1]);
  });

  test("it stays bounded: the oldest rows go, and the count of what is held says so", () => {
    const log = new JoinedLog();
    for (let id = 1; id <= MAX_ROWS + 1; id += 1)
      log.takeEntry(stored(id, { url: `https://a.test/${id}`, timeStamp: NOON + id }));
    const { entries, changedFrom } = log.read() ?? { entries: [], changedFrom: -1 };
    expect(changedFrom).toBe(0);
    expect(entries.length).toBeLessThan(MAX_ROWS);
    expect(entries.at(-1)?.id).toBe(MAX_ROWS + 1);
    expect(log.heldOf("page")).toBe(entries.length);
  });
});

interface World {
  readonly entries: readonly Entry[];
  readonly requests: readonly SeenRequest[];
  /** True for the next entry of the store, false for the next request of the DevTools; then what is left. */
  readonly turns: readonly boolean[];
  /** After how many arrivals the log is read. */
  readonly readEvery: number;
}

const parts = fc.record({
  url: fc.constantFrom("https://a.test/x", "https://a.test/y", "https://a.test/z"),
  at: fc.integer({ min: 0, max: 3_000 }),
  status: fc.constantFrom(200, 404, 500),
});
const worlds: fc.Arbitrary<World> = fc.record({
  entries: fc
    .array(parts, { maxLength: 25 })
    .map((all) =>
      all.map(({ url, at, status }, index) => stored(index + 1, { url, timeStamp: NOON + at, statusCode: status })),
    ),
  requests: fc
    .array(parts, { maxLength: 25 })
    .map((all) =>
      all.map(({ url, at, status }, index) => seen(index + 1, { url, respondedAt: NOON + at, statusCode: status })),
    ),
  turns: fc.array(fc.boolean(), { maxLength: 50 }),
  readEvery: fc.integer({ min: 1, max: 9 }),
});

/** Plays both sources in turns; lonely requests are listed at every reading. */
function play({ entries, requests, turns, readEvery }: World): readonly Entry[] {
  const log = new JoinedLog();
  const reader = new Reader();
  const left = { entries: [...entries], requests: [...requests] };
  const order = [...turns, ...entries.map(() => true), ...requests.map(() => false)];
  order.forEach((isEntry, index) => {
    const entry = isEntry ? left.entries.shift() : undefined;
    const request = isEntry ? undefined : left.requests.shift();
    if (entry !== undefined) log.takeEntry(entry);
    if (request !== undefined) log.takeSeen(request, NOON);
    if (index % readEvery !== 0) return;
    listAll(log);
    reader.take(log);
  });
  listAll(log);
  reader.take(log);
  return reader.entries;
}

const sorted = (entries: readonly Entry[]) => [...entries].sort((a, b) => a.id - b.id);

test("any interleaving of both sources ends in the same entries, with nothing lost and nothing doubled", () => {
  fc.assert(
    fc.property(worlds, fc.array(fc.boolean(), { maxLength: 50 }), (world, otherTurns) => {
      const entries = sorted(play(world));
      expect(sorted(play({ ...world, turns: otherTurns, readEvery: 1 }))).toEqual(entries);
      expect(entries.filter(({ onlyInDevtools }) => onlyInDevtools !== true).map(({ id }) => id)).toEqual(
        world.entries.map(({ id }) => id),
      );
      const shownOrders = entries.flatMap(({ responseHeaders }) => responseHeaders.map(({ value }) => Number(value)));
      expect(shownOrders.sort((a, b) => a - b)).toEqual(world.requests.map(({ order }) => order));
    }),
    { numRuns: 300 },
  );
});
