import { describeSeconds } from "../../../diagnosis/durations.ts";
import { parseHttpDate } from "../../../diagnosis/http-date.ts";
import type { Header } from "../../../traffic/entry.ts";

/** The moment against which the other moments of a message are told. */
export interface TimeBase {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** `the response's Date`. */
  readonly name: string;
}

/** The response's own `Date` where it can be read, else the moment when it arrived. */
export function timeBase(responseHeaders: readonly Header[], arrivedAt: number): TimeBase {
  const date = responseHeaders.find(({ name }) => name.toLowerCase() === "date");
  const at = parseHttpDate(date?.value)?.at;
  return at === undefined ? { at: arrivedAt, name: "the response's arrival" } : { at, name: "the response's Date" };
}

/** `3 hours before the response's Date`. @param at milliseconds since the epoch */
export function tellMoment(at: number, base: TimeBase): string {
  const seconds = Math.round((at - base.at) / 1000);
  if (seconds === 0) return `at ${base.name}`;
  return `${describeSeconds(Math.abs(seconds))} ${seconds < 0 ? "before" : "after"} ${base.name}`;
}

/** A smaller difference is the time on the way. */
const CLOCK_TOLERANCE_MS = 60_000;

/** How the server's clock stands to the moment of arrival, where that tells something. */
export function tellClock(date: number, arrivedAt: number): string | undefined {
  const difference = arrivedAt - date;
  if (Math.abs(difference) < CLOCK_TOLERANCE_MS) return undefined;
  return `${describeSeconds(Math.abs(difference) / 1000)} ${difference > 0 ? "before" : "after"} it arrived here`;
}
