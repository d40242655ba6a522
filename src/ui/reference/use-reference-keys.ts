import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { SearchModel } from "../models/search-model.ts";

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input, textarea, select");

/**
 * The keys of the page: `/` goes to the search field; arrows go from it through the cards and back, Enter opens the
 * best card, Escape leads back to the field and then clears it.
 * @returns what the field does with its keys
 */
export function useReferenceKeys(
  field: RefObject<HTMLInputElement | null>,
  page: RefObject<HTMLElement | null>,
  search: SearchModel,
): (event: KeyboardEvent) => void {
  const openers = () => [...(page.current?.querySelectorAll<HTMLElement>(".card-opener") ?? [])];
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      const all = openers();
      const index = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
      if (event.key === "/" || (index >= 0 && event.key === "Escape")) field.current?.select();
      else if (index >= 0 && event.key === "ArrowDown") all[index + 1]?.focus();
      else if (index === 0 && event.key === "ArrowUp") field.current?.focus();
      else if (index > 0 && event.key === "ArrowUp") all[index - 1]?.focus();
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
  return (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") openers()[0]?.focus();
    else if (event.key === "Escape") void search.ask("");
    else if (event.key === "Enter") {
      // What was found may still have to be drawn.
      void search.latest().then(() => {
        requestAnimationFrame(() => {
          const [best] = openers();
          best?.focus();
          if (best?.ariaExpanded === "false") best.click();
        });
      });
    } else return;
    event.preventDefault();
  };
}
