import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { type EntryFilter, joinFilters, readFilter } from "../../../traffic/filter/filter.ts";
import type { EntryTest } from "../../../traffic/filter/keys.ts";
import { type ResourceGroup, resourceGroup } from "../../../traffic/filter/resource-group.ts";
import { isInSpan, type Span } from "../charts/span.ts";
import type { Slice } from "../counts.ts";
import { sliceOf } from "../entry-slice.ts";

export type Party = "own" | "other";

/** Everything that chooses rows. What is empty lets all through. */
export interface Chips {
  readonly text: Signal<string>;
  readonly slices: Signal<ReadonlySet<Slice>>;
  readonly groups: Signal<ReadonlySet<ResourceGroup>>;
  readonly party: Signal<Party | undefined>;
  readonly onlyErrors: Signal<boolean>;
  readonly onlyFindings: Signal<boolean>;
  /** Only what came after this moment, in milliseconds since the epoch. */
  readonly since: Signal<number | undefined>;
  readonly span: Signal<Span | undefined>;
  /** What the text says, with what could not be read in it. */
  readonly written: ReadonlySignal<EntryFilter>;
  /** All of them as one. */
  readonly filter: ReadonlySignal<EntryFilter>;
  /** Lets all through again. */
  reset(): void;
}

function filterOf(test: EntryTest): EntryFilter {
  return { test, needsDigest: false, needsSites: false, isEmpty: false, problems: [] };
}

export function createChips(): Chips {
  const text = signal("");
  const slices = signal<ReadonlySet<Slice>>(new Set());
  const groups = signal<ReadonlySet<ResourceGroup>>(new Set());
  const party = signal<Party>();
  const onlyErrors = signal(false);
  const onlyFindings = signal(false);
  const since = signal<number>();
  const span = signal<Span>();
  const written = computed(() => readFilter(text.value));
  const pressed = computed<readonly EntryFilter[]>(() => {
    const filters: EntryFilter[] = [];
    const [wantedSlices, wantedGroups] = [slices.value, groups.value];
    if (wantedSlices.size > 0) filters.push(filterOf((entry) => wantedSlices.has(sliceOf(entry))));
    if (wantedGroups.size > 0) filters.push(filterOf(({ type }) => wantedGroups.has(resourceGroup(type))));
    if (party.value !== undefined) filters.push(readFilter(party.value === "own" ? "is:own-site" : "is:third-party"));
    if (onlyErrors.value) filters.push(readFilter("is:error"));
    if (onlyFindings.value) filters.push(readFilter("has:findings"));
    const mark = since.value;
    if (mark !== undefined) filters.push(filterOf(({ timeStamp }) => timeStamp > mark));
    const chosen = span.value;
    if (chosen !== undefined) filters.push(filterOf((entry) => isInSpan(entry, chosen)));
    return filters;
  });
  return {
    text,
    slices,
    groups,
    party,
    onlyErrors,
    onlyFindings,
    since,
    span,
    written,
    filter: computed(() => joinFilters([written.value, ...pressed.value])),
    reset() {
      text.value = "";
      slices.value = new Set();
      groups.value = new Set();
      party.value = undefined;
      onlyErrors.value = false;
      onlyFindings.value = false;
      since.value = undefined;
      span.value = undefined;
    },
  };
}

/** The same set with one value more, or less where it was in it. */
export function toggled<Value>(values: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return next;
}
