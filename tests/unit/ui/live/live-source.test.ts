import { effect, signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { BrowserFamily } from "../../../../src/platform/browser-family.ts";
import type { EntryBody } from "../../../../src/ui/models/entry-source.ts";
import { type LiveSource, openLiveSource } from "../../../../src/ui/models/live/live-source.ts";
import type { TabModel } from "../../../../src/ui/models/tab-model.ts";
import { receive, type TabState } from "../../../../src/ui/models/tab-state.ts";
import type { LinkState } from "../../../../src/wire/port.ts";
import type { TabMessage } from "../../../../src/wire/protocol.ts";
import { NOON } from "../../traffic/network-log/requests.ts";
import { failure, type MadeUpPage, makePage, response } from "../made-up.ts";
import { FakeNetworkLog, har } from "./fake-network-log.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Live {
  readonly source: LiveSource;
  readonly network: FakeNetworkLog;
  readonly portCalls: string[];
  say(message: TabMessage): void;
  setLink(link: LinkState): void;
}

function open(browser: BrowserFamily = "chromium", isInDevtools = true): Live {
  const state = signal<TabState>();
  const link = signal<LinkState>("open");
  const portCalls: string[] = [];
  const tab: TabModel = {
    tabId: 7,
    state,
    link,
    pause: () => void portCalls.push("pause"),
    resume: () => void portCalls.push("resume"),
  };
  const network = new FakeNetworkLog();
  const source = openLiveSource(tab, { browser, ...(isInDevtools && { network }) });
  return {
    source,
    network,
    portCalls,
    say(message) {
      state.value = receive(state.value, message);
    },
    setLink(next) {
      link.value = next;
    },
  };
}

function snapshot({ page, entries }: MadeUpPage, key = "page"): TabMessage {
  return { type: "snapshot", tabId: 7, page: { ...page, key }, entries };
}

const urls = ({ list }: LiveSource) => list.value.entries.map(({ url }) => new URL(url).pathname);
const later = (ms = 150) => vi.advanceTimersByTimeAsync(ms);

describe("openLiveSource", () => {
  test("C3 opened late it shows what the store has, and counts as the store counts", async () => {
    const { source, say } = open();
    const made = makePage([
      response(200, "https://a.test/"),
      response(404, "https://a.test/b"),
      failure("net::ERR_FAILED", "https://c.test/"),
    ]);
    say(snapshot(made));
    expect(urls(source)).toEqual(["/", "/b", "/"]);
    expect(source.counts.value).toEqual({
      tally: made.page.tally,
      total: 3,
      errors: 2,
      pageUrl: made.page.url,
      notHeld: 0,
    });
    expect(source.label.value).toBe("example.test");
    expect(source.pages.value).toMatchObject([{ key: "page", url: made.page.url, startedAt: NOON }]);
  });

  test("C1 what the DevTools add changes no count", async () => {
    const { source, network, say } = open();
    const made = makePage([failure("net::ERR_FAILED", "https://b.test/cors?c=…")]);
    say(snapshot(made));
    network.finish(har({ url: "https://b.test/cors?c=404", status: 404, error: "net::ERR_FAILED" }));
    network.finish(har({ url: "https://b.test/pre", method: "OPTIONS", type: "preflight", status: 500 }));
    await later(5_000);
    expect(source.list.value.entries).toMatchObject([
      { role: "failure", devtoolsStatusCode: 404, httpVersion: "h2" },
      { type: "preflight", statusCode: 500, onlyInDevtools: true },
    ]);
    expect(source.counts.value).toMatchObject({ tally: made.page.tally, total: 1, errors: 1, notHeld: 0 });
  });

  test("C2 what the DevTools do not report is read from their whole log, within a few seconds", async () => {
    const { source, network, say } = open();
    network.whole.push({ har: har({ url: "https://a.test/unread", status: 404 }) });
    await later(3_000);
    say(snapshot(makePage([response(404, "https://a.test/unread", { timeStamp: NOON + 3 })])));
    await later(4_000);
    expect(source.list.value.entries).toMatchObject([{ statusCode: 404, httpVersion: "h2" }]);
    const readings = network.readings;
    await later(60_000);
    expect(network.readings).toBe(readings);
  });

  test("a reader that takes in what is said to have changed holds the same as one that reads all", async () => {
    const { source, network, say } = open();
    let held: readonly unknown[] = [];
    const stop = effect(() => {
      const { entries, changedFrom } = source.list.value;
      held = [...held.slice(0, changedFrom), ...entries.slice(changedFrom)];
    });
    const drafts = Array.from({ length: 60 }, (_, index) => response(200, `https://a.test/${index}`));
    for (let count = 1; count <= drafts.length; count += 1) {
      say(snapshot(makePage(drafts.slice(0, count))));
      if (count % 3 === 0) network.finish(har({ url: `https://a.test/${count - 3}` }));
      await later(40);
      expect(held).toEqual(source.list.value.entries);
    }
    await later();
    stop();
    expect(source.list.value.entries.filter(({ httpVersion }) => httpVersion === "h2")).toHaveLength(20);
  });

  test("the list is published ten times a second at most", async () => {
    const { source, say } = open();
    const published = vi.fn();
    const stop = effect(() => published(source.list.value.revision));
    const drafts = Array.from({ length: 500 }, (_, index) => response(200, `https://a.test/${index}`));
    for (let count = 1; count <= 500; count += 5) {
      say(snapshot(makePage(drafts.slice(0, count))));
      await later(10);
    }
    await later();
    stop();
    expect(published.mock.calls.length).toBeLessThan(15);
    expect(source.list.value.entries).toHaveLength(496);
  });

  test("a navigation begins a new list together with its counts; a kept log goes on", async () => {
    const { source, say } = open();
    say(snapshot(makePage([response(404, "https://a.test/one")]), "one"));
    say(snapshot(makePage([response(200, "https://a.test/two")]), "two"));
    expect([urls(source), source.pages.value.length]).toEqual([["/two"], 1]);
    source.keepsLog.value = true;
    say(snapshot(makePage([response(500, "https://a.test/three")]), "three"));
    expect(urls(source)).toEqual(["/two", "/three"]);
    expect(source.pages.value.map(({ key }) => key)).toEqual(["two", "three"]);
    expect(new Set(source.list.value.entries.map(({ id }) => id)).size).toBe(2);
    expect(source.counts.value.total).toBe(1);
  });

  test("held still the list does not change, and catches up when it is let go", async () => {
    const { source, say } = open();
    const drafts = [response(200, "https://a.test/1"), response(200, "https://a.test/2")];
    say(snapshot(makePage(drafts.slice(0, 1))));
    source.isPaused.value = true;
    say(snapshot(makePage(drafts)));
    await later(1_000);
    expect(urls(source)).toEqual(["/1"]);
    expect(source.counts.value.total).toBe(2);
    source.isPaused.value = false;
    expect(urls(source)).toEqual(["/1", "/2"]);
  });

  test("cleared it is empty, counts stay, and what comes later is shown", async () => {
    const { source, say } = open();
    const drafts = [response(200, "https://a.test/1"), response(200, "https://a.test/2")];
    say(snapshot(makePage(drafts.slice(0, 1))));
    source.clear();
    expect([urls(source), source.counts.value.total, source.counts.value.notHeld]).toEqual([[], 1, 1]);
    say(snapshot(makePage(drafts)));
    await later();
    expect(urls(source)).toEqual(["/2"]);
  });

  test("C9 hidden it holds no port, does nothing, and is right at once when it is shown", async () => {
    const { source, network, portCalls, say } = open();
    const drafts = Array.from({ length: 5_000 }, (_, index) => response(200, `https://a.test/${index}`));
    source.hide();
    const { revision } = source.list.value;
    for (let index = 0; index < 5_000; index += 1) network.finish(har({ url: `https://a.test/${index}` }));
    await later(10_000);
    expect([source.list.value.revision, network.readings, vi.getTimerCount()]).toEqual([revision, 1, 0]);
    source.show();
    expect(portCalls).toEqual(["pause", "resume"]);
    const made = makePage(drafts);
    const startedAt = performance.now();
    say(snapshot(made));
    expect(performance.now() - startedAt).toBeLessThan(200);
    expect(source.counts.value).toMatchObject({ total: 5_000, notHeld: 5_000 - made.entries.length });
    expect(source.list.value.entries).toHaveLength(made.entries.length);
    await later(5_000);
    const joined = source.list.value.entries.filter(({ httpVersion }) => httpVersion !== undefined);
    expect(joined).toHaveLength(made.entries.length);
    expect(source.list.value.entries).toHaveLength(made.entries.length);
  });

  test("C5 while the background does not answer, nothing is called unseen", async () => {
    const { source, network, say, setLink } = open();
    say(snapshot(makePage([])));
    setLink("connecting");
    network.finish(har({ url: "https://a.test/late", startedAt: NOON + 10 }));
    await later(20_000);
    expect(urls(source)).toEqual([]);
    setLink("open");
    say(snapshot(makePage([response(200, "https://a.test/late", { timeStamp: NOON + 15 })])));
    await later(5_000);
    expect(source.list.value.entries).toMatchObject([{ httpVersion: "h2", id: 1 }]);
  });

  test("C6 once the extension is outdated, nothing is read and nothing asked any more", async () => {
    const { source, network, say, setLink } = open();
    say(snapshot(makePage([response(200, "https://a.test/")])));
    setLink("outdated");
    const { readings } = network;
    network.finish(har({ url: "https://a.test/" }));
    await later(20_000);
    expect(source.list.value.entries[0]).not.toHaveProperty("httpVersion");
    expect([network.readings, vi.getTimerCount()]).toEqual([readings, 0]);
  });

  test("it says what it cannot see, and less of it inside DevTools", () => {
    const all = (["chromium", "firefox"] as const).flatMap((browser) =>
      [true, false].map((isInDevtools) => open(browser, isInDevtools).source.blindSpots.value),
    );
    expect(all.every((sentences) => sentences.length > 0)).toBe(true);
    expect(open("chromium", false).source.blindSpots.value.join(" ")).toContain("CORS preflights");
    expect(open("chromium", true).source.blindSpots.value.join(" ")).not.toContain("304");
  });
});

describe("readBody", () => {
  async function bodyOf(
    request: Parameters<typeof har>[0],
    body?: { text: string; encoding: string },
  ): Promise<EntryBody> {
    const { source, network, say } = open();
    say(snapshot(makePage([response(request?.status ?? 200, "https://a.test/x")])));
    network.finish(har(request), body);
    await later(500);
    const [entry] = source.list.value.entries;
    if (entry === undefined) throw new Error("no entry");
    return await source.readBody(entry);
  }

  test("text is given as it is, with its type", async () => {
    expect(await bodyOf({ mimeType: "application/json" }, { text: '{"a":1}', encoding: "" })).toEqual({
      text: '{"a":1}',
      mimeType: "application/json",
      isCut: false,
    });
  });

  test("long text is cut and says so", async () => {
    const body = await bodyOf({}, { text: "x".repeat(300_000), encoding: "" });
    expect(body).toMatchObject({ isCut: true });
    expect("text" in body && body.text.length).toBe(200_000);
  });

  test.each([
    ["a picture", { mimeType: "image/png" }, { text: "iVBOR", encoding: "base64" }, /image\/png/],
    ["nothing that the browser kept", { size: 5 }, { text: "", encoding: "" }, /no body/],
    ["a huge body", { size: 30_000_000 }, { text: "x", encoding: "" }, /larger/],
    ["no way to the content", {}, undefined, /no body/],
  ])("%s is a sentence", async (_what, request, body, expected) => {
    expect(await bodyOf(request, body)).toEqual({ unavailable: expect.stringMatching(expected) });
  });

  test("outside DevTools, and where they never report it, a sentence says so", async () => {
    for (const isInDevtools of [false, true]) {
      const { source, say } = open("chromium", isInDevtools);
      say(snapshot(makePage([response(200, "https://a.test/x")])));
      const [entry] = source.list.value.entries;
      const body = entry && source.readBody(entry);
      await later(5_000);
      expect(await body).toEqual({ unavailable: expect.stringMatching(/DevTools/) });
    }
  });

  test("a reader that comes before the report waits for it", async () => {
    const { source, network, say } = open();
    say(snapshot(makePage([response(200, "https://a.test/x")])));
    const [entry] = source.list.value.entries;
    const body = entry && source.readBody(entry);
    await later(300);
    network.finish(har(), { text: "late", encoding: "" });
    await later(500);
    expect(await body).toMatchObject({ text: "late" });
  });

  test("a request that failed has none", async () => {
    const { source, network, say } = open();
    say(snapshot(makePage([failure("net::ERR_CONNECTION_REFUSED", "https://a.test/x")])));
    network.finish(har({ status: 0, error: "net::ERR_CONNECTION_REFUSED" }));
    await later();
    const [entry] = source.list.value.entries;
    expect(entry && (await source.readBody(entry))).toEqual({ unavailable: expect.stringMatching(/failed/) });
  });

  test("a response that CORS kept from the page has a body that nobody may read", async () => {
    const { source, network, say } = open();
    say(snapshot(makePage([failure("net::ERR_FAILED", "https://a.test/x")])));
    network.finish(har({ status: 404, error: "net::ERR_FAILED" }));
    await later();
    const [entry] = source.list.value.entries;
    expect(entry && (await source.readBody(entry))).toEqual({
      unavailable: expect.stringMatching(/kept this response/),
    });
  });
});
