import type { Entry } from "./entry.ts";
import { readHarText } from "./har/read-har.ts";

export { HarError } from "./har/har-error.ts";

/**
 * The entries of a HAR file (HTTP Archive 1.1 or 1.2, http://www.softwareishard.com/blog/har-12-spec/), as all views
 * show them. Whatever can be read is kept; `readHarText` says in sentences what could not.
 * @throws HarError with a sentence a person understands, for a text without any entry that is no HAR log
 */
export function entriesFromHar(text: string): Entry[] {
  return [...readHarText(text).entries];
}
