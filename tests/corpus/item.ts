import type { ObservedResponse } from "../../src/diagnosis/diagnose.ts";
import type { Layer } from "../../src/diagnosis/types.ts";

export interface Expectation {
  readonly layer: Layer;
  /** Absent: no product may be named. */
  readonly product?: string;
  /** Id of the first cause; absent: any cause will do, as long as it is only possible. */
  readonly cause?: string;
  readonly retry: string;
  readonly after?: number;
  /** Every MUST-level finding, and others that matter here. */
  readonly findings?: readonly string[];
  readonly registry?: string;
}

/** One response as a real server sends it: facts of header lines, with where they were seen or are documented. */
export interface CorpusItem {
  readonly id: string;
  readonly source: string;
  /** Why the obvious answer is wrong here. */
  readonly trap?: string;
  readonly response: ObservedResponse;
  readonly expected: Expectation;
}

function readLine(line: string): { name: string; value: string } {
  const colon = line.indexOf(":");
  return { name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() };
}

/**
 * Reads the notation of the corpus: a request line, a status line, header lines. Lines that begin with `>` are the
 * request's headers; `type:` and `cached` after the address set what a browser knows besides.
 */
export function readExchange(text: string): ObservedResponse {
  const [requestLine = "", statusLine = "", ...rest] = text
    .trim()
    .split("\n")
    .map((line) => line.trim());
  const [method = "", url = "", ...extras] = requestLine.split(" ");
  const [version = "", status = "", ...phrase] = statusLine.split(" ");
  const sent = rest.filter((line) => line.startsWith(">")).map((line) => readLine(line.slice(1)));
  const type = extras.find((extra) => extra.startsWith("type:"))?.slice(5);
  return {
    method,
    url,
    statusCode: Number(status),
    responseHeaders: rest.filter((line) => line !== "" && !line.startsWith(">")).map(readLine),
    ...(version === "-" ? {} : { httpVersion: version }),
    ...(phrase.length > 0 ? { reasonPhrase: phrase.join(" ") } : {}),
    ...(sent.length > 0 ? { requestHeaders: sent } : {}),
    ...(type === undefined ? {} : { resourceType: type }),
    ...(extras.includes("cached") ? { fromCache: true } : {}),
  };
}

export function item(id: string, source: string, exchange: string, expected: Expectation, trap?: string): CorpusItem {
  return { id, source, response: readExchange(exchange), expected, ...(trap === undefined ? {} : { trap }) };
}
