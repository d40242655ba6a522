import { browser } from "wxt/browser";
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

function isTabMessage(message: unknown): message is TabMessage {
  return (
    typeof message === "object" &&
    message !== null &&
    "type" in message &&
    (message.type === "snapshot" || message.type === "delta")
  );
}

/**
 * Watches one tab's log: a snapshot first, then deltas. The browser stops an idle worker and cuts the port with it
 * (Chromium: after 30 s), so the link opens again by itself, waiting twice as long after each failure, and the new
 * snapshot replaces what was missed. Once the extension has been updated it stops for good and says so.
 * @param connect opens a port of this name; tests pass their own.
 */
export function watchTab(
  tabId: number,
  listener: TabLinkListener,
  connect: (name: string) => TabPort = openPort,
): TabLink {
  let port: TabPort | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let retryMs = FIRST_RETRY_MS;
  let paused = false;

  const tryAgainLater = (error?: unknown) => {
    port = undefined;
    if (paused) return;
    if (isOutdated(error)) {
      listener.onState("outdated");
      return;
    }
    listener.onState("connecting");
    retry = setTimeout(open, retryMs);
    retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
  };

  const open = () => {
    let opened: TabPort;
    try {
      opened = connect(`${TAB_PORT_PREFIX}${tabId}`);
    } catch (error) {
      tryAgainLater(error);
      return;
    }
    port = opened;
    opened.onMessage.addListener((message) => {
      if (port !== opened || !isTabMessage(message)) return;
      retryMs = FIRST_RETRY_MS;
      listener.onState("open");
      listener.onMessage(message);
    });
    opened.onDisconnect.addListener(() => {
      // Reading it tells Chromium that the failure was seen; otherwise it logs an unchecked error.
      void browser.runtime?.lastError;
      if (port === opened) tryAgainLater();
    });
  };

  open();
  return {
    pause() {
      paused = true;
      clearTimeout(retry);
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
