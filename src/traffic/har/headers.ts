import type { Header } from "../entry.ts";
import type { Problems } from "./problems.ts";
import { isObject, jsonOf } from "./untrusted.ts";

/** Values up to this length are worth comparing: most of them stand in many entries. */
const MAX_SHARED_LENGTH = 120;
/** Values kept of one name; one that always differs, such as a date, stops being compared. */
const MAX_SHARED_VALUES = 400;
const MAX_SHARED_NAMES = 2_000;

const EMPTY: readonly Header[] = [];

function valueText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map((one) => (isObject(one) ? jsonOf(one) : valueText(one))).join(", ");
  return typeof value === "object" ? jsonOf(value) : String(value);
}

/**
 * Reads the header lists of one file. Equal lines are one object in memory: the same few hundred lines make up most of
 * a large file.
 */
export class HeaderReader {
  readonly #names = new Map<string, Map<string, Header>>();
  readonly #problems: Problems;

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /**
   * Every line in its order. Pseudo-header fields of HTTP/2 and HTTP/3 are left out: they are no header fields (RFC 9113
   * §8.3), and say nothing that method, address and status do not say.
   * @param list `[{ name, value }]`, or an object of values as some test tools write
   */
  read(list: unknown, field: string, entryNumber: number): readonly Header[] {
    if (Array.isArray(list)) {
      if (list.length === 0) return EMPTY;
      const headers: Header[] = [];
      for (const one of list) this.#add(headers, one, field, entryNumber);
      return headers;
    }
    if (list === undefined || list === null) return EMPTY;
    if (!isObject(list)) {
      this.#problems.note(`${field} is no list and is left out`, entryNumber, list);
      return EMPTY;
    }
    return Object.entries(list).flatMap(([name, value]) =>
      name.startsWith(":")
        ? []
        : (Array.isArray(value) ? value : [value]).map((one) => this.#share(name, valueText(one))),
    );
  }

  #add(headers: Header[], one: unknown, field: string, entryNumber: number): void {
    if (!isObject(one) || typeof one.name !== "string" || one.name === "") {
      this.#problems.note(`${field} holds a line without a name, which is left out`, entryNumber);
      return;
    }
    const { name, value } = one;
    if (name.charCodeAt(0) === 0x3a) return;
    if (typeof value === "string") {
      headers.push(this.#share(name, value));
      return;
    }
    if (value !== undefined && value !== null) {
      this.#problems.note(`${field} holds a value that is no text; it was made one`, entryNumber, value);
    }
    headers.push(this.#share(name, valueText(value)));
  }

  #share(name: string, value: string): Header {
    let values = this.#names.get(name);
    if (values === undefined) {
      if (this.#names.size >= MAX_SHARED_NAMES) return { name, value };
      values = new Map();
      this.#names.set(name, values);
    }
    if (value.length > MAX_SHARED_LENGTH) return { name, value };
    const known = values.get(value);
    if (known !== undefined) return known;
    const header = { name, value };
    if (values.size < MAX_SHARED_VALUES) values.set(value, header);
    return header;
  }
}

/** The value of the first line of a name. @param lowerName in lower case */
export function headerValue(headers: readonly Header[], lowerName: string): string | undefined {
  for (const { name, value } of headers) {
    if (name.length === lowerName.length && name.toLowerCase() === lowerName) return value;
  }
  return undefined;
}
