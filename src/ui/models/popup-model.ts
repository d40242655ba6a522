import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Access } from "../../platform/access.ts";
import type { TabFacts } from "../../platform/tabs.ts";
import { type Card, cardPasses, errorCards, quietCards } from "./cards.ts";
import type { Filter } from "./entry-slice.ts";
import { type Situation, situationOf } from "./situation.ts";
import type { TabModel } from "./tab-model.ts";

/** Cards drawn at first; a button brings more. A page with hundreds of kinds of errors must open as fast as any. */
export const CARDS_PER_STEP = 20;

/** What the browser says beside the traffic. */
export interface Surroundings {
  readonly tab: TabFacts;
  readonly access: Access;
}

export interface PopupModel {
  readonly tab: TabModel;
  /** `undefined` until the browser has answered. */
  readonly surroundings: Signal<Surroundings | undefined>;
  /** Whether the badge can be seen; `undefined` where the browser does not say. */
  readonly isOnToolbar: Signal<boolean | undefined>;
  readonly filter: Signal<Filter | undefined>;
  readonly shownCards: Signal<number>;
  /** True once everything that the first view needs has been drawn. */
  readonly isReady: Signal<boolean>;
  readonly situation: ReadonlySignal<Situation>;
  readonly cards: ReadonlySignal<readonly Card[]>;
  /** With a filter: what fits it and is no error. */
  readonly quiet: ReadonlySignal<readonly Card[]>;
}

/** What the popup shows of a tab: everything is derived from the tab's log, the surroundings and the filter. */
export function createPopupModel(tab: TabModel, isFirefox: boolean): PopupModel {
  const surroundings = signal<Surroundings>();
  const filter = signal<Filter>();
  const situation = computed<Situation>(() => {
    const state = tab.state.value;
    const around = surroundings.value;
    const hasCounts = (state?.page?.total ?? 0) > 0;
    // An emptiness is explained only when everything that could explain it is known.
    if (around === undefined && !hasCounts && tab.link.value !== "outdated") return "waiting";
    const { tab: facts, access } = around ?? { tab: {}, access: "unknown" };
    return situationOf({ state, link: tab.link.value, tab: facts, access, isFirefox });
  });
  const allCards = computed(() => {
    const state = tab.state.value;
    return state?.page === undefined ? [] : errorCards(state.page, state.entries);
  });
  return {
    tab,
    surroundings,
    isOnToolbar: signal<boolean>(),
    filter,
    shownCards: signal(CARDS_PER_STEP),
    isReady: signal(false),
    situation,
    cards: computed(() => {
      const chosen = filter.value;
      return chosen === undefined ? allCards.value : allCards.value.filter((card) => cardPasses(card, chosen));
    }),
    quiet: computed(() => {
      const state = tab.state.value;
      const chosen = filter.value;
      return state?.page === undefined || chosen === undefined ? [] : quietCards(state.page, state.entries, chosen);
    }),
  };
}
