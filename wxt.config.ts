import { defineConfig } from "wxt";

/**
 * Every web site, WebSockets too: Chromium reports those to extensions that may see `ws` and `wss` addresses only.
 * Firefox's wildcard covers all four schemes, and stands in its settings as one switch; of several it shows one.
 */
const ALL_SITES = {
  chromium: ["http://*/*", "https://*/*", "ws://*/*", "wss://*/*"],
  firefox: ["*://*/*"],
};

/**
 * The policy of every extension page. Nothing may be loaded from the network, framed by a page, or run from a string.
 * `style-src` needs no inline styles: widths that follow data are set through the CSSOM, which CSP allows.
 * Chromium's DevTools hold the panel and the page that makes it in frames, and obey the policy; Firefox's do not ask it.
 */
const policyFor = (browser: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${browser === "firefox" ? "'none'" : "devtools:"}`,
  ].join("; ");

export default defineConfig({
  modules: ["@wxt-dev/auto-icons", "@wxt-dev/webextension-polyfill"],
  manifestVersion: 3,
  imports: false,
  autoIcons: { baseIconPath: "assets/icon.svg", developmentIndicator: false },
  manifest: ({ browser }) => ({
    name: "Status Decoder",
    description:
      "Counts the HTTP errors of each page and explains every status: what it means, who answered, what to do first.",
    permissions: ["webRequest", "webNavigation", "storage"],
    host_permissions: ALL_SITES[browser === "firefox" ? "firefox" : "chromium"],
    action: { default_title: "Status Decoder" },
    content_security_policy: { extension_pages: policyFor(browser) },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "status-decoder@example.org",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "121" }),
  }),
});
