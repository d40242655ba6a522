import type { Entry } from "../../traffic/entry.ts";
import { isWholeAddress, looksLikeLogin } from "../locations.ts";
import { groupBy, type Incident, incident, isNotEmpty, parseAddress } from "./incident.ts";

/** One request with its redirects, in order. The browser's own hops are no server's doing and are left out. */
type Chain = readonly [Entry, ...Entry[]];

/** Kept entries are few; a chain is longer only where something is very wrong. */
const BROWSER_LIMIT = 20;
const GAVE_UP = /TOO_MANY_REDIRECTS|REDIRECT_LOOP/;

/** Requests that cannot use a login page. */
const DATA_TYPES = ["xmlhttprequest", "xhr", "fetch"];

function isHop({ role }: Entry): boolean {
  return role === "redirect";
}

function sameAddress(a: Entry, b: Entry): boolean {
  return a.method === b.method && a.url === b.url;
}

function repeatedHop(hops: readonly Entry[]): Entry | undefined {
  return hops.find((hop, index) => {
    const address = parseAddress(hop.url);
    return (
      address !== undefined && isWholeAddress(address) && hops.findIndex((other) => sameAddress(other, hop)) < index
    );
  });
}

const CLEAR_COOKIES = "Delete the cookies of this site; then check its http/https and www rules.";

function findLoop(chain: Chain, hops: readonly Entry[]): Incident | undefined {
  const last = chain.at(-1);
  const gaveUp = last?.role === "failure" && GAVE_UP.test(last.networkError ?? "");
  if (gaveUp || (hops.length >= BROWSER_LIMIT && last?.role !== "response")) {
    // Only an address that came back proves a circle.
    const manner = repeatedHop(chain) === undefined ? "again and again" : "in a circle";
    const end = gaveUp ? `the browser gave up after ${hops.length} redirects` : `${hops.length} redirects so far`;
    return incident("redirect-loop", "certain", `The site redirects ${manner}; ${end}.`, chain, CLEAR_COOKIES);
  }
  const repeated = repeatedHop(hops);
  if (repeated === undefined) return undefined;
  const text = `The redirects came by ${repeated.url} twice. Without the cookie that let it pass, this would be a circle.`;
  return incident("redirect-detour", "likely", text, chain);
}

function bareHost(address: URL): string {
  return address.hostname.replace(/^www\./, "");
}

function barePath(address: URL): string {
  return address.pathname.replace(/\/$/, "");
}

/** http to https, then www, then a slash: the same page in the end, and one redirect could have said all. */
function findNeedlessHops(chain: Chain, hops: readonly Entry[]): Incident | undefined {
  const from = parseAddress(chain[0].url);
  const to = parseAddress(chain.at(-1)?.url);
  if (hops.length < 2 || from === undefined || to === undefined) return undefined;
  const isSamePage = hops.every((hop) => {
    const address = parseAddress(hop.redirectUrl);
    return address !== undefined && bareHost(address) === bareHost(from) && barePath(address) === barePath(from);
  });
  if (!isSamePage || (from.protocol === to.protocol && from.host === to.host && from.pathname === to.pathname))
    return undefined;
  const text = `${hops.length} redirects lead to the same page under another spelling; one would do.`;
  return incident(
    "redirect-needless-hops",
    "certain",
    text,
    chain,
    `Redirect ${from.origin} at once to ${to.origin}${to.pathname}.`,
  );
}

function findDowngrade(hops: readonly Entry[]): Incident | undefined {
  const down = hops.filter(({ url, redirectUrl }) => {
    return parseAddress(url)?.protocol === "https:" && parseAddress(redirectUrl)?.protocol === "http:";
  });
  if (!isNotEmpty(down)) return undefined;
  const isBounce = hops.some(({ url, redirectUrl }) => {
    return parseAddress(url)?.protocol === "http:" && parseAddress(redirectUrl)?.protocol === "https:";
  });
  const text = isBounce
    ? "The redirects go from https to http and back: part of the way can be read and changed."
    : "A redirect leads from https to http: what follows can be read and changed on the way.";
  return incident("redirect-downgrade", "certain", text, down, "Redirect to the https address at once.");
}

function findMethodLoss(chain: Chain): Incident | undefined {
  const lost = chain.find((hop, index) => {
    const next = chain[index + 1];
    const isOldRedirect = hop.role === "redirect" && (hop.statusCode === 301 || hop.statusCode === 302);
    return isOldRedirect && hop.method === "POST" && next?.method === "GET";
  });
  if (lost === undefined) return undefined;
  const text = `The POST became a GET on the ${lost.statusCode} redirect, and what was sent was dropped.`;
  const rest = chain.slice(chain.indexOf(lost) + 1);
  return incident(
    "redirect-method-lost",
    "certain",
    text,
    [lost, ...rest],
    "Send to the final address, or let the site answer 307 or 308.",
  );
}

function findLoginForData(chain: Chain, hops: readonly Entry[]): Incident | undefined {
  const last = chain.at(-1);
  if (!DATA_TYPES.includes(chain[0].type) || last?.role !== "response" || last.statusCode !== 200) return undefined;
  const toLogin = hops.find(({ redirectUrl }) => {
    const target = parseAddress(redirectUrl);
    return target !== undefined && looksLikeLogin(target);
  });
  const first = parseAddress(chain[0].url);
  if (toLogin === undefined || first === undefined || looksLikeLogin(first)) return undefined;
  const text =
    "A request for data was redirected to a login page and ended in 200: the script got a page where it wanted data.";
  const rest = chain.filter((entry) => entry !== toLogin);
  return incident(
    "data-became-login",
    "likely",
    text,
    [toLogin, ...rest],
    "Log in again; the site should answer such requests with 401.",
  );
}

function findInChain(chain: Chain): readonly Incident[] {
  const hops = chain.filter(isHop);
  if (hops.length === 0) return [];
  const loop = findLoop(chain, hops);
  return [
    loop,
    loop?.kind === "redirect-loop" ? undefined : findNeedlessHops(chain, hops),
    findDowngrade(hops),
    findMethodLoss(chain),
    findLoginForData(chain, hops),
  ].flatMap((found) => found ?? []);
}

/** What is wrong with the redirect chains of a page. A chain is the entries of one request. */
export function findChainIncidents(entries: readonly Entry[]): readonly Incident[] {
  const byServers = entries.filter(({ leftOut }) => leftOut !== "browser-redirect");
  const chains = [...groupBy(byServers, ({ requestId }) => requestId).values()];
  return chains.flatMap((chain) => (isNotEmpty(chain) ? findInChain(chain) : []));
}
