import { browser } from "wxt/browser";

/** Whether the person lets the extension watch: `unknown` where the page at hand may not ask. */
export type Access = "granted" | "withheld" | "unknown";

/** What the manifest asks for: see `wxt.config.ts`. */
export const ALL_SITES: readonly string[] = import.meta.env.FIREFOX
  ? ["*://*/*"]
  : ["http://*/*", "https://*/*", "ws://*/*", "wss://*/*"];

/** @param origins match patterns, such as `https://example.org/*` */
export async function readAccess(origins: readonly string[]): Promise<Access> {
  if (browser.permissions?.contains === undefined) return "unknown";
  try {
    return (await browser.permissions.contains({ origins: [...origins] })) ? "granted" : "withheld";
  } catch {
    return "unknown";
  }
}

/**
 * Asks the person for access. Must be called straight from a click, or the browser refuses.
 * @returns whether access was given
 */
export async function requestAccess(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...origins] });
  } catch {
    return false;
  }
}

/** Calls back whenever the person gives or takes access, in whichever window. */
export function watchAccess(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions ?? {};
  onAdded?.addListener(onChange);
  onRemoved?.addListener(onChange);
  return () => {
    onAdded?.removeListener(onChange);
    onRemoved?.removeListener(onChange);
  };
}
