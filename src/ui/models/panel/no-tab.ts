import { signal } from "@preact/signals";
import { emptyTally } from "../../../traffic/tally.ts";
import { EMPTY_LIST, type EntrySource } from "../entry-source.ts";
import type { TabViewModel } from "../tab-view-model.ts";

/** A panel that shows files alone stands for no tab. */
const NO_TAB_ID = -1;

/** What a panel without a live page is built on. It never changes and asks nobody. */
export function viewOfNoTab(): TabViewModel {
  return {
    tab: {
      tabId: NO_TAB_ID,
      state: signal(undefined),
      link: signal("open"),
      pause: () => undefined,
      resume: () => undefined,
    },
    surroundings: signal(undefined),
    situation: signal("quiet"),
    isReady: signal(true),
    refresh: () => undefined,
  };
}

/** The source in the place of the live page. */
export function sourceOfNoTab(): EntrySource {
  return {
    label: signal(""),
    list: signal(EMPTY_LIST),
    pages: signal([]),
    counts: signal({ tally: emptyTally(), total: 0, errors: 0, pageUrl: "", notHeld: 0 }),
    blindSpots: signal([]),
    readBody: async () => ({ unavailable: "No file is open." }),
  };
}

/** Whether there is a live page to go back to. */
export function hasLivePage({ tab }: Pick<TabViewModel, "tab">): boolean {
  return tab.tabId !== NO_TAB_ID;
}
