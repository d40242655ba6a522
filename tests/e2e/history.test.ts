import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";
import type { TestPage } from "./support/test-page.ts";

const lab = openLab();
const TWO_ERRORS = [{ url: "/s/404" }, { url: "/s/500" }];

/** Puts a mark on the document, so that a test can tell whether the same document came back. */
async function markDocument(page: TestPage): Promise<void> {
  await page.tab.evaluate(() => document.documentElement.setAttribute("data-mark", "same"));
}

async function documentIsMarked(page: TestPage): Promise<boolean> {
  return await page.tab.evaluate(() => document.documentElement.getAttribute("data-mark") === "same");
}

test("A17 back to a document that is still alive brings its counts back, and it counts on", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  const first = await page.tab.url();
  await markDocument(page);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1 }, badge: "2" });
  await page.tab.goto(page.url("/s/200/elsewhere"));
  await lab.expectSaid(page.tab, { statuses: { 200: 1 }, badge: "" });
  await page.tab.back();
  await page.tab.waitFor((url) => location.href === url, [first]);
  expect(await documentIsMarked(page)).toBe(true);
  const besideIcons = () => lab.saidBesideIcons(page.tab);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1 }, badge: "2" }, besideIcons);
  await page.request({ url: "/s/404/again" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 2, 500: 1 }, badge: "3" }, besideIcons);
  await page.tab.forward();
  await lab.expectSaid(page.tab, { statuses: { 200: 1 }, badge: "" }, besideIcons);
});

test("A17 back to a document that is no longer alive counts it afresh", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  const first = await page.tab.url();
  await markDocument(page);
  // A page with an unload handler may not be kept alive (Chromium, Firefox).
  await page.tab.evaluate(() => addEventListener("unload", () => {}));
  await page.tab.goto(`${lab.site.origin("other.test")}/s/200`);
  await lab.expectSaid(page.tab, { statuses: { 200: 1 } });
  await page.tab.back();
  await page.tab.waitFor(
    (url) => location.href === url && document.documentElement.dataset.done !== undefined,
    [first],
  );
  expect(await documentIsMarked(page)).toBe(false);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1 }, badge: "2" });
});

test("A18 A2 pushState, replaceState and hash keep the page and its badge", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  await page.tab.evaluate(() => history.pushState({}, "", "/pushed"));
  await page.request({ url: "/s/503" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1, 503: 1 }, badge: "3" });
  await page.tab.evaluate(() => history.replaceState({}, "", "/replaced"));
  await page.tab.evaluate(() => {
    location.hash = "part";
  });
  await page.request({ url: "/s/404/b" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 2, 500: 1, 503: 1 }, badge: "4" });
  await page.tab.evaluate(() => history.back());
  await page.tab.waitFor(() => location.hash === "", []);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 2, 500: 1, 503: 1 }, badge: "4" });
});
