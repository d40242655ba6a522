import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";
import { byBrowser } from "./support/test-browser.ts";
import type { TestPage } from "./support/test-page.ts";

const lab = openLab();
const ALLOWED = "h.access-control-allow-origin=*";

/** The same site under another name, so that its responses are of another origin. */
function elsewhere(page: TestPage, path: string): string {
  const url = new URL(page.url(path));
  url.hostname = "api.test";
  return url.href;
}

test("§0 a CORS response that the page may read is counted as any other", async () => {
  const page = await lab.openPage();
  await page.request({ url: elsewhere(page, `/s/500?${ALLOWED}`) });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 500: 1 } });
});

test("§0 A14 a response that CORS keeps from the page is never silent", async () => {
  const page = await lab.openPage();
  await page.request({ url: elsewhere(page, "/s/500") }, { url: elsewhere(page, "/s/404") });
  // Chromium tells extensions that the request failed and hides the status; Firefox tells the status.
  await lab.expectSaid(
    page.tab,
    byBrowser({
      chromium: { statuses: { 200: 1 }, failures: { "net::ERR_FAILED": 2 } },
      firefox: { statuses: { 200: 1, 404: 1, 500: 1 } },
    }),
  );
  expect(lab.site.log.tally({ page: page.tag })).toEqual({ 200: 1, 404: 1, 500: 1 });
});

test("§0 a preflight answered with an error fails the request", async () => {
  const page = await lab.openPage();
  await page.request({ url: elsewhere(page, "/s/500"), method: "PUT" });
  const [preflight] = await lab.site.waitForHit({ page: page.tag, method: "OPTIONS" });
  expect(preflight?.status).toBe(500);
  expect(lab.site.log.find({ page: page.tag, method: "PUT" })).toEqual([]);
  // Chromium hides preflights; Firefox reports the OPTIONS with its status, then the request that was never sent.
  await lab.expectSaid(
    page.tab,
    byBrowser({
      chromium: { statuses: { 200: 1 }, failures: { "net::ERR_FAILED": 1 } },
      firefox: { statuses: { 200: 1, 500: 1 }, failures: { NS_ERROR_DOM_BAD_URI: 1 } },
    }),
  );
});

test("§0 a request behind a preflight that is allowed is counted, the preflight where the browser shows it", async () => {
  const page = await lab.openPage();
  await page.request({ url: elsewhere(page, "/cors?c=404"), method: "PUT" });
  const preflights = byBrowser<Record<number, number>>({ chromium: {}, firefox: { 204: 1 } });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, ...preflights } });
  expect(page.served()).toEqual({ 200: 1, 204: 1, 404: 1 });
});

test("§0 a cross-origin image with an error page for a body keeps its status", async () => {
  const page = await lab.openPage();
  await page.request({ url: elsewhere(page, "/s/500/text.png"), kind: "image" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 500: 1 } });
});

test("§0 a cross-origin image that opaque response blocking refuses is never silent", async () => {
  const page = await lab.openPage();
  await page.request({ url: elsewhere(page, "/s/500/blocked.png?h.x-content-type-options=nosniff"), kind: "image" });
  // Measured: without `extraHeaders` Chromium reports no status here, only the failure.
  await lab.expectSaid(
    page.tab,
    byBrowser({
      chromium: { statuses: { 200: 1 }, failures: { "net::ERR_BLOCKED_BY_ORB": 1 } },
      firefox: { statuses: { 200: 1, 500: 1 } },
    }),
  );
});

test("§0 a WebSocket that opens is a 101, one that is refused an error", async () => {
  const page = await lab.openPage();
  await page.request({ url: "/ws", kind: "websocket" }, { url: "/ws?c=403", kind: "websocket" });
  // Chromium hides the status of a refused handshake.
  await lab.expectSaid(
    page.tab,
    byBrowser({
      chromium: { statuses: { 101: 1, 200: 1 }, failures: { "net::ERR_FAILED": 1 } },
      firefox: { statuses: { 101: 1, 200: 1, 403: 1 } },
    }),
  );
  expect(page.served()).toEqual({ 101: 1, 200: 1, 403: 1 });
});

test("§0 an opaque fetch without CORS keeps its status", async () => {
  const page = await lab.openPage();
  await page.request({ url: elsewhere(page, "/s/404"), mode: "no-cors" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 } });
});
