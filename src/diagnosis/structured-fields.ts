import { type BareItem, type InnerList, type Item, type List, parseItem, parseList, Token } from "structured-headers";

/** Longer values are not parsed: fields of this kind are short. */
const MAX_LENGTH = 4_096;

export interface StructuredMember {
  /** A token or string as text; other types in their textual form. */
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string | number | boolean>;
}

function plain(item: BareItem): string | number | boolean {
  if (typeof item === "string" || typeof item === "number" || typeof item === "boolean") return item;
  if (item instanceof Token) return item.toString();
  if (item instanceof Date) return item.getTime() / 1000;
  return String(item);
}

function readMember([value, parameters]: Item | InnerList): StructuredMember {
  const text = Array.isArray(value) ? "" : String(plain(value));
  return { value: text, parameters: new Map([...parameters].map(([name, item]) => [name, plain(item)])) };
}

/** The members of a structured list (RFC 9651 §3.1), or `undefined` where the value does not parse. */
export function readStructuredList(value: string | undefined): readonly StructuredMember[] | undefined {
  if (value === undefined || value.length > MAX_LENGTH) return undefined;
  let list: List;
  try {
    list = parseList(value);
  } catch {
    return undefined;
  }
  return list.map(readMember);
}

/** Seconds since the epoch of a structured date (RFC 9651 §3.3.7), or `undefined` where the value is none. */
export function readStructuredDate(value: string | undefined): number | undefined {
  if (value === undefined || value.length > MAX_LENGTH) return undefined;
  try {
    const [item] = parseItem(value);
    return item instanceof Date ? item.getTime() / 1000 : undefined;
  } catch {
    return undefined;
  }
}
