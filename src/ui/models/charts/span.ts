import type { Entry } from "../../../traffic/entry.ts";

/** A stretch of time in milliseconds since the epoch: from its first moment up to, and without, its last. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Whether an entry belongs to a span, by the moment at which its status or failure became known. */
export function isInSpan({ timeStamp }: Pick<Entry, "timeStamp">, { fromMs, toMs }: Span): boolean {
  return timeStamp >= fromMs && timeStamp < toMs;
}
