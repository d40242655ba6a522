import type { Entry } from "../../../traffic/entry.ts";
import type { LonelyPlace } from "../../../traffic/network-log/join-entry.ts";
import { JoinedLog } from "../../../traffic/network-log/joined-log.ts";
import type { LogChange } from "../../../traffic/network-log/row-list.ts";
import type { SeenRequest } from "../../../traffic/network-log/seen-request.ts";
import type { PageSummary } from "../../../traffic/page.ts";
import { redactUrl } from "../../../traffic/redact.ts";
import type { TabState } from "../tab-state.ts";
import { type HeldPage, PageBook } from "./page-book.ts";

/**
 * How long a request of the DevTools waits for its entry before it is listed alone. The background tells of an entry
 * within 100 ms, and within a second or two after it had slept.
 */
const ENTRY_LATENESS_MS = 3_000;
/** The same for what webRequest never reports, which waits for its page alone. */
const PAGE_LATENESS_MS = 500;
/** An entry that the DevTools have not reported after this time is looked for in their whole log, then given up. */
const REPORT_LATENESS_MS = 1_000;
const REPORT_GIVEN_UP_MS = 8_000;
/** Requests of a new page that were reported before the page may have started so much before its first entry. */
const PAGE_MARGIN_MS = 1_000;
/** The longest that a document may take that a service worker gives. */
const MAX_DOCUMENT_MS = 60_000;

interface Unjoined {
  readonly id: number;
  readonly arrivedAt: number;
}

/** When the first request for a page's document was made, as far as the store knows. */
function startOf(page: PageSummary, entries: readonly Entry[]): number {
  let start = page.committedAt;
  for (const entry of entries) {
    if (page.documentEntries.includes(entry.id)) start = Math.min(start, entry.startedAt ?? entry.timeStamp);
  }
  return start;
}

function isDocumentOf(seen: SeenRequest, page: Pick<HeldPage, "url" | "startedAt">): boolean {
  if (seen.entry.type !== "main_frame" || seen.startedAt < page.startedAt - MAX_DOCUMENT_MS) return false;
  return redactUrl(seen.entry.url) === page.url;
}

function isSame(a: Entry, b: Entry): boolean {
  return (
    a.role === b.role &&
    a.statusCode === b.statusCode &&
    a.networkError === b.networkError &&
    a.leftOut === b.leftOut &&
    a.timeStamp === b.timeStamp &&
    a.url === b.url
  );
}

/** The log of a live tab over its pages: what the store tells, joined with what the DevTools report. */
export class LiveLog {
  readonly #joined: JoinedLog;
  readonly #book = new PageBook();
  /** Entries of the store as they were told last, in the order of their ids. */
  #told: readonly Entry[] = [];
  #currentKey: string | undefined;
  #unjoined: Unjoined[] = [];
  readonly #isInDevtools: boolean;
  readonly #isChromium: boolean;
  /** The person cleared the log: what started before is forgotten. */
  #clearedAt = Number.NEGATIVE_INFINITY;
  /** The store dropped entries before they were told, so requests that started before may have been among them. */
  #missedUntil = Number.NEGATIVE_INFINITY;

  constructor(isInDevtools: boolean, isChromium: boolean) {
    this.#joined = new JoinedLog(isInDevtools);
    this.#isInDevtools = isInDevtools;
    this.#isChromium = isChromium;
  }

  get pages(): readonly HeldPage[] {
    return this.#book.pages;
  }

  /** Entries that the store told of the page on screen, or dropped before it could, and that are not held here. */
  get notHeld(): number {
    const page = this.#book.find(this.#currentKey);
    return page === undefined ? 0 : page.lastStoreId - this.#joined.heldOf(page.key);
  }

  read(): LogChange | undefined {
    return this.#joined.read();
  }

  seenOf(id: number): SeenRequest | undefined {
    return this.#joined.seenOf(id);
  }

  /**
   * Takes in what the store says now.
   * @param keepsLog whether the entries of earlier pages stay
   * @returns whether the pages changed
   */
  takeState({ page, entries }: TabState, keepsLog: boolean, now: number): boolean {
    if (page === undefined) return false;
    if (page.key !== this.#currentKey) this.#turnPage(page, entries, keepsLog);
    const hasChanged = this.#book.note(page);
    const held = this.#book.find(page.key);
    if (held !== undefined) this.#takeEntries(entries, held, now);
    return hasChanged;
  }

  takeSeen(requests: readonly SeenRequest[], now: number): void {
    for (const request of requests) this.#joined.takeSeen(request, now);
  }

  /** Lists what has waited long enough. @param isTold whether the store tells of its entries as they come */
  listLonely(isTold: boolean, now: number): void {
    if (this.pages.length === 0) return;
    this.#joined.listLonely(
      ({ seen, waitingSince }) =>
        this.#isNeverReported(seen)
          ? waitingSince <= now - PAGE_LATENESS_MS
          : isTold && waitingSince <= now - ENTRY_LATENESS_MS,
      (seen) => this.#placeOf(seen),
    );
  }

  /** What still has to be looked at again, and whether the whole log of the DevTools could help. */
  review(now: number): { readonly isWaiting: boolean; readonly wantsWholeLog: boolean } {
    this.#unjoined = this.#unjoined.filter(
      ({ id, arrivedAt }) => arrivedAt > now - REPORT_GIVEN_UP_MS && !this.#joined.isJoined(id),
    );
    const wantsWholeLog = this.#unjoined.some(({ arrivedAt }) => arrivedAt <= now - REPORT_LATENESS_MS);
    return { isWaiting: this.#joined.hasWaiting || this.#unjoined.length > 0, wantsWholeLog };
  }

  /** Forgets everything that came before. */
  clear(now: number): void {
    this.#clearedAt = now;
    this.#unjoined = [];
    this.#joined.startOver(() => false);
    this.#book.keep(({ key }) => key === this.#currentKey);
  }

  #turnPage(page: PageSummary, entries: readonly Entry[], keepsLog: boolean): void {
    this.#currentKey = page.key;
    if (keepsLog) return;
    const start = startOf(page, entries) - PAGE_MARGIN_MS;
    const target = { url: page.url, startedAt: page.committedAt };
    this.#joined.startOver((seen) => seen.startedAt >= start || isDocumentOf(seen, target));
    this.#told = [];
    this.#unjoined = [];
    this.#book.keep(() => false);
  }

  #takeEntries(entries: readonly Entry[], page: HeldPage, now: number): void {
    const before = this.#told;
    this.#told = entries;
    let place = 0;
    for (const entry of entries) {
      while ((before[place]?.id ?? entry.id) < entry.id) place += 1;
      // Most are told again and again, for they are still there.
      if (before[place] === entry) continue;
      const id = page.firstId + entry.id;
      const known = this.#joined.entryOf(id);
      if (known === undefined) {
        // Told before, and let go since: cleared by the person, or beyond what is held.
        if (entry.id <= page.lastStoreId) continue;
        if (entry.id > page.lastStoreId + 1) this.#missedUntil = now;
        page.lastStoreId = entry.id;
        if (this.#isInDevtools) this.#unjoined.push({ id, arrivedAt: now });
      } else if (isSame(known, entry)) continue;
      this.#joined.takeEntry({ ...entry, id, pageKey: page.key });
    }
  }

  /** Chromium sends preflights past extensions. */
  #isNeverReported({ entry }: SeenRequest): boolean {
    return this.#isChromium && entry.type === "preflight";
  }

  #placeOf(seen: SeenRequest): LonelyPlace | undefined {
    const { startedAt } = seen;
    // Without a status there is nothing to say of it.
    if (seen.hasUntoldStatus === true) return undefined;
    if (startedAt < this.#clearedAt || (startedAt < this.#missedUntil && !this.#isNeverReported(seen)))
      return undefined;
    const page =
      this.pages.findLast((candidate) => isDocumentOf(seen, candidate)) ??
      this.pages.findLast((candidate) => candidate.startedAt <= startedAt);
    return page === undefined ? undefined : { pageKey: page.key, firstIdOfPage: page.firstId };
  }
}
