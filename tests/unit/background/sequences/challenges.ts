import { CHROMIUM_PAGE, FIREFOX_PAGE, type SequenceCase } from "./sequence-case.ts";

/** 401 and 407: answered by the browser, cancelled, wrong at first, or never asked about (RFC 9110 §11). */
export const CHALLENGES: readonly SequenceCase[] = [
  {
    name: "a document: the right password",
    browser: "chromium",
    trace: `
      start 0 r1 main_frame /auth
      receiveHeaders 10 r1 main_frame 401 /auth
      challenge 11 r1 main_frame 401 /auth
      receiveHeaders 900 r1 main_frame 200 /auth
      respond 901 r1 main_frame 200 /auth
      commit 920 /auth doc=A`,
    expected: { badge: "", statuses: { 200: 1, 401: 1 }, listed: ["401 /auth challenge", "200 /auth"] },
  },
  {
    name: "a document: the right password",
    browser: "firefox",
    trace: `
      start 0 r1 main_frame /auth
      receiveHeaders 22 r1 main_frame 401 /auth
      challenge 23 r1 main_frame 401 /auth
      start 48 r1 main_frame /auth
      receiveHeaders 57 r1 main_frame 200 /auth
      respond 57 r1 main_frame 200 /auth
      commit 80 /auth doc=A`,
    expected: { badge: "", statuses: { 200: 1, 401: 1 }, listed: ["401 /auth challenge", "200 /auth"] },
  },
  {
    name: "a document: cancelled, which shows an error page",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      start 59 r2 main_frame /auth
      receiveHeaders 71 r2 main_frame 401 /auth
      challenge 71 r2 main_frame 401 /auth
      badge none
      respond 76 r2 main_frame 401 /auth
      failNavigation 107 /auth !net::ERR_INVALID_AUTH_CREDENTIALS doc=B`,
    expected: { badge: "1", statuses: { 401: 1 }, listed: ["401 /auth"] },
  },
  {
    name: "a document: cancelled, and the page of the server is shown",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 59 r2 main_frame /auth
      receiveHeaders 71 r2 main_frame 401 /auth
      challenge 71 r2 main_frame 401 /auth
      respond 76 r2 main_frame 401 /auth
      commit 107 /auth doc=B`,
    expected: { badge: "1", statuses: { 401: 1 }, listed: ["401 /auth"] },
  },
  {
    name: "a proxy's question about a document: cancelled",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      start 59 r2 main_frame /away
      receiveHeaders 71 r2 main_frame 407 /away
      challenge 71 r2 main_frame 407 /away
      respond 76 r2 main_frame 407 /away
      commit 90 /away doc=B`,
    expected: { badge: "1", statuses: { 407: 1 }, listed: ["407 /away"] },
  },
  {
    name: "a proxy's question about a fetch: cancelled",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      challenge 71 r2 xmlhttprequest 407 /a doc=A
      respond 76 r2 xmlhttprequest 407 /a doc=A`,
    expected: { badge: "1", statuses: { 200: 1, 407: 1 }, listed: ["200 /page", "407 /a"] },
  },
  {
    name: "a document: wrong, then right",
    browser: "chromium",
    trace: `
      start 0 r1 main_frame /auth
      receiveHeaders 10 r1 main_frame 401 /auth
      challenge 11 r1 main_frame 401 /auth
      receiveHeaders 500 r1 main_frame 401 /auth
      challenge 501 r1 main_frame 401 /auth
      receiveHeaders 900 r1 main_frame 200 /auth
      respond 901 r1 main_frame 200 /auth
      commit 920 /auth doc=A`,
    expected: { badge: "", statuses: { 200: 1, 401: 2 } },
  },
  {
    name: "a document: wrong, then cancelled",
    browser: "chromium",
    trace: `
      start 0 r1 main_frame /auth
      receiveHeaders 10 r1 main_frame 401 /auth
      challenge 11 r1 main_frame 401 /auth
      receiveHeaders 500 r1 main_frame 401 /auth
      challenge 501 r1 main_frame 401 /auth
      respond 901 r1 main_frame 401 /auth
      commit 920 /auth doc=A`,
    expected: { badge: "1", statuses: { 401: 2 }, listed: ["401 /auth challenge", "401 /auth"] },
  },
  {
    name: "a document: the right password, and then it is not there",
    browser: "chromium",
    trace: `
      start 0 r1 main_frame /auth
      receiveHeaders 10 r1 main_frame 407 /auth
      challenge 11 r1 main_frame 407 /auth
      receiveHeaders 900 r1 main_frame 404 /auth
      respond 901 r1 main_frame 404 /auth
      commit 920 /auth doc=A`,
    expected: { badge: "1", statuses: { 404: 1, 407: 1 } },
  },
  {
    name: "a document: asked about, and the person goes elsewhere",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      start 59 r2 main_frame /auth
      receiveHeaders 71 r2 main_frame 401 /auth
      challenge 71 r2 main_frame 401 /auth
      failNavigation 500 /auth !net::ERR_ABORTED doc=0
      fail 501 r2 main_frame !net::ERR_ABORTED /auth`,
    expected: { badge: "", statuses: { 200: 1, 401: 1 }, listed: ["200 /page", "401 /auth (no-document)"] },
  },
  {
    name: "a document: asked about, and the person goes elsewhere, in the other order",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      start 59 r2 main_frame /auth
      receiveHeaders 71 r2 main_frame 401 /auth
      challenge 71 r2 main_frame 401 /auth
      fail 500 r2 main_frame !net::ERR_ABORTED /auth
      failNavigation 501 /auth !net::ERR_ABORTED doc=0`,
    expected: { badge: "", statuses: { 200: 1, 401: 1 }, listed: ["200 /page", "401 /auth (no-document)"] },
  },
  {
    name: "a document: asked about, and another extension stops it",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 59 r2 main_frame /auth
      receiveHeaders 71 r2 main_frame 401 /auth
      challenge 71 r2 main_frame 401 /auth
      fail 73 r2 main_frame !NS_ERROR_ABORT /auth`,
    expected: { badge: "", statuses: { 200: 1, 401: 1 }, listed: ["200 /page", "401 /auth (no-document)"] },
  },
  {
    name: "a script's request: answered",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      challenge 60 r2 xmlhttprequest 401 /auth doc=A
      badge none
      respond 900 r2 xmlhttprequest 200 /auth doc=A`,
    expected: { badge: "", statuses: { 200: 2, 401: 1 }, listed: ["200 /page", "401 /auth challenge", "200 /auth"] },
  },
  {
    name: "a script's request: cancelled",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      challenge 60 r2 xmlhttprequest 401 /auth doc=A
      respond 900 r2 xmlhttprequest 401 /auth doc=A`,
    expected: { badge: "1", statuses: { 200: 1, 401: 1 }, listed: ["200 /page", "401 /auth"] },
  },
  {
    name: "a script's request: wrong, then right",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      challenge 60 r2 xmlhttprequest 401 /auth doc=A
      challenge 400 r2 xmlhttprequest 401 /auth doc=A
      respond 900 r2 xmlhttprequest 200 /auth doc=A`,
    expected: { badge: "", statuses: { 200: 2, 401: 2 } },
  },
  {
    name: "a script's request: asked about, and the page is left",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      challenge 60 r2 xmlhttprequest 401 /auth doc=A
      fail 900 r2 xmlhttprequest !net::ERR_ABORTED /auth doc=A`,
    expected: { badge: "1", statuses: { 200: 1, 401: 1 } },
  },
  {
    name: "a script's request: answered in silence with what its address held",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 76 r2 xmlhttprequest https://u:p@site.test/auth doc=A
      receiveHeaders 79 r2 xmlhttprequest 401 https://u:p@site.test/auth doc=A
      start 79 r2 xmlhttprequest https://u:p@site.test/auth doc=A
      receiveHeaders 82 r2 xmlhttprequest 200 https://u:p@site.test/auth doc=A
      respond 82 r2 xmlhttprequest 200 https://u:p@site.test/auth doc=A`,
    expected: { badge: "", statuses: { 200: 2, 401: 1 }, listed: ["200 /page", "401 /auth challenge", "200 /auth"] },
  },
  {
    name: "a script's request: answered in silence, wrongly",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 62 r2 xmlhttprequest https://u:x@site.test/auth doc=A
      receiveHeaders 67 r2 xmlhttprequest 401 https://u:x@site.test/auth doc=A
      start 68 r2 xmlhttprequest https://u:x@site.test/auth doc=A
      receiveHeaders 70 r2 xmlhttprequest 401 https://u:x@site.test/auth doc=A
      respond 71 r2 xmlhttprequest 401 https://u:x@site.test/auth doc=A`,
    expected: { badge: "1", statuses: { 200: 1, 401: 2 }, listed: ["200 /page", "401 /auth challenge", "401 /auth"] },
  },
  {
    name: "a script's request: refused without a question",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 48 r2 xmlhttprequest 401 https://u:x@site.test/auth doc=A`,
    expected: { badge: "1", statuses: { 200: 1, 401: 1 } },
  },
  {
    name: "a document: cancelled at once by wrong credentials in its address",
    browser: "chromium",
    trace: `
      start 0 r1 main_frame https://u:x@site.test/auth
      receiveHeaders 9 r1 main_frame 401 https://u:x@site.test/auth
      challenge 10 r1 main_frame 401 https://u:x@site.test/auth
      respond 11 r1 main_frame 401 https://u:x@site.test/auth
      failNavigation 37 https://u:x@site.test/auth !net::ERR_INVALID_AUTH_CREDENTIALS doc=A`,
    expected: { badge: "1", statuses: { 401: 1 } },
  },
];
