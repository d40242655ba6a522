import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Incident } from "../../diagnosis/incidents/incident.ts";
import { type Card, cardPasses, errorCards, quietCards } from "./cards.ts";
import type { Filter } from "./entry-slice.ts";
import { watchIncidents } from "./incidents.ts";
import type { TabViewModel } from "./tab-view-model.ts";

/** Cards drawn at first; a button brings more. A page with hundreds of kinds of errors must open as fast as any. */
export const CARDS_PER_STEP = 20;

export interface PopupModel extends TabViewModel {
  /** Whether the badge can be seen; `undefined` where the browser does not say. */
  readonly isOnToolbar: Signal<boolean | undefined>;
  readonly filter: Signal<Filter | undefined>;
  readonly shownCards: Signal<number>;
  readonly cards: ReadonlySignal<readonly Card[]>;
  /** With a filter: what fits it and is no error. */
  readonly quiet: ReadonlySignal<readonly Card[]>;
  /** What several responses say together; empty until the view is ready. */
  readonly incidents: ReadonlySignal<readonly Incident[]>;
}

/** What the popup shows of a tab: everything is derived from the tab's log, the surroundings and the filter. */
export function createPopupModel(view: TabViewModel): PopupModel {
  const filter = signal<Filter>();
  const allCards = computed(() => {
    const state = view.tab.state.value;
    return state?.page === undefined ? [] : errorCards(state.page, state.entries);
  });
  return {
    ...view,
    isOnToolbar: signal<boolean>(),
    filter,
    shownCards: signal(CARDS_PER_STEP),
    incidents: watchIncidents(view),
    cards: computed(() => {
      const chosen = filter.value;
      return chosen === undefined ? allCards.value : allCards.value.filter((card) => cardPasses(card, chosen));
    }),
    quiet: computed(() => {
      const state = view.tab.state.value;
      const chosen = filter.value;
      return state?.page === undefined || chosen === undefined ? [] : quietCards(state.page, state.entries, chosen);
    }),
  };
}
