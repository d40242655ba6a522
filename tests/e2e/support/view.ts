import type { BrowserPage, RemoteContext } from "../../drivers/driver.ts";

/** What a view says through the attributes that scripts rely on. */
export interface Shown {
  readonly total: number;
  readonly errors: number;
  /** By status, added up over all elements that carry one. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly failures: Readonly<Record<string, number>>;
}

export async function waitUntilReady(view: BrowserPage): Promise<void> {
  await view.waitFor(() => document.querySelector("[data-ready]") !== null, []);
}

/** Reads a view that is ready. */
export async function readView(view: RemoteContext): Promise<Shown> {
  return await view.evaluate(() => {
    const sum = (name: string): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const element of document.querySelectorAll(`[${name}][data-count]`)) {
        const key = element.getAttribute(name) ?? "";
        counts[key] = (counts[key] ?? 0) + Number(element.getAttribute("data-count"));
      }
      return counts;
    };
    const root = document.querySelector("[data-ready]");
    return {
      total: Number(root?.getAttribute("data-total")),
      errors: Number(root?.getAttribute("data-errors")),
      statuses: sum("data-status"),
      failures: sum("data-network-error"),
    };
  });
}

/** All text of a view, also what is folded away. */
export async function readText(view: RemoteContext): Promise<string> {
  return await view.evaluate(() => document.body.textContent);
}
