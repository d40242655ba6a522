import type { ColumnId } from "./columns.ts";

export interface Sorting {
  readonly column: ColumnId;
  readonly isDescending: boolean;
}

type Key = string | number | undefined;

/** A click on a column's head: first one way, then the other, then back to the order of arrival. */
export function nextSorting(
  now: Sorting | undefined,
  column: ColumnId,
  startsDescending: boolean,
): Sorting | undefined {
  if (now?.column !== column) return { column, isDescending: startsDescending };
  return now.isDescending === startsDescending ? { column, isDescending: !startsDescending } : undefined;
}

function compareKeys(a: Key, b: Key, direction: 1 | -1): number {
  if (a === b) return 0;
  // What is not known stands last, whichever way it is sorted.
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -direction : direction;
}

/**
 * The places of all entries in the order of a column. Entries that are added or changed at the end of the list are
 * sorted in, without sorting the others again.
 */
export class SortOrder {
  readonly #keyOf: (index: number) => Key;
  readonly #direction: 1 | -1;
  #keys: Key[] = [];
  #order: number[] = [];

  constructor(keyOf: (index: number) => Key, isDescending: boolean) {
    this.#keyOf = keyOf;
    this.#direction = isDescending ? -1 : 1;
  }

  /** @param from the first place that is new or changed. @returns every place once */
  update(length: number, from: number): readonly number[] {
    const kept = Math.min(from, this.#keys.length);
    if (kept === length && this.#keys.length === length) return this.#order;
    this.#keys.length = kept;
    for (let index = kept; index < length; index += 1) this.#keys.push(this.#keyOf(index));
    const added = Array.from({ length: length - kept }, (_, step) => kept + step);
    added.sort((a, b) => this.#compare(a, b));
    const stays = kept === this.#order.length ? this.#order : this.#order.filter((index) => index < kept);
    this.#order = stays.length === 0 ? added : this.#merge(stays, added);
    return this.#order;
  }

  #compare(a: number, b: number): number {
    return compareKeys(this.#keys[a], this.#keys[b], this.#direction) || a - b;
  }

  #merge(one: readonly number[], other: readonly number[]): number[] {
    const merged: number[] = [];
    let taken = 0;
    for (const index of other) {
      while (taken < one.length && this.#compare(one[taken] as number, index) < 0) {
        merged.push(one[taken] as number);
        taken += 1;
      }
      merged.push(index);
    }
    for (; taken < one.length; taken += 1) merged.push(one[taken] as number);
    return merged;
  }
}
