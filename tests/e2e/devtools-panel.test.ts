import { expect, test } from "vitest";
import { openDevtoolsPanel } from "./support/devtools.ts";
import { openLab } from "./support/lab.ts";
import { byBrowser } from "./support/test-browser.ts";
import { readText, readView } from "./support/view.ts";

const lab = openLab();
const THREE_ERRORS = [
  { url: "/s/404/a.js", kind: "script" as const },
  { url: "/s/500/b.png", kind: "image" as const },
  { url: "/s/503" },
];

test("C3 the panel shows what happened before it was opened, C1 and agrees with popup and badge", async () => {
  const page = await lab.openPage(THREE_ERRORS);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1, 503: 1 } });
  const { panel, close } = await openDevtoolsPanel(lab.driver, page.tab);
  const said = { total: 4, errors: 3, statuses: { 200: 1, 404: 1, 500: 1, 503: 1 }, failures: {} };
  await lab.expectSoon(() => readView(panel), said);
  await page.request({ url: "/s/404/later" });
  const later = { ...said, total: 5, errors: 4, statuses: { ...said.statuses, 404: 2 } };
  await lab.expectSoon(() => readView(panel), later);
  const popup = await lab.driver.openExtensionPage(`popup.html?tab=${page.tab.tabId}`);
  await lab.expectSoon(() => readView(popup), later);
  await lab.expectSoon(() => lab.driver.badgeText(page.tab.tabId), "4");
  await popup.close();
  await close();
});

test("C2 a fetch whose body nobody reads appears in the panel", async () => {
  const page = await lab.openPage();
  const { panel, close } = await openDevtoolsPanel(lab.driver, page.tab);
  await page.request({ url: "/s/404/unread", kind: "unread" }, { url: "/stream?c=500&name=c2", kind: "unread" });
  const said = { total: 3, errors: 2, statuses: { 200: 1, 404: 1, 500: 1 }, failures: {} };
  await lab.expectSoon(() => readView(panel), said);
  expect(await readText(panel)).toContain("/s/404/unread");
  await close();
});

test("C0 the requests that DevTools make of the browser's cache are none of the page", async () => {
  for (const caching of ["no-cache", "no-store"]) {
    const page = await lab.blankPage();
    await page.tab.goto(page.url(`/s/404?h.cache-control=${caching}`));
    const { panel, close } = await openDevtoolsPanel(lab.driver, page.tab);
    await lab.expectSaid(page.tab, { statuses: { 404: 1 } });
    await page.tab.reload();
    await lab.expectSaid(page.tab, { statuses: { 404: 1 } });
    await lab.expectSoon(() => readView(panel), { total: 1, errors: 1, statuses: { 404: 1 }, failures: {} });
    await close();
  }
});

test("C0 a style sheet that DevTools really ask the server for once more is counted as the server counts it", async () => {
  const page = await lab.openPage([...THREE_ERRORS, { url: "/s/404/c.css", kind: "style" }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 2, 500: 1, 503: 1 } });
  const { close } = await openDevtoolsPanel(lab.driver, page.tab);
  // Chromium's do, and nothing tells that request from one of the page: same document, initiator, type and headers.
  const asked = byBrowser({ chromium: 2, firefox: 1 });
  await lab.site.waitForHit({ page: page.tag, path: "/s/404/c.css", ended: "complete" }, asked);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 + asked, 500: 1, 503: 1 } });
  expect(page.served()).toEqual({ 200: 1, 404: 1 + asked, 500: 1, 503: 1 });
  await close();
});
