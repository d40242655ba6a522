import type { Signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { DETAILS_TABS, type DetailsTab, moveTab } from "../../models/details/details-state.ts";

const LABELS: Readonly<Record<DetailsTab, string>> = {
  explanation: "Explanation",
  headers: "Headers",
  timing: "Timing",
  chain: "Chain",
  findings: "Findings",
  body: "Body",
};

interface Props {
  readonly tab: Signal<DetailsTab>;
  readonly counts: Readonly<Partial<Record<DetailsTab, number | undefined>>>;
  /** The content of the open tab. */
  readonly children: ComponentChildren;
}

/** Brings the top of a new tab's content to sight, right below the tabs that stay there. */
function scrollBack(list: HTMLElement | null): void {
  const pane = list?.closest("aside");
  const head = list?.previousElementSibling;
  if (pane === null || pane === undefined || !(head instanceof HTMLElement)) return;
  // Where the tabs stand by themselves; once they stick, their own place says nothing.
  const start = head.offsetTop - (head.parentElement?.offsetTop ?? 0) + head.offsetHeight;
  if (pane.scrollTop > start) pane.scrollTop = start;
}

/** Tabs by the WAI-ARIA pattern: arrow keys, Home and End move and open; one stop for the Tab key. */
export function DetailsTabs({ tab, counts, children }: Props) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const open = tab.value;
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    if (wasOpen.current === open) return;
    wasOpen.current = open;
    scrollBack(list.current);
  }, [open]);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = moveTab(event.key, open);
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    tab.value = target;
    list.current?.querySelector<HTMLElement>(`[data-tab="${target}"]`)?.focus();
  };
  return (
    <>
      <div ref={list} class="details-tabs" role="tablist" aria-label="About the chosen response" onKeyDown={onKeyDown}>
        {DETAILS_TABS.map((name) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            data-tab={name}
            aria-selected={name === open}
            aria-controls={name === open ? `${id}-panel` : undefined}
            tabIndex={name === open ? 0 : -1}
            onClick={() => {
              tab.value = name;
            }}
          >
            {LABELS[name]}
            {counts[name] !== undefined && <span class="tab-count">{counts[name]}</span>}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} class={`details-panel details-${open}`} role="tabpanel" aria-labelledby={`${id}-${open}`}>
        {children}
      </div>
    </>
  );
}
