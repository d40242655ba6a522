import { beforeEach, describe, expect, test, vi } from "vitest";
import { suggestCodes } from "../../../src/background/code-suggestions.ts";
import { offerWaysIn } from "../../../src/background/ways-in.ts";
import { FakeEvent } from "../../support/fake-event.ts";

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock("wxt/browser", () => ({
  get browser() {
    return fake.browser;
  },
}));

const PAGE = "chrome-extension://id/reference.html";

function makeBrowser() {
  return {
    runtime: { onInstalled: new FakeEvent<[]>(), getURL: (path: string) => `chrome-extension://id${path}` },
    contextMenus: {
      removeAll: vi.fn(async () => undefined),
      create: vi.fn(),
      onClicked: new FakeEvent<[{ menuItemId: string; selectionText?: string }]>(),
    },
    commands: { onCommand: new FakeEvent<[command: string]>() },
    omnibox: {
      setDefaultSuggestion: vi.fn(),
      onInputChanged: new FakeEvent<[text: string, suggest: (suggestions: unknown[]) => void]>(),
      onInputEntered: new FakeEvent<[text: string, disposition: string]>(),
    },
    tabs: { create: vi.fn(async () => undefined), update: vi.fn(async () => undefined) },
  };
}

let browser: ReturnType<typeof makeBrowser>;

beforeEach(() => {
  browser = makeBrowser();
  fake.browser = browser;
});

describe("suggestCodes", () => {
  test.each([
    ["404", ["404"]],
    ["50", ["500", "501", "502", "503", "504", "505"]],
    ["gateway timeout", ["504"]],
    ["Timeout GATEWAY", ["504"]],
    ["zebra", []],
    ["  ", []],
    ["[.*", []],
  ])("%j", (text, codes) => {
    expect(suggestCodes(text).map(({ description }) => description.slice(0, 3))).toEqual(codes);
  });

  test("a line is the number with its name, and never looks up the very text that was typed", () => {
    expect(suggestCodes("522 c")).toEqual([{ content: "522", description: "522 Connection Timed Out" }]);
    const line = "522 Connection Timed Out";
    expect(suggestCodes("522")).toEqual([{ content: line, description: line }]);
  });
});

test("the menu is made anew at each installation or update, for selected text only", async () => {
  offerWaysIn();
  browser.runtime.onInstalled.send();
  await vi.waitFor(() => expect(browser.contextMenus.create).toHaveBeenCalledOnce());
  expect(browser.contextMenus.removeAll).toHaveBeenCalledBefore(browser.contextMenus.create);
  expect(browser.contextMenus.create.mock.calls[0]?.[0]).toMatchObject({ contexts: ["selection"] });
});

test.each([
  ["522", `${PAGE}?q=522`],
  ["  net::ERR_FAILED & more ", `${PAGE}?q=net%3A%3AERR_FAILED+%26+more`],
  ["x".repeat(5000), `${PAGE}?q=${"x".repeat(200)}`],
  [`${"x".repeat(199)}🦆`, `${PAGE}?q=${"x".repeat(199)}%EF%BF%BD`],
])("the selected text %j is handed to the reference page", (selectionText, url) => {
  offerWaysIn();
  browser.contextMenus.onClicked.send({ menuItemId: "explain-selection", selectionText });
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url });
});

test("the command opens the reference, other commands do not", () => {
  offerWaysIn();
  browser.commands.onCommand.send("something-else");
  expect(browser.tabs.create).not.toHaveBeenCalled();
  browser.commands.onCommand.send("open-reference");
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: PAGE });
});

test("the address bar opens what was typed where the person asked for it", () => {
  offerWaysIn();
  browser.omnibox.onInputEntered.send("404", "currentTab");
  expect(browser.tabs.update).toHaveBeenCalledExactlyOnceWith({ url: `${PAGE}?q=404` });
  browser.omnibox.onInputEntered.send("404", "newBackgroundTab");
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: `${PAGE}?q=404`, active: false });
});

test("the address bar suggests codes", () => {
  offerWaysIn();
  const suggest = vi.fn();
  browser.omnibox.onInputChanged.send("teapot", suggest);
  browser.omnibox.onInputChanged.send("not found", suggest);
  expect(suggest.mock.calls).toEqual([[[]], [[{ content: "404", description: "404 Not Found" }]]]);
});

test("a browser without these ways, such as Firefox for Android, starts all the same", () => {
  const { runtime, tabs } = browser;
  fake.browser = { runtime, tabs };
  offerWaysIn();
  expect(() => runtime.onInstalled.send()).not.toThrow();
});
