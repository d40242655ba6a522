import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type LinkState, type TabLink, watchTab } from "../../wire/port.ts";
import type { TabMessage } from "../../wire/protocol.ts";
import { batchPerFrame } from "./frame-batch.ts";
import { receive, type TabState } from "./tab-state.ts";

/** One tab, live. */
export interface TabModel {
  readonly tabId: number;
  readonly state: ReadonlySignal<TabState | undefined>;
  readonly link: ReadonlySignal<LinkState>;
  pause(): void;
  resume(): void;
}

/**
 * Watches a tab. The first snapshot is taken at once, what follows once per animation frame.
 * @param watch opens the link; tests pass their own
 */
export function watchTabModel(tabId: number, watch: typeof watchTab = watchTab): TabModel {
  const state = signal<TabState>();
  const link = signal<LinkState>("connecting");
  let waiting: TabMessage[] = [];
  const flush = () => {
    const messages = waiting;
    waiting = [];
    state.value = messages.reduce<TabState | undefined>(receive, state.value);
  };
  const schedule = batchPerFrame(flush);
  const tabLink: TabLink = watch(tabId, {
    onMessage(message) {
      waiting.push(message);
      if (state.value === undefined) flush();
      else schedule();
    },
    onState(next) {
      link.value = next;
    },
  });
  return {
    tabId,
    state: computed(() => state.value),
    link: computed(() => link.value),
    pause: () => tabLink.pause(),
    resume: () => tabLink.resume(),
  };
}
