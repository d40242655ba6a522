import type { Reference } from "../../../catalog/types.ts";

export interface ErrorField {
  readonly label: string;
  readonly value: string;
}

/** What the body of an error says, read by the form in which it says it. */
export interface ErrorReport {
  readonly format: string;
  readonly reference?: Reference;
  readonly fields: readonly ErrorField[];
  /** The status that the body claims. */
  readonly claimedStatus?: number;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** More of a list of errors is not shown as fields; the text below has them all. */
const MAX_FIELDS = 24;
const MAX_VALUE_LENGTH = 2_000;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value === "" ? undefined : value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return undefined;
}

/** A value as one line; structures as JSON. */
function lineOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  const text = textOf(value) ?? (typeof value === "object" ? JSON.stringify(value) : undefined);
  return text === undefined || text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`;
}

/** Fields that have a value, in order. */
export function fieldsOf(pairs: readonly (readonly [label: string, value: unknown])[]): readonly ErrorField[] {
  return pairs
    .flatMap(([label, value]) => {
      const text = lineOf(value);
      return text === undefined ? [] : [{ label, value: text }];
    })
    .slice(0, MAX_FIELDS);
}

/** The members of an object that are not among those already shown. */
export function restOf(object: JsonObject, shown: readonly string[]): readonly (readonly [string, unknown])[] {
  return Object.entries(object).filter(([name]) => !shown.includes(name));
}

/** A number that can be a status: `404`, `"404"`. */
export function statusOf(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d{3}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) && number >= 100 && number <= 599 ? number : undefined;
}

export function report(
  format: string,
  pairs: readonly (readonly [label: string, value: unknown])[],
  more: { readonly reference?: Reference; readonly claimedStatus?: number | undefined } = {},
): ErrorReport {
  const { reference, claimedStatus } = more;
  return {
    format,
    fields: fieldsOf(pairs),
    ...(reference !== undefined && { reference }),
    ...(claimedStatus !== undefined && { claimedStatus }),
  };
}

/**
 * Reads one form of error bodies; `undefined` for any other. `isError`: the status is 400 or above, so that a form that
 * many harmless answers share may be taken for an error.
 */
export type ReadFormat = (body: JsonObject, isError: boolean, mimeType: string) => ErrorReport | undefined;
