import {
  FOLLOWED_REDIRECTS,
  fateOutsideHttp,
  isPortalCheck,
  isWholeAddress,
  looksLikeLogin,
  looksLikePortal,
  redirectTarget,
  withoutFragment,
} from "../locations.ts";
import type { Reading } from "../reading.ts";
import { isRequestWhole } from "../rules/rule.ts";
import { because, type Case, type Explanation, fact, statusFact } from "./explanation.ts";

/** Redirects that the browser made up (Chromium, SynthesizeRedirectHeaders). */
function explainSynthetic({ reading, origin }: Case): Explanation[] {
  if (origin.layer !== "browser" || reading.fromCache) return [];
  const reason = reading.headers.get("non-authoritative-reason") ?? "";
  if (/^HSTS/i.test(reason)) {
    const text =
      "The browser turned http into https by itself, because the site asked for that before (HSTS). Nothing was sent.";
    return [because("hsts-upgrade", "certain", text, origin.evidence)];
  }
  if (/^DNS/i.test(reason)) {
    const text =
      "The browser turned http into https by itself, because DNS says the site takes only https. Nothing was sent.";
    return [because("dns-https-upgrade", "certain", text, origin.evidence)];
  }
  if (/webrequest/i.test(reason)) {
    const text = "Another extension redirected the request. The site never saw it.";
    return [
      because(
        "extension-redirect",
        "certain",
        text,
        origin.evidence,
        "Switch extensions off one by one to find which.",
      ),
    ];
  }
  const text = "The browser made this redirect itself. Nothing was sent to the server.";
  return [because("browser-redirect", "certain", text, origin.evidence)];
}

function isSlashMove(from: string, to: string): boolean {
  return from !== to && from.replace(/\/$/, "") === to.replace(/\/$/, "");
}

const withoutWww = (host: string): string => host.replace(/^www\./, "");

function describeMove(from: URL, to: URL, isPermanent: boolean): readonly [string, string] {
  const isSamePlace = from.pathname === to.pathname && from.search === to.search;
  const isSameSite = withoutWww(from.hostname) === withoutWww(to.hostname);
  if (from.protocol === "http:" && to.protocol === "https:" && isSamePlace && isSameSite) {
    return ["https-upgrade", "The redirect leads to the same address over https."];
  }
  if (from.host !== to.host && withoutWww(from.host) === withoutWww(to.host) && isSamePlace) {
    return ["host-canonical", "The site prefers its name with or without www."];
  }
  if (from.host === to.host && from.search === to.search && isSlashMove(from.pathname, to.pathname)) {
    return ["trailing-slash", "The site prefers the address with or without the slash at its end."];
  }
  return isPermanent
    ? ["moved", "The address has moved for good. Links should be changed."]
    : ["moved-temporarily", "The site sends this request somewhere else for now."];
}

const IN_FRONT: readonly string[] = ["cdn", "waf", "load-balancer", "reverse-proxy"];

const OUTSIDE_HTTP = {
  app: "The redirect leads to another program, which the browser asks to open it.",
  error: "The redirect leads to no web address, so the browser ends the request with an error.",
  depends: "The redirect leads to no web address: a page is handed to the program for it, any other request fails.",
} as const;

function explainTarget(one: Case, target: URL): Explanation[] {
  const { reading } = one;
  const { headers, url, statusCode, method } = reading;
  const evidence = headers.line("location");
  if (target.protocol !== "http:" && target.protocol !== "https:") {
    return [because("redirect-to-app", "certain", OUTSIDE_HTTP[fateOutsideHttp(target, reading)], evidence)];
  }
  if (url === undefined) return [];
  const isSame = withoutFragment(url) === withoutFragment(target);
  if (isSame && isWholeAddress(url) && isWholeAddress(target) && (method === "GET" || method === "HEAD")) {
    const setsCookie = headers.has("set-cookie");
    // Cookies are not kept, so that none is seen does not say that none was set.
    const text =
      "The redirect leads back to the same address. Unless a cookie changes the answer, it goes round in a circle.";
    return [
      because(
        "redirect-to-itself",
        setsCookie ? "possible" : "likely",
        text,
        evidence,
        "Delete the cookies of this site, then try again.",
      ),
    ];
  }
  if (isPortalCheck(url) && target.hostname !== url.hostname) {
    const text = "The network wants a login first: it answered in place of the address that tests for one.";
    return [because("captive-portal", "likely", text, evidence, "Open any http page and log in to the network.")];
  }
  if (url.protocol === "http:" && target.host !== url.host && looksLikePortal(target)) {
    const text = "The network seems to want a login first: the redirect leads to what looks like its portal.";
    return [because("captive-portal", "possible", text, evidence, "Open any http page and log in to the network.")];
  }
  if (url.protocol === "https:" && target.protocol === "http:") {
    const text = "The redirect leads from https to http: encryption is lost unless the browser turns it back (HSTS).";
    return [because("https-downgrade", "certain", text, evidence, "The site should redirect to the https address.")];
  }
  if (looksLikeLogin(target) && !looksLikeLogin(url)) {
    const text = "The site sends the request to its login: not logged in, or the session has run out.";
    return [because("redirect-to-login", "likely", text, evidence, "Log in again.")];
  }
  const isPermanent = statusCode === 301 || statusCode === 308;
  // What stands in front redirects without having looked into the form.
  if (statusCode === 303 && method === "POST" && !IN_FRONT.includes(one.origin.layer)) {
    const text = "The form was taken; the result is fetched from another address.";
    return [because("form-taken", "likely", text, evidence)];
  }
  const [id, text] = describeMove(url, target, isPermanent);
  return [because(id, "certain", text, evidence)];
}

/** A 304 to a request that surely named no copy (RFC 9110 §15.4.5): then nothing is said about one. */
function isUnasked(reading: Reading): boolean {
  const { requestHeaders, method } = reading;
  if (method !== "GET" && method !== "HEAD") return true;
  return isRequestWhole(reading) && !CONDITIONS.some((name) => requestHeaders?.has(name) === true);
}

const CONDITIONS = ["if-none-match", "if-modified-since"];

/** Where a redirect leads and what that tells. */
export function explainRedirects(one: Case): readonly Explanation[] {
  const { reading } = one;
  const { statusCode, headers } = reading;
  if (statusCode < 300 || statusCode > 399) return [];
  const synthetic = explainSynthetic(one);
  if (synthetic.length > 0) return synthetic;
  if (statusCode === 304) {
    if (isUnasked(reading)) return [];
    const text = "The copy that the client has is still good, so no content was sent.";
    return [because("copy-still-good", "certain", text, [...headers.line("etag"), statusFact(reading)])];
  }
  if (!FOLLOWED_REDIRECTS.includes(statusCode)) return [];
  if (headers.lacks("location")) {
    const text = "A redirect without a target: the browser stays where it is and shows what came with it.";
    return [because("redirect-without-target", "certain", text, [fact(`${statusCode} without Location`)])];
  }
  const target = redirectTarget(reading);
  if (target !== undefined) return explainTarget(one, target);
  if (!headers.has("location")) return [];
  const text = "The redirect's target is no valid address.";
  return [because("redirect-target-invalid", "certain", text, headers.line("location"))];
}
