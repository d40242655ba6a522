import type { Entry } from "../../../traffic/entry.ts";
import { groupKey } from "../../../traffic/groups.ts";
import { emptyFileTally } from "../../../traffic/har/count-entries.ts";
import { isError } from "../../../traffic/is-error.ts";
import { countEntry } from "../../../traffic/page-log.ts";
import { emptyTally, type Tally } from "../../../traffic/tally.ts";
import { type Card, errorCards } from "../cards.ts";
import { createPace } from "./pace.ts";

/** Errors of one code or failure, at one host and path template. */
interface Kind {
  count: number;
  readonly first: Entry;
  latest: Entry;
}

export interface Counted {
  /** As live pages are counted: what only the DevTools saw is in no count. */
  readonly tally: Tally;
  readonly kinds: ReadonlyMap<string, Kind>;
}

/** Steps between two looks at the clock. */
const ENTRIES_AT_ONCE = 100;
const KINDS_AT_ONCE = 200;

function* slices<Item>(items: readonly Item[], length: number): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += length) yield items.slice(start, start + length);
}

/** Counts entries and their errors by kind, without a long task. */
export async function countKinds(entries: readonly Entry[]): Promise<Counted> {
  const pace = createPace();
  const counts = { tally: emptyFileTally(), groups: {} };
  const kinds = new Map<string, Kind>();
  for (const slice of slices(entries, ENTRIES_AT_ONCE)) {
    for (const entry of slice) {
      if (entry.onlyInDevtools !== true) countEntry(counts, entry);
      if (!isError(entry)) continue;
      const key = groupKey(entry);
      const kind = kinds.get(key);
      if (kind === undefined) kinds.set(key, { count: 1, first: entry, latest: entry });
      else {
        kind.count += 1;
        kind.latest = entry;
      }
    }
    await pace();
  }
  return { tally: counts.tally, kinds };
}

/** The kinds as cards in the order of all cards. Of each it holds the first and the latest entry. */
function cardsOf(kinds: readonly (readonly [string, Kind])[]): readonly Card[] {
  const page = { key: "", url: "", committedAt: 0, droppedEntries: 0, documentEntries: [], withoutResponse: false };
  const groups = Object.fromEntries(kinds.map(([key, { count }]) => [key, count]));
  const entries = kinds.flatMap(([, { first, latest }]) => (first === latest ? [first] : [first, latest]));
  return errorCards({ ...page, tally: emptyTally(), groups, total: 0, errors: 0 }, entries);
}

/** The worst kinds as cards, worst first, without a long task however many there are. */
export async function worstCards(kinds: Counted["kinds"], limit: number): Promise<readonly Card[]> {
  const pace = createPace();
  let worst: readonly Card[] = [];
  for (const slice of slices([...kinds], KINDS_AT_ONCE)) {
    const before = worst.flatMap(({ key }) => {
      const kind = kinds.get(key);
      return kind === undefined ? [] : [[key, kind] as const];
    });
    worst = cardsOf([...before, ...slice]).slice(0, limit);
    await pace();
  }
  return worst;
}
