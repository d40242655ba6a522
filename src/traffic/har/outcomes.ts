import { benignReason } from "../benign.ts";
import type { LeftOutReason } from "../entry.ts";
import { isErrorStatus } from "../is-error.ts";
import type { Problems } from "./problems.ts";
import { isObject, textOf, type Untrusted } from "./untrusted.ts";

/** Firefox and Safari write whole sentences for some failures; nothing longer is a name. */
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

const BROWSER_NAME = /^(?:net::|NS_)/;
const ABOUT_TLS = /\b(?:certificate|handshake|ssl|tls)\b/i;
const UNBREAKABLE_SPACE = "\u00a0";

/**
 * A producer's own sentence, readable as it was. Firefox gives a sentence, in any language, for failures of TLS alone,
 * and whatever explains failures takes every other sentence for one of those; none of them stands in a HAR file. With
 * spaces that do not break it is a text that nobody knows, which is all that can be said of it.
 */
function inOwnWords(text: string): string {
  return BROWSER_NAME.test(text) || ABOUT_TLS.test(text) ? text : text.replaceAll(" ", UNBREAKABLE_SPACE);
}

/**
 * Why a request failed, in the producer's words: Chromium's and Safari's `_error`, Playwright's `_failureText`, the
 * aborted marks of Playwright. DevTools append where a person blocked a request themselves; the name stays.
 */
function readFailure(entry: Untrusted, response: Untrusted): string | undefined {
  const error = textOf(response._error) ?? textOf(response._failureText) ?? textOf(entry._error);
  if (error === undefined) return entry._wasAborted === true ? "net::ERR_ABORTED" : undefined;
  const text = error.slice(0, MAX_ERROR_LENGTH).trim();
  return inOwnWords(text.replace(/^(net::ERR_BLOCKED_BY_CLIENT)\.Inspector$/, "$1")) || undefined;
}

/**
 * What became of a request. A failure that stands beside a status means that the response broke off, or was kept from
 * the page, after its head had come: it is an error by its status alone (the rule of live responses).
 */
export function readOutcome(entry: Untrusted, response: Untrusted, problems: Problems, entryNumber: number): Outcome {
  const statusCode = readStatus(response.status, problems, entryNumber);
  const failure = readFailure(entry, response);
  if (statusCode === undefined) {
    if (failure === undefined) {
      const what = isObject(entry.response) ? "no response" : "the field response is missing";
      problems.note(`${what}, and the file does not say why`, entryNumber);
    }
    const networkError = failure ?? NO_REASON;
    const leftOut = benignReason(networkError);
    return leftOut === undefined ? { networkError } : { networkError, leftOut };
  }
  if (failure === undefined) return { statusCode };
  const isCutOff = !isErrorStatus(statusCode) && benignReason(failure) === undefined;
  return { statusCode, networkError: failure, ...(isCutOff && { leftOut: "cut-off" as const }) };
}
