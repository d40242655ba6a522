import type { Entry, Timings } from "../../../traffic/entry.ts";

export type PhaseName = keyof Timings;

/** One phase of a request on a scale from its start to its end. */
export interface Phase {
  readonly name: PhaseName;
  readonly ms: number;
  /** When it began, counted from the start of the request, in milliseconds. */
  readonly startMs: number;
}

export interface Waterfall {
  readonly phases: readonly Phase[];
  /** Where the scale ends, in milliseconds: the whole time, or the sum of the phases where that is longer. */
  readonly totalMs: number;
  /** The time that the source gives for the whole, where it gives one. */
  readonly givenMs: number | undefined;
}

/** In the order in which they happen (HAR 1.2). `ssl` is the last part of `connect`. */
const ORDER = ["blocked", "dns", "connect", "send", "wait", "receive"] as const;

function isSpan(ms: number | undefined): ms is number {
  return ms !== undefined && Number.isFinite(ms) && ms >= 0;
}

/** The phases of a request one after the other; nothing where the source knows none. */
export function readWaterfall({ timings, durationMs }: Pick<Entry, "timings" | "durationMs">): Waterfall | undefined {
  if (timings === undefined) return undefined;
  const phases: Phase[] = [];
  let at = 0;
  for (const name of ORDER) {
    const ms = timings[name];
    if (!isSpan(ms)) continue;
    phases.push({ name, ms, startMs: at });
    const ssl = timings.ssl;
    if (name === "connect" && isSpan(ssl)) {
      const inside = Math.min(ssl, ms);
      phases.push({ name: "ssl", ms: inside, startMs: at + ms - inside });
    }
    at += ms;
  }
  if (phases.length === 0) return undefined;
  return { phases, totalMs: Math.max(at, isSpan(durationMs) ? durationMs : 0), givenMs: durationMs };
}

/** The sum of the phases, without the one that lies within another. */
export function sumOfPhases(phases: readonly Phase[]): number {
  return phases.reduce((sum, { name, ms }) => sum + (name === "ssl" ? 0 : ms), 0);
}
