// @vitest-environment happy-dom
import { type Signal, signal } from "@preact/signals";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test, vi } from "vitest";
import type { Entry } from "../../../../src/traffic/entry.ts";
import { COVER } from "../../../../src/ui/models/details/secrets.ts";
import {
  type EntryBody,
  type EntryList,
  type EntrySource,
  nextRevision,
} from "../../../../src/ui/models/entry-source.ts";
import { openExplanationBook } from "../../../../src/ui/models/explanation-book.ts";
import { DetailsPane } from "../../../../src/ui/panel/details/DetailsPane.tsx";
import { NOON, response } from "../made-up.ts";
import { soon } from "../soon.ts";

afterEach(() => render(null, document.body));

const MARKUP = "<img src=x onerror=alert(1)>";

function entry(id: number, statusCode: number, url: string, more: Partial<Entry> = {}): Entry {
  return { id, ...response(statusCode, url), requestId: String(id), ...more };
}

const EXPIRED = entry(1, 401, "https://api.test/orders?page=2&access_token=abc", {
  method: "POST",
  httpVersion: "h2",
  durationMs: 1000,
  timings: { blocked: 4, dns: 10, connect: 40, ssl: 22, send: 1, wait: 920, receive: 25 },
  requestHeaders: [
    { name: "Cookie", value: "sid=secret-cookie; theme=dark" },
    { name: "Authorization", value: "Bearer secret-token" },
    { name: "Accept", value: "application/json" },
  ],
  responseHeaders: [
    { name: "WWW-Authenticate", value: 'Bearer error="invalid_token", error_description="The token expired"' },
    { name: "Set-Cookie", value: "sid=secret-new; Path=/; HttpOnly" },
    { name: "Server-Timing", value: 'db;dur=740;desc="Orders"' },
    { name: "X-Own", value: `${MARKUP}\u202Etxt.exe` },
    { name: "X-Long", value: "z".repeat(5_000) },
    { name: "Content-Type", value: "application/problem+json" },
  ],
});

interface Opened {
  readonly list: Signal<EntryList>;
  readonly chosen: Signal<Entry | undefined>;
  readonly copied: string[];
  readonly readBody: ReturnType<typeof vi.fn>;
}

async function open(
  entries: readonly Entry[],
  body: EntryBody = { text: "", mimeType: "", isCut: false },
): Promise<Opened> {
  const list = signal<EntryList>({ entries, revision: 1, changedFrom: 0 });
  const chosen = signal<Entry | undefined>(entries.at(-1));
  const readBody = vi.fn(async () => body);
  const source = { list, readBody } as unknown as EntrySource;
  const copied: string[] = [];
  const model = {
    source: signal(source),
    chosen,
    choose: (next: Entry | undefined) => {
      chosen.value = next;
    },
  };
  const copy = async (text: string) => {
    copied.push(text);
    return true;
  };
  await act(async () => {
    render(<DetailsPane model={model} book={openExplanationBook()} copy={copy} onClose={vi.fn()} />, document.body);
  });
  return { list, chosen, copied, readBody };
}

function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

function text(selector = "article"): string {
  return document.querySelector(selector)?.textContent ?? "";
}

async function press(label: string): Promise<void> {
  const button = all("button").find((one) => one.textContent?.trim().startsWith(label));
  if (button === undefined) throw new Error(`There is no button ${label}`);
  await act(async () => button.click());
}

async function copyHeaders(): Promise<void> {
  await act(async () => {
    for (const button of all(".header-heading button")) button.click();
  });
}

async function explained(): Promise<void> {
  await soon(() => expect(text()).toContain("In general"));
}

test("the root carries what the diagnosis says, and the head the rest", async () => {
  await open([EXPIRED]);
  await explained();
  expect(document.querySelector<HTMLElement>(".details")?.dataset.entryStatus).toBe("401");
  expect(text(".details-head")).toContain("401");
  expect(text(".details-head")).toContain(`page=2&access_token=${COVER}`);
  expect(text(".details-panel")).toContain("expired");
});

/** Titles of the explanation's parts, from above. */
const titles = () => all(".details-panel h4").map(({ textContent }) => textContent);

test("what to do stands before further causes where one cause is told, and after them where none is", async () => {
  await open([EXPIRED]);
  await explained();
  expect(titles().slice(0, 2)).toEqual(["Do first", "Other causes that fit"]);
  render(null, document.body);
  await open([entry(2, 404, "https://api.test/nothing")]);
  await explained();
  expect(titles()[0]).toBe("Causes, most likely first");
});

test("the time until a repeat is welcome runs down, unless the response is an old one", async () => {
  const asksToWait = { responseHeaders: [{ name: "Retry-After", value: "90" }] };
  await open([entry(2, 503, "https://api.test/busy", { ...asksToWait, timeStamp: Date.now() })]);
  await explained();
  expect(text(".until-retry")).toMatch(/^It asks for no repeat before \d\d\D\d\d\D\d\d: 1:[23]\d$/);
  render(null, document.body);
  await open([entry(3, 503, "https://api.test/busy", asksToWait)]);
  await explained();
  expect(all(".until-retry")).toEqual([]);
});

test("tabs follow the arrow keys, one is in the order of the Tab key, and the open one is remembered", async () => {
  const { chosen } = await open([entry(2, 200, "https://a.test/"), EXPIRED]);
  const tabs = all("[role=tab]");
  expect(tabs.map((tab) => tab.textContent?.replace(/\d+$/, ""))).toEqual([
    "Explanation",
    "Headers",
    "Timing",
    "Chain",
    "Findings",
    "Body",
  ]);
  expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1, -1, -1]);
  for (const key of ["ArrowRight", "ArrowRight"]) {
    await act(async () => {
      document
        .querySelector("[aria-selected=true]")
        ?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    });
  }
  expect(document.activeElement?.textContent).toBe("Timing");
  const panel = document.querySelector("[role=tabpanel]");
  expect(panel?.id).toBe(document.querySelector("[aria-selected=true]")?.getAttribute("aria-controls"));
  expect(panel?.getAttribute("aria-labelledby")).toBe(document.querySelector("[aria-selected=true]")?.id);
  await act(async () => {
    chosen.value = entry(2, 200, "https://a.test/");
  });
  expect(document.querySelector("[aria-selected=true]")?.textContent).toBe("Timing");
});

test("headers are explained, marked, covered, folded and never markup", async () => {
  const { copied } = await open([EXPIRED]);
  await explained();
  await press("Headers");
  await soon(() => expect(text()).toContain("How to log in here"));
  expect(document.querySelector("img")).toBeNull();
  expect(text()).toContain(`${MARKUP}[U+202E]txt.exe`);
  expect(text()).not.toMatch(/secret-(?:cookie|token|new)/);
  expect(text()).toContain(`sid=${COVER}; theme=${COVER}`);
  expect(text()).toContain("hidden from scripts");
  const marked = all(".header-line.is-marked .header-name").map((name) => name.textContent);
  expect(marked).toContain("WWW-Authenticate");
  expect(text()).not.toContain("z".repeat(500));
  await press("Show all 5,000 characters");
  expect(text()).toContain("z".repeat(5_000));
  await copyHeaders();
  expect(copied.join("\n")).not.toMatch(/secret-(?:cookie|token|new)/);
});

test("secrets are shown when they are asked for, and copied then", async () => {
  const { copied } = await open([EXPIRED]);
  await press("Headers");
  await press("Show secrets");
  expect(text()).toContain("Bearer secret-token");
  expect(text(".details-head")).toContain("access_token=abc");
  await copyHeaders();
  expect(copied.join("\n")).toContain("secret-cookie");
  await press("Cover secrets");
  expect(text()).not.toContain("secret-token");
});

test("what leaves as a note or a command has no secrets", async () => {
  const { copied } = await open([EXPIRED]);
  await explained();
  await press("Copy note");
  await press("Copy as cURL");
  await press("Copy");
  await press("Copy as HAR entry");
  await soon(() => expect(copied).toHaveLength(4));
  expect(copied.join("\n")).not.toMatch(/secret-|access_token=abc/);
  expect(copied[1]).toContain("--header 'Accept: application/json'");
  expect(JSON.parse(copied[3] ?? "")).toMatchObject({ request: { method: "POST" }, response: { status: 401 } });
});

test("with secrets shown, a command and a HAR entry are whole", async () => {
  const { copied } = await open([EXPIRED]);
  await press("Show secrets");
  await press("Copy as cURL");
  await press("Copy as HAR entry");
  await soon(() => expect(copied).toHaveLength(2));
  for (const text of copied) expect(text).toContain("Bearer secret-token");
});

test("meanings can be put away", async () => {
  await open([EXPIRED]);
  await press("Headers");
  await soon(() => expect(document.querySelector(".header-gloss")).not.toBeNull());
  await press("Meanings");
  expect(document.querySelector(".header-gloss")).toBeNull();
  expect(text()).toContain("WWW-Authenticate");
});

test("a header line leads to the finding that concerns it", async () => {
  const responseHeaders = [{ name: "Pragma", value: "no-cache" }];
  await open([entry(1, 200, "https://a.test/", { responseHeaders })]);
  await explained();
  await press("Headers");
  await soon(() => expect(document.querySelector(".line-tag-rule")).not.toBeNull());
  const ruleId = document.querySelector(".line-tag-rule")?.textContent ?? "";
  await press(ruleId);
  expect(document.querySelector("[aria-selected=true]")?.textContent).toContain("Findings");
  expect(document.querySelector<HTMLElement>(".is-wanted")?.dataset.rule).toBe(ruleId);
});

test("many headers have a filter", async () => {
  const responseHeaders = Array.from({ length: 20 }, (_, index) => ({ name: `X-H${index}`, value: "v" }));
  await open([entry(1, 200, "https://a.test/", { responseHeaders })]);
  await press("Headers");
  const input = document.querySelector<HTMLInputElement>(".header-filter");
  await act(async () => {
    if (input === null) return;
    input.value = "x-h19";
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  expect(all(".header-name").map((name) => name.textContent)).toEqual(["X-H19"]);
  expect(text()).toContain("1 of 20");
  expect(text()).toContain("known only in the panel inside DevTools");
});

test("timing shows every phase as a number, and what is plain", async () => {
  await open([EXPIRED]);
  await press("Timing");
  const rows = all(".waterfall tr").map((row) => row.textContent);
  expect(rows).toEqual([
    "Queued4 ms",
    "Name lookup10 ms",
    "Connecting40 ms",
    "of which TLS22 ms",
    "Sending1 ms",
    "Waiting920 ms",
    "Receiving25 ms",
    "Total1.00 s",
    "Orders db740 ms",
  ]);
  expect(text()).toContain("92\u00a0% of the time went into waiting for the first byte");
});

test("timing says what it does not know", async () => {
  await open([entry(1, 200, "https://a.test/", { startedAt: NOON - 80 })]);
  await press("Timing");
  expect(document.querySelector(".waterfall")).toBeNull();
  expect(text()).toContain("80 ms");
  expect(text()).toContain("The panel inside DevTools, or a HAR file, knows every phase.");
});

test("a chain is told step by step, each step can be chosen, and its trouble is named", async () => {
  const hop = entry(1, 302, "http://shop.test/order", {
    requestId: "c",
    role: "redirect",
    method: "POST",
    redirectUrl: "https://shop.test/order",
    requestHeaders: [],
    responseHeaders: [{ name: "Set-Cookie", value: "cart=1" }],
  });
  const last = entry(2, 200, "https://shop.test/order", { requestId: "c", timeStamp: NOON + 40 });
  const { chosen } = await open([hop, last]);
  await press("Chain");
  expect(all("ol[data-chain] > li").map(({ dataset }) => dataset.status)).toEqual(["302", "200"]);
  expect(text()).toContain("http → https");
  expect(text()).toContain("POST → GET");
  expect(text()).toContain("sets cookie cart");
  await soon(() =>
    expect(all("[data-incident]").map(({ dataset }) => dataset.incident)).toContain("redirect-method-lost"),
  );
  await press("Show this step");
  expect(chosen.value).toBe(hop);
});

test("no chain is said to be none", async () => {
  await open([EXPIRED]);
  await press("Chain");
  expect(text()).toContain("No redirects");
  expect(document.querySelector("[data-chain]")).toBeNull();
});

test("a failure alone is said to have none, and nothing of an answer", async () => {
  const { statusCode: _, ...failed } = entry(1, 0, "https://api.test/", {
    role: "failure",
    networkError: "net::ERR_CONNECTION_REFUSED",
  });
  await open([failed]);
  await press("Chain");
  expect(text(".details-panel")).toBe("No redirects before the failure.");
});

test("findings carry their rule, their line and how many rules were checked", async () => {
  await open([entry(1, 405, "https://a.test/", { method: "PUT", responseHeaders: [{ name: "Server", value: "x" }] })]);
  await explained();
  await press("Findings");
  expect(all("[data-rule]").map(({ dataset }) => dataset.rule)).toContain("405-allow");
  expect(text("[data-rule='405-allow']")).toContain("Allow is not there");
  expect(document.querySelector("[data-rule='405-allow'] a")?.getAttribute("href")).toContain(
    "rfc9110.html#section-15.5.6",
  );
  await soon(() => expect(text()).toMatch(/\d+ rules of HTTP were checked/));
});

test("a body is asked for when its tab opens, shown as fields and as text, and never rendered", async () => {
  const problem = JSON.stringify({ type: "https://e.test/x", title: MARKUP, status: 403, left: 12 });
  const { readBody, copied } = await open([EXPIRED], { text: problem, mimeType: "", isCut: false });
  expect(readBody).not.toHaveBeenCalled();
  await press("Body");
  await soon(() => expect(text(".error-fields")).toContain(MARKUP));
  expect(readBody).toHaveBeenCalledTimes(1);
  expect(document.querySelector("img")).toBeNull();
  expect(text(".error-fields")).toContain("RFC 9457");
  expect(text(".body-remark")).toBe("The body speaks of status 403; the response itself has 401.");
  expect(text(".body-text")).toContain('\n  "left": 12\n');
  expect(text(".body-caution")).toContain("may hold secrets");
  await act(async () => document.querySelector<HTMLElement>(".header-heading button")?.click());
  expect(copied).toEqual([problem]);
});

test("a body that cannot be had says why, and can be asked for again", async () => {
  const { readBody } = await open([EXPIRED], { unavailable: "Only the panel inside DevTools can read it." });
  await press("Body");
  await soon(() => expect(text()).toContain("Only the panel inside DevTools can read it."));
  readBody.mockRejectedValueOnce(new Error("gone"));
  await press("Try again");
  await soon(() => expect(text()).toContain("The body could not be read."));
  expect(readBody).toHaveBeenCalledTimes(2);
});

test("another choice reads another body, and a late answer is let go", async () => {
  const other = entry(9, 200, "https://a.test/");
  const { readBody, chosen } = await open([other, EXPIRED]);
  let answerFirst: (body: EntryBody) => void = () => undefined;
  readBody.mockImplementationOnce(() => new Promise((resolve) => (answerFirst = resolve)));
  readBody.mockImplementationOnce(async () => ({ text: "second", mimeType: "text/plain", isCut: false }));
  await press("Body");
  await act(async () => {
    chosen.value = other;
  });
  await soon(() => expect(text(".body-text")).toBe("second"));
  await act(async () => answerFirst({ text: "first", mimeType: "text/plain", isCut: false }));
  expect(text(".body-text")).toBe("second");
});

test("a growing log does not draw the pane again", async () => {
  const { list } = await open([EXPIRED]);
  await explained();
  const before = document.querySelector(".details-head h2");
  const draws = vi.fn();
  const observer = new MutationObserver(draws);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  for (let id = 10; id < 60; id++) {
    await act(async () => {
      const { entries } = list.value as EntryList;
      list.value = nextRevision(
        list.value as EntryList,
        [...entries, entry(id, 200, "https://b.test/")],
        entries.length,
      );
    });
  }
  expect(document.querySelector(".details-head h2")).toBe(before);
  expect(draws).not.toHaveBeenCalled();
  observer.disconnect();
});

test("nothing chosen draws nothing", async () => {
  const { chosen } = await open([EXPIRED]);
  await act(async () => {
    chosen.value = undefined;
  });
  expect(document.querySelector(".details")).toBeNull();
});
