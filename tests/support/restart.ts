import type { TabLogs } from "../../src/background/tab-logs.ts";
import { readSites, readTab, writeTab } from "../../src/traffic/stored-tab.ts";
import { quietLogs } from "./play-trace.ts";

/** What the session storage holds of some logs: text only, as it is written and read back. */
export class Stored {
  readonly #ids: Record<string, string> = {};
  #tabs: string[] = [];
  #sites = "[]";

  save(logs: TabLogs): void {
    Object.assign(this.#ids, logs.counted.takeChanges());
    this.#tabs = [...logs.tabs.values()].map(writeTab);
    this.#sites = logs.sites.write();
  }

  /** @throws Error when a tab cannot be read back */
  load(): TabLogs {
    const logs = quietLogs();
    logs.counted.restore(this.#ids);
    for (const text of this.#tabs) {
      const tab = readTab(text);
      if (tab === undefined) throw new Error(`A stored tab cannot be read back: ${text}`);
      logs.adopt(tab);
    }
    for (const site of readSites(this.#sites)) logs.sites.restore(site);
    return logs;
  }
}

/** Stops the worker and starts it again: everything goes through text once. */
export function restart(logs: TabLogs, stored: Stored): TabLogs {
  stored.save(logs);
  return stored.load();
}
