import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";
import { byBrowser, isFirefox } from "./support/test-browser.ts";
import type { TestPage } from "./support/test-page.ts";

const lab = openLab();
const TWO_ERRORS = [{ url: "/s/404" }, { url: "/s/500" }];

/** Adds speculation rules to the page. Firefox knows none and ignores them. */
async function speculate(page: TestPage, action: "prefetch" | "prerender", url: string): Promise<void> {
  await page.tab.evaluate(
    (kind, address) => {
      const script = document.createElement("script");
      script.type = "speculationrules";
      script.textContent = JSON.stringify({ [kind]: [{ source: "list", urls: [address], eagerness: "immediate" }] });
      document.head.append(script);
    },
    action,
    url,
  );
}

test("A8 a speculative prefetch is listed as one and never resets the page", async () => {
  // Chromium prefetches over a secure connection only.
  const page = await lab.openPage(TWO_ERRORS, { protocol: "https" });
  await speculate(page, "prefetch", page.url("/s/200/prefetched"));
  if (!isFirefox) await lab.site.waitForHit({ page: page.tag, path: "/s/200/prefetched", ended: "complete" });
  const documents = byBrowser({ chromium: 2, firefox: 1 });
  await lab.expectSaid(page.tab, { statuses: { 200: documents, 404: 1, 500: 1 }, badge: "2" });
  const { entries } = await lab.logOf(page.tab);
  expect(entries.filter(({ prefetch }) => prefetch === true)).toHaveLength(documents - 1);
  await page.clickLink("/s/200/prefetched");
  await page.tab.waitFor(() => location.pathname === "/s/200/prefetched", []);
  await lab.expectSaid(page.tab, { statuses: { 200: 1 }, badge: "" });
  expect(lab.site.log.find({ page: page.tag, path: "/s/200/prefetched" })).toHaveLength(1);
});

test("A9 a prerendered page's errors are its own, and appear when it is shown", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  const next = page.mixUrl([{ url: "/s/503/next.png", kind: "image" }]);
  await speculate(page, "prerender", next);
  if (!isFirefox) await lab.site.waitForHit({ page: page.tag, path: "/s/503", ended: "complete" });
  await lab.settle();
  await lab.expectSoon(() => lab.driver.badgeText(page.tab.tabId), "2");
  expect((await lab.saidOf(page.tab)).statuses[503]).toBeUndefined();
  await page.tab.evaluate((href) => Object.assign(document.createElement("a"), { href }).click(), next);
  await page.tab.waitFor((url) => location.href === url && document.documentElement.dataset.done !== undefined, [next]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 503: 1 }, badge: "1" });
  expect(lab.site.log.find({ page: page.tag, path: "/s/503" })).toHaveLength(1);
});

test("A9 a page prerendered for a tab of its own shows its errors there, also after the background was stopped", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  const next = page.mixUrl([{ url: "/s/503/next.png", kind: "image" }]);
  await page.tab.evaluate((address) => {
    const rule = { source: "list", urls: [address], eagerness: "immediate", target_hint: "_blank" };
    const text = JSON.stringify({ prerender: [rule] });
    document.head.append(Object.assign(document.createElement("script"), { type: "speculationrules", text }));
    document.body.append(
      Object.assign(document.createElement("a"), { href: address, target: "_blank", rel: "noopener" }),
    );
  }, next);
  if (!isFirefox) await lab.site.waitForHit({ page: page.tag, path: "/s/503", ended: "complete" });
  await lab.settleAndKeep();
  await lab.driver.background.kill();
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1 }, badge: "2" });
  await page.tab.evaluate(() => document.querySelector("a")?.click());
  await lab.site.waitForHit({ page: page.tag, path: "/s/503", ended: "complete" });
  const opened = async () =>
    await lab.driver.probe.evaluate(
      async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
      next,
    );
  await lab.expectSoon(async () => (await opened()) >= 0, true);
  await lab.expectSaid({ tabId: await opened() }, { statuses: { 200: 1, 503: 1 }, badge: "1" });
  expect(lab.site.log.find({ page: page.tag, path: "/s/503" })).toHaveLength(1);
});

test("B6 link prefetch and preload are requests of the page", async () => {
  const page = await lab.openPage();
  await page.request({ url: "/s/503/prefetch", kind: "prefetch" }, { url: "/s/404/preload.png", kind: "preload" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 503: 1 } });
});
