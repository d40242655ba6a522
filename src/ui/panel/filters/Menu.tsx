import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";

interface Props {
  readonly label: ComponentChildren;
  readonly title: string;
  /** True while what is chosen in it differs from the usual. */
  readonly isActive?: boolean;
  readonly children: ComponentChildren;
}

const GAP_PX = 4;
const EDGE_PX = 8;

/** A button that opens a small sheet beside it. A click elsewhere or Escape closes it (Popover API). */
export function Menu({ label, title, isActive = false, children }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const place = () => {
    if (button.current === null || sheet.current === null) return;
    const { left, right, top, bottom } = button.current.getBoundingClientRect();
    const { style } = sheet.current;
    const opensLeft = left > innerWidth / 2;
    const opensUp = top > innerHeight / 2;
    style.left = opensLeft ? "auto" : `${Math.max(EDGE_PX, left)}px`;
    style.right = opensLeft ? `${Math.max(EDGE_PX, innerWidth - right)}px` : "auto";
    style.top = opensUp ? "auto" : `${bottom + GAP_PX}px`;
    style.bottom = opensUp ? `${innerHeight - top + GAP_PX}px` : "auto";
    style.maxHeight = `${(opensUp ? top : innerHeight - bottom) - GAP_PX - EDGE_PX}px`;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={`menu-button${isActive ? " is-active" : ""}`}
        title={title}
        popovertarget={id}
      >
        {label}
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M2 3.500L5 6.500L8 3.500" />
        </svg>
      </button>
      <section ref={sheet} id={id} popover="auto" class="menu" aria-label={title} onBeforeToggle={place}>
        {children}
      </section>
    </>
  );
}
