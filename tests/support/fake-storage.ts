import { FakeEvent } from "./fake-event.ts";

type Items = Record<string, unknown>;

/** A storage area that can be slow, silent, full or broken. Its values are never changed in place. */
export class FakeStorage {
  readonly onChanged = new FakeEvent<[changes: Record<string, { readonly newValue?: unknown }>]>();
  items: Items = {};
  /** Every write, as it was asked for. */
  readonly writes: Items[] = [];
  /** The most writes that were under way at once. */
  mostAtOnce = 0;
  /** Characters that fit; a write beyond them is refused as a whole. */
  quota = Number.POSITIVE_INFINITY;
  isBroken = false;
  writeTakesMs = 0;
  #readsHeld: Promise<void> = Promise.resolve();
  #underWay = 0;

  /** From now on reads wait. @returns lets them answer */
  holdReads(): () => void {
    let release = () => {};
    this.#readsHeld = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  async get(keys?: string | null): Promise<Items> {
    const isWanted = (key: string) => keys === undefined || keys === null || keys === key;
    const found = Object.fromEntries(Object.entries(this.items).filter(([key]) => isWanted(key)));
    await this.#readsHeld;
    if (this.isBroken) throw new Error("The storage is broken.");
    return found;
  }

  async set(changes: Items): Promise<void> {
    this.writes.push({ ...changes });
    this.#underWay += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#underWay);
    if (this.writeTakesMs > 0) await new Promise((resolve) => setTimeout(resolve, this.writeTakesMs));
    this.#underWay -= 1;
    if (this.isBroken) throw new Error("The storage is broken.");
    const items = { ...this.items, ...changes };
    const length = Object.entries(items).reduce((sum, [key, value]) => sum + key.length + String(value).length, 0);
    if (length > this.quota) throw new Error("Session storage quota bytes exceeded. Values were not stored.");
    this.items = items;
    const news = Object.entries(changes).map(([key, newValue]) => [key, { newValue }]);
    this.onChanged.send(Object.fromEntries(news));
  }

  async remove(keys: string | readonly string[]): Promise<void> {
    for (const key of [keys].flat()) delete this.items[key];
  }
}
