import { launchChromium } from "../drivers/chromium.ts";
import { writeFloorExtension } from "../drivers/floor-extension.ts";
import { waitUntil } from "../drivers/wait.ts";
import { startSite } from "../site/site.ts";
import { type Figure, median } from "./figures.ts";

const ROUNDS = 20;
const WARM_UP_ROUNDS = 3;
const RESPONSES = 5_000;
const BATCH = 200;

/** Runs in the page: so many requests, one in ten an error. Chromium refuses them when thousands are open. */
async function makeRequests(count: number): Promise<void> {
  const paths = Array.from({ length: count }, (_, index) => (index % 10 === 0 ? "/s/404" : "/s/200"));
  await Promise.all(paths.map(async (path) => (await fetch(path)).arrayBuffer()));
}

/**
 * Runs in a page of the extension, which sees its popup's document: milliseconds from the call that opens the popup, as
 * a click on the toolbar does, to the ready mark. Closes it afterwards.
 */
async function openAndTime(): Promise<number> {
  const start = performance.now();
  const opened = chrome.action.openPopup();
  const popup = () => chrome.extension.getViews({ type: "popup" })[0];
  while (popup()?.document.querySelector("[data-ready]") == null)
    await new Promise((resolve) => setTimeout(resolve, 1));
  const time = performance.now() - start;
  await opened;
  popup()?.close();
  while (popup() !== undefined) await new Promise((resolve) => setTimeout(resolve, 5));
  return time;
}

/**
 * The popup of a tab with 5,000 responses, its worker dead, against a popup that is one word of HTML, each opened from
 * the toolbar. Both run in the same kind of browser, in turns.
 */
export async function benchPopup(extensionDir: string): Promise<Figure[]> {
  const site = await startSite();
  const ours = await launchChromium({ extensionDir });
  const blank = await launchChromium({ extensionDir: await writeFloorExtension("chromium") });
  try {
    const tab = await ours.newTab(`${site.httpUrl}/s/200`);
    for (let made = 0; made < RESPONSES; made += BATCH) await tab.evaluate(makeRequests, BATCH);
    const errors = String(RESPONSES / 10);
    await waitUntil("All responses", async () => (await ours.badgeText(tab.tabId)) === errors, 60_000);
    const ourTimes: number[] = [];
    const blankTimes: number[] = [];
    for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
      await tab.bringToFront();
      await ours.background.kill();
      const ourTime = await ours.probe.evaluate(openAndTime);
      const blankTime = await blank.probe.evaluate(openAndTime);
      if (round < 0) continue;
      ourTimes.push(ourTime);
      blankTimes.push(blankTime);
    }
    const [our, none] = [median(ourTimes), median(blankTimes)];
    return [
      {
        name: "popup to ready, 5,000 responses, worker dead, ours to blank",
        value: our / none,
        unit: "ratio",
        atMost: 1.5,
        note: `medians of ${ROUNDS}: ours ${our.toFixed(1)}, blank ${none.toFixed(1)} ms`,
      },
    ];
  } finally {
    await ours.close();
    await blank.close();
    await site.close();
  }
}
