const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const MONTH = "([A-Z][a-z]{2})";
const TIME = "(\\d\\d):(\\d\\d):(\\d\\d)";
const SHORT_DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const LONG_DAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
/** The one form that senders may use (RFC 9110 §5.6.7). */
const IMF_FIXDATE = `^${SHORT_DAY}, (\\d\\d) ${MONTH} (\\d{4}) ${TIME} GMT$`;
const PREFERRED = new RegExp(IMF_FIXDATE);
/** Caches compare it without regard to case (RFC 9111 §4.2). */
const MISSPELT = new RegExp(IMF_FIXDATE, "i");
const RFC_850 = new RegExp(`^${LONG_DAY}, (\\d\\d)-${MONTH}-(\\d\\d) ${TIME} GMT$`, "i");
const ASCTIME = new RegExp(`^${SHORT_DAY} ${MONTH} ([ \\d]\\d) ${TIME} (\\d{4})$`, "i");

/** Longer texts are no dates. */
const MAX_DATE_LENGTH = 64;
/** A year of two digits lies at most so far ahead (RFC 9110 §5.6.7). */
const MAX_YEARS_AHEAD = 50;

export interface HttpDate {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /**
   * `preferred`: the form that senders must use. `accepted`: an obsolete form or another case, which recipients take as
   * well. `other`: no date of HTTP, though it can be read.
   */
  readonly form: "preferred" | "accepted" | "other";
}

function toTime(year: number, monthName: string, dayText: string, timeOfDay: readonly string[]): number | undefined {
  const day = Number(dayText);
  const [hour = 0, minute = 0, second = 0] = timeOfDay.map(Number);
  const month = MONTHS.indexOf(monthName.toLowerCase());
  // A leap second has no place in a time stamp of its own; it counts as the one before.
  const at = Date.UTC(year, month, day, hour, minute, Math.min(second, 59));
  // 31 February and 25 o'clock roll over to another date: they name none.
  const isReal = month >= 0 && new Date(at).getUTCDate() === day && hour < 24 && minute < 60 && second <= 60;
  return isReal ? at : undefined;
}

function fullYear(twoDigits: number): number {
  const now = new Date().getUTCFullYear();
  const year = now - (now % 100) + twoDigits;
  return year > now + MAX_YEARS_AHEAD ? year - 100 : year;
}

function readAccepted(text: string): number | undefined {
  const short = RFC_850.exec(text);
  if (short !== null) {
    const [, day = "", month = "", year = "", ...time] = short;
    return toTime(fullYear(Number(year)), month, day, time);
  }
  const asctime = ASCTIME.exec(text);
  if (asctime !== null) {
    const [, month = "", day = "", hour = "", minute = "", second = "", year = ""] = asctime;
    return toTime(Number(year), month, day, [hour, minute, second]);
  }
  return readFixdate(MISSPELT, text);
}

function readFixdate(pattern: RegExp, text: string): number | undefined {
  const parts = pattern.exec(text);
  if (parts === null) return undefined;
  const [, day = "", month = "", year = "", ...time] = parts;
  return toTime(Number(year), month, day, time);
}

function readDate(text: string): HttpDate | undefined {
  const preferred = readFixdate(PREFERRED, text);
  if (preferred !== undefined) return { at: preferred, form: "preferred" };
  const accepted = readAccepted(text);
  if (accepted !== undefined) return { at: accepted, form: "accepted" };
  // `Date.parse` reads "0" and "5" as years; a date names its month in letters or is written as in ISO 8601.
  if (!/[A-Za-z]{3}|\d{4}-\d\d-\d\d/.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : { at, form: "other" };
}

/** Several rules ask for the same few dates of a response. */
const MAX_REMEMBERED = 64;
const remembered = new Map<string, HttpDate | undefined>();

/**
 * Reads a timestamp of `Date`, `Expires`, `Last-Modified`, `Retry-After`, `Sunset`.
 * @returns `undefined` for what is no date at all: `0`, `-1`, `never`
 */
export function parseHttpDate(text: string | undefined): HttpDate | undefined {
  if (text === undefined || text.length > MAX_DATE_LENGTH) return undefined;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const date = readDate(text);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(text, date);
  return date;
}
