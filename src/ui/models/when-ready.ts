import { effect } from "@preact/signals";
import type { ExplanationBook } from "./explanation-book.ts";
import type { TabViewModel } from "./tab-view-model.ts";

/** A background that answers in time spares the person a flash of "waiting"; one that does not must not hide the page. */
const LONGEST_BLANK_MS = 1000;

/**
 * Draws a view once it knows what to show, and marks it ready once the explanations that it shows first have come.
 * Drawing earlier would flash an empty page, marking it earlier would hand half a page to those who read it.
 */
export function drawWhenKnown(view: TabViewModel, book: ExplanationBook, draw: () => void): void {
  let isDrawn = false;
  const drawOnce = () => {
    if (isDrawn) return;
    isDrawn = true;
    clearTimeout(blank);
    // What is drawn reads signals, and must not become part of an effect that calls this.
    queueMicrotask(() => {
      draw();
      queueMicrotask(() => {
        effect(() => {
          if (view.situation.value !== "waiting" && book.isSettled.value) view.isReady.value = true;
        });
      });
    });
  };
  const blank = setTimeout(drawOnce, LONGEST_BLANK_MS);
  effect(() => {
    if (view.situation.value !== "waiting") drawOnce();
  });
}
