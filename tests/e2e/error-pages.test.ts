import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";
import { byBrowser } from "./support/test-browser.ts";

const lab = openLab();
const THREE_ERRORS = [{ url: "/s/404" }, { url: "/s/500" }, { url: "/s/503" }];

test("A16 a page that cannot be reached begins anew with its failure", async () => {
  const page = await lab.openPage(THREE_ERRORS);
  await page.tab.goto(`${lab.site.refusedOrigin}/`);
  const refused = byBrowser({ chromium: "net::ERR_CONNECTION_REFUSED", firefox: "NS_ERROR_CONNECTION_REFUSED" });
  await lab.expectSaid(page.tab, { failures: { [refused]: 1 }, badge: "1" });
});

test("A16 a host that does not exist begins a page with its failure", async () => {
  const page = await lab.openPage(THREE_ERRORS);
  await page.tab.goto("http://nowhere.invalid/");
  const unknown = byBrowser({ chromium: "net::ERR_NAME_NOT_RESOLVED", firefox: "NS_ERROR_UNKNOWN_HOST" });
  await lab.expectSaid(page.tab, { failures: { [unknown]: 1 }, badge: "1" });
});

test("A16 a document whose connection is reset begins a page with its failure", async () => {
  const page = await lab.openPage(THREE_ERRORS);
  await page.tab.startGoto(page.url("/timeout?name=a16"));
  await lab.site.waitForHit({ page: page.tag, path: "/timeout" });
  lab.site.release("a16");
  const reset = byBrowser({ chromium: "net::ERR_CONNECTION_RESET", firefox: "NS_ERROR_NET_RESET" });
  await lab.expectSaid(page.tab, { failures: { [reset]: 1 }, badge: "1" });
});

test("A16 a document's redirect loop keeps its hops and says how it ended", async () => {
  const page = await lab.openPage(THREE_ERRORS);
  await page.tab.goto(page.url("/loop"));
  const loop = byBrowser({ chromium: "net::ERR_TOO_MANY_REDIRECTS", firefox: "NS_ERROR_REDIRECT_LOOP" });
  // Chromium follows twenty redirects of a document and does not send the next request; Firefox sends it.
  const hops = byBrowser({ chromium: 20, firefox: 21 });
  await lab.expectSaid(page.tab, { statuses: { 302: hops }, failures: { [loop]: 1 }, badge: "1" });
  expect(lab.site.log.find({ page: page.tag, path: "/loop" })).toHaveLength(hops);
});

test("A16 a fetch that is redirected for ever keeps its hops and says how it ended", async () => {
  const page = await lab.openPage();
  await page.request({ url: "/loop" });
  const loop = byBrowser({ chromium: "net::ERR_TOO_MANY_REDIRECTS", firefox: "NS_ERROR_REDIRECT_LOOP" });
  // Both browsers send 21 requests. Chromium reports the last of them as a failure only.
  const hops = byBrowser({ chromium: 20, firefox: 21 });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 302: hops }, failures: { [loop]: 1 }, badge: "1" });
  expect(lab.site.log.find({ page: page.tag, path: "/loop" })).toHaveLength(21);
});

test("A16 a good page after an error page has nothing of its failure", async () => {
  const page = await lab.blankPage();
  await page.tab.goto(`${lab.site.refusedOrigin}/`);
  await page.open([{ url: "/s/404" }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 }, badge: "1" });
});

test("A16 failed requests of a page count as failures", async () => {
  const page = await lab.openPage();
  await page.request({ url: `${lab.site.refusedOrigin}/` }, { url: "http://nowhere.invalid/", kind: "image" });
  const failures = byBrowser({
    chromium: { "net::ERR_CONNECTION_REFUSED": 1, "net::ERR_NAME_NOT_RESOLVED": 1 },
    firefox: { NS_ERROR_CONNECTION_REFUSED: 1, NS_ERROR_UNKNOWN_HOST: 1 },
  });
  await lab.expectSaid(page.tab, { statuses: { 200: 1 }, failures, badge: "2" });
});
