import { afterAll, beforeAll, test } from "vitest";
import { type GuardedProxy, startProxy } from "../site/proxy.ts";
import { installBeside } from "./support/beside.ts";
import { writeExtension } from "./support/extension.ts";
import { openLab } from "./support/lab.ts";
import { byBrowser } from "./support/test-browser.ts";

const lab = openLab();
const PROXIED = "http://proxied.test";
let proxy: GuardedProxy;

/** Sends one host through the proxy, and answers its question for a password, but for addresses that say otherwise. */
function backgroundFor(port: number): string {
  const answer = `({ isProxy, url }) =>
  !isProxy ? {} : url.includes("declined") ? { cancel: true } : { authCredentials: { username: "user", password: "x" } }`;
  return byBrowser({
    chromium: `
const data = "function FindProxyForURL(url, host) { return host === 'proxied.test' ? 'PROXY 127.0.0.1:${port}' : 'DIRECT'; }";
chrome.proxy.settings.set({ value: { mode: "pac_script", pacScript: { data } } });
const answer = ${answer};
chrome.webRequest.onAuthRequired.addListener((details, done) => done(answer(details)), { urls: ["http://*/*"] }, ["asyncBlocking"]);`,
    firefox: `
browser.proxy.onRequest.addListener(() => ({ type: "http", host: "127.0.0.1", port: ${port} }), { urls: ["${PROXIED}/*"] });
browser.webRequest.onAuthRequired.addListener(${answer}, { urls: ["http://*/*"] }, ["blocking"]);`,
  });
}

beforeAll(async () => {
  proxy = await startProxy();
  const permissions = byBrowser({
    chromium: ["proxy", "webRequest", "webRequestAuthProvider"],
    firefox: ["proxy", "webRequest", "webRequestBlocking"],
  });
  const background = backgroundFor(proxy.port);
  await installBeside(lab.driver, await writeExtension({ name: "proxying", permissions, background }));
});

afterAll(() => proxy.close());

/** Until the proxy is set the host does not exist. The address is declined, so that the browser learns no password. */
async function openDeclined() {
  const tab = await lab.driver.newTab();
  const isAsked = async () => {
    await tab.goto(`${PROXIED}/declined`);
    return (await lab.saidOf(tab)).statuses[407] ?? 0;
  };
  await lab.expectSoon(async () => (await isAsked()) > 0, true);
  return tab;
}

test("A22 B17 a proxy's question that is declined is an error where the page shows it", async () => {
  const tab = await openDeclined();
  // From an extension of Firefox the answer stops the navigation, and the page stays.
  const badge = byBrowser({ chromium: "1", firefox: "" });
  await lab.expectSoon(() => lab.driver.badgeText(tab.tabId), badge);
});

test("A22 B17 a proxy's question that the browser answers is a hop and no error", async () => {
  await openDeclined();
  const tab = await lab.driver.newTab();
  await tab.goto(`${PROXIED}/page`);
  await lab.expectSaid(tab, { statuses: { 200: 1, 407: 1 }, badge: "" });
  await tab.goto(`${PROXIED}/404`);
  await lab.expectSaid(tab, { statuses: { 404: 1 }, badge: "1" });
});
