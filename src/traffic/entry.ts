/** One header line. Names keep the spelling the browser reported; compare them without regard to case (RFC 9110 §5.1). */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/**
 * What an entry is in the life of its request.
 * - `response`: the final response (RFC 9110 §15).
 * - `redirect`: a hop that the browser followed (RFC 9110 §15.4).
 * - `challenge`: a 401 or 407 that the browser answered with credentials, or is still asking the person about.
 * - `failure`: the request ended and no response was reported; `networkError` says why.
 */
export type EntryRole = "response" | "redirect" | "challenge" | "failure";

/** Why an entry is listed but is no error of its page. */
export type LeftOutReason = "aborted" | "blocked" | "browser-redirect" | "cut-off" | "favicon" | "no-document";

/**
 * Where the time of a request went, in milliseconds, by the phases of HAR 1.2. A phase that did not happen is absent.
 * `ssl` is part of `connect`.
 */
export interface Timings {
  /** Waiting in the browser: for a free connection, a proxy, a cache. */
  readonly blocked?: number;
  readonly dns?: number;
  readonly connect?: number;
  readonly ssl?: number;
  readonly send?: number;
  /** From the last byte sent to the first byte received. */
  readonly wait?: number;
  readonly receive?: number;
}

/**
 * One request with its response or failure (HAR `entries`). A redirect chain is several entries with one `requestId`.
 * Field names are webRequest's, times are milliseconds since the epoch.
 */
export interface Entry {
  /** Rises within a page; stays the same when the entry changes. */
  readonly id: number;
  readonly requestId: string;
  readonly method: string;
  /** Without userinfo, fragment and query values: see `redactUrl`. */
  readonly url: string;
  /** The resource type as the browser spells it: `main_frame`, `xmlhttprequest`, `ping` or `beacon`, … */
  readonly type: string;
  readonly role: EntryRole;
  /** Absent when no response was reported. Any integer: browsers report 0, 99, 600 and 1000 as they are. */
  readonly statusCode?: number;
  readonly reasonPhrase?: string;
  /**
   * `net::ERR_…`, `NS_ERROR_…`, Firefox's sentence where TLS failed, or the recording program's own words in quotation
   * marks: see `quoteOwnWords`. Beside a `statusCode` it means that the response broke off after it began.
   */
  readonly networkError?: string;
  readonly responseHeaders: readonly Header[];
  /** Lines that are kept otherwise had no room: a field that is not among the headers may have been sent. */
  readonly headersCut?: true;
  /** Where a redirect leads, redacted like `url`. */
  readonly redirectUrl?: string;
  readonly fromCache?: boolean;
  /** When the status or the failure became known. */
  readonly timeStamp: number;
  /** When the request started, where the browser was asked for it. */
  readonly startedAt?: number;
  /** 0 is the page's own document; Firefox uses numbers above 2^32 for frames. */
  readonly frameId: number;
  /** Origin that asked for the request, where the browser says so. */
  readonly initiator?: string;
  /** A speculative fetch of a page that the person has not opened. */
  readonly prefetch?: boolean;
  /** Set when the entry is listed but not counted as an error. */
  readonly leftOut?: LeftOutReason;

  // What only DevTools or a HAR file know. Held in the memory of one view and never stored; such an entry's `url` and
  // headers are whole, so everything that leaves the view goes through `redactEntry` first.
  readonly requestHeaders?: readonly Header[];
  /** As the source spells it: `HTTP/1.1`, `h2`, `http/2.0`, `h3`. */
  readonly httpVersion?: string;
  /** The whole time of the request in milliseconds (HAR `time`). */
  readonly durationMs?: number;
  readonly timings?: Timings;
  /** Bytes of the response on the wire, head and body; 0 from a cache. */
  readonly transferSize?: number;
  /** Bytes of the content after decoding. */
  readonly contentSize?: number;
  /** The media type of the content as the source gives it. */
  readonly mimeType?: string;
  readonly serverIPAddress?: string;
  /** The page it belongs to, where a log holds several: see `LogPage`. */
  readonly pageKey?: string;
  /** Seen by the DevTools alone (preflights, revalidations): shown, and in no count. */
  readonly onlyInDevtools?: true;
  /**
   * The status that the DevTools saw where webRequest told another or none: the 304 behind a copy from the cache, the
   * 404 behind a response that CORS kept from the page. Shown beside what is counted, and in no count itself.
   */
  readonly devtoolsStatusCode?: number;
}
