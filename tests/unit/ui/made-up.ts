import type { Entry } from "../../../src/traffic/entry.ts";
import type { PageSummary } from "../../../src/traffic/page.ts";
import { type EntryDraft, newPageLog, recordEntry } from "../../../src/traffic/page-log.ts";
import { DEFAULT_SETTINGS } from "../../../src/traffic/settings.ts";
import { summarizePage } from "../../../src/traffic/summary.ts";
import type { TabSnapshot } from "../../../src/wire/protocol.ts";

/** 2026-11-21 12:00 UTC. */
export const NOON = Date.UTC(2026, 10, 21, 12);

/** A response; the time is noon unless given. */
export function response(statusCode: number, url: string, more: Partial<EntryDraft> = {}): EntryDraft {
  return {
    requestId: url,
    method: "GET",
    url,
    type: "xmlhttprequest",
    role: "response",
    statusCode,
    responseHeaders: [],
    timeStamp: NOON,
    frameId: 0,
    ...more,
  };
}

/** A request that failed with no response. */
export function failure(networkError: string, url: string, more: Partial<EntryDraft> = {}): EntryDraft {
  const { statusCode: _none, ...rest } = response(0, url);
  return { ...rest, role: "failure", networkError, ...more };
}

export interface MadeUpPage {
  readonly page: PageSummary;
  readonly entries: readonly Entry[];
}

/** A page counted by the true code. The first `documentCount` entries are the document's own. */
export function makePage(drafts: readonly EntryDraft[], documentCount = 0): MadeUpPage {
  const log = newPageLog("page", "https://example.test/start", NOON);
  for (const draft of drafts) recordEntry(log, draft);
  log.awaitingDocument = false;
  log.documentEntries = log.entries.slice(0, documentCount).map(({ id }) => id);
  return { page: summarizePage(log, DEFAULT_SETTINGS), entries: log.entries };
}

export function snapshotOf({ page, entries }: MadeUpPage): TabSnapshot {
  return { type: "snapshot", tabId: 7, page, entries };
}
