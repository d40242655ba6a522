import type { Problems } from "./problems.ts";

/** Beyond it single milliseconds and bytes cannot be told apart, and no time and no file is so long. */
const MAX_AMOUNT = Number.MAX_SAFE_INTEGER;

/** Whether a number may be a duration or size. */
export function isAmount(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= MAX_AMOUNT;
}

/**
 * A duration or size. HAR 1.2 writes -1 for "does not apply"; Chromium's sums may end a little above it. Both are
 * absent, like a missing field or `null`.
 * @param field where it stands, for the sentence about what cannot be used
 */
export function readAmount(value: unknown, field: string, problems: Problems, entryNumber: number): number | undefined {
  if (typeof value === "number") {
    if (isAmount(value)) return value;
    if (value < -1) problems.note(`${field} is negative and is left out`, entryNumber, value);
    else if (value > 0) problems.note(`${field} is too large and is left out`, entryNumber, String(value));
    return undefined;
  }
  if (value === undefined || value === null || value === "") return undefined;
  const number = typeof value === "string" ? Number(value) : Number.NaN;
  if (Number.isNaN(number)) {
    problems.note(`${field} is no number and is left out`, entryNumber, value);
    return undefined;
  }
  return readAmount(number, field, problems, entryNumber);
}
