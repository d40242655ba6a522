import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";
import { byBrowser } from "./support/test-browser.ts";
import { readView, waitUntilReady } from "./support/view.ts";

const lab = openLab();

test.for([0, 99, 600, 783, 999])("§0 A22 status %i is counted as it is", async (status) => {
  const page = await lab.openPage([{ url: `/s/${status}`, kind: "unread" }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, [status]: 1 }, badge: status >= 400 ? "1" : "" });
  const popup = await lab.driver.openExtensionPage(`popup.html?tab=${page.tab.tabId}`);
  await waitUntilReady(popup);
  expect((await readView(popup)).statuses).toEqual({ 200: 1, [status]: 1 });
  await popup.close();
});

test("§0 status 1000 is a status to Chromium and a failure to Firefox", async () => {
  const page = await lab.openPage([{ url: "/s/1000", kind: "unread" }]);
  await lab.expectSaid(
    page.tab,
    byBrowser({
      chromium: { statuses: { 200: 1, 1000: 1 } },
      firefox: { statuses: { 200: 1 }, failures: { NS_ERROR_PARSING_HTTP_STATUS_LINE: 1 } },
    }),
  );
});

test("§0 an answer without a status line is a failure to Chromium and HTTP/0.9 to Firefox", async () => {
  const page = await lab.openPage([{ url: "/raw/http-0.9", kind: "unread" }]);
  await lab.expectSaid(
    page.tab,
    byBrowser({
      chromium: { statuses: { 200: 1 }, failures: { "net::ERR_INVALID_HTTP_RESPONSE": 1 } },
      firefox: { statuses: { 200: 2 } },
    }),
  );
});

test("B20 status lines without a phrase, with a long one, with one beyond ASCII", async () => {
  const page = await lab.openPage([
    { url: "/raw/no-reason?c=451" },
    { url: "/raw/empty-reason?c=429" },
    { url: "/raw/long-reason?c=502" },
    { url: "/raw/utf8-reason?c=410" },
    { url: "/raw/http-1.0?c=503" },
  ]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 410: 1, 429: 1, 451: 1, 502: 1, 503: 1 } });
  const { entries } = await lab.logOf(page.tab);
  const phrases = new Map(entries.map(({ statusCode, reasonPhrase }) => [statusCode, reasonPhrase]));
  expect(phrases.get(451)).toBeUndefined();
  expect(phrases.get(429)).toBeUndefined();
  expect(phrases.get(502)).toMatch(/^r{100,200}$/);
});

test("large headers are kept in part, a megabyte of headers is a failure or bounded", async () => {
  const page = await lab.openPage([{ url: "/raw/large-headers?c=404" }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 } });
  await page.request({ url: "/raw/huge-headers?c=500" });
  const tooLong = byBrowser({ chromium: "net::ERR_RESPONSE_HEADERS_TOO_BIG", firefox: "NS_ERROR_FILE_TOO_BIG" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 }, failures: { [tooLong]: 1 } });
  const { entries } = await lab.logOf(page.tab);
  for (const { responseHeaders } of entries) expect(JSON.stringify(responseHeaders).length).toBeLessThan(8_000);
});

test("two locations are a failure, the same one twice or none is what the server said", async () => {
  const page = await lab.openPage([
    { url: "/raw/two-locations" },
    { url: "/raw/same-location-twice" },
    { url: "/raw/no-location" },
  ]);
  const twice = byBrowser({
    chromium: "net::ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION",
    firefox: "NS_ERROR_CORRUPTED_CONTENT",
  });
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 302: 2 }, failures: { [twice]: 1 } });
});
