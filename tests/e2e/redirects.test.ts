import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";
import { byBrowser } from "./support/test-browser.ts";

const lab = openLab();

test("§0 a fetch's redirect chain is counted hop by hop", async () => {
  const page = await lab.openPage([
    { url: "/chain" },
    { url: "/redirect/3?c=307&to=/s/500", method: "POST", body: "x" },
  ]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 301: 1, 302: 1, 307: 3, 404: 1, 500: 1 } });
  expect(page.served()).toEqual({ 200: 1, 301: 1, 302: 1, 307: 3, 404: 1, 500: 1 });
});

test("§0 300 and 304 with a location are no hops", async () => {
  const page = await lab.openPage([{ url: "/s/300?h.location=/s/404" }, { url: "/s/305?h.location=/s/404" }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 300: 1, 305: 1 } });
});

test("B1 an HSTS upgrade is the browser's own redirect, not a server's 307", async () => {
  const page = await lab.blankPage({ protocol: "https" });
  await page.tab.goto(page.url("/s/200/remember?h.strict-transport-security=max-age=600"));
  await lab.expectSaid(page.tab, { statuses: { 200: 1 } });
  const plain = new URL(page.url("/s/404/upgraded"));
  plain.protocol = "http:";
  await page.tab.goto(plain.href);
  await lab.expectSaid(page.tab, { statuses: { 404: 1 }, badge: "1" });
  const [hit] = lab.site.log.find({ page: page.tag, path: "/s/404/upgraded" });
  expect(hit?.secure).toBe(true);
  const { entries } = await lab.logOf(page.tab);
  expect(entries.map(({ role, leftOut }) => [role, leftOut])).toEqual([
    ["redirect", "browser-redirect"],
    ["response", undefined],
  ]);
});

test("B2 mixed content that the browser upgrades or blocks is told as it is", async () => {
  const page = await lab.openPage([], { protocol: "https" });
  const plain = new URL(page.url("/s/404/mixed.png"));
  plain.protocol = "http:";
  await page.request({ url: plain.href, kind: "image" });
  // Both browsers ask for the image over HTTPS, without a redirect event.
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 } });
  plain.pathname = "/s/500/mixed";
  await page.request({ url: plain.href });
  // A blocked fetch never becomes a request.
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 } });
  expect(lab.site.log.find({ page: page.tag, status: 500 })).toEqual([]);
});

test("§0 HTTP/2 responses are counted as others are", async () => {
  const page = await lab.openPage([{ url: "/s/404" }, { url: "/redirect/1" }], { protocol: "h2" });
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 302: 1, 404: 1 } });
  expect(lab.site.log.find({ page: page.tag, status: 404 })[0]?.protocol).toBe("HTTP/2.0");
  const { entries } = await lab.logOf(page.tab);
  expect(entries.find(({ statusCode }) => statusCode === 404)?.reasonPhrase).toBeUndefined();
});

test("§0 a redirect to an address that cannot be reached keeps its hop", async () => {
  const page = await lab.openPage([{ url: `/redirect-to?c=308&url=${encodeURIComponent(lab.site.refusedOrigin)}` }]);
  const refused = byBrowser({ chromium: "net::ERR_CONNECTION_REFUSED", firefox: "NS_ERROR_CONNECTION_REFUSED" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 308: 1 }, failures: { [refused]: 1 } });
});
