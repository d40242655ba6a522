import { redactUrl } from "../redact.ts";
import { distanceOf } from "./distance.ts";
import type { EntryNode, LogNode, SeenNode } from "./nodes.ts";

/** All of one method and address. */
interface Bucket {
  entries: EntryNode[];
  seen: SeenNode[];
  /** With more nodes than this it is thinned out. */
  limit: number;
}

/** What is this much older than the newest time leaves the search: pairs and lonely requests, then lonely entries. */
const SETTLED_AFTER_MS = 30_000;
/** A long answer begins here and is delivered by the DevTools when it ends. */
const ENTRY_WAITS_MS = 300_000;
/** The same for pairs of an address that is asked for all the time, and how many nodes that takes. */
const BUSY_SETTLED_AFTER_MS = 500;
const BUSY_BUCKET = 400;
/** Of one address no more than this are searched, whatever arrives. */
const MAX_SEARCHED = 2_000;
/** How many arrivals between two rounds that take the settled ones out. */
const SWEEP_EVERY = 2_000;

/** An order over all possible pairs: the nearest first, twins in the order in which each source told of them. */
function precedes(
  distance: number,
  entry: EntryNode,
  seen: SeenNode,
  otherDistance: number,
  other: [EntryNode, SeenNode],
) {
  if (distance !== otherDistance) return distance < otherDistance;
  if (entry.entry.id !== other[0].entry.id) return entry.entry.id < other[0].entry.id;
  return seen.seen.order < other[1].seen.order;
}

/**
 * Pairs the entries of the store with the requests of the DevTools. The pairs are those of a stable matching: no entry
 * and no request outside a pair lie nearer to each other than to their partners. With one order over all pairs there is
 * exactly one such matching, so the order of arrival does not matter (Gale and Shapley 1962; each newcomer proposes, and
 * whoever it displaces proposes again).
 */
export class Pairing {
  readonly #buckets = new Map<string, Bucket>();
  readonly #onChange: (node: LogNode) => void;
  #newestMs = 0;
  #arrivals = 0;

  /** @param onChange told of every node that found or lost a partner */
  constructor(onChange: (node: LogNode) => void) {
    this.#onChange = onChange;
  }

  addEntry(node: EntryNode): void {
    const bucket = this.#bucketOf(node.entry.method, node.entry.url, node.entry.timeStamp);
    bucket.entries.push(node);
    let proposer: EntryNode | undefined = node;
    while (proposer !== undefined) proposer = this.#proposeEntry(proposer, bucket);
  }

  addSeen(node: SeenNode): void {
    const { method, url } = node.seen.entry;
    const bucket = this.#bucketOf(method, url, node.seen.respondedAt);
    bucket.seen.push(node);
    let proposer: SeenNode | undefined = node;
    while (proposer !== undefined) proposer = this.#proposeSeen(proposer, bucket);
  }

  /** Finds a partner for an entry. @returns the entry that it displaced */
  #proposeEntry(entry: EntryNode, bucket: Bucket): EntryNode | undefined {
    let best: SeenNode | undefined;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const seen of bucket.seen) {
      const distance = distanceOf(entry.entry, seen.seen);
      if (distance === undefined) continue;
      const rival = seen.partner;
      if (rival !== undefined && !precedes(distance, entry, seen, rival.distanceMs, [rival, seen])) continue;
      if (best !== undefined && !precedes(distance, entry, seen, bestDistance, [entry, best])) continue;
      best = seen;
      bestDistance = distance;
    }
    if (best === undefined) return undefined;
    const displaced = best.partner;
    this.#join(entry, best, bestDistance);
    if (displaced !== undefined) this.#leave(displaced);
    return displaced;
  }

  /** Finds a partner for a request of the DevTools. @returns the request that it displaced */
  #proposeSeen(seen: SeenNode, bucket: Bucket): SeenNode | undefined {
    let best: EntryNode | undefined;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const entry of bucket.entries) {
      const distance = distanceOf(entry.entry, seen.seen);
      if (distance === undefined) continue;
      const rival = entry.partner;
      if (rival !== undefined && !precedes(distance, entry, seen, entry.distanceMs, [entry, rival])) continue;
      if (best !== undefined && !precedes(distance, entry, seen, bestDistance, [best, seen])) continue;
      best = entry;
      bestDistance = distance;
    }
    if (best === undefined) return undefined;
    const displaced = best.partner;
    this.#join(best, seen, bestDistance);
    if (displaced !== undefined) this.#leave(displaced);
    return displaced;
  }

  #join(entry: EntryNode, seen: SeenNode, distanceMs: number): void {
    entry.partner = seen;
    entry.distanceMs = distanceMs;
    seen.partner = entry;
    this.#onChange(entry);
    this.#onChange(seen);
  }

  #leave(node: LogNode): void {
    node.partner = undefined;
    this.#onChange(node);
  }

  #bucketOf(method: string, url: string, timeMs: number): Bucket {
    this.#newestMs = Math.max(this.#newestMs, timeMs);
    this.#arrivals += 1;
    if (this.#arrivals % SWEEP_EVERY === 0) this.#sweep();
    const key = `${method} ${redactUrl(url)}`;
    let bucket = this.#buckets.get(key);
    if (bucket === undefined) {
      bucket = { entries: [], seen: [], limit: BUSY_BUCKET };
      this.#buckets.set(key, bucket);
    }
    if (bucket.entries.length + bucket.seen.length > bucket.limit) {
      this.#thin(bucket, BUSY_SETTLED_AFTER_MS);
      const left = bucket.entries.length + bucket.seen.length;
      bucket.limit = Math.max(BUSY_BUCKET, Math.min(2 * left, left + MAX_SEARCHED));
    }
    return bucket;
  }

  /** Ends the search for what is too old to change, so that a log of days costs no more than one of minutes. */
  #sweep(): void {
    for (const [key, bucket] of this.#buckets) {
      this.#thin(bucket, SETTLED_AFTER_MS);
      if (bucket.entries.length === 0 && bucket.seen.length === 0) this.#buckets.delete(key);
    }
  }

  #thin(bucket: Bucket, settledAfterMs: number): void {
    const pairedMs = this.#newestMs - settledAfterMs;
    const lonelyMs = this.#newestMs - SETTLED_AFTER_MS;
    const waitingMs = this.#newestMs - ENTRY_WAITS_MS;
    bucket.entries = bucket.entries
      .filter(({ entry, partner }) => entry.timeStamp > (partner === undefined ? waitingMs : pairedMs))
      .slice(-MAX_SEARCHED);
    bucket.seen = bucket.seen
      .filter(({ seen, partner }) => seen.respondedAt > (partner === undefined ? lonelyMs : pairedMs))
      .slice(-MAX_SEARCHED);
  }
}
