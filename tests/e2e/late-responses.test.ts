import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";
import { isFirefox } from "./support/test-browser.ts";

const lab = openLab();
const LATE_KINDS = ["fetch", "image", "keepalive", "beacon"] as const;

test.for(LATE_KINDS)("A5 a late response to the previous page's %s is not the next page's", async (kind) => {
  const page = await lab.openPage([{ url: "/s/404" }]);
  const gate = `a5-${kind}`;
  await page.start({ url: `/hold?name=${gate}&c=500`, kind });
  await lab.site.waitForHit({ page: page.tag, path: "/hold" });
  await page.tab.goto(page.url("/s/200/next"));
  await lab.expectSaid(page.tab, { statuses: { 200: 1 }, badge: "" });
  lab.site.release(gate);
  // Firefox aborts what does not have to outlive its page; Chromium keeps the page, and with it the request, alive.
  const outlives = !isFirefox || kind === "keepalive" || kind === "beacon";
  await lab.site.waitForHit({ page: page.tag, path: "/hold", ended: outlives ? "complete" : "cut" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1 }, badge: "" });
  await page.tab.back();
  await page.tab.waitFor(() => location.pathname === "/mix", []);
  await lab.settle();
  const { statuses } = await lab.saidOf(page.tab);
  expect(statuses[500] ?? 0).toBe(outlives ? 1 : 0);
});

test("A5 a beacon sent while the page is left belongs to the page that is left", async () => {
  const page = await lab.openPage();
  const beacon = page.url("/hold?name=a5-pagehide&c=503");
  await page.tab.evaluate((url) => addEventListener("pagehide", () => navigator.sendBeacon(url)), beacon);
  await page.tab.goto(page.url("/s/200/next"));
  await lab.site.waitForHit({ page: page.tag, path: "/hold" });
  lab.site.release("a5-pagehide");
  await lab.site.waitForHit({ page: page.tag, path: "/hold", ended: "complete" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1 }, badge: "" });
});
