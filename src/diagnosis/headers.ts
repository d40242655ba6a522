import type { Header } from "../traffic/entry.ts";
import { HIDDEN_VALUE } from "../traffic/redact.ts";
import type { Evidence } from "./types.ts";

/** What lies beyond these bounds is not read, so that hostile headers cost no time. */
export const MAX_LINES = 2_000;
export const MAX_VALUES_PER_NAME = 64;
export const MAX_VALUE_LENGTH = 8_192;
/** Long enough to recognise the line; views cut further. */
const MAX_EVIDENCE_LENGTH = 1_000;
/** Field names of the wild are shorter. */
const MAX_NAME_LENGTH = 100;

interface Line {
  readonly name: string;
  readonly value: string;
  /** False when only the beginning of the value is known. */
  readonly isWhole: boolean;
}

/** The line as it came; of a cookie the name alone, because its value is a secret. */
function asEvidence({ name, value }: Line): Evidence {
  if (name.toLowerCase() !== "set-cookie") return { header: name, value: value.slice(0, MAX_EVIDENCE_LENGTH) };
  const equals = value.indexOf("=");
  return { header: name, value: `${value.slice(0, Math.max(0, Math.min(equals, MAX_NAME_LENGTH)))}=${HIDDEN_VALUE}` };
}

function readLine(name: string, value: string): Line {
  const isCut = value.length > MAX_VALUE_LENGTH || value.endsWith(HIDDEN_VALUE);
  return { name, value: trimSpace(value.slice(0, MAX_VALUE_LENGTH)), isWhole: !isCut };
}

/** Trims spaces and tabs, which is all the white space around a field value (RFC 9110 §5.5). */
function trimSpace(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && (value[start] === " " || value[start] === "\t")) start++;
  while (end > start && (value[end - 1] === " " || value[end - 1] === "\t")) end--;
  return start === 0 && end === value.length ? value : value.slice(start, end);
}

/**
 * The field lines of a message: names without regard to case (RFC 9110 §5.1), repeats in their order (§5.3), size
 * bounded. A missing field proves something only while `isComplete` is true.
 */
export class HeaderMap {
  readonly isComplete: boolean;
  readonly #lines = new Map<string, Line[]>();

  /** @param isCut the log had no room for all of them */
  constructor(headers: readonly Header[], isCut = false) {
    const end = Math.min(headers.length, MAX_LINES);
    for (let index = 0; index < end; index++) {
      const header = headers[index];
      // Callers outside of TypeScript may pass anything; what is no header line is no evidence.
      if (typeof header?.name !== "string" || typeof header.value !== "string") continue;
      const { name, value } = header;
      const key = name.toLowerCase();
      const lines = this.#lines.get(key);
      if (lines === undefined) this.#lines.set(key, [readLine(name, value)]);
      else if (lines.length < MAX_VALUES_PER_NAME) lines.push(readLine(name, value));
    }
    this.isComplete = headers.length <= MAX_LINES && !isCut;
  }

  /** @param name in lower case, as in all methods */
  has(name: string): boolean {
    return this.#lines.has(name);
  }

  /** True when the field is surely absent, not merely unknown. */
  lacks(name: string): boolean {
    return this.isComplete && !this.#lines.has(name);
  }

  /** The first value, or its known beginning. */
  get(name: string): string | undefined {
    return this.#lines.get(name)?.[0]?.value;
  }

  /** The first value if all of it is known: what is malformed must not be judged by a part of it. */
  whole(name: string): string | undefined {
    const line = this.#lines.get(name)?.[0];
    return line?.isWhole === true ? line.value : undefined;
  }

  /** Every value of which all is known. */
  wholes(name: string): readonly string[] {
    return (this.#lines.get(name) ?? []).filter((line) => line.isWhole).map((line) => line.value);
  }

  all(name: string): readonly string[] {
    return this.#lines.get(name)?.map((line) => line.value) ?? [];
  }

  /** How many lines carry the field, counted up to `MAX_VALUES_PER_NAME`. */
  count(name: string): number {
    return this.#lines.get(name)?.length ?? 0;
  }

  /** All values as one list value (RFC 9110 §5.2), bounded like a single value. */
  joined(name: string): string | undefined {
    const lines = this.#lines.get(name);
    if (lines === undefined) return undefined;
    if (lines.length === 1) return lines[0]?.value;
    return lines
      .map((line) => line.value)
      .join(", ")
      .slice(0, MAX_VALUE_LENGTH);
  }

  /** Whether the value is there and contains the text, without regard to case. */
  includes(name: string, lowerText: string): boolean {
    return this.#lines.get(name)?.some((line) => line.value.toLowerCase().includes(lowerText)) ?? false;
  }

  /** The line as evidence, spelled as it came. */
  line(name: string): Evidence[] {
    const line = this.#lines.get(name)?.[0];
    return line === undefined ? [] : [asEvidence(line)];
  }

  /** One line of the field as evidence; what is out of range is the first. */
  lineAt(name: string, index: number): Evidence[] {
    const lines = this.#lines.get(name);
    const line = lines?.[index] ?? lines?.[0];
    return line === undefined ? [] : [asEvidence(line)];
  }

  /** Every line of the field as evidence. */
  lines(name: string): Evidence[] {
    return (this.#lines.get(name) ?? []).map(asEvidence);
  }

  /** Names in lower case, in the order in which they first came. */
  names(): IterableIterator<string> {
    return this.#lines.keys();
  }
}
