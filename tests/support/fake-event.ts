/** A browser event: the background registers, the test sends. */
export class FakeEvent<Args extends readonly unknown[]> {
  readonly #listeners: ((...args: Args) => void)[] = [];
  /** What each listener was registered with, beside itself. */
  readonly registrations: unknown[][] = [];

  addListener(listener: (...args: Args) => void, ...options: unknown[]): void {
    this.#listeners.push(listener);
    this.registrations.push(options);
  }

  send(...args: Args): void {
    for (const listener of this.#listeners) listener(...args);
  }

  get isHeard(): boolean {
    return this.#listeners.length > 0;
  }

  forgetListeners(): void {
    this.#listeners.length = 0;
    this.registrations.length = 0;
  }
}
