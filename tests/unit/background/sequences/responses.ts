import { CHROMIUM_PAGE, FIREFOX_PAGE, type SequenceCase } from "./sequence-case.ts";

/** Which event carries the status: requests of a page that is on screen. */
export const RESPONSES: readonly SequenceCase[] = [
  {
    name: "a script 404 and a style sheet 500",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 script 404 /a.js doc=A
      respond 61 r3 stylesheet 500 /a.css doc=A`,
    expected: {
      badge: "2",
      statuses: { 200: 1, 404: 1, 500: 1 },
      listed: ["200 /page", "404 /a.js", "500 /a.css"],
    },
  },
  {
    name: "a script 404 and a style sheet 500",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 55 r2 script /a.js doc=A of=/page
      start 56 r3 stylesheet /a.css doc=A of=/page
      receiveHeaders 60 r2 script 404 /a.js doc=A of=/page
      respond 60 r2 script 404 /a.js doc=A of=/page
      receiveHeaders 61 r3 stylesheet 500 /a.css doc=A of=/page
      respond 61 r3 stylesheet 500 /a.css doc=A of=/page`,
    expected: {
      badge: "2",
      statuses: { 200: 1, 404: 1, 500: 1 },
      listed: ["200 /page", "404 /a.js", "500 /a.css"],
    },
  },
  {
    name: "the browser revalidates its own copy: the 304 is hidden",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 xmlhttprequest 200cached /etag doc=A`,
    expected: { badge: "", statuses: { 200: 2 }, listed: ["200 /page", "200 /etag cached"] },
  },
  {
    name: "the browser revalidates its own copy: 304 and 200 are one response",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 55 r2 xmlhttprequest /etag doc=A
      receiveHeaders 60 r2 xmlhttprequest 304 /etag doc=A
      receiveHeaders 61 r2 xmlhttprequest 200cached /etag doc=A
      respond 61 r2 xmlhttprequest 200cached /etag doc=A`,
    expected: { badge: "", statuses: { 200: 2 }, listed: ["200 /page", "200 /etag cached"] },
  },
  {
    name: "the page revalidates by itself: its 304 counts",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 55 r2 xmlhttprequest /etag doc=A
      receiveHeaders 60 r2 xmlhttprequest 304 /etag doc=A
      respond 61 r2 xmlhttprequest 304 /etag doc=A`,
    expected: { badge: "", statuses: { 200: 1, 304: 1 } },
  },
  {
    name: "an image that is not there is asked for three times",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 image 404 /gone.png doc=A
      respond 70 r3 image 404 /gone.png doc=A
      respond 80 r4 image 404cached /gone.png doc=A`,
    expected: {
      badge: "3",
      statuses: { 200: 1, 404: 3 },
      listed: ["200 /page", "404 /gone.png", "404 /gone.png", "404 /gone.png cached"],
    },
  },
  {
    name: "a stream that never ends counts when it starts",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 xmlhttprequest 500 /stream doc=A
      badge 1`,
    expected: { badge: "1", statuses: { 200: 1, 500: 1 } },
  },
  {
    name: "a stream that never ends counts when it starts",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 55 r2 xmlhttprequest /stream doc=A
      receiveHeaders 60 r2 xmlhttprequest 500 /stream doc=A
      respond 60 r2 xmlhttprequest 500 /stream doc=A
      badge 1`,
    expected: { badge: "1", statuses: { 200: 1, 500: 1 } },
  },
  {
    name: "a script stops reading a 404: the status stays",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 70 r2 xmlhttprequest 404 /stream doc=A
      fail 274 r2 xmlhttprequest !net::ERR_FAILED /stream doc=A`,
    expected: {
      badge: "1",
      statuses: { 200: 1, 404: 1 },
      listed: ["200 /page", "404 net::ERR_FAILED /stream"],
    },
  },
  {
    name: "a script stops reading a 404: the status stays",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 49 r2 xmlhttprequest /stream doc=A
      receiveHeaders 53 r2 xmlhttprequest 404 /stream doc=A
      respond 54 r2 xmlhttprequest 404 /stream doc=A
      fail 257 r2 xmlhttprequest !NS_BINDING_ABORTED /stream doc=A`,
    expected: {
      badge: "1",
      statuses: { 200: 1, 404: 1 },
      listed: ["200 /page", "404 NS_BINDING_ABORTED /stream"],
    },
  },
  {
    name: "a script stops a request before its headers",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      fail 473 r2 xmlhttprequest !net::ERR_ABORTED /slow doc=A`,
    expected: {
      badge: "",
      statuses: { 200: 1 },
      benign: { "net::ERR_ABORTED": 1 },
      listed: ["200 /page", "net::ERR_ABORTED /slow failure (aborted)"],
    },
  },
  {
    name: "a script stops a request before its headers",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 260 r2 xmlhttprequest /slow doc=A
      fail 457 r2 xmlhttprequest !NS_BINDING_ABORTED /slow doc=A`,
    expected: { badge: "", statuses: { 200: 1 }, benign: { NS_BINDING_ABORTED: 1 } },
  },
  {
    name: "an error whose body breaks off stays one, the lowest code too",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 xmlhttprequest 400 /cut doc=A
      respond 61 r3 xmlhttprequest 399 /odd doc=A
      fail 70 r2 xmlhttprequest !net::ERR_CONTENT_LENGTH_MISMATCH /cut doc=A
      fail 71 r3 xmlhttprequest !net::ERR_CONTENT_LENGTH_MISMATCH /odd doc=A`,
    expected: {
      badge: "1",
      statuses: { 200: 1, 399: 1, 400: 1 },
      listed: [
        "200 /page",
        "400 net::ERR_CONTENT_LENGTH_MISMATCH /cut",
        "399 net::ERR_CONTENT_LENGTH_MISMATCH /odd (cut-off)",
      ],
    },
  },
  {
    name: "a body shorter than promised",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 46 r2 xmlhttprequest 200 /cut doc=A
      fail 146 r2 xmlhttprequest !net::ERR_CONTENT_LENGTH_MISMATCH /cut doc=A`,
    expected: {
      badge: "",
      statuses: { 200: 2 },
      listed: ["200 /page", "200 net::ERR_CONTENT_LENGTH_MISMATCH /cut (cut-off)"],
    },
  },
  {
    name: "a body shorter than promised",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 37 r2 xmlhttprequest /cut doc=A
      receiveHeaders 41 r2 xmlhttprequest 200 /cut doc=A
      respond 41 r2 xmlhttprequest 200 /cut doc=A
      fail 141 r2 xmlhttprequest !NS_ERROR_NET_PARTIAL_TRANSFER /cut doc=A`,
    expected: {
      badge: "",
      statuses: { 200: 2 },
      listed: ["200 /page", "200 NS_ERROR_NET_PARTIAL_TRANSFER /cut (cut-off)"],
    },
  },
  {
    name: "a cached 404 is an error every time, a part of a film is none",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 xmlhttprequest 404cached /old doc=A
      redirect 70 r3 xmlhttprequest 301cached /moved ->/new doc=A
      respond 75 r3 xmlhttprequest 200 /new doc=A
      respond 80 r4 media 206cached /film.mp4 doc=A
      respond 81 r5 media 206 /film.mp4 doc=A
      respond 82 r6 xmlhttprequest 204 /ping doc=A`,
    expected: { badge: "1", statuses: { 200: 2, 204: 1, 206: 2, 301: 1, 404: 1 } },
  },
  {
    name: "a type of resource that nobody has heard of",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 webbundle 500 /all.wbn doc=A
      respond 61 r3 hologram 404 /me doc=A`,
    expected: { badge: "2", statuses: { 200: 1, 404: 1, 500: 1 } },
  },
  {
    name: "a speculative connection is no request",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 50 r2 speculative /page
      receiveHeaders 51 r2 speculative 404 /page
      respond 51 r2 speculative 404 /page
      start 52 r3 speculative /page
      fail 53 r3 speculative !NS_ERROR_CONNECTION_REFUSED /page`,
    expected: { badge: "", statuses: { 200: 1 }, listed: ["200 /page"] },
  },
  {
    name: "link prefetch and preload are requests of the page",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 other 503 /next doc=A
      respond 61 r3 image 404 /early.png doc=A`,
    expected: { badge: "2", statuses: { 200: 1, 404: 1, 503: 1 } },
  },
  {
    name: "the same style sheet fetched twice by the speculative parser",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 50 r2 stylesheet /a.css doc=A
      start 51 r3 stylesheet /a.css doc=A
      receiveHeaders 60 r2 stylesheet 404 /a.css doc=A
      respond 60 r2 stylesheet 404 /a.css doc=A
      receiveHeaders 61 r3 stylesheet 404 /a.css doc=A
      respond 61 r3 stylesheet 404 /a.css doc=A`,
    expected: { badge: "2", statuses: { 200: 1, 404: 2 } },
  },
  {
    name: "DevTools asks the cache for the page's own address",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 500 r2 other 200cached /page
      fail 600 r3 other !net::ERR_CACHE_MISS /page`,
    expected: { badge: "", statuses: { 200: 1 }, listed: ["200 /page"] },
  },
  {
    name: "WebSockets: one is opened, one is refused and its status is hidden",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 websocket 101 wss://site.test/ws doc=A
      fail 70 r3 websocket !net::ERR_FAILED wss://site.test/no doc=A`,
    expected: { badge: "1", statuses: { 101: 1, 200: 1 }, networkErrors: { "net::ERR_FAILED": 1 } },
  },
  {
    name: "WebSockets: one is opened, one is refused with 403",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 55 r2 websocket wss://site.test/ws doc=A
      receiveHeaders 60 r2 websocket 101 wss://site.test/ws doc=A
      respond 60 r2 websocket 101 wss://site.test/ws doc=A
      start 65 r3 websocket wss://site.test/no doc=A
      receiveHeaders 70 r3 websocket 403 wss://site.test/no doc=A
      respond 70 r3 websocket 403 wss://site.test/no doc=A`,
    expected: { badge: "1", statuses: { 101: 1, 200: 1, 403: 1 } },
  },
  {
    name: "numbers that are no status",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 xmlhttprequest 0 /s/0 doc=A
      respond 61 r3 xmlhttprequest 99 /s/99 doc=A
      respond 62 r4 xmlhttprequest 600 /s/600 doc=A
      respond 63 r5 xmlhttprequest 999 /s/999 doc=A
      respond 64 r6 xmlhttprequest 1000 /s/1000 doc=A`,
    expected: { badge: "3", statuses: { 0: 1, 99: 1, 200: 1, 600: 1, 999: 1, 1000: 1 } },
  },
];
