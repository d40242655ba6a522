import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { type Explanation, explain, type Outcome, outcomeKey } from "./explanation.ts";

/** Explanations, loaded when a view first asks for them and kept while it is open. */
export interface ExplanationBook {
  /** What is known by now. Asking starts the loading; whoever reads it in a component is drawn again when it comes. */
  read(outcome: Outcome): Explanation | undefined;
  /** True while nothing that was asked for is on its way. */
  readonly isSettled: ReadonlySignal<boolean>;
}

/** @param load answers one outcome; tests pass their own */
export function openExplanationBook(load: typeof explain = explain): ExplanationBook {
  const pages = new Map<string, Signal<Explanation | undefined>>();
  const loading = signal(0);
  const turnTo = (outcome: Outcome) => {
    const page = signal<Explanation | undefined>(undefined);
    // Counted in the next turn, because a component may be asking in the middle of being drawn.
    queueMicrotask(() => {
      loading.value += 1;
    });
    load(outcome)
      .catch(() => undefined)
      .then((explanation) => {
        page.value = explanation;
        loading.value -= 1;
      });
    return page;
  };
  return {
    read(outcome) {
      const key = outcomeKey(outcome);
      let page = pages.get(key);
      if (page === undefined) {
        page = turnTo(outcome);
        pages.set(key, page);
      }
      return page.value;
    },
    isSettled: computed(() => loading.value === 0),
  };
}
