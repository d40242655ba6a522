import { lookup, lookupNetworkError } from "../../catalog/catalog.ts";
import type { Role, StatusEntry } from "../../catalog/types.ts";

/** What the catalog says about one outcome. */
export interface Explanation {
  /** The meaning that fits best. */
  readonly entry: StatusEntry;
  /** What the same number means elsewhere. */
  readonly others: readonly StatusEntry[];
}

export interface Outcome {
  readonly statusCode?: number;
  readonly networkError?: string;
}

/** One key per outcome, for caches of explanations. */
export function outcomeKey({ statusCode, networkError }: Outcome): string {
  return statusCode === undefined ? (networkError ?? "") : String(statusCode);
}

/** `undefined` for what has no meaning at all, such as an empty error name. */
export async function explain({ statusCode, networkError }: Outcome): Promise<Explanation | undefined> {
  if (statusCode !== undefined) {
    const [entry, ...others] = await lookup(statusCode);
    return entry === undefined ? undefined : { entry, others };
  }
  const entry = await lookupNetworkError(networkError ?? "");
  return entry === undefined ? undefined : { entry, others: [] };
}

/** The same explanation with the meaning of this registry first, such as the vendor that a diagnosis recognized. */
export function preferRegistry(
  explanation: Explanation | undefined,
  registry: string | undefined,
): Explanation | undefined {
  const chosen = explanation?.others.find((other) => other.registry === registry && other.kind === "status");
  if (explanation === undefined || chosen === undefined || explanation.entry.registry === registry) return explanation;
  return { entry: chosen, others: [explanation.entry, ...explanation.others.filter((other) => other !== chosen)] };
}

/** The order in which steps are shown where the catalog names no one in particular. */
const ROLES: readonly Role[] = ["front-end", "back-end", "operator", "visitor"];

export interface RoleStep {
  readonly role: Role;
  readonly text: string;
}

/** Steps by role, those who can mend it first. */
export function stepsByRole({ fixers, steps }: Pick<StatusEntry, "fixers" | "steps">): readonly RoleStep[] {
  const order = [...fixers.filter((fixer): fixer is Role => fixer !== "network" && fixer !== "nobody"), ...ROLES];
  return [...new Set(order)].flatMap((role) => {
    const text = steps[role];
    return text === undefined ? [] : [{ role, text }];
  });
}
