import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";

const lab = openLab();
/** A document without an icon of its own: browsers then ask for `/favicon.ico`, which this site does not have. */
const ICONLESS = `/s/200?h.content-type=text/html&body=${encodeURIComponent("<!doctype html><title>Iconless</title>")}`;

test("A4 the favicon's 404 is listed and marked, and is no error, before and after a reload", async () => {
  const page = await lab.blankPage();
  await page.tab.goto(page.url(ICONLESS));
  await lab.site.waitForHit({ host: page.host, path: "/favicon.ico", ended: "complete" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 }, badge: "" });
  const { entries } = await lab.logOf(page.tab);
  const icon = entries.find(({ url }) => url.endsWith("/favicon.ico"));
  expect(icon).toMatchObject({ statusCode: 404, leftOut: "favicon" });
  await page.tab.reload();
  await lab.settle();
  const { badge } = await lab.saidOf(page.tab);
  expect(badge).toBe("");
});

test("A4 the 404 of an icon that the page declares is none either, by the names that icons have", async () => {
  const page = await lab.blankPage();
  const icon = page.url("/s/404/static/favicon-32x32.png").replaceAll("&", "&amp;");
  const body = encodeURIComponent(`<!doctype html><title>Icon</title><link rel="icon" href="${icon}">`);
  await page.tab.goto(page.url(`/s/200?h.content-type=text/html&body=${body}`));
  await lab.site.waitForHit({ page: page.tag, path: "/s/404", ended: "complete" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 }, badge: "" });
  await page.tab.reload();
  await lab.settle();
  // Chromium asks no more, Firefox shows its copy: without the mark the two would differ.
  expect((await lab.saidOf(page.tab)).badge).toBe("");
});

test("A4 a script's own request for the same address is an ordinary one", async () => {
  const page = await lab.openPage();
  await page.request({ url: "/favicon.ico" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 }, badge: "1" });
});
