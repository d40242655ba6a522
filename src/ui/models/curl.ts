import type { Entry, Header } from "../../traffic/entry.ts";
import { HIDDEN_VALUE } from "../../traffic/redact.ts";
import { redactEntry } from "../../traffic/redact-entry.ts";

/** Puts a text into single quotes for a POSIX shell; nothing inside is expanded (POSIX.1-2024, 2.2.2). */
export function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** Request headers that shape the answer and are nobody's secret. curl writes the others itself. */
const SENT: ReadonlySet<string> = new Set([
  "accept",
  "accept-language",
  "access-control-request-headers",
  "access-control-request-method",
  "cache-control",
  "content-type",
  "if-match",
  "if-modified-since",
  "if-none-match",
  "if-range",
  "if-unmodified-since",
  "origin",
  "prefer",
  "range",
  "x-requested-with",
]);

/** A value with a line break or another control character would be another header, or break the command. */
const UNSAFE_VALUE = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

function headerOptions(headers: readonly Header[]): readonly string[] {
  return headers
    .filter(
      ({ name, value }) => SENT.has(name.toLowerCase()) && !UNSAFE_VALUE.test(value) && !value.includes(HIDDEN_VALUE),
    )
    .map(({ name, value }) => `--header ${quoteForShell(`${name}: ${value}`)}`);
}

/** A request as a command line, with what is handed over as it is. */
export function curlCommand({ method, url }: Pick<Entry, "method" | "url">, options: readonly string[] = []): string {
  const target = [`--url ${quoteForShell(url)}`, ...options].join(" ");
  if (method === "HEAD") return `curl --head ${target}`;
  return method === "GET" ? `curl --include ${target}` : `curl --include --request ${quoteForShell(method)} ${target}`;
}

/**
 * The same request as a command line: method, address, and the headers that shape the answer where they are known.
 * Without body, cookies, credentials and query values, whatever the entry holds.
 */
export function safeCurlCommand(entry: Entry): string {
  const redacted = redactEntry(entry);
  return curlCommand(redacted, headerOptions(redacted.requestHeaders ?? []));
}
