/** An object of a file: any field may be missing or of any type. */
export type Untrusted = Readonly<Record<string, unknown>>;

const NOTHING: Untrusted = {};

export function isObject(value: unknown): value is Untrusted {
  return typeof value === "object" && value !== null;
}

/** The object, or one without fields. */
export function objectOf(value: unknown): Untrusted {
  return isObject(value) ? value : NOTHING;
}

/** A text that says something; `undefined` for all else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A value as JSON writes it. Where it is nested too deep to be written, only its brackets. */
export function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Array.isArray(value) ? "[…]" : "{…}";
  }
}

/** The texts and objects of a list; an empty list for anything that is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
