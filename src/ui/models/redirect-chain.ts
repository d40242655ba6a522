import type { Entry } from "../../traffic/entry.ts";
import { splitUrl } from "../../traffic/groups.ts";

/** One step of a chain. The last one is the final response or failure. */
export interface Hop {
  readonly entry: Entry;
  /** The browser made this redirect up itself: HSTS, or another extension's rule. No server sent the status. */
  readonly isSynthetic: boolean;
  /** What this step changes, in a few words each: `http → https`, `POST → GET`. Empty for the last one. */
  readonly changes: readonly string[];
}

function schemeOf(url: string): string {
  return url.slice(0, Math.max(0, url.indexOf("://")));
}

/** What differs between an address and the one that follows it. Query values are not kept, so they cannot differ. */
export function describeMove(from: string, to: string): readonly string[] {
  const changes: string[] = [];
  if (schemeOf(from) !== schemeOf(to)) changes.push(`${schemeOf(from)} → ${schemeOf(to)}`);
  const before = splitUrl(from);
  const after = splitUrl(to);
  const hostMoves = before.host !== after.host;
  if (hostMoves) changes.push(`→ ${after.host}${after.path === before.path ? "" : after.path}`);
  else if (before.path !== after.path) changes.push(`${before.path} → ${after.path}`);
  return changes;
}

/** Redirect hops of one request with its final response, in order. */
export function redirectChain(entries: readonly Entry[]): readonly Hop[] {
  return entries.map((entry, index) => {
    const next = entries[index + 1];
    const target = next?.url ?? entry.redirectUrl;
    const changes = target === undefined || entry.role !== "redirect" ? [] : [...describeMove(entry.url, target)];
    if (next !== undefined && next.method !== entry.method) changes.push(`${entry.method} → ${next.method}`);
    return { entry, isSynthetic: entry.leftOut === "browser-redirect", changes };
  });
}

/** The document's own chain. */
export function documentChain(documentEntries: readonly number[], entries: readonly Entry[]): readonly Hop[] {
  const own = new Set(documentEntries);
  return redirectChain(entries.filter((entry) => own.has(entry.id)));
}
