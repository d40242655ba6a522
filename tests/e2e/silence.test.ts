import { expect, test } from "vitest";
import type { RemoteContext } from "../drivers/driver.ts";
import { openLab } from "./support/lab.ts";

/** The browser complains of every try, by its address. */
const lab = openLab({ allowedProblems: /\/s\/200\/from-(page|background)\// });

/** Tries every way to the network that a script has here; returns those that the browser let through. */
async function tryNetwork(context: RemoteContext, url: string): Promise<string[]> {
  return await context.evaluate(async (address) => {
    const open: string[] = [];
    await fetch(`${address}/fetch`).then(
      () => open.push("fetch"),
      () => {},
    );
    const socket = (kind: string, make: () => EventTarget) =>
      new Promise<void>((resolve) => {
        try {
          const target = make();
          target.addEventListener("open", () => resolve(void open.push(kind)));
          target.addEventListener("load", () => resolve(void open.push(kind)));
          target.addEventListener("error", () => resolve());
        } catch {
          resolve();
        }
      });
    await socket("websocket", () => new WebSocket(`${address.replace(/^http/, "ws")}/ws`));
    if (typeof Image !== "undefined") {
      await socket("image", () => Object.assign(new Image(), { src: `${address}/image` }));
      const script = document.createElement("script");
      await socket("script", () => document.head.appendChild(Object.assign(script, { src: `${address}/script` })));
      const frame = document.createElement("iframe");
      document.body.append(Object.assign(frame, { src: `${address}/frame` }));
    }
    return open;
  }, url);
}

test.for(["popup.html", "panel.html", "reference.html", "options.html"])(
  "D6 nothing in %s can reach the network",
  async (path) => {
    const page = await lab.driver.openExtensionPage(path);
    expect(await tryNetwork(page, `${lab.site.origin("other.test")}/s/200/from-page`)).toEqual([]);
    await lab.settle();
    expect(lab.site.log.find({ path: "/s/200/from-page" })).toEqual([]);
    await page.close();
  },
);

test("D6 nothing in the background can reach the network", async () => {
  expect(await tryNetwork(lab.driver.background, `${lab.site.origin("other.test")}/s/200/from-background`)).toEqual([]);
  await lab.settle();
  expect(lab.site.log.find({ path: "/s/200/from-background" })).toEqual([]);
});

test("D5 a page can load nothing of the extension", async () => {
  const page = await lab.openPage();
  for (const file of ["manifest.json", "popup.html", "icons/16.png"]) {
    await page.inPage((url) => {
      fetch(url).then(
        () => document.documentElement.setAttribute("data-detected", url),
        () => document.documentElement.setAttribute("data-refused", url),
      );
    }, `${lab.driver.extensionOrigin}/${file}`);
    const url = `${lab.driver.extensionOrigin}/${file}`;
    await page.tab.waitFor((wanted) => document.documentElement.dataset.refused === wanted, [url]);
  }
  expect(await page.tab.evaluate(() => document.documentElement.dataset.detected)).toBeUndefined();
});
