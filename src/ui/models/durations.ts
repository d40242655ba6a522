/** A span of time for a table: `8 ms`, `1.24 s`, `2 min 5 s`. @param ms milliseconds; below zero counts as none */
export function showDuration(ms: number): string {
  const whole = Math.max(0, Math.round(ms));
  if (whole < 1000) return `${whole} ms`;
  if (whole < 60_000) return `${(whole / 1000).toFixed(2)} s`;
  const seconds = Math.round(whole / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** The clock time of an event, to the millisecond, in the person's own zone. @param timeStamp ms since the epoch */
export function showClockTime(timeStamp: number): string {
  return new Date(timeStamp).toLocaleTimeString(undefined, {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    fractionalSecondDigits: 3,
    hour12: false,
  });
}
