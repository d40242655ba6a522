import { browser } from "wxt/browser";
import type { BadgeState, Severity } from "../traffic/badge.ts";

/** White text reads on each of them (contrast 5:1 and more); the title says the same in words. */
const COLORS: Readonly<Record<Severity, string>> = { server: "#b3261e", failure: "#8a2d6f", client: "#8f5400" };
const TEXT_COLOR = "#ffffff";

/** At most five writes a second for a tab, the last state always. A thousand calls cost half a second of work. */
const MIN_INTERVAL_MS = 200;

interface Shown {
  /** What the toolbar holds, as far as is known; `undefined` after the browser cleared it. */
  shown?: BadgeState | undefined;
  wanted: BadgeState;
  timer?: ReturnType<typeof setTimeout> | undefined;
}

/** Calls fail for a tab that has just been closed. There is nothing to show then. */
function ignoreClosedTab(): void {}

/** Writes badges: per tab, only on change, coalesced, and once more after the browser has cleared one. */
export class Badges {
  readonly #tabs = new Map<number, Shown>();

  show(tabId: number, wanted: BadgeState): void {
    const tab = this.#tabs.get(tabId);
    if (tab === undefined) {
      this.#tabs.set(tabId, { wanted });
      this.#write(tabId);
      return;
    }
    tab.wanted = wanted;
    if (tab.timer === undefined) this.#write(tabId);
  }

  /**
   * The browser clears a tab's badge when it commits a document. That may happen a moment after the event, so the
   * badge is written now and again after the interval.
   */
  showAfterCommit(tabId: number, wanted: BadgeState): void {
    const tab = this.#tabs.get(tabId) ?? { wanted };
    this.#tabs.set(tabId, tab);
    clearTimeout(tab.timer);
    tab.wanted = wanted;
    tab.shown = undefined;
    this.#write(tabId);
    tab.shown = undefined;
  }

  /**
   * Takes over what the toolbar holds of a worker before this one, and writes only where that is not what is wanted:
   * a worker can be stopped, or the browser can clear a badge, before the last state is written.
   * @param wanted asked once the toolbar has answered; `undefined` when the tab is gone
   */
  async takeOver(tabId: number, wanted: () => BadgeState | undefined): Promise<void> {
    const { action } = browser;
    const [text, title] = await Promise.all([action.getBadgeText({ tabId }), action.getTitle({ tabId })]).catch(
      () => [],
    );
    const state = wanted();
    if (state === undefined || this.#tabs.has(tabId)) return;
    const isRight = text === state.text && title === state.title;
    this.#tabs.set(tabId, { wanted: state, shown: isRight ? state : undefined });
    this.#write(tabId);
  }

  forget(tabId: number): void {
    clearTimeout(this.#tabs.get(tabId)?.timer);
    this.#tabs.delete(tabId);
  }

  #write(tabId: number): void {
    const tab = this.#tabs.get(tabId);
    if (tab === undefined) return;
    const { shown, wanted } = tab;
    if (shown?.text === wanted.text && shown.title === wanted.title) return;
    tab.shown = wanted;
    tab.timer = setTimeout(() => {
      tab.timer = undefined;
      if (this.#tabs.get(tabId) === tab) this.#write(tabId);
    }, MIN_INTERVAL_MS);
    const { action } = browser;
    action.setTitle({ tabId, title: wanted.title }).catch(ignoreClosedTab);
    if (wanted.text !== "" && wanted.severity !== undefined && wanted.severity !== shown?.severity) {
      action.setBadgeBackgroundColor({ tabId, color: COLORS[wanted.severity] }).catch(ignoreClosedTab);
      action.setBadgeTextColor?.({ tabId, color: TEXT_COLOR })?.catch(ignoreClosedTab);
    }
    if (shown?.text !== wanted.text) action.setBadgeText({ tabId, text: wanted.text }).catch(ignoreClosedTab);
  }
}
