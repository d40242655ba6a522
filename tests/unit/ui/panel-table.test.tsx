// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Entry } from "../../../src/traffic/entry.ts";
import { COVER } from "../../../src/ui/models/details/secrets.ts";
import { entryOf } from "../../support/builders.ts";
import { all, click, column, giveElementsSize, named, press, showPanel } from "./open-panel.tsx";
import { soon } from "./soon.ts";

beforeAll(giveElementsSize);
afterEach(() => render(null, document.body));

const call = (id: number, path: string, more: Partial<Entry> = {}): Entry =>
  entryOf({ id, requestId: String(id), url: `https://shop.test${path}`, timeStamp: 1000 + id, ...more });

const table = () => document.querySelector("table");
const chosenRow = () => document.querySelector("[aria-selected=true]")?.getAttribute("data-position");
const head = (name: string) => {
  const found = all("th").find((cell) => cell.textContent === name);
  if (found === undefined) throw new Error(`No column ${name}.`);
  return found;
};

describe("sorting", () => {
  const entries = [call(1, "/b", { transferSize: 10 }), call(2, "/c"), call(3, "/a", { transferSize: 30 })];

  test("a click sorts, another turns round, the third returns to the order of arrival; it is kept", async () => {
    const { saved } = await showPanel(entries);
    const sort = () => head("Path").querySelector("button") as HTMLElement;
    await click(sort());
    expect(column("path")).toEqual(["/a", "/b", "/c"]);
    expect(head("Path").getAttribute("aria-sort")).toBe("ascending");
    await soon(() => expect(saved()?.sorting).toEqual({ column: "path", isDescending: false }));
    await click(sort());
    expect(column("path")).toEqual(["/c", "/b", "/a"]);
    await click(sort());
    expect(column("path")).toEqual(["/b", "/c", "/a"]);
    expect(head("Path").getAttribute("aria-sort")).toBe("none");
  });

  test("by status the failures stand last, each kind together", async () => {
    const failed = (id: number, networkError: string): Entry => {
      const { statusCode: _, ...rest } = call(id, `/${id}`, { role: "failure", networkError });
      return rest;
    };
    await showPanel([
      failed(1, "net::ERR_NAME_NOT_RESOLVED"),
      failed(2, "net::ERR_BLOCKED_BY_CLIENT"),
      call(3, "/3", { statusCode: 1000 }),
      failed(4, "net::ERR_NAME_NOT_RESOLVED"),
      call(5, "/5", { statusCode: 99 }),
      call(6, "/6", { statusCode: 404 }),
    ]);
    const sort = () => head("Status").querySelector("button") as HTMLElement;
    await click(sort());
    expect(column("path")).toEqual(["/1", "/4", "/2", "/3", "/6", "/5"]);
    await click(sort());
    expect(column("path")).toEqual(["/5", "/6", "/3", "/2", "/1", "/4"]);
  });

  test("most findings come first, and that is said to be descending", async () => {
    await showPanel([
      call(1, "/none", { statusCode: 404 }),
      call(2, "/one", { statusCode: 405, responseHeaders: [] }),
      call(3, "/none-either", { statusCode: 404 }),
    ]);
    await soon(() => expect(all(".cell-findings").filter(({ textContent }) => textContent === "…")).toEqual([]));
    await click(head("Findings").querySelector("button") as HTMLElement);
    await soon(() => expect(column("path")).toEqual(["/one", "/none", "/none-either"]));
    expect(head("Findings").getAttribute("aria-sort")).toBe("descending");
  });

  test("of sizes the greatest come first, and what is not known stands last either way", async () => {
    await showPanel(entries);
    await click(head("Size").querySelector("button") as HTMLElement);
    expect(column("path")).toEqual(["/a", "/b", "/c"]);
    await click(head("Size").querySelector("button") as HTMLElement);
    expect(column("path")).toEqual(["/b", "/a", "/c"]);
  });
});

describe("columns", () => {
  test("arrow keys on an edge set a width, which is kept", async () => {
    const { saved } = await showPanel([call(1, "/a")]);
    const edge = named("[role=separator]", "Width of Host");
    const before = Number(edge.getAttribute("aria-valuenow"));
    await press(edge, "ArrowRight");
    expect(named("[role=separator]", "Width of Host").getAttribute("aria-valuenow")).toBe(String(before + 8));
    await press(named("[role=separator]", "Width of Host"), "Home");
    expect(named("[role=separator]", "Width of Host").getAttribute("aria-valuenow")).toBe("60");
    await soon(() => expect(saved()?.widths).toEqual({ host: 60 }));
  });

  test("past the path the edge is on the other side, so that left is wider", async () => {
    await showPanel([call(1, "/a")]);
    const width = () => Number(named("[role=separator]", "Width of Type").getAttribute("aria-valuenow"));
    const before = width();
    await press(named("[role=separator]", "Width of Type"), "ArrowLeft");
    expect(width()).toBe(before + 8);
  });

  test("the menu adds and takes away columns", async () => {
    await showPanel([call(1, "/a", { httpVersion: "h2" })]);
    expect(column("protocol")).toEqual([]);
    await click(named("label", "Version of HTTP").querySelector("input") as HTMLElement);
    expect(column("protocol")).toEqual(["h2"]);
    await click(named("label", "Path and query").querySelector("input") as HTMLElement);
    expect(column("path")).toEqual([]);
    await click(named("button", "Columns as they were"));
    expect(column("path")).toEqual(["/a"]);
    expect(column("protocol")).toEqual([]);
  });

  test("what was stored is how the panel looks from the start", async () => {
    await showPanel([call(1, "/a")], { columns: ["status", "path"], widths: { status: 320 }, isFolded: true });
    expect(all("th").map((cell) => cell.textContent)).toEqual(["Status", "Path"]);
    expect(named("[role=separator]", "Width of Status").getAttribute("aria-valuenow")).toBe("320");
  });
});

test("a column is called by its name alone, and what stands in a cell stays apart", async () => {
  await showPanel([
    call(1, "/old", { requestId: "doc", statusCode: 301, role: "redirect" }),
    call(2, "/new", { requestId: "doc", fromCache: true }),
  ]);
  // The value of the handle that sets its width would be part of the name.
  expect(head("Status").getAttribute("aria-label")).toBe("Status");
  expect(column("status")).toEqual(["200 OK cache 1 redirect"]);
});

test("credentials in an address are covered in its row, as they are in the details", async () => {
  await showPanel([call(1, "/orders?page=2&access_token=4f9ac01b77")]);
  expect(column("path")).toEqual([`/orders?page=2&access_token=${COVER}`]);
});

test("credentials in the address that names a page are covered", async () => {
  const { pages } = await showPanel([call(1, "/a", { pageKey: "one" }), call(2, "/b", { pageKey: "two" })]);
  pages.value = [
    { key: "one", url: "https://shop.test/", startedAt: 1000 },
    { key: "two", url: "https://shop.test/", startedAt: 2000, title: "https://shop.test/in?access_token=4f9ac01b77" },
  ];
  await soon(() => expect(all(".page-row")).toHaveLength(2));
  expect(all(".page-row")[1]?.textContent).toContain(`access_token=${COVER}`);
});

test("what a column cuts off is told where the pointer rests, and only there", async () => {
  const { statusCode: _, ...failed } = call(2, "/", { role: "failure", networkError: "net::ERR_NAME_NOT_RESOLVED" });
  await showPanel([call(1, "/a/long/way"), failed]);
  const cell = (row: number, id: string) => all(`tr[data-position="${row}"] .cell-${id}`)[0] as HTMLElement;
  const rest = (element: Element | null) => element?.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }));
  const cutOff = (element: HTMLElement, isCut: boolean) =>
    Object.defineProperties(element, {
      scrollWidth: { value: isCut ? 200 : 100, configurable: true },
      clientWidth: { value: 100, configurable: true },
    });
  cutOff(cell(0, "path"), true);
  rest(cell(0, "path").firstElementChild);
  expect(cell(0, "path").title).toBe("/a/long/way");
  cutOff(cell(0, "path"), false);
  rest(cell(0, "path"));
  expect(cell(0, "path").title).toBe("");
  cutOff(cell(1, "status"), true);
  rest(cell(1, "status"));
  expect(cell(1, "status").title).toBe("DNS net::ERR_NAME_NOT_RESOLVED");
});

describe("rows that open", () => {
  const chain = [
    call(1, "/old", { requestId: "doc", statusCode: 301, role: "redirect" }),
    call(2, "/new", { requestId: "doc" }),
    call(3, "/users/1"),
    call(4, "/users/2"),
  ];

  test.each([
    [["redirect"], "1 redirect"],
    [["redirect", "redirect"], "2 redirects"],
    [["challenge"], "1 sign-in"],
    [["challenge", "challenge"], "2 sign-ins"],
    [["redirect", "challenge"], "2 steps"],
  ] as const)("what came before is called by what it was: %j", async (roles, words) => {
    const hops = roles.map((role, index) =>
      call(index + 1, `/${index}`, { requestId: "doc", statusCode: role === "redirect" ? 302 : 401, role }),
    );
    await showPanel([...hops, call(9, "/end", { requestId: "doc" })]);
    expect(document.querySelector(".hops")?.textContent).toBe(words);
    await showPanel(hops);
    // A challenge that still waits for an answer is no step on the way to itself.
    expect(document.querySelector(".hops")?.textContent ?? "").toBe(
      roles.length === 1 ? "" : `1 ${roles[0] === "redirect" ? "redirect" : "sign-in"}`,
    );
  });

  test("the arrow keys open a chain, go into it and close it again", async () => {
    await showPanel(chain);
    expect(column("path")).toEqual(["/new", "/users/1", "/users/2"]);
    expect(column("status")[0]).toContain("1 redirect");
    await press(table(), "ArrowDown");
    await press(table(), "ArrowRight");
    expect(column("path")).toEqual(["/new", "/old", "/users/1", "/users/2"]);
    expect(all("tr[data-position]").map((row) => row.getAttribute("aria-level"))).toEqual(["1", "2", "1", "1"]);
    expect(document.querySelector("tr[aria-expanded]")?.getAttribute("aria-expanded")).toBe("true");
    await press(table(), "ArrowDown");
    expect(chosenRow()).toBe("1");
    await press(table(), "ArrowLeft");
    expect(chosenRow()).toBe("0");
    await press(table(), "ArrowLeft");
    expect(column("path")).toEqual(["/new", "/users/1", "/users/2"]);
  });

  test("a click on the triangle opens and chooses nothing", async () => {
    const { model } = await showPanel(chain);
    await click(document.querySelector<HTMLElement>("[data-opener]") as HTMLElement);
    expect(column("path")).toHaveLength(4);
    expect(model.chosen.value).toBeUndefined();
  });

  test("a step of the chain that is shown from the details leaves the focus there", async () => {
    const { model } = await showPanel(chain);
    await press(table(), "ArrowDown");
    await click(document.querySelector<HTMLElement>('[data-tab="chain"]') as HTMLElement);
    const show = named(".details button", "Show this step");
    show.focus();
    await click(show);
    expect(model.chosen.value?.id).toBe(1);
    expect(document.activeElement).toBe(document.querySelector("aside"));
  });

  test("a row that is closed over the chosen one is chosen in its place", async () => {
    const { model } = await showPanel(chain);
    const opener = () => document.querySelector<HTMLElement>("[data-opener]") as HTMLElement;
    await click(opener());
    await press(table(), "End");
    await click(opener());
    expect(model.chosen.value?.id).toBe(4);
    await click(opener());
    await press(table(), "Home");
    await press(table(), "ArrowDown");
    expect(model.chosen.value?.id).toBe(1);
    await click(opener());
    expect(model.chosen.value?.id).toBe(2);
    expect(chosenRow()).toBe("0");
  });

  test("repeated requests fold on wish, with their number", async () => {
    await showPanel(chain);
    await click(named("label", "Fold repeated requests").querySelector("input") as HTMLElement);
    expect(column("path")).toEqual(["/new", "/users/1"]);
    expect(column("status")[1]).toContain("×2");
  });
});

test("the table names the chosen row as the active one only while it is drawn", async () => {
  const { model } = await showPanel(Array.from({ length: 400 }, (_, index) => call(index + 1, `/${index}`)));
  await press(table(), "ArrowDown");
  expect(table()?.getAttribute("aria-activedescendant")).toBe("row-0");
  await act(async () => model.choose(model.log.value.index.entries[300]));
  expect(document.getElementById("row-300")).toBeNull();
  expect(table()?.hasAttribute("aria-activedescendant")).toBe(false);
});

test("lines stand between pages, and the keys step over them", async () => {
  const { pages } = await showPanel([call(1, "/a", { pageKey: "one" }), call(2, "/b", { pageKey: "two" })]);
  pages.value = [
    { key: "one", url: "https://shop.test/a", startedAt: 1000 },
    { key: "two", url: "https://shop.test/b", startedAt: 2000, title: "Checkout" },
  ];
  await soon(() => expect(all(".page-row").map((row) => row.textContent)).toHaveLength(2));
  expect(all(".page-row")[0]?.textContent).toContain("shop.test/a");
  expect(all(".page-row")[1]?.textContent).toContain("Checkout");
  await press(table(), "ArrowDown");
  expect(chosenRow()).toBe("1");
  await press(table(), "ArrowDown");
  expect(chosenRow()).toBe("3");
  await press(table(), "ArrowUp");
  expect(chosenRow()).toBe("1");
});

test("what DevTools alone saw is marked, and no row carries a count", async () => {
  await showPanel([
    call(1, "/a", { onlyInDevtools: true, method: "OPTIONS", type: "preflight" }),
    call(2, "/b", { devtoolsStatusCode: 304 }),
  ]);
  expect(all(".only-in-devtools .remark").map(({ textContent }) => textContent)).toEqual(["DevTools only"]);
  expect(column("status")[1]).toContain("DevTools: 304");
  expect(all("tr [data-status], tr[data-status]")).toEqual([]);
});

test("who answered and the findings appear once they are known", async () => {
  const { statusCode: _none, ...failed } = call(1, "/a", {
    role: "failure",
    networkError: "net::ERR_CONNECTION_REFUSED",
  });
  await showPanel([failed, call(2, "/b", { statusCode: 405 })]);
  await soon(() => expect(column("answered-by")[0]).toBe("browser"));
  await soon(() => expect(Number(column("findings")[1])).toBeGreaterThan(0));
});
