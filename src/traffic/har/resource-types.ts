import { isFavicon } from "../draft.ts";
import type { Header } from "../entry.ts";
import { headerValue } from "./headers.ts";

/** DevTools' names (CDP `Network.ResourceType` in lower case, as HAR files hold them) in webRequest's. */
const OF_DEVTOOLS: ReadonlyMap<string, string> = new Map([
  ["xhr", "xmlhttprequest"],
  ["fetch", "xmlhttprequest"],
  ["eventsource", "xmlhttprequest"],
  ["stylesheet", "stylesheet"],
  ["script", "script"],
  ["image", "image"],
  ["font", "font"],
  ["media", "media"],
  ["texttrack", "media"],
  ["websocket", "websocket"],
  ["webtransport", "webtransport"],
  ["ping", "ping"],
  ["cspviolationreport", "csp_report"],
  ["csp-violation-report", "csp_report"],
  ["manifest", "other"],
  ["signed-exchange", "other"],
  ["prefetch", "other"],
  ["preflight", "preflight"],
]);

/** What a request is for, as the Fetch standard names it in `Sec-Fetch-Dest`. */
const OF_DESTINATION: ReadonlyMap<string, string> = new Map([
  ["document", "main_frame"],
  ["iframe", "sub_frame"],
  ["frame", "sub_frame"],
  ["fencedframe", "sub_frame"],
  ["style", "stylesheet"],
  ["script", "script"],
  ["worker", "script"],
  ["sharedworker", "script"],
  ["serviceworker", "script"],
  ["audioworklet", "script"],
  ["paintworklet", "script"],
  ["image", "image"],
  ["font", "font"],
  ["audio", "media"],
  ["video", "media"],
  ["track", "media"],
  ["object", "object"],
  ["embed", "object"],
  ["report", "csp_report"],
  ["manifest", "other"],
  ["empty", "xmlhttprequest"],
]);

/** What a media type is mostly loaded as. HTML is not among them: a script may fetch it as well. */
const OF_MEDIA_TYPE: readonly (readonly [RegExp, string])[] = [
  [/^text\/css\b/i, "stylesheet"],
  [/^(?:text|application)\/(?:x-)?(?:java|ecma)script\b/i, "script"],
  [/^image\//i, "image"],
  [/^(?:font\/|application\/(?:x-)?font)/i, "font"],
  [/^(?:audio|video)\//i, "media"],
  [/^(?:application\/(?:[\w.+-]+\+)?json|text\/event-stream)\b/i, "xmlhttprequest"],
];

export interface TypeClues {
  /** `_resourceType` of Chromium, Playwright and others. */
  readonly given: string | undefined;
  readonly url: string;
  readonly method: string;
  readonly mimeType: string | undefined;
  readonly requestHeaders: readonly Header[];
}

function guess({ url, method, mimeType, requestHeaders }: TypeClues): string {
  if (/^wss?:/i.test(url)) return "websocket";
  const destination = OF_DESTINATION.get(headerValue(requestHeaders, "sec-fetch-dest") ?? "");
  if (destination !== undefined) return destination;
  if (method === "CONNECT") return "other";
  if (headerValue(requestHeaders, "sec-websocket-key") !== undefined) return "websocket";
  if (headerValue(requestHeaders, "x-requested-with") === "XMLHttpRequest") return "xmlhttprequest";
  // Browsers ask for HTML first when, and only when, they navigate (HTML standard, "create navigation params").
  const accept = headerValue(requestHeaders, "accept");
  if (accept?.startsWith("text/html")) return "main_frame";
  if (mimeType === undefined) return "other";
  return OF_MEDIA_TYPE.find(([pattern]) => pattern.test(mimeType))?.[1] ?? "other";
}

/**
 * The type of a request in webRequest's words: as the file says, else as the request's own headers say, else as its
 * media type suggests, else `other`. A preflight is named as DevTools names it, since webRequest has no word for it.
 */
export function resourceTypeOf(clues: TypeClues): string {
  const given = clues.given?.toLowerCase();
  if (given === "document") {
    const destination = OF_DESTINATION.get(headerValue(clues.requestHeaders, "sec-fetch-dest") ?? "");
    return destination === "sub_frame" ? "sub_frame" : "main_frame";
  }
  const known = given === undefined ? undefined : OF_DEVTOOLS.get(given);
  if (known !== undefined) return known;
  const type = guess(clues);
  // DevTools call the browser's own request for the icon `other`; webRequest calls it an image.
  return type === "other" && isFavicon({ type: "image", frameId: 0, url: clues.url }) ? "image" : type;
}
