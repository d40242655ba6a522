import { computed, signal } from "@preact/signals";
import { splitUrl } from "../../../traffic/groups.ts";
import { emptyTally } from "../../../traffic/tally.ts";
import { EMPTY_LIST, type EntryList, type EntrySource, nextRevision } from "../entry-source.ts";
import type { TabModel } from "../tab-model.ts";

/** What webRequest alone says of a tab, as a source of entries. */
export function sourceOfTab(tab: TabModel): EntrySource {
  let last = EMPTY_LIST;
  const list = computed<EntryList>(() => {
    const entries = tab.state.value?.entries ?? [];
    if (entries === last.entries) return last;
    const held = last.entries;
    let from = 0;
    while (from < held.length && from < entries.length && held[from] === entries[from]) from += 1;
    last = nextRevision(last, entries, from);
    return last;
  });
  const page = computed(() => tab.state.value?.page);
  return {
    label: computed(() => splitUrl(page.value?.url ?? "").host),
    list,
    pages: signal([]),
    counts: computed(() => ({
      tally: page.value?.tally ?? emptyTally(),
      total: page.value?.total ?? 0,
      errors: page.value?.errors ?? 0,
      pageUrl: page.value?.url ?? "",
      notHeld: tab.state.value?.notHeld ?? 0,
    })),
    blindSpots: signal([]),
    readBody: async () => ({ unavailable: "Only the panel inside DevTools can read the body of a response." }),
  };
}
