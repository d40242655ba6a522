import { benignReason } from "./benign.ts";
import type { EntryRole, LeftOutReason } from "./entry.ts";
import type { RequestDetails } from "./observation.ts";
import type { EntryDraft } from "./page-log.ts";
import { keepHeaderLines, reasonPhraseOf, redactUrl } from "./redact.ts";

/** A method is any token (RFC 9110 §9.1), and a script may make one as long as it likes. */
const MAX_METHOD_LENGTH = 40;
/** Firefox writes whole sentences for TLS errors; nothing longer is a name. */
const MAX_ERROR_LENGTH = 300;

/**
 * The names that sites give their icons by: `/favicon.ico`, `/static/favicon-32x32.png?v=2`, `/apple-touch-icon.png`.
 * Browsers tell no extension which image an icon declared by `link rel=icon` is, so of those only the names are known.
 */
const ICON_FILE =
  /^[^?#]*\/(?:favicon|apple-touch-icon)(?:[-_.@\d][^/?#]*)?\.(?:ico|png|svg|gif|jpe?g|webp|avif)(?:[?#]|$)/i;

/**
 * A request for the site's icon, which the browser makes by itself, and once per site: both browsers report it as an
 * image of the page. A page that fetches the same path by script gets an ordinary entry.
 */
export function isFavicon(details: Pick<RequestDetails, "type" | "frameId" | "url">): boolean {
  return details.type === "image" && details.frameId === 0 && ICON_FILE.test(details.url);
}

/** Scheme, then host and port, with userinfo between them. `data:`, `about:` and "null" name no origin. */
const ORIGIN = /^([a-z][a-z\d+.-]*:\/\/)(?:[^/?#]*@)?([^/?#@]+)/i;

/** The origin that asked for a request, where the browser says so. Firefox names documents, not origins. */
export function initiatorOf(
  details: Pick<RequestDetails, "initiator" | "originUrl" | "documentUrl">,
): string | undefined {
  const origin = ORIGIN.exec(details.initiator ?? details.originUrl ?? details.documentUrl ?? "");
  return origin === null ? undefined : `${origin[1]}${origin[2]}`;
}

/** What may be kept of an event, without its role's own fields. */
function draftOf(details: RequestDetails, role: EntryRole): EntryDraft {
  const initiator = initiatorOf(details);
  const { headers, isCut } = keepHeaderLines(details.responseHeaders);
  return {
    requestId: details.requestId,
    method: details.method.slice(0, MAX_METHOD_LENGTH),
    url: redactUrl(details.url),
    type: details.type,
    role,
    responseHeaders: headers,
    timeStamp: details.timeStamp,
    frameId: details.frameId,
    ...(isCut && { headersCut: true as const }),
    ...(initiator !== undefined && { initiator }),
    ...(details.fromCache === true && { fromCache: true }),
    ...(isFavicon(details) && { leftOut: "favicon" as const }),
  };
}

/** An entry of a response whose status is known: final, a hop, or a challenge. */
export function draftResponse(details: RequestDetails, role: EntryRole): EntryDraft {
  const reasonPhrase = reasonPhraseOf(details.statusLine);
  return {
    ...draftOf(details, role),
    ...(details.statusCode !== undefined && { statusCode: details.statusCode }),
    ...(reasonPhrase !== undefined && { reasonPhrase }),
    ...(details.redirectUrl !== undefined && { redirectUrl: redactUrl(details.redirectUrl) }),
  };
}

/** The browser's name of a failure, cut to a length that can be shown. */
export function errorNameOf(details: RequestDetails): string {
  return (details.error ?? "unknown").slice(0, MAX_ERROR_LENGTH);
}

/** An entry of a request that ended with no response. */
export function draftFailure(details: RequestDetails): EntryDraft {
  const networkError = errorNameOf(details);
  const draft = draftOf(details, "failure");
  const leftOut: LeftOutReason | undefined = benignReason(networkError) ?? draft.leftOut;
  return { ...draft, networkError, ...(leftOut !== undefined && { leftOut }) };
}

/**
 * Whether a redirect was made by the browser itself: HSTS, an extension's rule. Chromium writes the phrase
 * `Internal Redirect` and a header `Non-Authoritative-Reason`; Firefox gives no status of redirection.
 */
export function isBrowserRedirect(
  details: Pick<RequestDetails, "statusCode" | "statusLine" | "responseHeaders">,
): boolean {
  const { statusCode = 0, statusLine = "", responseHeaders = [] } = details;
  return (
    statusCode < 300 ||
    statusLine.endsWith("Internal Redirect") ||
    responseHeaders.some(({ name }) => name.toLowerCase() === "non-authoritative-reason")
  );
}
