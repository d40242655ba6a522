import type { Entry } from "../../../traffic/entry.ts";
import { COUNTED_CLASSES, countedClass } from "../../../traffic/health/counted-class.ts";
import { isError } from "../../../traffic/is-error.ts";
import type { EntryList } from "../entry-source.ts";
import { alignDown, midnightOf, niceWidthMs } from "./bucket-width.ts";
import type { Span } from "./span.ts";
import { unreadFrom } from "./unread.ts";

/** Responses over time. Bucket `i` begins at `startMs + i × widthMs`. */
export interface Buckets {
  readonly startMs: number;
  readonly widthMs: number;
  /** How many there are, empty ones too. */
  readonly length: number;
  /** Entries counted in all of them. */
  readonly total: number;
  /** By class, in the order of `COUNTED_CLASSES`, and by bucket. May be longer than `length`. */
  readonly counts: readonly Uint32Array[];
  /** The part of `counts` that is an error as the badge counts before the person's options. */
  readonly errors: readonly Uint32Array[];
}

/** A log shorter than this is drawn with room for what is to come. */
const MIN_SPAN_MS = 1000;
/** What `Date` can hold (ECMA-262 §21.4.1.1); files name stranger times. */
const MAX_TIME_MS = 8.64e15;
const UNCOUNTED = 255;
const ERROR_BIT = 128;
const FIRST_CAPACITY = 1024;

/** Counts a growing log by class and time. Costs what is new, also where the buckets have to become wider. */
export interface BucketCounter {
  /** Takes in the list as it is now. */
  take(list: EntryList): void;
  /** Counts a span to the moment, whatever buckets it cuts through: one row like those of `Buckets`. */
  countSpan(span: Span): Pick<Buckets, "counts" | "errors">;
  /** @param maxBuckets 2 or more @returns `undefined` while nothing is counted */
  read(maxBuckets: number): Buckets | undefined;
}

function kindOf(entry: Entry): number {
  const counted = countedClass(entry);
  if (counted === undefined || !(Math.abs(entry.timeStamp) <= MAX_TIME_MS)) return UNCOUNTED;
  return COUNTED_CLASSES.indexOf(counted) | (isError(entry) ? ERROR_BIT : 0);
}

function emptyCounts(length: number): Uint32Array[] {
  return COUNTED_CLASSES.map(() => new Uint32Array(length));
}

function addOne(rows: readonly Uint32Array[], row: number, bucket: number, count: 1 | -1): void {
  const counts = rows[row];
  if (counts !== undefined) counts[bucket] = (counts[bucket] ?? 0) + count;
}

export function createBucketCounter(): BucketCounter {
  let revision: number | undefined;
  /** Of every entry its time and its kind: 9 bytes, so that buckets can be laid out anew without reading entries. */
  let times = new Float64Array(FIRST_CAPACITY);
  let kinds = new Uint8Array(FIRST_CAPACITY);
  let length = 0;
  /** Entries that stand in the buckets already. */
  let placed = 0;
  let total = 0;
  let minMs = Number.POSITIVE_INFINITY;
  let maxMs = Number.NEGATIVE_INFINITY;
  let isRangeKnown = true;
  let startMs = 0;
  let widthMs = 0;
  let maxBucketsOfLayout = 0;
  let counts = emptyCounts(0);
  let errors = emptyCounts(0);

  function grow(needed: number): void {
    if (needed <= times.length) return;
    const capacity = Math.max(needed, times.length * 2);
    const moreTimes = new Float64Array(capacity);
    const moreKinds = new Uint8Array(capacity);
    moreTimes.set(times.subarray(0, length));
    moreKinds.set(kinds.subarray(0, length));
    times = moreTimes;
    kinds = moreKinds;
  }

  function place(index: number, count: 1 | -1): void {
    const kind = kinds[index] ?? UNCOUNTED;
    if (kind === UNCOUNTED) return;
    const bucket = Math.floor(((times[index] ?? 0) - startMs) / widthMs);
    addOne(counts, kind & ~ERROR_BIT, bucket, count);
    if (kind & ERROR_BIT) addOne(errors, kind & ~ERROR_BIT, bucket, count);
  }

  function forgetFrom(from: number): void {
    for (let index = from; index < length; index += 1) {
      if (kinds[index] === UNCOUNTED) continue;
      total -= 1;
      if (index < placed) place(index, -1);
      const timeMs = times[index] ?? 0;
      if (timeMs <= minMs || timeMs >= maxMs) isRangeKnown = false;
    }
    length = Math.min(length, from);
    placed = Math.min(placed, from);
  }

  function findRange(): void {
    minMs = Number.POSITIVE_INFINITY;
    maxMs = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < length; index += 1) {
      if (kinds[index] === UNCOUNTED) continue;
      const timeMs = times[index] ?? 0;
      if (timeMs < minMs) minMs = timeMs;
      if (timeMs > maxMs) maxMs = timeMs;
    }
    isRangeKnown = true;
  }

  return {
    take(list) {
      const from = unreadFrom(list, revision);
      revision = list.revision;
      if (from < length) forgetFrom(from);
      const { entries } = list;
      grow(entries.length);
      for (let index = length; index < entries.length; index += 1) {
        const entry = entries[index];
        const kind = entry === undefined ? UNCOUNTED : kindOf(entry);
        const timeMs = entry?.timeStamp ?? 0;
        kinds[index] = kind;
        times[index] = timeMs;
        if (kind === UNCOUNTED) continue;
        total += 1;
        if (timeMs < minMs) minMs = timeMs;
        if (timeMs > maxMs) maxMs = timeMs;
      }
      length = entries.length;
    },
    countSpan({ fromMs, toMs }) {
      const spanCounts = emptyCounts(1);
      const spanErrors = emptyCounts(1);
      for (let index = 0; index < length; index += 1) {
        const timeMs = times[index] ?? 0;
        if (timeMs < fromMs || timeMs >= toMs) continue;
        const kind = kinds[index] ?? UNCOUNTED;
        if (kind === UNCOUNTED) continue;
        addOne(spanCounts, kind & ~ERROR_BIT, 0, 1);
        if (kind & ERROR_BIT) addOne(spanErrors, kind & ~ERROR_BIT, 0, 1);
      }
      return { counts: spanCounts, errors: spanErrors };
    },
    read(maxBuckets) {
      if (total === 0) return undefined;
      if (!isRangeKnown) findRange();
      const spanMs = Math.max(maxMs - minMs, MIN_SPAN_MS);
      const nextWidthMs = niceWidthMs(spanMs, maxBuckets);
      const nextStartMs = alignDown(minMs, nextWidthMs, midnightOf(minMs));
      if (nextWidthMs !== widthMs || nextStartMs !== startMs || maxBuckets > maxBucketsOfLayout) {
        widthMs = nextWidthMs;
        startMs = nextStartMs;
        maxBucketsOfLayout = maxBuckets;
        counts = emptyCounts(maxBuckets);
        errors = emptyCounts(maxBuckets);
        placed = 0;
      }
      for (; placed < length; placed += 1) place(placed, 1);
      const bucketCount = Math.floor((minMs + spanMs - startMs) / widthMs) + 1;
      return { startMs, widthMs, length: bucketCount, total, counts, errors };
    },
  };
}
