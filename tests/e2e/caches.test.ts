import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";
import { byBrowser } from "./support/test-browser.ts";

const lab = openLab();
const FRESH = "h.cache-control=max-age=600";

test("§0 a copy from the disk cache is a response of the page, and marked", async () => {
  const page = await lab.openPage([{ url: `/s/200/cached?${FRESH}` }]);
  await page.open([{ url: `/s/200/cached?${FRESH}` }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 2 } });
  expect(lab.site.log.find({ page: page.tag, path: "/s/200/cached" })).toHaveLength(1);
  const { entries } = await lab.logOf(page.tab);
  expect(entries.find(({ url }) => url.includes("/cached"))).toMatchObject({ fromCache: true });
});

test("B18 a cached 404 is an error of every page that uses it", async () => {
  const page = await lab.openPage([{ url: `/s/404/cached?${FRESH}` }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 } });
  await page.open([{ url: `/s/404/cached?${FRESH}` }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 } });
  // Measured: Firefox asks the server again.
  const hits = byBrowser({ chromium: 1, firefox: 2 });
  expect(lab.site.log.find({ page: page.tag, path: "/s/404/cached" })).toHaveLength(hits);
  const { entries } = await lab.logOf(page.tab);
  expect(entries.filter(({ statusCode, fromCache }) => statusCode === 404 && fromCache === true)).toHaveLength(
    2 - hits,
  );
});

test("B18 a cached permanent redirect is a hop of every page that uses it", async () => {
  const page = await lab.openPage();
  const moved = `/s/301/moved?${FRESH}&h.location=${encodeURIComponent("/s/200/target")}`;
  await page.request({ url: moved }, { url: moved });
  await lab.expectSaid(page.tab, { statuses: { 200: 3, 301: 2 } });
});

test("§0 A3 a copy that the browser revalidates is one response, whatever the server says of it", async () => {
  const page = await lab.openPage([{ url: "/etag" }]);
  await page.request({ url: "/etag" });
  await lab.expectSaid(page.tab, { statuses: { 200: 3 } });
  expect(page.served()).toEqual({ 200: 2, 304: 1 });
});

test("B19 ranges are counted one by one, from the cache as well", async () => {
  const page = await lab.openPage();
  await page.request(
    { url: "/range", headers: { range: "bytes=0-9" } },
    { url: "/range", headers: { range: "bytes=90-" } },
    { url: "/range", headers: { range: "bytes=200-" } },
  );
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 206: 2, 416: 1 } });
});
