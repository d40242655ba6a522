import { CHROMIUM_PAGE, FIREFOX_PAGE, type SequenceCase } from "./sequence-case.ts";

/** Tabs that close, change their id, or share a site. The expected state is of the first tab. */
export const TABS: readonly SequenceCase[] = [
  {
    name: "a tab is closed and its requests end afterwards",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 xmlhttprequest 404 /a doc=A
      start 65 r3 main_frame /slow
      removeTab 1
      failNavigation 470 /slow !net::ERR_ABORTED doc=0
      fail 483 r3 main_frame !net::ERR_ABORTED /slow
      fail 492 r4 xmlhttprequest !net::ERR_ABORTED /slow doc=A
      respond 500 r5 ping POST 500 /beacon doc=A
      badge none`,
    expected: { badge: "", statuses: {}, listed: [] },
  },
  {
    name: "a tab is closed and its requests end afterwards",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 65 r3 main_frame /slow
      removeTab 1
      fail 532 r3 main_frame !NS_BINDING_ABORTED /slow
      receiveHeaders 540 r4 beacon 500 /beacon of=/page
      respond 540 r4 beacon 500 /beacon of=/page`,
    expected: { badge: "", statuses: {}, listed: [] },
  },
  {
    name: "a discarded tab gets another id and is loaded again",
    browser: "chromium",
    trace: `
      start 0 t7 r1 main_frame /page
      receiveHeaders 20 t7 r1 main_frame 200 /page
      respond 21 t7 r1 main_frame 200 /page
      commit 40 t7 /page doc=A
      respond 60 t7 r2 xmlhttprequest 404 /a doc=A
      respond 61 t7 r3 xmlhttprequest 404 /b doc=A
      badge 2 t7
      replaceTab 1 7
      badge 2
      badge none t7
      start 900 r4 main_frame /page
      receiveHeaders 905 r4 main_frame 200cached /page
      respond 905 r4 main_frame 200cached /page
      commit 920 /page doc=B
      respond 950 r5 xmlhttprequest 404 /a doc=B`,
    expected: { badge: "1", statuses: { 200: 1, 404: 1 } },
  },
  {
    name: "two tabs of one site, and its worker",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      start 50 t2 r2 main_frame /page
      receiveHeaders 52 t2 r2 main_frame 200 /page
      respond 52 t2 r2 main_frame 200 /page
      commit 55 t2 /page doc=B
      respond 60 t2 r3 xmlhttprequest 404 /a doc=B
      respond 70 t-1 f-1 r4 xmlhttprequest 502 /s/502 by=https://site.test
      respond 71 t-1 f-1 r5 script 404 /sw.js by=https://site.test
      fail 72 t-1 f-1 r6 xmlhttprequest !net::ERR_CACHE_MISS /x by=https://site.test
      redirect 73 t-1 f-1 r7 xmlhttprequest 302 /y ->/z by=https://site.test
      respond 74 t-1 f-1 r7 xmlhttprequest 200 /z by=https://site.test
      badge none
      badge 1 t2
      respond 80 r8 xmlhttprequest 500 /b doc=A`,
    expected: {
      badge: "1",
      statuses: { 200: 1, 500: 1 },
      sites: { "https://site.test": { 200: 1, 302: 1, 404: 1, 502: 1 } },
    },
  },
  {
    name: "requests of extensions and of the browser itself belong to no site",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 70 t-1 f-1 r4 xmlhttprequest 502 https://api.test/x by=chrome-extension://abcdefghijklmnop
      respond 71 t-1 f-1 r5 xmlhttprequest 500 https://api.test/y by=chrome://newtab`,
    expected: { badge: "", statuses: { 200: 1 }, sites: {} },
  },
  {
    name: "a page that was open before the watching began",
    browser: "chromium",
    trace: `
      respond 60 r2 xmlhttprequest 404 /a doc=A
      respond 61 r3 image 500 /b doc=A
      respond 62 r4 f9 image 503 /c doc=B parent=A sub_frame.`,
    expected: { badge: "3", statuses: { 404: 1, 500: 1, 503: 1 } },
  },
  {
    name: "a response whose start was missed",
    browser: "chromium",
    trace: `
      receiveHeaders 20 r1 main_frame 404 /page
      respond 21 r1 main_frame 404 /page
      commit 40 /page doc=A
      badge 1
      respond 21 r1 main_frame 404 /page`,
    expected: { badge: "1", statuses: { 404: 1 } },
  },
];
