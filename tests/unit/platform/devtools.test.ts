// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  createPanel,
  PANEL_HIDDEN,
  PANEL_SHOWN,
  readInspectedTabId,
  type Theme,
  watchDevtoolsTheme,
} from "../../../src/platform/devtools.ts";
import { FakeEvent } from "../../support/fake-event.ts";

afterEach(() => vi.unstubAllGlobals());

function stubPanels(panels: Readonly<Record<string, unknown>>): void {
  vi.stubGlobal("chrome", { devtools: { inspectedWindow: { tabId: 7 }, panels } });
}

test("C4 the inspected tab is the one that DevTools name, and none outside them", () => {
  stubPanels({});
  expect(readInspectedTabId()).toBe(7);
  vi.stubGlobal("chrome", {});
  expect(readInspectedTabId()).toBeUndefined();
});

describe("C7 the theme of DevTools", () => {
  test("is told at once and when it changes: Chromium keeps one handler", () => {
    let handler: ((name: string) => void) | undefined;
    stubPanels({ themeName: "default", setThemeChangeHandler: (given: typeof handler) => (handler = given) });
    const themes: Theme[] = [];
    watchDevtoolsTheme((theme) => themes.push(theme));
    handler?.("dark");
    expect(themes).toEqual(["light", "dark"]);
  });

  test("is told at once and when it changes: Firefox has an event", () => {
    const onThemeChanged = new FakeEvent<[string]>();
    stubPanels({ themeName: "dark", onThemeChanged });
    const themes: Theme[] = [];
    watchDevtoolsTheme((theme) => themes.push(theme));
    onThemeChanged.send("light");
    expect(themes).toEqual(["dark", "light"]);
  });

  test("is nobody's business outside DevTools, and may be missing in them", () => {
    const onTheme = vi.fn();
    stubPanels({});
    watchDevtoolsTheme(onTheme);
    vi.stubGlobal("chrome", {});
    watchDevtoolsTheme(onTheme);
    expect(onTheme).not.toHaveBeenCalled();
  });
});

describe("createPanel", () => {
  test("C8 names files from the root of the extension, and C9 tells the panel's window when it comes and goes", () => {
    const onShown = new FakeEvent<[Window?]>();
    const onHidden = new FakeEvent<[]>();
    const created = vi.fn((_title: string, _icon: string, _page: string, onCreated: (panel: unknown) => void) =>
      onCreated({ onShown, onHidden }),
    );
    stubPanels({ create: created });
    createPanel("Status Decoder", "/icons/32.png", "/panel.html");
    expect(created.mock.calls[0]?.slice(0, 3)).toEqual(["Status Decoder", "/icons/32.png", "/panel.html"]);
    const heard: string[] = [];
    for (const name of [PANEL_SHOWN, PANEL_HIDDEN]) addEventListener(name, () => heard.push(name));
    onHidden.send();
    onShown.send(window);
    onHidden.send();
    onShown.send(window);
    expect(heard).toEqual([PANEL_SHOWN, PANEL_HIDDEN, PANEL_SHOWN]);
  });

  test("does nothing outside DevTools", () => {
    vi.stubGlobal("chrome", {});
    expect(() => createPanel("Status Decoder", "/a.png", "/b.html")).not.toThrow();
  });
});
