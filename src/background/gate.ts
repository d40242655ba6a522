/**
 * Events arrive from the worker's first turn on, what was stored arrives later. Everything that touches the logs waits
 * behind this gate, in order, so that what is restored never overwrites what has been counted.
 */
export class Gate {
  #waiting: (() => void)[] | undefined = [];

  /** Runs at once when the gate is open, else as soon as it opens. */
  pass(run: () => void): void {
    if (this.#waiting === undefined) run();
    else this.#waiting.push(run);
  }

  open(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    for (const run of waiting) {
      try {
        run();
      } catch (error) {
        // Reported as if thrown by itself: the events behind it count all the same.
        reportError(error);
      }
    }
  }
}
