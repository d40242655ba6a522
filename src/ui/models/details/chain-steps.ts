import { HeaderMap } from "../../../diagnosis/headers.ts";
import { readCookies } from "../../../diagnosis/set-cookie.ts";
import type { Entry } from "../../../traffic/entry.ts";
import { type Hop, redirectChain } from "../redirect-chain.ts";

/** One step of a chain with what it cost and what it left behind. */
export interface ChainStep extends Hop {
  /** Milliseconds of this step alone; absent where nobody measured it. */
  readonly tookMs: number | undefined;
  /** Names of the cookies that it set. Absent where the source keeps no cookies, so that none is not said. */
  readonly cookies: readonly string[] | undefined;
}

/** A step lasts from the answer before it, or from the start of the request. */
function tookMs(entry: Entry, before: Entry | undefined): number | undefined {
  if (entry.durationMs !== undefined) return entry.durationMs;
  const from = Math.max(entry.startedAt ?? Number.NEGATIVE_INFINITY, before?.timeStamp ?? Number.NEGATIVE_INFINITY);
  return Number.isFinite(from) ? Math.max(0, entry.timeStamp - from) : undefined;
}

/** Only a source that knows the request's headers keeps cookies at all. */
function cookieNames(entry: Entry): readonly string[] | undefined {
  if (entry.requestHeaders === undefined) return undefined;
  return readCookies(new HeaderMap(entry.responseHeaders)).map(({ name }) => name);
}

/** The steps of one request: redirects, answered challenges and the final answer. */
export function chainSteps(sameRequest: readonly Entry[]): readonly ChainStep[] {
  return redirectChain(sameRequest).map((hop, index) => ({
    ...hop,
    tookMs: tookMs(hop.entry, sameRequest[index - 1]),
    cookies: cookieNames(hop.entry),
  }));
}

/** The time of the whole chain in milliseconds, where each of its steps was measured. */
export function chainMs(steps: readonly ChainStep[]): number | undefined {
  const times = steps.map((step) => step.tookMs);
  return times.every((ms) => ms !== undefined) ? times.reduce<number>((sum, ms) => sum + (ms ?? 0), 0) : undefined;
}
