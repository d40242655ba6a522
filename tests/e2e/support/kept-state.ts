import { readTab } from "../../../src/traffic/stored-tab.ts";
import { type Tally, totalOf } from "../../../src/traffic/tally.ts";
import type { RemoteContext } from "../../drivers/driver.ts";

/** What `storage.session` holds of a tab now: how much was counted on its pages, by their keys. */
export async function readKept(probe: RemoteContext, tabId: number): Promise<Record<string, number>> {
  const stored = await probe.evaluate(async (key) => (await chrome.storage.session.get(key))[key], `tab/${tabId}`);
  const pages = readTab(stored)?.pages ?? [];
  return Object.fromEntries(pages.map(({ key, tally }) => [key, weightOf(tally)]));
}

/** Everything counted in a tally, the benign failures too. */
export function weightOf(tally: Tally): number {
  return totalOf(tally) + totalOf({ ...tally, statuses: {}, networkErrors: tally.benign });
}
