import type { BrowserFamily } from "../../../platform/browser-family.ts";
import { HIDDEN_BY_BROWSER } from "../left-out.ts";

const BEFORE_DEVTOOLS =
  "Protocol, timing, request headers and body of what was loaded before DevTools were opened. Reload the page to see them.";

/** What stays hidden although the network log of the DevTools is read as well. */
const HIDDEN_IN_DEVTOOLS: Readonly<Record<BrowserFamily, readonly string[]>> = {
  chromium: [
    BEFORE_DEVTOOLS,
    "`100` and `103`, and copies that the page takes from its memory.",
    "The body of a redirect, of a preflight, and of a response that the page may not read because of CORS.",
    "Protocol and timing of requests of shared and service workers: they are in DevTools of their own.",
  ],
  firefox: [
    BEFORE_DEVTOOLS,
    "`100` and `103`, and copies that the page takes from its memory.",
    "The body of a response that is still arriving.",
    "On a busy page Firefox’s DevTools leave requests out. Their rows show what the extension saw by itself.",
    "Why a request failed, where only the DevTools saw it.",
  ],
};

/** Sentences that say what a live tab's log cannot hold. @param isInDevtools whether the network log is read as well */
export function blindSpotsOf(browser: BrowserFamily, isInDevtools: boolean): readonly string[] {
  return isInDevtools ? HIDDEN_IN_DEVTOOLS[browser] : HIDDEN_BY_BROWSER[browser];
}
