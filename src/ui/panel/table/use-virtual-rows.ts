import { useSignal } from "@preact/signals";
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useMemo } from "preact/hooks";

/** Height of a row in CSS pixels; the style sheet gives rows the same. */
export const ROW_HEIGHT_PX = 26;
/** The head stays in sight above the rows and takes part of what scrolls. */
const HEAD_HEIGHT_PX = 28;
const OVERSCAN_ROWS = 4;

export interface VirtualRows {
  readonly items: readonly VirtualItem[];
  /** Pixels above the first and below the last drawn row. */
  readonly before: number;
  readonly after: number;
  scrollTo(index: number): void;
  scrollToTop(): void;
}

/**
 * Draws only the rows in sight.
 * @param followsEnd whether new rows keep a list that stands at its end at its end
 */
export function useVirtualRows(
  count: number,
  scroller: RefObject<HTMLElement | null>,
  followsEnd: boolean,
): VirtualRows {
  const version = useSignal(0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: OVERSCAN_ROWS,
    paddingStart: HEAD_HEIGHT_PX,
    scrollPaddingStart: HEAD_HEIGHT_PX,
    followOnAppend: followsEnd,
    anchorTo: followsEnd ? ("end" as const) : ("start" as const),
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => {
      version.value += 1;
    },
  };
  const virtualizer = useMemo(() => new Virtualizer<HTMLElement, Element>(options), []);
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  // Read so that a scroll draws the table again.
  version.value;
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1);
  return {
    items,
    before: Math.max(0, (items[0]?.start ?? 0) - HEAD_HEIGHT_PX),
    after: last === undefined ? 0 : virtualizer.getTotalSize() - last.end,
    scrollToTop() {
      // Asking the element where it stands would make it lay everything out.
      if (virtualizer.scrollOffset !== 0) virtualizer.scrollToOffset(0);
    },
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: "auto" }),
  };
}
