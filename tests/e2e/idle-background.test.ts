import { test } from "vitest";
import { waitUntil } from "../drivers/wait.ts";
import { openLab } from "./support/lab.ts";
import { readView, waitUntilReady } from "./support/view.ts";

const lab = openLab();
/** Both browsers stop an idle background after half a minute. */
const IDLE_LIMIT_MS = 90_000;

test("A11 C5 with a panel open the browser still stops the idle background, and the next error reaches panel and badge", {
  timeout: 150_000,
}, async () => {
  const page = await lab.openPage([{ url: "/s/404" }]);
  await lab.expectSaid(page.tab, { statuses: { 200: 1, 404: 1 } });
  const panel = await lab.driver.openExtensionPage(`panel.html?tab=${page.tab.tabId}`);
  await waitUntilReady(panel);
  await waitUntil("The idle background's end", async () => !(await lab.driver.background.isAlive()), IDLE_LIMIT_MS);
  await page.request({ url: "/s/500" });
  const said = { total: 3, errors: 2, statuses: { 200: 1, 404: 1, 500: 1 }, failures: {} };
  await lab.expectSoon(() => readView(panel), said);
  await lab.expectSaid(page.tab, { statuses: said.statuses, badge: "2" });
});
