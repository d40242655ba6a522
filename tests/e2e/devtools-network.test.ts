import { expect, test } from "vitest";
import { openDevtoolsPanel, readDetails, readRows } from "./support/devtools.ts";
import { openLab } from "./support/lab.ts";
import { byBrowser, isFirefox } from "./support/test-browser.ts";
import type { TestPage } from "./support/test-page.ts";
import { readView } from "./support/view.ts";

const lab = openLab();

async function open(page: TestPage) {
  const devtools = await openDevtoolsPanel(lab.driver, page.tab);
  const { panel } = devtools;
  await lab.expectSoon(async () => (await readRows(panel)).length > 0, true);
  return {
    ...devtools,
    /** Waits for exactly one row that holds all of these texts. */
    row: async (...texts: string[]) => {
      const matching = async () => (await readRows(panel)).filter((row) => texts.every((text) => row.includes(text)));
      await lab.expectSoon(async () => (await matching()).length, 1);
    },
    details: (tab: string, ...texts: string[]) => readDetails(panel, texts, tab),
    /** Popup, badge and panel say the same. */
    expectAgreement: async () => {
      await lab.settle();
      const { page: log } = await lab.logOf(page.tab);
      const shown = await readView(panel);
      expect(shown).toMatchObject({ total: log?.total, errors: log?.errors });
      const popup = await lab.driver.openExtensionPage(`popup.html?tab=${page.tab.tabId}`);
      await lab.expectSoon(() => readView(popup), shown);
      await popup.close();
      await lab.expectSoon(() => lab.driver.badgeText(page.tab.tabId), log?.errors === 0 ? "" : String(log?.errors));
    },
  };
}

test("protocol, request headers, timings and address of the server come from the DevTools", async () => {
  const page = await lab.openPage();
  const { row, details, close, expectAgreement } = await open(page);
  await page.request({ url: "/s/404/joined?h.x-mine=yes", headers: { "x-asked": "by the page" } });
  await row("404", "/s/404/joined");
  await lab.expectSoon(async () => /x-asked/i.test(await details("headers", "/s/404/joined")), true);
  const headers = await details("headers", "/s/404/joined");
  expect(headers).toContain("by the page");
  expect(headers.toLowerCase()).toContain("x-mine");
  expect(await details("timing", "/s/404/joined")).toMatch(/\d\s*ms/);
  await expectAgreement();
  await close();
});

test("C2 a fetch that nobody reads is joined out of the whole log", async () => {
  const page = await lab.openPage();
  const { row, details, close } = await open(page);
  await page.request({ url: "/s/404/unread", kind: "unread", headers: { "x-asked": "and left" } });
  await row("404", "/s/404/unread");
  await lab.expectSoon(async () => (await details("headers", "/s/404/unread")).includes("and left"), true);
  await close();
});

test("C1 the 304 that confirms a copy is shown beside the 200 that is counted", async () => {
  const page = await lab.openPage();
  const { row, close, expectAgreement } = await open(page);
  await page.request({ url: "/etag?tag=c1" });
  await page.request({ url: "/etag?tag=c1" });
  await row("200", "/etag", "304");
  await lab.expectSaid(page.tab, { statuses: { 200: 3 } });
  await expectAgreement();
  await close();
});

test("C1 A14 the status behind a response that CORS kept from the page is shown, and counted as the browser tells it", async () => {
  const page = await lab.openPage();
  const { row, close, expectAgreement } = await open(page);
  await page.request({ url: `${lab.site.origin("other.test")}/nocors?c=404` });
  await row("404", "/nocors");
  await lab.expectSaid(page.tab, {
    statuses: byBrowser<Record<number, number>>({ chromium: { 200: 1 }, firefox: { 200: 1, 404: 1 } }),
    failures: byBrowser<Record<string, number>>({ chromium: { "net::ERR_FAILED": 1 }, firefox: {} }),
  });
  await expectAgreement();
  await close();
});

test("C1 a preflight is listed; it is counted where the browser tells extensions of it", async () => {
  const page = await lab.openPage();
  const { panel, row, close, expectAgreement } = await open(page);
  await page.request({ url: `${lab.site.origin("other.test")}/cors?c=200&pc=204`, method: "PUT" });
  await row("204", "OPTIONS");
  await row("200", "PUT");
  await lab.expectSaid(page.tab, {
    statuses: byBrowser<Record<number, number>>({ chromium: { 200: 2 }, firefox: { 200: 2, 204: 1 } }),
  });
  const rows = await readRows(panel);
  expect(rows.filter((text) => text.includes("DevTools only"))).toHaveLength(isFirefox ? 0 : 1);
  await expectAgreement();
  await close();
});

test("a redirect chain, twins and a failed connection are each joined, with nothing doubled", async () => {
  const page = await lab.openPage();
  const { panel, row, close, expectAgreement } = await open(page);
  await page.request(
    { url: `/s/302/hop?h.location=${encodeURIComponent("/s/404/end")}` },
    { url: "/s/503/twin", times: 5 },
    { url: `${lab.site.refusedOrigin}/refused` },
  );
  await lab.expectSaid(page.tab, {
    statuses: { 200: 1, 302: 1, 404: 1, 503: 5 },
    failures: byBrowser<Record<string, number>>({
      chromium: { "net::ERR_CONNECTION_REFUSED": 1 },
      firefox: { NS_ERROR_CONNECTION_REFUSED: 1 },
    }),
  });
  await row("/refused");
  const twins = async () => (await readRows(panel)).filter((text) => text.includes("/s/503/twin")).length;
  await lab.expectSoon(twins, 5);
  expect((await readRows(panel)).filter((text) => text.includes("DevTools only"))).toEqual([]);
  await expectAgreement();
  await close();
});

test("the body of a response can be read", async () => {
  const page = await lab.openPage();
  const { row, details, close } = await open(page);
  const problem = encodeURIComponent('{"title":"Out of tea","status":503}');
  await page.request({ url: `/s/503/body?h.content-type=application/problem%2Bjson&body=${problem}` });
  await row("503", "/s/503/body");
  await lab.expectSoon(async () => (await details("body", "/s/503/body")).includes("Out of tea"), true);
  await close();
});
