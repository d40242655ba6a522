/** Codes from `low` to `high`, both included. */
export interface CodeRange {
  readonly low: number;
  readonly high: number;
}

/** `404`, `4xx`, `40x`, `400-499`, `>=500`. `undefined` for anything else. */
export function readCodes(text: string): CodeRange | undefined {
  const value = text.toLowerCase();
  if (/^\d{1,4}$/.test(value)) return { low: Number(value), high: Number(value) };
  if (/^\d{1,2}x{1,2}$/.test(value) && value.length === 3) {
    return { low: Number(value.replaceAll("x", "0")), high: Number(value.replaceAll("x", "9")) };
  }
  const range = /^(\d{1,4})(?:-|\.\.)(\d{1,4})$/.exec(value);
  if (range !== null) return { low: Number(range[1]), high: Number(range[2]) };
  const bound = /^(>=?|<=?)(\d{1,4})$/.exec(value);
  if (bound === null) return undefined;
  const code = Number(bound[2]);
  const isStrict = bound[1]?.length === 1;
  return value.startsWith(">")
    ? { low: isStrict ? code + 1 : code, high: Number.POSITIVE_INFINITY }
    : { low: 0, high: isStrict ? code - 1 : code };
}

const SIZE = /^(\d{1,12}(?:\.\d{1,6})?)\s*(b|kb?|mb?|gb?|kib|mib|gib)?$/i;
const SIZE_UNITS: Readonly<Record<string, number>> = {
  b: 1,
  k: 1000,
  kb: 1000,
  m: 1e6,
  mb: 1e6,
  g: 1e9,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

/**
 * `500`, `10k`, `1.5M`, `2MiB` in bytes. A `k` is 1000 bytes, as Chromium's network panel has it (documentation of its
 * filter `larger-than`); Firefox's takes 1024.
 */
export function readBytes(text: string): number | undefined {
  const [, amount, unit = "b"] = SIZE.exec(text.trim()) ?? [];
  return amount === undefined ? undefined : Number(amount) * (SIZE_UNITS[unit.toLowerCase()] ?? 1);
}

const DURATION = /^(\d{1,12}(?:\.\d{1,6})?)\s*(ms|s|m|min)?$/i;
const DURATION_UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, min: 60_000 };

/** `500`, `500ms`, `1.5s`, `2min` in milliseconds. */
export function readMilliseconds(text: string): number | undefined {
  const [, amount, unit = "ms"] = DURATION.exec(text.trim()) ?? [];
  return amount === undefined ? undefined : Number(amount) * (DURATION_UNITS[unit.toLowerCase()] ?? 1);
}
