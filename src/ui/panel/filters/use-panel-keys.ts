import { useEffect } from "preact/hooks";

/** What the panel does for keys that belong to no part of it. */
export interface PanelActions {
  focusFilter(): void;
  showKeys(): void;
  toggleErrors(): void;
  toggleSince(): void;
  togglePause(): void;
  clear(): void;
  /** @returns whether there was anything to close */
  closeDetails(): boolean;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable], dialog, [popover]") !== null
  );
}

/** The browser closes an open sheet with the same key, wherever the focus is. */
function hasOpenSheet(): boolean {
  return document.querySelector(":popover-open") !== null;
}

/** Hears the panel's own keys, see `KeysDialog`. Single letters are left to fields while one has the focus. */
export function usePanelKeys(actions: PanelActions): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      const withControl = event.ctrlKey || event.metaKey;
      if (withControl && event.key.toLowerCase() === "f") actions.focusFilter();
      else if (withControl || isTyping(event.target)) return;
      else if (event.key === "/") actions.focusFilter();
      else if (event.key === "?") actions.showKeys();
      else if (event.key === "e") actions.toggleErrors();
      else if (event.key === "n") actions.toggleSince();
      else if (event.key === "p") actions.togglePause();
      else if (event.key === "k") actions.clear();
      else if (event.key !== "Escape" || hasOpenSheet() || !actions.closeDetails()) return;
      event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  });
}
