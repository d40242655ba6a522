/** ISO 8601 with or without separators, and with a space where the `T` belongs. Digits beyond milliseconds are cut. */
const LOOSE_ISO =
  /^(\d{4})[-/]?(\d\d)[-/]?(\d\d)[T\s]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,3})\d*)?)?\s*(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d)?)?$/i;
/** Microsoft's JSON dates: `/Date(1416565743000+0100)/`. The number is UTC, whatever follows. */
const MICROSOFT_DATE = /^\/Date\((-?\d{1,16})(?:[+-]\d{4})?\)\/$/;
/** Seconds since 1970 stay below this until the year 5138; milliseconds passed it in 1973. */
const SECONDS_LIMIT = 1e11;
/** ECMA-262 §21.4.1.1: no date lies further from 1970. */
const MAX_TIME_MS = 8.64e15;

/** Whether a date can be made of so many milliseconds since the epoch. */
export function isMoment(time: number): boolean {
  return Math.abs(time) <= MAX_TIME_MS;
}

function ofNumber(value: number): number | undefined {
  const ms = Math.abs(value) < SECONDS_LIMIT ? value * 1000 : value;
  return value > 0 && isMoment(ms) ? ms : undefined;
}

function ofLooseText(text: string): number | undefined {
  const microsoft = MICROSOFT_DATE.exec(text);
  if (microsoft !== null) return isMoment(Number(microsoft[1])) ? Number(microsoft[1]) : undefined;
  if (/^\d{9,16}(?:\.\d+)?$/.test(text)) return ofNumber(Number(text));
  const parts = LOOSE_ISO.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second = "00", fraction = "0", utc, offsetHours, offsetMinutes = "00"] =
    parts;
  const zone = utc !== undefined ? "Z" : offsetHours === undefined ? "" : `${offsetHours}:${offsetMinutes}`;
  const strict = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, "0")}${zone}`;
  const time = Date.parse(strict);
  return Number.isNaN(time) ? undefined : time;
}

/** Longer texts are no dates. */
const MAX_DATE_LENGTH = 60;

/**
 * A moment as files write it: ISO 8601 in any dress, a number of seconds or milliseconds, `/Date(…)/`.
 * @returns milliseconds since the epoch, or `undefined` for what is no moment
 */
export function readDate(value: unknown): number | undefined {
  if (typeof value === "number") return ofNumber(value);
  if (typeof value !== "string" || value.length > MAX_DATE_LENGTH) return undefined;
  const time = /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? ofLooseText(value.trim()) : time;
}
