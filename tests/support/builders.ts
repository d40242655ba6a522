import type { Entry } from "../../src/traffic/entry.ts";
import type { NavigationDetails, RequestDetails } from "../../src/traffic/observation.ts";
import type { EntryDraft } from "../../src/traffic/page-log.ts";
import { emptyTally, type Tally } from "../../src/traffic/tally.ts";

/** A 200 that a script asked for; name what matters. */
export function requestDetails(parts: Partial<RequestDetails> = {}): RequestDetails {
  return {
    requestId: "1",
    tabId: 1,
    frameId: 0,
    url: "https://site.test/data",
    method: "GET",
    type: "xmlhttprequest",
    timeStamp: 1_800_000_000_000,
    statusCode: 200,
    statusLine: "HTTP/1.1 200 OK",
    ...parts,
  };
}

/** The commit of a page. */
export function navigationDetails(parts: Partial<NavigationDetails> = {}): NavigationDetails {
  return {
    tabId: 1,
    frameId: 0,
    url: "https://site.test/page",
    timeStamp: 1_800_000_000_000,
    documentId: "A",
    ...parts,
  };
}

/** The entry of a 200, before its page numbers it. */
export function entryDraft(parts: Partial<EntryDraft> = {}): EntryDraft {
  return {
    requestId: "1",
    method: "GET",
    url: "https://site.test/data",
    type: "xmlhttprequest",
    role: "response",
    statusCode: 200,
    responseHeaders: [],
    timeStamp: 1_800_000_000_000,
    frameId: 0,
    ...parts,
  };
}

export function entryOf(parts: Partial<Entry> = {}): Entry {
  return { id: 1, ...entryDraft(parts), ...parts };
}

export function tallyOf(parts: Partial<Tally> = {}): Tally {
  return { ...emptyTally(), ...parts };
}
