import { errorCount } from "./badge.ts";
import type { PageSummary, SiteSummary } from "./page.ts";
import { droppedEntries, type PageLog } from "./page-log.ts";
import type { Settings } from "./settings.ts";
import { totalOf } from "./tally.ts";

/** What views are told of a page; its entries travel beside it. */
export function summarizePage(page: PageLog, settings: Settings): PageSummary {
  return {
    key: page.key,
    url: page.url,
    committedAt: page.committedAt,
    tally: page.tally,
    total: totalOf(page.tally),
    errors: errorCount(page.tally, settings),
    groups: page.groups,
    droppedEntries: droppedEntries(page),
    documentEntries: page.documentEntries,
    withoutResponse: page.awaitingDocument && /^https?:/.test(page.url),
    ...(page.partial !== undefined && { partial: page.partial }),
  };
}

/** The bucket of a site's requests without a tab. */
export function summarizeSite(origin: string, page: PageLog): SiteSummary {
  return {
    origin,
    tally: page.tally,
    total: totalOf(page.tally),
    entries: page.entries,
    droppedEntries: droppedEntries(page),
  };
}
