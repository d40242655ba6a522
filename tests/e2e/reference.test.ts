import { expect, test } from "vitest";
import type { BrowserPage } from "../drivers/driver.ts";
import { LIMIT_MS, openLab } from "./support/lab.ts";
import { waitUntilReady } from "./support/view.ts";

const lab = openLab();

async function openReference(address = ""): Promise<BrowserPage> {
  const page = await lab.driver.openExtensionPage(`reference.html${address}`);
  await waitUntilReady(page);
  return page;
}

const openCards = () => [...document.querySelectorAll(".card:has([aria-expanded=true])")].map(({ id }) => id);
const pressOn = (selector: string, key: string) => {
  const target = selector === "" ? document.activeElement : document.querySelector(selector);
  target?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
};
const typeInto = (selector: string, text: string) => {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (field === null) return;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
};

test.each(["404", "cloudflare-520", "err-name-not-resolved"])("the address #%s opens its card in sight", async (id) => {
  const page = await openReference(`#${id}`);
  await lab.expectSoon(() => page.evaluate(openCards), [id]);
  const isInSight = (wanted: string) => {
    const top = document.getElementById(wanted)?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight;
  };
  await page.waitFor(isInSight, [id], LIMIT_MS);
  await page.close();
});

test("a text in the address is searched for, and the address becomes that of the best card", async () => {
  const page = await openReference("?q=net%3A%3AERR_CONNECTION_REFUSED");
  await lab.expectSoon(() => page.evaluate(openCards), ["err-connection-refused"]);
  expect(await page.url()).toMatch(/reference\.html#err-connection-refused$/);
  await page.close();
});

test("a symptom is found by keyboard alone", async () => {
  const page = await openReference();
  await page.evaluate(pressOn, "body", "/");
  expect(await page.evaluate(() => document.activeElement?.matches("input[type=search]"))).toBe(true);
  await page.evaluate(typeInto, "input[type=search]", "too many requests");
  await page.evaluate(pressOn, "", "Enter");
  await lab.expectSoon(() => page.evaluate(openCards), ["429"]);
  await page.evaluate(pressOn, ".card-opener", "Escape");
  await page.evaluate(pressOn, "input[type=search]", "Escape");
  const counts = () => document.querySelector(".showing")?.textContent?.match(/\d+/g);
  await page.waitFor(
    () => new Set(document.querySelector(".showing")?.textContent?.match(/\d+/g)).size === 1,
    [],
    LIMIT_MS,
  );
  expect(await page.evaluate(counts)).toHaveLength(2);
  await page.close();
});

test("codes that open tabs counted are marked with their counts", async () => {
  const visited = await lab.openPage([{ url: "/s/410", times: 3 }]);
  await lab.settle();
  await lab.whenKept(visited.tab);
  const page = await openReference();
  const seen = () => document.querySelector("[data-code='410']:not([data-registry]) .seen")?.textContent;
  await lab.expectSoon(() => page.evaluate(seen), "seen 3×");
  await page.close();
});

test.each([
  ["#faq", "faq"],
  ["#compare-401-403", "compare"],
  ["#table-retry", "tables"],
  ["#term-cdn", "glossary"],
])("%s shows its guide", async (address, guide) => {
  const page = await openReference(address);
  const shown = () => document.querySelector<HTMLElement>("[data-guide]")?.dataset.guide;
  await lab.expectSoon(() => page.evaluate(shown), guide);
  const part = () => document.querySelector(".part-target")?.id;
  if (address !== "#faq") await lab.expectSoon(() => page.evaluate(part), address.slice(1));
  await page.close();
});

test.each([360, 1400])("nothing runs over the side at a width of %d", async (width) => {
  for (const address of ["#404", "#compare-502-503-504", "#tables", "#budget", "#faq", "#glossary"]) {
    const page = await lab.driver.openExtensionPage(`reference.html${address}`, { width, height: 800 });
    await waitUntilReady(page);
    await page.waitFor(() => document.querySelector(".card, [data-guide] h2") !== null, [], LIMIT_MS);
    const overrun = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(overrun), address).toBeLessThanOrEqual(0);
    await page.close();
  }
});

test("the popup's search explains what it finds and links to the reference", async () => {
  const popup = await lab.driver.openExtensionPage("popup.html");
  await waitUntilReady(popup);
  await popup.evaluate(typeInto, "[role=combobox]", "522");
  await popup.waitFor(() => document.querySelector("[role=option]") !== null, [], LIMIT_MS);
  await popup.evaluate(pressOn, "[role=combobox]", "Enter");
  const link = () => document.querySelector<HTMLAnchorElement>(".lookup-result .card-actions a")?.getAttribute("href");
  await lab.expectSoon(() => popup.evaluate(link), "/reference.html#cloudflare-522");
  await popup.close();
});

test("where a page was answered with an error, the popup's number leads to what it means", async () => {
  const failed = await lab.blankPage();
  await failed.tab.goto(failed.url("/s/503"));
  await lab.settle();
  const popup = await lab.driver.openExtensionPage(`popup.html?tab=${failed.tab.tabId}`);
  await waitUntilReady(popup);
  const address = await popup.evaluate(() => document.querySelector(".page-header .explain")?.getAttribute("href"));
  expect(address).toBe("/reference.html?q=503");
  const reference = await openReference(String(address).replace("/reference.html", ""));
  await lab.expectSoon(() => reference.evaluate(openCards), ["503"]);
  await reference.close();
  await popup.close();
});

test("the browser knows the keyword, the menu and the commands", async () => {
  // To change an item that does not exist is an error in Chromium; Firefox passes over it.
  const hasMenu = () =>
    Promise.resolve(chrome.contextMenus.update("explain-selection", { contexts: ["selection"] })).then(
      () => true,
      () => false,
    );
  await lab.expectSoon(() => lab.driver.probe.evaluate(hasMenu), true);
  const commands = await lab.driver.probe.evaluate(async () =>
    ((await chrome.commands?.getAll()) ?? []).map(({ name }) => name),
  );
  expect(commands).toEqual(expect.arrayContaining(["_execute_action", "open-reference"]));
  const manifest = await lab.driver.probe.evaluate(() => chrome.runtime.getManifest());
  expect(manifest.omnibox).toEqual({ keyword: "http" });
});
