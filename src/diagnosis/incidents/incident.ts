import type { Entry } from "../../traffic/entry.ts";
import type { Certainty } from "../types.ts";

export type IncidentKind =
  | "data-became-login"
  | "host-down"
  | "login-lost"
  | "path-unstable"
  | "rate-limited"
  | "redirect-detour"
  | "redirect-downgrade"
  | "redirect-loop"
  | "redirect-method-lost"
  | "redirect-needless-hops";

/** Several entries that are one trouble. */
export interface Incident {
  readonly kind: IncidentKind;
  readonly text: string;
  readonly certainty: Certainty;
  /** Where it began: shown first. */
  readonly root: Entry;
  /** All that belong to it, in the order in which they came; the root among them. */
  readonly entries: readonly Entry[];
  readonly step?: string;
}

export function incident(
  kind: IncidentKind,
  certainty: Certainty,
  text: string,
  entries: readonly [Entry, ...Entry[]],
  step?: string,
): Incident {
  const [root] = entries;
  return { kind, certainty, text, root, entries, ...(step === undefined ? {} : { step }) };
}

export function isNotEmpty<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}

/** The address of an entry, or nothing where it cannot be read. */
export function parseAddress(url: string | undefined): URL | undefined {
  if (url === undefined) return undefined;
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** A response that failed and counts: redirects, answered challenges and what was left out do not. */
export function isFailed({ role, statusCode, leftOut }: Entry): boolean {
  if (leftOut !== undefined) return false;
  return role === "failure" || (role === "response" && (statusCode ?? 0) >= 400);
}

export function outcomeOf({ statusCode, networkError }: Entry): string {
  return statusCode === undefined ? (networkError ?? "failed") : String(statusCode);
}

/** More say no more in a sentence than how many they are. */
const MAX_OUTCOMES = 6;

/** `401 ×1, 403 ×12`, in the order of first appearance; of many the first ones, and how many more there are. */
export function countOutcomes(entries: readonly Entry[]): string {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(outcomeOf(entry), (counts.get(outcomeOf(entry)) ?? 0) + 1);
  const named = [...counts].slice(0, MAX_OUTCOMES).map(([outcome, count]) => `${outcome} ×${count}`);
  const rest = counts.size - named.length;
  return `${named.join(", ")}${rest === 0 ? "" : ` and ${rest} ${rest === 1 ? "other" : "others"}`}`;
}

/** Groups in the order of first appearance. */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}
