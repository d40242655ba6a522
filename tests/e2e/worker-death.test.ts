import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";

const lab = openLab();
const THREE_ERRORS = [{ url: "/s/404" }, { url: "/s/500" }, { url: "/s/503" }];

test("A11 a page counts on after the background was stopped", async () => {
  const page = await lab.openPage(THREE_ERRORS);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1, 503: 1 }, badge: "3" });
  await lab.whenKept(page.tab);
  await lab.driver.background.kill();
  await page.request({ url: "/s/404/b" }, { url: "/s/502" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 2, 500: 1, 502: 1, 503: 1 }, badge: "5" });
  const { entries } = await lab.logOf(page.tab);
  expect(entries.map(({ statusCode }) => statusCode).sort()).toEqual([200, 404, 404, 500, 502, 503]);
});

test("A11 the badge stands while the background is stopped", async () => {
  const page = await lab.openPage(THREE_ERRORS);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1, 503: 1 }, badge: "3" });
  await lab.driver.background.kill();
  expect(await lab.driver.badgeText(page.tab.tabId)).toBe("3");
});

test("A11 a request that outlives the background is counted when it ends", async () => {
  const page = await lab.openPage();
  await page.start({ url: "/hold?name=a11&c=500" });
  await lab.site.waitForHit({ page: page.tag, path: "/hold" });
  await lab.settle();
  await lab.whenKept(page.tab);
  await lab.driver.background.kill();
  lab.site.release("a11");
  await lab.site.waitForHit({ page: page.tag, status: 500, ended: "complete" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 500: 1 } });
});

test("A11 the hops of a navigation that outlives the background join their page", async () => {
  const page = await lab.openPage([{ url: "/s/404" }]);
  await page.clickLink(`/redirect-to?c=301&url=${encodeURIComponent("/hold?name=a11-hop&c=404")}`);
  await lab.site.waitForHit({ page: page.tag, path: "/hold" });
  await lab.settleAndKeep();
  await lab.driver.background.kill();
  lab.site.release("a11-hop");
  await page.tab.waitFor(() => location.pathname === "/hold", []);
  await lab.expectSaid(page.tab, { statuses: { 301: 1, 404: 1 }, badge: "1" });
});

test("A11 a late response of the previous page still finds it after the background was stopped", async () => {
  const page = await lab.openPage([{ url: "/s/404" }]);
  await page.start({ url: "/hold?name=a11-late&c=500", kind: "keepalive" });
  await lab.site.waitForHit({ page: page.tag, path: "/hold" });
  await page.tab.goto(page.url("/s/200/next"));
  await lab.settle();
  await lab.whenKept(page.tab);
  await lab.driver.background.kill();
  lab.site.release("a11-late");
  await lab.site.waitForHit({ page: page.tag, status: 500, ended: "complete" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1 }, badge: "" });
});

test("A12 a page load of fifty errors right after the background was stopped is counted whole", async () => {
  const page = await lab.openPage(THREE_ERRORS);
  await lab.settle();
  await lab.driver.background.kill();
  await page.open([{ url: "/s/404", times: 50 }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 50 }, badge: "50" });
});

test("A12 fifty errors at once on the same page right after the background was stopped add up", async () => {
  const page = await lab.openPage(THREE_ERRORS);
  await lab.settle();
  await lab.whenKept(page.tab);
  await lab.driver.background.kill();
  await page.request({ url: "/s/404", times: 50 });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 51, 500: 1, 503: 1 }, badge: "53" });
});

test("A13 five hundred parallel errors are five hundred", async () => {
  const page = await lab.openPage([{ url: "/s/404", times: 500 }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 500 }, badge: "500" });
  expect(page.served()).toEqual({ 200: 1, 404: 500 });
});
