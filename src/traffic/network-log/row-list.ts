import type { Entry } from "../entry.ts";
import { type LogNode, shownOf } from "./nodes.ts";

/** Rows that a log holds at most, and how many stay when it overruns. */
export const MAX_ROWS = 100_000;
const ROWS_AFTER_TRIM = 90_000;

/** What changed since the last reading. */
export interface LogChange {
  readonly entries: readonly Entry[];
  /** Index of the first entry that is new or changed. */
  readonly changedFrom: number;
}

/** The rows of a log in the order of their arrival, with what each shows. Work is done when it is read. */
export class RowList {
  #nodes: LogNode[] = [];
  /** What each row shows. The same length as `#nodes`. */
  #shown: Entry[] = [];
  readonly #touched = new Set<LogNode>();
  #firstGone: number | undefined;
  #changedFrom = Number.POSITIVE_INFINITY;
  readonly #onDrop: (node: LogNode) => void;

  /** @param onDrop told of every node that lost its row */
  constructor(onDrop: (node: LogNode) => void) {
    this.#onDrop = onDrop;
  }

  append(node: LogNode): void {
    const shown = shownOf(node);
    if (shown === undefined) return;
    node.row = this.#nodes.length;
    this.#nodes.push(node);
    this.#shown.push(shown);
    this.#changedFrom = Math.min(this.#changedFrom, node.row);
  }

  /** What the node shows has changed. */
  touch(node: LogNode): void {
    this.#touched.add(node);
  }

  /** Takes the row out, unless the node has no partner any more by then. */
  dropJoined(node: LogNode): void {
    if (node.row >= 0) this.#firstGone = Math.min(this.#firstGone ?? node.row, node.row);
  }

  /** The node whose row shows the entry with this id. */
  find(id: number): LogNode | undefined {
    return this.#nodes[this.#shown.findLastIndex((entry) => entry.id === id)];
  }

  clear(): void {
    this.#nodes = [];
    this.#shown = [];
    this.#touched.clear();
    this.#firstGone = undefined;
    this.#changedFrom = 0;
  }

  /** The entries as they are now, if anything changed since the last call. */
  read(): LogChange | undefined {
    this.#dropGone();
    this.#trim();
    for (const node of this.#touched) this.#show(node);
    this.#touched.clear();
    if (this.#changedFrom > this.#nodes.length) return undefined;
    const changedFrom = this.#changedFrom;
    this.#changedFrom = Number.POSITIVE_INFINITY;
    return { entries: this.#shown.slice(), changedFrom };
  }

  #show(node: LogNode): void {
    const shown = node.row < 0 ? undefined : shownOf(node);
    if (shown === undefined) return;
    this.#shown[node.row] = shown;
    this.#changedFrom = Math.min(this.#changedFrom, node.row);
  }

  /** Takes out the rows of requests that found their entry after all. */
  #dropGone(): void {
    const from = this.#firstGone;
    if (from === undefined) return;
    this.#firstGone = undefined;
    const isGone = (node: LogNode) => node.kind === "seen" && node.partner !== undefined;
    this.#keep((node, index) => index < from || !isGone(node), from);
  }

  #trim(): void {
    if (this.#nodes.length <= MAX_ROWS) return;
    const dropped = this.#nodes.length - ROWS_AFTER_TRIM;
    this.#keep((_node, index) => index >= dropped, 0);
  }

  #keep(isKept: (node: LogNode, index: number) => boolean, from: number): void {
    const nodes: LogNode[] = [];
    const shown: Entry[] = [];
    this.#nodes.forEach((node, index) => {
      const entry = this.#shown[index];
      if (entry !== undefined && isKept(node, index)) {
        node.row = nodes.length;
        nodes.push(node);
        shown.push(entry);
      } else {
        node.row = -1;
        this.#onDrop(node);
      }
    });
    this.#nodes = nodes;
    this.#shown = shown;
    this.#changedFrom = Math.min(this.#changedFrom, from);
  }
}
