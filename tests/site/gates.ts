/** Named points at which answers wait until a test lets them go: conditions in place of sleeps. */
export class Gates {
  readonly #waiting = new Map<string, Set<() => void>>();
  readonly #open = new Set<string>();

  /** Resolves when `release(name)` is called, at once if it already was. */
  async pass(name: string): Promise<void> {
    if (this.#open.has(name)) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const waiting = this.#waiting.get(name) ?? new Set();
    this.#waiting.set(name, waiting.add(resolve));
    await promise;
  }

  /** Lets everything pass that waits at this gate, now and from now on. */
  release(name: string): void {
    this.#open.add(name);
    for (const resume of this.#waiting.get(name) ?? []) resume();
    this.#waiting.delete(name);
  }

  releaseAll(): void {
    for (const name of [...this.#waiting.keys()]) this.release(name);
  }
}
