import type { RequestEvent } from "../../src/background/tab-logs.ts";
import type { NavigationDetails, RequestDetails } from "../../src/traffic/observation.ts";

/** One event as a browser reports it, or a look at the badge between two events. */
export type TraceStep =
  | { readonly kind: "request"; readonly event: RequestEvent; readonly details: RequestDetails }
  | { readonly kind: "commit"; readonly details: NavigationDetails }
  | { readonly kind: "failNavigation"; readonly details: NavigationDetails }
  | { readonly kind: "completeNavigation"; readonly details: NavigationDetails }
  | { readonly kind: "removeTab"; readonly tabId: number }
  | { readonly kind: "replaceTab"; readonly tabId: number; readonly removedTabId: number }
  | { readonly kind: "badge"; readonly tabId: number; readonly text: string; readonly line: string };

const REQUEST_EVENTS: readonly RequestEvent[] = ["start", "receiveHeaders", "redirect", "challenge", "respond", "fail"];
const SITE = "https://site.test";
/** Times in a trace are milliseconds after this one. */
export const TRACE_START = 1_800_000_000_000;

type Fields = Record<string, unknown>;

function urlOf(word: string): string {
  return word.startsWith("/") ? SITE + word : word;
}

/** Words that set a field of the event wherever they stand. */
const WORDS: readonly (readonly [pattern: RegExp, read: (found: string) => Fields])[] = [
  [/^t(-?\d+)$/, (id) => ({ tabId: Number(id) })],
  [/^f(-?\d+)$/, (id) => ({ frameId: Number(id) })],
  [/^r(\w+)$/, (id) => ({ requestId: id })],
  [/^(\d+)$/, (status) => ({ statusCode: Number(status), statusLine: `HTTP/1.1 ${status}`, fromCache: false })],
  [/^(\d+)cached$/, (status) => ({ statusCode: Number(status), statusLine: `HTTP/1.1 ${status}`, fromCache: true })],
  [/^nostatus$/, () => ({ statusCode: 0, statusLine: "", fromCache: false })],
  [/^->(.+)$/, (url) => ({ redirectUrl: urlOf(url) })],
  [/^!(.+)$/, (error) => ({ error })],
  [/^doc=0$/, () => ({ documentId: "0".repeat(32) })],
  [/^doc=(.+)$/, (documentId) => ({ documentId })],
  [/^parent=(.+)$/, (parentDocumentId) => ({ parentDocumentId })],
  [/^by=(.+)$/, (initiator) => ({ initiator })],
  [/^of=(.+)$/, (documentUrl) => ({ documentUrl: urlOf(documentUrl) })],
  [/^(GET|HEAD|POST|PUT|OPTIONS)$/, (method) => ({ method })],
  [/^(prerender)$/, (documentLifecycle) => ({ documentLifecycle })],
  [/^(outermost_frame|sub_frame)\.$/, (frameType) => ({ frameType })],
  [/^(forward_back)$/, (qualifier) => ({ transitionQualifiers: [qualifier] })],
  [/^private$/, () => ({ incognito: true })],
  [/^attachment$/, () => ({ responseHeaders: [{ name: "Content-Disposition", value: 'attachment; filename="f"' }] })],
  [
    /^internal=(.+)$/,
    (reason) => ({
      statusLine: "HTTP/1.1 307 Internal Redirect",
      responseHeaders: [{ name: "Non-Authoritative-Reason", value: reason }],
    }),
  ],
  [/^((?:\/|[a-z-]+:).*)$/, (url) => ({ url: urlOf(url) })],
  [/^([a-z_]+)$/, (type) => ({ type })],
];

function readWord(word: string): Fields {
  for (const [pattern, read] of WORDS) {
    const found = pattern.exec(word);
    if (found !== null) return read(found[1] ?? "");
  }
  throw new Error(`A trace has the word "${word}", which means nothing.`);
}

function readLine(line: string): TraceStep {
  const [name = "", ...words] = line.trim().split(/\s+/);
  if (name === "badge") {
    const [text = "", tab = "t1"] = words;
    return { kind: "badge", tabId: Number(tab.slice(1)), text: text === "none" ? "" : text, line };
  }
  if (name === "removeTab") return { kind: name, tabId: Number(words[0]) };
  if (name === "replaceTab") return { kind: name, tabId: Number(words[0]), removedTabId: Number(words[1]) };
  const [time, ...rest] = words;
  const base = { tabId: 1, frameId: 0, url: `${SITE}/`, timeStamp: TRACE_START + Number(time) };
  const fields: Fields = Object.assign({}, ...rest.map(readWord));
  if (name === "commit" || name === "failNavigation" || name === "completeNavigation") {
    return { kind: name, details: { ...base, ...fields } };
  }
  const event = REQUEST_EVENTS.find((known) => known === name);
  if (event === undefined) throw new Error(`A trace has the event "${name}", which no browser sends.`);
  return {
    kind: "request",
    event,
    details: { ...base, requestId: "0", method: "GET", type: "xmlhttprequest", ...fields },
  };
}

/**
 * Reads a recording, one event a line: its name, its time, and in any order what it says, for example
 * `respond 26 r21 main_frame 404 /s/404`. Lines that start with `#` say what happens. `badge 2` looks at the badge.
 * @throws Error at the first word that it does not know
 */
export function readTrace(trace: string): TraceStep[] {
  return trace
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(readLine);
}
