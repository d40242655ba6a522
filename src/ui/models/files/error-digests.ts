import { lookup, lookupNetworkError } from "../../../catalog/catalog.ts";
import type { StatusEntry } from "../../../catalog/types.ts";
import type { Entry } from "../../../traffic/entry.ts";
import { isError } from "../../../traffic/is-error.ts";
import { redactFailure } from "../../../traffic/redact-entry.ts";
import { observe } from "../diagnosing.ts";

/** A diagnosis in short, for programs. */
export interface ErrorDigest {
  readonly name: string;
  readonly registry: string;
  readonly layer: string;
  readonly product?: string;
  readonly causes: readonly { readonly id: string; readonly certainty: string }[];
  readonly findings: readonly { readonly ruleId: string; readonly level: string }[];
  readonly retry: string;
}

/** The same for an entry as it is and as it goes out. */
function outcomeKey({ statusCode, networkError = "" }: Entry): string {
  return statusCode === undefined ? redactFailure(networkError) : String(statusCode);
}

/**
 * Loads the rules and the catalog's entries for all errors, so that each can be digested at once.
 * @returns the digest of an error; `undefined` for an entry that is none
 */
export async function loadErrorDigests(entries: readonly Entry[]): Promise<(entry: Entry) => ErrorDigest | undefined> {
  const { diagnoseWith } = await import("../../../diagnosis/diagnose.ts");
  const known = new Map<string, readonly StatusEntry[]>();
  for (const entry of entries) {
    const key = outcomeKey(entry);
    if (!isError(entry) || known.has(key)) continue;
    const failure = entry.statusCode === undefined ? await lookupNetworkError(key) : undefined;
    known.set(
      key,
      entry.statusCode === undefined ? (failure === undefined ? [] : [failure]) : await lookup(entry.statusCode),
    );
  }
  return (entry) => {
    if (!isError(entry)) return undefined;
    const { name, registry, origin, causes, findings, retry } = diagnoseWith(
      observe(entry),
      known.get(outcomeKey(entry)) ?? [],
    );
    return {
      name,
      registry,
      layer: origin.layer,
      ...(origin.product !== undefined && { product: origin.product }),
      causes: causes.map(({ id, certainty }) => ({ id, certainty })),
      findings: findings.map(({ ruleId, level }) => ({ ruleId, level })),
      retry: retry.advice,
    };
  };
}
