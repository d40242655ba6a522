import type { BrowserName } from "../../../support/play-trace.ts";

/** What the first tab shows at the end of a recording. Counts that are not named must be empty. */
export interface Expected {
  readonly badge: string;
  readonly statuses: Readonly<Record<number, number>>;
  readonly networkErrors?: Readonly<Record<string, number>>;
  readonly benign?: Readonly<Record<string, number>>;
  /** The entries in order, see `describeEntry`. */
  readonly listed?: readonly string[];
  /** Statuses of requests without a tab, by site. */
  readonly sites?: Readonly<Record<string, Readonly<Record<number, number>>>>;
}

/** Events as Chromium 156 or Firefox 153 was seen to send them, and what must come of them. */
export interface SequenceCase {
  readonly name: string;
  readonly browser: BrowserName;
  readonly trace: string;
  readonly expected: Expected;
}

/** A page that Chromium opens: its document is on record when the commit is reported. */
export const CHROMIUM_PAGE = `
  start 0 r1 main_frame /page
  receiveHeaders 20 r1 main_frame 200 /page
  respond 21 r1 main_frame 200 /page
  commit 40 /page doc=A`;

/** The same in Firefox, which reports requests in batches: often the commit comes first. */
export const FIREFOX_PAGE = `
  commit 40 /page doc=A
  start 0 r1 main_frame /page
  receiveHeaders 20 r1 main_frame 200 /page
  respond 21 r1 main_frame 200 /page`;
