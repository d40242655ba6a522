import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Entry } from "../../traffic/entry.ts";
import type { Slice } from "./counts.ts";
import type { EntrySource } from "./entry-source.ts";
import { sourceOfTab } from "./panel/tab-source.ts";
import { filterRows } from "./panel-rows.ts";
import type { TabViewModel } from "./tab-view-model.ts";

export interface PanelModel extends TabViewModel {
  /** The live page. */
  readonly live: EntrySource;
  /** A file that the person opened; it stands in the place of the live page until they go back. */
  readonly file: Signal<EntrySource | undefined>;
  /** What is on screen: the file if there is one, else the live page. */
  readonly source: ReadonlySignal<EntrySource>;
  readonly text: Signal<string>;
  /** Pressed chips; none means all. */
  readonly slices: Signal<ReadonlySet<Slice>>;
  readonly rows: ReadonlySignal<readonly Entry[]>;
  readonly chosenId: Signal<number | undefined>;
  /** The chosen entry as it is now, also while the filter hides its row. */
  readonly chosen: ReadonlySignal<Entry | undefined>;
}

/** What the panel shows of a tab. @param live where its entries come from; webRequest alone unless given */
export function createPanelModel(view: TabViewModel, live: EntrySource = sourceOfTab(view.tab)): PanelModel {
  const file = signal<EntrySource>();
  const source = computed(() => file.value ?? live);
  const text = signal("");
  const slices = signal<ReadonlySet<Slice>>(new Set());
  const chosenId = signal<number>();
  const entries = computed<readonly Entry[]>(() => source.value.list.value.entries);
  return {
    ...view,
    live,
    file,
    source,
    text,
    slices,
    rows: computed(() => filterRows(entries.value, slices.value, text.value)),
    chosenId,
    chosen: computed(() => entries.value.find((entry) => entry.id === chosenId.value)),
  };
}
