import type { Entry } from "../traffic/entry.ts";
import type { SiteSummary } from "../traffic/page.ts";
import type { Settings } from "../traffic/settings.ts";
import { summarizePage, summarizeSite } from "../traffic/summary.ts";
import { currentPage } from "../traffic/tab-log.ts";
import { TAB_PORT_PREFIX, type TabMessage } from "../wire/protocol.ts";
import type { TabLogs } from "./tab-logs.ts";

/** Views get at most ten messages a second; each holds everything since the last. */
const MIN_INTERVAL_MS = 100;

/** The part of a runtime port that serving needs. */
export interface ViewPort {
  readonly name: string;
  postMessage(message: TabMessage): void;
  readonly onDisconnect: { addListener(listener: () => void): void };
}

/** A port can be cut before its end is reported; what is posted to it then throws, and its view is gone. */
function post(port: ViewPort, message: TabMessage): void {
  try {
    port.postMessage(message);
  } catch {}
}

interface Audience {
  readonly ports: Set<ViewPort>;
  /** Entries to send, by id. */
  readonly changed: Map<number, Entry>;
  /** The page that `changed` belongs to, and that the ports were last told of. */
  pageKey?: string | undefined;
  needsSnapshot: boolean;
  timer?: ReturnType<typeof setTimeout> | undefined;
  /** By `performance.now`: the computer's clock may be put back, and views would wait for it to catch up. */
  lastSentAt: number;
}

/** Sends each open view the log of its tab: a snapshot first, then what changed. Costs nothing while none is open. */
export class Views {
  readonly #logs: TabLogs;
  readonly #settings: () => Settings;
  readonly #audiences = new Map<number, Audience>();

  constructor(logs: TabLogs, settings: () => Settings) {
    this.#logs = logs;
    this.#settings = settings;
  }

  /** Takes a new port. Names that are not of a view are left alone. */
  connect(port: ViewPort): void {
    const tabId = Number(port.name.slice(TAB_PORT_PREFIX.length));
    if (!port.name.startsWith(TAB_PORT_PREFIX) || !Number.isSafeInteger(tabId)) return;
    const audience = this.#audiences.get(tabId) ?? {
      ports: new Set<ViewPort>(),
      changed: new Map<number, Entry>(),
      needsSnapshot: false,
      lastSentAt: Number.NEGATIVE_INFINITY,
    };
    this.#audiences.set(tabId, audience);
    port.onDisconnect.addListener(() => {
      audience.ports.delete(port);
      if (audience.ports.size === 0) {
        clearTimeout(audience.timer);
        if (this.#audiences.get(tabId) === audience) this.#audiences.delete(tabId);
      }
    });
    // Those who watch already are brought up to date first, so that all stand at the same entry.
    if (audience.ports.size > 0) this.#send(tabId, audience);
    audience.ports.add(port);
    audience.pageKey = this.#logs.currentPage(tabId)?.key;
    post(port, this.#snapshot(tabId));
  }

  noteEntry(tabId: number, pageKey: string, entry: Entry): void {
    const audience = this.#audiences.get(tabId);
    if (audience === undefined || audience.pageKey !== pageKey) return;
    audience.changed.set(entry.id, entry);
    this.#schedule(tabId, audience);
  }

  /** Another page is on screen, or something changed that is not in the entries. */
  notePage(tabId: number): void {
    const audience = this.#audiences.get(tabId);
    if (audience === undefined) return;
    audience.needsSnapshot = true;
    this.#schedule(tabId, audience);
  }

  noteSite(origin: string): void {
    for (const [tabId, audience] of this.#audiences) {
      if (this.#originOf(tabId) === origin) this.#schedule(tabId, audience);
    }
  }

  /** The person's options changed, and with them what counts as an error. */
  noteSettings(): void {
    for (const [tabId, audience] of this.#audiences) this.#schedule(tabId, audience);
  }

  #schedule(tabId: number, audience: Audience): void {
    if (audience.timer !== undefined) return;
    const waitMs = Math.max(0, audience.lastSentAt + MIN_INTERVAL_MS - performance.now());
    audience.timer = setTimeout(() => this.#send(tabId, audience), waitMs);
  }

  #send(tabId: number, audience: Audience): void {
    clearTimeout(audience.timer);
    audience.timer = undefined;
    audience.lastSentAt = performance.now();
    const page = this.#logs.currentPage(tabId);
    const isSamePage = page !== undefined && page.key === audience.pageKey && !audience.needsSnapshot;
    const site = this.#site(tabId);
    const message: TabMessage = isSamePage
      ? {
          type: "delta",
          page: summarizePage(page, this.#settings()),
          entries: [...audience.changed.values()],
          ...(site !== undefined && { site }),
        }
      : this.#snapshot(tabId);
    audience.pageKey = page?.key;
    audience.needsSnapshot = false;
    audience.changed.clear();
    for (const port of audience.ports) post(port, message);
  }

  #snapshot(tabId: number): TabMessage {
    const tab = this.#logs.tabs.get(tabId);
    const page = tab === undefined ? undefined : currentPage(tab);
    const site = this.#site(tabId);
    return {
      type: "snapshot",
      tabId,
      entries: page?.entries ?? [],
      ...(page !== undefined && { page: summarizePage(page, this.#settings()) }),
      ...(site !== undefined && { site }),
    };
  }

  #originOf(tabId: number): string | undefined {
    const url = this.#logs.currentPage(tabId)?.url;
    return url === undefined || !URL.canParse(url) ? undefined : new URL(url).origin;
  }

  #site(tabId: number): SiteSummary | undefined {
    const origin = this.#originOf(tabId);
    const site = origin === undefined ? undefined : this.#logs.sites.get(origin);
    return site === undefined ? undefined : summarizeSite(site.origin, site.log);
  }
}
