import type { ReadContent } from "../../../platform/network-log.ts";
import type { Entry } from "../../../traffic/entry.ts";
import { bodyText } from "../../../traffic/har/body.ts";
import type { SeenRequest } from "../../../traffic/network-log/seen-request.ts";
import type { EntryBody } from "../entry-source.ts";

/** Larger content is not asked for: it is copied whole before it can be cut. In bytes. */
const MAX_CONTENT_SIZE = 20_000_000;

const NO_DEVTOOLS = "Only the panel inside DevTools can read the body of a response.";
const NOT_REPORTED =
  "DevTools have not reported the end of this response: it is still arriving, nobody reads it, or it came before DevTools were opened.";
const KEPT_FROM_PAGE = "The browser kept this response from the page, so DevTools hold no body of it.";
const NO_RESPONSE = "The request failed before a response came, so there is no body.";
const NOT_HELD = "DevTools hold no body for this response.";
const BROKE_OFF = "The response was not read to its end, so DevTools hold no body of it.";
const TOO_LARGE = "The body is larger than 20 MB and is not shown.";

/** Where a body would come from. Each is absent where there is none. */
export interface BodyPlace {
  readonly isInDevtools: boolean;
  readonly seen: SeenRequest | undefined;
  readonly readContent: ReadContent | undefined;
}

function whyNone(entry: Entry, seen: SeenRequest): string {
  if (seen.isUnfinished === true) return NOT_REPORTED;
  if (entry.role === "redirect") return "DevTools hold no body of a redirect that was followed.";
  if (entry.role === "failure") return KEPT_FROM_PAGE;
  return seen.networkError === undefined ? NOT_HELD : BROKE_OFF;
}

/** The body of a response out of the DevTools, as text or as a sentence that says why there is none. */
export async function readBodyFrom(entry: Entry, { isInDevtools, seen, readContent }: BodyPlace): Promise<EntryBody> {
  if (!isInDevtools) return { unavailable: NO_DEVTOOLS };
  if (entry.role === "failure" && (seen === undefined || seen.statusCode === 0)) return { unavailable: NO_RESPONSE };
  if (seen === undefined) return { unavailable: NOT_REPORTED };
  if (readContent === undefined)
    return { unavailable: seen.isUnfinished === true ? NOT_REPORTED : whyNone(entry, seen) };
  const { contentSize = 0, mimeType = "" } = seen.entry;
  if (contentSize > MAX_CONTENT_SIZE) return { unavailable: TOO_LARGE };
  const content = await readContent();
  const isMissing = content?.text === "" && (contentSize > 0 || seen.networkError !== undefined);
  if (content === undefined || isMissing) return { unavailable: whyNone(entry, seen) };
  return bodyText({ text: content.text, isBase64: content.encoding === "base64" }, mimeType);
}
