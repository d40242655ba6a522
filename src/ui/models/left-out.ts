import type { BrowserFamily } from "../../platform/browser-family.ts";
import { benignReason } from "../../traffic/benign.ts";
import type { Entry, LeftOutReason } from "../../traffic/entry.ts";
import type { PageSummary } from "../../traffic/page.ts";

/** What is listed for one reason and counts as no error. */
export interface LeftOutGroup {
  readonly reason: LeftOutReason;
  readonly count: number;
  /** False when entries were dropped, so that more may have happened than are listed. */
  readonly isExact: boolean;
  readonly entries: readonly Entry[];
}

const ORDER: readonly LeftOutReason[] = ["blocked", "aborted", "browser-redirect", "cut-off", "no-document", "favicon"];

function countBenign(page: PageSummary): ReadonlyMap<LeftOutReason, number> {
  const counts = new Map<LeftOutReason, number>();
  for (const [name, count] of Object.entries(page.tally.benign)) {
    const reason = benignReason(name) ?? "aborted";
    counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  return counts;
}

/**
 * What is not counted as an error and why. Blocked and aborted requests have exact counts in the tally; the other
 * reasons are counted from the entries.
 * @param notHeld entries of the page that the view does not hold
 */
export function leftOutGroups(page: PageSummary, entries: readonly Entry[], notHeld: number): readonly LeftOutGroup[] {
  const benign = countBenign(page);
  return ORDER.flatMap((reason) => {
    const listed = entries.filter((entry) => entry.leftOut === reason);
    const withResponse = listed.filter((entry) => entry.role !== "failure").length;
    const counted = benign.get(reason);
    const count = counted === undefined ? listed.length : counted + withResponse;
    if (count === 0) return [];
    return [
      { reason, count, isExact: notHeld === 0 || (counted !== undefined && withResponse === 0), entries: listed },
    ];
  });
}

interface LeftOutWords {
  readonly label: readonly [one: string, many: string];
  readonly why: string;
}

/** What each reason means, in a few words for a heading and one sentence. */
export const LEFT_OUT_WORDS: Readonly<Record<LeftOutReason, LeftOutWords>> = {
  blocked: {
    label: ["blocked", "blocked"],
    why: "The browser or another extension stopped these before they were sent, as you or your settings asked.",
  },
  aborted: {
    label: ["aborted", "aborted"],
    why: "The page or the browser gave these up: you moved on, a script cancelled, or a download took over.",
  },
  "browser-redirect": {
    label: ["redirect by the browser itself", "redirects by the browser itself"],
    why: "No server sent these. The browser changed the address itself, by a site's HTTPS-only rule (HSTS) or by an extension's rule.",
  },
  "cut-off": {
    label: ["cut off after it began", "cut off after they began"],
    why: "The status arrived and is in the tally, then the body broke off. Part of the content may be missing.",
  },
  "no-document": {
    label: ["navigation without a new page", "navigations without a new page"],
    why: "A navigation was answered with nothing to show, such as 204 or a download, so this page stayed.",
  },
  favicon: {
    label: ["site icon", "site icons"],
    why: "Browsers ask for the icon by themselves, and only now and then. A missing one breaks nothing on the page.",
  },
};

/** `at least 2 site icons`: how many, as exactly as it is known, and of what. */
export function countLeftOut({ reason, count, isExact }: LeftOutGroup): string {
  const [one, many] = LEFT_OUT_WORDS[reason].label;
  return `${isExact ? "" : "at least "}${count} ${count === 1 ? one : many}`;
}

/** What no extension can see in this browser, so that the tally cannot hold it. */
export const HIDDEN_BY_BROWSER: Readonly<Record<BrowserFamily, readonly string[]>> = {
  chromium: [
    "CORS preflights (`OPTIONS` requests that the browser sends by itself).",
    "The status of a response that the page may not read because of CORS: it shows as a failed request.",
    "`304 Not Modified` to the browser's own check: it shows as `200` from the cache.",
    "`100` and `103`, and what a service worker answers out of its own store.",
    "Copies that the page takes from its memory, and requests that its own security policy stops.",
  ],
  firefox: [
    "`304 Not Modified` to the browser's own check: it shows as `200` from the cache.",
    "`100` and `103`, and what a service worker answers out of its own store.",
    "Copies that the page takes from its memory, and requests that its own security policy stops.",
  ],
};
