import { describeSeconds } from "../../../diagnosis/durations.ts";
import { parseDigits } from "../../../diagnosis/field-values.ts";
import { parseHttpDate } from "../../../diagnosis/http-date.ts";
import { showBytes } from "../panel/show-bytes.ts";
import { type TimeBase, tellClock, tellMoment } from "./relative-time.ts";

export interface ValueContext {
  readonly base: TimeBase;
  /** When the message arrived, in milliseconds since the epoch. */
  readonly arrivedAt: number;
}

/** A few words on a value, or nothing where it cannot be read or says all by itself. */
export type ReadRemark = (value: string, context: ValueContext) => string | undefined;

/** Later moments are no moments but numbers of another kind. */
const MAX_EPOCH_SECONDS = 10_000_000_000;

/** A span of a minute or more; a shorter one is read at a glance. */
export function tellSeconds(value: string): string | undefined {
  const number = parseDigits(value.trim());
  return number === undefined || number < 60 ? undefined : describeSeconds(number);
}

/** A date of HTTP against the response's own. */
export function tellWhen(value: string, { base }: ValueContext): string | undefined {
  const at = parseHttpDate(value)?.at;
  return at === undefined ? undefined : tellMoment(at, base);
}

/** Some APIs count the seconds to wait, others those since 1970. */
export function tellReset(value: string, context: ValueContext): string | undefined {
  const number = parseDigits(value.trim());
  if (number === undefined) return tellWhen(value, context);
  const isDate = number > 1_000_000_000 && number < MAX_EPOCH_SECONDS;
  return isDate ? tellMoment(number * 1000, context.base) : tellSeconds(value);
}

/** RFC 9110 §10.2.3: seconds or a date. */
export function tellRetryAfter(value: string, context: ValueContext): string | undefined {
  return parseDigits(value.trim()) === undefined ? tellWhen(value, context) : tellSeconds(value);
}

/** RFC 9745 §2: a structured date, `@1688169599`. */
export function tellDeprecation(value: string, context: ValueContext): string | undefined {
  const number = parseDigits(value.trim().slice(1));
  if (!value.startsWith("@") || number === undefined || number >= MAX_EPOCH_SECONDS) return undefined;
  return tellMoment(number * 1000, context.base);
}

/** How the sender's clock stands to the person's, where they differ. */
export function tellSenderClock(value: string, { arrivedAt }: ValueContext): string | undefined {
  const at = parseHttpDate(value)?.at;
  return at === undefined ? undefined : tellClock(at, arrivedAt);
}

/** A size of 1,000 bytes or more. */
export function tellBytes(value: string): string | undefined {
  const number = parseDigits(value.trim());
  return number === undefined || number < 1000 ? undefined : showBytes(number);
}

/** RFC 9110 §14.4: `bytes 0-499/1234`. */
export function tellRange(value: string): string | undefined {
  const [, from, to, whole] = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15}|\*)$/.exec(value.trim()) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const size = Number(to) - Number(from) + 1;
  const of = whole === "*" ? "a file of unknown size" : showBytes(Number(whole));
  return size > 0 ? `${showBytes(size)} of ${of}` : undefined;
}
