import { expect, test } from "vitest";
import { classifyAddress, sitePattern } from "../../../src/ui/models/page-address.ts";
import { type Circumstances, type Situation, situationOf } from "../../../src/ui/models/situation.ts";
import { receive } from "../../../src/ui/models/tab-state.ts";
import { makePage, response, snapshotOf } from "./made-up.ts";

const EMPTY_STATE = receive(undefined, { type: "snapshot", tabId: 7, entries: [] });
const QUIET = makePage([]);
const WEB: Circumstances = {
  state: EMPTY_STATE,
  link: "open",
  tab: { exists: true, url: "https://example.test/" },
  access: "granted",
  isFirefox: false,
};

function withPage(more: Partial<typeof QUIET.page>): Circumstances {
  return { ...WEB, state: { page: { ...QUIET.page, ...more }, entries: [], notHeld: 0 } };
}

const failing = receive(undefined, snapshotOf(makePage([response(404, "https://example.test/x")])));
const fine = receive(undefined, snapshotOf(makePage([response(200, "https://example.test/x")])));

test.each<[name: string, expected: Situation, circumstances: Circumstances]>([
  ["no answer yet", "waiting", { ...WEB, state: undefined, link: "connecting" }],
  ["updated before any answer", "outdated", { ...WEB, state: undefined, link: "outdated" }],
  ["errors", "errors", { ...WEB, state: failing }],
  ["errors, though access was taken back", "errors", { ...WEB, state: failing, access: "withheld" }],
  ["only good responses", "clean", { ...WEB, state: fine }],
  ["a closed tab", "gone", { ...WEB, tab: { exists: false } }],
  ["a page of the browser", "browser-page", { ...WEB, tab: { exists: true, url: "chrome://settings/" } }],
  ["about:blank", "browser-page", { ...WEB, tab: { exists: true, url: "about:blank" } }],
  ["an address that is not told, with access", "browser-page", { ...WEB, tab: { exists: true } }],
  ["an address that is not told, without access", "withheld", { ...WEB, tab: { exists: true }, access: "withheld" }],
  ["a file", "file", { ...WEB, tab: { exists: true, url: "file:///a.html" } }],
  ["a store", "store", { ...WEB, tab: { exists: true, url: "https://chromewebstore.google.com/" } }],
  ["no access", "withheld", { ...WEB, access: "withheld" }],
  ["nothing known of a web page", "older", WEB],
  ["older than the extension", "older", withPage({ partial: "older-than-extension" })],
  ["brought back without counts", "restored", withPage({ partial: "restored" })],
  ["stored state that could not be read", "lost", withPage({ partial: "state-lost" })],
  ["from a service worker", "no-response", withPage({ withoutResponse: true })],
  ["no request at all", "quiet", withPage({})],
  ["DevTools in Firefox, which tells nothing of the tab", "quiet", { ...withPage({}), tab: {}, access: "unknown" }],
])("%s: %s", (_name, expected, circumstances) => {
  expect(situationOf(circumstances)).toBe(expected);
});

test.each([
  ["https://example.test/a", false, "web"],
  ["http://localhost:3000/", false, "web"],
  ["https://chrome.google.com/webstore/detail/x", false, "store"],
  ["https://chrome.google.com/", false, "web"],
  ["https://addons.mozilla.org/en-US/firefox/", true, "store"],
  ["https://support.mozilla.org/", true, "protected"],
  ["https://support.mozilla.org/", false, "web"],
  ["view-source:https://example.test/", false, "browser"],
  ["moz-extension://abc/popup.html", true, "browser"],
  ["", false, "unknown"],
  [undefined, false, "unknown"],
  ["not an address", false, "unknown"],
] as const)("%s in Firefox: %s is %s", (url, isFirefox, kind) => {
  expect(classifyAddress(url, isFirefox)).toBe(kind);
});

test.each([
  ["https://example.test:8443/a?b", "https://example.test/*"],
  ["http://[::1]:3000/", "http://[::1]/*"],
  ["chrome://settings/", undefined],
  [undefined, undefined],
])("access to %s is asked with %s", (url, pattern) => {
  expect(sitePattern(url)).toBe(pattern);
});
