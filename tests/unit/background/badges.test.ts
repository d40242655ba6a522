import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Badges } from "../../../src/background/badges.ts";
import type { BadgeState } from "../../../src/traffic/badge.ts";
import { FakeBrowser } from "../../support/fake-browser.ts";

const fake = vi.hoisted(() => ({ browser: undefined as unknown }));
vi.mock("wxt/browser", () => ({
  get browser() {
    return fake.browser;
  },
}));

const NONE: BadgeState = { text: "", title: "no errors" };
function errors(count: number, severity: BadgeState["severity"] = "client"): BadgeState {
  return { text: String(count), title: `${count} errors`, ...(severity !== undefined && { severity }) };
}

let browser: FakeBrowser;
let badges: Badges;
const rejections: unknown[] = [];
const noteRejection = (reason: unknown) => rejections.push(reason);

beforeEach(() => {
  vi.useFakeTimers();
  browser = new FakeBrowser();
  fake.browser = browser;
  badges = new Badges();
  rejections.length = 0;
  process.on("unhandledRejection", noteRejection);
});

afterEach(() => {
  process.off("unhandledRejection", noteRejection);
  vi.useRealTimers();
});

function textsOf(tabId: number): string[] {
  return browser.action.calls
    .filter((found) => found.call === "setBadgeText" && found.tabId === tabId)
    .map(({ value }) => value);
}

describe("Badges", () => {
  test("writes text, title and colour of the first state at once", () => {
    badges.show(1, errors(1, "server"));
    expect(browser.action.calls.map(({ call }) => call).toSorted()).toEqual([
      "setBadgeBackgroundColor",
      "setBadgeText",
      "setBadgeTextColor",
      "setTitle",
    ]);
    expect(browser.action.last("setBadgeText", 1)).toBe("1");
    expect(browser.action.last("setTitle", 1)).toBe("1 errors");
  });

  test("writes a tab's first state at a commit as well", () => {
    badges.showAfterCommit(1, errors(2));
    expect(textsOf(1)).toEqual(["2"]);
  });

  test("knows nothing more of a tab that was forgotten", async () => {
    badges.show(1, errors(1));
    await vi.advanceTimersByTimeAsync(200);
    badges.forget(1);
    badges.show(1, errors(1));
    expect(textsOf(1)).toEqual(["1", "1"]);
  });

  test("each severity has a colour of its own", async () => {
    const colors: (string | undefined)[] = [];
    for (const severity of ["client", "server", "failure"] as const) {
      badges.show(1, errors(colors.length + 1, severity));
      await vi.advanceTimersByTimeAsync(200);
      colors.push(browser.action.last("setBadgeBackgroundColor", 1));
    }
    expect(new Set(colors).size).toBe(3);
    expect(colors).not.toContain(undefined);
  });

  test("writes nothing when nothing changes", async () => {
    badges.show(1, errors(2));
    await vi.advanceTimersByTimeAsync(1_000);
    const before = browser.action.calls.length;
    for (let index = 0; index < 50; index += 1) badges.show(1, errors(2));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(browser.action.calls).toHaveLength(before);
  });

  test("writes the title alone where the text stays", async () => {
    badges.show(1, { text: "1k", title: "1000 errors", severity: "client" });
    await vi.advanceTimersByTimeAsync(300);
    const before = browser.action.calls.length;
    badges.show(1, { text: "1k", title: "1001 errors", severity: "client" });
    expect(browser.action.calls.slice(before)).toEqual([{ call: "setTitle", tabId: 1, value: "1001 errors" }]);
  });

  test("a thousand errors in two seconds cost at most thirty calls, and the last is right within 300 ms", async () => {
    for (let count = 1; count <= 1_000; count += 1) {
      badges.show(1, errors(count));
      await vi.advanceTimersByTimeAsync(2);
    }
    await vi.advanceTimersByTimeAsync(300);
    expect(browser.action.calls.length).toBeLessThanOrEqual(30);
    expect(browser.action.last("setBadgeText", 1)).toBe("1000");
    expect(browser.action.last("setTitle", 1)).toBe("1000 errors");
  });

  test("tabs do not wait for each other", () => {
    badges.show(1, errors(1));
    badges.show(1, errors(2));
    badges.show(2, errors(3));
    expect(textsOf(1)).toEqual(["1"]);
    expect(textsOf(2)).toEqual(["3"]);
  });

  test("writes again after a commit, at once and once more, since the browser clears it about then", async () => {
    badges.show(1, errors(2));
    await vi.advanceTimersByTimeAsync(1_000);
    badges.showAfterCommit(1, errors(2));
    expect(textsOf(1)).toEqual(["2", "2"]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(textsOf(1)).toEqual(["2", "2", "2"]);
  });

  test("a commit does not wait for the interval, and what follows is coalesced again", async () => {
    badges.show(1, errors(1));
    badges.show(1, errors(2));
    badges.showAfterCommit(1, NONE);
    expect(textsOf(1)).toEqual(["1", ""]);
    badges.show(1, errors(1));
    badges.show(1, errors(7));
    expect(textsOf(1)).toEqual(["1", ""]);
    await vi.advanceTimersByTimeAsync(200);
    expect(browser.action.last("setBadgeText", 1)).toBe("7");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(browser.action.last("setBadgeText", 1)).toBe("7");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("a commit begins the interval anew", async () => {
    badges.show(1, errors(1));
    badges.show(1, errors(2));
    await vi.advanceTimersByTimeAsync(150);
    badges.showAfterCommit(1, NONE);
    badges.show(1, errors(3));
    await vi.advanceTimersByTimeAsync(190);
    expect(textsOf(1)).toEqual(["1", ""]);
    await vi.advanceTimersByTimeAsync(10);
    expect(textsOf(1)).toEqual(["1", "", "3"]);
  });

  test("the colour is written again after a commit", async () => {
    badges.show(1, errors(2));
    await vi.advanceTimersByTimeAsync(1_000);
    browser.action.calls.length = 0;
    badges.showAfterCommit(1, errors(2));
    expect(browser.action.calls.map(({ call }) => call)).toContain("setBadgeBackgroundColor");
  });

  test("a tab that has just been closed causes no error", async () => {
    browser.action.closed.add(1);
    badges.show(1, errors(1));
    badges.showAfterCommit(1, errors(2));
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    await new Promise((resolve) => setImmediate(resolve));
    expect(browser.action.calls.length).toBeGreaterThan(4);
    expect(rejections).toEqual([]);
  });

  test("a forgotten tab is not written again", async () => {
    badges.show(1, errors(1));
    badges.show(1, errors(2));
    badges.forget(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(textsOf(1)).toEqual(["1"]);
    expect(vi.getTimerCount()).toBe(0);
    badges.forget(99);
  });

  test("works where the browser has no text colour", () => {
    Object.defineProperty(browser.action, "setBadgeTextColor", { value: undefined });
    badges.show(1, errors(1));
    expect(textsOf(1)).toEqual(["1"]);
  });
});
