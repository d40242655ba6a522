import { type ReadonlySignal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** The width of an element in whole CSS pixels, as it changes; 0 until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): ReadonlySignal<number> {
  const width = useSignal(0);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return;
    width.value = target.clientWidth;
    const observer = new ResizeObserver(() => {
      width.value = target.clientWidth;
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return width;
}
