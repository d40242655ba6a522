import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type LoggedRequest, openNetworkLog } from "../../../src/platform/network-log.ts";
import { FakeEvent } from "../../support/fake-event.ts";
import { har } from "../ui/live/fake-network-log.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

type Callback = (...values: unknown[]) => void;

/** A DevTools page in which `getHAR` does as the test says. */
function stub(getHAR: (callback: Callback) => unknown = () => undefined) {
  const onRequestFinished = new FakeEvent<[unknown]>();
  const onNavigated = new FakeEvent<[string]>();
  vi.stubGlobal("chrome", { devtools: { network: { onRequestFinished, onNavigated, getHAR } } });
  const log = openNetworkLog();
  if (log === undefined) throw new Error("no log");
  return { log, onRequestFinished, onNavigated };
}

/** What the log makes of a request whose content is answered in this way. */
async function contentOf(getContent: ((callback: Callback) => unknown) | undefined) {
  const { log, onRequestFinished } = stub();
  const finished: LoggedRequest[] = [];
  log.onRequestFinished((request) => finished.push(request));
  onRequestFinished.send({ ...har(), getContent });
  const reading = finished[0]?.readContent?.();
  await vi.advanceTimersByTimeAsync(20_000);
  return await reading;
}

describe("openNetworkLog", () => {
  test("outside DevTools there is none", () => {
    expect(openNetworkLog()).toBeUndefined();
    vi.stubGlobal("chrome", { runtime: {} });
    expect(openNetworkLog()).toBeUndefined();
  });

  test("tells of finished requests and of navigations", () => {
    const { log, onRequestFinished, onNavigated } = stub();
    const heard: string[] = [];
    log.onRequestFinished(({ har: { request } }) => heard.push(request.url));
    log.onNavigated(() => heard.push("navigated"));
    onRequestFinished.send(har({ url: "https://a.test/1" }));
    onNavigated.send("https://a.test/");
    expect(heard).toEqual(["https://a.test/1", "navigated"]);
  });

  test.each<[string, (callback: Callback) => unknown, number]>([
    ["a callback", (callback) => callback({ entries: [har(), har()] }), 2],
    ["a log without entries", (callback) => callback({}), 0],
    ["nothing, when DevTools are closing", (callback) => callback(undefined), 0],
    [
      "an exception, in a context that was updated",
      () => {
        throw new Error("Extension context invalidated.");
      },
      0,
    ],
    ["a rejection", () => Promise.reject(new Error("closed")), 0],
    ["no answer at all", () => undefined, 0],
  ])("reads the whole log: %s", async (_what, getHAR, count) => {
    const reading = stub(getHAR).log.readAll();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await reading).toHaveLength(count);
  });
});

describe("readContent", () => {
  test.each<[string, (callback: Callback) => unknown, unknown]>([
    ["Chromium's text", (callback) => callback("hello", ""), { text: "hello", encoding: "" }],
    ["Chromium's bytes", (callback) => callback("aGk=", "base64"), { text: "aGk=", encoding: "base64" }],
    ["Firefox's text", (callback) => callback("hello", "text/plain"), { text: "hello", encoding: "text/plain" }],
    ["nothing that the browser kept", (callback) => callback(null, ""), undefined],
    ["a rejection", () => Promise.reject(new Error("gone")), undefined],
    ["no answer", () => undefined, undefined],
  ])("%s", async (_what, getContent, expected) => {
    expect(await contentOf(getContent)).toEqual(expected);
  });

  test("is absent where the browser gives no way to the content", () => {
    const { log, onRequestFinished } = stub();
    const finished: LoggedRequest[] = [];
    log.onRequestFinished((request) => finished.push(request));
    onRequestFinished.send(har());
    expect(finished[0]).not.toHaveProperty("readContent");
  });
});
