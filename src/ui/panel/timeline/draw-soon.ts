/** The eye follows bars that grow ten times a second; more often only costs. */
const MIN_INTERVAL_MS = 100;

export interface Drawing {
  /** Asks for a drawing: in the next frame, or when the interval since the last one is over. */
  request(): void;
  cancel(): void;
}

/**
 * Runs `draw` in an animation frame, and so never while nothing of the page is on screen; whatever was asked for
 * meanwhile is drawn in the first frame after.
 */
export function drawSoon(draw: () => void): Drawing {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;
  const inNextFrame = () => {
    timer = undefined;
    frame = requestAnimationFrame((now) => {
      frame = undefined;
      lastAt = now;
      draw();
    });
  };
  return {
    request() {
      if (frame !== undefined || timer !== undefined) return;
      const waitMs = lastAt + MIN_INTERVAL_MS - performance.now();
      if (waitMs <= 0) inNextFrame();
      else timer = setTimeout(inNextFrame, waitMs);
    },
    cancel() {
      if (frame !== undefined) cancelAnimationFrame(frame);
      clearTimeout(timer);
      frame = undefined;
      timer = undefined;
    },
  };
}
