import { type Column, type ColumnId, columnOf, DEFAULT_COLUMNS } from "./columns.ts";
import type { ViewSettings } from "./view-settings.ts";

/** A column as it is drawn. */
export interface FittedColumn {
  readonly column: Column;
  /** Absent for the one column that takes what is left. */
  readonly widthPx?: number;
}

function widthOf(column: Column, widths: ViewSettings["widths"]): number {
  return Math.max(column.minPx, widths[column.id] ?? column.widthPx);
}

/** The column that stretches: the path, else the last one. */
function stretching(columns: readonly Column[]): Column | undefined {
  return columns.find(({ id }) => id === "path") ?? columns.at(-1);
}

function leastWidth(columns: readonly Column[], widths: ViewSettings["widths"]): number {
  const free = stretching(columns);
  return columns.reduce((sum, column) => sum + (column === free ? column.minPx : widthOf(column, widths)), 0);
}

/** The status without its name, where the person has not set its width. */
const SQUEEZED_STATUS_PX = 108;
/** A status column below this shows no names. */
export const LEAST_NAMED_STATUS_PX = 132;

/**
 * The columns that a table of this width shows. Until a person chooses, those that fit: the status loses its name
 * first, then the least important columns leave, then the host gives way. What a person chose stays, and the table
 * scrolls sideways.
 * @param roomPx 0 while it is not known: then nothing is left out
 */
export function fitColumns(
  { columns, widths }: Pick<ViewSettings, "columns" | "widths">,
  roomPx: number,
): readonly FittedColumn[] {
  let shown = (columns ?? DEFAULT_COLUMNS).flatMap((id) => columnOf(id) ?? []);
  let used = widths;
  if (columns === undefined && roomPx > 0) {
    while (shown.length > 3 && leastWidth(shown, used) > roomPx) {
      if (used.status === undefined && shown.length <= 6) {
        used = { ...used, status: SQUEEZED_STATUS_PX };
        continue;
      }
      const least = shown.reduce((light, column) => (column.weight < light.weight ? column : light));
      shown = shown.filter((column) => column !== least);
    }
    const missingPx = leastWidth(shown, used) - roomPx;
    const host = columnOf("host");
    if (missingPx > 0 && host !== undefined && used.host === undefined) {
      used = { ...used, host: Math.max(host.minPx, host.widthPx - missingPx) };
    }
  }
  const free = stretching(shown);
  return shown.map((column) => (column === free ? { column } : { column, widthPx: widthOf(column, used) }));
}

/** The least width of the table, in which the stretching column still can be read. */
export function leastTableWidth(fitted: readonly FittedColumn[]): number {
  return fitted.reduce((sum, { column, widthPx }) => sum + (widthPx ?? column.minPx), 0);
}

/**
 * How much wider a column can be made: as long as a person has not chosen the columns, one that took more would drive
 * others out of the table, or itself.
 */
export function slackOf(
  { columns }: Pick<ViewSettings, "columns">,
  fitted: readonly FittedColumn[],
  roomPx: number,
): number {
  if (columns !== undefined || roomPx === 0) return Number.POSITIVE_INFINITY;
  return Math.max(0, roomPx - leastTableWidth(fitted));
}

/** The columns after one is switched on or off, in the table's own order. The last one stays. */
export function toggleColumn(
  shown: readonly ColumnId[],
  id: ColumnId,
  order: readonly ColumnId[],
): readonly ColumnId[] {
  const next = shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id];
  return next.length === 0 ? shown : order.filter((other) => next.includes(other));
}
