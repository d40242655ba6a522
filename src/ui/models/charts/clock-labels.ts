const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format is dear, and a chart asks for the same few again and again. */
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(undefined, options);
  formats.set(key, format);
  return format;
}

function fractionDigits(stepMs: number): 1 | 2 | 3 | undefined {
  if (stepMs >= 1000) return undefined;
  if (stepMs >= 100) return 1;
  return stepMs >= 10 ? 2 : 3;
}

/**
 * A moment in the person's own zone, as exactly as steps of this size need: `12:00`, `12:00:03`, `12:00:03.25`.
 * Steps of whole days are told by the date.
 * @param stepMs milliseconds between neighbouring moments that must be told apart
 */
export function clockLabel(timeMs: number, stepMs: number): string {
  if (stepMs >= DAY_MS) return formatOf({ day: "numeric", month: "short" }).format(timeMs);
  const digits = fractionDigits(stepMs);
  return formatOf({
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(stepMs < 60_000 && { second: "2-digit" }),
    ...(digits !== undefined && { fractionalSecondDigits: digits }),
  }).format(timeMs);
}

/** The day of a moment, for where the clock alone would not say which: `21 Nov`. */
export function dayLabel(timeMs: number): string {
  return formatOf({ day: "numeric", month: "short" }).format(timeMs);
}

/** `12:00:03–12:00:09`, with the days where they differ. The end is the first moment after it. */
export function spanLabel(fromMs: number, toMs: number, stepMs: number): string {
  const [from, to] = [clockLabel(fromMs, stepMs), clockLabel(toMs, stepMs)];
  if (stepMs >= DAY_MS) {
    const last = clockLabel(toMs - 1, stepMs);
    return from === last ? from : `${from} – ${last}`;
  }
  const [fromDay, toDay] = [dayLabel(fromMs), dayLabel(toMs)];
  return fromDay === toDay ? `${from}–${to}` : `${fromDay} ${from} – ${toDay} ${to}`;
}
