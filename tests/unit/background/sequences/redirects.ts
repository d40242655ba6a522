import { CHROMIUM_PAGE, FIREFOX_PAGE, type SequenceCase } from "./sequence-case.ts";

/** Twenty hops that the browser followed, each reported as it reports them. */
function twentyHops(hop: (from: string, to: string, time: number) => string): string {
  return Array.from({ length: 20 }, (_, index) => hop(`/loop/n${index}`, `/loop/n${index + 1}`, 100 + index * 3)).join(
    "",
  );
}

/** Hops, those of the browser itself, loops, and the favicon. */
export const REDIRECTS: readonly SequenceCase[] = [
  {
    name: "301, 302, 404",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      redirect 60 r2 xmlhttprequest 301 /r1 ->/r2 doc=A
      redirect 65 r2 xmlhttprequest 302 /r2 ->/s/404 doc=A
      respond 70 r2 xmlhttprequest 404 /s/404 doc=A`,
    expected: {
      badge: "1",
      statuses: { 200: 1, 301: 1, 302: 1, 404: 1 },
      listed: ["200 /page", "301 /r1 redirect", "302 /r2 redirect", "404 /s/404"],
    },
  },
  {
    name: "301, 302, 404",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 58 r2 xmlhttprequest /r1 doc=A
      receiveHeaders 60 r2 xmlhttprequest 301 /r1 doc=A
      redirect 60 r2 xmlhttprequest 301 /r1 ->/r2 doc=A
      start 62 r2 xmlhttprequest /r2 doc=A
      receiveHeaders 65 r2 xmlhttprequest 302 /r2 doc=A
      redirect 65 r2 xmlhttprequest 302 /r2 ->/s/404 doc=A
      start 67 r2 xmlhttprequest /s/404 doc=A
      receiveHeaders 70 r2 xmlhttprequest 404 /s/404 doc=A
      respond 70 r2 xmlhttprequest 404 /s/404 doc=A`,
    expected: { badge: "1", statuses: { 200: 1, 301: 1, 302: 1, 404: 1 } },
  },
  {
    name: "a service worker's preloading of a document asks for each hop under another id",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 45 r8 xmlhttprequest 503 /a doc=A
      start 60 r2 main_frame /r1
      receiveHeaders 70 r2 main_frame 301 /r1
      redirect 70 r2 main_frame 301 /r1 ->/r2
      start 72 r3 main_frame /r2
      fail 73 r2 main_frame !net::ERR_ABORTED /r1
      receiveHeaders 80 r3 main_frame 302 /r2
      redirect 80 r3 main_frame 302 /r2 ->/s/404
      start 82 r4 main_frame /s/404
      fail 83 r3 main_frame !net::ERR_ABORTED /r2
      badge 1
      receiveHeaders 90 r4 main_frame 404 /s/404
      respond 90 r4 main_frame 404 /s/404
      commit 95 /s/404 doc=B`,
    expected: {
      badge: "1",
      statuses: { 301: 1, 302: 1, 404: 1 },
      listed: ["301 /r1 redirect", "302 /r2 redirect", "404 /s/404"],
    },
  },
  {
    name: "a redirect under way when the page before it is committed at last",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 50 r2 main_frame /slow
      receiveHeaders 60 r2 main_frame 200 /slow
      respond 60 r2 main_frame 200 /slow
      start 70 r3 main_frame /r1
      receiveHeaders 75 r3 main_frame 302 /r1
      redirect 75 r3 main_frame 302 /r1 ->/s/404
      start 76 r3 main_frame /s/404
      commit 80 /slow doc=B
      receiveHeaders 90 r3 main_frame 404 /s/404
      respond 90 r3 main_frame 404 /s/404
      commit 95 /s/404 doc=C`,
    expected: { badge: "1", statuses: { 302: 1, 404: 1 }, listed: ["302 /r1 redirect", "404 /s/404"] },
  },
  {
    name: "a redirect is followed, and the person asks for its target once more before it answers",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      start 60 r2 main_frame /r1
      redirect 70 r2 main_frame 301 /r1 ->/s/404
      start 72 r2 main_frame /s/404
      start 80 r3 main_frame /s/404
      failNavigation 81 /s/404 !net::ERR_ABORTED doc=0
      fail 82 r2 main_frame !net::ERR_ABORTED /s/404
      receiveHeaders 90 r3 main_frame 404 /s/404
      respond 90 r3 main_frame 404 /s/404
      commit 95 /s/404 doc=B`,
    expected: { badge: "1", statuses: { 404: 1 }, listed: ["404 /s/404"] },
  },
  {
    name: "a redirect that ends in no response",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      redirect 60 r2 xmlhttprequest 302 /r1 ->https://nowhere.test/ doc=A
      fail 65 r2 xmlhttprequest !net::ERR_NAME_NOT_RESOLVED https://nowhere.test/ doc=A`,
    expected: { badge: "1", statuses: { 200: 1, 302: 1 }, networkErrors: { "net::ERR_NAME_NOT_RESOLVED": 1 } },
  },
  {
    name: "a redirect that ends in no response",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 58 r2 xmlhttprequest /r1 doc=A
      receiveHeaders 60 r2 xmlhttprequest 302 /r1 doc=A
      redirect 60 r2 xmlhttprequest 302 /r1 ->https://nowhere.test/ doc=A
      start 62 r2 xmlhttprequest https://nowhere.test/ doc=A
      fail 65 r2 xmlhttprequest !NS_ERROR_UNKNOWN_HOST https://nowhere.test/ doc=A`,
    expected: { badge: "1", statuses: { 200: 1, 302: 1 }, networkErrors: { NS_ERROR_UNKNOWN_HOST: 1 } },
  },
  {
    name: "HSTS turns http into https: no server's 307",
    browser: "chromium",
    trace: `
      start 0 r1 main_frame http://site.test/page
      receiveHeaders 1 r1 main_frame 307 http://site.test/page internal=HSTS
      redirect 1 r1 main_frame 307 http://site.test/page ->https://site.test/page internal=HSTS
      start 2 r1 main_frame https://site.test/page
      receiveHeaders 20 r1 main_frame 200 https://site.test/page
      respond 20 r1 main_frame 200 https://site.test/page
      commit 40 https://site.test/page doc=A`,
    expected: {
      badge: "",
      statuses: { 200: 1 },
      listed: ["307 /page redirect (browser-redirect)", "200 /page"],
    },
  },
  {
    name: "HSTS turns http into https: there is no status at all",
    browser: "firefox",
    trace: `
      start 0 r1 main_frame http://site.test/page
      redirect 1 r1 main_frame 0 http://site.test/page ->https://site.test/page
      start 2 r1 main_frame https://site.test/page
      receiveHeaders 20 r1 main_frame 200 https://site.test/page
      respond 20 r1 main_frame 200 https://site.test/page
      commit 40 https://site.test/page doc=A`,
    expected: { badge: "", statuses: { 200: 1 }, listed: ["0 /page redirect (browser-redirect)", "200 /page"] },
  },
  {
    name: "another extension redirects",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      redirect 60 r2 script 307 https://ads.test/a.js ->/stub.js internal=WebRequest-API doc=A
      respond 65 r2 script 404 /stub.js doc=A`,
    expected: {
      badge: "1",
      statuses: { 200: 1, 404: 1 },
      listed: ["200 /page", "307 /a.js redirect (browser-redirect)", "404 /stub.js"],
    },
  },
  {
    name: "another extension redirects: Firefox says 200, and nothing was sent",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 58 r2 script https://ads.test/a.js doc=A
      redirect 60 r2 script 200 https://ads.test/a.js ->/stub.js doc=A
      start 61 r2 script /stub.js doc=A
      receiveHeaders 65 r2 script 404 /stub.js doc=A
      respond 65 r2 script 404 /stub.js doc=A`,
    expected: {
      badge: "1",
      statuses: { 200: 1, 404: 1 },
      listed: ["200 /page", "200 /a.js redirect (browser-redirect)", "404 /stub.js"],
    },
  },
  {
    name: "a document that redirects for ever: webNavigation alone tells why",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      start 99 r2 main_frame /loop/n0
      ${twentyHops(
        (from, to, time) => `
        receiveHeaders ${time} r2 main_frame 302 ${from}
        redirect ${time} r2 main_frame 302 ${from} ->${to}
        ${to === "/loop/n20" ? "" : `start ${time + 1} r2 main_frame ${to}`}`,
      )}
      fail 313 r2 main_frame !net::ERR_ABORTED /loop/n19
      failNavigation 416 /loop/n19 !net::ERR_TOO_MANY_REDIRECTS doc=B`,
    expected: { badge: "1", statuses: { 302: 20 }, networkErrors: { "net::ERR_TOO_MANY_REDIRECTS": 1 } },
  },
  {
    name: "a document that redirects for ever: the 21st response breaks the limit",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 99 r2 main_frame /loop/n0
      ${twentyHops(
        (from, to, time) => `
        receiveHeaders ${time} r2 main_frame 302 ${from}
        redirect ${time} r2 main_frame 302 ${from} ->${to}
        start ${time + 1} r2 main_frame ${to}`,
      )}
      receiveHeaders 449 r2 main_frame 302 /loop/n20
      fail 449 r2 main_frame !NS_ERROR_REDIRECT_LOOP /loop/n20
      failNavigation 464 /loop/n20 !2152398879 doc=A
      commit 486 /loop/n20 doc=B`,
    expected: { badge: "1", statuses: { 302: 21 }, networkErrors: { NS_ERROR_REDIRECT_LOOP: 1 } },
  },
  {
    name: "a script's request that redirects for ever",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 99 r2 xmlhttprequest /loop/n0 doc=A
      ${twentyHops(
        (from, to, time) => `
        receiveHeaders ${time} r2 xmlhttprequest 302 ${from} doc=A
        redirect ${time} r2 xmlhttprequest 302 ${from} ->${to} doc=A
        start ${time + 1} r2 xmlhttprequest ${to} doc=A`,
      )}
      receiveHeaders 270 r2 xmlhttprequest 302 /loop/n20 doc=A
      fail 271 r2 xmlhttprequest !NS_ERROR_REDIRECT_LOOP /loop/n20 doc=A`,
    expected: { badge: "1", statuses: { 200: 1, 302: 21 }, networkErrors: { NS_ERROR_REDIRECT_LOOP: 1 } },
  },
  {
    name: "the favicon is not there",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 image 404 /favicon.ico doc=A`,
    expected: { badge: "", statuses: { 200: 1, 404: 1 }, listed: ["200 /page", "404 /favicon.ico (favicon)"] },
  },
  {
    name: "the favicon cannot be reached",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 60 r2 image /favicon.ico doc=A
      fail 62 r2 image !NS_ERROR_NET_RESET /favicon.ico doc=A`,
    expected: { badge: "", statuses: { 200: 1 }, benign: { NS_ERROR_NET_RESET: 1 } },
  },
  {
    name: "the favicon has moved, and is not there either",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      redirect 66 r2 image 302 /favicon.ico ->/static/icon.png doc=A
      respond 70 r2 image 404 /static/icon.png doc=A`,
    expected: {
      badge: "",
      statuses: { 200: 1, 302: 1, 404: 1 },
      listed: ["200 /page", "302 /favicon.ico redirect (favicon)", "404 /static/icon.png (favicon)"],
    },
  },
  {
    name: "the favicon has moved, and is not there either",
    browser: "firefox",
    trace: `${FIREFOX_PAGE}
      start 25 r2 image /favicon.ico doc=A
      receiveHeaders 37 r2 image 302cached /favicon.ico doc=A
      redirect 40 r2 image 302cached /favicon.ico ->/static/icon.png doc=A
      start 42 r2 image /static/icon.png doc=A
      receiveHeaders 45 r2 image 404cached /static/icon.png doc=A
      respond 45 r2 image 404cached /static/icon.png doc=A`,
    expected: { badge: "", statuses: { 200: 1, 302: 1, 404: 1 } },
  },
  {
    name: "a script asks for /favicon.ico: an ordinary request",
    browser: "chromium",
    trace: `${CHROMIUM_PAGE}
      respond 60 r2 xmlhttprequest 404 /favicon.ico doc=A`,
    expected: { badge: "1", statuses: { 200: 1, 404: 1 } },
  },
];
