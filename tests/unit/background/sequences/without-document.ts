import { CHROMIUM_PAGE, FIREFOX_PAGE, type SequenceCase } from "./sequence-case.ts";

const CHROMIUM_ERRORS = `${CHROMIUM_PAGE}
  respond 45 r8 xmlhttprequest 404 /a doc=A
  respond 46 r9 xmlhttprequest 500 /b doc=A`;

const FIREFOX_ERRORS = `${FIREFOX_PAGE}
  start 42 r8 xmlhttprequest /a doc=A
  start 43 r9 xmlhttprequest /b doc=A
  receiveHeaders 45 r8 xmlhttprequest 404 /a doc=A
  respond 45 r8 xmlhttprequest 404 /a doc=A
  receiveHeaders 46 r9 xmlhttprequest 500 /b doc=A
  respond 46 r9 xmlhttprequest 500 /b doc=A`;

/** Navigations that bring no document, and error pages. */
export const WITHOUT_DOCUMENT: readonly SequenceCase[] = [
  {
    name: "a link answered 204",
    browser: "chromium",
    trace: `${CHROMIUM_ERRORS}
      start 50 r2 main_frame /s/204
      receiveHeaders 51 r2 main_frame 204 /s/204
      respond 52 r2 main_frame 204 /s/204
      failNavigation 54 /s/204 !net::ERR_ABORTED doc=0`,
    expected: {
      badge: "2",
      statuses: { 200: 1, 204: 1, 404: 1, 500: 1 },
      listed: ["200 /page", "404 /a", "500 /b", "204 /s/204 (no-document)"],
    },
  },
  {
    name: "a link answered 204, reported in the other order",
    browser: "chromium",
    trace: `${CHROMIUM_ERRORS}
      start 50 r2 main_frame /s/204
      failNavigation 52 /s/204 !net::ERR_ABORTED doc=0
      receiveHeaders 53 r2 main_frame 204 /s/204
      respond 54 r2 main_frame 204 /s/204`,
    expected: { badge: "2", statuses: { 200: 1, 204: 1, 404: 1, 500: 1 } },
  },
  {
    name: "a link answered 204",
    browser: "firefox",
    trace: `${FIREFOX_ERRORS}
      start 50 r2 main_frame /s/204
      receiveHeaders 51 r2 main_frame 204 /s/204
      respond 51 r2 main_frame 204 /s/204
      fail 51 r2 main_frame !NS_BINDING_ABORTED /s/204
      failNavigation 57 /s/204 !2152398850 doc=A`,
    expected: {
      badge: "2",
      statuses: { 200: 1, 204: 1, 404: 1, 500: 1 },
      listed: ["200 /page", "404 /a", "500 /b", "204 /s/204 (no-document)"],
    },
  },
  {
    name: "a download",
    browser: "chromium",
    trace: `${CHROMIUM_ERRORS}
      start 80 r2 main_frame /download
      receiveHeaders 171 r2 main_frame 200 /download
      respond 172 r2 main_frame 200 /download
      failNavigation 219 /download !net::ERR_ABORTED doc=0
      respond 1061 r3 xmlhttprequest 500 /c doc=A`,
    expected: { badge: "3", statuses: { 200: 2, 404: 1, 500: 2 } },
  },
  {
    name: "a download: Firefox completes the navigation before it tells of the request",
    browser: "firefox",
    trace: `${FIREFOX_ERRORS}
      completeNavigation 554 /download doc=A
      start 512 r2 main_frame /download
      receiveHeaders 528 r2 main_frame 200 /download
      respond 533 r2 main_frame 200 /download
      badge 2`,
    expected: {
      badge: "2",
      statuses: { 200: 2, 404: 1, 500: 1 },
      listed: ["200 /page", "404 /a", "500 /b", "200 /download (no-document)"],
    },
  },
  {
    name: "a download: Firefox completes the navigation with the document that stays",
    browser: "firefox",
    trace: `${FIREFOX_ERRORS}
      start 512 r2 main_frame /download
      completeNavigation 554 /download doc=A
      receiveHeaders 528 r2 main_frame 200 /download
      respond 533 r2 main_frame 200 /download
      badge 2`,
    expected: {
      badge: "2",
      statuses: { 200: 2, 404: 1, 500: 1 },
      listed: ["200 /page", "404 /a", "500 /b", "200 /download (no-document)"],
    },
  },
  {
    name: "a redirect to a download: Firefox completes it by the address that was asked for",
    browser: "firefox",
    trace: `${FIREFOX_ERRORS}
      completeNavigation 554 /get doc=A
      start 512 r2 main_frame /get
      receiveHeaders 528 r2 main_frame 302 /get
      redirect 528 r2 main_frame 302 /get ->/download
      start 529 r2 main_frame /download
      receiveHeaders 540 r2 main_frame 200 /download
      respond 541 r2 main_frame 200 /download
      badge 2`,
    expected: {
      badge: "2",
      statuses: { 200: 2, 302: 1, 404: 1, 500: 1 },
      listed: ["200 /page", "404 /a", "500 /b", "302 /get redirect", "200 /download (no-document)"],
    },
  },
  {
    name: "a redirect to a download that is completed before its response is told",
    browser: "firefox",
    trace: `${FIREFOX_ERRORS}
      start 512 r2 main_frame /get
      receiveHeaders 528 r2 main_frame 302 /get
      redirect 528 r2 main_frame 302 /get ->/download
      completeNavigation 554 /get doc=A
      start 529 r2 main_frame /download
      receiveHeaders 540 r2 main_frame 200 /download
      respond 541 r2 main_frame 200 /download
      badge 2`,
    expected: { badge: "2", statuses: { 200: 2, 302: 1, 404: 1, 500: 1 } },
  },
  {
    name: "a download in a Firefox that gives no document ids",
    browser: "firefox",
    trace: `
      commit 40 /page
      completeNavigation 45 /page
      start 0 r1 main_frame /page
      receiveHeaders 20 r1 main_frame 200 /page
      respond 21 r1 main_frame 200 /page
      start 512 r2 main_frame /download
      completeNavigation 554 /download
      receiveHeaders 528 r2 main_frame 404 /download
      respond 533 r2 main_frame 404 /download`,
    expected: {
      badge: "",
      statuses: { 200: 1, 404: 1 },
      listed: ["200 /page", "404 /download (no-document)"],
    },
  },
  {
    name: "a page that is completed before its request is told, in a Firefox that gives no document ids",
    browser: "firefox",
    trace: `
      commit 40 /page
      completeNavigation 41 /page
      start 30 r1 main_frame /page
      receiveHeaders 35 r1 main_frame 404 /page
      respond 36 r1 main_frame 404 /page
      commit 140 /page
      start 130 r2 main_frame /page
      completeNavigation 141 /page
      receiveHeaders 135 r2 main_frame 500 /page
      respond 136 r2 main_frame 500 /page`,
    expected: { badge: "1", statuses: { 500: 1 }, listed: ["500 /page"] },
  },
  {
    name: "a download that is a 404: Firefox says so in a tab of its own",
    browser: "firefox",
    trace: `${FIREFOX_ERRORS}
      start 512 r2 main_frame /download
      receiveHeaders 528 r2 main_frame 404 /download attachment
      respond 533 r2 main_frame 404 /download attachment
      fail 534 r2 main_frame !NS_ERROR_NET_ERROR_RESPONSE /download
      badge 2`,
    expected: {
      badge: "2",
      statuses: { 200: 1, 404: 2, 500: 1 },
      listed: ["200 /page", "404 /a", "500 /b", "404 /download (no-document)"],
    },
  },
  {
    name: "a 404 with nothing to show: Firefox's own page takes its place",
    browser: "firefox",
    trace: `${FIREFOX_ERRORS}
      start 512 r2 main_frame /empty
      receiveHeaders 528 r2 main_frame 404 /empty
      respond 533 r2 main_frame 404 /empty
      fail 534 r2 main_frame !NS_ERROR_NET_ERROR_RESPONSE /empty
      commit 560 /empty doc=B`,
    expected: { badge: "1", statuses: { 404: 1 } },
  },
  {
    name: "a download whose completion came before its request: it shows when the page is left",
    browser: "firefox",
    trace: `${FIREFOX_ERRORS}
      start 62 r2 main_frame /download
      receiveHeaders 68 r2 main_frame 200 /download
      respond 68 r2 main_frame 200 /download
      badge 2
      # The batch that holds a request of the page comes after the commit of the next one.
      commit 1132 /next doc=B
      badge none
      start 1102 r3 xmlhttprequest /c doc=A of=/page
      receiveHeaders 1105 r3 xmlhttprequest 500 /c doc=A of=/page
      respond 1106 r3 xmlhttprequest 500 /c doc=A of=/page
      start 1115 r4 main_frame /next
      receiveHeaders 1119 r4 main_frame 200 /next
      respond 1119 r4 main_frame 200 /next
      badge none
      commit 2000 /page doc=A forward_back`,
    expected: {
      badge: "3",
      statuses: { 200: 2, 404: 1, 500: 2 },
      listed: ["200 /page", "404 /a", "500 /b", "200 /download (no-document)", "500 /c"],
    },
  },
  {
    name: "the person stops a navigation",
    browser: "chromium",
    trace: `${CHROMIUM_ERRORS}
      start 62 r2 main_frame /slow
      failNavigation 456 /slow !net::ERR_ABORTED doc=0
      fail 460 r2 main_frame !net::ERR_ABORTED /slow`,
    expected: { badge: "2", statuses: { 200: 1, 404: 1, 500: 1 }, benign: { "net::ERR_ABORTED": 1 } },
  },
  {
    name: "the person stops a navigation",
    browser: "firefox",
    trace: `${FIREFOX_ERRORS}
      start 50 r2 main_frame /slow
      failNavigation 437 /slow !2152398850 doc=A
      fail 439 r2 main_frame !NS_BINDING_ABORTED /slow`,
    expected: { badge: "2", statuses: { 200: 1, 404: 1, 500: 1 }, benign: { NS_BINDING_ABORTED: 1 } },
  },
  {
    name: "a navigation takes the place of another",
    browser: "chromium",
    trace: `${CHROMIUM_ERRORS}
      start 75 r2 main_frame /slow
      failNavigation 371 /slow !net::ERR_ABORTED doc=0
      fail 376 r2 main_frame !net::ERR_ABORTED /slow
      badge 2
      start 388 r3 main_frame /s/404
      receiveHeaders 1100 r3 main_frame 404 /s/404
      respond 1100 r3 main_frame 404 /s/404
      commit 1112 /s/404 doc=B`,
    expected: { badge: "1", statuses: { 404: 1 } },
  },
  {
    name: "a navigation takes the place of another, and its failure comes after the next page",
    browser: "firefox",
    trace: `${FIREFOX_ERRORS}
      start 436 r2 main_frame /slow
      start 796 r3 main_frame /s/404
      receiveHeaders 891 r3 main_frame 404 /s/404
      respond 892 r3 main_frame 404 /s/404
      commit 922 /s/404 doc=B
      fail 907 r2 main_frame !NS_BINDING_ABORTED /slow`,
    expected: { badge: "1", statuses: { 404: 1 }, listed: ["404 /s/404"] },
  },
  {
    name: "a reload takes the place of a reload: the failure comes after the second has started",
    browser: "firefox",
    trace: `${FIREFOX_ERRORS}
      start 369 r2 main_frame /page
      failNavigation 466 /page !2152398850 doc=A
      start 478 r3 main_frame /page
      fail 481 r2 main_frame !NS_BINDING_ABORTED /page
      badge 2
      receiveHeaders 788 r3 main_frame 503 /page
      respond 789 r3 main_frame 503 /page
      commit 801 /page doc=B`,
    expected: { badge: "1", statuses: { 503: 1 }, listed: ["503 /page"] },
  },
  {
    name: "a reload takes the place of a reload: webNavigation's failure is of the first",
    browser: "chromium",
    trace: `${CHROMIUM_ERRORS}
      start 369 r2 main_frame /page
      start 478 r3 main_frame /page
      failNavigation 479 /page !net::ERR_ABORTED doc=0
      fail 481 r2 main_frame !net::ERR_ABORTED /page
      receiveHeaders 788 r3 main_frame 503 /page
      respond 789 r3 main_frame 503 /page
      badge 2
      commit 801 /page doc=B`,
    expected: { badge: "1", statuses: { 503: 1 }, listed: ["503 /page"] },
  },
  {
    name: "the person stops a page that is on screen already",
    browser: "chromium",
    trace: `
      start 0 r1 main_frame /stream
      receiveHeaders 11 r1 main_frame 200 /stream
      respond 11 r1 main_frame 200 /stream
      commit 55 /stream doc=A
      respond 80 r2 xmlhttprequest 404 /a doc=A
      fail 1197 r1 main_frame !net::ERR_FAILED /stream
      failNavigation 1197 /stream !net::ERR_ABORTED doc=A
      badge 1
      respond 1300 r3 xmlhttprequest 404 /b doc=A`,
    expected: {
      badge: "2",
      statuses: { 200: 1, 404: 2 },
      listed: ["200 net::ERR_FAILED /stream (cut-off)", "404 /a", "404 /b"],
    },
  },
  {
    name: "a page whose own body breaks off before it is committed",
    browser: "chromium",
    trace: `
      start 0 r1 main_frame /cut
      receiveHeaders 20 r1 main_frame 200 /cut
      respond 21 r1 main_frame 200 /cut
      fail 25 r1 main_frame !net::ERR_CONTENT_LENGTH_MISMATCH /cut
      commit 40 /cut doc=A`,
    expected: { badge: "", statuses: { 200: 1 }, listed: ["200 net::ERR_CONTENT_LENGTH_MISMATCH /cut (cut-off)"] },
  },
  {
    name: "a download whose request is reported as aborted first",
    browser: "chromium",
    trace: `${CHROMIUM_ERRORS}
      start 80 r2 main_frame /download
      respond 172 r2 main_frame 200 /download
      fail 173 r2 main_frame !net::ERR_ABORTED /download
      failNavigation 219 /download !net::ERR_ABORTED doc=0`,
    expected: {
      badge: "2",
      statuses: { 200: 2, 404: 1, 500: 1 },
      listed: ["200 /page", "404 /a", "500 /b", "200 /download (no-document)"],
    },
  },
  {
    name: "a page whose own body breaks off",
    browser: "chromium",
    trace: `
      start 0 r1 main_frame /cut
      receiveHeaders 3 r1 main_frame 503 /cut
      respond 3 r1 main_frame 503 /cut
      commit 23 /cut doc=A
      fail 104 r1 main_frame !net::ERR_CONTENT_LENGTH_MISMATCH /cut
      failNavigation 105 /cut !net::ERR_CONTENT_LENGTH_MISMATCH doc=A`,
    expected: {
      badge: "1",
      statuses: { 503: 1 },
      listed: ["503 net::ERR_CONTENT_LENGTH_MISMATCH /cut"],
    },
  },
  {
    name: "a page whose own body breaks off",
    browser: "firefox",
    trace: `
      start 0 r1 main_frame /cut
      receiveHeaders 13 r1 main_frame 200 /cut
      respond 14 r1 main_frame 200 /cut
      commit 26 /cut doc=A
      fail 107 r1 main_frame !NS_ERROR_NET_PARTIAL_TRANSFER /cut
      failNavigation 119 /cut !2152398924 doc=A`,
    expected: { badge: "", statuses: { 200: 1 }, listed: ["200 NS_ERROR_NET_PARTIAL_TRANSFER /cut (cut-off)"] },
  },
  {
    name: "a page whose connection is reset: the failure comes after the error page",
    browser: "firefox",
    trace: `
      start 110 r1 main_frame /cut
      receiveHeaders 144 r1 main_frame 404 /cut
      respond 145 r1 main_frame 404 /cut
      commit 175 /cut doc=A
      failNavigation 222 /cut !2152398868 doc=A
      commit 247 /cut doc=B
      fail 163 r1 main_frame !NS_ERROR_NET_RESET /cut
      badge 1
      # A reload reports its commit before its request, and is a page of its own.
      commit 947 /cut doc=C
      start 910 r2 main_frame /cut
      receiveHeaders 915 r2 main_frame 503 /cut
      respond 915 r2 main_frame 503 /cut`,
    expected: { badge: "1", statuses: { 503: 1 }, listed: ["503 /cut"] },
  },
  {
    name: "a page whose connection is reset: the failure comes before the error page",
    browser: "firefox",
    trace: `${FIREFOX_ERRORS}
      start 110 r2 main_frame /cut
      receiveHeaders 144 r2 main_frame 404 /cut
      respond 145 r2 main_frame 404 /cut
      commit 175 /cut doc=B
      fail 163 r2 main_frame !NS_ERROR_NET_RESET /cut
      commit 247 /cut doc=C`,
    expected: { badge: "1", statuses: { 404: 1 }, listed: ["404 NS_ERROR_NET_RESET /cut"] },
  },
  {
    name: "the source of a page, which webNavigation names by another scheme than webRequest",
    browser: "firefox",
    trace: `
      start 99 r1 main_frame /page
      receiveHeaders 114 r1 main_frame 404 /page
      respond 115 r1 main_frame 404 /page
      commit 578 view-source:https://site.test/page doc=A
      completeNavigation 610 view-source:https://site.test/page doc=A`,
    expected: { badge: "1", statuses: { 404: 1 }, listed: ["404 /page"] },
  },
  {
    name: "a document that another extension blocks: the page on screen stays",
    browser: "firefox",
    trace: `${FIREFOX_ERRORS}
      start 62 r2 main_frame https://ads.test/
      fail 63 r2 main_frame !NS_ERROR_ABORT https://ads.test/`,
    expected: { badge: "2", statuses: { 200: 1, 404: 1, 500: 1 }, benign: { NS_ERROR_ABORT: 1 } },
  },
  {
    name: "an error page: nobody listens at the port",
    browser: "chromium",
    trace: `${CHROMIUM_ERRORS}
      start 62 r2 main_frame https://site.test:9/x
      fail 74 r2 main_frame !net::ERR_CONNECTION_REFUSED https://site.test:9/x
      badge 2
      failNavigation 111 https://site.test:9/x !net::ERR_CONNECTION_REFUSED doc=B`,
    expected: {
      badge: "1",
      statuses: {},
      networkErrors: { "net::ERR_CONNECTION_REFUSED": 1 },
      listed: ["net::ERR_CONNECTION_REFUSED /x failure"],
    },
  },
  {
    name: "an error page, reported in the other order",
    browser: "chromium",
    trace: `${CHROMIUM_ERRORS}
      start 62 r2 main_frame https://site.test:9/x
      failNavigation 70 https://site.test:9/x !net::ERR_CONNECTION_REFUSED doc=B
      fail 74 r2 main_frame !net::ERR_CONNECTION_REFUSED https://site.test:9/x`,
    expected: { badge: "1", statuses: {}, networkErrors: { "net::ERR_CONNECTION_REFUSED": 1 } },
  },
  {
    name: "an error page: nobody listens at the port",
    browser: "firefox",
    trace: `${FIREFOX_ERRORS}
      start 148 r2 main_frame https://site.test:9/x
      fail 154 r2 main_frame !NS_ERROR_CONNECTION_REFUSED https://site.test:9/x
      badge 2
      failNavigation 173 https://site.test:9/x !2152398861 doc=A
      commit 217 https://site.test:9/x doc=B`,
    expected: {
      badge: "1",
      statuses: {},
      networkErrors: { NS_ERROR_CONNECTION_REFUSED: 1 },
      listed: ["NS_ERROR_CONNECTION_REFUSED /x failure"],
    },
  },
  {
    name: "an error page that another extension brings about",
    browser: "chromium",
    trace: `${CHROMIUM_ERRORS}
      start 62 r2 main_frame https://ads.test/
      fail 63 r2 main_frame !net::ERR_BLOCKED_BY_CLIENT https://ads.test/
      failNavigation 80 https://ads.test/ !net::ERR_BLOCKED_BY_CLIENT doc=B`,
    expected: { badge: "", statuses: {}, benign: { "net::ERR_BLOCKED_BY_CLIENT": 1 } },
  },
  {
    name: "an error page because the service worker failed, of which webRequest tells nothing",
    browser: "chromium",
    trace: `${CHROMIUM_ERRORS}
      failNavigation 80 /next !net::ERR_FAILED doc=B`,
    expected: {
      badge: "1",
      statuses: {},
      networkErrors: { "net::ERR_FAILED": 1 },
      listed: ["net::ERR_FAILED /next failure"],
    },
  },
  {
    name: "an error page of a site that the browser guards: its requests are told to nobody",
    browser: "chromium",
    trace: `${CHROMIUM_ERRORS}
      failNavigation 80 https://store.test/ !net::ERR_NAME_NOT_RESOLVED doc=B`,
    expected: { badge: "", statuses: {}, networkErrors: {} },
  },
  {
    name: "an error page in the place of a file: no request of a site",
    browser: "chromium",
    trace: `${CHROMIUM_ERRORS}
      failNavigation 80 file:///missing.html !net::ERR_FILE_NOT_FOUND doc=B`,
    expected: { badge: "", statuses: {} },
  },
  {
    name: "an error page that webNavigation alone says the benign reason of",
    browser: "chromium",
    trace: `${CHROMIUM_ERRORS}
      start 62 r2 main_frame https://ads.test/
      fail 63 r2 main_frame !net::ERR_ABORTED https://ads.test/
      failNavigation 80 https://ads.test/ !net::ERR_BLOCKED_BY_CLIENT doc=B`,
    expected: { badge: "", statuses: {}, benign: { "net::ERR_BLOCKED_BY_CLIENT": 1 } },
  },
  {
    name: "a reload whose commit comes first, while an image of the page before breaks off",
    browser: "firefox",
    trace: `${FIREFOX_ERRORS}
      start 50 r2 image /big.png doc=A
      receiveHeaders 55 r2 image 200 /big.png doc=A
      respond 56 r2 image 200 /big.png doc=A
      commit 100 /page doc=B
      fail 101 r2 image !NS_ERROR_NET_RESET /big.png doc=A
      start 90 r3 main_frame /page
      receiveHeaders 95 r3 main_frame 200 /page
      respond 96 r3 main_frame 200 /page`,
    expected: { badge: "", statuses: { 200: 1 }, listed: ["200 /page"] },
  },
  {
    name: "a 404 with an empty body shows Chromium's own page",
    browser: "chromium",
    trace: `${CHROMIUM_ERRORS}
      start 172 r2 main_frame /e/404
      receiveHeaders 189 r2 main_frame 404 /e/404
      respond 190 r2 main_frame 404 /e/404
      failNavigation 243 /e/404 !net::ERR_HTTP_RESPONSE_CODE_FAILURE doc=B`,
    expected: { badge: "1", statuses: { 404: 1 }, listed: ["404 /e/404"] },
  },
  {
    name: "two error pages, one after the other",
    browser: "chromium",
    trace: `${CHROMIUM_ERRORS}
      start 42 r2 main_frame https://site.test:9/x
      fail 44 r2 main_frame !net::ERR_UNSAFE_PORT https://site.test:9/x
      start 62 r3 main_frame https://site.test:8/x
      failNavigation 72 https://site.test:9/x !net::ERR_UNSAFE_PORT doc=B
      fail 74 r3 main_frame !net::ERR_CONNECTION_REFUSED https://site.test:8/x
      failNavigation 111 https://site.test:8/x !net::ERR_CONNECTION_REFUSED doc=C`,
    expected: { badge: "1", statuses: {}, networkErrors: { "net::ERR_CONNECTION_REFUSED": 1 } },
  },
];
