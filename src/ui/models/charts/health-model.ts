import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Entry } from "../../../traffic/entry.ts";
import { openHealthBook } from "../../../traffic/health/health-book.ts";
import { emptyStats, type HealthStats } from "../../../traffic/health/health-stats.ts";
import { type HealthRates, rateHealth } from "../../../traffic/health/rates.ts";
import type { EntrySource } from "../entry-source.ts";
import type { HealthChoices } from "./health-choices.ts";
import { type HostRow, hostRows } from "./host-rows.ts";
import { isInSpan, type Span } from "./span.ts";
import { unreadFrom } from "./unread.ts";

/** What the numbers are about. */
export type Scope =
  | { readonly by: "log" }
  | { readonly by: "page"; readonly pageKey: string }
  | { readonly by: "host"; readonly host: string };

export interface HealthModel {
  /** What a person chose. */
  readonly chosenScope: Signal<Scope>;
  /** The same while it is there: the whole log in place of a page that was cleared away. */
  readonly scope: ReadonlySignal<Scope>;
  /** What the scope comes to; `undefined` while nothing was read. */
  readonly stats: ReadonlySignal<HealthStats | undefined>;
  readonly rates: ReadonlySignal<HealthRates | undefined>;
  /** Every host of the log, or of the chosen page. */
  readonly hosts: ReadonlySignal<readonly HostRow[]>;
  /** Hosts of the whole log by name, to choose from. */
  readonly hostNames: ReadonlySignal<readonly string[]>;
  /** The part of the log that is read, from 0 to 1. */
  readonly progress: ReadonlySignal<number>;
  /** Takes in a part of what is new. @returns whether all is in */
  refresh(): boolean;
  dispose(): void;
}

/** Entries read in one go; reading them takes a few milliseconds. */
const ENTRIES_PER_GO = 10_000;

/** How many entries at the start of both lists are the same. */
function sharedStart(before: readonly Entry[], now: readonly Entry[]): number {
  const end = Math.min(before.length, now.length);
  let index = 0;
  while (index < end && before[index] === now[index]) index += 1;
  return index;
}

/**
 * @param span only entries of this time are counted; `undefined` in it for all
 * @param onStale told when there is something to take in
 */
export function createHealthModel(
  source: Pick<EntrySource, "list" | "pages">,
  choices: Pick<HealthChoices, "faults">,
  span: ReadonlySignal<Span | undefined>,
  onStale: () => void,
): HealthModel {
  const book = openHealthBook();
  let revision: number | undefined;
  /** Entries taken in last, of a chosen span; absent when all were. */
  let lastOfSpan: readonly Entry[] | undefined;
  const chosenScope = signal<Scope>({ by: "log" });
  const scope = computed<Scope>(() => {
    const chosen = chosenScope.value;
    const isGone = chosen.by === "page" && !source.pages.value.some(({ key }) => key === chosen.pageKey);
    return isGone ? { by: "log" } : chosen;
  });
  /** Rises when the book has changed. */
  const edition = signal(0);
  const progress = signal(0);
  const stop = effect(() => {
    source.list.value;
    span.value;
    onStale();
  });

  /** The entries to count, and from where on they are not those of the last time. */
  function readList(): { readonly entries: readonly Entry[]; readonly from: number } {
    const list = source.list.peek();
    const chosen = span.peek();
    const known = lastOfSpan === undefined ? revision : undefined;
    revision = list.revision;
    if (chosen === undefined) {
      lastOfSpan = undefined;
      return { entries: list.entries, from: unreadFrom(list, known) };
    }
    const entries = list.entries.filter((entry) => isInSpan(entry, chosen));
    const from = sharedStart(lastOfSpan ?? [], entries);
    lastOfSpan = entries;
    return { entries, from };
  }

  const hostStats = computed(() => {
    edition.value;
    return book.hosts(scope.value.by === "page" ? scope.value.pageKey : undefined);
  });
  const stats = computed<HealthStats | undefined>(() => {
    if (edition.value === 0) return undefined;
    const chosen = scope.value;
    if (chosen.by === "host") return hostStats.value.get(chosen.host) ?? emptyStats();
    return book.sum(chosen.by === "page" ? chosen.pageKey : undefined);
  });

  return {
    chosenScope,
    scope,
    stats,
    rates: computed(() => stats.value && rateHealth(stats.value, choices.faults.value)),
    hosts: computed(() => hostRows(hostStats.value, choices.faults.value)),
    hostNames: computed(() => {
      edition.value;
      return book.hostNames();
    }),
    progress,
    refresh() {
      const { entries, from } = readList();
      const before = book.length;
      const isDone = book.take(entries, Math.min(from, book.length), ENTRIES_PER_GO);
      progress.value = isDone ? 1 : book.length / entries.length;
      // The numbers of half a log would only flicker, and those of a long one are worked out in a frame of their own.
      if (!isDone || book.length - before > ENTRIES_PER_GO / 2) return false;
      edition.value += 1;
      return true;
    },
    dispose: stop,
  };
}
