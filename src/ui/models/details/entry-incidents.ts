import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Incident } from "../../../diagnosis/incidents/incident.ts";
import type { Entry } from "../../../traffic/entry.ts";
import { splitUrl } from "../../../traffic/groups.ts";
import type { EntrySource } from "../entry-source.ts";
import type { FindIncidents } from "../incidents.ts";

/** While entries keep coming, what belongs together is looked for no more often than this. */
export const LOOK_INTERVAL_MS = 1_000;
/** How many entries before the chosen one, and after it, are looked at. */
const REACH = 2_500;

async function loadFinder(): Promise<FindIncidents> {
  return (await import("../../../diagnosis/incidents/incidents.ts")).findIncidents;
}

/** The entries that can be one trouble with the chosen one: near it, of its page, and of its hosts or its redirects. */
export function neighbours(entries: readonly Entry[], chosen: Entry): readonly Entry[] {
  const index = entries.indexOf(chosen);
  const near = entries.slice(Math.max(0, index - REACH), index + REACH);
  const own = near.filter(({ requestId }) => requestId === chosen.requestId);
  const hosts = new Set([chosen, ...own].map(({ url }) => splitUrl(url).host));
  return near.filter(
    ({ requestId, pageKey, url }) =>
      requestId === chosen.requestId || (pageKey === chosen.pageKey && hosts.has(splitUrl(url).host)),
  );
}

interface Watched {
  readonly source: ReadonlySignal<EntrySource>;
  readonly chosen: ReadonlySignal<Entry | undefined>;
}

/**
 * What several responses say together, where the chosen one is among them. Looked for when another entry is chosen, and
 * while the log grows once per `LOOK_INTERVAL_MS`.
 * @param load brings the finder; tests pass their own
 */
export function watchEntryIncidents(
  { source, chosen }: Watched,
  load: () => Promise<FindIncidents> = loadFinder,
): { readonly incidents: ReadonlySignal<readonly Incident[]>; stop(): void } {
  const incidents = signal<readonly Incident[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;
  let lastKey: string | undefined;

  const look = async (): Promise<void> => {
    timer = undefined;
    lastAt = performance.now();
    const find = await load();
    const entry = chosen.peek();
    if (entry === undefined) return;
    const found = find(neighbours(source.peek().list.peek().entries, entry));
    incidents.value = found.filter(({ entries }) => entries.includes(entry));
  };

  const stopWatching = effect(() => {
    const entry = chosen.value;
    source.value.list.value;
    const key = entry === undefined ? undefined : `${entry.pageKey ?? ""} ${entry.requestId} ${entry.id}`;
    if (key !== lastKey) {
      lastKey = key;
      clearTimeout(timer);
      timer = undefined;
      incidents.value = [];
      if (entry !== undefined) void look();
    } else if (entry !== undefined && timer === undefined) {
      timer = setTimeout(() => void look(), Math.max(0, lastAt + LOOK_INTERVAL_MS - performance.now()));
    }
  });
  return {
    incidents,
    stop() {
      stopWatching();
      clearTimeout(timer);
    },
  };
}
