const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The one form that senders may use (RFC 9110 §5.6.7). */
const IMF_FIXDATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/;
/** Longer texts are no dates. */
const MAX_DATE_LENGTH = 64;

export interface HttpDate {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** False for the obsolete forms and for anything else that can still be read as a date. */
  readonly isPreferredForm: boolean;
}

function readFixdate(text: string): number | undefined {
  const parts = IMF_FIXDATE.exec(text);
  if (parts === null) return undefined;
  const [, day, monthName = "", year, hour, minute, second] = parts;
  const month = MONTHS.indexOf(monthName);
  const at = Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute), Number(second));
  // 31 February and 25 o'clock roll over to another date: they name none.
  const isReal = month >= 0 && new Date(at).getUTCDate() === Number(day) && Number(hour) < 24 && Number(minute) < 60;
  return isReal && Number(second) <= 60 ? at : undefined;
}

/**
 * Reads a timestamp of `Date`, `Expires`, `Last-Modified`, `Retry-After`, `Sunset`.
 * @returns `undefined` for what is no date at all: `0`, `-1`, `never`
 */
export function parseHttpDate(text: string | undefined): HttpDate | undefined {
  if (text === undefined || text.length > MAX_DATE_LENGTH) return undefined;
  const exact = readFixdate(text);
  if (exact !== undefined) return { at: exact, isPreferredForm: true };
  // `Date.parse` reads "0" and "5" as years; a date of HTTP names its month in letters.
  if (!/[A-Za-z]{3}|\d{4}-\d\d-\d\d/.test(text)) return undefined;
  const at = Date.parse(isAsctime(text) ? `${text} GMT` : text);
  return Number.isNaN(at) ? undefined : { at, isPreferredForm: false };
}

/** `Sun Nov  6 08:49:37 1994` is in GMT without saying so. */
function isAsctime(text: string): boolean {
  return /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}$/.test(text);
}
