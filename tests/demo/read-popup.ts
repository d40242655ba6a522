import type { BrowserPage } from "../drivers/driver.ts";

/** What the popup says, by the attributes that it carries for scripts. */
export interface PopupReading {
  readonly pageUrl: string;
  readonly total: number;
  readonly errors: number;
  readonly statuses: readonly { readonly status: number; readonly count: number }[];
  readonly failures: readonly { readonly name: string; readonly count: number }[];
}

/** Waits until the popup is loaded, and reads it. */
export async function readPopup(popup: BrowserPage): Promise<PopupReading> {
  await popup.waitFor(() => document.querySelector("[data-ready]") !== null, []);
  return await popup.evaluate(() => {
    const numberOf = (element: Element | null, name: string) => Number(element?.getAttribute(name) ?? Number.NaN);
    const root = document.querySelector("[data-ready]");
    return {
      pageUrl: root?.getAttribute("data-page-url") ?? "",
      total: numberOf(root, "data-total"),
      errors: numberOf(root, "data-errors"),
      statuses: Array.from(document.querySelectorAll("[data-status][data-count]"), (element) => ({
        status: numberOf(element, "data-status"),
        count: numberOf(element, "data-count"),
      })),
      failures: Array.from(document.querySelectorAll("[data-network-error][data-count]"), (element) => ({
        name: element.getAttribute("data-network-error") ?? "",
        count: numberOf(element, "data-count"),
      })),
    };
  });
}
