import type { Entry, Header } from "../../src/traffic/entry.ts";
import type { SiteSummary } from "../../src/traffic/page.ts";
import { type EntryDraft, newPageLog, type PageLog, recordEntry } from "../../src/traffic/page-log.ts";
import { DEFAULT_SETTINGS } from "../../src/traffic/settings.ts";
import { writeTab } from "../../src/traffic/stored-tab.ts";
import { summarizePage, summarizeSite } from "../../src/traffic/summary.ts";
import { newTabLog } from "../../src/traffic/tab-log.ts";
import type { TabSnapshot } from "../../src/wire/protocol.ts";
import { busyDrafts } from "./busy-page.ts";

/** Made-up traffic, counted by the true code, for looking at the views. */
export interface Scene {
  readonly name: string;
  readonly snapshot: TabSnapshot;
  readonly storedTab?: string;
  /** What `tabs.get` answers; absent: the tab is gone. */
  readonly tabUrl?: string;
  readonly hasAccess?: boolean;
  readonly isOnToolbar?: boolean;
}

export const TAB_ID = 7;
/** A little while ago, so that a countdown still runs. */
const NOW = Date.now() - 40_000;

let sequence = 0;

function draft(statusCode: number, url: string, more: Partial<EntryDraft> = {}): EntryDraft {
  sequence += 1;
  return {
    requestId: String(sequence),
    method: "GET",
    url,
    type: "xmlhttprequest",
    role: "response",
    statusCode,
    responseHeaders: [],
    timeStamp: NOW + sequence * 37,
    startedAt: NOW + sequence * 37 - 20 - ((sequence * 53) % 400),
    frameId: 0,
    ...more,
  };
}

function failure(networkError: string, url: string, more: Partial<EntryDraft> = {}): EntryDraft {
  const { statusCode: _, ...rest } = draft(0, url, { role: "failure", networkError, ...more });
  return rest;
}

function pageOf(url: string, drafts: readonly EntryDraft[], documentCount = 1): PageLog {
  const page = newPageLog(url, url, NOW);
  for (const one of drafts) recordEntry(page, one);
  page.awaitingDocument = documentCount === 0;
  page.documentEntries = page.entries.slice(0, documentCount).map((entry: Entry) => entry.id);
  return page;
}

function snapshotOf(page: PageLog, site?: SiteSummary): TabSnapshot {
  return {
    type: "snapshot",
    tabId: TAB_ID,
    page: summarizePage(page, DEFAULT_SETTINGS),
    entries: page.entries,
    ...(site !== undefined && { site }),
  };
}

function headers(lines: Readonly<Record<string, string>>): readonly Header[] {
  return Object.entries(lines).map(([name, value]) => ({ name, value }));
}

const SHOP = "https://shop.example.com";
const API = "https://api.example.com";

function chainDrafts(): readonly EntryDraft[] {
  return [
    draft(301, "http://shop.example.com/cart", {
      role: "redirect",
      type: "main_frame",
      redirectUrl: `${SHOP}/cart`,
      requestId: "doc",
    }),
    draft(302, `${SHOP}/cart`, {
      role: "redirect",
      type: "main_frame",
      redirectUrl: `${SHOP}/checkout`,
      requestId: "doc",
    }),
    draft(200, `${SHOP}/checkout`, {
      type: "main_frame",
      requestId: "doc",
      responseHeaders: headers({ server: "cloudflare", "cf-cache-status": "DYNAMIC" }),
    }),
  ];
}

function shopDrafts(): readonly EntryDraft[] {
  const overloaded = headers({
    "retry-after": "120",
    server: "cloudflare",
    "cf-cache-status": "DYNAMIC",
    "cf-ray": "8c1f2b7e44d04e0e-FRA",
    "x-request-id": "9f1c2b7e-44d0-4e0e-a1c3",
    "content-type": "application/json",
  });
  const assets = Array.from({ length: 112 }, (_, index) =>
    draft(200, `${SHOP}/assets/part-${index}.js`, {
      type: index % 3 === 0 ? "image" : "script",
      fromCache: index % 4 === 0,
    }),
  );
  const moved = Array.from({ length: 12 }, (_, index) =>
    draft(302, `https://img.example.com/p/${4400 + index}.avif`, {
      role: "redirect",
      type: "image",
      redirectUrl: `https://cdn.example.net/p/${4400 + index}.avif`,
    }),
  );
  return [
    ...chainDrafts(),
    ...assets,
    draft(401, "https://auth.example.com/token/refresh", {
      method: "POST",
      responseHeaders: headers({
        "www-authenticate": 'Bearer realm="shop", error="invalid_token", error_description="The token expired"',
      }),
    }),
    draft(401, "https://auth.example.com/token/refresh", {
      method: "POST",
      responseHeaders: headers({ "www-authenticate": 'Bearer realm="shop", error="invalid_token"' }),
    }),
    ...moved,
    ...[8812, 8813, 8814, 8815, 8816].map((order) =>
      draft(503, `${API}/v2/orders/${order}?page=`, { responseHeaders: overloaded }),
    ),
    ...Array.from({ length: 7 }, () =>
      draft(405, `${API}/v2/cart`, { method: "PUT", responseHeaders: headers({ allow: "GET, HEAD" }) }),
    ),
    draft(206, "https://cdn.example.net/intro.mp4", { type: "media" }),
    draft(204, "https://t.example.net/collect", { method: "POST", type: "ping" }),
    draft(101, "wss://live.example.com/socket", { type: "websocket" }),
    failure("net::ERR_FAILED", "https://fonts.example.net/inter.woff2", { type: "font" }),
    failure("net::ERR_NAME_NOT_RESOLVED", "https://metrics.exmaple.com/v1/t.gif", { type: "image" }),
    ...Array.from({ length: 3 }, () =>
      failure("net::ERR_BLOCKED_BY_CLIENT", "https://ads.example.org/pixel.gif", { type: "image", leftOut: "blocked" }),
    ),
    failure("net::ERR_ABORTED", `${SHOP}/api/suggest?q=`, { leftOut: "aborted" }),
    draft(404, `${SHOP}/favicon.ico`, { type: "image", leftOut: "favicon" }),
  ];
}

function shopSite(): SiteSummary {
  const log = newPageLog("site", SHOP, NOW);
  recordEntry(log, draft(200, `${SHOP}/api/flags`));
  recordEntry(log, draft(502, `${SHOP}/api/sync`, { method: "POST" }));
  return summarizeSite(SHOP, log);
}

const EVIL = "\u202Egnp.exe\u202C\u0007<img src=x onerror=alert(1)><b>bold</b>";

function hostileDrafts(): readonly EntryDraft[] {
  const host = `https://${"very-long-subdomain.".repeat(9)}example.com`;
  return [
    draft(500, `${host}/${"deeply/".repeat(40)}end`, { type: "main_frame", reasonPhrase: EVIL }),
    draft(404, `https://evil.example/${encodeURIComponent(EVIL)}?q=&${"x".repeat(200)}=`, {
      responseHeaders: headers({ "x-powered-by": EVIL, server: "a".repeat(5000) }),
    }),
    draft(999, "https://xn--hgbk6aj7f53bba.example/مثال/مسار"),
    draft(600, "https://evil.example/\u2066odd\u2069"),
    draft(0, "https://evil.example/zero"),
    draft(1000, "https://evil.example/thousand"),
    failure("SSL received a record that exceeded the maximum permissible length.", "https://evil.example:8080/"),
  ];
}

function manyDrafts(): readonly EntryDraft[] {
  const codes = [
    400, 401, 402, 403, 404, 405, 408, 409, 410, 412, 413, 414, 415, 418, 422, 425, 429, 431, 451, 500, 501, 502, 503,
    504, 507, 508, 511, 520, 522, 525, 599,
  ];
  return [
    draft(404, "https://many.example/", { type: "main_frame" }),
    ...codes.flatMap((code) =>
      Array.from({ length: (code % 7) + 1 }, (_, index) => draft(code, `https://many.example/${code}/item-${index}`)),
    ),
  ];
}

const LOGIN = "https://login.example.com";

/** Entries as DevTools give them: with request headers, times and sizes. */
function wholeDrafts(): readonly EntryDraft[] {
  const date = new Date(NOW).toUTCString();
  const sent = headers({
    ":authority": "api.example.com",
    accept: "application/json",
    "accept-language": "en-GB,en;q=0.8,de;q=0.5",
    authorization: "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0MiJ9.c2lnbmF0dXJl",
    cookie: "sid=8f1c2b7e44d0; theme=dark; cart=4411",
    origin: SHOP,
    "sec-fetch-mode": "cors",
    "user-agent":
      "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36",
  });
  const known = {
    requestHeaders: sent,
    httpVersion: "h2",
    serverIPAddress: "192.0.2.14",
    mimeType: "application/json",
  };
  return [
    draft(302, "http://shop.example.com/account", {
      ...known,
      role: "redirect",
      type: "main_frame",
      method: "POST",
      requestId: "account",
      redirectUrl: `${SHOP}/account`,
      durationMs: 61,
      responseHeaders: [
        ...headers({ date, location: `${SHOP}/account`, server: "nginx" }),
        { name: "set-cookie", value: "seen=1; Path=/; SameSite=Lax" },
      ],
    }),
    draft(302, `${SHOP}/account`, {
      ...known,
      role: "redirect",
      type: "main_frame",
      requestId: "account",
      redirectUrl: `${LOGIN}/sign-in?state=9f1c2b7e44d04e0ea1c3`,
      durationMs: 118,
      responseHeaders: headers({ date, location: `${LOGIN}/sign-in?state=9f1c2b7e44d04e0ea1c3`, server: "cloudflare" }),
    }),
    draft(200, `${LOGIN}/sign-in?state=9f1c2b7e44d04e0ea1c3`, {
      ...known,
      type: "main_frame",
      requestId: "account",
      durationMs: 204,
      responseHeaders: headers({
        date,
        "content-type": "text/html; charset=utf-8",
        "cache-control": "private, max-age=0, no-store",
        "content-security-policy":
          "default-src 'self'; img-src * data:; script-src 'self' 'nonce-x1'; frame-ancestors 'none'; report-to csp",
        "strict-transport-security": "max-age=31536000; includeSubDomains; preload",
        "x-frame-options": "DENY",
      }),
    }),
    draft(401, `${API}/v2/orders?page=2&access_token=4f9ac01b77`, {
      ...known,
      durationMs: 1_240,
      transferSize: 1_320,
      contentSize: 187,
      timings: { blocked: 6.2, dns: 18, connect: 74, ssl: 41, send: 0.8, wait: 1_102, receive: 39 },
      responseHeaders: [
        ...headers({
          date,
          "www-authenticate":
            'Bearer realm="shop", error="invalid_token", error_description="The access token expired"',
          "content-type": "application/problem+json",
          "content-length": "187",
          "cache-control": "no-cache",
          expires: new Date(NOW - 3 * 3_600_000).toUTCString(),
          "server-timing": 'db;dur=861.2;desc="Orders", auth;dur=12.4, cfL4;desc="?proto=TCP"',
          server: "cloudflare",
          "cf-ray": "8c1f2b7e44d04e0e-FRA",
          "cf-cache-status": "DYNAMIC",
          "x-ratelimit-remaining": "41",
          "x-ratelimit-reset": String(Math.round(NOW / 1000) + 1_800),
          vary: "Origin, Accept-Encoding",
          "x-feature-flags": "checkout-2,cart-drawer,search-v3,".repeat(20),
          "x-request-id": "9f1c2b7e-44d0-4e0e-a1c3",
        }),
        { name: "set-cookie", value: "sid=deleted; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict" },
        { name: "set-cookie", value: "theme=dark; Domain=example.com; Path=/" },
      ],
    }),
    draft(403, `${API}/v2/cart`, { ...known, responseHeaders: headers({ date, server: "cloudflare" }) }),
    draft(403, `${API}/v2/me`, { ...known, responseHeaders: headers({ date, server: "cloudflare" }) }),
    draft(405, `${API}/v2/wishlist`, {
      ...known,
      method: "PUT",
      durationMs: 38,
      responseHeaders: headers({
        "content-length": "0",
        expires: "0",
        "cache-control": "max-age=60",
        pragma: "no-cache",
        "last-modified": "yesterday",
        server: "Apache",
      }),
    }),
  ];
}

const EMPTY: TabSnapshot = { type: "snapshot", tabId: TAB_ID, entries: [] };

function hstsDrafts(): readonly EntryDraft[] {
  return [
    draft(307, "http://secure.example/", {
      role: "redirect",
      type: "main_frame",
      redirectUrl: "https://secure.example/",
      leftOut: "browser-redirect",
    }),
    draft(302, "https://secure.example/", {
      role: "redirect",
      type: "main_frame",
      redirectUrl: "https://www.secure.example/sign-in",
    }),
    draft(404, "https://www.secure.example/sign-in", { type: "main_frame" }),
  ];
}

function cleanPage(): PageLog {
  return pageOf("https://docs.example.org/guide/start", [
    draft(200, "https://docs.example.org/guide/start", { type: "main_frame" }),
    ...Array.from({ length: 41 }, (_, index) => draft(200, `https://docs.example.org/a/${index}.js`)),
    draft(304, "https://docs.example.org/feed"),
    draft(204, "https://docs.example.org/ping", { type: "ping" }),
  ]);
}

export const SCENES: readonly Scene[] = [
  {
    name: "errors",
    snapshot: snapshotOf(pageOf(`${SHOP}/checkout`, shopDrafts(), 3), shopSite()),
    storedTab: writeTab({ ...newTabLog(TAB_ID), pages: [pageOf(`${SHOP}/checkout`, shopDrafts(), 3)] }),
    tabUrl: SHOP,
  },
  {
    name: "whole",
    snapshot: snapshotOf(pageOf(`${SHOP}/account`, wholeDrafts(), 3)),
    tabUrl: SHOP,
  },
  { name: "busy", snapshot: snapshotOf(pageOf(`${SHOP}/`, busyDrafts(NOW), 0)), tabUrl: SHOP },
  { name: "clean", snapshot: snapshotOf(cleanPage()), tabUrl: "https://docs.example.org/" },
  {
    name: "hsts",
    snapshot: snapshotOf(pageOf("https://www.secure.example/sign-in", hstsDrafts(), 3)),
    tabUrl: "https://www.secure.example/",
  },
  {
    name: "hostile",
    snapshot: snapshotOf(
      pageOf(`https://${"very-long-subdomain.".repeat(9)}example.com/${"deeply/".repeat(40)}end`, hostileDrafts()),
    ),
    tabUrl: "https://evil.example/",
    isOnToolbar: false,
  },
  {
    name: "many",
    snapshot: snapshotOf(pageOf("https://many.example/", manyDrafts())),
    tabUrl: "https://many.example/",
  },
  { name: "withheld", snapshot: EMPTY, tabUrl: "https://bank.example/accounts", hasAccess: false },
  { name: "older", snapshot: EMPTY, tabUrl: "https://old.example/" },
  { name: "browser-page", snapshot: EMPTY, tabUrl: "chrome://settings/" },
  { name: "store", snapshot: EMPTY, tabUrl: "https://chromewebstore.google.com/detail/x" },
  { name: "gone", snapshot: EMPTY },
  {
    name: "partial",
    snapshot: snapshotOf({
      ...pageOf("https://old.example/", [draft(404, "https://old.example/late.json")], 0),
      partial: "older-than-extension",
    }),
    tabUrl: "https://old.example/",
  },
];
