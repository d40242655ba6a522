import { type ReadonlySignal, signal } from "@preact/signals";
import type { Diagnosis } from "../../../diagnosis/types.ts";
import type { Entry } from "../../../traffic/entry.ts";
import type { Digest } from "../../../traffic/filter/term.ts";
import type { RuleCount } from "../charts/rule-counts.ts";
import { diagnoseEntry } from "../diagnosing.ts";
import { EMPTY_LIST, type EntryList } from "../entry-source.ts";
import { whenIdle } from "../when-idle.ts";

/** What the diagnoses of a log come down to, worked out while the browser has nothing better to do. */
export interface Digests {
  /** `undefined` while it is not known. */
  of(entry: Entry): Digest | undefined;
  /** These are in sight, so they come first. */
  prefer(entries: readonly Entry[]): void;
  /** Takes in what the log holds now. */
  follow(list: EntryList): void;
  /** Rises when a digest of an entry in sight has come. */
  readonly seen: ReadonlySignal<number>;
  /** How far the whole log is known. Changes a few times a second at most. */
  readonly progress: ReadonlySignal<DigestProgress>;
}

export interface DigestProgress {
  readonly known: number;
  readonly total: number;
  /** Entries with findings among the known ones. */
  readonly withFindings: number;
  /** How often each rule is broken among the known ones. */
  readonly rules: ReadonlyMap<string, RuleCount>;
}

/** Work in one go, so that keys and scrolling never wait longer. */
const SLICE_MS = 8;
const PROGRESS_INTERVAL_MS = 400;
const LONGEST_WAIT_MS = 500;
/** While somebody scrolls or types, what is out of sight waits, and with it the rubbish that diagnosing leaves. */
const CALM_MS = 400;
/** Rows that come into sight so soon after the log grew came by themselves. */
const ARRIVAL_MS = 200;
/** Digests are few and shared; a site that makes up new ones without end is not remembered beyond this. */
const MAX_SHARED = 2000;

interface Sources {
  readonly diagnose: (entry: Entry) => Promise<Diagnosis>;
  /** Waits for a moment in which nothing else is to do. */
  readonly idle: () => Promise<void>;
}

function digestOf({ origin, causes, findings }: Diagnosis): Digest {
  const { layer, product } = origin;
  const cause = causes[0]?.id;
  return {
    ...(layer !== "unknown" && { layer }),
    ...(product !== undefined && { product }),
    ...(cause !== undefined && { cause }),
    rules: [...new Set(findings.map(({ ruleId }) => ruleId))],
  };
}

const NOTHING: Digest = { rules: [] };

/** @param sources diagnose and wait; tests pass their own */
export function createDigests(sources: Partial<Sources> = {}): Digests {
  const { diagnose = diagnoseEntry, idle = () => whenIdle(LONGEST_WAIT_MS) } = sources;
  /** Not a `WeakMap`: with 100,000 keys each of the browser's large collections stood still for tens of milliseconds. */
  let known = new Map<Entry, Digest>();
  const shared = new Map<string, Digest>();
  const seen = signal(0);
  const progress = signal<DigestProgress>({ known: 0, total: 0, withFindings: 0, rules: new Map() });
  let list = EMPTY_LIST;
  let preferred: readonly Entry[] = [];
  /** Everything before it is known. */
  let cursor = 0;
  let withFindings = 0;
  const ruleCounts = new Map<string, number>();
  const ruleWords = new Map<string, Omit<RuleCount, "count">>();
  let isRunning = false;
  let stirredAt = Number.NEGATIVE_INFINITY;
  let grownAt = Number.NEGATIVE_INFINITY;
  let toldAt = Number.NEGATIVE_INFINITY;

  const share = (digest: Digest): Digest => {
    const key = JSON.stringify(digest);
    const same = shared.get(key);
    if (same !== undefined) return same;
    if (shared.size >= MAX_SHARED) shared.clear();
    shared.set(key, digest);
    return digest;
  };

  const count = ({ rules }: Digest, step: 1 | -1) => {
    if (rules.length > 0) withFindings += step;
    for (const rule of rules) ruleCounts.set(rule, (ruleCounts.get(rule) ?? 0) + step);
  };

  /** Lets go of what is not in the list any more. */
  const forget = (before: readonly Entry[], from: number) => {
    if (from === 0) {
      const kept = new Map<Entry, Digest>();
      for (const entry of list.entries) {
        const digest = known.get(entry);
        if (digest !== undefined) kept.set(entry, digest);
      }
      known = kept;
      return;
    }
    for (let place = from; place < before.length; place += 1) {
      const entry = before[place];
      if (entry !== undefined && entry !== list.entries[place]) known.delete(entry);
    }
  };

  const advance = () => {
    for (; cursor < list.entries.length; cursor += 1) {
      const digest = known.get(list.entries[cursor] as Entry);
      if (digest === undefined) return;
      count(digest, 1);
    }
  };

  /** The rules that were counted, with their words. */
  const countedRules = (): ReadonlyMap<string, RuleCount> =>
    new Map(
      [...ruleCounts]
        .filter(([, times]) => times > 0)
        .map(([rule, times]) => [rule, { level: "", text: "", ...ruleWords.get(rule), count: times }]),
    );

  const next = (): Entry | undefined => {
    const inSight = preferred.find((entry) => !known.has(entry));
    if (inSight !== undefined) return inSight;
    preferred = [];
    advance();
    return list.entries[cursor];
  };

  const tell = (isLast: boolean) => {
    const now = performance.now();
    if (!isLast && now - toldAt < PROGRESS_INTERVAL_MS) return;
    toldAt = now;
    const total = list.entries.length;
    const before = progress.peek();
    if (before.known === cursor && before.total === total && before.withFindings === withFindings) return;
    progress.value = { known: cursor, total, withFindings, rules: countedRules() };
  };

  const takeDigest = (diagnosis: Diagnosis): Digest => {
    for (const { ruleId, level, text } of diagnosis.findings) {
      if (!ruleWords.has(ruleId)) ruleWords.set(ruleId, { level, text });
    }
    return digestOf(diagnosis);
  };

  /** Works until the slice is over. @returns false when nothing is left */
  const workForAWhile = async (): Promise<boolean> => {
    const end = performance.now() + SLICE_MS;
    let newInSight = false;
    let entry = next();
    while (entry !== undefined) {
      const isInSight = preferred.length > 0;
      if (!isInSight && performance.now() - stirredAt < CALM_MS) break;
      const digest = await diagnose(entry).then(takeDigest, () => NOTHING);
      known.set(entry, share(digest));
      newInSight ||= isInSight;
      if (performance.now() >= end) break;
      entry = next();
    }
    advance();
    if (newInSight) seen.value += 1;
    tell(entry === undefined);
    return entry !== undefined;
  };

  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    do await idle();
    while (await workForAWhile());
    isRunning = false;
  };

  return {
    of: (entry) => known.get(entry),
    prefer(entries) {
      preferred = entries.filter((entry) => !known.has(entry));
      if (preferred.length === 0) return;
      const now = performance.now();
      if (now - grownAt > ARRIVAL_MS) stirredAt = now;
      void run();
    },
    follow(given) {
      if (given === list) return;
      const from = given.revision === list.revision + 1 ? given.changedFrom : 0;
      // What was counted of entries that are others now is taken back.
      for (; cursor > from; cursor -= 1) count(known.get(list.entries[cursor - 1] as Entry) ?? NOTHING, -1);
      const before = list.entries;
      list = given;
      if (from < before.length) forget(before, from);
      grownAt = performance.now();
      void run();
    },
    seen,
    progress,
  };
}
