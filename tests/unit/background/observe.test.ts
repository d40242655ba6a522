import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { observePages } from "../../../src/background/observe-pages.ts";
import { observeRequests } from "../../../src/background/observe-requests.ts";
import { navigationDetails, requestDetails } from "../../support/builders.ts";
import { FakeBrowser } from "../../support/fake-browser.ts";

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock("wxt/browser", () => ({
  get browser() {
    return fake.browser;
  },
}));

const URLS = ["http://*/*", "https://*/*", "ws://*/*", "wss://*/*"];
let browser: FakeBrowser;

beforeEach(() => {
  browser = new FakeBrowser();
  fake.browser = browser;
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("observeRequests", () => {
  const events = {
    onBeforeRequest: "start",
    onHeadersReceived: "receiveHeaders",
    onBeforeRedirect: "redirect",
    onAuthRequired: "challenge",
    onResponseStarted: "respond",
    onErrorOccurred: "fail",
  } as const;

  test("hears each event under its name", () => {
    const heard: string[] = [];
    observeRequests((event) => heard.push(event));
    for (const name of Object.keys(events) as (keyof typeof events)[]) browser.webRequest[name].send(requestDetails());
    expect(heard).toEqual(Object.values(events));
  });

  test.each([
    { name: "Chromium", env: "", types: ["main_frame", "sub_frame"] },
    { name: "Firefox", env: "true", types: undefined },
  ])("$name is asked for no more than the counts need", ({ env, types }) => {
    vi.stubEnv("FIREFOX", env);
    observeRequests(() => {});
    const documents = types === undefined ? { urls: URLS } : { urls: URLS, types };
    const { webRequest } = browser;
    expect(webRequest.onBeforeRequest.registrations).toEqual([[documents]]);
    expect(webRequest.onHeadersReceived.registrations).toEqual([[documents, ["responseHeaders"]]]);
    for (const event of [webRequest.onBeforeRedirect, webRequest.onAuthRequired, webRequest.onResponseStarted]) {
      expect(event.registrations).toEqual([[{ urls: URLS }, ["responseHeaders"]]]);
    }
    expect(webRequest.onErrorOccurred.registrations).toEqual([[{ urls: URLS }]]);
  });
});

describe("observePages", () => {
  function observe(): string[] {
    const heard: string[] = [];
    observePages({
      commit: ({ url }) => heard.push(`commit ${url}`),
      failNavigation: ({ url }) => heard.push(`fail ${url}`),
      completeNavigation: ({ url }) => heard.push(`complete ${url}`),
      removeTab: (tabId) => heard.push(`remove ${tabId}`),
      replaceTab: (added, removed) => heard.push(`replace ${removed} by ${added}`),
      windowsChanged: () => heard.push("windows"),
    });
    return heard;
  }

  test("hears what says which page a tab shows", () => {
    vi.stubEnv("FIREFOX", "");
    const heard = observe();
    browser.webNavigation.onCommitted.send(navigationDetails({ url: "a:" }));
    browser.webNavigation.onErrorOccurred.send(navigationDetails({ url: "b:" }));
    browser.tabs.onReplaced.send(2, 1);
    browser.tabs.onRemoved.send(2);
    browser.windows.onCreated.send();
    browser.windows.onRemoved.send();
    expect(heard).toEqual(["commit a:", "fail b:", "replace 1 by 2", "remove 2", "windows", "windows"]);
  });

  test("does not believe Firefox when it says that a navigation failed", () => {
    vi.stubEnv("FIREFOX", "true");
    const heard = observe();
    expect(browser.webNavigation.onErrorOccurred.isHeard).toBe(false);
    browser.webNavigation.onCommitted.send(navigationDetails({ url: "a:" }));
    browser.webNavigation.onCompleted.send(navigationDetails({ url: "b:" }));
    expect(heard).toEqual(["commit a:", "complete b:"]);
  });

  test("works without windows and without tabs that are replaced, as on Android", () => {
    Object.defineProperty(browser, "windows", { value: undefined });
    Object.defineProperty(browser.tabs, "onReplaced", { value: undefined });
    const heard = observe();
    browser.tabs.onRemoved.send(3);
    expect(heard).toEqual(["remove 3"]);
  });
});
