import type { PageSummary } from "../../../traffic/page.ts";
import type { LogPage } from "../entry-source.ts";

/** Ids of a page's entries are counted from its ordinal times this, so that those of several pages differ. */
const IDS_PER_PAGE = 1_000_000_000;
/** A log that is kept over more pages than this forgets the earliest. */
const MAX_PAGES = 1_000;

/** A page that the log holds entries of. */
export interface HeldPage extends LogPage {
  readonly firstId: number;
  /** The highest id that the store told of, counted from 1 within the page. */
  lastStoreId: number;
}

/** The pages of a live log, each with the range of its ids. */
export class PageBook {
  #pages: HeldPage[] = [];
  #opened = 0;

  get pages(): readonly HeldPage[] {
    return this.#pages;
  }

  find(key: string | undefined): HeldPage | undefined {
    return this.#pages.findLast((page) => page.key === key);
  }

  /** Adds a page, or brings what is known of it up to date. @returns whether anything that a view shows has changed */
  note({ key, url, committedAt }: PageSummary): boolean {
    const known = this.find(key);
    if (known !== undefined && known.url === url) return false;
    const page: HeldPage = {
      key,
      url,
      startedAt: committedAt,
      firstId: known?.firstId ?? this.#opened++ * IDS_PER_PAGE,
      lastStoreId: known?.lastStoreId ?? 0,
    };
    if (known === undefined) this.#pages = [...this.#pages, page].slice(-MAX_PAGES);
    else this.#pages = this.#pages.map((one) => (one === known ? page : one));
    return true;
  }

  /** Forgets all pages but those. */
  keep(isKept: (page: HeldPage) => boolean): void {
    this.#pages = this.#pages.filter(isKept);
  }
}
