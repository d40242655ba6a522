import { CHROMIUM_PAGE, FIREFOX_PAGE, type SequenceCase } from "./sequence-case.ts";

/** Requests that end with no response, or with one that the browser hides. */
export const FAILURES: readonly SequenceCase[] = [
  {
    name: "a 500 without CORS headers: the status is lost, the failure is not",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      fail 60 r2 xmlhttprequest !net::ERR_FAILED https://api.test/500 doc=A`,
    expected: { badge: "1", statuses: { 200: 1 }, networkErrors: { "net::ERR_FAILED": 1 } },
  },
  {
    name: "a 500 without CORS headers",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 55 r2 xmlhttprequest https://api.test/500 doc=A
      receiveHeaders 60 r2 xmlhttprequest 500 https://api.test/500 doc=A
      respond 60 r2 xmlhttprequest 500 https://api.test/500 doc=A`,
    expected: { badge: "1", statuses: { 200: 1, 500: 1 } },
  },
  {
    name: "a connection that is closed after a 1xx: a start without a status line is no status",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 55 r2 xmlhttprequest /s/100 doc=A
      respond 60 r2 xmlhttprequest nostatus /s/100 doc=A
      fail 61 r2 xmlhttprequest !NS_ERROR_NET_ON_RECEIVING_FROM /s/100 doc=A`,
    expected: { badge: "1", statuses: { 200: 1 }, networkErrors: { NS_ERROR_NET_ON_RECEIVING_FROM: 1 } },
  },
  {
    name: "a preflight answered 500",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      fail 60 r2 xmlhttprequest PUT !net::ERR_FAILED https://api.test/500 doc=A`,
    expected: { badge: "1", statuses: { 200: 1 }, networkErrors: { "net::ERR_FAILED": 1 } },
  },
  {
    name: "a preflight answered 500",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 86 r2 xmlhttprequest PUT https://api.test/500 doc=A
      start 89 r3 xmlhttprequest OPTIONS https://api.test/500 doc=A
      receiveHeaders 91 r3 xmlhttprequest OPTIONS 500 https://api.test/500 doc=A
      respond 91 r3 xmlhttprequest OPTIONS 500 https://api.test/500 doc=A
      fail 92 r3 xmlhttprequest OPTIONS !NS_ERROR_DOM_BAD_URI https://api.test/500 doc=A
      fail 93 r2 xmlhttprequest PUT !NS_ERROR_DOM_BAD_URI https://api.test/500 doc=A`,
    expected: {
      badge: "2",
      statuses: { 200: 1, 500: 1 },
      networkErrors: { NS_ERROR_DOM_BAD_URI: 1 },
      listed: ["200 /page", "500 NS_ERROR_DOM_BAD_URI /500", "NS_ERROR_DOM_BAD_URI /500 failure"],
    },
  },
  {
    name: "an opaque image 500: onResponseStarted never comes",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 135 r2 image https://cdn.test/500 doc=A
      receiveHeaders 139 r2 image 500 https://cdn.test/500 doc=A
      fail 139 r2 image !NS_BINDING_ABORTED https://cdn.test/500 doc=A`,
    expected: { badge: "1", statuses: { 200: 1, 500: 1 }, listed: ["200 /page", "500 NS_BINDING_ABORTED /500"] },
  },
  {
    name: "an opaque image 500",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      fail 55 r2 image !net::ERR_BLOCKED_BY_ORB https://cdn.test/500 doc=A`,
    expected: { badge: "1", statuses: { 200: 1 }, networkErrors: { "net::ERR_BLOCKED_BY_ORB": 1 } },
  },
  {
    name: "HTML where an image should be, a frame that forbids framing, a script of the wrong type",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 183 r2 image https://cdn.test/html doc=A
      receiveHeaders 187 r2 image 200 https://cdn.test/html doc=A
      fail 189 r2 image !NS_ERROR_FAILURE https://cdn.test/html doc=A
      start 190 r3 sub_frame f30064771073 https://bank.test/ parent=A
      receiveHeaders 195 r3 sub_frame f30064771073 200 https://bank.test/ parent=A
      fail 195 r3 sub_frame f30064771073 !NS_ERROR_XFO_VIOLATION https://bank.test/ parent=A
      start 200 r4 script /text doc=A
      receiveHeaders 205 r4 script 200 /text doc=A
      fail 205 r4 script !NS_ERROR_CORRUPTED_CONTENT /text doc=A`,
    expected: {
      badge: "",
      statuses: { 200: 4 },
      listed: [
        "200 /page",
        "200 NS_ERROR_FAILURE /html (cut-off)",
        "200 NS_ERROR_XFO_VIOLATION / (cut-off)",
        "200 NS_ERROR_CORRUPTED_CONTENT /text (cut-off)",
      ],
    },
  },
  {
    name: "a frame's navigation answered 204",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 60 r2 sub_frame f30064771073 /204 parent=A
      receiveHeaders 65 r2 sub_frame f30064771073 204 /204 parent=A
      fail 65 r2 sub_frame f30064771073 !NS_BINDING_ABORTED /204 parent=A`,
    expected: { badge: "", statuses: { 200: 1, 204: 1 } },
  },
  {
    name: "blocked by another extension",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      fail 60 r2 script !net::ERR_BLOCKED_BY_CLIENT https://ads.test/a.js doc=A`,
    expected: {
      badge: "",
      statuses: { 200: 1 },
      benign: { "net::ERR_BLOCKED_BY_CLIENT": 1 },
      listed: ["200 /page", "net::ERR_BLOCKED_BY_CLIENT /a.js failure (blocked)"],
    },
  },
  {
    name: "blocked by another extension",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 59 r2 script https://ads.test/a.js doc=A
      fail 60 r2 script !NS_ERROR_ABORT https://ads.test/a.js doc=A
      start 61 r3 script https://ads.test/b.js doc=A
      fail 62 r3 script !NS_ERROR_TRACKING_URI https://ads.test/b.js doc=A`,
    expected: { badge: "", statuses: { 200: 1 }, benign: { NS_ERROR_ABORT: 1, NS_ERROR_TRACKING_URI: 1 } },
  },
  {
    name: "a font looked for in the cache first, under another request id",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      fail 60 r2 font !net::ERR_CACHE_MISS /a.woff2 doc=A
      respond 70 r3 font 404 /a.woff2 doc=A`,
    expected: { badge: "1", statuses: { 200: 1, 404: 1 }, listed: ["200 /page", "404 /a.woff2"] },
  },
  {
    name: "an answer without a status line",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      fail 60 r2 xmlhttprequest !net::ERR_INVALID_HTTP_RESPONSE /raw doc=A`,
    expected: { badge: "1", statuses: { 200: 1 }, networkErrors: { "net::ERR_INVALID_HTTP_RESPONSE": 1 } },
  },
  {
    name: "an answer without a status line is HTTP/0.9, one with 1000 is none",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 55 r2 xmlhttprequest /raw doc=A
      receiveHeaders 60 r2 xmlhttprequest 200 /raw doc=A
      respond 60 r2 xmlhttprequest 200 /raw doc=A
      start 65 r3 xmlhttprequest /s/1000 doc=A
      fail 70 r3 xmlhttprequest !NS_ERROR_PARSING_HTTP_STATUS_LINE /s/1000 doc=A`,
    expected: { badge: "1", statuses: { 200: 2 }, networkErrors: { NS_ERROR_PARSING_HTTP_STATUS_LINE: 1 } },
  },
  {
    name: "no such host, no such port, closed without an answer, a 407 without a proxy",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      fail 60 r2 image !net::ERR_NAME_NOT_RESOLVED https://nowhere.test/a doc=A
      fail 61 r3 image !net::ERR_CONNECTION_REFUSED https://site.test:9/a doc=A
      fail 62 r4 image !net::ERR_EMPTY_RESPONSE /reset doc=A
      fail 63 r5 image !net::ERR_UNEXPECTED_PROXY_AUTH /407 doc=A
      fail 64 r6 image !net::ERR_NAME_NOT_RESOLVED https://nowhere.test/b doc=A`,
    expected: {
      badge: "5",
      statuses: { 200: 1 },
      networkErrors: {
        "net::ERR_NAME_NOT_RESOLVED": 2,
        "net::ERR_CONNECTION_REFUSED": 1,
        "net::ERR_EMPTY_RESPONSE": 1,
        "net::ERR_UNEXPECTED_PROXY_AUTH": 1,
      },
    },
  },
  {
    name: "the network changes and the machine sleeps: nobody's error",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      fail 60 r2 xmlhttprequest !net::ERR_NETWORK_CHANGED /a doc=A
      fail 61 r3 xmlhttprequest !net::ERR_NETWORK_IO_SUSPENDED /b doc=A`,
    expected: {
      badge: "",
      statuses: { 200: 1 },
      benign: { "net::ERR_NETWORK_CHANGED": 1, "net::ERR_NETWORK_IO_SUSPENDED": 1 },
    },
  },
];
