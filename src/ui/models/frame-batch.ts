/** A hidden document gets no animation frames; its numbers still have to be right for whoever asks. */
const HIDDEN_DELAY_MS = 250;

/**
 * Runs `flush` at most once per animation frame, however often it is asked for; in a hidden document, a few times a
 * second.
 */
export function batchPerFrame(flush: () => void): () => void {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = undefined;
    timer = undefined;
    flush();
  };
  return () => {
    if (timer !== undefined) return;
    frame = requestAnimationFrame(run);
    timer = setTimeout(run, HIDDEN_DELAY_MS);
  };
}
