import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Views } from "../../../src/background/serve-views.ts";
import { TabLogs } from "../../../src/background/tab-logs.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/traffic/settings.ts";
import { requestDetails } from "../../support/builders.ts";
import { FakePort } from "../../support/fake-port.ts";
import { playTrace, quietListener } from "../../support/play-trace.ts";
import { readTrace } from "../../support/read-trace.ts";

let logs: TabLogs;
let views: Views;
let settings: Settings;

beforeEach(() => {
  vi.useFakeTimers();
  settings = DEFAULT_SETTINGS;
  logs = new TabLogs({
    ...quietListener(),
    onEntry: (tabId, pageKey, entry) => views.noteEntry(tabId, pageKey, entry),
    onPage: (tabId) => views.notePage(tabId),
    onSite: (origin) => views.noteSite(origin),
  });
  views = new Views(logs, () => settings);
});

afterEach(() => {
  vi.useRealTimers();
});

function play(trace: string): void {
  playTrace(readTrace(trace), "chromium", logs);
}

function connect(tabId: number | string = 1): FakePort {
  const port = new FakePort(`tab:${tabId}`);
  views.connect(port);
  return port;
}

const PAGE = "commit 0 /page doc=A\n respond 10 r1 image 404 /a doc=A";

describe("Views", () => {
  test("a snapshot comes first, at once", () => {
    play(PAGE);
    const port = connect();
    expect(port.messages).toHaveLength(1);
    expect(port.last).toMatchObject({
      type: "snapshot",
      tabId: 1,
      page: { key: "A", total: 1, errors: 1 },
      entries: [{ id: 1, statusCode: 404 }],
    });
  });

  test("a tab of which nothing is known has no page", () => {
    expect(connect(5).messages).toEqual([{ type: "snapshot", tabId: 5, entries: [] }]);
  });

  test.each(["other", "tab:x", "tab:1.5", "popup:1", "log:1", ""])("the name %o is of no view", (name) => {
    play(PAGE);
    const port = new FakePort(name);
    views.connect(port);
    expect(port.messages).toEqual([]);
  });

  test("changes come as soon as ever when the computer's clock is put back", async () => {
    play(PAGE);
    const port = connect();
    play("respond 20 r2 image 500 /i doc=A");
    await vi.advanceTimersByTimeAsync(200);
    vi.setSystemTime(Date.now() - 3_600_000);
    play("respond 30 r3 image 500 /i doc=A");
    await vi.advanceTimersByTimeAsync(200);
    expect(port.last?.page).toMatchObject({ total: 3, errors: 3 });
  });

  test("changes come together, at most ten times a second, and each once", async () => {
    play(PAGE);
    const port = connect();
    for (let index = 0; index < 1_000; index += 1) {
      play(`respond ${20 + index} r${100 + index} image 500 /i doc=A`);
      await vi.advanceTimersByTimeAsync(1);
    }
    await vi.advanceTimersByTimeAsync(200);
    const deltas = port.messages.slice(1);
    expect(deltas.length).toBeLessThanOrEqual(11);
    expect(deltas.every(({ type }) => type === "delta")).toBe(true);
    const ids = deltas.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(ids).toEqual(Array.from({ length: 1_000 }, (_, index) => index + 2));
    expect(port.last?.page).toMatchObject({ total: 1_001, errors: 1_001 });
  });

  test("the first change after a rest comes at once", async () => {
    play(PAGE);
    const port = connect();
    await vi.advanceTimersByTimeAsync(5_000);
    play("respond 20 r2 image 500 /b doc=A");
    await vi.advanceTimersByTimeAsync(0);
    expect(port.messages).toHaveLength(2);
  });

  test("an entry that changes is sent again under its id", async () => {
    play(PAGE);
    const port = connect();
    play("fail 30 r1 image !net::ERR_FAILED /a doc=A");
    await vi.advanceTimersByTimeAsync(200);
    expect(port.last).toMatchObject({
      type: "delta",
      entries: [{ id: 1, statusCode: 404, networkError: "net::ERR_FAILED" }],
    });
  });

  test("another page begins with a snapshot, and what belongs to the one before is not mixed in", async () => {
    play(PAGE);
    const port = connect();
    play(`respond 20 r2 image 500 /b doc=A
      commit 30 /next doc=B
      respond 40 r3 image 503 /c doc=B
      respond 41 r4 image 500 /late doc=A`);
    await vi.advanceTimersByTimeAsync(200);
    expect(port.messages).toHaveLength(2);
    expect(port.last).toMatchObject({ type: "snapshot", page: { key: "B", total: 1 }, entries: [{ statusCode: 503 }] });
    play("respond 50 r5 image 404 /d doc=B\n respond 51 r6 image 404 /late doc=A");
    await vi.advanceTimersByTimeAsync(200);
    expect(port.messages).toHaveLength(3);
    expect(port.last).toMatchObject({ type: "delta", page: { key: "B", total: 2 }, entries: [{ id: 2 }] });
  });

  test("coming back to a page is a snapshot too", async () => {
    play(`${PAGE}\n commit 20 /next doc=B`);
    const port = connect();
    play("commit 30 /page doc=A forward_back");
    await vi.advanceTimersByTimeAsync(200);
    expect(port.last).toMatchObject({ type: "snapshot", page: { key: "A", total: 1 }, entries: [{ id: 1 }] });
  });

  test("leaving a page and coming back between two messages is a snapshot, since some of it was let go", async () => {
    play(PAGE);
    const port = connect();
    play("commit 20 /next doc=B\n commit 30 /page doc=A forward_back");
    await vi.advanceTimersByTimeAsync(200);
    expect(port.last).toMatchObject({ type: "snapshot", page: { key: "A", total: 1 }, entries: [{ id: 1 }] });
  });

  test("two views of one tab stand at the same entry", async () => {
    play(PAGE);
    const first = connect();
    play("respond 20 r2 image 500 /b doc=A");
    const second = connect();
    expect(first.messages.map(({ type }) => type)).toEqual(["snapshot", "delta"]);
    expect(second.messages.map(({ type }) => type)).toEqual(["snapshot"]);
    play("respond 30 r3 image 500 /c doc=A");
    await vi.advanceTimersByTimeAsync(200);
    expect(first.last).toEqual(second.last);
    expect(first.last).toMatchObject({ type: "delta", entries: [{ id: 3 }] });
  });

  test("views of other tabs hear nothing", async () => {
    play(PAGE);
    const other = connect(2);
    play("respond 20 r2 image 500 /b doc=A");
    await vi.advanceTimersByTimeAsync(500);
    expect(other.messages).toHaveLength(1);
  });

  test("a closed port is sent nothing, and nothing is left waiting", async () => {
    play(PAGE);
    const port = connect();
    play("respond 20 r2 image 500 /b doc=A");
    port.close();
    await vi.advanceTimersByTimeAsync(500);
    expect(port.messages).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
    play("respond 30 r3 image 500 /c doc=A");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("a port that is cut, but not yet reported closed, costs the others nothing", async () => {
    play(PAGE);
    const cut = connect();
    const alive = connect();
    cut.isCut = true;
    play("respond 20 r2 image 500 /b doc=A");
    await vi.advanceTimersByTimeAsync(200);
    expect(alive.last).toMatchObject({ type: "delta", entries: [{ id: 2 }] });
    play("respond 30 r3 image 500 /c doc=A");
    await vi.advanceTimersByTimeAsync(200);
    expect(alive.last).toMatchObject({ type: "delta", entries: [{ id: 3 }] });
    expect(connect().messages).toHaveLength(1);
  });

  test("options change what is an error, and every view hears of it", async () => {
    play(PAGE);
    const port = connect();
    settings = { ...DEFAULT_SETTINGS, countClientErrors: false };
    views.noteSettings();
    await vi.advanceTimersByTimeAsync(200);
    expect(port.last).toMatchObject({ type: "delta", page: { total: 1, errors: 0 }, entries: [] });
  });

  test("requests of the site's workers are shown beside the pages of that site", async () => {
    play(PAGE);
    play("commit 0 t2 https://other.test/ doc=Z");
    const port = connect();
    const other = connect(2);
    logs.takeRequest(
      "respond",
      requestDetails({ tabId: -1, requestId: "90", statusCode: 502, initiator: "https://site.test" }),
    );
    await vi.advanceTimersByTimeAsync(200);
    expect(port.last).toMatchObject({ page: { errors: 1 }, site: { origin: "https://site.test", total: 1 } });
    expect(other.messages).toHaveLength(1);
    expect(connect().last).toMatchObject({ site: { tally: { statuses: { 502: 1 } } } });
  });
});
