// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Entry } from "../../../src/traffic/entry.ts";
import { entryOf } from "../../support/builders.ts";
import { all, click, column, giveElementsSize, named, press, showPanel, type } from "./open-panel.tsx";
import { soon } from "./soon.ts";

beforeAll(giveElementsSize);
beforeEach(() => {
  // The environment has no dialogs that open.
  HTMLDialogElement.prototype.showModal = vi.fn();
});
afterEach(() => render(null, document.body));

const call = (id: number, path: string, more: Partial<Entry> = {}): Entry =>
  entryOf({ id, requestId: String(id), url: `https://shop.test${path}`, timeStamp: 1000 + id, ...more });
const ENTRIES = [
  call(1, "/a", { type: "main_frame" }),
  call(2, "/b", { statusCode: 404, type: "image" }),
  call(3, "/c", { statusCode: 503, type: "image" }),
];

const field = () => document.querySelector<HTMLInputElement>("input[role=combobox]");
const options = () => all("[role=option]").map(({ textContent }) => textContent);

describe("the filter box", () => {
  test("what is typed narrows the rows, what is wrong in it is said", async () => {
    await showPanel(ENTRIES);
    await type(field(), "status-code:4xx");
    expect(column("path")).toEqual(["/b"]);
    await type(field(), "stauts-code:404");
    expect(document.querySelector(".filter-problems")?.textContent).toContain("Did you mean status-code:?");
    expect(field()?.getAttribute("aria-invalid")).toBe("true");
    expect(document.querySelector(".no-rows")?.textContent).toContain("Nothing fits the filter.");
    await click(named("button", "Show all"));
    expect(column("path")).toEqual(["/a", "/b", "/c"]);
    expect(field()?.value).toBe("");
  });

  test("suggestions are chosen with the keys: a key first, then a value with its count", async () => {
    await showPanel(ENTRIES);
    await type(field(), "-stat");
    await soon(() => expect(options()[0]).toContain("status-code:"));
    await press(field(), "ArrowDown");
    expect(field()?.getAttribute("aria-activedescendant")).toBe(all("[role=option]")[0]?.id);
    await press(field(), "Enter");
    expect(field()?.value).toBe("-status-code:");
    await soon(() => expect(options()).toContain("404×1"));
    await press(field(), "ArrowUp");
    await press(field(), "Tab");
    expect(field()?.value).toBe("-status-code:503");
    expect(column("path")).toEqual(["/a", "/b"]);
  });

  test("Escape closes the suggestions, then empties the filter, then leaves for the table", async () => {
    await showPanel(ENTRIES);
    field()?.focus();
    await type(field(), "stat");
    await soon(() => expect(options().length).toBeGreaterThan(0));
    await press(field(), "Escape");
    expect(options()).toEqual([]);
    expect(field()?.value).toBe("stat");
    await press(field(), "Escape");
    expect(field()?.value).toBe("");
    await press(field(), "Escape");
    expect(document.activeElement?.tagName).toBe("TABLE");
  });
});

test("a screen reader hears how many responses fit, and no more of those that come", async () => {
  const { model, add } = await showPanel(ENTRIES);
  // The first one tells of files.
  const said = () => all("p[aria-live]").at(-1)?.textContent;
  await soon(() => expect(said()).toBe("No responses yet."));
  // Between two sentences there is a while.
  vi.useFakeTimers();
  const wait = () => act(async () => void vi.advanceTimersByTime(60_000));
  await type(field(), "/b/");
  await wait();
  expect(said()).toBe("1 response fits the filter.");
  await act(async () => add(call(4, "/b")));
  expect(model.log.value.rows.value.shown).toBe(2);
  await wait();
  expect(said()).toBe("1 response fits the filter.");
  await type(field(), "/zzz/");
  await wait();
  expect(said()).toBe("Nothing fits the filter.");
  vi.useRealTimers();
});

describe("chips and menus", () => {
  test("types carry their counts and narrow the rows", async () => {
    await showPanel(ENTRIES);
    const images = all(".menu label").find(({ textContent }) => textContent?.startsWith("Images")) as HTMLElement;
    expect(images.textContent).toBe("Images2");
    await click(images.querySelector("input") as HTMLElement);
    expect(column("path")).toEqual(["/b", "/c"]);
    expect(named(".menu-button", "Images").classList.contains("is-active")).toBe(true);
  });

  test("a filter that waits for the diagnosis says how far it is", async () => {
    const { model } = await showPanel(ENTRIES);
    await click(all(".tool").find(({ textContent }) => textContent?.startsWith("Findings")) as HTMLElement);
    expect(model.chips.onlyFindings.value).toBe(true);
    await soon(() => expect(model.log.value.digests.progress.value.known).toBe(3));
    await soon(() => expect(document.querySelector("footer")?.textContent).not.toContain("checking"));
  });
});

describe("keys", () => {
  test.each([
    ["/", () => document.activeElement === field()],
    ["?", () => vi.mocked(HTMLDialogElement.prototype.showModal).mock.calls.length > 0],
    ["e", () => column("path").join() === "/b,/c"],
  ])("%s does its work", async (key, isDone) => {
    await showPanel(ENTRIES);
    await press(document.body, key);
    expect(isDone()).toBe(true);
  });

  test("Control and F goes to the filter; letters in it are letters", async () => {
    const { model } = await showPanel(ENTRIES);
    await press(document.body, "f", { ctrlKey: true });
    expect(document.activeElement).toBe(field());
    await press(field(), "e");
    expect(model.chips.onlyErrors.value).toBe(false);
  });

  test("Escape closes the details", async () => {
    const { model } = await showPanel(ENTRIES);
    await act(async () => model.choose(ENTRIES[1]));
    expect(document.querySelector("aside")).not.toBeNull();
    await press(document.querySelector("table"), "Escape");
    expect(document.querySelector("aside")).toBeNull();
  });

  test("a button closes the details as well, and the focus goes back to the table", async () => {
    const { model } = await showPanel(ENTRIES);
    await act(async () => model.choose(ENTRIES[1]));
    await click(named("aside button", "Close the details"));
    expect(document.querySelector("aside")).toBeNull();
    expect(document.activeElement).toBe(document.querySelector("table"));
  });

  test("the focus goes back to the table also when the log is emptied under the details", async () => {
    const { model, replace } = await showPanel(ENTRIES);
    await act(async () => model.choose(ENTRIES[1]));
    document.querySelector("aside")?.focus();
    await act(async () => replace([], 0));
    expect(document.activeElement).toBe(document.querySelector("table"));
  });

  test("a click in the health view that leads to the rows leaves the focus on them", async () => {
    const { model } = await showPanel(ENTRIES);
    await act(async () => {
      model.part.value = "health";
    });
    const host = () => all(".health button").find(({ textContent }) => textContent === "shop.test");
    await soon(() => expect(host()).toBeDefined());
    host()?.focus();
    await click(host() as HTMLElement);
    expect(column("path")).toEqual(["/b", "/c"]);
    expect(document.activeElement).toBe(document.querySelector("table"));
  });

  test("while a sheet is open Escape is left to it", async () => {
    const { model } = await showPanel(ENTRIES);
    await act(async () => model.choose(ENTRIES[1]));
    // The environment has no popovers, so one is said to be open.
    const find = document.querySelector.bind(document);
    const spy = vi
      .spyOn(document, "querySelector")
      .mockImplementation((selector: string) => find(selector === ":popover-open" ? ".menu" : selector));
    await press(find(".menu-button"), "Escape");
    spy.mockRestore();
    expect(document.querySelector("aside")).not.toBeNull();
  });
});

test("an empty list says what it waits for", async () => {
  const { replace } = await showPanel(ENTRIES);
  await act(async () => replace([], 0));
  expect(document.querySelector(".no-rows")?.textContent).toBe("This file holds no entries.");
  await act(async () => replace(ENTRIES, 0));
  expect(document.querySelector(".no-rows")).toBeNull();
});

test("a list that the filter empties says so, and the way back leads to the rows", async () => {
  const { model } = await showPanel(ENTRIES);
  await type(field(), "/zzz/");
  expect(document.querySelector(".no-rows")?.textContent).toBe("Nothing fits the filter. Show all");
  const back = named(".no-rows button", "Show all");
  back.focus();
  await click(back);
  expect(column("path")).toEqual(["/a", "/b", "/c"]);
  expect(document.activeElement).toBe(document.querySelector("table"));
  await act(async () => {
    model.chips.since.value = 5000;
  });
  expect(document.querySelector(".no-rows")?.textContent).toBe("Nothing new that fits has come yet. Show all");
});

describe("the source on screen", () => {
  test("a file stands in the place of the live page until the person goes back, and is closed then", async () => {
    const { model, source } = await showPanel(ENTRIES);
    const close = vi.fn();
    await act(async () => model.showFile({ ...source, close }));
    expect(document.querySelector(".file-label")?.textContent).toBe("shop.test");
    await click(named("button", "← Back to the live page"));
    expect(close).toHaveBeenCalledOnce();
    expect(model.file.value).toBeUndefined();
    expect(document.querySelector(".back")).toBeNull();
  });

  test("another source starts with no chosen row and no span of time", async () => {
    const { model, source } = await showPanel(ENTRIES);
    await act(async () => {
      model.choose(ENTRIES[0]);
      model.chips.span.value = { fromMs: 0, toMs: 5000 };
    });
    await act(async () => model.showFile({ ...source }));
    expect(model.chosen.value).toBeUndefined();
    expect(model.chips.span.value).toBeUndefined();
  });

  test("health stands in the place of the rows and leads back to them with a filter", async () => {
    const { model } = await showPanel(ENTRIES);
    await click(named("button", "Health"));
    await soon(() => expect(document.querySelector(".health")).not.toBeNull());
    expect(document.querySelector("table[role=treegrid]")).toBeNull();
    await click(named("button", "Health"));
    expect(column("path")).toHaveLength(3);
    expect(model.part.value).toBe("responses");
  });
});

test("another tab of the details begins at its top, right below the tabs that stay in sight", async () => {
  const { model } = await showPanel(ENTRIES);
  await act(async () => model.choose(ENTRIES[1]));
  const pane = document.querySelector("aside") as HTMLElement;
  const tabs = document.querySelector(".details-tabs") as HTMLElement;
  // What sticks to the top of a scrolled element is as far down in it as it is scrolled.
  Object.defineProperty(tabs, "offsetTop", { get: () => Math.max(520, pane.scrollTop) });
  pane.scrollTop = 900;
  await click(named("[role=tab]", "Headers"));
  expect(pane.scrollTop).toBe(520);
  pane.scrollTop = 100;
  await click(named("[role=tab]", "Timing"));
  expect(pane.scrollTop).toBe(100);
});

test("another response is shown from its head, and one that changes stays where it is read", async () => {
  const { model, replace } = await showPanel(ENTRIES);
  await act(async () => model.choose(ENTRIES[1]));
  const pane = document.querySelector("aside") as HTMLElement;
  pane.scrollTop = 300;
  await act(async () => replace([call(1, "/a"), call(2, "/b", { statusCode: 410 }), call(3, "/c")], 0));
  expect(document.querySelector(".details")?.getAttribute("data-entry-status")).toBe("410");
  expect(pane.scrollTop).toBe(300);
  await press(document.querySelector("table"), "ArrowDown");
  expect(pane.scrollTop).toBe(0);
});

test("the room for the details is set with the keys and kept", async () => {
  const { model, saved } = await showPanel(ENTRIES);
  await act(async () => model.choose(ENTRIES[0]));
  await press(named("[role=separator]", "Room for the details, in percent"), "ArrowLeft");
  expect(model.settings.value.detailsPercent).toBe(40);
  await soon(() => expect(saved()?.detailsPercent).toBe(40));
});
