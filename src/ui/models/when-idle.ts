/**
 * Waits for a moment in which the browser has nothing better to do.
 * @param timeoutMs after so long it goes on in any case
 */
export function whenIdle(timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => resolve(), { timeout: timeoutMs });
    else setTimeout(resolve);
  });
}
