import type { Entry } from "../entry.ts";
import { joinEntry, type LonelyPlace, lonelyEntry } from "./join-entry.ts";
import { type EntryNode, Pairing, type SeenNode } from "./pairing.ts";
import type { SeenRequest } from "./seen-request.ts";

/** Rows that a log holds at most, and how many stay when it overruns. */
export const MAX_ROWS = 100_000;
const ROWS_AFTER_TRIM = 90_000;

/** What changed since the last reading. */
export interface LogChange {
  readonly entries: readonly Entry[];
  /** Index of the first entry that is new or changed. */
  readonly changedFrom: number;
}

type Row = EntryNode | SeenNode;

/**
 * One log out of two sources: the entries of the store and the requests of the DevTools' network log, in the order of
 * their arrival. Each entry of the store has one row, joined with the request of the DevTools that is the same. A
 * request of the DevTools without an entry gets a row when it has waited for one.
 */
export class JoinedLog {
  #rows: Row[] = [];
  /** What each row shows. The same length as `#rows`. */
  #shown: Entry[] = [];
  #byId = new Map<number, EntryNode>();
  /** Entries of the store that are held, by their page. */
  #heldByPage = new Map<string | undefined, number>();
  #waiting = new Set<SeenNode>();
  /** Requests that the DevTools may tell more of, by their order. */
  #unfinished = new Map<number, SeenNode>();
  #pairing = new Pairing((node) => this.#noteChange(node));
  readonly #touched = new Set<Row>();
  #firstGone: number | undefined;
  #changedFrom = Number.POSITIVE_INFINITY;
  #now = 0;

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
    const index = this.#shown.findLastIndex((entry) => entry.id === id);
    const row = this.#rows[index];
    return row?.kind === "seen" ? row.seen : undefined;
  }

  /** Takes in a new entry of the store, or the changed form of one that is held. */
  takeEntry(entry: Entry): void {
    const known = this.#byId.get(entry.id);
    if (known !== undefined) {
      known.entry = entry;
      this.#touched.add(known);
      return;
    }
    const node: EntryNode = { kind: "entry", entry, distanceMs: 0, row: this.#rows.length };
    this.#byId.set(entry.id, node);
    this.#heldByPage.set(entry.pageKey, this.heldOf(entry.pageKey) + 1);
    this.#rows.push(node);
    this.#shown.push(entry);
    this.#changedFrom = Math.min(this.#changedFrom, node.row);
    this.#pairing.addEntry(node);
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
      this.#touched.add(known.partner ?? known);
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
      node.row = this.#rows.length;
      this.#rows.push(node);
      this.#shown.push(lonelyEntry(node.seen, place));
      node.place = place;
      this.#changedFrom = Math.min(this.#changedFrom, node.row);
    }
  }

  /** Whether a request of the DevTools waits for its entry or its row. */
  get hasWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Forgets all rows. @param keeps which waiting requests of the DevTools may still find an entry */
  startOver(keeps: (seen: SeenRequest) => boolean): void {
    const waiting = [...this.#waiting].filter((node) => keeps(node.seen));
    this.#rows = [];
    this.#shown = [];
    this.#byId = new Map();
    this.#heldByPage = new Map();
    this.#waiting = new Set();
    this.#unfinished.clear();
    this.#touched.clear();
    this.#firstGone = undefined;
    this.#changedFrom = 0;
    this.#pairing = new Pairing((node) => this.#noteChange(node));
    for (const node of waiting) {
      this.#waiting.add(node);
      this.#pairing.addSeen(node);
    }
  }

  /** The entries as they are now, if anything changed since the last call. */
  read(): LogChange | undefined {
    this.#dropGone();
    this.#trim();
    for (const row of this.#touched) if (row.row >= 0) this.#show(row);
    this.#touched.clear();
    if (this.#changedFrom > this.#rows.length) return undefined;
    const changedFrom = this.#changedFrom;
    this.#changedFrom = Number.POSITIVE_INFINITY;
    return { entries: this.#shown.slice(), changedFrom };
  }

  #noteChange(node: Row): void {
    if (node.kind === "entry") {
      this.#touched.add(node);
    } else if (node.partner === undefined) {
      if (node.row >= 0) return;
      node.waitingSince = this.#now;
      this.#waiting.add(node);
    } else {
      this.#waiting.delete(node);
      if (node.row >= 0) this.#firstGone = Math.min(this.#firstGone ?? node.row, node.row);
    }
  }

  #show(row: Row): void {
    const shown = shownOf(row);
    if (shown === undefined) return;
    this.#shown[row.row] = shown;
    this.#changedFrom = Math.min(this.#changedFrom, row.row);
  }

  /** Takes out the rows of requests that found their entry after all. */
  #dropGone(): void {
    const from = this.#firstGone;
    if (from === undefined) return;
    this.#firstGone = undefined;
    const isGone = (row: Row) => row.kind === "seen" && row.partner !== undefined;
    this.#keepRows((row, index) => index < from || !isGone(row), from);
  }

  #trim(): void {
    const excess = this.#rows.length - MAX_ROWS;
    if (excess <= 0) return;
    const dropped = this.#rows.length - ROWS_AFTER_TRIM;
    this.#keepRows((_row, index) => index >= dropped, 0);
  }

  #letGo({ id, pageKey }: Entry): void {
    this.#byId.delete(id);
    this.#heldByPage.set(pageKey, this.heldOf(pageKey) - 1);
  }

  #keepRows(isKept: (row: Row, index: number) => boolean, from: number): void {
    const rows: Row[] = [];
    const shown: Entry[] = [];
    this.#rows.forEach((row, index) => {
      const entry = this.#shown[index];
      if (entry === undefined) return;
      if (isKept(row, index)) {
        row.row = rows.length;
        rows.push(row);
        shown.push(entry);
        return;
      }
      row.row = -1;
      if (row.kind === "entry") this.#letGo(row.entry);
    });
    this.#rows = rows;
    this.#shown = shown;
    this.#changedFrom = Math.min(this.#changedFrom, from);
  }
}

function shownOf(row: Row): Entry | undefined {
  if (row.kind === "seen") return row.place === undefined ? undefined : lonelyEntry(row.seen, row.place);
  return row.partner === undefined ? row.entry : joinEntry(row.entry, row.partner.seen);
}
