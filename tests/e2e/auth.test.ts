import { beforeAll, expect, test } from "vitest";
import { waitUntil } from "../drivers/wait.ts";
import { installBeside } from "./support/beside.ts";
import { writeExtension } from "./support/extension.ts";
import { LIMIT_MS, openLab } from "./support/lab.ts";
import { byBrowser } from "./support/test-browser.ts";

const lab = openLab();

/** Answers the browser's question for a password in the person's place, by the realm that asks. */
const ANSWERING = `
const RIGHT = { authCredentials: { username: "user", password: "secret" } };
const answer = async ({ realm, url }) => {
  if (realm === "slow") await fetch(new URL("/hold?name=asked", url));
  if (realm === "known" || realm === "slow") return RIGHT;
  return realm === "declined" ? { cancel: true } : {};
};
const isFirefox = globalThis.browser?.runtime.getBrowserInfo !== undefined;
chrome.webRequest.onAuthRequired.addListener(
  (details, callback) => (isFirefox ? answer(details) : void answer(details).then(callback)),
  { urls: ["http://*/*"] },
  [isFirefox ? "blocking" : "asyncBlocking"],
);`;

beforeAll(async () => {
  const permissions = byBrowser({
    chromium: ["webRequest", "webRequestAuthProvider"],
    firefox: ["webRequest", "webRequestBlocking"],
  });
  await installBeside(lab.driver, await writeExtension({ name: "answering", permissions, background: ANSWERING }));
  const tab = await lab.driver.newTab(`${lab.site.origin("login.test")}/mix`);
  const isAnswered = async () => await tab.evaluate(async () => (await fetch("/auth?realm=known")).ok);
  await waitUntil("An answered challenge", isAnswered, LIMIT_MS);
});

test("§0 A3 a document's challenge that is answered is a hop and no error", async () => {
  const page = await lab.blankPage();
  await page.tab.goto(page.url("/auth?realm=known"));
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 401: 1 }, badge: "" });
  expect(page.served()).toEqual({ 200: 1, 401: 1 });
  const { entries } = await lab.logOf(page.tab);
  expect(entries.map(({ role, statusCode }) => [role, statusCode])).toEqual([
    ["challenge", 401],
    ["response", 200],
  ]);
});

test("§0 A3 a fetch's challenge that is answered is a hop and no error", async () => {
  const page = await lab.openPage([{ url: "/auth?realm=known" }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 401: 1 }, badge: "" });
});

test("B17 a document's challenge that is declined is an error", async () => {
  const page = await lab.openPage([{ url: "/s/404" }, { url: "/s/500" }]);
  await page.tab.goto(page.url("/auth?realm=declined"));
  // In Chromium the answer "no" shows the 401, as the dialog's button does. From an extension of Firefox it stops the
  // navigation, and the page stays.
  await lab.expectSaid(
    page.tab,
    byBrowser({
      chromium: { statuses: { 401: 1 }, badge: "1" },
      firefox: { statuses: { 200: 1, 401: 1, 404: 1, 500: 1 }, badge: "2" },
    }),
  );
});

test("B17 a fetch's challenge that is declined is an error", async () => {
  const page = await lab.openPage([{ url: "/auth?realm=declined" }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 401: 1 }, badge: "1" });
});

test("B17 A11 a challenge that is answered after the background was stopped is a hop", async () => {
  const page = await lab.openPage();
  await page.start({ url: "/auth?realm=slow" });
  await lab.site.waitForHit({ path: "/hold?name=asked" });
  await lab.settle();
  await lab.whenKept(page.tab);
  await lab.driver.background.kill();
  lab.site.release("asked");
  await lab.site.waitForHit({ page: page.tag, path: "/auth", status: 200, ended: "complete" });
  await lab.expectSaid(page.tab, { statuses: { 200: 2, 401: 1 }, badge: "" });
});

test("B17 credentials in the address are never kept", async () => {
  const page = await lab.blankPage();
  const url = new URL(page.url("/auth"));
  url.username = "user";
  url.password = "secret";
  await page.tab.goto(url.href);
  expect(page.served()).toEqual({ 200: 1, 401: 1 });
  // Measured: with the credentials in the address Chromium reports nothing of the challenge.
  const statuses = byBrowser<Record<number, number>>({ chromium: { 200: 1 }, firefox: { 200: 1, 401: 1 } });
  await lab.expectSaid(page.tab, { statuses, badge: "" });
  expect(JSON.stringify(await lab.logOf(page.tab))).not.toContain("secret");
});

test("B17 a challenge without a question, for no credentials are wanted or could help, is an error", async () => {
  const page = await lab.openPage([{ url: "/auth", credentials: "omit" }, { url: "/bearer" }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 401: 2 }, badge: "2" });
});

test("B17 a proxy's challenge without a proxy is never silent", async () => {
  const page = await lab.openPage([{ url: "/s/407" }]);
  await lab.expectSaid(
    page.tab,
    byBrowser({
      chromium: { statuses: { 200: 1 }, failures: { "net::ERR_UNEXPECTED_PROXY_AUTH": 1 } },
      firefox: { statuses: { 200: 1, 407: 1 } },
    }),
  );
});
