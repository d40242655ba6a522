import { serverNow } from "./clock.ts";
import { parseDigits } from "./field-values.ts";
import { parseHttpDate } from "./http-date.ts";
import type { Reading } from "./reading.ts";
import type { Evidence } from "./types.ts";

export interface Wait {
  /** From the moment of the response, never negative. */
  readonly seconds: number;
  readonly evidence: readonly Evidence[];
}

/** Vendors' own fields beside `Retry-After`, in milliseconds. */
const MILLISECOND_FIELDS = ["retry-after-ms", "x-ms-retry-after-ms"] as const;

const DECIMAL = /^\d{1,12}(?:\.\d{1,9})?$/;

/** Since the server sent it: a copy has waited already. */
function elapsedSeconds(reading: Reading): number {
  const { sentAt, age } = reading;
  return sentAt === undefined ? age : Math.max(age, Math.round((serverNow(reading) - sentAt) / 1000));
}

function parseWait(text: string, reading: Reading): number | undefined {
  // Whole seconds by RFC 9110 §10.2.3; some servers send a fraction, and what they mean is clear.
  if (DECIMAL.test(text)) return Math.ceil(Number(text)) - elapsedSeconds(reading);
  const date = parseHttpDate(text);
  return date === undefined ? undefined : Math.ceil((date.at - serverNow(reading)) / 1000);
}

/** How long the response asks to wait (RFC 9110 §10.2.3), or `undefined` where it says nothing readable. */
export function readRetryAfter(reading: Reading): Wait | undefined {
  const { headers } = reading;
  for (const name of ["retry-after", "x-retry-after"]) {
    const text = headers.get(name);
    const seconds = text === undefined ? undefined : parseWait(text, reading);
    if (seconds !== undefined) return { seconds: Math.max(0, seconds), evidence: headers.line(name) };
  }
  for (const name of MILLISECOND_FIELDS) {
    const milliseconds = parseDigits(headers.get(name));
    if (milliseconds !== undefined) return { seconds: Math.ceil(milliseconds / 1000), evidence: headers.line(name) };
  }
  return undefined;
}
