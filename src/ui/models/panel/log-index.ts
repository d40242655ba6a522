import type { Entry } from "../../../traffic/entry.ts";
import { remember } from "../../../traffic/filter/remember.ts";
import { RESOURCE_GROUPS, type ResourceGroup, resourceGroup } from "../../../traffic/filter/resource-group.ts";
import { EMPTY_LIST, type EntryList } from "../entry-source.ts";
import { templateKey } from "./rows.ts";

const GROUP_NUMBERS: ReadonlyMap<ResourceGroup, number> = new Map(
  RESOURCE_GROUPS.map((group, number) => [group, number]),
);

/** The number of the group that a type of resource belongs to. */
const groupNumber = remember((type: string) => GROUP_NUMBERS.get(resourceGroup(type)) ?? 0);

const WHOLE_NUMBER = /^[1-9]\d{0,14}$/;

/**
 * Browsers number their requests, and as numbers they are looked up: V8 keeps one copy of each text that a `Map` was
 * asked for and goes through all of these copies in each large collection, 8 ms with 100,000 of them.
 */
function requestKey(requestId: string): number | string {
  return WHOLE_NUMBER.test(requestId) ? Number(requestId) : requestId;
}

/** The same numbers with room for more. */
function widened<Numbers extends Uint8Array | Int32Array>(numbers: Numbers, wider: Numbers): Numbers {
  wider.set(numbers);
  return wider;
}

/** What filters, chips and rows need of every entry, worked out once per entry and kept by its place in the list. */
export class LogIndex {
  #list: EntryList = EMPTY_LIST;
  #groups = new Uint8Array(1024);
  /** 0: the only entry of its request. Else the number of its redirect chain. */
  #chains = new Int32Array(1024);
  #chainOfRequest = new Map<number | string, number>();
  readonly #groupCounts = new Int32Array(RESOURCE_GROUPS.length);
  /** Worked out when a filter first asks. */
  readonly #lowerUrls: (string | undefined)[] = [];
  /** Worked out when rows are first folded. */
  readonly #templates: (number | undefined)[] = [];
  #templateNumbers = new Map<string, number>();

  get entries(): readonly Entry[] {
    return this.#list.entries;
  }

  /** Numbers of chains are below this. */
  get chainLimit(): number {
    return this.#chainOfRequest.size + 1;
  }

  /** How many entries of a kind of resource there are. */
  countOf(group: ResourceGroup): number {
    return this.#groupCounts[GROUP_NUMBERS.get(group) ?? 0] ?? 0;
  }

  lowerUrl(index: number): string {
    const known = this.#lowerUrls[index];
    if (known !== undefined) return known;
    const lower = this.entries[index]?.url.toLowerCase() ?? "";
    this.#lowerUrls[index] = lower;
    return lower;
  }

  chain(index: number): number {
    return this.#chains[index] ?? 0;
  }

  /** The same number for requests that differ in ids alone. */
  template(index: number): number {
    const known = this.#templates[index];
    if (known !== undefined) return known;
    const key = templateKey(this.entries[index] as Entry);
    const template = this.#templateNumbers.get(key) ?? this.#templateNumbers.size;
    this.#templateNumbers.set(key, template);
    this.#templates[index] = template;
    return template;
  }

  /** Takes a list in. @returns the place of the first entry that is new or changed since the last call */
  update(list: EntryList): number {
    const before = this.#list;
    if (list === before) return list.entries.length;
    const from = list.revision === before.revision + 1 ? list.changedFrom : 0;
    for (let index = from; index < before.entries.length; index += 1) this.#count(index, -1);
    this.#lowerUrls.length = Math.min(from, this.#lowerUrls.length);
    this.#templates.length = Math.min(from, this.#templates.length);
    if (from === 0) {
      this.#chainOfRequest = new Map();
      this.#templateNumbers = new Map();
    }
    this.#list = list;
    this.#grow(list.entries.length);
    for (let index = from; index < list.entries.length; index += 1) this.#take(list.entries[index] as Entry, index);
    return from;
  }

  #take({ type, role, requestId }: Entry, index: number): void {
    this.#groups[index] = groupNumber(type);
    this.#count(index, 1);
    const opensChain = role === "redirect" || role === "challenge";
    let chain = 0;
    if (opensChain || this.#chainOfRequest.size > 0) {
      const key = requestKey(requestId);
      chain = this.#chainOfRequest.get(key) ?? 0;
      if (chain === 0 && opensChain) {
        chain = this.#chainOfRequest.size + 1;
        this.#chainOfRequest.set(key, chain);
      }
    }
    this.#chains[index] = chain;
  }

  #count(index: number, step: 1 | -1): void {
    const group = this.#groups[index] ?? 0;
    this.#groupCounts[group] = (this.#groupCounts[group] ?? 0) + step;
  }

  #grow(length: number): void {
    if (length <= this.#groups.length) return;
    this.#groups = widened(this.#groups, new Uint8Array(length * 2));
    this.#chains = widened(this.#chains, new Int32Array(length * 2));
  }
}
