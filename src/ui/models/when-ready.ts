import { effect } from "@preact/signals";
import type { ExplanationBook } from "./explanation-book.ts";
import type { TabViewModel } from "./tab-view-model.ts";

/**
 * Draws a view once it knows what to show, and marks it ready once the explanations that it shows first have come.
 * Drawing earlier would flash an empty page, marking it earlier would hand half a page to those who read it.
 */
export function drawWhenKnown(view: TabViewModel, book: ExplanationBook, draw: () => void): void {
  let isDrawn = false;
  effect(() => {
    if (isDrawn || view.situation.value === "waiting") return;
    isDrawn = true;
    queueMicrotask(() => {
      draw();
      queueMicrotask(() => {
        effect(() => {
          if (book.isSettled.value) view.isReady.value = true;
        });
      });
    });
  });
}
