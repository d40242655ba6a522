export const DEFAULT_LIMIT_MS = 10_000;
const POLL_MS = 20;

/**
 * Asks again until the answer is neither undefined nor false, and returns it. What `ask` throws counts as "not yet":
 * a page that navigates away takes its contexts with it.
 * @throws Error after `limitMs`, with the last complaint of `ask`
 */
export async function waitUntil<Value>(
  what: string,
  ask: () => Promise<Value | undefined | false> | Value | undefined | false,
  limitMs = DEFAULT_LIMIT_MS,
): Promise<Value> {
  const end = performance.now() + limitMs;
  let complaint: unknown;
  do {
    try {
      const answer = await within(Math.max(end - performance.now(), POLL_MS), what, Promise.resolve(ask()));
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      complaint = error;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  } while (performance.now() < end);
  throw new Error(`${what}: not within ${limitMs} ms`, { cause: complaint });
}

/** The promise's value. @throws Error when it takes longer than `limitMs` */
export async function within<Value>(limitMs: number, what: string, promise: Promise<Value>): Promise<Value> {
  const { promise: expiry, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`${what}: no answer within ${Math.round(limitMs)} ms`)), limitMs);
  try {
    return await Promise.race([promise, expiry]);
  } finally {
    clearTimeout(timer);
  }
}
