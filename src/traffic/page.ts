import type { Entry } from "./entry.ts";
import type { Tally } from "./tally.ts";

/**
 * Why a page's counts may miss responses.
 * - `older-than-extension`: it was already open when the watching began.
 * - `restored`: back/forward brought back a document whose counts were no longer kept.
 * - `state-lost`: what was stored could not be read back.
 */
export type PartialReason = "older-than-extension" | "restored" | "state-lost";

/** One document shown in a tab (HAR `pages`), as views receive it. Its entries travel beside it. */
export interface PageSummary {
  /** The document's id where the browser gives one, else a key of our own. */
  readonly key: string;
  /** Redacted like every URL that is kept. Empty until it is known. */
  readonly url: string;
  /** Milliseconds since the epoch. */
  readonly committedAt: number;
  readonly tally: Tally;
  /** Responses and counted failures. */
  readonly total: number;
  /** What the badge counts, by the person's options. */
  readonly errors: number;
  /** Exact number of errors per card: see `groupKey`. */
  readonly groups: Readonly<Record<string, number>>;
  /** Entries that were counted but are no longer kept. */
  readonly droppedEntries: number;
  readonly partial?: PartialReason;
  /** Entry ids of the document's own redirect hops and final response or failure, in order. */
  readonly documentEntries: readonly number[];
  /** True where the document came without a network response: a service worker, the back/forward cache. */
  readonly withoutResponse: boolean;
}

/** Requests without a tab (shared and service workers) of one site, shown beside its pages. */
export interface SiteSummary {
  readonly origin: string;
  readonly tally: Tally;
  readonly total: number;
  readonly entries: readonly Entry[];
  readonly droppedEntries: number;
}
