import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { type Situation, situationOf } from "./situation.ts";
import { lookAround, type Surroundings } from "./surroundings.ts";
import type { TabModel } from "./tab-model.ts";

/** What every view of a tab needs: the tab live, and why it shows what it shows. */
export interface TabViewModel {
  readonly tab: TabModel;
  /** `undefined` until the browser has answered. */
  readonly surroundings: ReadonlySignal<Surroundings | undefined>;
  readonly situation: ReadonlySignal<Situation>;
  /** True once everything that the first view needs has been drawn. */
  readonly isReady: Signal<boolean>;
  /** Asks the browser again, after the person gave or took access. */
  refresh(): void;
}

/** @param look asks the browser; tests pass their own */
export function createTabViewModel(
  tab: TabModel,
  isFirefox: boolean,
  look: typeof lookAround = lookAround,
): TabViewModel {
  const surroundings = signal<Surroundings>();
  const hasLog = computed(() => tab.state.value !== undefined);
  const pageUrl = computed(() => tab.state.value?.page?.url);
  const refresh = () => {
    void look(tab.tabId, pageUrl.peek()).then((answer) => {
      surroundings.value = answer;
    });
  };
  // Asked when the tab's log has come, and again whenever another page is on screen. Not before: the first numbers
  // must not queue behind questions that only an empty page needs answered.
  effect(() => {
    pageUrl.value;
    if (hasLog.value) refresh();
  });
  const situation = computed<Situation>(() => {
    const state = tab.state.value;
    const around = surroundings.value;
    const hasCounts = (state?.page?.total ?? 0) > 0;
    // An emptiness is explained only when everything that could explain it is known.
    if (around === undefined && !hasCounts && tab.link.value !== "outdated") return "waiting";
    const { tab: facts, access } = around ?? { tab: {}, access: "unknown" as const };
    return situationOf({ state, link: tab.link.value, tab: facts, access, isFirefox });
  });
  return { tab, surroundings: computed(() => surroundings.value), situation, isReady: signal(false), refresh };
}
