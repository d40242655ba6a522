import type { CDPSession } from "puppeteer-core";
import { expect, test } from "vitest";
import { ChromiumDriver } from "../../drivers/chromium.ts";
import { ChromiumPage } from "../../drivers/chromium-page.ts";
import { openLab } from "../support/lab.ts";
import { waitUntilReady } from "../support/view.ts";

const lab = openLab();

/** Notes every request that a context makes from now on. */
async function watchRequests(session: CDPSession): Promise<string[]> {
  const seen: string[] = [];
  session.on("Network.requestWillBeSent", ({ request }) => seen.push(request.url));
  session.on("Network.webSocketCreated", ({ url }) => seen.push(url));
  await session.send("Network.enable");
  return seen;
}

function isFromElsewhere(url: string): boolean {
  return !url.startsWith(`${lab.driver.extensionOrigin}/`) && !url.startsWith("data:");
}

test("D6 no page of the extension asks the network for anything", async () => {
  const page = await lab.openPage([{ url: "/s/404" }, { url: "/s/503" }, { url: `${lab.site.refusedOrigin}/` }]);
  const paths = [
    `popup.html?tab=${page.tab.tabId}`,
    `panel.html?tab=${page.tab.tabId}`,
    "reference.html#404",
    "options.html",
  ];
  for (const path of paths) {
    const view = await lab.driver.newTab();
    if (!(view instanceof ChromiumPage)) throw new Error("This is Chromium's protocol.");
    const seen = await watchRequests(await view.puppeteer.createCDPSession());
    await view.goto(`${lab.driver.extensionOrigin}/${path}`);
    await waitUntilReady(view);
    await view.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>(".card-opener, tbody tr[id]")) button.click();
    });
    await lab.settle();
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(isFromElsewhere)).toEqual([]);
    await view.close();
  }
});

test("D6 the background asks the network for nothing while it watches", async () => {
  if (!(lab.driver instanceof ChromiumDriver)) throw new Error("This is Chromium's protocol.");
  await lab.settle();
  const { puppeteer, extensionOrigin } = lab.driver;
  const isWorker = (type: string, url: string) => type === "service_worker" && url.startsWith(extensionOrigin);
  const worker = puppeteer.targets().find((target) => isWorker(target.type(), target.url()));
  if (worker === undefined) throw new Error("The background does not run.");
  const session = await worker.createCDPSession();
  const seen = await watchRequests(session);
  const page = await lab.openPage([{ url: "/s/404", times: 20 }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 20 } });
  await session.detach();
  expect(seen.filter(isFromElsewhere)).toEqual([]);
});
