/** Work in one go, so that keys and drawing never wait longer. */
const SLICE_MS = 12;

function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Cuts long work into slices: call it between two steps, and wait where it gives a promise. Most often it gives none,
 * and costs no more than a look at the clock.
 */
export function createPace(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE_MS) return undefined;
    return giveWay().then(() => {
      since = performance.now();
    });
  };
}
