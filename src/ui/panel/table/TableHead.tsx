import type { ColumnId } from "../../models/panel/columns.ts";
import type { FittedColumn } from "../../models/panel/fit-columns.ts";
import type { Sorting } from "../../models/panel/sort-order.ts";
import { MAX_COLUMN_PX } from "../../models/panel/view-settings.ts";
import { ResizeHandle } from "../ResizeHandle.tsx";

interface Props {
  readonly columns: readonly FittedColumn[];
  readonly sorting: Sorting | undefined;
  /** How much wider a column can be made. */
  readonly slackPx: number;
  onSort(id: ColumnId): void;
  onResize(id: ColumnId, widthPx: number): void;
}

const WIDTH_STEP_PX = 8;

function sortState(id: ColumnId, sorting: Sorting | undefined): "ascending" | "descending" | "none" {
  if (sorting?.column !== id) return "none";
  return sorting.isDescending ? "descending" : "ascending";
}

/** The names of the columns: each sorts by itself, and its edge sets its width. */
export function TableHead({ columns, sorting, slackPx, onSort, onResize }: Props) {
  const stretching = columns.findIndex(({ widthPx }) => widthPx === undefined);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ column, widthPx }, position) => (
          <th
            key={column.id}
            scope="col"
            aria-label={column.label}
            aria-sort={sortState(column.id, sorting)}
            class={column.isNumber === true ? "number" : undefined}
          >
            <button type="button" class="sort" title={column.title} onClick={() => onSort(column.id)}>
              <span>{column.label}</span>
              {sorting?.column === column.id && (
                <svg viewBox="0 0 10 10" aria-hidden="true">
                  <path d={sorting.isDescending ? "M1.500 3L5 7L8.500 3" : "M1.500 7L5 3L8.500 7"} />
                </svg>
              )}
            </button>
            {widthPx !== undefined && (
              // Past the stretching column the near edge is the left one.
              <ResizeHandle
                class={position > stretching ? "at-start" : "at-end"}
                label={`Width of ${column.label}`}
                value={widthPx}
                min={column.minPx}
                max={Math.min(MAX_COLUMN_PX, widthPx + slackPx)}
                step={WIDTH_STEP_PX}
                travels="sideways"
                isReversed={position > stretching}
                onChange={(width) => onResize(column.id, Math.round(width))}
              />
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
