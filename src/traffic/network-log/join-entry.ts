import type { Entry } from "../entry.ts";
import type { SeenRequest } from "./seen-request.ts";

/** Fields that only the DevTools know. */
function extrasOf({ entry }: SeenRequest) {
  const { requestHeaders, httpVersion, durationMs, timings, transferSize, contentSize, mimeType, serverIPAddress } =
    entry;
  return {
    ...(requestHeaders !== undefined && { requestHeaders }),
    ...(httpVersion !== undefined && { httpVersion }),
    ...(durationMs !== undefined && { durationMs }),
    ...(timings !== undefined && { timings }),
    ...(transferSize !== undefined && { transferSize }),
    ...(contentSize !== undefined && { contentSize }),
    ...(mimeType !== undefined && { mimeType }),
    ...(serverIPAddress !== undefined && { serverIPAddress }),
  };
}

/**
 * An entry of the store with what the DevTools know of the same request. All that counts stays as the store says it:
 * id, role, status, failure, and why it is left out. A status that the DevTools saw differently stands beside it; the
 * headers of a 304 then stay with the 304, since the copy's own headers are the ones that the page got.
 */
export function joinEntry(entry: Entry, seen: SeenRequest): Entry {
  const { url, responseHeaders, redirectUrl, reasonPhrase } = seen.entry;
  const isOther = seen.statusCode !== 0 && seen.statusCode !== entry.statusCode;
  const bringsHeaders = responseHeaders.length > 0 && (!isOther || entry.role === "failure");
  const { headersCut, ...kept } = entry;
  return {
    ...kept,
    url,
    ...extrasOf(seen),
    ...(bringsHeaders ? { responseHeaders } : headersCut !== undefined && { headersCut }),
    ...(redirectUrl !== undefined && entry.role === "redirect" && { redirectUrl }),
    ...(reasonPhrase !== undefined && entry.reasonPhrase === undefined && !isOther && { reasonPhrase }),
    ...(entry.startedAt === undefined && { startedAt: seen.startedAt }),
    ...(isOther && { devtoolsStatusCode: seen.statusCode }),
  };
}

/** Ids of entries that only the DevTools have seen begin here within their page; the store counts from 1. */
const FIRST_LONELY_ID = 500_000_000;

/** Where a request that only the DevTools have seen belongs. */
export interface LonelyPlace {
  readonly pageKey: string;
  /** What the ids of this page are counted from, so that those of several pages differ. */
  readonly firstIdOfPage: number;
}

/** A request that only the DevTools have seen, as an entry of a page. It is in no count. */
export function lonelyEntry({ entry, order }: SeenRequest, { pageKey, firstIdOfPage }: LonelyPlace): Entry {
  return {
    ...entry,
    id: firstIdOfPage + FIRST_LONELY_ID + order,
    requestId: `devtools-${order}`,
    frameId: 0,
    pageKey,
    onlyInDevtools: true,
  };
}
