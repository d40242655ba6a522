import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Entry } from "../../traffic/entry.ts";
import type { Slice } from "./counts.ts";
import { filterRows } from "./panel-rows.ts";
import type { TabViewModel } from "./tab-view-model.ts";

export interface PanelModel extends TabViewModel {
  readonly text: Signal<string>;
  /** Pressed chips; none means all. */
  readonly slices: Signal<ReadonlySet<Slice>>;
  readonly rows: ReadonlySignal<readonly Entry[]>;
  readonly chosenId: Signal<number | undefined>;
  /** The chosen entry as it is now, also while the filter hides its row. */
  readonly chosen: ReadonlySignal<Entry | undefined>;
}

/** What the panel shows of a tab. */
export function createPanelModel(view: TabViewModel): PanelModel {
  const text = signal("");
  const slices = signal<ReadonlySet<Slice>>(new Set());
  const chosenId = signal<number>();
  const entries = computed<readonly Entry[]>(() => view.tab.state.value?.entries ?? []);
  return {
    ...view,
    text,
    slices,
    rows: computed(() => filterRows(entries.value, slices.value, text.value)),
    chosenId,
    chosen: computed(() => entries.value.find((entry) => entry.id === chosenId.value)),
  };
}
