import { expect, test } from "vitest";
import { openLab } from "./support/lab.ts";
import { readText, waitUntilReady } from "./support/view.ts";

const lab = openLab();
const GARBAGE: readonly unknown[] = [
  "{",
  "",
  "null",
  '{"version":1}',
  '{"version":99,"tabId":1,"pages":[]}',
  42,
  null,
  [],
  { pages: "none" },
  "x".repeat(100_000),
];

async function setSession(items: Record<string, unknown>): Promise<void> {
  await lab.driver.probe.evaluate((values) => chrome.storage.session.set(values), items);
}

test("storage corrupt: a page whose stored log is damaged says so and counts on", async () => {
  for (const garbage of GARBAGE) {
    const page = await lab.openPage([{ url: "/s/404" }]);
    await lab.settle();
    await lab.whenKept(page.tab);
    await lab.driver.background.kill();
    await setSession({ [`tab/${page.tab.tabId}`]: garbage });
    await page.request({ url: "/s/500" }, { url: "/s/503" });
    await lab.expectSaid(page.tab, { statuses: { 500: 1, 503: 1 } });
    expect((await lab.logOf(page.tab)).page?.partial).toBe("state-lost");
    await page.open([{ url: "/s/404" }]);
    await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 } });
    expect((await lab.logOf(page.tab)).page?.partial).toBeUndefined();
    await page.tab.close();
  }
});

test("storage corrupt: the popup says that earlier counts are lost", async () => {
  const page = await lab.openPage([{ url: "/s/404" }]);
  await lab.settle();
  await lab.whenKept(page.tab);
  await lab.driver.background.kill();
  await setSession({ [`tab/${page.tab.tabId}`]: "garbage" });
  const popup = await lab.driver.openExtensionPage(`popup.html?tab=${page.tab.tabId}`);
  await waitUntilReady(popup);
  expect(await readText(popup)).toContain("The earlier counts are lost");
  await popup.close();
});

test("storage corrupt: damaged keys of no tab, of the sites and of the options are passed over", async () => {
  const page = await lab.openPage([{ url: "/s/404" }]);
  await lab.settle();
  await lab.whenKept(page.tab);
  await lab.driver.background.kill();
  await setSession({
    "tab/": 1,
    "tab/x": "y",
    "tab/-1": "{}",
    "tab/1e9": 3,
    sites: "[{",
    "ids/0": "z",
    "ids/x": 5,
    "": 0,
  });
  await lab.driver.probe.evaluate(() => chrome.storage.local.set({ settings: "garbage" }));
  await page.request({ url: "/s/500" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1, 500: 1 } });
});

test("storage full: counts stay exact, and are kept again as soon as there is room", async () => {
  const filled = await lab.driver.probe.evaluate(async () => {
    let size = 1_000_000;
    let keys = 0;
    while (size >= 100) {
      try {
        await chrome.storage.session.set({ [`filler-${keys}`]: "x".repeat(size) });
        keys += 1;
      } catch {
        size = Math.floor(size / 2);
      }
    }
    return keys;
  });
  const page = await lab.openPage([{ url: "/s/404", times: 100 }]);
  await page.request({ url: "/s/500", times: 100 });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 100, 500: 100 } });
  await lab.driver.probe.evaluate((count) => {
    const keys = Array.from({ length: count }, (_, index) => `filler-${index}`);
    return chrome.storage.session.remove(keys);
  }, filled);
  await page.request({ url: "/s/503" });
  await lab.whenKept(page.tab);
  await lab.driver.background.kill();
  await page.request({ url: "/s/503" });
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 100, 500: 100, 503: 2 } });
});
