import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import type { Http2ServerRequest } from "node:http2";
import type { Writable } from "node:stream";
import type { Gates } from "./gates.ts";
import type { Hit, HitLog } from "./hit-log.ts";

export type SiteRequest = IncomingMessage | Http2ServerRequest;
/** What the responses of HTTP/1.1 and HTTP/2 have in common. */
export interface SiteResponse extends Writable {
  readonly headersSent: boolean;
  statusMessage: string;
  writeHead(statusCode: number, headers: OutgoingHttpHeaders): unknown;
  writeEarlyHints(hints: Record<string, string>): void;
  /** HTTP/2 has none: its `writeHead` sends at once. */
  flushHeaders?(): void;
}
export type Protocol = "http" | "https" | "h2";

/** What routes know of the site they belong to. */
export interface SiteContext {
  readonly log: HitLog;
  readonly gates: Gates;
  /** `origin("api.test")` → `http://api.test:40123`. */
  origin(host: string, protocol?: Protocol): string;
  /** An origin on which nothing listens. */
  readonly refusedOrigin: string;
}

export interface Answer {
  /** Only HTTP/1.1 sends it. Absent: the one Node.js knows for the status. */
  readonly reasonPhrase?: string;
  /** Added to the usual ones, or in their place where the name is the same in lower case. */
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Uint8Array;
}

/** A route's work. What it throws is answered with a 500 and ends the test run's patience soon enough. */
export type Handler = (exchange: Exchange) => void | Promise<void>;
/** Handlers by the first segment of the path: `/redirect/3` is `redirect`. */
export type Routes = Readonly<Record<string, Handler>>;

/** Statuses that never have a body (RFC 9110 §6.4.1). */
const BODILESS = new Set([204, 205, 304]);

/** One request and the means to answer it, logged as it happens. */
export class Exchange {
  readonly site: SiteContext;
  readonly request: SiteRequest;
  readonly response: SiteResponse;
  readonly url: URL;
  /** The path after its first segment: `/redirect/3` → `["3"]`. */
  readonly rest: readonly string[];
  readonly hit: Hit;

  constructor(site: SiteContext, request: SiteRequest, response: SiteResponse, url: URL, hit: Hit) {
    this.site = site;
    this.request = request;
    this.response = response;
    this.url = url;
    this.rest = url.pathname.split("/").slice(2).map(decodeURIComponent);
    this.hit = hit;
  }

  /** A query parameter, or the fallback when it is absent. */
  text(name: string, fallback = ""): string {
    return this.url.searchParams.get(name) ?? fallback;
  }

  /** A query parameter as a number, or the fallback when it is absent or no number. */
  number(name: string, fallback: number): number {
    const value = Number.parseFloat(this.text(name));
    return Number.isFinite(value) ? value : fallback;
  }

  header(name: string): string | undefined {
    const value = this.request.headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  }

  /** The same tag on a further path, so that what this answer leads to is counted for the same page. */
  tagged(path: string): string {
    if (this.hit.page === undefined) return path;
    return `${path}${path.includes("?") ? "&" : "?"}page=${encodeURIComponent(this.hit.page)}`;
  }

  /** Sends a whole response. Without a body of its own it says its status in the form the request asked for. */
  answer(statusCode: number, answer: Answer = {}): void {
    const content = BODILESS.has(statusCode) ? { type: undefined, body: "" } : this.#defaultContent(statusCode);
    const body = answer.body ?? content.body;
    this.begin(statusCode, {
      ...answer,
      headers: {
        ...(content.type === undefined
          ? {}
          : { "content-type": content.type, "content-length": Buffer.byteLength(body) }),
        ...answer.headers,
      },
    });
    this.response.end(this.request.method === "HEAD" ? "" : body);
  }

  /** Sends the head of a response and leaves the body open. */
  begin(statusCode: number, answer: Answer = {}): void {
    this.hit.status = statusCode;
    const headers = { "cache-control": this.#wantsDocument ? "no-cache" : "no-store", ...answer.headers };
    const hasPhrase = this.hit.protocol !== "HTTP/2.0" && answer.reasonPhrase !== undefined;
    if (hasPhrase) this.response.statusMessage = answer.reasonPhrase;
    this.response.writeHead(statusCode, headers);
    this.response.flushHeaders?.();
    this.site.log.changed();
  }

  /** Sends an HTML document. */
  html(document: string, answer: Answer = {}): void {
    const headers = { "content-type": "text/html; charset=utf-8", ...answer.headers };
    this.answer(200, { ...answer, headers, body: document });
  }

  /**
   * Writes bytes as they are, for what no HTTP library would send, and closes the connection.
   * Over HTTP/2 there is no such thing: the answer is then 421.
   * @param statusCode what the log shall say, when the bytes hold a status at all
   */
  raw(bytes: string | Uint8Array, statusCode?: number): void {
    if (this.hit.protocol === "HTTP/2.0") {
      this.answer(421, { body: "Raw answers need HTTP/1.1." });
      return;
    }
    if (statusCode !== undefined) this.hit.status = statusCode;
    this.site.log.changed();
    this.request.socket.end(bytes, () => {
      this.hit.ended = "complete";
    });
  }

  /** Cuts the connection with a TCP reset, or the stream with an error in HTTP/2. */
  reset(): void {
    if ("stream" in this.request) this.request.stream.close(2);
    else this.request.socket.resetAndDestroy();
  }

  /** Resolves when the exchange is over, whoever ended it. */
  async ended(): Promise<void> {
    if (this.response.closed) return;
    await new Promise((resolve) => this.response.once("close", resolve));
  }

  async readBody(): Promise<string> {
    let body = "";
    for await (const chunk of this.request) body += String(chunk);
    return body;
  }

  get #wantsDocument(): boolean {
    return (this.header("accept") ?? "").includes("text/html");
  }

  #defaultContent(statusCode: number): { type: string; body: string | Uint8Array } {
    const accept = this.header("accept") ?? "";
    if (this.#wantsDocument) return { type: "text/html; charset=utf-8", body: plainDocument(`Status ${statusCode}`) };
    if (accept.startsWith("image/") && statusCode < 300) return { type: "image/gif", body: TRANSPARENT_PIXEL };
    if (accept.startsWith("text/css")) return { type: "text/css", body: `/* ${statusCode} */` };
    if (this.url.pathname.endsWith(".js")) return { type: "text/javascript", body: `// ${statusCode}` };
    return { type: "text/plain; charset=utf-8", body: `Status ${statusCode}\n` };
  }
}

const TRANSPARENT_PIXEL = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");

/** A document that asks for no favicon: browsers ask once per origin, which would make counts depend on history. */
export function plainDocument(title: string, body = `<h1>${title}</h1>`, head = ""): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>${title}</title>
${head}
<body>
${body}
</body>
</html>
`;
}
