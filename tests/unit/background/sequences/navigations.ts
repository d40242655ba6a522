import { CHROMIUM_PAGE, FIREFOX_PAGE, type SequenceCase } from "./sequence-case.ts";

/** Requests for documents, and which page they belong to: commits early, late, or never. */
export const NAVIGATIONS: readonly SequenceCase[] = [
  {
    name: "a page that is a 404, reloaded twice",
    browser: "chromium",
    trace: `
      start 0 r1 main_frame /s/404
      receiveHeaders 19 r1 main_frame 404 /s/404
      respond 20 r1 main_frame 404 /s/404
      badge none
      commit 52 /s/404 doc=A
      badge 1
      start 106 r2 main_frame /s/404
      receiveHeaders 173 r2 main_frame 404 /s/404
      respond 173 r2 main_frame 404 /s/404
      badge 1
      commit 203 /s/404 doc=B
      badge 1
      start 374 r3 main_frame /s/404
      receiveHeaders 379 r3 main_frame 404 /s/404
      commit 406 /s/404 doc=C
      badge none
      # The commit can also come before the response has started.
      respond 407 r3 main_frame 404 /s/404`,
    expected: { badge: "1", statuses: { 404: 1 }, listed: ["404 /s/404"] },
  },
  {
    name: "a page that is a 404, reloaded twice: the first commit comes before its request",
    browser: "firefox",
    trace: `
      commit 0 /s/404 doc=A
      start -44 r1 main_frame /s/404
      receiveHeaders -28 r1 main_frame 404 /s/404
      respond -27 r1 main_frame 404 /s/404
      badge 1
      start 70 r2 main_frame /s/404
      receiveHeaders 77 r2 main_frame 404 /s/404
      respond 77 r2 main_frame 404 /s/404
      badge 1
      commit 86 /s/404 doc=B
      badge 1
      start 111 r3 main_frame /s/404
      receiveHeaders 120 r3 main_frame 404 /s/404
      respond 120 r3 main_frame 404 /s/404
      commit 127 /s/404 doc=C`,
    expected: { badge: "1", statuses: { 404: 1 } },
  },
  {
    name: "a page behind 301 and 302 that is a 404",
    browser: "chromium",
    trace: `
      start 0 r1 main_frame /r1
      receiveHeaders 73 r1 main_frame 301 /r1
      redirect 74 r1 main_frame 301 /r1 ->/r2
      start 76 r1 main_frame /r2
      receiveHeaders 108 r1 main_frame 302 /r2
      redirect 109 r1 main_frame 302 /r2 ->/s/404
      start 110 r1 main_frame /s/404
      receiveHeaders 115 r1 main_frame 404 /s/404
      respond 115 r1 main_frame 404 /s/404
      commit 140 /s/404 doc=A`,
    expected: {
      badge: "1",
      statuses: { 301: 1, 302: 1, 404: 1 },
      listed: ["301 /r1 redirect", "302 /r2 redirect", "404 /s/404"],
    },
  },
  {
    name: "a page behind a redirect whose commit comes before the redirect is reported",
    browser: "firefox",
    trace: `
      start 0 r1 main_frame /r1
      commit 69 /s/404 doc=A
      receiveHeaders 13 r1 main_frame 301 /r1
      redirect 13 r1 main_frame 301 /r1 ->/s/404
      start 21 r1 main_frame /s/404
      receiveHeaders 47 r1 main_frame 404 /s/404
      respond 48 r1 main_frame 404 /s/404`,
    expected: { badge: "1", statuses: { 301: 1, 404: 1 }, listed: ["301 /r1 redirect", "404 /s/404"] },
  },
  {
    name: "a page sends the person on at once: two commits come before both requests",
    browser: "firefox",
    trace: `
      commit 0 /bounce doc=A
      failNavigation 12 /bounce !2152398850 doc=A
      commit 44 /s/404 doc=B
      start -25 r1 main_frame /bounce
      receiveHeaders -16 r1 main_frame 200 /bounce
      respond -15 r1 main_frame 200 /bounce
      start 23 r2 main_frame /s/404
      receiveHeaders 29 r2 main_frame 404 /s/404
      respond 30 r2 main_frame 404 /s/404
      badge 1
      start 500 r3 main_frame /page
      receiveHeaders 505 r3 main_frame 200 /page
      respond 505 r3 main_frame 200 /page
      commit 520 /page doc=C
      badge none
      # Back, where only what was counted for that document may show.
      commit 900 /s/404 doc=B forward_back`,
    expected: { badge: "1", statuses: { 404: 1 }, listed: ["404 /s/404"] },
  },
  {
    name: "a page sends the person on at once to the same address: each response goes to its own page",
    browser: "firefox",
    trace: `
      commit 0 /s/404 doc=A
      commit 44 /s/404 doc=B
      start -25 r1 main_frame /s/404
      receiveHeaders -16 r1 main_frame 404 /s/404
      respond -15 r1 main_frame 404 /s/404
      badge none
      start 23 r2 main_frame /s/404
      receiveHeaders 29 r2 main_frame 503 /s/404
      respond 30 r2 main_frame 503 /s/404`,
    expected: { badge: "1", statuses: { 503: 1 } },
  },
  {
    name: "Firefox says that the document that is left failed, though the next one loads",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 60 r2 xmlhttprequest /s/500 doc=A
      receiveHeaders 65 r2 xmlhttprequest 500 /s/500 doc=A
      respond 65 r2 xmlhttprequest 500 /s/500 doc=A
      start 123 r3 main_frame /s/404
      receiveHeaders 126 r3 main_frame 404 /s/404
      respond 126 r3 main_frame 404 /s/404
      failNavigation 142 /s/404 !2152398850 doc=A
      badge 1
      commit 148 /s/404 doc=B`,
    expected: { badge: "1", statuses: { 404: 1 } },
  },
  {
    name: "late responses of the page before",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      start 327 r6 main_frame /next
      receiveHeaders 337 r6 main_frame 200 /next
      respond 337 r6 main_frame 200 /next
      commit 357 /next doc=B
      respond 1367 r2 xmlhttprequest 500 /slow doc=A
      respond 1424 r3 image 503 /slow.png doc=A
      respond 1470 r4 xmlhttprequest 501 /keepalive doc=A
      respond 1574 r5 ping POST 502 /beacon doc=A
      badge none
      # They were charged to the page that made them: it still knows them.
      commit 2000 /page doc=A forward_back
      badge 4
      commit 3000 /next doc=B forward_back`,
    expected: { badge: "", statuses: { 200: 1 } },
  },
  {
    name: "late responses of the page before, one without a document id",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 134 r2 xmlhttprequest /keepalive of=/page
      start 137 r3 xmlhttprequest /slow doc=A of=/page
      start 138 r4 beacon POST /beacon doc=A of=/page
      start 140 r5 image /slow.png doc=A of=/page
      fail 148 r3 xmlhttprequest !NS_BINDING_ABORTED /slow doc=A of=/page
      start 150 r6 main_frame /next
      receiveHeaders 156 r6 main_frame 200 /next
      respond 156 r6 main_frame 200 /next
      fail 157 r5 image !NS_BINDING_ABORTED /slow.png doc=A of=/page
      commit 168 /next doc=B
      receiveHeaders 1339 r2 xmlhttprequest 501 /keepalive of=/page
      respond 1340 r2 xmlhttprequest 501 /keepalive of=/page
      receiveHeaders 1450 r4 beacon POST 502 /beacon doc=A of=/page
      respond 1451 r4 beacon POST 502 /beacon doc=A of=/page
      badge none
      commit 2000 /page doc=A forward_back
      badge 2
      commit 3000 /next doc=B forward_back`,
    expected: { badge: "", statuses: { 200: 1 } },
  },
  {
    name: "a late response without a document id, after the person went back and forth",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 100 r2 xmlhttprequest /keepalive of=/page
      commit 200 /next doc=B
      commit 300 /page doc=A forward_back
      commit 400 /next doc=B forward_back
      receiveHeaders 500 r2 xmlhttprequest 501 /keepalive of=/page
      respond 500 r2 xmlhttprequest 501 /keepalive of=/page
      badge none
      commit 600 /page doc=A forward_back`,
    expected: { badge: "1", statuses: { 200: 1, 501: 1 } },
  },
  {
    name: "a page without a response does not take the one of its reload",
    browser: "firefox",
    trace: `
      commit 0 /app doc=A
      start 100 r1 main_frame /app
      receiveHeaders 105 r1 main_frame 404 /app
      respond 105 r1 main_frame 404 /app
      badge none
      commit 110 /app doc=B
      badge 1
      commit 200 /app doc=A forward_back`,
    expected: { badge: "", statuses: {} },
  },
  {
    name: "the page goes on while the next one is awaited",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      start 56 r2 main_frame /slow
      respond 275 r3 xmlhttprequest 503 /s/503 doc=A
      badge 1
      receiveHeaders 974 r2 main_frame 200 /slow
      respond 974 r2 main_frame 200 /slow
      badge 1
      commit 998 /slow doc=B
      badge none`,
    expected: { badge: "", statuses: { 200: 1 } },
  },
  {
    name: "the page goes on while the next one is awaited",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 48 r2 main_frame /slow
      start 245 r3 xmlhttprequest /s/503 doc=A of=/page
      receiveHeaders 249 r3 xmlhttprequest 503 /s/503 doc=A of=/page
      respond 249 r3 xmlhttprequest 503 /s/503 doc=A of=/page
      badge 1
      receiveHeaders 953 r2 main_frame 200 /slow
      respond 953 r2 main_frame 200 /slow
      badge 1
      commit 963 /slow doc=B
      badge none`,
    expected: { badge: "", statuses: { 200: 1 } },
  },
  {
    name: "a link to another part of the page and a pushState bring no events of ours",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 xmlhttprequest 404 /a doc=A
      respond 61 r3 xmlhttprequest 404 /b doc=A
      badge 2
      respond 90 r4 xmlhttprequest 500 /c doc=A`,
    expected: { badge: "3", statuses: { 200: 1, 404: 2, 500: 1 } },
  },
  {
    name: "view-source, about:blank and data: pages",
    browser: "chromium",
    trace: `
      start 0 r1 main_frame /s/404
      receiveHeaders 20 r1 main_frame 404 /s/404
      respond 21 r1 main_frame 404 /s/404
      commit 40 /s/404 doc=A
      badge 1
      commit 100 about:blank doc=B
      badge none
      commit 200 data:text/html,x doc=C`,
    expected: { badge: "", statuses: {}, listed: [] },
  },
];
