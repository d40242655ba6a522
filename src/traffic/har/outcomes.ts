import { benignReason } from "../benign.ts";
import type { LeftOutReason } from "../entry.ts";
import { isErrorStatus } from "../is-error.ts";
import { quoteOwnWords } from "../own-words.ts";
import type { Problems } from "./problems.ts";
import { isObject, textOf, type Untrusted } from "./untrusted.ts";

/** Safari and proxies write whole sentences; no name and no sentence is longer. */
const MAX_ERROR_LENGTH = 300;

/** What a file says when it names no reason. The catalog explains a failure of this name as one without a name. */
export const NO_REASON = "unknown";

export interface Outcome {
  /** Absent where no response came: browsers write 0, Playwright -1, BrowserMob -999. */
  readonly statusCode?: number;
  readonly networkError?: string;
  readonly leftOut?: LeftOutReason;
}

function readStatus(status: unknown, problems: Problems, entryNumber: number): number | undefined {
  if (typeof status === "number") {
    if (status > 0 && Number.isSafeInteger(status)) return status;
    if (!Number.isInteger(status)) problems.note("response.status is no whole number", entryNumber, status);
    return undefined;
  }
  if (status === undefined || status === null) return undefined;
  const digits = typeof status === "string" ? /^\s*(\d{1,5})\b/.exec(status)?.[1] : undefined;
  if (digits === undefined) {
    problems.note("response.status is no number and was read as no response", entryNumber, status);
    return undefined;
  }
  problems.note("response.status is text and was read as a number", entryNumber, status);
  return readStatus(Number(digits), problems, entryNumber);
}

/** What has no space is a name: `net::ERR_…`, `NS_ERROR_…`, `ECONNREFUSED`. */
function nameOrOwnWords(text: string): string {
  return /^(?:net::|NS_)|^\S*$/.test(text) ? text : quoteOwnWords(text);
}

/**
 * Why a request failed, in the producer's words: Chromium's and Safari's `_error`, Playwright's `_failureText`, the
 * aborted marks of Playwright. DevTools append where a person blocked a request themselves; the name stays.
 */
function readFailure(entry: Untrusted, response: Untrusted): string | undefined {
  const error = textOf(response._error) ?? textOf(response._failureText) ?? textOf(entry._error);
  if (error === undefined) return entry._wasAborted === true ? "net::ERR_ABORTED" : undefined;
  const text = error.slice(0, MAX_ERROR_LENGTH).trim();
  return nameOrOwnWords(text.replace(/^(net::ERR_BLOCKED_BY_CLIENT)\.Inspector$/, "$1")) || undefined;
}

/** Charles says in the comment of a response why there is none; so may a person. */
function readComment(response: Untrusted): string | undefined {
  const comment = textOf(response.comment)?.slice(0, MAX_ERROR_LENGTH).trim();
  return comment === undefined || comment === "" ? undefined : quoteOwnWords(comment);
}

/**
 * What became of a request. A failure that stands beside a status means that the response broke off, or was kept from
 * the page, after its head had come: it is an error by its status alone (the rule of live responses).
 */
export function readOutcome(entry: Untrusted, response: Untrusted, problems: Problems, entryNumber: number): Outcome {
  const statusCode = readStatus(response.status, problems, entryNumber);
  const failure = readFailure(entry, response);
  if (statusCode === undefined) {
    const reason = failure ?? readComment(response);
    if (reason === undefined) {
      const what = isObject(entry.response) ? "no response" : "the field response is missing";
      problems.note(`${what}, and the file does not say why`, entryNumber);
    }
    const networkError = reason ?? NO_REASON;
    const leftOut = benignReason(networkError);
    return leftOut === undefined ? { networkError } : { networkError, leftOut };
  }
  if (failure === undefined) return { statusCode };
  const isCutOff = !isErrorStatus(statusCode) && benignReason(failure) === undefined;
  return { statusCode, networkError: failure, ...(isCutOff && { leftOut: "cut-off" as const }) };
}
