import { COLUMN_IDS, type ColumnId, columnOf } from "./columns.ts";
import type { Sorting } from "./sort-order.ts";

/** How a person set the panel up. Nothing in it tells of any page. */
export interface ViewSettings {
  /** Absent until the person chooses: then the table shows what fits. */
  readonly columns?: readonly ColumnId[];
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
  readonly sorting?: Sorting;
  readonly isFolded: boolean;
  /** Share of the room that the details take, in percent. */
  readonly detailsPercent: number;
}

export const LEAST_DETAILS_PERCENT = 20;
export const MOST_DETAILS_PERCENT = 80;
export const MAX_COLUMN_PX = 1200;

export const DEFAULT_VIEW: ViewSettings = { widths: {}, isFolded: false, detailsPercent: 38 };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isColumnId(value: unknown): value is ColumnId {
  return COLUMN_IDS.some((id) => id === value);
}

/** A number within bounds; `undefined` for anything else. */
function readNumber(value: unknown, least: number, most: number): number | undefined {
  return typeof value === "number" && value >= least && value <= most ? value : undefined;
}

function readWidths(value: unknown): ViewSettings["widths"] {
  if (!isRecord(value)) return {};
  const widths: Partial<Record<ColumnId, number>> = {};
  for (const id of COLUMN_IDS) {
    const width = readNumber(value[id], columnOf(id)?.minPx ?? 0, MAX_COLUMN_PX);
    if (width !== undefined) widths[id] = width;
  }
  return widths;
}

function readSorting(value: unknown): Sorting | undefined {
  if (!isRecord(value) || !isColumnId(value.column) || typeof value.isDescending !== "boolean") return undefined;
  return { column: value.column, isDescending: value.isDescending };
}

/** Reads what storage holds, whatever it is. What is missing or damaged takes its default. */
export function parseViewSettings(stored: unknown): ViewSettings {
  if (!isRecord(stored)) return DEFAULT_VIEW;
  const columns = Array.isArray(stored.columns) ? [...new Set(stored.columns.filter(isColumnId))] : [];
  const sorting = readSorting(stored.sorting);
  return {
    ...(columns.length > 0 && { columns }),
    ...(sorting !== undefined && { sorting }),
    widths: readWidths(stored.widths),
    isFolded: stored.isFolded === true,
    detailsPercent:
      readNumber(stored.detailsPercent, LEAST_DETAILS_PERCENT, MOST_DETAILS_PERCENT) ?? DEFAULT_VIEW.detailsPercent,
  };
}
