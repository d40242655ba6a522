/**
 * The life of what is kept here
 *
 * An entry begins when the status of a response is known (`onResponseStarted`), when a redirect is followed or a
 * challenge is met, or when a request fails with no response. It is counted then, once, in the page that made the
 * request. Later events only add to it: a body that breaks off, a challenge that stays unanswered. Bounds drop old
 * entries, never counts.
 *
 * A page begins at its commit (`webNavigation.onCommitted`), never at a request: navigations may bring no document,
 * and service workers, caches and prerendering bring documents without a request. What the document's own request
 * brought before the commit waits in a document request of its tab. A page off screen keeps its counts, because back
 * and forward may bring the same document again; late responses find it by its document id.
 *
 * A tab's log begins with its first event and ends with the tab. The worker may be stopped at any time: everything is
 * written to `storage.session` shortly after it changed, and read back before the first event is counted. That storage
 * is in memory and ends with the browser session; nothing of any page is written to disk.
 */
import { browser } from "wxt/browser";
import { badgeOf } from "../traffic/badge.ts";
import { DEFAULT_SETTINGS, parseSettings, SETTINGS_KEY, type Settings } from "../traffic/settings.ts";
import { emptyTally } from "../traffic/tally.ts";
import { Badges } from "./badges.ts";
import { Gate } from "./gate.ts";
import { privateWindowIsOpen } from "./meet-tabs.ts";
import { observePages } from "./observe-pages.ts";
import { observeRequests } from "./observe-requests.ts";
import { restore } from "./restore.ts";
import { Saver } from "./saver.ts";
import { Views } from "./serve-views.ts";
import { SessionWriter } from "./session-storage.ts";
import { TabLogs } from "./tab-logs.ts";

/** The disk may answer late or never; the usual options then hold until the next start. */
const OPTIONS_TIMEOUT_MS = 2_000;

/** Wires the parts together. Must run in the worker's first turn, so that its events wake it. */
export function startBackground(): void {
  let settings: Settings = DEFAULT_SETTINGS;
  const gate = new Gate();
  const badges = new Badges();
  const logs = new TabLogs({
    onEntry(tabId, pageKey, entry) {
      writer.markTab(tabId);
      saver.touch();
      badges.show(tabId, badgeFor(tabId));
      views.noteEntry(tabId, pageKey, entry);
    },
    onWaiting(tabId) {
      writer.markTab(tabId);
      saver.touch();
    },
    onPage(tabId) {
      writer.markTab(tabId);
      saver.touch();
      badges.showAfterCommit(tabId, badgeFor(tabId));
      views.notePage(tabId);
    },
    onRemoved(tabId) {
      writer.markRemoved(tabId);
      saver.touch();
      badges.forget(tabId);
    },
    onSite(origin) {
      writer.markSites();
      saver.touch();
      views.noteSite(origin);
    },
  });
  const writer = new SessionWriter(logs);
  const saver = new Saver(() => writer.write());
  const views = new Views(logs, () => settings);
  const badgeFor = (tabId: number) => badgeOf(logs.currentPage(tabId)?.tally ?? emptyTally(), settings);

  const showAllBadges = () => {
    for (const tabId of logs.tabs.keys()) badges.show(tabId, badgeFor(tabId));
  };
  const takeOverBadges = async () => {
    for (const tabId of [...logs.tabs.keys()]) {
      await badges.takeOver(tabId, () => (logs.tabs.has(tabId) ? badgeFor(tabId) : undefined));
    }
  };
  const useSettings = (stored: unknown) => {
    settings = parseSettings(stored);
    showAllBadges();
    views.noteSettings();
  };
  const lookForPrivateWindows = async () => {
    const isOpen = await privateWindowIsOpen();
    if (!isOpen && logs.sites.dropPrivate()) {
      writer.markSites();
      saver.touch();
    }
    logs.privateWindowIsOpen = isOpen;
  };

  observeRequests((event, details) => gate.pass(() => logs.takeRequest(event, details)));
  observePages({
    commit: (details) => gate.pass(() => logs.takeCommit(details)),
    failNavigation: (details) => gate.pass(() => logs.takeFailedNavigation(details)),
    completeNavigation: (details) => gate.pass(() => logs.takeCompletedNavigation(details)),
    removeTab: (tabId) => gate.pass(() => logs.remove(tabId)),
    replaceTab: (addedTabId, removedTabId) => gate.pass(() => logs.replace(addedTabId, removedTabId)),
    windowsChanged: () => gate.pass(() => void lookForPrivateWindows()),
  });
  browser.runtime.onConnect.addListener((port) => gate.pass(() => views.connect(port)));
  // Not `storage.onChanged`: it would send every write of the session storage back to this worker.
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[SETTINGS_KEY];
    if (change !== undefined) gate.pass(() => useSettings(change.newValue));
  });

  const showAndSaveAll = () => {
    for (const tabId of logs.tabs.keys()) {
      writer.markTab(tabId);
      views.notePage(tabId);
    }
    writer.markSites();
    saver.touch();
    showAllBadges();
    void lookForPrivateWindows();
  };
  const readSettings = browser.storage.local.get(SETTINGS_KEY).then(
    (stored) => stored[SETTINGS_KEY],
    () => undefined,
  );
  const inTime = Promise.race([
    readSettings,
    new Promise<undefined>((resolve) => setTimeout(resolve, OPTIONS_TIMEOUT_MS)),
  ]);
  void Promise.all([restore(logs, showAndSaveAll), inTime]).then(([, stored]) => {
    settings = parseSettings(stored);
    gate.open();
    void takeOverBadges();
    void lookForPrivateWindows();
  });
}
