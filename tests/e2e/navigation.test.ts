import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";
import { byBrowser } from "./support/test-browser.ts";

const lab = openLab();
const THREE_ERRORS = [{ url: "/s/404" }, { url: "/s/404/b" }, { url: "/s/500" }];
const TWO_ERRORS = THREE_ERRORS.slice(0, 2);

test("A1 a document's own 404 is counted once, also after twenty reloads", async () => {
  const page = await lab.blankPage();
  await page.tab.goto(page.url("/s/404"));
  await lab.expectSaid(page.tab, { statuses: { 404: 1 } });
  for (let reload = 0; reload < 20; reload += 1) {
    await page.tab.reload();
    await lab.expectSaid(page.tab, { statuses: { 404: 1 } });
  }
  expect(page.served()).toEqual({ 404: 21 });
});

test("A1 the hops of a document's redirect chain belong to its page", async () => {
  const page = await lab.blankPage();
  await page.tab.goto(page.url("/chain"));
  await lab.expectSaid(page.tab, { statuses: { 301: 1, 302: 1, 404: 1 } });
  expect(page.served()).toEqual({ 301: 1, 302: 1, 404: 1 });
});

test("A2 the badge stands after the browser has cleared it at the commit", async () => {
  const page = await lab.blankPage();
  for (const status of [404, 500, 404]) {
    await page.tab.goto(page.url(`/s/${status}`));
    await lab.expectSaid(page.tab, { statuses: { [status]: 1 }, badge: "1" });
  }
});

test("A2 a page without errors clears the badge of the one before", async () => {
  const page = await lab.openPage(THREE_ERRORS);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 2, 500: 1 }, badge: "3" });
  await page.open();
  await lab.expectSaid(page.tab, { statuses: { 200: 1 }, badge: "" });
});

test("A15 fifty navigations between two sites leave each page exactly its own response", {
  timeout: 120_000,
}, async () => {
  const page = await lab.blankPage();
  for (let turn = 0; turn < 50; turn += 1) {
    const url = new URL(page.url(`/s/404/turn-${turn}`));
    // Another site is another process, where the browser reports the events of one navigation in other orders.
    if (turn % 2 === 1) url.hostname = "other.test";
    await page.tab.goto(url.href);
    await lab.expectSaid(page.tab, { statuses: { 404: 1 }, badge: "1" });
  }
  expect(page.served()).toEqual({ 404: 50 });
});

test("A6 while a navigation is pending, the old page's requests count for the old page", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  const signal = await lab.openSignal(page);
  await page.onSignal((url) => fetch(url), page.url("/s/503"));
  await page.clickLink("/hold?name=a6");
  await lab.site.waitForHit({ page: page.tag, path: "/hold" });
  await signal();
  await lab.site.waitForHit({ page: page.tag, status: 503, ended: "complete" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 2, 503: 1 }, badge: "3" });
  lab.site.release("a6");
  await page.tab.waitFor(() => location.pathname === "/hold", []);
  await lab.expectSaid(page.tab, { statuses: { 200: 1 }, badge: "" });
});

test("A7 a navigation answered 204 leaves the page and its badge", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  await page.tab.goto(page.url("/s/204"));
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 2, 204: 1 }, badge: "2" });
});

test("A7 a navigation answered 205 leaves the page and its badge", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  await page.tab.goto(page.url("/s/205"));
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 2, 205: 1 }, badge: "2" });
});

test("A7 a download leaves the page and its badge", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  await page.clickLink("/s/200?h.content-disposition=attachment&h.content-type=application/octet-stream");
  await lab.site.waitForHit({ page: page.tag, path: "/s/200", ended: "complete" });
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 404: 2 }, badge: "2" });
});

test("A7 a redirect to a download leaves the page, with its hop and its response listed", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  await page.clickLink(`/redirect-to?c=302&url=${encodeURIComponent("/download")}`);
  await lab.site.waitForHit({ page: page.tag, path: "/download", ended: "complete" });
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 302: 1, 404: 2 }, badge: "2" });
});

test("A7 a download that is a 404 is never silent", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  await page.clickLink("/download?c=404");
  await lab.site.waitForHit({ page: page.tag, path: "/download", ended: "complete" });
  // Chromium shows an error page in the tab, Firefox opens another tab for it.
  await lab.expectSaid(
    page.tab,
    byBrowser({
      chromium: { statuses: { 404: 1 }, badge: "1" },
      firefox: { statuses: { 200: 1, 404: 3 }, badge: "2" },
    }),
  );
});

test("A7 a navigation that is stopped leaves the page and its badge", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  const signal = await lab.openSignal(page);
  await page.onSignal(() => window.stop());
  await page.clickLink("/timeout");
  await lab.site.waitForHit({ page: page.tag, path: "/timeout" });
  await signal();
  await lab.site.waitForHit({ page: page.tag, path: "/timeout", ended: "cut" });
  const benign = byBrowser({ chromium: { "net::ERR_ABORTED": 1 }, firefox: { NS_BINDING_ABORTED: 1 } });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 2 }, benign, badge: "2" });
});

test("A7 a navigation that another one overtakes is no page", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  await page.tab.startGoto(page.url("/timeout"));
  await lab.site.waitForHit({ page: page.tag, path: "/timeout" });
  await page.tab.goto(page.url("/s/404"));
  await lab.expectSaid(page.tab, { statuses: { 404: 1 }, badge: "1" });
});
