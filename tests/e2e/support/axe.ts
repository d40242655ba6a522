import axe from "axe-core";
import type { Page } from "puppeteer-core";

export interface AxeReport {
  /** Each rule that is broken, with the elements that break it. */
  readonly violations: readonly string[];
  /** The rules that found something to judge and nothing wrong. */
  readonly passed: readonly string[];
}

/** Lets axe judge a page as it is now. */
export async function judgePage(page: Page): Promise<AxeReport> {
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const { axe: judge } = window as unknown as { axe: typeof import("axe-core") };
    const { violations, passes } = await judge.run();
    const inWords = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    );
    return { violations: inWords, passed: passes.map(({ id }) => id) };
  });
}
