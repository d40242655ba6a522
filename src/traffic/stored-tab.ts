import type { EntryRole } from "./entry.ts";
import type { SiteLog } from "./site-logs.ts";
import type { OpenRequest, TabLog } from "./tab-log.ts";

/** Storage keys of tabs: one each, so that a write costs what changed, and a view can watch its own. */
export const TAB_KEY_PREFIX = "tab/";

/** Raised when the shape of a stored tab changes; what was stored in another shape is not read. */
export const STORED_VERSION = 1;

interface StoredTab extends Omit<TabLog, "openRequests"> {
  readonly version: typeof STORED_VERSION;
  readonly openRequests: readonly (readonly [string, OpenRequest])[];
}

/** A tab's log as text: strings take a third of the storage quota that the same objects take. */
export function writeTab(tab: TabLog): string {
  const stored: StoredTab = { version: STORED_VERSION, ...tab, openRequests: [...tab.openRequests] };
  return JSON.stringify(stored);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Counts must be whole and not negative: one wrong number would make every later one wrong. */
function isCounts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((count) => Number.isSafeInteger(count) && Number(count) >= 0);
}

function isTally(value: unknown): boolean {
  return (
    isRecord(value) &&
    isCounts(value.statuses) &&
    isCounts(value.errors) &&
    isCounts(value.networkErrors) &&
    isCounts(value.benign)
  );
}

const ROLES: ReadonlySet<unknown> = new Set<EntryRole>(["response", "redirect", "challenge", "failure"]);

function isDraft(value: unknown): value is Record<string, unknown> {
  return (
    isRecord(value) &&
    typeof value.requestId === "string" &&
    typeof value.url === "string" &&
    ROLES.has(value.role) &&
    (value.statusCode === undefined || Number.isSafeInteger(value.statusCode)) &&
    Number.isFinite(value.timeStamp) &&
    Array.isArray(value.responseHeaders)
  );
}

function isPage(value: unknown): boolean {
  if (!isRecord(value) || !Number.isSafeInteger(value.nextEntryId)) return false;
  const nextEntryId = Number(value.nextEntryId);
  const isId = (id: unknown) => Number.isSafeInteger(id) && Number(id) > 0 && Number(id) < nextEntryId;
  return (
    typeof value.key === "string" &&
    typeof value.url === "string" &&
    Number.isFinite(value.committedAt) &&
    typeof value.awaitingDocument === "boolean" &&
    isTally(value.tally) &&
    isCounts(value.groups) &&
    Array.isArray(value.entries) &&
    value.entries.length < nextEntryId &&
    value.entries.every((entry) => isDraft(entry) && isId(entry.id)) &&
    Array.isArray(value.documentEntries) &&
    value.documentEntries.every(isId) &&
    Array.isArray(value.frames) &&
    value.frames.every((frame) => typeof frame === "string")
  );
}

function isDocumentRequest(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.requestId === "string" &&
    typeof value.firstUrl === "string" &&
    typeof value.url === "string" &&
    Number.isFinite(value.startedAt) &&
    Array.isArray(value.waiting) &&
    value.waiting.every(isDraft)
  );
}

function isOpenRequest(pair: unknown): boolean {
  if (!Array.isArray(pair)) return false;
  const [id, request]: unknown[] = pair;
  return (
    typeof id === "string" &&
    isRecord(request) &&
    Number.isFinite(request.startedAt) &&
    (request.lastHeaders === undefined || isDraft(request.lastHeaders))
  );
}

function isStoredTab(value: unknown): value is StoredTab {
  return (
    isRecord(value) &&
    value.version === STORED_VERSION &&
    Number.isSafeInteger(value.tabId) &&
    Array.isArray(value.pages) &&
    value.pages.every(isPage) &&
    Array.isArray(value.documentRequests) &&
    value.documentRequests.every(isDocumentRequest) &&
    Array.isArray(value.openRequests) &&
    value.openRequests.every(isOpenRequest) &&
    Number.isSafeInteger(value.nextKey)
  );
}

function parse(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isSite(value: unknown): value is SiteLog {
  return (
    isRecord(value) && typeof value.origin === "string" && typeof value.isPrivate === "boolean" && isPage(value.log)
  );
}

/** Reads back what `SiteLogs.write` made; what cannot be read is passed over. */
export function readSites(text: unknown): SiteLog[] {
  const value = parse(text);
  return Array.isArray(value) ? value.filter(isSite) : [];
}

/** Reads back what `writeTab` made; `undefined` for anything else: cut, corrupt, of another version. */
export function readTab(text: unknown): TabLog | undefined {
  const value = parse(text);
  if (!isStoredTab(value)) return undefined;
  const { version: _version, openRequests, ...rest } = value;
  return { ...rest, openRequests: new Map(openRequests) };
}
