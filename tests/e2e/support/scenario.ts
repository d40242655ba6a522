import type { Lab } from "./lab.ts";
import { byBrowser } from "./test-browser.ts";
import { TestPage } from "./test-page.ts";

/** A tab that goes through several pages. Each has a tag of its own, so the server's log tells them apart. */
export interface Journey {
  readonly lab: Lab;
  readonly first: TestPage;
  readonly second: TestPage;
  readonly third: TestPage;
}

export interface Step {
  readonly name: string;
  run(journey: Journey): Promise<unknown>;
}

export async function beginJourney(lab: Lab): Promise<Journey> {
  const first = await lab.blankPage();
  const sibling = (name: string) => new TestPage(lab.site, first.tab, `${first.tag}-${name}`, first);
  return { lab, first, second: sibling("second"), third: sibling("third") };
}

const refused = byBrowser({ chromium: "net::ERR_CONNECTION_REFUSED", firefox: "NS_ERROR_CONNECTION_REFUSED" });
const aborted = byBrowser({ chromium: "net::ERR_ABORTED", firefox: "NS_BINDING_ABORTED" });

/** What the pages hold in the end, counted by hand. Of the server's log it differs by the cached copy, and by failures. */
export const EXPECTED = {
  first: {
    statuses: { 200: 2, 204: 1, 301: 1, 302: 1, 404: 8, 410: 1, 429: 1, 500: 2, 502: 2, 503: 2 },
    failures: { [refused]: 1 },
  },
  second: { statuses: { 101: 1, 200: 4, 301: 1, 404: 1, 500: 4 }, benign: { [aborted]: 1 } },
  secondAnew: { statuses: { 101: 1, 200: 4, 404: 1, 500: 4 }, benign: { [aborted]: 1 } },
  third: { statuses: { 302: 1, 404: 1 } },
} as const;

/** On the first page: requests of every kind, one that outlives the page, a navigation that brings no document. */
export const FIRST_STEPS: readonly Step[] = [
  { name: "a document with a 404", run: ({ first }) => first.open([{ url: "/s/404" }]) },
  { name: "a fetch, 500", run: ({ first }) => first.request({ url: "/s/500" }) },
  { name: "an image, 503", run: ({ first }) => first.request({ url: "/s/503/a.png", kind: "image" }) },
  { name: "a script, 404", run: ({ first }) => first.request({ url: "/s/404/a.js", kind: "script" }) },
  { name: "a style sheet, 500", run: ({ first }) => first.request({ url: "/s/500/a.css", kind: "style" }) },
  { name: "a redirect chain, 301 302 404", run: ({ first }) => first.request({ url: "/chain" }) },
  { name: "a frame, 410", run: ({ first }) => first.request({ url: "/s/410", kind: "iframe" }) },
  {
    name: "a frame with a 502 inside",
    run: async ({ lab, first }) => {
      await first.request({ url: first.mixUrl([{ url: "/s/502/inside" }]), kind: "iframe" });
      await lab.site.waitForHit({ page: first.tag, path: "/s/502/inside", ended: "complete" });
    },
  },
  {
    name: "a request that is held",
    run: async ({ lab, first }) => {
      await first.start({ url: `/hold?name=${first.tag}-held&c=429` });
      await lab.site.waitForHit({ page: first.tag, path: "/hold" });
    },
  },
  {
    name: "a beacon, 502",
    run: async ({ lab, first }) => {
      await first.request({ url: "/s/502/beacon", kind: "beacon" });
      await lab.site.waitForHit({ page: first.tag, path: "/s/502/beacon", ended: "complete" });
    },
  },
  { name: "a refused connection", run: ({ lab, first }) => first.request({ url: `${lab.site.refusedOrigin}/` }) },
  { name: "pushState", run: ({ first }) => first.tab.evaluate(() => history.pushState({}, "", "?pushed")) },
  { name: "five fetches, 404", run: ({ first }) => first.request({ url: "/s/404", times: 5 }) },
  {
    name: "the held request's answer, 429",
    run: async ({ lab, first }) => {
      lab.site.release(`${first.tag}-held`);
      await lab.site.waitForHit({ page: first.tag, status: 429, ended: "complete" });
    },
  },
  {
    name: "a keepalive request that is held",
    run: async ({ lab, first }) => {
      await first.start({ url: `/hold?name=${first.tag}-late&c=503`, kind: "keepalive" });
      await lab.site.waitForHit({ page: first.tag, path: `/hold?name=${first.tag}-late` });
    },
  },
  { name: "a navigation answered 204", run: ({ first }) => first.tab.goto(first.url("/s/204")) },
];

/** The second page, reached over a redirect, while the first page's answer is still to come. */
export const LEAVING_STEPS: readonly Step[] = [
  {
    name: "the second page, 301 200",
    run: async ({ second }) => {
      await second.tab.goto(second.url(`/redirect-to?c=301&url=${encodeURIComponent(second.mixUrl())}`));
      await second.tab.waitFor(() => document.documentElement.dataset.done !== undefined, []);
      await second.request();
    },
  },
  {
    name: "the first page's late answer, 503",
    run: async ({ lab, first }) => {
      lab.site.release(`${first.tag}-late`);
      await lab.site.waitForHit({ page: first.tag, path: `/hold?name=${first.tag}-late`, ended: "complete" });
    },
  },
  {
    name: "back to the first page, which is still alive",
    run: async ({ first }) => {
      await first.tab.back();
      await first.tab.waitFor(() => location.search === "?pushed", []);
    },
  },
];

/** On the second page: a stream, a WebSocket, a copy from the cache, an abort. */
export const SECOND_STEPS: readonly Step[] = [
  {
    name: "forward to the second page",
    run: async ({ second }) => {
      await second.tab.forward();
      await second.tab.waitFor(() => location.pathname === "/mix" && location.search !== "?pushed", []);
    },
  },
  { name: "three fetches, 500", run: ({ second }) => second.request({ url: "/s/500", times: 3 }) },
  { name: "a frame, 404", run: ({ second }) => second.request({ url: "/s/404/frame", kind: "iframe" }) },
  { name: "a response for the cache", run: ({ second }) => second.request({ url: "/cached" }) },
  { name: "the same from the cache", run: ({ second }) => second.request({ url: "/cached" }) },
  { name: "a WebSocket", run: ({ second }) => second.request({ url: "/ws", kind: "websocket" }) },
  {
    name: "a stream, 500",
    run: async ({ lab, second }) => {
      await second.start({ url: "/stream?c=500&name=for-ever" });
      await lab.site.waitForHit({ page: second.tag, path: "/stream" });
    },
  },
  {
    name: "an aborted request",
    run: async ({ lab, second }) => {
      await second.inPage((url) => {
        const abort = new AbortController();
        document.addEventListener("click", () => abort.abort());
        fetch(url, { signal: abort.signal }).catch(() => {});
      }, second.url("/timeout"));
      await lab.site.waitForHit({ page: second.tag, path: "/timeout" });
      await second.tab.evaluate(() => document.body.click());
      await lab.site.waitForHit({ page: second.tag, path: "/timeout", ended: "cut" });
    },
  },
  { name: "a fetch, 200", run: ({ second }) => second.request({ url: "/s/200" }) },
];

/** A navigation that is under way for a while. */
export const THIRD_STEPS: readonly Step[] = [
  {
    name: "the third page's redirect, 302",
    run: async ({ lab, second, third }) => {
      const held = `/hold?name=${third.tag}&c=404`;
      await second.tab.startGoto(third.url(`/redirect-to?c=302&url=${encodeURIComponent(held)}`));
      await lab.site.waitForHit({ page: third.tag, path: "/hold" });
    },
  },
  {
    name: "the third page, 404",
    run: async ({ lab, third }) => {
      lab.site.release(third.tag);
      await third.tab.waitFor(() => location.pathname === "/hold", []);
    },
  },
];
