import { expect, test } from "vitest";
import { ChromiumPage } from "../../drivers/chromium-page.ts";
import { openLab } from "../support/lab.ts";
import { waitUntilReady } from "../support/view.ts";

const lab = openLab();

/** Opens a page of the extension and returns the files of the catalog that it asks for until it is ready. */
async function catalogFilesOf(path: string): Promise<string[]> {
  const view = await lab.driver.newTab();
  if (!(view instanceof ChromiumPage)) throw new Error("This is Chromium's protocol.");
  const session = await view.puppeteer.createCDPSession();
  const asked: string[] = [];
  session.on("Network.requestWillBeSent", ({ request }) => asked.push(request.url));
  await session.send("Network.enable");
  await view.goto(`${lab.driver.extensionOrigin}/${path}`);
  await waitUntilReady(view);
  await view.close();
  expect(asked.length).toBeGreaterThan(0);
  return asked.flatMap((url) => /\/catalog-([\w-]+)\.js$/.exec(url)?.[1] ?? []).sort();
}

test("a popup loads what explains the errors of its page, and nothing else of the catalog", async () => {
  const page = await lab.openPage([
    { url: "/s/404" },
    { url: "/s/500", times: 2 },
    { url: "/s/503" },
    { url: "/s/301" },
  ]);
  await lab.settle();
  // The words are what the files of single codes share.
  expect(await catalogFilesOf(`popup.html?tab=${page.tab.tabId}`)).toEqual(["404", "500", "503", "words"]);
});

test("a popup of a page without errors loads nothing that explains one", async () => {
  const page = await lab.openPage([{ url: "/s/200" }]);
  await lab.settle();
  expect(await catalogFilesOf(`popup.html?tab=${page.tab.tabId}`)).toEqual(["words"]);
});

test("the reference lists everything without loading what explains single codes", async () => {
  const files = await catalogFilesOf("reference.html");
  expect(files).toContain("headlines");
  expect(files.filter((file) => /^\d{3}$/.test(file))).toEqual([]);
});
