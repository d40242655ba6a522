import type { NavigationDetails, RequestDetails } from "../../src/traffic/observation.ts";
import { FakeEvent } from "./fake-event.ts";
import { FakeStorage } from "./fake-storage.ts";

interface FakeTab {
  readonly id?: number;
  readonly url?: string;
}

interface FakeFrame {
  readonly frameId: number;
  readonly documentId?: string;
}

interface FakePort {
  readonly name: string;
  postMessage(message: unknown): void;
  readonly onDisconnect: FakeEvent<[]>;
}

/** What the toolbar was told, call by call. */
export interface ActionCall {
  readonly call: "setBadgeText" | "setTitle" | "setBadgeBackgroundColor" | "setBadgeTextColor";
  readonly tabId: number;
  readonly value: string;
}

class FakeAction {
  readonly calls: ActionCall[] = [];
  /** Tabs that are closed: calls about them are rejected. */
  readonly closed = new Set<number>();

  async setBadgeText({ tabId, text }: { tabId: number; text: string }): Promise<void> {
    await this.#take({ call: "setBadgeText", tabId, value: text });
  }

  async setTitle({ tabId, title }: { tabId: number; title: string }): Promise<void> {
    await this.#take({ call: "setTitle", tabId, value: title });
  }

  async setBadgeBackgroundColor({ tabId, color }: { tabId: number; color: string }): Promise<void> {
    await this.#take({ call: "setBadgeBackgroundColor", tabId, value: color });
  }

  async setBadgeTextColor({ tabId, color }: { tabId: number; color: string }): Promise<void> {
    await this.#take({ call: "setBadgeTextColor", tabId, value: color });
  }

  async getBadgeText({ tabId }: { tabId: number }): Promise<string> {
    return this.#read("setBadgeText", tabId);
  }

  async getTitle({ tabId }: { tabId: number }): Promise<string> {
    return this.#read("setTitle", tabId);
  }

  /** The last value of a kind that a tab was given. */
  last(call: ActionCall["call"], tabId: number): string | undefined {
    return this.calls.findLast((found) => found.call === call && found.tabId === tabId)?.value;
  }

  #read(call: ActionCall["call"], tabId: number): string {
    this.#refuseClosed(tabId);
    return this.last(call, tabId) ?? "";
  }

  async #take(call: ActionCall): Promise<void> {
    this.calls.push(call);
    this.#refuseClosed(call.tabId);
  }

  #refuseClosed(tabId: number): void {
    if (this.closed.has(tabId)) throw new Error(`No tab with id: ${tabId}.`);
  }
}

/** The part of the browser that the background uses. For unit tests only. */
export class FakeBrowser {
  readonly action = new FakeAction();
  readonly storage = { session: new FakeStorage(), local: new FakeStorage() };
  readonly runtime = { onConnect: new FakeEvent<[port: FakePort]>() };
  openTabs: readonly FakeTab[] = [];
  frames: Readonly<Record<number, readonly FakeFrame[]>> = {};
  openWindows: readonly { readonly incognito: boolean }[] = [];
  readonly tabs = {
    onRemoved: new FakeEvent<[tabId: number]>(),
    onReplaced: new FakeEvent<[addedTabId: number, removedTabId: number]>(),
    query: async () => [...this.openTabs],
  };
  readonly windows = {
    onCreated: new FakeEvent<[]>(),
    onRemoved: new FakeEvent<[]>(),
    getAll: async () => [...this.openWindows],
  };
  readonly webNavigation = {
    onCommitted: new FakeEvent<[details: NavigationDetails]>(),
    onErrorOccurred: new FakeEvent<[details: NavigationDetails]>(),
    onCompleted: new FakeEvent<[details: NavigationDetails]>(),
    getAllFrames: async ({ tabId }: { tabId: number }) => this.frames[tabId] ?? null,
  };
  readonly webRequest = {
    onBeforeRequest: new FakeEvent<[details: RequestDetails]>(),
    onHeadersReceived: new FakeEvent<[details: RequestDetails]>(),
    onBeforeRedirect: new FakeEvent<[details: RequestDetails]>(),
    onAuthRequired: new FakeEvent<[details: RequestDetails]>(),
    onResponseStarted: new FakeEvent<[details: RequestDetails]>(),
    onErrorOccurred: new FakeEvent<[details: RequestDetails]>(),
  };

  /** The worker is stopped: its listeners are gone, what is stored and open stays. */
  stopWorker(): void {
    const groups = [this.tabs, this.windows, this.webNavigation, this.webRequest, this.runtime];
    const events = [
      ...groups.flatMap(Object.values<unknown>),
      ...Object.values(this.storage).map((area) => area.onChanged),
    ];
    for (const event of events) if (event instanceof FakeEvent) event.forgetListeners();
  }
}
