import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { loadPanelSettings, savePanelSettings } from "../../platform/panel-settings.ts";
import type { Entry } from "../../traffic/entry.ts";
import type { EntrySource } from "./entry-source.ts";
import type { LiveSource } from "./live/live-source.ts";
import { type Chips, createChips, toggled } from "./panel/chips.ts";
import { createLogView, type LogView } from "./panel/log-view.ts";
import { DEFAULT_VIEW, parseViewSettings, type ViewSettings } from "./panel/view-settings.ts";
import type { TabViewModel } from "./tab-view-model.ts";

/** What the panel shows below its head. */
export type PanelPart = "responses" | "health";

/** What the person can tell the live page: to hold still, to forget, to keep earlier pages. */
export type LiveControls = Pick<LiveSource, "clear" | "isPaused" | "keepsLog">;

/** A file as a source. What it holds besides the entries is freed when it is closed. */
export type FileSource = EntrySource & { close?(): void };

export interface PanelModel extends TabViewModel {
  /** The live page. */
  readonly live: EntrySource;
  /** A file that the person opened; it stands in the place of the live page until they go back. */
  readonly file: ReadonlySignal<FileSource | undefined>;
  showFile(file: FileSource): void;
  backToLive(): void;
  /** Another number for every file that is shown, 0 for the live page. */
  readonly sourceNumber: ReadonlySignal<number>;
  /** What is on screen: the file if there is one, else the live page. */
  readonly source: ReadonlySignal<EntrySource>;
  /** Absent while a file is on screen. */
  readonly controls: ReadonlySignal<LiveControls | undefined>;
  readonly part: Signal<PanelPart>;
  readonly chips: Chips;
  readonly settings: ReadonlySignal<ViewSettings>;
  /** Changes how the panel looks, and keeps it. */
  set(change: (settings: ViewSettings) => ViewSettings): void;
  /** The source on screen as rows. */
  readonly log: ReadonlySignal<LogView>;
  /** Requests whose rows are open, by their id. */
  readonly openRequests: ReadonlySignal<ReadonlySet<string>>;
  /** Opens or closes what is folded into the row of a request. */
  toggleRow(requestId: string): void;
  /** The chosen entry as it is now, also while the filter hides its row. */
  readonly chosen: ReadonlySignal<Entry | undefined>;
  /** Its place in the log; -1 without one. */
  readonly chosenIndex: ReadonlySignal<number>;
  choose(entry: Entry | undefined): void;
}

/** Dragging a column's edge changes its width many times; the last one is kept. */
const SAVE_DELAY_MS = 300;

interface Store {
  load(): Promise<unknown>;
  save(settings: ViewSettings): void;
}

const EXTENSION_STORE: Store = {
  load: loadPanelSettings,
  save: (settings) => void savePanelSettings({ ...settings }),
};

function isSame(a: Entry, b: Entry | undefined): boolean {
  return a.id === b?.id && a.requestId === b.requestId && a.pageKey === b.pageKey;
}

/**
 * What the panel shows of a tab.
 * @param live where its entries come from
 * @param store where the looks are kept; tests pass their own
 */
export function createPanelModel(
  view: TabViewModel,
  live: EntrySource & Partial<LiveControls>,
  store: Store = EXTENSION_STORE,
): PanelModel {
  const file = signal<FileSource>();
  const filesShown = signal(0);
  const source = computed(() => file.value ?? live);
  const { clear, isPaused, keepsLog } = live;
  const controls =
    clear === undefined || isPaused === undefined || keepsLog === undefined ? undefined : { clear, isPaused, keepsLog };
  const chips = createChips();
  const settings = signal(DEFAULT_VIEW);
  const openRequests = signal<ReadonlySet<string>>(new Set());
  const picked = signal<Entry>();

  let wasSet = false;
  let saving: ReturnType<typeof setTimeout> | undefined;
  void store.load().then((stored) => {
    if (!wasSet) settings.value = parseViewSettings(stored);
  });

  const views = new WeakMap<EntrySource, LogView>();
  const wishes = {
    chips,
    sorting: computed(() => settings.value.sorting),
    isFolded: computed(() => settings.value.isFolded),
    openRequests,
  };
  const log = computed(() => {
    const known = views.get(source.value) ?? createLogView(source.value, wishes);
    views.set(source.value, known);
    return known;
  });

  let lastIndex = -1;
  const chosenIndex = computed(() => {
    const { entries } = source.value.list.value;
    const wanted = picked.value;
    if (wanted === undefined) return -1;
    if (!isSame(wanted, entries[lastIndex])) lastIndex = entries.findLastIndex((entry) => isSame(wanted, entry));
    return lastIndex;
  });

  // Another log has other times and other rows.
  effect(() => {
    source.value;
    batch(() => {
      picked.value = undefined;
      openRequests.value = new Set();
      chips.span.value = undefined;
      chips.since.value = undefined;
    });
  });

  return {
    ...view,
    live,
    file: computed(() => file.value),
    showFile(opened) {
      file.peek()?.close?.();
      batch(() => {
        file.value = opened;
        filesShown.value += 1;
      });
    },
    backToLive() {
      file.peek()?.close?.();
      file.value = undefined;
    },
    sourceNumber: computed(() => (file.value === undefined ? 0 : filesShown.value)),
    source,
    controls: computed(() => (file.value === undefined ? controls : undefined)),
    part: signal<PanelPart>("responses"),
    chips,
    settings,
    set(change) {
      wasSet = true;
      settings.value = change(settings.value);
      clearTimeout(saving);
      saving = setTimeout(() => store.save(settings.value), SAVE_DELAY_MS);
    },
    log,
    openRequests,
    toggleRow(requestId) {
      openRequests.value = toggled(openRequests.value, requestId);
    },
    chosen: computed(() => source.value.list.value.entries[chosenIndex.value]),
    chosenIndex,
    choose(entry) {
      picked.value = entry;
    },
  };
}
