import { test } from "vitest";
import { openLab } from "./support/lab.ts";
import { byBrowser, isFirefox } from "./support/test-browser.ts";

const lab = openLab();
const TWO_ERRORS = [{ url: "/s/404" }, { url: "/s/500" }];

test("B10 the extension's own pages are no pages with responses", async () => {
  const popup = await lab.driver.openExtensionPage("popup.html");
  await lab.expectSaid(popup, {});
  await lab.expectSaid(popup, { badge: "" });
});

test.for(["about:blank", "data:text/html,<title>Data</title>"])(
  "B22 %s is a page without responses",
  async (address) => {
    const page = await lab.openPage(TWO_ERRORS);
    await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1 }, badge: "2" });
    await page.tab.goto(address);
    await lab.expectSaid(page.tab, {});
  },
);

test("B22 requests that a page makes from about:blank frames are its own", async () => {
  const page = await lab.openPage();
  await page.tab.evaluate((url) => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    return frame.contentWindow?.fetch(url).then(() => undefined);
  }, page.url("/s/404"));
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 } });
});

test("B22 view-source is a page with the response of its document", async () => {
  const page = await lab.blankPage();
  const tabId = await lab.driver.probe.evaluate(
    async (url) => (await chrome.tabs.create({ url: `view-source:${url}` })).id ?? -1,
    page.url("/s/404"),
  );
  await lab.site.waitForHit({ page: page.tag, ended: "complete" });
  // Chromium's source view knows no icon of the document, so it asks for the site's.
  if (!isFirefox) await lab.site.waitForHit({ host: page.host, path: "/favicon.ico", ended: "complete" });
  const statuses = byBrowser({ chromium: { 404: 2 }, firefox: { 404: 1 } });
  await lab.expectSaid({ tabId }, { statuses, badge: "1" });
});

test("a PDF is one response of its page, whatever shows it", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  const pdf = [
    "%PDF-1.4",
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj",
    "trailer<</Root 1 0 R>>",
  ].join("\n");
  await page.tab.goto(page.url(`/s/200/a.pdf?h.content-type=application/pdf&body=${encodeURIComponent(pdf)}`));
  await lab.expectSaid(page.tab, { statuses: { 200: 1 }, badge: "" }, () => lab.saidBesideIcons(page.tab));
});

test("a page in a window that a page opened is its own, with its hops", async () => {
  const page = await lab.openPage(TWO_ERRORS);
  const target = page.url("/s/404");
  await page.tab.evaluate(
    (href) => Object.assign(document.createElement("a"), { href, target: "_blank", rel: "opener" }).click(),
    page.url("/chain"),
  );
  const opened = async () =>
    await lab.driver.probe.evaluate(
      async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
      target,
    );
  await lab.expectSoon(async () => (await opened()) >= 0, true);
  await lab.expectSaid({ tabId: await opened() }, { statuses: { 301: 1, 302: 1, 404: 1 }, badge: "1" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1 }, badge: "2" });
});
