/** A span of time for a table: `8 ms`, `1.24 s`, `2 min 5 s`. @param ms milliseconds; below zero counts as none */
export function showDuration(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  if (whole < 1000) return `${whole} ms`;
  if (whole < 60_000) return `${(whole / 1000).toFixed(2)} s`;
  const seconds = Math.round(whole / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** The last moment that a `Date` can hold, ECMA-262 section 21.4.1.1. Files may name later ones. */
const LATEST_MS = 8.64e15;

let clock: Intl.DateTimeFormat | undefined;

/** The clock time of an event, to the millisecond, in the person's own zone. @param timeStamp ms since the epoch */
export function showClockTime(timeStamp: number): string {
  if (!(Math.abs(timeStamp) <= LATEST_MS)) return "unknown time";
  // Made once: a table asks for every row, and making it takes longer than drawing the row.
  clock ??= new Intl.DateTimeFormat(undefined, {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    fractionalSecondDigits: 3,
    // `hour12: false` would write 24:05 for five past midnight in some languages.
    hourCycle: "h23",
  });
  return clock.format(timeStamp);
}

/** Time left, to the second: `0:09`, `1:22`, `2:05:00`. @param ms milliseconds; below zero counts as none */
export function showCountdown(ms: number): string {
  const total = Math.max(0, Math.ceil(ms / 1000));
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const tail = String(seconds).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`;
}
