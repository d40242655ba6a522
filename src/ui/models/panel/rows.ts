import type { Entry } from "../../../traffic/entry.ts";
import { pathTemplate, splitUrl } from "../../../traffic/groups.ts";
import type { LogPage } from "../entry-source.ts";

/** What a row is: an entry, or the line between two pages. */
export type Row =
  | {
      readonly kind: "entry";
      readonly index: number;
      /** 0 for rows of their own, more for what an opened row shows beneath it. */
      readonly depth: number;
      /** Redirects and challenges on the way to this entry that are folded into its row. */
      readonly hops: number;
      /** The part of `hops` that asked for credentials. */
      readonly signIns: number;
      /** How many requests of one template this row stands for, itself included. */
      readonly times: number;
      /** Absent for rows that cannot be opened. */
      readonly isOpen?: boolean;
    }
  | { readonly kind: "page"; readonly page: LogPage; readonly count: number };

/** What rows are made of. All places are places in `entries`. */
export interface RowInput {
  readonly entries: readonly Entry[];
  readonly passes: Uint8Array;
  /** Every place in the order of the column that is sorted by; absent for the order of arrival. */
  readonly order: readonly number[] | undefined;
  readonly chainOf: (index: number) => number;
  readonly chainLimit: number;
  /** Requests of one template are one row. */
  readonly isFolded: boolean;
  readonly templateOf: (index: number) => number;
  /** Places whose rows are open. */
  readonly isOpen: (index: number) => boolean;
  /** Lines are drawn between these where there are several and nothing is sorted. */
  readonly pages: readonly LogPage[];
}

const PAGE_ROW = -1;

/** The rows in their order. Only those in sight are asked for, so nothing is made for the others. */
export interface RowList {
  readonly length: number;
  at(position: number): Row | undefined;
  /** Where an entry stands; -1 when it has no row. */
  positionOf(index: number): number;
  /** Entries that the filter lets through, folded ones included. */
  readonly shown: number;
}

interface Chains {
  /** Of each chain the entry that stands for it. */
  readonly heads: Int32Array;
  readonly sizes: Int32Array;
  readonly challenges: Int32Array;
}

/** The last member of every chain that passes stands for the chain; the others are its hops. */
function chainHeads({ passes, entries, chainOf, chainLimit }: RowInput): Chains {
  const heads = new Int32Array(chainLimit).fill(-1);
  const sizes = new Int32Array(chainLimit);
  const challenges = new Int32Array(chainLimit);
  if (chainLimit <= 1) return { heads, sizes, challenges };
  for (let index = 0; index < entries.length; index += 1) {
    const chain = chainOf(index);
    if (chain === 0 || passes[index] === 0) continue;
    heads[chain] = index;
    sizes[chain] = (sizes[chain] ?? 0) + 1;
    if (entries[index]?.role === "challenge") challenges[chain] = (challenges[chain] ?? 0) + 1;
  }
  return { heads, sizes, challenges };
}

/** Page after page; entries of no known page come first. Keeps the order within a page. */
function byPage(heads: Int32Array, entries: readonly Entry[], pages: readonly LogPage[]): readonly Int32Array[] {
  const ranks = new Map(pages.map(({ key }, rank) => [key, rank + 1]));
  const groups: number[][] = Array.from({ length: pages.length + 1 }, () => []);
  for (const index of heads) groups[ranks.get(entries[index]?.pageKey ?? "") ?? 0]?.push(index);
  return groups.map((group) => Int32Array.from(group));
}

class Rows implements RowList {
  readonly shown: number;
  readonly #input: RowInput;
  /** Of each row its entry, or `PAGE_ROW`. Longer than there are rows. */
  readonly #places: Int32Array;
  #length = 0;
  /** Of the rows beneath another one. */
  readonly #depths = new Map<number, number>();
  readonly #times = new Map<number, number>();
  readonly #pageRows = new Map<number, { readonly page: LogPage; readonly count: number }>();
  readonly #chains: Chains;
  readonly #members = new Map<number, number[]>();

  constructor(input: RowInput) {
    this.#input = input;
    const { entries, passes, order, chainOf, pages } = input;
    this.#chains = chainHeads(input);
    const { heads, sizes } = this.#chains;
    const rows = new Int32Array(entries.length);
    let [shown, count] = [0, 0];
    for (let step = 0; step < entries.length; step += 1) {
      const index = order === undefined ? step : (order[step] as number);
      if (passes[index] === 0) continue;
      shown += 1;
      const chain = chainOf(index);
      if (chain !== 0 && heads[chain] !== index) continue;
      rows[count] = index;
      count += 1;
    }
    this.shown = shown;
    const own = rows.subarray(0, count);
    const hasPages = pages.length > 1 && order === undefined;
    if (sizes.length > 1) this.#gatherOpenChains();
    const isFlat = !input.isFolded && this.#members.size === 0 && !hasPages;
    // Without anything beneath or between them the rows are these.
    this.#places = isFlat ? own : new Int32Array(shown + pages.length + 1);
    if (isFlat) this.#length = count;
    else if (hasPages) this.#addPages(own);
    else this.#addFolded(own);
  }

  get length(): number {
    return this.#length;
  }

  at(position: number): Row | undefined {
    const index = position < this.#length ? this.#places[position] : undefined;
    if (index === undefined) return undefined;
    if (index === PAGE_ROW) {
      const row = this.#pageRows.get(position);
      return row === undefined ? undefined : { kind: "page", ...row };
    }
    const depth = this.#depths.get(position) ?? 0;
    const { chainOf, entries, isOpen } = this.#input;
    const isHop = depth > 0 && this.#isHop(index);
    const hops = isHop ? 0 : Math.max(0, (this.#chains.sizes[chainOf(index)] ?? 0) - 1);
    const own = entries[index]?.role === "challenge" ? 1 : 0;
    const signIns = hops === 0 ? 0 : (this.#chains.challenges[chainOf(index)] ?? 0) - own;
    const times = depth === 0 ? (this.#times.get(index) ?? 1) : 1;
    const isOpenable = hops > 0 || times > 1;
    return { kind: "entry", index, depth, hops, signIns, times, ...(isOpenable && { isOpen: isOpen(index) }) };
  }

  positionOf(index: number): number {
    const position = this.#places.indexOf(index);
    return position < this.#length ? position : -1;
  }

  #isHop(index: number): boolean {
    const chain = this.#input.chainOf(index);
    return chain !== 0 && this.#members.get(chain)?.includes(index) === true;
  }

  /** The hops of every chain whose row is open. */
  #gatherOpenChains(): void {
    const { entries, passes, chainOf, isOpen } = this.#input;
    const open = new Set<number>();
    for (let index = 0; index < entries.length; index += 1) {
      if (chainOf(index) !== 0 && passes[index] === 1 && isOpen(index)) open.add(chainOf(index));
    }
    if (open.size === 0) return;
    for (let index = 0; index < entries.length; index += 1) {
      const chain = chainOf(index);
      if (passes[index] === 0 || !open.has(chain)) continue;
      const members = this.#members.get(chain);
      if (members === undefined) this.#members.set(chain, [index]);
      else members.push(index);
    }
    // The last one is the row itself.
    for (const members of this.#members.values()) members.pop();
  }

  #addPages(heads: Int32Array): void {
    const { entries, pages } = this.#input;
    byPage(heads, entries, pages).forEach((group, rank) => {
      const page = pages[rank - 1];
      if (page !== undefined && group.length > 0) {
        this.#pageRows.set(this.#length, { page, count: group.length });
        this.#add(PAGE_ROW, 0);
      }
      this.#addFolded(group);
    });
  }

  #addFolded(heads: Int32Array): void {
    const { isFolded, templateOf, isOpen } = this.#input;
    if (!isFolded) {
      for (const index of heads) this.#addWithHops(index, 0);
      return;
    }
    const groups = new Map<number, number[]>();
    for (const index of heads) {
      const template = templateOf(index);
      const group = groups.get(template);
      if (group === undefined) groups.set(template, [index]);
      else group.push(index);
    }
    for (const [head, ...others] of groups.values()) {
      if (head === undefined) continue;
      if (others.length > 0) this.#times.set(head, others.length + 1);
      this.#addWithHops(head, 0);
      if (others.length > 0 && isOpen(head)) for (const index of others) this.#addWithHops(index, 1);
    }
  }

  #addWithHops(index: number, depth: number): void {
    this.#add(index, depth);
    const chain = this.#input.chainOf(index);
    if (chain === 0 || !this.#input.isOpen(index)) return;
    for (const hop of this.#members.get(chain) ?? []) this.#add(hop, depth + 1);
  }

  #add(place: number, depth: number): void {
    this.#places[this.#length] = place;
    if (depth > 0) this.#depths.set(this.#length, depth);
    this.#length += 1;
  }
}

export function makeRows(input: RowInput): RowList {
  return new Rows(input);
}

/** Requests that differ in ids alone are of one template: same method, outcome, host, path with ids replaced, page. */
export function templateKey({ method, role, statusCode, networkError, url, pageKey = "" }: Entry): string {
  const { host, path } = splitUrl(url);
  const outcome = role === "failure" ? networkError : statusCode;
  return `${method} ${outcome} ${host}${pathTemplate(path)} ${pageKey}`;
}

/** Where the choice goes when a key is pressed. @returns a position among the rows, or `undefined` for other keys */
export function moveChoice(key: string, position: number, rowCount: number, rowsPerPage: number): number | undefined {
  if (rowCount === 0) return undefined;
  const target = new Map([
    ["ArrowDown", position + 1],
    ["ArrowUp", position < 0 ? rowCount - 1 : position - 1],
    ["PageDown", position + rowsPerPage],
    ["PageUp", position - rowsPerPage],
    ["Home", 0],
    ["End", rowCount - 1],
  ]).get(key);
  return target === undefined ? undefined : Math.min(Math.max(target, 0), rowCount - 1);
}
