import { isInternalFailure } from "./benign.ts";
import { draftFailure, draftResponse, initiatorOf, isBrowserRedirect } from "./draft.ts";
import type { Entry } from "./entry.ts";
import { joinPages } from "./merge-tab.ts";
import type { RequestDetails } from "./observation.ts";
import { newPageLog, type PageLog, recordEntry, trimEntries } from "./page-log.ts";

const MAX_SITES = 40;
const MAX_ENTRIES_PER_SITE = 100;

/** Requests of one site that no tab made: its shared and service workers. */
export interface SiteLog {
  readonly origin: string;
  readonly log: PageLog;
  /** True where a private window may have caused some of it; such a log goes when the last private window closes. */
  isPrivate: boolean;
}

/** The origin that a request without a tab belongs to; `undefined` for other extensions and for the browser itself. */
function siteOf(details: RequestDetails): string | undefined {
  const origin = initiatorOf(details) ?? initiatorOf({ ...details, initiator: details.url });
  return origin !== undefined && /^https?:/.test(origin) ? origin : undefined;
}

/** The buckets of requests without a tab, by site; the least recently used site is forgotten first. */
export class SiteLogs {
  readonly #sites = new Map<string, SiteLog>();

  get(origin: string): SiteLog | undefined {
    return this.#sites.get(origin);
  }

  /** The site's log, made where there is none, now the most recently used. */
  #use(origin: string, time: number): SiteLog {
    const site = this.#sites.get(origin) ?? { origin, log: newPageLog(origin, origin, time), isPrivate: false };
    this.#sites.delete(origin);
    this.#sites.set(origin, site);
    if (this.#sites.size > MAX_SITES) {
      const oldest = this.#sites.keys().next();
      if (oldest.done !== true) this.#sites.delete(oldest.value);
    }
    return site;
  }

  /**
   * Takes in an event of a request without a tab.
   * @returns the site and its new entry; `undefined` where the request is no site's
   */
  take(
    details: RequestDetails,
    role: "response" | "redirect" | "failure",
    isPrivate: boolean,
  ): { readonly origin: string; readonly entry: Entry } | undefined {
    const origin = siteOf(details);
    if (origin === undefined || details.statusCode === 0) return undefined;
    if (role === "failure" && isInternalFailure(details.error ?? "")) return undefined;
    const draft = role === "failure" ? draftFailure(details) : draftResponse(details, role);
    const ownWork = role === "redirect" && isBrowserRedirect(details);
    const site = this.#use(origin, details.timeStamp);
    site.isPrivate ||= isPrivate;
    const entry = recordEntry(site.log, ownWork ? { ...draft, leftOut: "browser-redirect" } : draft);
    trimEntries(site.log, MAX_ENTRIES_PER_SITE);
    return { origin, entry };
  }

  /** Forgets what private windows may have caused. @returns whether there was any */
  dropPrivate(): boolean {
    const found = [...this.#sites.values()].filter(({ isPrivate }) => isPrivate);
    for (const { origin } of found) this.#sites.delete(origin);
    return found.length > 0;
  }

  write(): string {
    return JSON.stringify([...this.#sites.values()]);
  }

  /** Adds a log that was stored and checked to what has been counted since. */
  restore(stored: SiteLog): void {
    const known = this.#sites.get(stored.origin);
    const joined =
      known === undefined
        ? stored
        : { ...stored, log: joinPages(stored.log, known.log), isPrivate: stored.isPrivate || known.isPrivate };
    if (known !== undefined) trimEntries(joined.log, MAX_ENTRIES_PER_SITE);
    this.#sites.set(stored.origin, joined);
  }
}
