import { test } from "vitest";
import { openLab } from "./support/lab.ts";
import { byBrowser } from "./support/test-browser.ts";

const lab = openLab();

test("§0 a body that ends too early keeps its status and says how it broke off", async () => {
  const page = await lab.openPage([{ url: "/trunc" }, { url: "/trunc?c=500" }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 500: 1 } });
  const broken = byBrowser({ chromium: "net::ERR_CONTENT_LENGTH_MISMATCH", firefox: "NS_ERROR_NET_PARTIAL_TRANSFER" });
  const brokenStatuses = async () => {
    const { entries } = await lab.logOf(page.tab);
    return entries.filter(({ networkError }) => networkError === broken).map(({ statusCode }) => statusCode);
  };
  // Measured: of an error response Firefox does not mind.
  await lab.expectSoon(brokenStatuses, byBrowser({ chromium: [200, 500], firefox: [200] }));
});

test("§0 a connection that is cut in the middle of a body keeps its status", async () => {
  const page = await lab.openPage();
  await page.start({ url: "/cut?c=200&name=cut-body" }, { url: "/cut?c=503&name=cut-body" });
  await lab.site.waitForHit({ page: page.tag, path: "/cut" }, 2);
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 503: 1 } });
  lab.site.release("cut-body");
  await lab.site.waitForHit({ page: page.tag, path: "/cut", ended: "cut" }, 2);
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 503: 1 } });
});

test("§0 a document that is cut in the middle keeps its status", async () => {
  const page = await lab.blankPage();
  await page.tab.startGoto(page.url("/cut?c=404&name=cut-document"));
  await lab.site.waitForHit({ page: page.tag, path: "/cut" });
  lab.site.release("cut-document");
  await lab.site.waitForHit({ page: page.tag, path: "/cut", ended: "cut" });
  await lab.settle();
  // Firefox shows an error page in its place, and asks for a favicon in between or not.
  const documents = async () => {
    const { entries } = await lab.logOf(page.tab);
    return entries.filter(({ type }) => type === "main_frame").map(({ statusCode }) => statusCode);
  };
  // The commit that brings them on screen may be reported after the connection's end.
  await lab.expectSoon(documents, [404]);
  await lab.expectSoon(() => lab.driver.badgeText(page.tab.tabId), "1");
});

test("§0 a connection closed or reset without an answer is a failure", async () => {
  const page = await lab.openPage();
  await page.request({ url: "/reset", method: "POST", body: "x" });
  await page.request({ url: "/empty", method: "POST", body: "x" });
  // A POST, because browsers try a GET once more by themselves.
  await lab.expectSaid(page.tab, {
    statuses: { 200: 1 },
    failures: byBrowser<Record<string, number>>({
      chromium: { "net::ERR_CONNECTION_RESET": 1, "net::ERR_EMPTY_RESPONSE": 1 },
      firefox: { NS_ERROR_NET_RESET: 2 },
    }),
  });
});

test("§0 an address that speaks no TLS is a failure", async () => {
  const page = await lab.openPage();
  const [plain] = [new URL(lab.site.refusedOrigin)];
  plain.protocol = "https:";
  await page.request({ url: plain.href });
  const refused = byBrowser({ chromium: "net::ERR_CONNECTION_REFUSED", firefox: "NS_ERROR_CONNECTION_REFUSED" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1 }, failures: { [refused]: 1 } });
});

test("a body that is not compressed as it says keeps its status", async () => {
  const page = await lab.openPage([{ url: "/gzip" }, { url: "/gzip?c=404" }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 404: 1 } });
});
