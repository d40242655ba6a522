import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { EMPTY_LIST, type EntryList, nextRevision } from "./entry-source.ts";
import { whenIdle } from "./when-idle.ts";

/** Several screens of rows: what a long log shows first. */
const FIRST_ENTRIES = 2_000;
/** A few milliseconds of work for what reads the list. Fewer new entries than this are taken in at once. */
const STEP_ENTRIES = 5_000;
const LONGEST_WAIT_MS = 100;

export interface GradualList {
  /** A list of its own revisions: the first entries of the given one, and soon all of them. */
  readonly list: ReadonlySignal<EntryList>;
  /** Takes in at once what is left. */
  finish(): void;
}

/**
 * Lets a long list arrive in steps, so that its first rows are painted before its last entry is read. What was taken
 * in once stays: a list is never shortened for this.
 * @param idle waits between two steps; tests pass their own
 */
export function takeInGradually(
  whole: ReadonlySignal<EntryList>,
  idle: () => Promise<void> = () => whenIdle(LONGEST_WAIT_MS),
): GradualList {
  const allowed = signal(FIRST_ENTRIES);
  let read = EMPTY_LIST;
  let taken = EMPTY_LIST;
  let isWaiting = false;

  const widen = () => {
    if (isWaiting) return;
    isWaiting = true;
    void idle().then(() => {
      isWaiting = false;
      allowed.value = taken.entries.length + STEP_ENTRIES;
    });
  };

  return {
    list: computed(() => {
      const { entries, revision, changedFrom } = whole.value;
      const before = taken.entries.length;
      const isNext = revision === read.revision + 1;
      const unchanged = whole.value === read ? before : Math.min(before, isNext ? changedFrom : 0);
      read = whole.value;
      const isNearlyAll = entries.length - before <= STEP_ENTRIES;
      const count = isNearlyAll ? entries.length : Math.min(entries.length, Math.max(before, allowed.value));
      if (count < entries.length) widen();
      if (unchanged === before && count === before) return taken;
      taken = nextRevision(taken, count === entries.length ? entries : entries.slice(0, count), unchanged);
      return taken;
    }),
    finish() {
      allowed.value = Number.POSITIVE_INFINITY;
    },
  };
}
