import { type Signal, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { type Suggestion, suggest } from "../../../traffic/filter/suggest.ts";
import type { PanelModel } from "../../models/panel-model.ts";

/** Values are counted over so many of the newest entries, so that a long log does not delay a key. */
const MAX_COUNTED = 10_000;

export interface Suggestions {
  readonly list: Signal<readonly Suggestion[]>;
  /** The one that arrow keys have reached; -1 while none is. */
  readonly active: Signal<number>;
  /** Looks for ways to go on, once the rows have been drawn. */
  ask(text: string, caret: number): void;
  close(): void;
}

export function useSuggestions(model: PanelModel): Suggestions {
  const list = useSignal<readonly Suggestion[]>([]);
  const active = useSignal(-1);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = (found: readonly Suggestion[]) => {
    active.value = -1;
    list.value = found;
  };
  return {
    list,
    active,
    ask(text, caret) {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const { entries } = model.source.peek().list.peek();
        const { digests } = model.log.peek();
        show(suggest(text, caret, entries.slice(-MAX_COUNTED), digests.of));
      });
    },
    close() {
      clearTimeout(timer.current);
      show([]);
    },
  };
}
