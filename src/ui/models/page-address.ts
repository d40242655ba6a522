/** What a tab's address says about whether extensions may watch it. */
export type AddressKind = "web" | "store" | "protected" | "file" | "browser" | "unknown";

/** Chromium hides the stores from every extension (web_request_permissions.cc). */
const STORES: readonly RegExp[] = [
  /^chromewebstore\.google\.com\//,
  /^chrome\.google\.com\/webstore(\/|$)/,
  /^microsoftedge\.microsoft\.com\/addons(\/|$)/,
  /^addons\.opera\.com\//,
  /^(discovery\.)?addons\.mozilla\.org\//,
];

/** Firefox keeps extensions off these (preference `extensions.webextensions.restrictedDomains`). */
const PROTECTED_BY_FIREFOX = new Set([
  "accounts-static.cdn.mozilla.net",
  "accounts.firefox.com",
  "addons.cdn.mozilla.net",
  "api.accounts.firefox.com",
  "content.cdn.mozilla.net",
  "oauth.accounts.firefox.com",
  "profile.accounts.firefox.com",
  "support.mozilla.org",
  "sync.services.mozilla.com",
]);

function parse(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}

/**
 * @param url the tab's address; empty or absent where the browser does not tell it
 * @param isFirefox Firefox protects more sites than its store
 */
export function classifyAddress(url: string | undefined, isFirefox: boolean): AddressKind {
  const address = parse(url ?? "");
  if (address === undefined) return "unknown";
  if (address.protocol === "file:") return "file";
  if (address.protocol !== "http:" && address.protocol !== "https:") return "browser";
  if (STORES.some((store) => store.test(`${address.host}${address.pathname}`))) return "store";
  return isFirefox && PROTECTED_BY_FIREFOX.has(address.hostname) ? "protected" : "web";
}

/** Match pattern of the site, for asking access; `undefined` for addresses that are no web site. */
export function sitePattern(url: string | undefined): string | undefined {
  const address = parse(url ?? "");
  if (address?.protocol !== "http:" && address?.protocol !== "https:") return undefined;
  return `${address.protocol}//${address.hostname}/*`;
}
