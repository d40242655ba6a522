const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Stretches of time that people count in, each a divisor of the clock's next larger unit. */
const NICE_WIDTHS_MS: readonly number[] = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500],
  ...[1, 2, 5, 10, 15, 30].map((count) => count * SECOND_MS),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE_MS),
  ...[1, 2, 3, 6, 12].map((count) => count * HOUR_MS),
  ...[1, 2, 7, 14, 28].map((count) => count * DAY_MS),
];

/**
 * The narrowest stretch of time, of those that people count in, that divides a span into few enough parts.
 * @param spanMs milliseconds from the first to the last moment
 * @param maxParts 2 or more; parts that the span only begins or ends in count too
 * @returns milliseconds
 */
export function niceWidthMs(spanMs: number, maxParts: number): number {
  const isEnough = (widthMs: number) => spanMs / widthMs + 1 < maxParts;
  const nice = NICE_WIDTHS_MS.find(isEnough);
  if (nice !== undefined) return nice;
  let widthMs = 28 * DAY_MS;
  while (!isEnough(widthMs)) widthMs *= 2;
  return widthMs;
}

/** Midnight of a moment's day in the person's own zone, from which buckets and ticks are counted. */
export function midnightOf(timeMs: number): number {
  return new Date(timeMs).setHours(0, 0, 0, 0);
}

/** The last moment of a grid that is not after a given one. */
export function alignDown(timeMs: number, widthMs: number, originMs: number): number {
  return originMs + Math.floor((timeMs - originMs) / widthMs) * widthMs;
}
