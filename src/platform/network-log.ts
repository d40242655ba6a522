import type { Entry as HarEntry, Log as HarLog } from "har-format";

/**
 * Reads the content of a response.
 * @returns the text, and how it is encoded: Chromium writes `base64` or nothing, Firefox the media type. `undefined`
 * where the browser has none.
 */
export type ReadContent = () => Promise<{ readonly text: string; readonly encoding: string } | undefined>;

/** A request as the DevTools report it. */
export interface LoggedRequest {
  /** HAR 1.2 with the extensions of its browser. Untrusted: it holds what servers sent. */
  readonly har: HarEntry;
  /** Absent where the browser gives the request without a way to its content. */
  readonly readContent?: ReadContent;
}

/** The network log of the DevTools window that this page belongs to. */
export interface NetworkLog {
  /** Calls back for every request whose response was read to its end, or that failed. */
  onRequestFinished(listener: (request: LoggedRequest) => void): void;
  /** Calls back when the inspected tab shows another document. Firefox has delivered its first requests by then. */
  onNavigated(listener: () => void): void;
  /**
   * Everything that the log holds now, also requests whose response nobody reads. Dear: it is made anew each time.
   * Empty where the DevTools do not answer.
   */
  readAll(): Promise<readonly LoggedRequest[]>;
}

/** Chromium's form: it answers through callbacks. Firefox knows both forms in its `chrome` namespace. */
type GetContent = (callback: (text: string | null, encoding: string) => void) => unknown;

interface ContentSource {
  readonly getContent?: GetContent;
}

interface DevtoolsNetwork {
  readonly onRequestFinished: { addListener(listener: (request: HarEntry & ContentSource) => void): void };
  readonly onNavigated?: { addListener(listener: (url: string) => void): void };
  getHAR(callback: (log: HarLog | undefined) => void): unknown;
}

/** The longest that the DevTools may take for one answer. After that their window is taken for gone. */
const ANSWER_LIMIT_MS = 10_000;

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && "then" in value;
}

/** What a call answers through its callback; `undefined` when it throws, rejects, or says nothing for too long. */
function answerOf<Value>(call: (callback: (value: Value) => void) => unknown): Promise<Value | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), ANSWER_LIMIT_MS);
    const settle = (value: Value | undefined) => {
      clearTimeout(timer);
      resolve(value);
    };
    try {
      const answer = call(settle);
      if (isThenable(answer)) answer.then(undefined, () => settle(undefined));
    } catch {
      settle(undefined);
    }
  });
}

/** The function alone is kept, not the request that it came with: in both browsers it knows its request by an id. */
function contentReader({ getContent }: ContentSource): ReadContent | undefined {
  if (getContent === undefined) return undefined;
  return () =>
    answerOf<{ text: string; encoding: string } | undefined>((callback) =>
      getContent((text, encoding) => callback(typeof text === "string" ? { text, encoding } : undefined)),
    );
}

function toLogged(request: HarEntry & ContentSource): LoggedRequest {
  const readContent = contentReader(request);
  return readContent === undefined ? { har: request } : { har: request, readContent };
}

function readNetwork(): DevtoolsNetwork | undefined {
  return (globalThis as { chrome?: { devtools?: { network?: DevtoolsNetwork } } }).chrome?.devtools?.network;
}

/** The one door to `devtools.network`; `undefined` outside DevTools. */
export function openNetworkLog(): NetworkLog | undefined {
  const network = readNetwork();
  if (network === undefined) return undefined;
  return {
    onRequestFinished: (listener) => network.onRequestFinished.addListener((request) => listener(toLogged(request))),
    onNavigated: (listener) => network.onNavigated?.addListener(() => listener()),
    async readAll() {
      const log = await answerOf<HarLog | undefined>((callback) => network.getHAR(callback));
      return (log?.entries ?? []).map(toLogged);
    },
  };
}
