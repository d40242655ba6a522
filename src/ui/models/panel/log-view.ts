import { computed, type ReadonlySignal } from "@preact/signals";
import type { Entry } from "../../../traffic/entry.ts";
import { splitUrl } from "../../../traffic/groups.ts";
import type { EntrySource } from "../entry-source.ts";
import { takeInGradually } from "../gradual-list.ts";
import type { Chips } from "./chips.ts";
import { type ColumnId, columnOf, type RowContext } from "./columns.ts";
import { createDigests, type Digests } from "./digests.ts";
import { LogIndex } from "./log-index.ts";
import { Passing } from "./passing.ts";
import { makeRows, type RowList } from "./rows.ts";
import { isOfSite, readSites } from "./sites.ts";
import { type Sorting, SortOrder } from "./sort-order.ts";

/** How the rows of any source are to be made. */
export interface RowWishes {
  readonly chips: Chips;
  readonly sorting: ReadonlySignal<Sorting | undefined>;
  readonly isFolded: ReadonlySignal<boolean>;
  /** Requests whose rows are open, by their id. */
  readonly openRequests: ReadonlySignal<ReadonlySet<string>>;
}

/** One source as the table shows it. What was worked out for an entry is not worked out again. */
export interface LogView {
  readonly rows: ReadonlySignal<RowList>;
  readonly digests: Digests;
  /** Kept up to date with `rows`. */
  readonly index: LogIndex;
  /** Whether all is read and known that the filter asks about, so that what is not among the rows does not fit. */
  readonly isWhole: ReadonlySignal<boolean>;
  contextOf(entry: Entry): RowContext;
  /** What the filter lets through, in the order of arrival. */
  shownEntries(): readonly Entry[];
}

/** Columns whose values come with the digests. */
const DIGEST_COLUMNS: ReadonlySet<ColumnId> = new Set(["answered-by", "findings", "cause"]);
/** While digests come in, a table that is sorted by them is sorted again this many times at most. */
const SORTS_WHILE_CHECKING = 8;

/** @param digests tests pass their own */
export function createLogView(source: EntrySource, wishes: RowWishes, digests: Digests = createDigests()): LogView {
  const { chips, sorting, isFolded, openRequests } = wishes;
  const arrived = takeInGradually(source.list);
  const index = new LogIndex();
  const passing = new Passing();
  let order: { readonly key: string; readonly order: SortOrder } | undefined;
  let flags: Uint8Array = new Uint8Array();

  const pagesByKey = computed(() => new Map(source.pages.value.map((page) => [page.key, page])));
  const pageHosts = computed(
    () => new Map(source.pages.value.map(({ key, url }) => [key, splitUrl(url).host] as const)),
  );
  const onlyHost = computed(() => splitUrl(source.counts.value.pageUrl).host);
  const pageHostOf = ({ pageKey }: Entry): string =>
    (pageKey === undefined ? undefined : pageHosts.value.get(pageKey)) ?? onlyHost.value;
  const contextOf = (entry: Entry): RowContext => {
    const page = entry.pageKey === undefined ? undefined : pagesByKey.value.get(entry.pageKey);
    const [first] = index.entries;
    const pageStart = page?.startedAt ?? first?.startedAt ?? first?.timeStamp ?? 0;
    return { digest: digests.of(entry), pageStart };
  };

  const sortedPlaces = (from: number): readonly number[] | undefined => {
    const wanted = sorting.value;
    const column = wanted === undefined ? undefined : columnOf(wanted.column);
    if (wanted === undefined || column === undefined) {
      order = undefined;
      return undefined;
    }
    const isByDigest = DIGEST_COLUMNS.has(wanted.column);
    const { known, total } = isByDigest ? digests.progress.value : { known: 0, total: 0 };
    const stage = isByDigest && total > 0 ? Math.floor((known * SORTS_WHILE_CHECKING) / total) : 0;
    const key = `${wanted.column} ${wanted.isDescending} ${stage}`;
    if (order?.key !== key) {
      const keyOf = (place: number) => {
        const entry = index.entries[place] as Entry;
        return column.sortKey(entry, contextOf(entry));
      };
      order = { key, order: new SortOrder(keyOf, wanted.isDescending) };
    }
    return order.order.update(index.entries.length, from);
  };

  const rows = computed<RowList>(() => {
    const from = index.update(arrived.list.value);
    digests.follow(source.list.value);
    const filter = chips.filter.value;
    const sites = filter.needsSites ? readSites() : undefined;
    const isOwnSite = (entry: Entry) =>
      typeof sites === "function" ? isOfSite(entry.url, pageHostOf(entry), sites) : undefined;
    const knowledge = [sites, filter.needsDigest ? digests.progress.value : undefined];
    flags = passing.update(index, from, filter, isOwnSite, digests.of, knowledge);
    const open = openRequests.value;
    return makeRows({
      entries: index.entries,
      passes: flags,
      order: sortedPlaces(from),
      chainOf: (place) => index.chain(place),
      chainLimit: index.chainLimit,
      isFolded: isFolded.value,
      templateOf: (place) => index.template(place),
      isOpen: (place) => open.size > 0 && open.has(index.entries[place]?.requestId ?? ""),
      pages: source.pages.value,
    });
  });

  const isWhole = computed(() => {
    const { needsDigest, needsSites } = chips.filter.value;
    const { length } = source.list.value.entries;
    // The index is up to date once the rows are.
    rows.value;
    return (
      index.entries.length === length &&
      !(needsDigest && digests.progress.value.known < length) &&
      !(needsSites && readSites() === undefined)
    );
  });

  return {
    rows,
    isWhole,
    digests,
    index,
    contextOf,
    shownEntries() {
      arrived.finish();
      rows.value;
      return index.entries.filter((_, place) => flags[place] === 1);
    },
  };
}
