import { isBrowserRedirect } from "../draft.ts";
import { headerValue } from "./headers.ts";
import type { OpenEntry } from "./map-entry.ts";

/** The statuses that browsers follow (Fetch standard, "redirect status"). A 201 or 300 with `Location` is no redirect. */
const FOLLOWED: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** The next request of a chain starts when the redirect has come; clocks of two sources may differ by so much. */
const MAX_GAP_MS = 1_000;
/** Addresses that are still to come, and redirects that lead to one of them at the same time. */
const MAX_WAITING = 200;

/** Schemes whose challenges a browser answers by itself or by asking the person (RFC 9110 §11, RFC 4559). */
const BROWSER_SCHEME = /^\s*(basic|digest|ntlm|negotiate)\b/i;

/** Characters of a challenge that are looked at. */
const MAX_CHALLENGE = 2_000;

interface Waiting {
  readonly hop: OpenEntry;
  /** Milliseconds since the epoch. */
  readonly endedAt: number;
}

function resolve(target: string, base: string): string | undefined {
  try {
    const url = new URL(target, base);
    url.hash = "";
    return url.href;
  } catch {
    return undefined;
  }
}

/** Most addresses are spelled as `resolve` spells them; others are worth the time it takes. */
const NORMAL_URL = /^https?:\/\/[a-z\d.-]+\/[\w\-.~!$&()*+,;=:@%/?]*$/;

function normalize(url: string): string {
  return resolve(url, url) ?? url;
}

function withoutFragment(url: string): string {
  const hash = url.indexOf("#");
  return hash < 0 ? url : url.slice(0, hash);
}

function isAskedFor(scheme: string, { responseHeaders }: OpenEntry, lowerName: string): boolean {
  return responseHeaders.some(
    ({ name, value }) =>
      name.toLowerCase() === lowerName && value.slice(0, MAX_CHALLENGE).toLowerCase().includes(scheme),
  );
}

/**
 * Joins what a file holds as separate entries: the hops of a redirect chain get one request id, and so does a challenge
 * that the browser answered with credentials. Entries come in the order of the file.
 */
export class Chains {
  /** By the address that is to come, oldest first. */
  readonly #waiting = new Map<string, Waiting[]>();
  #before: OpenEntry | undefined;

  /** @param redirectUrl where the file says that the response leads; its `Location` counts where it says nothing */
  join(entry: OpenEntry, redirectUrl: string | undefined): void {
    this.#continueChain(entry);
    this.#joinChallenge(entry);
    if (entry.statusCode !== undefined && FOLLOWED.has(entry.statusCode)) this.#beginHop(entry, redirectUrl);
    this.#before = entry;
  }

  #continueChain(entry: OpenEntry): void {
    if (this.#waiting.size === 0 || entry.type === "preflight") return;
    const url = withoutFragment(entry.url);
    const hop = this.#takeHop(url, entry) ?? (NORMAL_URL.test(url) ? undefined : this.#takeHop(normalize(url), entry));
    if (hop === undefined) return;
    entry.requestId = hop.requestId;
    if (hop.leftOut === "favicon" && entry.leftOut === undefined) entry.leftOut = "favicon";
  }

  /** The redirect to this address that ended nearest to the entry's start, which is waited for no more. */
  #takeHop(url: string, { id, startedAt }: OpenEntry): OpenEntry | undefined {
    const waiting = this.#waiting.get(url);
    if (waiting === undefined) return undefined;
    const gapOf = ({ endedAt }: Waiting) => Math.abs((startedAt ?? endedAt) - endedAt);
    const [nearest] = waiting
      .filter((one) => id === one.hop.id + 1 || gapOf(one) <= MAX_GAP_MS)
      .sort((a, b) => gapOf(a) - gapOf(b));
    if (nearest === undefined) return undefined;
    waiting.splice(waiting.indexOf(nearest), 1);
    if (waiting.length === 0) this.#waiting.delete(url);
    return nearest.hop;
  }

  #beginHop(entry: OpenEntry, redirectUrl: string | undefined): void {
    const target = redirectUrl ?? headerValue(entry.responseHeaders, "location");
    if (target === undefined || target === "") return;
    const resolved = resolve(target, entry.url);
    entry.role = "redirect";
    entry.redirectUrl = resolved ?? target;
    const statusLine = `HTTP/1.1 ${entry.statusCode} ${entry.reasonPhrase ?? ""}`;
    const { statusCode = 0, responseHeaders } = entry;
    if (entry.leftOut === "cut-off") delete entry.leftOut;
    if (isBrowserRedirect({ statusCode, statusLine, responseHeaders })) entry.leftOut = "browser-redirect";
    if (resolved === undefined) return;
    const endedAt = (entry.startedAt ?? entry.timeStamp) + (entry.durationMs ?? 0);
    const others = this.#waiting.get(resolved);
    if (others !== undefined) {
      if (others.length >= MAX_WAITING) others.shift();
      others.push({ hop: entry, endedAt });
      return;
    }
    const [oldest] = this.#waiting.keys();
    if (oldest !== undefined && this.#waiting.size >= MAX_WAITING) this.#waiting.delete(oldest);
    this.#waiting.set(resolved, [{ hop: entry, endedAt }]);
  }

  /**
   * A 401 or 407 is a challenge where the next entry is the same request with credentials of a scheme that the server
   * asked for and that browsers answer themselves. A script that fetches a new token and tries again is none.
   */
  #joinChallenge(entry: OpenEntry): void {
    const before = this.#before;
    if (before === undefined || before.role !== "response") return;
    const isProxy = before.statusCode === 407;
    if (!isProxy && before.statusCode !== 401) return;
    if (before.url !== entry.url || before.method !== entry.method) return;
    const name = isProxy ? "proxy-authorization" : "authorization";
    const credentials = headerValue(entry.requestHeaders ?? [], name);
    if (credentials === undefined || credentials === headerValue(before.requestHeaders ?? [], name)) return;
    const scheme = BROWSER_SCHEME.exec(credentials)?.[1]?.toLowerCase();
    if (scheme === undefined || !isAskedFor(scheme, before, isProxy ? "proxy-authenticate" : "www-authenticate"))
      return;
    before.role = "challenge";
    entry.requestId = before.requestId;
  }
}
