import { expect, test } from "vitest";
import type { BrowserPage } from "../drivers/driver.ts";
import { openLab } from "./support/lab.ts";
import { readText, waitUntilReady } from "./support/view.ts";

const lab = openLab();
const MARKUP = "<img src=x onerror=alert(1)>";

/** Elements that no view has by itself, whatever made them. */
async function foreignElements(view: BrowserPage): Promise<string[]> {
  return await view.evaluate(() =>
    [...document.querySelectorAll("img, iframe, script:not([src]), x-evil, [onerror], [href^='javascript:' i]")].map(
      (element) => element.outerHTML,
    ),
  );
}

async function openEverything(view: BrowserPage): Promise<void> {
  await view.evaluate(() => {
    for (const opener of document.querySelectorAll<HTMLElement>(".card-opener[aria-expanded=false]")) opener.click();
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** A page whose responses carry markup and turned text wherever a server can put it. */
async function openHostilePage() {
  const headers = [`h.server=${encodeURIComponent(MARKUP)}`, `h.x-powered-by=${encodeURIComponent(MARKUP)}`].join("&");
  const page = await lab.openPage();
  await page.request(
    { url: `/s/404/<x-evil>?${headers}&reason=${encodeURIComponent(MARKUP)}&<x-evil>=1` },
    { url: `/raw/hostile-reason?c=500` },
    { url: "/raw/hostile-headers?c=503" },
    { url: "/raw/utf8-reason?c=410" },
    { url: "/raw/long-reason?c=502" },
    { url: "/raw/empty-reason?c=429" },
    { url: "/raw/no-reason?c=451" },
  );
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 410: 1, 429: 1, 451: 1, 500: 1, 502: 1, 503: 1 } });
  return page;
}

test("D1 B20 hostile phrases, addresses and header values are text in the popup", async () => {
  const page = await openHostilePage();
  const popup = await lab.driver.openExtensionPage(`popup.html?tab=${page.tab.tabId}`);
  await waitUntilReady(popup);
  await openEverything(popup);
  await popup.waitFor(() => document.querySelectorAll(".card-details .header-lines").length > 0, []);
  await openEverything(popup);
  await lab.expectSoon(async () => (await readText(popup)).includes(MARKUP), true);
  expect(await foreignElements(popup)).toEqual([]);
  await popup.close();
});

test("D1 B20 hostile phrases, addresses and header values are text in the panel", async () => {
  const page = await openHostilePage();
  const panel = await lab.driver.openExtensionPage(`panel.html?tab=${page.tab.tabId}`);
  await waitUntilReady(panel);
  for (const status of [404, 410, 429, 451, 500, 502, 503]) {
    await panel.evaluate((code) => {
      const rows = [...document.querySelectorAll<HTMLElement>("tbody tr[id]")];
      // By its own status: a port in the host's column may hold the same digits.
      rows.find((row) => row.querySelector(".cell-status")?.textContent.includes(String(code)))?.click();
    }, status);
    await panel.waitFor((code) => document.querySelector(`.details[data-entry-status="${code}"]`) !== null, [status]);
    expect(await foreignElements(panel)).toEqual([]);
    const text = await readText(panel);
    if (status === 404 || status === 500) expect(text).toContain(MARKUP);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  }
  await panel.close();
});

test("D1 a hostile hash is text on the reference page", async () => {
  for (const hash of [MARKUP, "<x-evil>", "javascript:alert(1)", "404\u202e"]) {
    const reference = await lab.driver.openExtensionPage(`reference.html#${encodeURIComponent(hash)}`);
    await waitUntilReady(reference);
    expect(await foreignElements(reference)).toEqual([]);
    await reference.close();
  }
});
