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
  const asked = useRef(0);
  useEffect(
    () => () => {
      asked.current += 1;
    },
    [],
  );
  const show = (found: readonly Suggestion[]) => {
    active.value = -1;
    list.value = found;
  };
  return {
    list,
    active,
    ask(text, caret) {
      asked.current += 1;
      const mine = asked.current;
      const find = () => {
        if (mine !== asked.current) return;
        const { entries } = model.source.peek().list.peek();
        const { digests } = model.log.peek();
        show(suggest(text, caret, entries.slice(-MAX_COUNTED), digests.of));
      };
      // The frame that shows the rows of this key comes first.
      requestAnimationFrame(() => setTimeout(find));
    },
    close() {
      asked.current += 1;
      show([]);
    },
  };
}
