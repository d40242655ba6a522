import type { Entry } from "../entry.ts";
import { splitUrl } from "../groups.ts";
import { addEntry, addStats, emptyStats, type HealthStats } from "./health-stats.ts";

/** Hosts counted apart. A log that names more is made up; the rest shares `OTHER_HOSTS`. */
export const MAX_HOSTS = 2000;
/** No host has this name. */
export const OTHER_HOSTS = "";

type HostStats = Map<string, HealthStats>;

/**
 * Counts a growing log by page and host, reading each entry once. What a view asks for is added up from these cells, of
 * which there are few.
 */
export interface HealthBook {
  /**
   * Takes in the log as it is now.
   * @param from index of the first entry that is new or changed; 0 reads all of it
   * @param limit entries read at most, so that a long log can be read in parts
   * @returns whether all entries are in
   */
  take(entries: readonly Entry[], from: number, limit?: number): boolean;
  /** Entries read so far. */
  readonly length: number;
  /** @param pageKey absent: of the whole log */
  sum(pageKey?: string): HealthStats;
  /** Every host that was counted apart, sorted. */
  hostNames(): readonly string[];
  /** By host. @param pageKey absent: of the whole log */
  hosts(pageKey?: string): ReadonlyMap<string, HealthStats>;
}

function getOrAdd<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

export function openHealthBook(): HealthBook {
  const cells = new Map<string, HostStats>();
  const hostNames = new Set<string>();
  const seen: Entry[] = [];

  function cellOf(entry: Entry): HealthStats {
    const pageKey = entry.pageKey ?? "";
    const page = getOrAdd(cells, pageKey, () => new Map<string, HealthStats>());
    let { host } = splitUrl(entry.url);
    if (!hostNames.has(host)) {
      if (hostNames.size < MAX_HOSTS) hostNames.add(host);
      else host = OTHER_HOSTS;
    }
    return getOrAdd(page, host, emptyStats);
  }

  function forgetFrom(index: number): void {
    if (index >= seen.length) return;
    if (index === 0) {
      cells.clear();
      hostNames.clear();
    } else {
      for (let at = seen.length - 1; at >= index; at -= 1) {
        const entry = seen[at];
        if (entry !== undefined) addEntry(cellOf(entry), entry, -1);
      }
    }
    seen.length = index;
  }

  function pagesOf(pageKey: string | undefined): Iterable<HostStats> {
    if (pageKey === undefined) return cells.values();
    const page = cells.get(pageKey);
    return page === undefined ? [] : [page];
  }

  return {
    take(entries, from, limit = Number.POSITIVE_INFINITY) {
      forgetFrom(Math.min(from, entries.length));
      const end = Math.min(entries.length, seen.length + limit);
      for (let at = seen.length; at < end; at += 1) {
        const entry = entries[at];
        if (entry === undefined) continue;
        addEntry(cellOf(entry), entry);
        seen.push(entry);
      }
      return seen.length === entries.length;
    },
    get length() {
      return seen.length;
    },
    sum(pageKey) {
      const sum = emptyStats();
      for (const page of pagesOf(pageKey)) for (const cell of page.values()) addStats(sum, cell);
      return sum;
    },
    hostNames() {
      const names = new Set<string>();
      for (const page of cells.values()) for (const host of page.keys()) names.add(host);
      names.delete(OTHER_HOSTS);
      return [...names].sort();
    },
    hosts(pageKey) {
      const hosts = new Map<string, HealthStats>();
      for (const page of pagesOf(pageKey)) {
        for (const [host, cell] of page) addStats(getOrAdd(hosts, host, emptyStats), cell);
      }
      return hosts;
    },
  };
}
