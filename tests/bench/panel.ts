import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { serveBuiltPages, serveFiles } from "../look/serve-built-pages.ts";
import { requireBrowser } from "../set-up/find-browser.mjs";
import { installBusyTab } from "./busy-tab.ts";
import { type Figure, median, percentile } from "./figures.ts";
import { buildPanelPage } from "./panel-page/build-panel-page.ts";

const FEW = 1_000;
const MANY = 100_000;
const ROUNDS = 9;
const WARM_UP_ROUNDS = 2;

const LIVE_PER_SECOND = 500;
const LIVE_SECONDS = 60;
/** As often as the background tells a view what is new. */
const LIVE_INTERVAL_MS = 100;

/** What a person types, key by key, to find something in a long log. */
const TYPED = [
  "orders/7919",
  "status-code:404",
  "-domain:host-1.*",
  "/lines.*page/",
  "is:error post",
  "larger-than:10k",
];

async function openPanel(browser: Browser, origin: string, entryCount: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.evaluateOnNewDocument(installBusyTab, entryCount);
  await page.goto(`${origin}/panel.html?tab=7`);
  await page.waitForSelector("tr[data-position]", { timeout: 60_000 });
  return page;
}

/** Milliseconds from the moment at which the log stands ready to the frame with the first rows. */
async function timeFirstRows(browser: Browser, origin: string, entryCount: number): Promise<number> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(`${origin}/index.html?${entryCount}`);
  await page.waitForFunction(() => performance.getEntriesByName("rows").length > 0, { timeout: 60_000 });
  const time = await page.evaluate(() => {
    if (document.querySelector("tr[data-position]") === null) throw new Error("There are no rows.");
    return performance.measure("first rows", "ready", "rows").duration;
  });
  await page.close();
  return time;
}

/** The longest task, in milliseconds, from the first rows until the whole log and its timeline are drawn. */
async function longestWhileArriving(browser: Browser, origin: string): Promise<number> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 720 });
  await page.evaluateOnNewDocument(watchLongTasks);
  await page.goto(`${origin}/index.html?${MANY}`);
  await page.waitForSelector(`[role=treegrid][aria-rowcount="${MANY + 1}"]`, { timeout: 60_000 });
  await page.waitForSelector(".uplot");
  await page.evaluate(whenCalm);
  const longest = await page.evaluate(() => {
    const [rows] = performance.getEntriesByName("rows");
    const tasks = (window as unknown as LongTasks).longTasks;
    return Math.max(
      0,
      ...tasks.filter(({ startTime }) => startTime > (rows?.startTime ?? 0)).map((task) => task.duration),
    );
  });
  await page.close();
  return longest;
}

/** Runs in the page: milliseconds from each key to the frame that shows its rows. */
async function typeAndTime(texts: readonly string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>("input[role=combobox]");
  if (field === null) throw new Error("There is no filter.");
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
      });
    });
  const times: number[] = [];
  for (const text of texts) {
    for (let length = 0; length <= text.length; length += 1) {
      const start = performance.now();
      field.value = text.slice(0, length);
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await painted();
      times.push(performance.now() - start);
      // A fast typist.
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
  }
  field.value = "";
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  return times;
}

interface LongTasks {
  /** Of tasks below 50 ms browsers tell nothing. */
  longTasks: PerformanceEntry[];
}

/** Runs in the page: starts to note tasks of more than 50 ms. */
function watchLongTasks(): void {
  const tasks: PerformanceEntry[] = [];
  Object.assign(window, { longTasks: tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask" });
}

/** Runs in the page. Tasks are told of a moment after they ended. */
async function whenCalm(): Promise<void> {
  for (let calm = 0; calm < 10; calm += 1) await new Promise((resolve) => requestIdleCallback(resolve));
}

async function longestTask(page: Page): Promise<number> {
  return await page.evaluate(() =>
    Math.max(0, ...(window as unknown as LongTasks).longTasks.map(({ duration }) => duration)),
  );
}

/** Runs in the page: goes through the whole log and back, in steps small and large, one a frame. */
async function scrollAround(): Promise<void> {
  const scroller = document.querySelector(".entry-table");
  if (scroller === null) throw new Error("There is no table.");
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (const step of [40, 120, 700, 5_000, 60_000, -60_000, -300, -9_000]) {
    for (let moves = 0; moves < 40; moves += 1) {
      scroller.scrollTop += step;
      await frame();
    }
  }
}

/** Waits until the findings of every row in sight are known, so that all that loads later has loaded. */
async function whenChecked(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector(".uplot") !== null && document.querySelector(".cell-findings .nothing") === null,
  );
}

async function heapBytes(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  // Twice: what finalizers let go of goes with the second.
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

async function benchFirstRows(browser: Browser): Promise<Figure[]> {
  const { origin, close } = await serveFiles(await buildPanelPage());
  const times = new Map<number, number[]>([
    [FEW, []],
    [MANY, []],
  ]);
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    for (const [count, taken] of times) {
      const time = await timeFirstRows(browser, origin, count);
      if (round >= 0) taken.push(time);
    }
  }
  const longest = await longestWhileArriving(browser, origin);
  close();
  const [few, many] = [median(times.get(FEW) ?? []), median(times.get(MANY) ?? [])];
  return [
    {
      name: "panel, first rows of 100,000 to those of 1,000",
      value: many / few,
      unit: "ratio",
      atMost: 1.5,
      note: `medians of ${ROUNDS}: ${many.toFixed(0)} to ${few.toFixed(0)} ms from a log that stands ready`,
    },
    {
      name: "panel, longest task from the first rows to the last",
      value: longest,
      unit: "ms",
      atMost: 50,
      note: "100,000 entries and their timeline; 0 stands for none over 50 ms",
    },
  ];
}

async function benchTypingAndScrolling(browser: Browser, origin: string): Promise<Figure[]> {
  const small = await openPanel(browser, origin, FEW);
  const smallHeap = await heapBytes(small);
  await small.close();
  const page = await openPanel(browser, origin, MANY);
  await page.evaluate(watchLongTasks);
  const times = await page.evaluate(typeAndTime, TYPED);
  // The last key's tasks are none of the scrolling.
  await page.evaluate(whenCalm);
  await page.evaluate(() => {
    (window as unknown as LongTasks).longTasks.length = 0;
  });
  await page.evaluate(scrollAround);
  const longest = await longestTask(page);
  await page.waitForFunction(() => document.querySelector(".entry-table") !== null);
  const perEntry = ((await heapBytes(page)) - smallHeap) / (MANY - FEW);
  const strings = await page.evaluate(() => window.busyTab.stringBytes);
  await page.close();
  return [
    {
      name: "panel, key in the filter to painted rows, 95th percentile",
      value: percentile(times, 95),
      unit: "ms",
      atMost: 50,
      note: `${times.length} keys at 100,000 entries, median ${median(times).toFixed(1)} ms, a frame's wait included`,
    },
    {
      name: "panel, longest task while scrolling 100,000 rows",
      value: longest,
      unit: "ms",
      atMost: 50,
      note: "320 frames; 0 stands for none over 50 ms",
    },
    {
      name: "panel, memory of an entry beyond its strings",
      value: (perEntry - strings) / 1000,
      unit: "kB",
      atMost: 1,
      note: `${perEntry.toFixed(0)} bytes an entry, ${strings.toFixed(0)} of them its strings`,
    },
  ];
}

async function benchLive(browser: Browser, origin: string, seconds: number): Promise<Figure[]> {
  const page = await openPanel(browser, origin, FEW);
  await whenChecked(page);
  await page.evaluate(watchLongTasks);
  const before = await heapBytes(page);
  const batch = (LIVE_PER_SECOND * LIVE_INTERVAL_MS) / 1000;
  const rounds = (seconds * 1000) / LIVE_INTERVAL_MS;
  await page.evaluate(
    async (count, times, intervalMs) => {
      const start = performance.now();
      for (let round = 1; round <= times; round += 1) {
        window.busyTab.respond(count);
        const waitMs = start + round * intervalMs - performance.now();
        await new Promise((resolve) => setTimeout(resolve, Math.max(0, waitMs)));
      }
    },
    batch,
    rounds,
    LIVE_INTERVAL_MS,
  );
  const longest = await longestTask(page);
  const grown = (await heapBytes(page)) - before;
  const strings = await page.evaluate(() => window.busyTab.stringBytes);
  await page.close();
  const perEntry = grown / (batch * rounds);
  const note = `${LIVE_PER_SECOND} responses a second for ${seconds} s`;
  return [
    {
      name: "panel, longest task while responses come",
      value: longest,
      unit: "ms",
      atMost: 50,
      note: `${note}; 0 stands for none over 50 ms`,
    },
    {
      name: "panel, memory that a new response leaves beyond its strings",
      value: (perEntry - strings) / 1000,
      unit: "kB",
      atMost: 1,
      note: `${note}; ${(grown / 1e6).toFixed(1)} MB in all, every response listed`,
    },
  ];
}

/** The panel with a made-up background, in Chromium. @param liveSeconds less for a quick look */
export async function benchPanel(extensionDir: string, liveSeconds: number = LIVE_SECONDS): Promise<Figure[]> {
  const server = await serveBuiltPages(extensionDir);
  const browser = await puppeteer.launch({ executablePath: requireBrowser("chromium"), args: ["--no-sandbox"] });
  try {
    return [
      ...(await benchFirstRows(browser)),
      ...(await benchTypingAndScrolling(browser, server.origin)),
      ...(await benchLive(browser, server.origin, liveSeconds)),
    ];
  } finally {
    await browser.close();
    server.close();
  }
}
