import { type Access, ALL_SITES, readAccess } from "../../platform/access.ts";
import { readTab, type TabFacts } from "../../platform/tabs.ts";
import { sitePattern } from "./page-address.ts";

/** What the browser says beside the traffic: about the tab, and about the access that the person gives. */
export interface Surroundings {
  readonly tab: TabFacts;
  readonly access: Access;
}

/** Match patterns for the access that a page needs; those of every site where its address is not known. */
export function patternsFor(url: string | undefined): readonly string[] {
  const pattern = sitePattern(url);
  return pattern === undefined ? ALL_SITES : [pattern];
}

/** @param pageUrl the page's address as the background knows it, for tabs whose address the browser does not tell */
export async function lookAround(tabId: number, pageUrl: string | undefined): Promise<Surroundings> {
  const tab = await readTab(tabId);
  return { tab, access: await readAccess(patternsFor(tab.url ?? pageUrl)) };
}
