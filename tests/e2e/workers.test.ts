import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";
import { byBrowser } from "./support/test-browser.ts";
import type { TestPage } from "./support/test-page.ts";
import { readText, waitUntilReady } from "./support/view.ts";

const lab = openLab();

/** Opens the app, whose service worker answers every later navigation below its address. */
async function openApp(address = "/pwa/"): Promise<TestPage> {
  const page = await lab.blankPage({ protocol: "https" });
  await page.tab.goto(page.url(address));
  await page.tab.waitFor(() => document.documentElement.hasAttribute("data-controlled"), []);
  return page;
}

async function siteStatuses(page: TestPage): Promise<Readonly<Record<number, number>>> {
  return (await lab.logOf(page.tab)).site?.tally.statuses ?? {};
}

test("A10 a page that its service worker answers has no invented status, the worker's requests are the site's", async () => {
  const page = await openApp();
  await page.tab.goto(page.url("/pwa/inside"));
  await page.tab.waitFor(() => document.title === "From the service worker", []);
  await lab.site.waitForHit({ page: page.tag, status: 502, ended: "complete" });
  await lab.expectSaid(page.tab, {});
  await lab.expectSoon(async () => (await siteStatuses(page))[502], 1);
  const popup = await lab.driver.openExtensionPage(`popup.html?tab=${page.tab.tabId}`);
  await waitUntilReady(popup);
  const text = await readText(popup);
  expect(text).toContain("Loaded without the network");
  expect(text).toContain("502 ×1");
  await popup.close();
});

test("A10 a response that the service worker makes up is no event, others pass through once", async () => {
  const page = await openApp();
  await page.tab.goto(page.url("/pwa/inside"));
  await page.tab.waitFor(() => document.title === "From the service worker", []);
  const answered = await page.tab.evaluate(async () => (await fetch("/pwa/made-up")).status);
  expect(answered).toBe(503);
  await page.tab.evaluate((url) => fetch(url).then(() => undefined), page.url("/s/404/through"));
  await lab.expectSaid(page.tab, { statuses: { 404: 1 } });
});

test("A10 the hops of a document that is preloaded for its service worker belong to its page", async () => {
  const page = await openApp("/preloading/");
  await page.tab.goto(page.url("/preloading/hop"));
  await page.tab.waitFor(() => location.pathname === "/preloading/end", []);
  await lab.site.waitForHit({ page: page.tag, path: "/preloading/end", ended: "complete" });
  // Firefox tells of these requests as the service worker's own.
  const [ofPage, ofSite] = byBrowser<readonly Record<number, number>[]>({
    chromium: [{ 302: 1, 404: 1 }, {}],
    firefox: [{}, { 302: 1, 404: 1 }],
  });
  await lab.expectSaid(page.tab, { statuses: ofPage ?? {} });
  expect(await siteStatuses(page)).toMatchObject(ofSite ?? {});
});

test("A10 A16 a document that its service worker fails to bring is a failure, where the browser asks nobody else", async () => {
  const page = await openApp();
  await page.tab.goto(page.url("/pwa/broken"));
  await lab.expectSaid(
    page.tab,
    byBrowser({ chromium: { failures: { "net::ERR_FAILED": 1 }, badge: "1" }, firefox: { statuses: { 200: 1 } } }),
  );
});

test("A10 nothing of a request that the service worker took over stays pending", async () => {
  const page = await openApp();
  await page.tab.goto(page.url("/pwa/inside"));
  await page.tab.waitFor(() => document.title === "From the service worker", []);
  await lab.settle();
  const pending = async () => {
    const key = `tab/${page.tab.tabId}`;
    const text = await lab.driver.probe.evaluate(async (id) => (await chrome.storage.session.get(id))[id], key);
    const { openRequests }: { openRequests: unknown[] } = JSON.parse(String(text));
    return openRequests.length;
  };
  await lab.expectSoon(pending, 0);
});

test("B9 a service worker's error changes no badge of two tabs of its site", async () => {
  const first = await openApp();
  const second = await lab.blankPage({ protocol: "https", host: first.host });
  await second.tab.goto(second.url("/pwa/second"));
  await first.tab.goto(first.url("/pwa/first"));
  await lab.site.waitForHit({ host: first.host, status: 502, ended: "complete" }, 2);
  await lab.expectSaid(first.tab, {});
  await lab.expectSaid(second.tab, {});
  await lab.expectSoon(async () => (await siteStatuses(second))[502], 2);
});

test("B8 a dedicated worker's requests count for its page", async () => {
  const page = await lab.blankPage();
  await page.tab.goto(page.url("/worker?kind=dedicated&url=/s/404"));
  await page.tab.waitFor(() => document.documentElement.dataset.done === "404", []);
  // The document, the worker's script, and what the worker fetched.
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 404: 1 } });
});

test("B8 a shared worker's requests count for its site", async () => {
  const page = await lab.blankPage();
  await page.tab.goto(page.url("/worker?kind=shared&url=/s/404"));
  await page.tab.waitFor(() => document.documentElement.dataset.done === "404", []);
  await lab.settle();
  const { statuses, badge } = await lab.saidOf(page.tab);
  expect(statuses[404]).toBeUndefined();
  expect(badge).toBe("");
  expect((await siteStatuses(page))[404]).toBe(1);
});
