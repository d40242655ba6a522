import type { Entry } from "../traffic/entry.ts";
import type { PageSummary, SiteSummary } from "../traffic/page.ts";

/** Ports of views that show a tab are named with this prefix and the tab's id. */
export const TAB_PORT_PREFIX = "tab:";

/** Everything a view needs to start or to start over. `page` is absent when nothing is known of the tab. */
export interface TabSnapshot {
  readonly type: "snapshot";
  readonly tabId: number;
  readonly page?: PageSummary;
  readonly entries: readonly Entry[];
  readonly site?: SiteSummary;
}

/** What changed on the same page since the last message. `entries` are new ones, or replace those with the same id. */
export interface PageDelta {
  readonly type: "delta";
  readonly page: PageSummary;
  readonly entries: readonly Entry[];
  readonly site?: SiteSummary;
}

/** Background to view. The view sends nothing: connecting is asking. */
export type TabMessage = TabSnapshot | PageDelta;
