import { beforeAll, expect, test } from "vitest";
import { installBeside } from "./support/beside.ts";
import { writeExtension } from "./support/extension.ts";
import { openLab } from "./support/lab.ts";
import { byBrowser } from "./support/test-browser.ts";

const lab = openLab();

const RULES = [
  {
    id: 1,
    action: { type: "block" },
    condition: { urlFilter: "/blocked-by-rule", resourceTypes: ["main_frame", "xmlhttprequest", "image"] },
  },
  {
    id: 2,
    action: { type: "redirect", redirect: { transform: { path: "/s/404/led-here" } } },
    condition: { urlFilter: "/led-away", resourceTypes: ["main_frame", "xmlhttprequest"] },
  },
];

beforeAll(async () => {
  const permissions = ["declarativeNetRequest", "declarativeNetRequestWithHostAccess"];
  await installBeside(lab.driver, await writeExtension({ name: "rules", permissions, rules: RULES }));
});

const blocked = byBrowser({ chromium: "net::ERR_BLOCKED_BY_CLIENT", firefox: "NS_ERROR_ABORT" });

test("§0 A22 a request that another extension blocks is listed and no error", async () => {
  const page = await lab.openPage();
  await page.request({ url: "/s/200/blocked-by-rule", times: 2 }, { url: "/s/404" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 }, benign: { [blocked]: 2 } });
  expect(lab.site.log.find({ page: page.tag, path: "/s/200/blocked" })).toEqual([]);
});

test("A7 A16 a document that another extension blocks is an error page to Chromium and none to Firefox", async () => {
  const page = await lab.openPage([{ url: "/s/404" }, { url: "/s/500" }]);
  await page.tab.goto(page.url("/s/200/blocked-by-rule"));
  const before = byBrowser<Record<number, number>>({ chromium: {}, firefox: { 200: 1, 404: 1, 500: 1 } });
  await lab.expectSaid(page.tab, { statuses: before, benign: { [blocked]: 1 } });
});

test("B1 a redirect by another extension's rule is no server's 307", async () => {
  const page = await lab.openPage([{ url: "/s/200/led-away" }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 } });
  const { entries } = await lab.logOf(page.tab);
  expect(entries.filter(({ leftOut }) => leftOut === "browser-redirect")).toHaveLength(1);
  expect(lab.site.log.find({ page: page.tag, path: "/s/200/led-away" })).toEqual([]);
});

test("B1 a document's redirect by another extension's rule is no server's 307", async () => {
  const page = await lab.blankPage();
  await page.tab.goto(page.url("/s/200/led-away"));
  await lab.expectSaid(page.tab, { statuses: { 404: 1 } });
});

test("D4 another extension gets no answer from this one", async () => {
  const page = await lab.openPage([{ url: "/s/404" }]);
  const report = page.url("/s/200/asked");
  const id = byBrowser({
    chromium: new URL(lab.driver.extensionOrigin).hostname,
    firefox: "status-decoder@example.org",
  });
  // Each of the two ways ends in one request of the asking extension, which says how.
  const background = `
const report = (how) => void fetch(${JSON.stringify(report)} + "&how=" + how);
chrome.runtime.sendMessage(${JSON.stringify(id)}, { type: "snapshot" }).then(() => report("message-answered"), () => report("message-refused"));
const port = chrome.runtime.connect(${JSON.stringify(id)}, { name: "tab:${page.tab.tabId}" });
port.onMessage.addListener(() => report("port-answered"));
port.onDisconnect.addListener(() => report("port-refused"));`;
  await installBeside(lab.driver, await writeExtension({ name: "asking", permissions: [], background }));
  const hits = await lab.site.waitForHit({ page: page.tag, path: "/s/200/asked" }, 2);
  const how = hits.map(({ path }) => new URLSearchParams(path.split("?")[1]).get("how"));
  expect(how.sort()).toEqual(["message-refused", "port-refused"]);
});
