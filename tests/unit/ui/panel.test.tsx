// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeAll, expect, test } from "vitest";
import { openExplanationBook } from "../../../src/ui/models/explanation-book.ts";
import { openLiveSource } from "../../../src/ui/models/live/live-source.ts";
import { createPanelModel, type PanelModel } from "../../../src/ui/models/panel-model.ts";
import { App } from "../../../src/ui/panel/App.tsx";
import { openFakeTab } from "./fake-tab.ts";
import { failure, makePage, response, snapshotOf } from "./made-up.ts";
import { soon } from "./soon.ts";

beforeAll(() => {
  // The environment lays nothing out, so the table is told how high it is.
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: { get: () => 520 },
    offsetWidth: { get: () => 900 },
    clientHeight: { get: () => 520 },
  });
});
afterEach(() => render(null, document.body));

const MANY = makePage([
  response(301, "http://example.test/", { role: "redirect", requestId: "doc", type: "main_frame" }),
  response(200, "https://example.test/", { requestId: "doc", type: "main_frame" }),
  failure("net::ERR_CONNECTION_REFUSED", "https://down.test/"),
  ...Array.from({ length: 400 }, (_, index) => response(index % 4 === 0 ? 404 : 200, `https://example.test/${index}`)),
]);

async function open(): Promise<PanelModel> {
  const tab = await openFakeTab();
  tab.say(snapshotOf(MANY));
  const model = createPanelModel(tab.view, openLiveSource(tab.view.tab, { browser: "chromium" }), {
    load: async () => undefined,
    save: () => undefined,
  });
  const book = openExplanationBook();
  await act(async () => {
    render(<App model={model} book={book} remedy={() => undefined} copy={async () => true} />, document.body);
  });
  await act(async () => undefined);
  return model;
}

function all(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

async function press(key: string): Promise<void> {
  await act(async () => {
    document.querySelector("table")?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  });
}

test("root and codes carry the same numbers as the popup's", async () => {
  await open();
  expect(document.querySelector<HTMLElement>("[data-total]")?.dataset).toMatchObject({ total: "403", errors: "101" });
  expect(all("[data-status][data-count]").map(({ dataset }) => [dataset.status, dataset.count])).toEqual([
    ["404", "100"],
    ["200", "301"],
    ["301", "1"],
  ]);
  // Errors stand first, since the line may be too short for all.
  const said = all(".code-list button").map(({ textContent }) => textContent);
  expect(said).toEqual(["404 ×100", "refused ×1", "200 ×301", "301 ×1"]);
  expect(all("[data-network-error]").map(({ dataset }) => dataset.count)).toEqual(["1"]);
});

test("only the rows in sight are drawn, and the table says how many there are", async () => {
  await open();
  expect(document.querySelector("table")?.getAttribute("aria-rowcount")).toBe("403");
  const drawn = all("tbody tr[aria-rowindex]").length;
  expect(drawn).toBeGreaterThan(10);
  expect(drawn).toBeLessThan(100);
});

test("chips and words narrow the rows, never the counts", async () => {
  const model = await open();
  await act(async () => all(".slice-filter .slice-4xx")[0]?.click());
  expect(model.log.value.rows.value).toHaveLength(100);
  await act(async () => {
    model.chips.text.value = "example.test/4";
  });
  expect(model.log.value.shownEntries().map(({ url }) => url)).toContain("https://example.test/40");
  expect(all("[data-status='200']").map(({ dataset }) => dataset.count)).toEqual(["301"]);
});

test("a code is pressed while the filter asks for it alone, whoever wrote it", async () => {
  const { chips } = await open();
  const code = all("[data-status='404'] button")[0];
  const failed = all("[data-network-error] button")[0];
  const pressed = () => [code, failed].map((button) => button?.getAttribute("aria-pressed"));
  const say = (text: string) =>
    act(async () => {
      chips.text.value = text;
    });
  await act(async () => code?.click());
  expect([chips.text.value, ...pressed()]).toEqual(["status-code:404", "true", "false"]);
  await act(async () => failed?.click());
  expect([chips.text.value, ...pressed()]).toEqual(["network-error:net::ERR_CONNECTION_REFUSED", "false", "true"]);
  await act(async () => failed?.click());
  expect([chips.text.value, ...pressed()]).toEqual(["", "false", "false"]);
  await say("status:404 ");
  expect(pressed()).toEqual(["true", "false"]);
  for (const text of ["-status-code:404", "status-code:404 /4/", "status-code:4xx", "404"]) {
    await say(text);
    expect(pressed()).toEqual(["false", "false"]);
  }
});

test("the arrow keys choose a row, whose details explain it and show its redirects", async () => {
  const model = await open();
  expect(all("[data-entry-status]")).toEqual([]);
  await press("ArrowDown");
  expect(model.chosen.value?.statusCode).toBe(200);
  expect(all("[data-entry-status]").map(({ dataset }) => dataset.entryStatus)).toEqual(["200"]);
  expect(all("ol[data-chain] > li").map(({ dataset }) => dataset.status)).toEqual(["301", "200"]);
  await soon(() => expect(document.querySelector(".details .meaning")).not.toBeNull());
  await press("Enter");
  expect(document.activeElement?.tagName).toBe("ASIDE");
});

test("a failure has no status in its details", async () => {
  const model = await open();
  await act(async () => {
    model.choose(model.source.value.list.value.entries[2]);
  });
  expect(document.querySelector(".details")?.hasAttribute("data-entry-status")).toBe(false);
  await soon(() => expect(document.querySelector(".details .meaning")).not.toBeNull());
});
