import type { Buckets } from "./bucket-counter.ts";
import { alignDown, midnightOf, niceWidthMs } from "./bucket-width.ts";

const UNITS: readonly (readonly [ms: number, unit: string])[] = [
  [86_400_000, "d"],
  [3_600_000, "h"],
  [60_000, "min"],
  [1000, "s"],
  [1, "ms"],
];

/** `200 ms`, `5 s`, `2 min`: a width of the grid, in the largest unit that it is a whole number of. */
export function widthLabel(widthMs: number): string {
  const [size, unit] = UNITS.find(([ms]) => widthMs % ms === 0) ?? [1, "ms"];
  return `${widthMs / size} ${unit}`;
}

/** `950`, `1.2k`, `100k`: a count that fits beside a small chart. */
export function axisCount(count: number): string {
  return count < 1000 ? String(count) : `${Number((count / 1000).toFixed(1))}k`;
}

/** Moments to label along the time axis, and how far apart they are. */
export interface TimeTicks {
  readonly stepMs: number;
  readonly times: readonly number[];
}

/** @param maxTicks 2 or more: how many labels have room */
export function timeTicks({ startMs, widthMs, length }: Buckets, maxTicks: number): TimeTicks {
  const endMs = startMs + length * widthMs;
  const stepMs = Math.max(widthMs, niceWidthMs(endMs - startMs, maxTicks));
  const times: number[] = [];
  for (let time = alignDown(startMs, stepMs, midnightOf(startMs)); time <= endMs; time += stepMs) {
    if (time >= startMs) times.push(time);
  }
  return { stepMs, times };
}
