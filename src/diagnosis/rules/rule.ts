import type { Reading } from "../reading.ts";
import type { RuleLevel } from "../types.ts";

/** One rule of HTTP that one response can be held against. */
export interface Rule {
  /** Readable and stable: `405-allow`. */
  readonly id: string;
  readonly level: RuleLevel;
  readonly reference: string;
  /** Rows of the project's table of rules that it answers for. */
  readonly covers: readonly string[];
  /** Runs for these statuses only. */
  readonly statuses?: readonly number[];
  /** Runs only where the response has one of these fields, in lower case. */
  readonly fields?: readonly string[];
  /** The finding in plain words, or nothing where the rule is kept or cannot be judged. */
  readonly check: (reading: Reading) => string | undefined;
}

/** Whether a response of this status to this method may have content at all (RFC 9110 §6.4.1). */
export function mayHaveContent({ statusCode, method }: Reading): boolean {
  return statusCode >= 200 && statusCode !== 204 && statusCode !== 304 && method !== "HEAD" && method !== "CONNECT";
}

/** Whether the response surely has content. */
export function hasContent(reading: Reading): boolean {
  if (!mayHaveContent(reading)) return false;
  return (reading.contentLength ?? 0) > 0 || reading.headers.includes("transfer-encoding", "chunked");
}

/** Whether the response surely has none although it could. */
export function isEmpty(reading: Reading): boolean {
  return mayHaveContent(reading) && reading.contentLength === 0 && !reading.headers.has("transfer-encoding");
}

/** HTTP/2 and HTTP/3 have no reason phrase and no connection fields. */
export function isBinaryVersion({ version }: Reading): boolean {
  return version === "2" || version === "3";
}

/**
 * Whether the list of the request's headers is what was sent. Browsers also show provisional headers, which lack what
 * the network layer adds; those have no host.
 */
export function isRequestWhole({ requestHeaders }: Reading): boolean {
  return requestHeaders?.has("host") === true || requestHeaders?.has(":authority") === true;
}
