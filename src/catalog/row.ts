import type { CauseText, Fingerprint, Reference, Role, StatusEntry } from "./types.ts";

/** A value of a row: plain data without field names. */
export type Cell = string | number | boolean | null | readonly Cell[];
/** An entry without its field names, which every file would repeat. What it lacks is `null`. */
export type Row = readonly Cell[];

/** The order of the cells; what most entries lack stands last and is cut off. */
const FIELDS = [
  "id",
  "kind",
  "registry",
  "name",
  "standing",
  "reachesBrowser",
  "cacheable",
  "retry",
  "fixers",
  "headers",
  "related",
  "sources",
  "meaning",
  "explanation",
  "seenWhen",
  "causes",
  "checks",
  "steps",
  "keywords",
  "statusCode",
  "confusedWith",
  "fingerprints",
  "specification",
  "mdn",
  "useWhen",
  "mistake",
  "networkErrors",
  "category",
  "subcode",
  "carriers",
  "retryNote",
  "cacheNote",
  "oldNames",
  "benign",
  "keepsMethod",
  "hiddenFromExtensions",
  "aliases",
] as const satisfies readonly (keyof StatusEntry)[];

type Field = (typeof FIELDS)[number];

const ROLES: readonly Role[] = ["visitor", "front-end", "back-end", "operator"];
const MDN_PAGE = "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/";
const RFC_SECTION = /^RFC (\d+) §([\d.]+)$/;

/** The address of a section, by its label: `RFC 9110 §15.5.5`. */
function sectionUrl(label: string): string | undefined {
  const [, rfc, section] = RFC_SECTION.exec(label) ?? [];
  return rfc === undefined ? undefined : `https://www.rfc-editor.org/rfc/rfc${rfc}.html#section-${section}`;
}

function shortReference({ label, url }: Reference): Cell {
  return sectionUrl(label) === url ? label : [label, url];
}

function longReference(cell: Cell): Reference {
  if (typeof cell === "string") return { label: cell, url: sectionUrl(cell) ?? "" };
  const [label, url] = cell as readonly string[];
  return { label: label ?? "", url: url ?? "" };
}

function pairs<Pair>(cell: Cell, make: (first: string, second: string | null) => Pair): readonly Pair[] {
  const flat = cell as readonly (string | null)[];
  return flat.flatMap((second, index) => (index % 2 === 1 ? [make(flat[index - 1] ?? "", second)] : []));
}

interface Shortening<Value> {
  readonly short: (value: Value, entry: StatusEntry) => Cell;
  readonly long: (cell: Cell, statusCode: Cell) => Value;
}

/** Fields that are more than plain data, or that follow from others. */
const SHORTENED: { readonly [Name in Field]?: Shortening<NonNullable<StatusEntry[Name]>> } = {
  specification: { short: shortReference, long: longReference },
  sources: {
    short: (sources) => sources.map(shortReference),
    long: (cell) => (cell as readonly Cell[]).map(longReference),
  },
  mdn: {
    short: (mdn, { statusCode }) => (mdn === `${MDN_PAGE}${statusCode}` ? true : mdn),
    long: (cell, statusCode) => (cell === true ? `${MDN_PAGE}${statusCode}` : String(cell)),
  },
  causes: {
    short: (causes) => causes.flatMap(({ id, text }) => [id, text]),
    long: (cell) => pairs<CauseText>(cell, (id, text) => ({ id, text: text ?? "" })),
  },
  confusedWith: {
    short: (others) => others.flatMap(({ id, difference }) => [id, difference]),
    long: (cell) => pairs(cell, (id, difference) => ({ id, difference: difference ?? "" })),
  },
  fingerprints: {
    short: (marks) => marks.flatMap(({ header, contains }) => [header, contains ?? null]),
    long: (cell) =>
      pairs<Fingerprint>(cell, (header, contains) => (contains === null ? { header } : { header, contains })),
  },
  steps: {
    short: (steps) => ROLES.map((role) => steps[role] ?? null),
    long: (cell) =>
      Object.fromEntries(
        (cell as readonly (string | null)[]).flatMap((step, index) => (step === null ? [] : [[ROLES[index], step]])),
      ),
  },
};

function shorten<Name extends Field>(name: Name, entry: StatusEntry): Cell {
  const value = entry[name];
  if (value === undefined) return null;
  const shortening: Shortening<NonNullable<StatusEntry[Name]>> | undefined = SHORTENED[name];
  return shortening === undefined ? (value as Cell) : shortening.short(value, entry);
}

/** An entry as a row: `fromRow` gives it back unchanged. */
export function toRow(entry: StatusEntry): Row {
  const row = FIELDS.map((name) => shorten(name, entry));
  return row.slice(0, row.findLastIndex((cell) => cell !== null) + 1);
}

/** The entry of a row. That it has the shape of one is proven by the tests of `toRow`. */
export function fromRow(row: Row): StatusEntry {
  const statusCode = row[FIELDS.indexOf("statusCode")] ?? null;
  const fields = FIELDS.flatMap((name, index) => {
    const cell = row[index] ?? null;
    return cell === null ? [] : [[name, SHORTENED[name]?.long(cell, statusCode) ?? cell] as const];
  });
  return Object.fromEntries(fields) as unknown as StatusEntry;
}
