import { findLog, type HarLog } from "./find-log.ts";
import type { Problems } from "./problems.ts";
import { refuseText } from "./recognize.ts";
import { recoverLog } from "./recover.ts";

/** JSON inside a callback, as HARP files have it. */
const CALLBACK = /^\s*[\w$.]+\s*\(\s*(?=[{[])/;

/**
 * Parses the text of a file and finds its log. A text that is no whole JSON is taken apart entry by entry.
 * @throws HarError for a text without a single readable entry
 */
export function parseLog(text: string, problems: Problems): HarLog {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  let root: unknown;
  try {
    root = JSON.parse(json);
  } catch (error) {
    const inner = CALLBACK.exec(json)?.[0].length ?? 0;
    const log = recoverLog(inner === 0 ? json : json.slice(inner), problems);
    if (log !== undefined) return log;
    throw refuseText(json, error instanceof Error ? error.message : "");
  }
  return findLog(root);
}
