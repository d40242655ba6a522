import { useId, useRef } from "preact/hooks";
import type { GlossaryTerm } from "../../catalog/guide-types.ts";
import { CodeText } from "./CodeText.tsx";

interface Props {
  readonly term: GlossaryTerm;
  /** The form in which the text has it. */
  readonly text: string;
}

/** As wide as the style sheet lets a gloss become, and its distance to words and edges. */
const GLOSS_WIDTH_PX = 300;
const GAP_PX = 6;

/** Below the words where there is room for it, else above; it scrolls with them. */
function place(gloss: HTMLElement, words: Element | null): void {
  if (words === null) return;
  const { left, top, bottom } = words.getBoundingClientRect();
  const isLow = bottom > (innerHeight * 2) / 3;
  const rightmost = document.documentElement.clientWidth - GLOSS_WIDTH_PX - GAP_PX;
  gloss.style.left = `${Math.max(GAP_PX, Math.min(left, rightmost)) + scrollX}px`;
  gloss.style.top = `${(isLow ? top - GAP_PX : bottom + GAP_PX) + scrollY}px`;
  gloss.style.transform = isLow ? "translateY(-100%)" : "";
}

/** Words that the glossary explains: a click or a key shows the gloss, Escape puts it away. */
export function Term({ term, text }: Props) {
  const id = useId();
  const words = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button ref={words} type="button" class="term" popovertarget={id}>
        {text}
      </button>
      <span
        id={id}
        class="gloss"
        popover="auto"
        role="note"
        onBeforeToggle={(event) => place(event.currentTarget, words.current)}
      >
        <b>{term.term}</b> <CodeText text={term.text} /> <a href={`#term-${term.id}`}>In the list of words</a>
      </span>
    </>
  );
}
