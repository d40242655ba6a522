/**
 * How long to wait after a write before the next one, by the number of writes in the current burst: a few events are
 * on record at once, a page of thousands costs about ten writes, and never is more than a second unsaved.
 */
const PERSIST_DELAYS_MS = [0, 0, 25, 75, 225, 675, 1_000] as const;
const LONGEST_DELAY_MS = 1_000;
/** A pause as long as this ends a burst. */
const QUIET_MS = 2_000;

/** Runs a write soon after something changed: the first at once, further ones less and less often, one at a time. */
export class Saver {
  readonly #write: () => Promise<void>;
  readonly #now: () => number;
  #writesInBurst = 0;
  #lastWriteAt = Number.NEGATIVE_INFINITY;
  #isWriting = false;
  #isWaiting = false;
  #changed = false;

  /**
   * @param write stores all that changed; it is not called again before it settled, and must not reject
   * @param now milliseconds of a clock that is never put back
   */
  constructor(write: () => Promise<void>, now: () => number = () => performance.now()) {
    this.#write = write;
    this.#now = now;
  }

  /** Something changed. */
  touch(): void {
    this.#changed = true;
    if (this.#isWriting || this.#isWaiting) return;
    if (this.#now() - this.#lastWriteAt > QUIET_MS) this.#writesInBurst = 0;
    const delayMs = PERSIST_DELAYS_MS[this.#writesInBurst] ?? LONGEST_DELAY_MS;
    if (delayMs === 0) {
      void this.#run();
      return;
    }
    this.#isWaiting = true;
    setTimeout(() => {
      this.#isWaiting = false;
      void this.#run();
    }, delayMs);
  }

  async #run(): Promise<void> {
    this.#isWriting = true;
    this.#changed = false;
    this.#writesInBurst += 1;
    await this.#write();
    this.#isWriting = false;
    this.#lastWriteAt = this.#now();
    if (this.#changed) this.touch();
  }
}
