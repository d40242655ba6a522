import { HIDDEN_VALUE } from "../traffic/redact.ts";
import type { Reading } from "./reading.ts";

/** Statuses that browsers follow (Fetch, redirect status). */
export const FOLLOWED_REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

const MAX_LENGTH = 8_192;

/** Where a redirect leads, resolved against the address of the request (RFC 9110 §10.2.2). */
export function redirectTarget({ headers, url }: Reading): URL | undefined {
  const location = headers.get("location");
  if (location === undefined || location === "") return undefined;
  try {
    return url === undefined ? new URL(location.slice(0, MAX_LENGTH)) : new URL(location.slice(0, MAX_LENGTH), url);
  } catch {
    return undefined;
  }
}

/** Schemes that a fetch knows besides http and https, and `javascript`: no redirect leads there (Fetch, HTML). */
const CLOSED_SCHEMES = ["about:", "blob:", "data:", "file:", "filesystem:", "javascript:"];

export const DOCUMENT_TYPES: readonly string[] = ["main_frame", "sub_frame", "document"];

/**
 * What becomes of a redirect whose target is neither http nor https: a page is handed to the program for that scheme
 * (HTML, non-fetch scheme navigation), anything else ends in a network error (Fetch, HTTP-redirect fetch).
 */
export function fateOutsideHttp(target: URL, { resourceType }: Reading): "app" | "error" | "depends" {
  if (CLOSED_SCHEMES.includes(target.protocol)) return "error";
  if (DOCUMENT_TYPES.includes(resourceType)) return "app";
  return resourceType === "" ? "depends" : "error";
}

/** Kept addresses have their query values hidden; two of those may look the same and be different. */
export function isWholeAddress(url: URL): boolean {
  return !url.href.includes(HIDDEN_VALUE) && !url.href.includes(encodeURIComponent(HIDDEN_VALUE));
}

export function withoutFragment(url: URL): string {
  const end = url.href.indexOf("#");
  return end < 0 ? url.href : url.href.slice(0, end);
}

const LOGIN_WORD =
  /(?:^|[/._-])(?:log[-_]?in|sign[-_]?in|signon|logon|sso|saml2?|oauth2?|oidc|authorize|authenticate|auth|cas|adfs|wp-login|session\/new|sessions\/new)(?:$|[/._?-])/i;
const LOGIN_HOST = /^(?:login|signin|sso|auth|accounts|id|idp|oauth)\./i;

/** Whether an address looks like a login page or an identity provider. */
export function looksLikeLogin(url: URL): boolean {
  return LOGIN_HOST.test(url.hostname) || LOGIN_WORD.test(url.pathname.slice(0, 300));
}

const PORTAL_WORD =
  /captive|hotspot|guest-?(?:portal|login|wifi)|wifi-?(?:portal|login)|portal\/login|nomadix|switch_url|wispr/i;

/** Whether an address looks like the login page of a network. */
export function looksLikePortal(url: URL): boolean {
  return PORTAL_WORD.test(`${url.hostname}${url.pathname}${url.search}`.slice(0, 500));
}

/**
 * Addresses that browsers and systems ask over http to find out whether a network wants a login: each has one known
 * answer that is no redirect (Chromium, Firefox, Apple's and Microsoft's network documentation).
 */
const PORTAL_CHECK =
  /^http:\/\/(?:[\w.-]+\.(?:google|gstatic|android)\.com\/generate_204|captive\.apple\.com\/|detectportal\.firefox\.com\/|www\.msft(?:connecttest|ncsi)\.com\/(?:connecttest|ncsi)\.txt)/;

export function isPortalCheck({ href }: URL): boolean {
  return PORTAL_CHECK.test(href);
}
