import type { ChromiumDriver } from "../drivers/chromium.ts";
import { launchChromium } from "../drivers/chromium.ts";
import type { BrowserPage } from "../drivers/driver.ts";
import { writeFloorExtension } from "../drivers/floor-extension.ts";
import { startSite } from "../site/site.ts";
import { type Figure, median, shuffled } from "./figures.ts";

const ROUNDS = 16;
/** Loads before the first that counts: code caches, connections, just-in-time compilation. */
const WARM_UP_ROUNDS = 3;

interface Candidate {
  readonly name: "none" | "floor" | "ours";
  readonly driver: ChromiumDriver;
  readonly page: BrowserPage;
  readonly times: number[];
}

async function openCandidate(name: Candidate["name"], extensionDir?: string): Promise<Candidate> {
  const driver = await launchChromium(extensionDir === undefined ? {} : { extensionDir });
  const page = await driver.newTab();
  return { name, driver, page, times: [] };
}

/** Milliseconds from the start of the navigation to the end of the load event. */
async function timeLoad(page: BrowserPage, url: string): Promise<number> {
  await page.goto(url);
  await page.waitFor(() => performance.getEntriesByType("navigation").some((entry) => entry.duration > 0), []);
  return await page.evaluate(() => performance.getEntriesByType("navigation")[0]?.duration ?? Number.NaN);
}

function medianOf(candidates: readonly Candidate[], name: Candidate["name"]): number {
  return median(candidates.find((candidate) => candidate.name === name)?.times ?? []);
}

/**
 * Load times of two pages in three browsers that differ in the extension alone: none, the floor (one listener that
 * adds to a number), ours. Each round loads the page once in each, in random order.
 */
export async function benchPageLoad(extensionDir: string): Promise<Figure[]> {
  const site = await startSite();
  const candidates = [
    await openCandidate("none"),
    await openCandidate("floor", await writeFloorExtension("chromium")),
    await openCandidate("ours", extensionDir),
  ];
  const measure = async (path: string) => {
    for (const candidate of candidates) candidate.times.length = 0;
    for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
      for (const candidate of shuffled(candidates)) {
        const time = await timeLoad(candidate.page, `${site.httpUrl}${path}&round=${round}`);
        if (round >= 0) candidate.times.push(time);
      }
    }
    return {
      none: medianOf(candidates, "none"),
      floor: medianOf(candidates, "floor"),
      ours: medianOf(candidates, "ours"),
    };
  };
  try {
    const many = await measure("/page?n=500&kind=script");
    const slow = await measure("/page?n=50&kind=script&d=50");
    const inWords = ({ none, floor, ours }: typeof many) =>
      `medians of ${ROUNDS}: none ${none.toFixed(0)}, floor ${floor.toFixed(0)}, ours ${ours.toFixed(0)} ms`;
    return [
      {
        name: "page of 500 tiny requests, ours to the floor",
        value: many.ours / many.floor,
        unit: "ratio",
        atMost: 1.05,
        note: inWords(many),
      },
      {
        name: "page of 500 tiny requests, ours to no extension",
        value: many.ours / many.none,
        unit: "ratio",
        note: inWords(many),
      },
      {
        name: "page of 50 requests of 50 ms, ours to no extension",
        value: slow.ours / slow.none,
        unit: "ratio",
        atMost: 1.02,
        note: inWords(slow),
      },
    ];
  } finally {
    await Promise.all(candidates.map(({ driver }) => driver.close()));
    await site.close();
  }
}
