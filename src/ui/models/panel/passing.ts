import type { Entry } from "../../../traffic/entry.ts";
import type { EntryFilter } from "../../../traffic/filter/filter.ts";
import type { Digest } from "../../../traffic/filter/term.ts";
import type { LogIndex } from "./log-index.ts";

/** Which entries a filter lets through. Entries that were asked once are asked again only when something changed. */
export class Passing {
  #flags = new Uint8Array(1024);
  #length = 0;
  #filter: EntryFilter | undefined;
  #knowledge: readonly unknown[] = [];

  /**
   * @param from the first place that is new or changed since the last call
   * @param isOwnSite asked where the filter needs it
   * @param knowledge changes when an entry that was asked about may get another answer
   */
  update(
    index: LogIndex,
    from: number,
    filter: EntryFilter,
    isOwnSite: (entry: Entry) => boolean | undefined,
    digestOf: (entry: Entry) => Digest | undefined,
    knowledge: readonly unknown[],
  ): Uint8Array {
    const { entries } = index;
    const isSame = filter === this.#filter && knowledge.every((part, place) => part === this.#knowledge[place]);
    const start = isSame ? Math.min(from, this.#length) : 0;
    this.#filter = filter;
    this.#knowledge = knowledge;
    this.#grow(entries.length);
    if (filter.isEmpty) this.#flags.fill(1, start, entries.length);
    else {
      for (let place = start; place < entries.length; place += 1) {
        const entry = entries[place] as Entry;
        const digest = filter.needsDigest ? digestOf(entry) : undefined;
        const isOwn = filter.needsSites ? isOwnSite(entry) : undefined;
        this.#flags[place] = filter.test(entry, index.lowerUrl(place), digest, isOwn) ? 1 : 0;
      }
    }
    this.#length = entries.length;
    return this.#flags;
  }

  #grow(length: number): void {
    if (length <= this.#flags.length) return;
    const wider = new Uint8Array(length * 2);
    wider.set(this.#flags);
    this.#flags = wider;
  }
}
