import type { Entry } from "../../../traffic/entry.ts";
import { type ResourceGroup, resourceGroup } from "../../../traffic/filter/resource-group.ts";
import { EMPTY_LIST, type EntryList } from "../entry-source.ts";
import { templateKey } from "./rows.ts";

/** What filters, chips and rows need of every entry, worked out once per entry and kept by its place in the list. */
export class LogIndex {
  #list: EntryList = EMPTY_LIST;
  readonly #lowerUrls: string[] = [];
  readonly #groups: ResourceGroup[] = [];
  /** 0: the only entry of its request. Else the number of its redirect chain. */
  readonly #chains: number[] = [];
  #chainOfRequest = new Map<string, number>();
  #templateNumbers = new Map<string, number>();
  readonly #templates: (number | undefined)[] = [];
  readonly #groupCounts = new Map<ResourceGroup, number>();

  get entries(): readonly Entry[] {
    return this.#list.entries;
  }

  /** Numbers of chains are below this. */
  get chainLimit(): number {
    return this.#chainOfRequest.size + 1;
  }

  /** How many entries of each kind of resource there are. */
  get groupCounts(): ReadonlyMap<ResourceGroup, number> {
    return this.#groupCounts;
  }

  lowerUrl(index: number): string {
    return this.#lowerUrls[index] ?? "";
  }

  group(index: number): ResourceGroup {
    return this.#groups[index] ?? "other";
  }

  chain(index: number): number {
    return this.#chains[index] ?? 0;
  }

  /** The same number for requests that differ in ids alone. Worked out when it is first asked for. */
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
    if (list === this.#list) return list.entries.length;
    const from = list.revision === this.#list.revision + 1 ? list.changedFrom : 0;
    for (let index = from; index < this.#groups.length; index += 1) this.#count(index, -1);
    this.#lowerUrls.length = from;
    this.#groups.length = from;
    this.#chains.length = from;
    this.#templates.length = Math.min(from, this.#templates.length);
    if (from === 0) {
      this.#chainOfRequest = new Map();
      this.#templateNumbers = new Map();
    }
    this.#list = list;
    for (let index = from; index < list.entries.length; index += 1) this.#take(list.entries[index] as Entry, index);
    return from;
  }

  #take(entry: Entry, index: number): void {
    this.#lowerUrls.push(entry.url.toLowerCase());
    this.#groups.push(resourceGroup(entry.type));
    this.#count(index, 1);
    let chain = this.#chainOfRequest.get(entry.requestId) ?? 0;
    if (chain === 0 && (entry.role === "redirect" || entry.role === "challenge")) {
      chain = this.#chainOfRequest.size + 1;
      this.#chainOfRequest.set(entry.requestId, chain);
    }
    this.#chains.push(chain);
  }

  #count(index: number, step: 1 | -1): void {
    const group = this.group(index);
    this.#groupCounts.set(group, (this.#groupCounts.get(group) ?? 0) + step);
  }
}
