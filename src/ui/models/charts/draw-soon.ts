export interface Drawing {
  /** Asks for a drawing: in the next frame, or when the interval since the last one is over. */
  request(): void;
  /** Asks for one in the next frame, whatever the interval. */
  hurry(): void;
  cancel(): void;
}

/**
 * Runs `draw` in an animation frame, and so never while nothing of the page is on screen; whatever was asked for
 * meanwhile is drawn in the first frame after.
 * @param minIntervalMs the least time between two drawings
 */
export function drawSoon(draw: () => void, minIntervalMs: number): Drawing {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;
  const inNextFrame = () => {
    clearTimeout(timer);
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
      const waitMs = lastAt + minIntervalMs - performance.now();
      if (waitMs <= 0) inNextFrame();
      else timer = setTimeout(inNextFrame, waitMs);
    },
    hurry() {
      if (frame === undefined) inNextFrame();
    },
    cancel() {
      if (frame !== undefined) cancelAnimationFrame(frame);
      clearTimeout(timer);
      frame = undefined;
      timer = undefined;
    },
  };
}
