import type { Entry, Header } from "../entry.ts";

/** The values of a field in their order. @param lowerName the field's name in lower case */
export function headerValues(headers: readonly Header[], lowerName: string): readonly string[] {
  return headers.filter(({ name }) => name.toLowerCase() === lowerName).map(({ value }) => value);
}

/** The first value of a field. @param lowerName the field's name in lower case */
function firstValue(headers: readonly Header[], lowerName: string): string | undefined {
  for (const { name, value } of headers) {
    if (name.length === lowerName.length && name.toLowerCase() === lowerName) return value;
  }
  return undefined;
}

/** The media type of the content in lower case, without parameters. */
export function contentType({
  mimeType,
  responseHeaders,
}: Pick<Entry, "mimeType" | "responseHeaders">): string | undefined {
  const value = mimeType === undefined || mimeType === "" ? firstValue(responseHeaders, "content-type") : mimeType;
  return value?.split(";", 1)[0]?.trim().toLowerCase();
}

/** One spelling for what browsers and files write as `h2`, `HTTP/2`, `http/2.0`. */
export function protocolOf({ httpVersion }: Pick<Entry, "httpVersion">): string | undefined {
  if (httpVersion === undefined || httpVersion === "" || httpVersion === "unknown") return undefined;
  const lower = httpVersion.toLowerCase();
  if (/^(?:h2c?|http\/2(?:\.0)?|spdy.*)$/.test(lower)) return "h2";
  if (/^(?:h3(?:-\w+)?|http\/3(?:\.0)?|quic.*|http\/2\+quic.*)$/.test(lower)) return "h3";
  return lower;
}

/** Bytes of the response: on the wire where that is known, else of its content. */
export function sizeOf({ transferSize, contentSize, responseHeaders }: Entry): number | undefined {
  if (transferSize !== undefined) return transferSize;
  if (contentSize !== undefined) return contentSize;
  const length = firstValue(responseHeaders, "content-length");
  return length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined;
}

/** Milliseconds of the whole request where that is known, else until its status. */
export function timeOf({ durationMs, startedAt, timeStamp }: Entry): number | undefined {
  if (durationMs !== undefined) return durationMs;
  return startedAt === undefined ? undefined : Math.max(0, timeStamp - startedAt);
}
