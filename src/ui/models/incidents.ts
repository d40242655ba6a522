import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Incident } from "../../diagnosis/incidents/incident.ts";
import type { Entry } from "../../traffic/entry.ts";
import { groupKey } from "../../traffic/groups.ts";
import { isError } from "../../traffic/is-error.ts";
import type { TabViewModel } from "./tab-view-model.ts";

export type FindIncidents = (entries: readonly Entry[]) => readonly Incident[];

async function loadFinder(): Promise<FindIncidents> {
  return (await import("../../diagnosis/incidents/incidents.ts")).findIncidents;
}

/**
 * What several responses of the page say together. Looked for once the view is ready, so that the first numbers do not
 * wait for it.
 * @param load brings the finder; tests pass their own
 */
export function watchIncidents(
  view: TabViewModel,
  load: () => Promise<FindIncidents> = loadFinder,
): ReadonlySignal<readonly Incident[]> {
  const find = signal<FindIncidents>();
  const stop = effect(() => {
    if (!view.isReady.value) return;
    void load().then((finder) => {
      find.value = finder;
      stop();
    });
  });
  return computed(() => (find.value?.(view.tab.state.value?.entries ?? []) ?? []).filter(saysMoreThanACard));
}

/**
 * Errors of one card are shown together already; hops and pages that look fine have no card. What failed after too many
 * redirects has a card that says just that.
 */
function saysMoreThanACard({ kind, entries }: Incident): boolean {
  if (kind === "redirect-loop" && entries.at(-1)?.role === "failure") return false;
  return !entries.every(isError) || new Set(entries.map(groupKey)).size > 1;
}
