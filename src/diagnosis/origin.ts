import { conclude, decideByClues } from "./origin/decision.ts";
import { findProxyError, PROXY_ERRORS, readCacheStatus } from "./origin/standard-fields.ts";
import { WAF_PHRASES } from "./origin/waf-clues.ts";
import type { Reading } from "./reading.ts";
import type { Origin } from "./types.ts";

/** A longer error name is none. */
const MAX_ERROR_LENGTH = 300;

/** The browser answered by itself: a made-up redirect, its cache, or a failure without any response. */
function browserOrigin(reading: Reading): Origin | undefined {
  const { headers, networkError, statusCode } = reading;
  const reason = headers.get("non-authoritative-reason");
  if (reason !== undefined) {
    const product = /webrequest/i.test(reason) ? "Chrome extension" : "Chrome";
    return conclude("browser", product, headers.line("non-authoritative-reason"));
  }
  if (statusCode === 307 && reading.reasonPhrase === "Internal Redirect") {
    return conclude("browser", "Chrome", [{ fact: "the status line says 307 Internal Redirect" }]);
  }
  if (networkError !== undefined && statusCode === 0) {
    return conclude("browser", undefined, [{ fact: `no response: ${networkError.slice(0, MAX_ERROR_LENGTH)}` }]);
  }
  if (reading.fromCache) return conclude("browser", "browser cache", [{ fact: "the browser took it from its cache" }]);
  // Firefox reports 0 when a service worker of the site takes the request over. A log with the request's headers has 0
  // for any request without an answer.
  const isBare = headers.lacks("server") && headers.lacks("date") && reading.requestHeaders === undefined;
  if (statusCode === 0 && networkError === undefined && isBare) {
    return conclude("service-worker", undefined, [{ fact: "status 0: the request went to a service worker" }]);
  }
  return undefined;
}

/** Fields made for the question: `Proxy-Status` (RFC 9209) and `Cache-Status` (RFC 9211). */
function standardOrigin(reading: Reading): Origin | undefined {
  const error = findProxyError(reading);
  const kind = error === undefined ? undefined : PROXY_ERRORS[error.type];
  const isProxys = kind !== undefined && (kind.isOwn || kind.status === reading.statusCode);
  if (error !== undefined && isProxys && error.receivedStatus === undefined) {
    return conclude("reverse-proxy", error.proxy, reading.headers.lines("proxy-status"));
  }
  if (reading.statusCode === 407 && reading.proxyChallenges.length > 0 && !reading.headers.has("server")) {
    const fact = { fact: "only a proxy answers 407 (RFC 9110 §15.5.8)" };
    return conclude("reverse-proxy", undefined, [...reading.headers.line("proxy-authenticate"), fact]);
  }
  const hit = readCacheStatus(reading).find((hop) => hop.isHit);
  if (hit === undefined) return undefined;
  const product = /^netlify/i.test(hit.cache) ? "Netlify" : hit.cache;
  return conclude("cdn", product === "" ? undefined : product, reading.headers.lines("cache-status"));
}

/** The front of Azure App Service for an app that is switched off. It names itself nowhere else. */
export function isDisabledSite({ statusCode, reasonPhrase }: Reading): boolean {
  return statusCode === 403 && reasonPhrase === "Site Disabled";
}

/**
 * Who answered, with the lines that prove it. A CDN or proxy passes on what stands behind it, so a mark that it was on
 * the way proves nothing about the author: `unknown` is an answer, with the hops as its evidence.
 */
export function findOrigin(reading: Reading): Origin {
  const own = browserOrigin(reading) ?? standardOrigin(reading);
  if (own !== undefined) return own;
  const firewall = reading.statusCode >= 400 ? WAF_PHRASES.find(({ when }) => when(reading)) : undefined;
  if (firewall !== undefined) {
    return conclude("waf", firewall.product, [
      { fact: `the status line says ${reading.statusCode} ${reading.reasonPhrase}` },
    ]);
  }
  if (isDisabledSite(reading)) {
    return conclude("load-balancer", "Azure App Service", [{ fact: "the status line says 403 Site Disabled" }]);
  }
  return decideByClues(reading);
}
