import type { Entry } from "../entry.ts";
import type { LonelyPlace } from "./join-entry.ts";
import type { EntryNode, LogNode, SeenNode } from "./nodes.ts";
import { Pairing } from "./pairing.ts";
import { type LogChange, RowList } from "./row-list.ts";
import type { SeenRequest } from "./seen-request.ts";

/**
 * One log out of two sources: the entries of the store and the requests of the DevTools' network log, in the order of
 * their arrival. Each entry of the store has one row, joined with the request of the DevTools that is the same. A
 * request of the DevTools without an entry gets a row when it has waited for one.
 */
export class JoinedLog {
  readonly #rows = new RowList((node) => this.#letGo(node));
  readonly #byId = new Map<number, EntryNode>();
  /** Entries of the store that are held, by their page. */
  readonly #heldByPage = new Map<string | undefined, number>();
  readonly #waiting = new Set<SeenNode>();
  /** Requests that the DevTools may tell more of, by their order. */
  readonly #unfinished = new Map<number, SeenNode>();
  readonly #hasDevtools: boolean;
  #pairing = new Pairing((node) => this.#noteChange(node));
  #now = 0;

  /** @param hasDevtools whether requests of the DevTools can come; without them no entry looks for one */
  constructor(hasDevtools = true) {
    this.#hasDevtools = hasDevtools;
  }

  /** Number of entries of the store that are held of a page. */
  heldOf(pageKey: string | undefined): number {
    return this.#heldByPage.get(pageKey) ?? 0;
  }

  /** The entry of the store with this id, as the store told it. */
  entryOf(id: number): Entry | undefined {
    return this.#byId.get(id)?.entry;
  }

  isJoined(id: number): boolean {
    return this.#byId.get(id)?.partner !== undefined;
  }

  /** The request of the DevTools that was joined with an entry, or that stands for itself under this id. */
  seenOf(id: number): SeenRequest | undefined {
    const node = this.#byId.get(id);
    if (node !== undefined) return node.partner?.seen;
    const row = this.#rows.find(id);
    return row?.kind === "seen" ? row.seen : undefined;
  }

  /** Takes in a new entry of the store, or the changed form of one that is held. */
  takeEntry(entry: Entry): void {
    const known = this.#byId.get(entry.id);
    if (known !== undefined) {
      known.entry = entry;
      this.#rows.touch(known);
      return;
    }
    const node: EntryNode = { kind: "entry", entry, distanceMs: 0, row: -1 };
    this.#byId.set(entry.id, node);
    this.#heldByPage.set(entry.pageKey, this.heldOf(entry.pageKey) + 1);
    this.#rows.append(node);
    if (this.#hasDevtools) this.#pairing.addEntry(node);
  }

  /**
   * Takes in a request of the DevTools, or more of one that was taken in unfinished.
   * @param now milliseconds since the epoch
   */
  takeSeen(seen: SeenRequest, now: number): void {
    this.#now = now;
    const known = this.#unfinished.get(seen.order);
    if (known !== undefined) {
      if (seen.isUnfinished !== true) this.#unfinished.delete(seen.order);
      known.seen = seen;
      this.#rows.touch(known.partner ?? known);
      return;
    }
    const node: SeenNode = { kind: "seen", seen, row: -1, waitingSince: now };
    if (seen.isUnfinished === true) this.#unfinished.set(seen.order, node);
    this.#waiting.add(node);
    this.#pairing.addSeen(node);
  }

  /**
   * Gives a row to every request of the DevTools that has waited long enough for an entry and belongs somewhere.
   * @param isDue whether it has waited long enough
   * @param placeOf its page, or `undefined` for one that is no part of what the log shows
   */
  listLonely(isDue: (node: SeenNode) => boolean, placeOf: (seen: SeenRequest) => LonelyPlace | undefined): void {
    for (const node of this.#waiting) {
      if (!isDue(node)) continue;
      this.#waiting.delete(node);
      const place = placeOf(node.seen);
      if (place === undefined) continue;
      node.place = place;
      this.#rows.append(node);
    }
  }

  /** Whether a request of the DevTools waits for its entry or its row. */
  get hasWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Forgets all rows. @param keeps which waiting requests of the DevTools may still find an entry */
  startOver(keeps: (seen: SeenRequest) => boolean): void {
    const waiting = [...this.#waiting].filter((node) => keeps(node.seen));
    this.#rows.clear();
    this.#byId.clear();
    this.#heldByPage.clear();
    this.#waiting.clear();
    this.#unfinished.clear();
    this.#pairing = new Pairing((node) => this.#noteChange(node));
    for (const node of waiting) {
      this.#waiting.add(node);
      this.#pairing.addSeen(node);
    }
  }

  /** The entries as they are now, if anything changed since the last call. */
  read(): LogChange | undefined {
    return this.#rows.read();
  }

  #noteChange(node: LogNode): void {
    if (node.kind === "entry") {
      this.#rows.touch(node);
    } else if (node.partner !== undefined) {
      this.#waiting.delete(node);
      this.#rows.dropJoined(node);
    } else if (node.row < 0) {
      node.waitingSince = this.#now;
      this.#waiting.add(node);
    }
  }

  #letGo(node: LogNode): void {
    if (node.kind === "seen") return;
    const { id, pageKey } = node.entry;
    this.#byId.delete(id);
    this.#heldByPage.set(pageKey, this.heldOf(pageKey) - 1);
  }
}
