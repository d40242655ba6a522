import { expect, test } from "vitest";
import type { BrowserPage } from "../drivers/driver.ts";
import { openLab } from "./support/lab.ts";
import type { TestPage } from "./support/test-page.ts";
import { readView, waitUntilReady } from "./support/view.ts";

const lab = openLab();

async function openPanel(page: TestPage): Promise<BrowserPage> {
  const panel = await lab.driver.openExtensionPage(`panel.html?tab=${page.tab.tabId}`);
  await waitUntilReady(panel);
  return panel;
}

/** Status and path of each row from above; a line between pages as `—`. */
async function readRows(panel: BrowserPage): Promise<string[]> {
  return await panel.evaluate(() =>
    [...document.querySelectorAll("tr[data-position]")].map((row) => {
      const status = row.querySelector(".cell-status .chip")?.textContent;
      const path = row.querySelector(".cell-path")?.textContent?.split("?")[0];
      return status === undefined || status === null ? "—" : `${status} ${path}`;
    }),
  );
}

async function typeFilter(panel: BrowserPage, text: string): Promise<void> {
  await panel.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>("input[role=combobox]");
    if (field === null) throw new Error("There is no filter.");
    field.value = typed;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }, text);
}

async function press(panel: BrowserPage, key: string): Promise<void> {
  await panel.evaluate((pressed) => {
    const event = new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true });
    document.querySelector("table")?.dispatchEvent(event);
  }, key);
}

async function clickTool(panel: BrowserPage, name: string): Promise<void> {
  await panel.evaluate((wanted) => {
    const tools = [...document.querySelectorAll<HTMLElement>(".tool")];
    const tool = tools.find(({ textContent }) => textContent?.trim() === wanted);
    if (tool === undefined) throw new Error(`There is no ${wanted}.`);
    tool.click();
  }, name);
}

test("a redirect chain is one row that opens, and the filter chooses rows without touching the counts", async () => {
  const page = await lab.openPage([{ url: "/s/404/a" }, { url: "/redirect/2" }, { url: "/s/503/b" }]);
  await lab.settle();
  const panel = await openPanel(page);
  const rows = ["200 /mix", "404 /s/404/a", "503 /s/503/b"];
  const last = async () => (await readRows(panel)).filter((row) => rows.includes(row)).sort();
  await lab.expectSoon(last, [...rows].sort());
  const before = await readView(panel);
  await typeFilter(panel, "status-code:3xx");
  await lab.expectSoon(async () => (await readRows(panel)).length, 1);
  await press(panel, "ArrowDown");
  await press(panel, "ArrowRight");
  await lab.expectSoon(async () => (await readRows(panel)).length, 2);
  await typeFilter(panel, "status-code:4xx,5xx -/b$/ /404.a/");
  await lab.expectSoon(() => readRows(panel), ["404 /s/404/a"]);
  expect(await readView(panel)).toEqual(before);
  await panel.close();
});

test("a kept log goes on over navigations with a line between the pages; cleared, it starts afresh", async () => {
  const page = await lab.openPage([{ url: "/s/404/first" }]);
  await lab.settle();
  const panel = await openPanel(page);
  await lab.expectSoon(() => readRows(panel), ["200 /mix", "404 /s/404/first"]);
  await clickTool(panel, "Keep log");
  await page.tab.goto(page.url("/s/410"));
  await lab.expectSoon(() => readRows(panel), ["—", "200 /mix", "404 /s/404/first", "—", "410 /s/410"]);
  const said = { total: 1, errors: 1, statuses: { 410: 1 }, failures: {} };
  await lab.expectSoon(() => readView(panel), said);
  await clickTool(panel, "Clear");
  await lab.expectSoon(() => readRows(panel), []);
  expect(await readView(panel)).toEqual(said);
  await panel.close();
});

test("a filter that is taken back shows the rows from the top again", async () => {
  const page = await lab.openPage([{ url: "/s/200/many", times: 120 }, { url: "/s/404/last" }]);
  await lab.settle();
  const panel = await openPanel(page);
  await lab.expectSoon(async () => (await readRows(panel))[0], "200 /mix");
  await typeFilter(panel, "status-code:404");
  await lab.expectSoon(() => readRows(panel), ["404 /s/404/last"]);
  await typeFilter(panel, "");
  await lab.expectSoon(async () => (await readRows(panel))[0], "200 /mix");
  await panel.waitFor(() => document.querySelector(".entry-table")?.scrollTop === 0, []);
  await panel.close();
});

test("own and other sites are told apart", async () => {
  const page = await lab.openPage([
    { url: "/s/404/own" },
    { url: `${lab.site.origin("other.test")}/cors/other?c=404` },
  ]);
  await lab.settle();
  const panel = await openPanel(page);
  await typeFilter(panel, "is:third-party");
  await lab.expectSoon(() => readRows(panel), ["404 /cors/other"]);
  await typeFilter(panel, "is:own-site");
  await lab.expectSoon(() => readRows(panel), ["200 /mix", "404 /s/404/own"]);
  await panel.close();
});

test("a paused list holds still while the counting goes on, and catches up", async () => {
  const page = await lab.openPage([]);
  await lab.settle();
  const panel = await openPanel(page);
  await lab.expectSoon(() => readRows(panel), ["200 /mix"]);
  await clickTool(panel, "Watching");
  await page.request({ url: "/s/404/meanwhile" });
  await lab.expectSoon(async () => (await readView(panel)).errors, 1);
  expect(await readRows(panel)).toEqual(["200 /mix"]);
  await clickTool(panel, "Paused");
  await lab.expectSoon(() => readRows(panel), ["200 /mix", "404 /s/404/meanwhile"]);
  await panel.close();
});
