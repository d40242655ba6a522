import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";
import { byBrowser } from "./support/test-browser.ts";

const lab = openLab();

test("§0 responses of every kind of request are counted under their codes", async () => {
  const page = await lab.openPage([
    { url: "/s/404" },
    { url: "/s/500", kind: "xhr" },
    { url: "/s/404/a.png", kind: "image" },
    { url: "/s/503/a.js", kind: "script" },
    { url: "/s/500/a.css", kind: "style" },
    { url: "/s/404/a.woff2", kind: "font" },
    { url: "/s/410", kind: "iframe" },
    { url: "/s/502", kind: "beacon" },
    { url: "/s/429", kind: "keepalive" },
    { url: "/s/201", method: "POST", body: "x" },
    { url: "/s/418", method: "DELETE" },
    { url: "/s/206" },
  ]);
  await lab.site.waitForHit({ page: page.tag, status: 502, ended: "complete" });
  const statuses = page.served();
  expect(statuses).toMatchObject({ 200: 1, 201: 1, 206: 1, 410: 1, 418: 1, 429: 1, 500: 2, 502: 1, 503: 1 });
  await lab.expectSaid(page.tab, { statuses });
});

test("§0 A3 a response that never ends is counted when it begins", async () => {
  const page = await lab.openPage();
  await page.start({ url: "/stream?c=500&name=never" }, { url: "/sse?name=never", kind: "events" });
  await lab.site.waitForHit({ page: page.tag, path: "/stream", status: 500 });
  await lab.site.waitForHit({ page: page.tag, path: "/sse", status: 200 });
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 500: 1 } });
  expect(lab.site.log.find({ page: page.tag, path: "/stream", ended: "complete" })).toEqual([]);
});

test("§0 a fetch whose body nobody reads is counted", async () => {
  const page = await lab.openPage([{ url: "/s/404", kind: "unread" }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 } });
});

test("§0 a response that the page aborts keeps its status and its count", async () => {
  const page = await lab.openPage();
  await page.tab.evaluate(async (url) => {
    const abort = new AbortController();
    await fetch(url, { signal: abort.signal });
    abort.abort();
  }, page.url("/stream?c=404&name=never"));
  await lab.site.waitForHit({ page: page.tag, path: "/stream", ended: "cut" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 } });
  const { entries } = await lab.logOf(page.tab);
  expect(entries.find(({ statusCode }) => statusCode === 404)).toMatchObject({ role: "response" });
});

test("§0 a request aborted before its response is listed and no error", async () => {
  const page = await lab.openPage();
  await page.inPage((url) => {
    const abort = new AbortController();
    document.addEventListener("click", () => abort.abort());
    fetch(url, { signal: abort.signal }).catch(() => {});
  }, page.url("/timeout"));
  await lab.site.waitForHit({ page: page.tag, path: "/timeout" });
  await page.tab.evaluate(() => document.body.click());
  await lab.site.waitForHit({ page: page.tag, path: "/timeout", ended: "cut" });
  const benign = byBrowser({ chromium: { "net::ERR_ABORTED": 1 }, firefox: { NS_BINDING_ABORTED: 1 } });
  await lab.expectSaid(page.tab, { statuses: { 200: 1 }, benign });
});

test("§0 a bare 304 that the server sends is a 304", async () => {
  const page = await lab.openPage();
  await page.request({ url: "/s/304", headers: { "if-none-match": '"own"' } });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 304: 1 } });
});

test("§0 the same image again in a document is no request, a 404 image is one each time", async () => {
  const page = await lab.openPage([{ url: "/s/200/good.png", kind: "image" }]);
  await page.request({ url: "/s/200/good.png", kind: "image" });
  for (let round = 0; round < 3; round += 1) await page.request({ url: "/s/404/bad.png", kind: "image" });
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 404: 3 } });
  expect(page.served()).toEqual({ 200: 2, 404: 3 });
});

test("§0 103 Early Hints is never visible, the final status is", async () => {
  const page = await lab.openPage([{ url: "/early" }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 2 } });
});

test("§0 data: and blob: addresses make no events", async () => {
  const page = await lab.openPage();
  await page.tab.evaluate(async () => {
    await fetch("data:text/plain,hello");
    await fetch(URL.createObjectURL(new Blob(["hello"])));
  });
  await lab.expectSaid(page.tab, { statuses: { 200: 1 } });
});
