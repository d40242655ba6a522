import type { HeaderEntry, HeaderGlossary } from "../../../catalog/headers.ts";
import type { Rule } from "../../../diagnosis/rules/rule.ts";
import type { Diagnosis, Evidence } from "../../../diagnosis/types.ts";
import type { Header } from "../../../traffic/entry.ts";
import { findingHeaders } from "./finding-headers.ts";
import { type ReadableValue, readValue } from "./readable-value.ts";
import { coverValue } from "./secrets.ts";
import type { ValueContext } from "./value-remarks.ts";

/** One header line as it is shown. */
export interface HeaderRow {
  readonly name: string;
  /** Covered, unless the person asked to see secrets. */
  readonly value: string;
  readonly isCovered: boolean;
  readonly readable: ReadableValue;
  readonly entry: HeaderEntry | undefined;
  /** The first cause, or who answered, stands on this line. */
  readonly provesCause: boolean;
  readonly provesOrigin: boolean;
  /** Ids of the rules that this line breaks or concerns. */
  readonly ruleIds: readonly string[];
}

interface Question {
  readonly headers: readonly Header[];
  readonly showsSecrets: boolean;
  readonly context: ValueContext;
  readonly glossary: HeaderGlossary | undefined;
  /** Given for response headers, whose lines a diagnosis points at. */
  readonly diagnosis?: Diagnosis | undefined;
  readonly rules?: ReadonlyMap<string, Rule> | undefined;
}

/** More lines are not drawn; the view says how many there are. */
export const MAX_ROWS = 500;

/** A diagnosis keeps the beginning of a long value, and of a cookie its name. */
function isSameLine(evidence: Evidence, { name, value }: Header): boolean {
  if ("fact" in evidence || evidence.header.toLowerCase() !== name.toLowerCase()) return false;
  const known = evidence.value.replace(/…$/, "");
  return value.trim().startsWith(known);
}

/** Header lines in the order in which they came, repeats and all. */
export function headerRows({
  headers,
  showsSecrets,
  context,
  glossary,
  diagnosis,
  rules,
}: Question): readonly HeaderRow[] {
  const cause = diagnosis?.causes[0];
  const causeEvidence = cause === undefined || cause.certainty === "possible" ? [] : cause.evidence;
  const findings = (diagnosis?.findings ?? []).map(({ ruleId, text }) => ({
    ruleId,
    names: findingHeaders({ text }, headers, rules?.get(ruleId)).present,
  }));
  return headers.slice(0, MAX_ROWS).map((header) => {
    const value = showsSecrets ? header.value : coverValue(header);
    const lowerName = header.name.toLowerCase();
    return {
      name: header.name,
      value,
      isCovered: value !== header.value,
      readable: readValue(header.name, value, context),
      entry: glossary?.find(header.name),
      provesCause: causeEvidence.some((evidence) => isSameLine(evidence, header)),
      provesOrigin: diagnosis?.origin.evidence.some((evidence) => isSameLine(evidence, header)) === true,
      ruleIds: findings.filter(({ names }) => names.includes(lowerName)).map(({ ruleId }) => ruleId),
    };
  });
}

/** Lines whose name, value or explanation holds the text, in any case. */
export function filterRows(rows: readonly HeaderRow[], text: string): readonly HeaderRow[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return rows;
  return rows.filter(
    ({ name, value, entry }) =>
      name.toLowerCase().includes(wanted) ||
      value.toLowerCase().includes(wanted) ||
      entry?.gloss.toLowerCase().includes(wanted) === true,
  );
}

/** The lines as text, one below the other, as they are shown. */
export function rowsAsText(rows: readonly HeaderRow[]): string {
  return rows.map(({ name, value }) => `${name}: ${value}`).join("\n");
}
