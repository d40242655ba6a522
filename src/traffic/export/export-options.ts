import type { Entry } from "../entry.ts";
import { redactEntry } from "../redact-entry.ts";

/** What every export may be told. */
export interface ExportOptions {
  /** Leaves query values, cookies and credentials in. */
  readonly keepSecrets: boolean;
}

/** The entry as it goes out. */
export function leaving(entry: Entry, { keepSecrets }: ExportOptions): Entry {
  return keepSecrets ? entry : redactEntry(entry);
}

/** JSON with two spaces a level, moved in by so many spaces. Line breaks inside strings are escaped, so lines are safe. */
export function indentedJson(value: unknown, spaces: number): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(spaces)}`);
}
