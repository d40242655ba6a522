import type { Entry, Header } from "../../../traffic/entry.ts";
import { curlCommand, quoteForShell } from "../curl.ts";

/** curl makes these itself, or they are no fields at all (RFC 9113 §8.3). */
const MADE_BY_CURL = /^(?::.*|host|content-length|connection|accept-encoding|transfer-encoding)$/i;
/** A control character would end the line or the command. */
const CONTROL = /\p{Cc}/u;

function headerOption({ name, value }: Header): string {
  return `--header ${quoteForShell(`${name}: ${value}`)}`;
}

/**
 * The request as a command line with its whole address and all its headers, credentials among them: for a person who
 * asked to see secrets. The body is not known.
 */
export function wholeCurlCommand(entry: Entry): string {
  const headers = (entry.requestHeaders ?? []).filter(
    ({ name, value }) => !MADE_BY_CURL.test(name) && !CONTROL.test(name + value),
  );
  return curlCommand(entry, headers.map(headerOption));
}
