// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import { CardDetails } from "../../../src/ui/components/CardDetails.tsx";
import type { CardBody } from "../../../src/ui/components/ErrorCard.tsx";
import { RequestIds } from "../../../src/ui/components/RequestIds.tsx";
import { openExplanationBook } from "../../../src/ui/models/explanation-book.ts";
import { createPopupModel } from "../../../src/ui/models/popup-model.ts";
import type { Surroundings } from "../../../src/ui/models/surroundings.ts";
import { App } from "../../../src/ui/popup/App.tsx";
import type { TabMessage } from "../../../src/wire/protocol.ts";
import { type FakeTab, openFakeTab } from "./fake-tab.ts";
import { failure, makePage, response, snapshotOf } from "./made-up.ts";
import { soon } from "./soon.ts";

const remedy = vi.fn();
const loadCardBody = async (): Promise<CardBody> => (props) => <CardDetails {...props} copy={async () => true} />;

afterEach(() => {
  render(null, document.body);
  remedy.mockClear();
});

async function open(message: TabMessage, around?: Surroundings): Promise<FakeTab> {
  const tab = await openFakeTab(around);
  tab.say(message);
  const model = createPopupModel(tab.view);
  const book = openExplanationBook();
  await act(async () => {
    render(<App model={model} book={book} doors={{ family: "chromium", remedy, loadCardBody }} />, document.body);
  });
  await soon(() => expect(book.isSettled.value).toBe(true));
  await act(async () => undefined);
  return tab;
}

function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

const EMPTY: TabMessage = { type: "snapshot", tabId: 7, entries: [] };

const BUSY = makePage(
  [
    response(301, "http://example.test/", { role: "redirect", type: "main_frame" }),
    response(200, "https://example.test/start", { type: "main_frame" }),
    response(404, "https://example.test/users/1"),
    response(404, "https://example.test/users/2"),
    response(503, "https://api.test/orders"),
    failure("net::ERR_NAME_NOT_RESOLVED", "https://gone.test/"),
    failure("net::ERR_ABORTED", "https://example.test/x", { leftOut: "aborted" }),
    response(404, "https://example.test/favicon.ico", { leftOut: "favicon" }),
  ],
  2,
);

test("the root carries the page's numbers, and each code stands once with its exact count", async () => {
  await open(snapshotOf(BUSY));
  const root = document.querySelector<HTMLElement>("[data-total]");
  expect(root?.dataset).toMatchObject({ total: "7", errors: "4", pageUrl: "https://example.test/start" });
  expect(all("[data-status][data-count]").map(({ dataset }) => [dataset.status, dataset.count])).toEqual([
    ["404", "3"],
    ["503", "1"],
    ["200", "1"],
    ["301", "1"],
  ]);
  expect(all("[data-network-error]").map(({ dataset }) => [dataset.networkError, dataset.count])).toEqual([
    ["net::ERR_NAME_NOT_RESOLVED", "1"],
  ]);
});

test("the redirect chain stands in order, once", async () => {
  await open(snapshotOf(BUSY));
  expect(all("ol[data-chain] > li").map(({ dataset }) => dataset.status)).toEqual(["301", "200"]);
});

test("the browser's own redirect is in the chain without a server's status", async () => {
  const drafts = [
    response(307, "http://example.test/", { role: "redirect", leftOut: "browser-redirect" }),
    response(200, "https://example.test/"),
  ];
  await open(snapshotOf(makePage(drafts, 2)));
  expect(all("ol[data-chain] > li").map(({ dataset }) => dataset.status)).toEqual([undefined, "200"]);
  expect(all("[data-status='307']")).toEqual([]);
});

test("one card per group, worst first, explained", async () => {
  await open(snapshotOf(BUSY));
  expect(all("article.card").map(({ dataset }) => dataset.entryStatus)).toEqual(["503", undefined, "404"]);
  expect(all("article.card .times").map(({ textContent }) => textContent)).toEqual(["×1", "×1", "×2"]);
  for (const card of all("article.card")) expect(card.textContent).toContain("Do first:");
});

test("two cards of one code can be told apart by ear", async () => {
  await open(snapshotOf(makePage([response(404, "https://a.test/x"), response(404, "https://b.test/y")])));
  const described = all(".card-opener").map((button) => button.getAttribute("aria-describedby") ?? "");
  const words = described.map((id) => document.getElementById(id)?.textContent);
  expect(words).toEqual(["GETa.test/x", "GETb.test/y"]);
});

test("errors without a card of their own are of kinds that nobody counted", async () => {
  const page = { ...BUSY.page, groups: { ...BUSY.page.groups, other: 17 } };
  await open(snapshotOf({ ...BUSY, page }));
  expect(document.querySelector(".list-heading")?.textContent).toContain("21 errors, over 3 kinds");
});

test("an opened card lists its responses; a closed one holds nothing", async () => {
  await open(snapshotOf(BUSY));
  expect(all(".card-details")).toEqual([]);
  await act(async () => all(".card-opener")[2]?.click());
  await soon(() => expect(all(".card-details")).toHaveLength(1));
  expect(all(".card-details .entry-list li").map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining("/users/2"),
    expect.stringContaining("/users/1"),
  ]);
});

test("an opened card does not say its first step twice", async () => {
  const responseHeaders = [{ name: "Allow", value: "GET, HEAD" }];
  await open(snapshotOf(makePage([response(405, "https://api.test/", { method: "PUT", responseHeaders })])));
  await act(async () => all(".card-opener")[0]?.click());
  await soon(() => expect(all(".card-details")).toHaveLength(1));
  const step = document.querySelector(".first-step")?.textContent?.replace("Do first: ", "") ?? "";
  expect(step).toBe("Use GET or HEAD, or check the address.");
  expect(document.querySelector(".card-details")?.textContent).not.toContain(step);
});

test("a card says who answered and why, by the response's own lines", async () => {
  const responseHeaders = [
    { name: "Server", value: "cloudflare" },
    { name: "CF-RAY", value: "8c1f2b7e44d04e0e-FRA" },
    { name: "Retry-After", value: "120" },
  ];
  await open(snapshotOf(makePage([response(429, "https://api.test/", { responseHeaders, timeStamp: Date.now() })])));
  const card = document.querySelector<HTMLElement>("article.card");
  expect(card?.dataset.cause).toMatch(/^[a-z-]+$/);
  expect(card?.querySelector(".header-lines")?.textContent).toMatch(/retry-after|server|cf-ray/i);
  expect(card?.querySelector("[role=timer]")?.textContent).toMatch(/^[12]:\d\d$/);
});

test("a pause that is over does not call for a repeat, which may do harm", async () => {
  const drafts = [
    response(503, "https://api.test/", {
      method: "POST",
      responseHeaders: [{ name: "Retry-After", value: "5" }],
      timeStamp: Date.now() - 60_000,
    }),
  ];
  await open(snapshotOf(makePage(drafts)));
  expect(document.querySelector("[role=timer]")?.textContent).toBe("wait is over");
});

test("what is not counted is listed with its reason", async () => {
  await open(snapshotOf(BUSY));
  expect(all("[data-left-out]").map(({ dataset }) => [dataset.leftOut, dataset.count])).toEqual([
    ["aborted", "1"],
    ["favicon", "1"],
  ]);
});

test("a class chosen as filter shows only its cards, also those that are no errors", async () => {
  await open(snapshotOf(BUSY));
  await act(async () => all(".slice-filter .slice-2xx")[0]?.click());
  expect(all("article.card").map(({ dataset }) => dataset.entryStatus)).toEqual(["200"]);
  await act(async () => all(".slice-filter .slice-2xx")[0]?.click());
  expect(all("article.card")).toHaveLength(3);
});

test("a change arrives while the popup is open", async () => {
  const tab = await open(snapshotOf(BUSY));
  const after = makePage([response(500, "https://example.test/late")]);
  await act(async () => tab.say(snapshotOf(after)));
  expect(document.querySelector<HTMLElement>("[data-total]")?.dataset).toMatchObject({ total: "1", errors: "1" });
  expect(all("[data-status]").map(({ dataset }) => dataset.status)).toEqual(["500"]);
});

test("hostile text stays text", async () => {
  const evil = "\u202E<img src=x onerror=alert(1)><b>bold</b>";
  const drafts = [
    response(404, `https://evil.test/${evil}`, { responseHeaders: [{ name: "server", value: evil }] }),
    failure(evil, "javascript:alert(1)"),
  ];
  await open(snapshotOf(makePage(drafts)));
  for (const opener of all(".card-opener")) await act(async () => opener.click());
  await soon(() => expect(all(".card-details").length).toBe(2));
  expect(all("img, script")).toEqual([]);
  expect(all("b").filter(({ textContent }) => textContent === "bold")).toEqual([]);
  expect(document.body.textContent).toContain("[U+202E]<img");
  expect(document.body.textContent).not.toContain("\u202E");
  for (const link of all("a")) expect(link.getAttribute("href")).toMatch(/^(https?:|\/|#)/);
});

test("what is copied to quote it holds nothing that turns the text around it", async () => {
  const copy = vi.fn(async (_text: string) => true);
  const requestIds = [{ header: "x-request-id", value: "a1\u202Eb2\u0007" }];
  await act(async () => render(<RequestIds requestIds={requestIds} copy={copy} />, document.body));
  await act(async () => all("button")[0]?.click());
  expect(copy).toHaveBeenCalledExactlyOnceWith("x-request-id: a1[U+202E]b2[U+0007]");
});

const AROUND: Surroundings = { tab: { exists: true, url: "https://example.test/" }, access: "granted" };

test.each<[title: string, message: TabMessage, around: Surroundings, button: string | undefined]>([
  ["No errors seen", snapshotOf(makePage([response(200, "https://example.test/")])), AROUND, undefined],
  ["No access to this site", EMPTY, { ...AROUND, access: "withheld" }, "grant-access"],
  ["This page was open before", EMPTY, AROUND, "reload"],
  ["A page of the browser", EMPTY, { ...AROUND, tab: { exists: true, url: "about:config" } }, undefined],
  ["This tab is closed", EMPTY, { ...AROUND, tab: { exists: false } }, undefined],
])("says why: %s", async (title, message, around, button) => {
  await open(message, around);
  expect(document.querySelector(".empty-state h2")?.textContent).toBe(title);
  const primary = document.querySelector<HTMLElement>(".empty-state .primary");
  primary?.click();
  expect(remedy.mock.calls).toEqual(button === undefined ? [] : [[button]]);
});

test("a page whose icon is missing and whose advertising is blocked is not said to be in order", async () => {
  const drafts = [
    response(404, "https://example.test/favicon.ico", { leftOut: "favicon" }),
    failure("net::ERR_BLOCKED_BY_CLIENT", "https://ads.test/", { leftOut: "blocked" }),
  ];
  await open(snapshotOf(makePage(drafts)));
  expect(document.querySelector(".empty-state")?.textContent).not.toMatch(/every response|nothing failed/i);
});

test("where the options leave errors out, the popup says that the badge counts fewer", async () => {
  const chosen = { ...BUSY, page: { ...BUSY.page, errors: 2 } };
  await open(snapshotOf(chosen));
  expect(document.body.textContent).toContain("The badge counts 2 of these");
});

test("an updated extension says so beside the numbers that it still shows", async () => {
  const tab = await open(snapshotOf(BUSY));
  await act(async () => tab.setLink("outdated"));
  expect(document.querySelector(".notice")?.textContent).toContain("Status Decoder was updated");
  expect(all("article.card")).toHaveLength(3);
});

/** Types into the field, and waits for what is found. */
async function look(text: string): Promise<HTMLInputElement> {
  const field = document.querySelector<HTMLInputElement>("[role=combobox]");
  if (field === null) throw new Error("There is no field to type into.");
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await soon(() => expect(document.querySelector(".search-results:not([hidden])")).not.toBeNull());
  return field;
}

async function press(target: HTMLElement, key: string): Promise<void> {
  await act(async () => {
    target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });
}

const shownId = () => document.querySelector<HTMLAnchorElement>(".lookup-result .card-actions a")?.hash;

test.each([
  ["418", "#418"],
  ["ERR_NAME_NOT_RESOLVED", "#err-name-not-resolved"],
  ["blocked by cors", "#err-failed"],
])("Enter explains the best result of %s, without counting it", async (text, hash) => {
  await open(EMPTY);
  const field = await look(text);
  await press(field, "Enter");
  await soon(() => expect(document.querySelector(".lookup-result")).not.toBeNull());
  expect(shownId()).toBe(hash);
  expect(all("[data-status]")).toEqual([]);
  expect(field.value).toBe("");
});

test("arrows choose among the results, the best one first and last again", async () => {
  await open(EMPTY);
  const field = await look("50");
  const chosen = () => all("[role=option]").findIndex((option) => option.getAttribute("aria-selected") === "true");
  const activeId = () => field.getAttribute("aria-activedescendant");
  expect([chosen(), activeId()]).toEqual([0, all("[role=option]")[0]?.id]);
  await press(field, "ArrowDown");
  expect([chosen(), activeId()]).toEqual([1, all("[role=option]")[1]?.id]);
  await press(field, "ArrowUp");
  await press(field, "ArrowUp");
  expect(chosen()).toBe(all("[role=option]").length - 1);
});

test("a click explains a result, and Escape clears the field", async () => {
  await open(EMPTY);
  const field = await look("404");
  await press(field, "Escape");
  expect(field.value).toBe("");
  expect(all("[role=option]")).toEqual([]);
  await look("404");
  await act(async () => all("[role=option]")[0]?.click());
  expect(shownId()).toBe("#404");
});

test("what was looked up takes the focus, and gives it back to the field when it is closed", async () => {
  await open(snapshotOf(BUSY));
  const field = await look("418");
  await press(field, "Enter");
  await soon(() => expect(document.activeElement?.className).toContain("lookup-result"));
  await act(async () => all(".lookup-result [aria-label=Close]")[0]?.click());
  expect(document.activeElement).toBe(field);
});

test("who leaves the search sees what its results covered, and finds them again", async () => {
  await open(snapshotOf(BUSY));
  const field = await look("404");
  const opener = document.querySelector<HTMLElement>(".card-opener");
  const isShown = () => document.querySelector(".search-results:not([hidden])") !== null;
  await act(async () => field.focus());
  expect(isShown()).toBe(true);
  await act(async () => opener?.focus());
  expect([isShown(), field.getAttribute("aria-expanded")]).toEqual([false, "false"]);
  await act(async () => field.focus());
  expect([isShown(), field.getAttribute("aria-expanded")]).toEqual([true, "true"]);
});

test("the button that shows the last cards hands the focus on to the first of them", async () => {
  const drafts = Array.from({ length: 25 }, (_, index) => response(404, `https://h${index}.test/`));
  await open(snapshotOf(makePage(drafts)));
  await act(async () => document.querySelector<HTMLElement>(".more")?.click());
  await soon(() => expect(document.activeElement).toBe(all(".card-opener")[20]));
  expect(all(".more")).toEqual([]);
});

test("a text without results says what to try instead", async () => {
  await open(EMPTY);
  await look("🦆🦆");
  expect(document.querySelector(".search-results [role=status]")?.textContent).toContain("Nothing fits");
});
