import { TabLogs, type TabLogsListener } from "../../src/background/tab-logs.ts";
import { readSites, readTab, writeTab } from "../../src/traffic/stored-tab.ts";
import { quietListener } from "./play-trace.ts";

/** What the session storage holds of some logs: text only, as it is written and read back. */
export class Stored {
  readonly #ids: Record<string, string> = {};
  readonly #tabs = new Map<number, string>();
  #sites = "[]";

  /** Writes the tabs named, and drops those of them that are no more. */
  save(logs: TabLogs, tabIds: Iterable<number>): void {
    Object.assign(this.#ids, logs.counted.takeChanges());
    for (const tabId of tabIds) {
      const tab = logs.tabs.get(tabId);
      if (tab === undefined) this.#tabs.delete(tabId);
      else this.#tabs.set(tabId, writeTab(tab));
    }
    this.#sites = logs.sites.write();
  }

  saveAll(logs: TabLogs): void {
    this.save(logs, [...this.#tabs.keys(), ...logs.tabs.keys()]);
  }

  /** @throws Error when a tab cannot be read back */
  load(listener: TabLogsListener = quietListener()): TabLogs {
    const logs = new TabLogs(listener);
    logs.counted.restore(this.#ids);
    for (const text of this.#tabs.values()) {
      const tab = readTab(text);
      if (tab === undefined) throw new Error(`A stored tab cannot be read back: ${text}`);
      logs.adopt(tab);
    }
    for (const site of readSites(this.#sites)) logs.sites.restore(site);
    return logs;
  }
}
