import { browser } from "wxt/browser";
import { SETTINGS_KEY } from "../traffic/settings.ts";
import { TAB_KEY_PREFIX } from "../traffic/stored-tab.ts";
import { TAB_PORT_PREFIX, type TabMessage } from "./protocol.ts";

/**
 * How a view stands to the background.
 * - `connecting`: no message yet, or the port was cut and is being opened again.
 * - `open`: the snapshot has arrived, deltas follow.
 * - `outdated`: the extension was updated or removed under this page. Nothing of it can answer any more.
 */
export type LinkState = "connecting" | "open" | "outdated";

export interface TabLinkListener {
  onMessage(message: TabMessage): void;
  onState(state: LinkState): void;
}

export interface TabLink {
  /** Lets go of the port, so that the worker may sleep. Nothing is received until `resume`. */
  pause(): void;
  resume(): void;
}

/** The part of a runtime port that a link uses. */
export interface TabPort {
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  disconnect(): void;
}

const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 5000;

/** Chromium's words when an extension page outlives its extension; the context's id is gone as well. */
const INVALIDATED = /context invalidated/i;

function openPort(name: string): TabPort {
  return browser.runtime.connect({ name });
}

function isOutdated(error: unknown): boolean {
  return browser.runtime?.id === undefined || (error instanceof Error && INVALIDATED.test(error.message));
}

/** How often a waiting link looks whether its extension is still there. Asks nobody: it reads a property. */
const OUTDATED_CHECK_MS = 2000;

/**
 * Calls back once when the tab's stored log or the person's options change, or when the extension is gone.
 * @returns what ends the waiting; `undefined` where this page cannot watch the storage (Firefox's DevTools pages)
 */
export function waitForTabNews(
  tabId: number,
  onNews: (news: "changed" | "outdated") => void,
): (() => void) | undefined {
  const changed = browser.storage?.onChanged;
  if (changed === undefined || browser.storage.session === undefined) return undefined;
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    const isNews = area === "session" ? TAB_KEY_PREFIX + tabId in changes : area === "local" && SETTINGS_KEY in changes;
    if (isNews) onNews("changed");
  };
  const check = setInterval(() => {
    if (isOutdated(undefined)) onNews("outdated");
  }, OUTDATED_CHECK_MS);
  changed.addListener(listener);
  return () => {
    clearInterval(check);
    changed.removeListener(listener);
  };
}

function isTabMessage(message: unknown): message is TabMessage {
  return (
    typeof message === "object" &&
    message !== null &&
    "type" in message &&
    (message.type === "snapshot" || message.type === "delta")
  );
}

/**
 * Watches one tab's log: a snapshot first, then deltas. The browser stops an idle background and cuts the port with it
 * (Chromium: after 30 s). Connecting at once would keep it awake for ever, so an open link then waits for news in the
 * storage that the background writes to, and connects again for a new snapshot. Failures are tried again, waiting twice
 * as long each time. Once the extension has been updated the link stops for good and says so.
 * @param connect opens a port of this name; tests pass their own.
 * @param waitForNews see `waitForTabNews`; tests pass their own.
 */
export function watchTab(
  tabId: number,
  listener: TabLinkListener,
  connect: (name: string) => TabPort = openPort,
  waitForNews: typeof waitForTabNews = waitForTabNews,
): TabLink {
  let port: TabPort | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let retryMs = FIRST_RETRY_MS;
  let stopWaiting: (() => void) | undefined;
  let paused = false;

  const tryAgainLater = (error?: unknown) => {
    if (isOutdated(error)) {
      listener.onState("outdated");
      return;
    }
    listener.onState("connecting");
    retry = setTimeout(open, retryMs);
    retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
  };

  const sleep = () => {
    stopWaiting = waitForNews(tabId, (news) => {
      stopWaiting?.();
      if (news === "outdated") listener.onState("outdated");
      else open();
    });
    if (stopWaiting === undefined) tryAgainLater();
  };

  const open = () => {
    let opened: TabPort;
    try {
      opened = connect(`${TAB_PORT_PREFIX}${tabId}`);
    } catch (error) {
      tryAgainLater(error);
      return;
    }
    let answered = false;
    port = opened;
    opened.onMessage.addListener((message) => {
      if (port !== opened || !isTabMessage(message)) return;
      answered = true;
      retryMs = FIRST_RETRY_MS;
      listener.onState("open");
      listener.onMessage(message);
    });
    opened.onDisconnect.addListener(() => {
      // Reading it tells Chromium that the failure was seen; otherwise it logs an unchecked error.
      void browser.runtime?.lastError;
      if (port !== opened) return;
      port = undefined;
      if (paused) return;
      if (answered && !isOutdated(undefined)) sleep();
      else tryAgainLater();
    });
  };

  open();
  return {
    pause() {
      paused = true;
      clearTimeout(retry);
      stopWaiting?.();
      port?.disconnect();
      port = undefined;
    },
    resume() {
      if (!paused) return;
      paused = false;
      retryMs = FIRST_RETRY_MS;
      open();
    },
  };
}
