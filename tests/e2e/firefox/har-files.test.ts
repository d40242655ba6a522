import { expect, test } from "vitest";
import { dropFile, readFilePanel, sampleFile, tellFilePanel } from "../support/har-files.ts";
import { openLab } from "../support/lab.ts";
import { waitUntilReady } from "../support/view.ts";

const lab = openLab({ allowPrivate: true });

test("a private window's reference page opens a file in that window", async () => {
  const reference = await lab.driver.newTab(`${lab.driver.extensionOrigin}/reference.html`, { private: true });
  await waitUntilReady(reference);
  await dropFile(reference, { ...sampleFile("fiddler.har"), name: "orders.har" });
  await lab.expectSoon(() => readFilePanel(reference), "orders.har · Status Decoder | Responses of orders.har | 4 | 1");
  const isPrivate = () =>
    lab.driver.probe.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return tabs.filter(({ url }) => url?.includes("panel.html?file=")).map(({ incognito }) => incognito);
    });
  expect(await isPrivate()).toEqual([true]);
  await tellFilePanel(reference, "close");
  await reference.close();
});
