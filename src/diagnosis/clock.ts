import type { Reading } from "./reading.ts";

/**
 * The moment of the response by the server's clock, in milliseconds since the epoch. Times in the response are written
 * by that clock, so a person's clock that is wrong does not matter. A copy from a cache is older than its `Date` says
 * by its `Age` (RFC 9111 §4.2.3).
 */
export function serverNow(reading: Reading): number {
  const { sentAt, receivedAt, age, fromCache } = reading;
  // How long the browser kept its copy is not said; then the person's clock is the better one.
  if (fromCache && receivedAt !== undefined) return receivedAt;
  if (sentAt !== undefined) return sentAt + age * 1000;
  return receivedAt ?? Date.now();
}
