import type { LoggedRequest, NetworkLog, ReadContent } from "../../../platform/network-log.ts";
import { openReading } from "../../../traffic/har/map-entry.ts";
import { readSeen, type SeenRequest } from "../../../traffic/network-log/seen-request.ts";

/** Requests that are held unread while the panel is hidden. The store itself keeps no more entries of a page. */
export const MAX_HELD_BACK = 1_000;
/** Requests that are known again when the whole log is read. */
const MAX_REMEMBERED = 5_000;
/** A log that is longer than this is not read again: making it would keep the DevTools busy. */
const MAX_WHOLE_LOG = 1_500;
/** The shortest time between two readings of the whole log. */
const MIN_READ_INTERVAL_MS = 2_000;
/** How long requests are taken in at one go. A frame has 16 ms. */
const SLICE_MS = 6;

export interface NetworkFeed {
  /** Holds back what is reported, so that a hidden panel does no work. */
  holdBack(): void;
  /** Takes in what was held back, in slices. */
  flow(): void;
  /** Reads the whole log for requests that were not reported by themselves. Does so seldom, however often it is asked. */
  askForMore(): void;
  readContent(seen: SeenRequest): ReadContent | undefined;
  /** Takes in nothing any more. */
  stop(): void;
}

/** Requests that are alike in method, address and start. */
interface Known {
  readonly startedAt: number;
  /** How many of them were reported. */
  finished: number;
  /** Those that were only read from the whole log so far. */
  readonly unfinished: SeenRequest[];
}

interface Waiting {
  readonly request: LoggedRequest;
  /** Of a request out of the whole log: how many like it stand there up to and with itself. */
  readonly ordinal?: number;
}

function keyOf({ request, startedDateTime }: LoggedRequest["har"]): string {
  return `${request?.method} ${startedDateTime} ${request?.url}`;
}

/**
 * The requests of the DevTools' network log, each once. Most are reported when they end; those that nobody reads to
 * their end (C2) stand in the whole log alone.
 * @param take is given each request, and again with the same order when more of it is known
 * @param now the clock, in milliseconds since the epoch; tests pass their own
 */
export function openNetworkFeed(
  log: NetworkLog,
  isFirefox: boolean,
  take: (seen: readonly SeenRequest[]) => void,
  now: () => number = Date.now,
): NetworkFeed {
  const reading = openReading(isFirefox);
  const contents = new WeakMap<SeenRequest, ReadContent>();
  const known = new Map<string, Known>();
  let waiting: Waiting[] = [];
  let isHeldBack = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastOrder = 0;
  let isReading = false;
  let lastReadAt = Number.NEGATIVE_INFINITY;
  let isTooLong = false;
  /** Requests that started before this may have been forgotten, so the whole log says nothing new of them. */
  let forgottenUntil = Number.NEGATIVE_INFINITY;

  const remember = (key: string, startedAt: number): Known => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made: Known = { startedAt, finished: 0, unfinished: [] };
    known.set(key, made);
    if (known.size > MAX_REMEMBERED) {
      const [oldest] = known;
      if (oldest !== undefined) {
        known.delete(oldest[0]);
        forgottenUntil = Math.max(forgottenUntil, oldest[1].startedAt);
      }
    }
    return made;
  };

  const read = (request: LoggedRequest, order: number, isUnfinished: boolean): SeenRequest | undefined => {
    const seen = readSeen(request.har, order, reading, isUnfinished);
    if (seen !== undefined && request.readContent !== undefined) contents.set(seen, request.readContent);
    return seen;
  };

  const takeFinished = (request: LoggedRequest): SeenRequest | undefined => {
    const seen = read(request, lastOrder + 1, false);
    if (seen === undefined) return undefined;
    const same = remember(keyOf(request.har), seen.startedAt);
    same.finished += 1;
    const earlier = same.unfinished.shift();
    if (earlier === undefined) {
      lastOrder += 1;
      return seen;
    }
    const final = { ...seen, order: earlier.order };
    if (request.readContent !== undefined) contents.set(final, request.readContent);
    return final;
  };

  const takeUnfinished = (request: LoggedRequest, ordinal: number): SeenRequest | undefined => {
    const key = keyOf(request.har);
    const same = known.get(key);
    if (same !== undefined && ordinal <= same.finished + same.unfinished.length) return undefined;
    const seen = read(request, lastOrder + 1, true);
    if (seen === undefined || seen.startedAt <= forgottenUntil) return undefined;
    lastOrder += 1;
    remember(key, seen.startedAt).unfinished.push(seen);
    return seen;
  };

  const drain = () => {
    timer = undefined;
    if (isHeldBack || isStopped) return;
    const end = performance.now() + SLICE_MS;
    const taken: SeenRequest[] = [];
    let index = 0;
    for (const { request, ordinal } of waiting) {
      if (index > 0 && performance.now() >= end) break;
      index += 1;
      const seen = ordinal === undefined ? takeFinished(request) : takeUnfinished(request, ordinal);
      if (seen !== undefined) taken.push(seen);
    }
    waiting = waiting.slice(index);
    if (taken.length > 0) take(taken);
    if (waiting.length > 0) schedule();
  };
  const schedule = () => {
    timer ??= setTimeout(drain, 0);
  };

  const takeWholeLog = (requests: readonly LoggedRequest[]) => {
    const counts = new Map<string, number>();
    for (const request of requests) {
      const key = keyOf(request.har);
      const ordinal = (counts.get(key) ?? 0) + 1;
      counts.set(key, ordinal);
      const same = known.get(key);
      if (same === undefined || ordinal > same.finished + same.unfinished.length) waiting.push({ request, ordinal });
    }
    if (waiting.length > 0) schedule();
  };

  log.onRequestFinished((request) => {
    if (isStopped) return;
    waiting.push({ request });
    if (!isHeldBack) schedule();
    else if (waiting.length >= 2 * MAX_HELD_BACK) waiting = waiting.slice(-MAX_HELD_BACK);
  });
  log.onNavigated(() => {
    isTooLong = false;
  });

  return {
    holdBack() {
      isHeldBack = true;
      clearTimeout(timer);
      timer = undefined;
    },
    flow() {
      isHeldBack = false;
      waiting = waiting.slice(-MAX_HELD_BACK);
      if (waiting.length > 0) schedule();
    },
    askForMore() {
      if (isHeldBack || isStopped || isReading || isTooLong || now() < lastReadAt + MIN_READ_INTERVAL_MS) return;
      isReading = true;
      void log.readAll().then((requests) => {
        isReading = false;
        lastReadAt = now();
        isTooLong = requests.length > MAX_WHOLE_LOG;
        if (!isHeldBack && !isStopped && !isTooLong) takeWholeLog(requests);
      });
    },
    readContent: (seen) => contents.get(seen),
    stop() {
      isStopped = true;
      waiting = [];
      clearTimeout(timer);
    },
  };
}
