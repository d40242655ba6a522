import { vi } from "vitest";

/** A busy machine takes its time to load what a view imports when it first needs it. */
const LIMIT_MS = 20_000;

vi.setConfig({ testTimeout: 2 * LIMIT_MS });

/** Waits until an expectation holds. */
export async function soon(expectation: () => void): Promise<void> {
  await vi.waitFor(expectation, { timeout: LIMIT_MS });
}
