import { computed, effect, type Signal, signal } from "@preact/signals";
import type { BrowserFamily } from "../../../platform/browser-family.ts";
import type { NetworkLog } from "../../../platform/network-log.ts";
import { splitUrl } from "../../../traffic/groups.ts";
import { emptyTally } from "../../../traffic/tally.ts";
import {
  EMPTY_LIST,
  type EntryList,
  type EntrySource,
  type LogPage,
  nextRevision,
  type SourceCounts,
} from "../entry-source.ts";
import type { TabModel } from "../tab-model.ts";
import { blindSpotsOf } from "./blind-spots.ts";
import { LiveLog } from "./live-log.ts";
import { openNetworkFeed } from "./network-feed.ts";
import { readBodyFrom } from "./read-body.ts";

/** The entries of a live tab. */
export interface LiveSource extends EntrySource {
  /** Keeps the entries of earlier pages when the tab shows another one. */
  readonly keepsLog: Signal<boolean>;
  /** Holds the list still. What comes meanwhile is shown when it is let go. */
  readonly isPaused: Signal<boolean>;
  /** Forgets the entries that are there. What is counted stays as it is. */
  clear(): void;
  /** The panel went out of sight: takes in nothing and lets the background sleep. */
  hide(): void;
  /** The panel is back: catches up. */
  show(): void;
}

export interface LiveSourceOptions {
  readonly browser: BrowserFamily;
  /** The network log of the DevTools, where the panel is part of them. */
  readonly network?: NetworkLog | undefined;
}

/** The list is published at most ten times a second, as the background tells of what is new. */
const PUBLISH_INTERVAL_MS = 100;
/** How often it is looked whether something has waited long enough. Only while something waits. */
const REVIEW_INTERVAL_MS = 500;

/** The DevTools report a response a moment after the background does. So long after it a reader of its body waits. */
const BODY_LATENESS_MS = 4_000;
const BODY_CHECK_MS = 200;

const NO_COUNTS: SourceCounts = { tally: emptyTally(), total: 0, errors: 0, pageUrl: "", notHeld: 0 };

/** Runs at most every so often: at once after a pause, else when the interval is over. */
function throttle(run: () => void, intervalMs: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAt = Number.NEGATIVE_INFINITY;
  const fire = () => {
    timer = undefined;
    lastAt = performance.now();
    run();
  };
  return () => {
    if (timer !== undefined) return;
    const waitMs = lastAt + intervalMs - performance.now();
    if (waitMs <= 0) fire();
    else timer = setTimeout(fire, waitMs);
  };
}

/** Opens the source of a tab's entries. It lives as long as its panel. */
export function openLiveSource(tab: TabModel, { browser, network }: LiveSourceOptions): LiveSource {
  const log = new LiveLog(network !== undefined, browser === "chromium");
  const list = signal<EntryList>(EMPTY_LIST);
  const pages = signal<readonly LogPage[]>([]);
  const keepsLog = signal(false);
  const isPaused = signal(false);
  let isHidden = false;
  let reviewTimer: ReturnType<typeof setTimeout> | undefined;

  const publishNow = () => {
    if (isPaused.peek() || isHidden) return;
    const change = log.read();
    if (change !== undefined) list.value = nextRevision(list.peek(), change.entries, change.changedFrom);
    if (pages.peek() !== log.pages) pages.value = log.pages;
  };
  const publish = throttle(publishNow, PUBLISH_INTERVAL_MS);

  const feed =
    network === undefined
      ? undefined
      : openNetworkFeed(network, browser === "firefox", (seen) => {
          log.takeSeen(seen, Date.now());
          publish();
          review();
        });

  /** Looks again and again while something waits, and rests when nothing does. */
  const review = () => {
    if (feed === undefined || isHidden || reviewTimer !== undefined) return;
    reviewTimer = setTimeout(() => {
      reviewTimer = undefined;
      if (isHidden) return;
      log.listLonely(tab.link.peek() === "open", Date.now());
      publish();
      const { isWaiting, wantsWholeLog } = log.review(Date.now());
      if (wantsWholeLog) feed.askForMore();
      if (isWaiting) review();
    }, REVIEW_INTERVAL_MS);
  };

  effect(() => {
    const state = tab.state.value;
    if (state === undefined) return;
    const hasTurned = log.takeState(state, keepsLog.peek(), Date.now());
    // Another page is shown at once, together with its counts.
    if (hasTurned) publishNow();
    else publish();
    review();
  });
  effect(() => {
    if (tab.link.value === "outdated") feed?.stop();
  });
  effect(() => {
    if (!isPaused.value) publishNow();
  });
  // What was loaded since DevTools are open, before the panel was.
  feed?.askForMore();

  const page = computed(() => tab.state.value?.page);
  return {
    label: computed(() => splitUrl(page.value?.url ?? "").host),
    list,
    pages,
    counts: computed(() => {
      list.value;
      if (page.value === undefined) return NO_COUNTS;
      const { tally, total, errors, url } = page.value;
      return { tally, total, errors, pageUrl: url, notHeld: log.notHeld };
    }),
    blindSpots: signal(blindSpotsOf(browser, network !== undefined)),
    keepsLog,
    isPaused,
    clear() {
      log.clear(Date.now());
      isPaused.value = false;
      publishNow();
    },
    async readBody(entry) {
      if (feed === undefined)
        return await readBodyFrom(entry, { isInDevtools: false, seen: undefined, readContent: undefined });
      let seen = log.seenOf(entry.id);
      while ((seen === undefined || seen.isUnfinished === true) && Date.now() < entry.timeStamp + BODY_LATENESS_MS) {
        await new Promise((resolve) => setTimeout(resolve, BODY_CHECK_MS));
        seen = log.seenOf(entry.id);
      }
      const readContent = seen === undefined ? undefined : feed.readContent(seen);
      return await readBodyFrom(entry, { isInDevtools: true, seen, readContent });
    },
    hide() {
      isHidden = true;
      clearTimeout(reviewTimer);
      reviewTimer = undefined;
      feed?.holdBack();
      tab.pause();
    },
    show() {
      isHidden = false;
      feed?.flow();
      tab.resume();
      publishNow();
      review();
    },
  };
}
