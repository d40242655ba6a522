import { CHROMIUM_PAGE, FIREFOX_PAGE, type SequenceCase } from "./sequence-case.ts";

/** Documents that come back, are prepared ahead, come from a service worker, or live inside another one. */
export const DOCUMENTS: readonly SequenceCase[] = [
  {
    name: "back to a page that is still alive",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 xmlhttprequest 404 /a doc=A
      respond 61 r3 xmlhttprequest 500 /b doc=A
      start 86 r4 main_frame /next
      receiveHeaders 99 r4 main_frame 200 /next
      respond 99 r4 main_frame 200 /next
      commit 120 /next doc=B
      badge none
      commit 988 /page doc=A forward_back
      badge 2
      respond 1885 r5 xmlhttprequest 404 /c doc=A`,
    expected: { badge: "3", statuses: { 200: 1, 404: 2, 500: 1 } },
  },
  {
    name: "back to a page that is still alive",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 43 r2 xmlhttprequest /a doc=A
      receiveHeaders 53 r2 xmlhttprequest 404 /a doc=A
      respond 54 r2 xmlhttprequest 404 /a doc=A
      start 94 r3 main_frame /next
      failNavigation 107 /next !2152398850 doc=A
      commit 110 /next doc=B
      receiveHeaders 100 r3 main_frame 200 /next
      respond 100 r3 main_frame 200 /next
      badge none
      commit 1041 /page doc=A forward_back
      badge 1
      start 1941 r4 xmlhttprequest /b doc=A
      receiveHeaders 1945 r4 xmlhttprequest 500 /b doc=A
      respond 1946 r4 xmlhttprequest 500 /b doc=A`,
    expected: { badge: "2", statuses: { 200: 1, 404: 1, 500: 1 } },
  },
  {
    name: "back to a page that was thrown away: it counts afresh",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 xmlhttprequest 404 /a doc=A
      start 86 r3 main_frame /next
      receiveHeaders 99 r3 main_frame 200 /next
      respond 99 r3 main_frame 200 /next
      commit 120 /next doc=B
      start 900 r4 main_frame /page
      receiveHeaders 905 r4 main_frame 200cached /page
      respond 905 r4 main_frame 200cached /page
      commit 920 /page doc=C forward_back`,
    expected: { badge: "", statuses: { 200: 1 }, listed: ["200 /page cached"] },
  },
  {
    name: "back after a pushState: the same document under another address",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 xmlhttprequest 404 /a doc=A
      start 86 r3 main_frame /next
      receiveHeaders 99 r3 main_frame 200 /next
      respond 99 r3 main_frame 200 /next
      commit 120 /next doc=B
      commit 988 /page/pushed doc=A forward_back`,
    expected: { badge: "1", statuses: { 200: 1, 404: 1 } },
  },
  {
    name: "a prefetch asked for by speculation rules",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 xmlhttprequest 404 /a doc=A
      respond 61 r3 xmlhttprequest 404 /b doc=A
      start 74 r4 main_frame /next doc=A
      receiveHeaders 76 r4 main_frame 200 /next doc=A
      respond 76 r4 main_frame 200 /next doc=A`,
    expected: {
      badge: "2",
      statuses: { 200: 2, 404: 2 },
      listed: ["200 /page", "404 /a", "404 /b", "200 /next prefetch"],
    },
  },
  {
    name: "a prefetched page is opened",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      start 74 r2 main_frame /next doc=A
      receiveHeaders 76 r2 main_frame 200 /next doc=A
      respond 76 r2 main_frame 200 /next doc=A
      start 853 r3 main_frame /next
      receiveHeaders 857 r3 main_frame 200 /next
      respond 857 r3 main_frame 200 /next
      commit 870 /next doc=B`,
    expected: { badge: "", statuses: { 200: 1 }, listed: ["200 /next"] },
  },
  {
    name: "a page is prerendered and opened",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      start 44 r2 main_frame /next doc=A
      receiveHeaders 48 r2 main_frame 200 /next doc=A
      respond 48 r2 main_frame 200 /next doc=A
      start 51 r3 f35 main_frame /next prerender outermost_frame.
      receiveHeaders 53 r3 f35 main_frame 200 /next prerender outermost_frame.
      respond 53 r3 f35 main_frame 200 /next prerender outermost_frame.
      commit 61 f35 /next doc=B prerender outermost_frame.
      respond 67 r4 f35 image 404 /gone.png doc=B prerender outermost_frame.
      badge none
      commit 1064 /next doc=B outermost_frame.`,
    expected: { badge: "1", statuses: { 200: 1, 404: 1 }, listed: ["200 /next", "404 /gone.png"] },
  },
  {
    name: "a page that is prerendered fails: the page on screen stays",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 45 r2 xmlhttprequest 404 /a doc=A
      start 51 r3 f35 main_frame /next prerender outermost_frame.
      fail 53 r3 f35 main_frame !net::ERR_CONNECTION_REFUSED /next prerender outermost_frame.
      failNavigation 61 f35 /next !net::ERR_CONNECTION_REFUSED doc=B prerender outermost_frame.
      respond 70 r4 xmlhttprequest 503 /b doc=A`,
    expected: {
      badge: "3",
      statuses: { 200: 1, 404: 1, 503: 1 },
      networkErrors: { "net::ERR_CONNECTION_REFUSED": 1 },
    },
  },
  {
    name: "a page is prepared while another one is about to be shown",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      start 50 r2 main_frame /next
      respond 55 r2 main_frame 404 /next
      start 51 r3 f35 main_frame /later prerender outermost_frame.
      respond 56 r3 f35 main_frame 200 /later prerender outermost_frame.
      commit 58 f35 /later doc=P prerender outermost_frame.
      commit 60 /next doc=B`,
    expected: { badge: "1", statuses: { 404: 1 }, listed: ["404 /next"] },
  },
  {
    name: "a page is shown while another one is about to be prepared, which is then opened",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      start 51 r3 f35 main_frame /later prerender outermost_frame.
      respond 56 r3 f35 main_frame 200 /later prerender outermost_frame.
      commit 57 /next doc=B
      badge none
      commit 58 f35 /later doc=P prerender outermost_frame.
      respond 59 r4 f35 image 404 /gone.png doc=P prerender outermost_frame.
      commit 90 /later doc=P outermost_frame.`,
    expected: { badge: "1", statuses: { 200: 1, 404: 1 }, listed: ["200 /later", "404 /gone.png"] },
  },
  {
    name: "a frame of a page that is prepared out of sight is that page's",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      start 51 r3 f35 main_frame /later prerender outermost_frame.
      respond 56 r3 f35 main_frame 200 /later prerender outermost_frame.
      commit 58 f35 /later doc=P prerender outermost_frame.
      commit 60 f36 /inner doc=F parent=P sub_frame.
      respond 64 r4 f36 image 503 /a.png doc=F
      badge none
      commit 90 /later doc=P outermost_frame.
      badge 1
      respond 95 r5 f36 image 404 /b.png doc=F`,
    expected: { badge: "2", statuses: { 200: 1, 404: 1, 503: 1 } },
  },
  {
    name: "a page is prerendered in a tab that does not exist yet",
    browser: "chromium",
    trace: `
      start 51 r3 f35 main_frame /next prerender outermost_frame.
      receiveHeaders 53 r3 f35 main_frame 200 /next prerender outermost_frame.
      respond 53 r3 f35 main_frame 200 /next prerender outermost_frame.
      commit 61 f35 /next doc=B prerender outermost_frame.
      respond 67 r4 f35 image 404 /gone.png doc=B prerender outermost_frame.
      badge none
      commit 1064 /next doc=B outermost_frame.`,
    expected: { badge: "1", statuses: { 200: 1, 404: 1 } },
  },
  {
    name: "a service worker answers for the page",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 xmlhttprequest 404 /a doc=A
      respond 1250 r3 t-1 f-1 xmlhttprequest 502 /s/502 by=https://site.test
      commit 1271 /app doc=B
      badge none`,
    expected: { badge: "", statuses: {}, listed: [], sites: { "https://site.test": { 502: 1 } } },
  },
  {
    name: "a service worker answers for the page and its images",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      commit 1278 /app doc=B
      start 1255 r2 main_frame /app
      redirect 1256 r2 main_frame 0 /app ->/app
      start 1259 r3 t-1 xmlhttprequest /s/502 of=/sw.js
      receiveHeaders 1262 r3 t-1 xmlhttprequest 502 /s/502 of=/sw.js
      respond 1262 r3 t-1 xmlhttprequest 502 /s/502 of=/sw.js
      start 1300 r4 image /a.png doc=B of=/app
      redirect 1301 r4 image 0 /a.png ->/a.png doc=B of=/app`,
    expected: { badge: "", statuses: {}, listed: [], sites: { "https://site.test": { 502: 1 } } },
  },
  {
    name: "a service worker looks at the requests and lets them pass",
    browser: "firefox",
    trace: `
      commit 0 /app doc=A
      start -23 r1 main_frame /app
      redirect -19 r1 main_frame 0 /app ->/app
      start -17 r1 main_frame /app
      receiveHeaders -13 r1 main_frame 200 /app
      respond -13 r1 main_frame 200 /app
      start 74 r2 image /s/500 doc=A of=/app
      redirect 75 r2 image 0 /s/500 ->/s/500 doc=A of=/app
      start 78 r2 image /s/500 doc=A of=/app
      receiveHeaders 82 r2 image 500 /s/500 doc=A of=/app
      respond 82 r2 image 500 /s/500 doc=A of=/app`,
    expected: { badge: "1", statuses: { 200: 1, 500: 1 }, listed: ["200 /app", "500 /s/500"] },
  },
  {
    name: "frames and what is in them",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      start 58 r2 f22 sub_frame /s/404 parent=A sub_frame.
      start 61 r3 f23 sub_frame /inner parent=A sub_frame.
      receiveHeaders 72 r2 f22 sub_frame 404 /s/404 parent=A sub_frame.
      respond 72 r2 f22 sub_frame 404 /s/404 parent=A sub_frame.
      receiveHeaders 85 r3 f23 sub_frame 200 /inner parent=A sub_frame.
      respond 86 r3 f23 sub_frame 200 /inner parent=A sub_frame.
      commit 91 f24 about:srcdoc doc=B parent=A sub_frame.
      commit 100 f22 /s/404 doc=C parent=A sub_frame.
      commit 108 f23 /inner doc=D parent=A sub_frame.
      respond 152 r4 f24 image 503 /s/503 doc=B parent=A sub_frame.
      respond 154 r5 f23 image 500 /s/500 doc=D parent=A sub_frame.
      fail 155 r4 f24 image !net::ERR_ABORTED /s/503 doc=B parent=A sub_frame.
      badge 3
      start 167 r6 f22 sub_frame /s/404 parent=A sub_frame.
      receiveHeaders 177 r6 f22 sub_frame 404 /s/404 parent=A sub_frame.
      respond 177 r6 f22 sub_frame 404 /s/404 parent=A sub_frame.
      commit 188 f22 /s/404 doc=E parent=A sub_frame.`,
    expected: { badge: "4", statuses: { 200: 2, 404: 2, 500: 1, 503: 1 } },
  },
  {
    name: "frames and what is in them",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 58 r2 f57982058497 sub_frame /s/404 parent=A of=/page
      start 61 r3 f57982058498 sub_frame /inner parent=A of=/page
      receiveHeaders 72 r2 f57982058497 sub_frame 404 /s/404 parent=A of=/page
      respond 72 r2 f57982058497 sub_frame 404 /s/404 parent=A of=/page
      receiveHeaders 85 r3 f57982058498 sub_frame 200 /inner parent=A of=/page
      respond 86 r3 f57982058498 sub_frame 200 /inner parent=A of=/page
      commit 91 f57982058499 about:srcdoc doc=B parent=A
      commit 100 f57982058497 /s/404 doc=C parent=A
      commit 108 f57982058498 /inner doc=D parent=A
      start 140 r4 f57982058499 image /s/503 doc=B parent=A of=/page
      start 141 r5 f57982058498 image /s/500 doc=D parent=A of=/inner
      receiveHeaders 152 r4 f57982058499 image 503 /s/503 doc=B parent=A of=/page
      respond 152 r4 f57982058499 image 503 /s/503 doc=B parent=A of=/page
      receiveHeaders 154 r5 f57982058498 image 500 /s/500 doc=D parent=A of=/inner
      respond 154 r5 f57982058498 image 500 /s/500 doc=D parent=A of=/inner
      badge 3
      # Here the frame's commit comes before its request.
      commit 188 f57982058497 /s/404 doc=E parent=A
      start 167 r6 f57982058497 sub_frame /s/404 parent=A of=/page
      receiveHeaders 177 r6 f57982058497 sub_frame 404 /s/404 parent=A of=/page
      respond 177 r6 f57982058497 sub_frame 404 /s/404 parent=A of=/page`,
    expected: { badge: "4", statuses: { 200: 2, 404: 2, 500: 1, 503: 1 } },
  },
  {
    name: "late responses of a frame in the page before",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      commit 60 f23 /inner doc=B parent=A sub_frame.
      commit 61 f24 /innermost doc=D parent=B sub_frame.
      start 86 r2 main_frame /next
      receiveHeaders 99 r2 main_frame 200 /next
      respond 99 r2 main_frame 200 /next
      commit 120 /next doc=C
      respond 200 r3 f23 image 500 /late doc=B parent=A sub_frame.
      respond 201 r4 f25 sub_frame 404 /frame parent=A sub_frame.
      # Of a frame in a frame, and of one whose commit was not seen.
      respond 202 r5 f24 image 501 /late doc=D parent=B sub_frame.
      respond 203 r6 f26 image 502 /late doc=E parent=A sub_frame.
      badge none
      commit 300 /page doc=A forward_back`,
    expected: { badge: "4", statuses: { 200: 1, 404: 1, 500: 1, 501: 1, 502: 1 } },
  },
  {
    name: "a dedicated worker's requests carry no document id",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 60 r2 xmlhttprequest /s/500 of=/worker.js
      receiveHeaders 65 r2 xmlhttprequest 500 /s/500 of=/worker.js
      respond 65 r2 xmlhttprequest 500 /s/500 of=/worker.js`,
    expected: { badge: "1", statuses: { 200: 1, 500: 1 } },
  },
  {
    name: "a window that a page opens keeps the document id of its first, empty document",
    browser: "firefox",
    trace: `
      commit 0 about:blank doc=A
      start 16 r1 main_frame /s/404
      receiveHeaders 34 r1 main_frame 404 /s/404
      respond 34 r1 main_frame 404 /s/404
      badge none
      commit 46 /s/404 doc=A`,
    expected: { badge: "1", statuses: { 404: 1 }, listed: ["404 /s/404"] },
  },
  {
    name: "a window that a page opens, and the commit comes first",
    browser: "firefox",
    trace: `
      commit 0 about:blank doc=A
      commit 46 /s/404 doc=A
      start 16 r1 main_frame /s/404
      receiveHeaders 34 r1 main_frame 404 /s/404
      respond 34 r1 main_frame 404 /s/404
      start 60 r2 image /a.png doc=A
      receiveHeaders 64 r2 image 500 /a.png doc=A
      respond 64 r2 image 500 /a.png doc=A`,
    expected: { badge: "2", statuses: { 404: 1, 500: 1 } },
  },
];
