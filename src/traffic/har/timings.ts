import type { Timings } from "../entry.ts";
import { isAmount, readAmount } from "./numbers.ts";
import type { Problems } from "./problems.ts";
import { isObject } from "./untrusted.ts";

const PHASES = ["blocked", "dns", "connect", "ssl", "send", "wait", "receive"] as const;

/** The phases of a request in milliseconds, or `undefined` where the file holds none. */
export function readTimings(value: unknown, problems: Problems, entryNumber: number): Timings | undefined {
  if (!isObject(value)) return undefined;
  let timings: { -readonly [Phase in keyof Timings]: Timings[Phase] } | undefined;
  for (const phase of PHASES) {
    const ms = value[phase];
    const amount = isAmount(ms) ? ms : readAmount(ms, `timings.${phase}`, problems, entryNumber);
    if (amount === undefined) continue;
    if (timings === undefined) timings = {};
    timings[phase] = amount;
  }
  return timings;
}

/**
 * Milliseconds from the start of a request to the first byte of its response, when its status was known. `ssl` is part
 * of `connect`.
 */
export function untilStatus({ blocked = 0, dns = 0, connect = 0, send = 0, wait = 0 }: Timings): number {
  return blocked + dns + connect + send + wait;
}
