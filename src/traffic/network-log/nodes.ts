import type { Entry } from "../entry.ts";
import { joinEntry, type LonelyPlace, lonelyEntry } from "./join-entry.ts";
import type { SeenRequest } from "./seen-request.ts";

/** An entry of the store, and the request of the DevTools that is taken for the same. */
export interface EntryNode {
  readonly kind: "entry";
  entry: Entry;
  partner?: SeenNode | undefined;
  distanceMs: number;
  /** Where it stands in the list of its log; -1 while it stands nowhere. */
  row: number;
}

/** A request of the DevTools, and the entry of the store that is taken for the same. */
export interface SeenNode {
  readonly kind: "seen";
  seen: SeenRequest;
  partner?: EntryNode | undefined;
  row: number;
  /** Known once it has a row of its own. */
  place?: LonelyPlace;
  /** When it was delivered, or lost its partner; milliseconds since the epoch. */
  waitingSince: number;
}

export type LogNode = EntryNode | SeenNode;

/** What the row of a node shows; `undefined` for a request that belongs nowhere yet. */
export function shownOf(node: LogNode): Entry | undefined {
  if (node.kind === "seen") return node.place === undefined ? undefined : lonelyEntry(node.seen, node.place);
  return node.partner === undefined ? node.entry : joinEntry(node.entry, node.partner.seen);
}
