import type { Entry } from "./entry.ts";
import type { RequestIds } from "./request-ids.ts";

/** What the functions that take in events need beside the tab's log. */
export interface Watch {
  /** Requests whose final response has been counted, over all tabs. */
  readonly counted: RequestIds;
  /** Called with every new or changed entry, after the counts have changed. */
  readonly onEntry: (pageKey: string, entry: Entry) => void;
}
