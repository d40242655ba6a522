import { useComputed } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Entry } from "../../../traffic/entry.ts";
import { type ColumnId, columnOf } from "../../models/panel/columns.ts";
import { fitColumns, LEAST_NAMED_STATUS_PX, leastTableWidth, slackOf } from "../../models/panel/fit-columns.ts";
import type { RowList } from "../../models/panel/rows.ts";
import { nextSorting } from "../../models/panel/sort-order.ts";
import type { PanelModel } from "../../models/panel-model.ts";
import { EntryRow, PageRow, rowId } from "./EntryRow.tsx";
import { TableHead } from "./TableHead.tsx";
import { tableKeys } from "./use-table-keys.ts";
import { ROW_HEIGHT_PX, useVirtualRows } from "./use-virtual-rows.ts";
import { useWidth } from "./use-width.ts";

interface Props {
  readonly model: PanelModel;
  /** Where Enter leads: the details of the chosen row. */
  onOpen(): void;
}

/** Columns in which the greatest is looked for first. */
const GREATEST_FIRST: ReadonlySet<ColumnId> = new Set(["took", "size", "status", "findings"]);

function isSelecting(): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.toString() !== "";
}

/** Tells a text that its column cuts off. Asked when the pointer comes: of all cells, it would lay them out each time. */
function tellCutText({ target }: PointerEvent): void {
  const cell = target instanceof Element ? target.closest("td") : null;
  if (cell === null) return;
  cell.title = cell.scrollWidth > cell.clientWidth ? cell.textContent.trim() : "";
}

/** Whether a row stands beneath another one that is open. */
function isBeneath(rows: RowList, position: number, opened: number): boolean {
  const depthAt = (at: number) => {
    const row = rows.at(at);
    return row?.kind === "entry" ? row.depth : -1;
  };
  const depth = depthAt(opened);
  let last = opened;
  while (depthAt(last + 1) > depth) last += 1;
  return position > opened && position <= last;
}

/** Every entry that the filter lets through, as rows. Only those in sight are drawn. */
export function EntryTable({ model, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const log = model.log.value;
  const rows = log.rows.value;
  const { sorting } = model.settings.value;
  const filter = model.chips.filter.value;
  const source = model.source.value;
  // Rows that another filter brings, or one that is opened, are not new ones that a list at its end should follow.
  const lastView = useRef<readonly unknown[]>([]);
  const view = [filter, sorting, source, model.settings.value.isFolded, model.openRequests.value];
  const isSameView = view.every((part, place) => part === lastView.current[place]);
  lastView.current = view;
  const followsEnd = sorting === undefined && isSameView;
  const { items, before, after, scrollTo, scrollToTop } = useVirtualRows(rows.length, scroller, followsEnd);
  const columns = useComputed(() => fitColumns(model.settings.value, width.value)).value;
  const statusPx = columns.find(({ column }) => column.id === "status")?.widthPx;
  const chosenIndex = model.chosenIndex.value;
  const chosenPosition = chosenIndex < 0 ? -1 : rows.positionOf(chosenIndex);
  // Read so that digests that have come are drawn.
  log.digests.seen.value;

  // Another filter, order or log shows other rows: the chosen one stays in sight where it is among them.
  useLayoutEffect(() => {
    if (chosenPosition < 0) scrollToTop();
    else scrollTo(chosenPosition);
  }, [filter, sorting, source]);

  // Rows that leave give their elements to those that come: most of the cost of scrolling is to make elements.
  const slots = useRef(1);
  slots.current = Math.max(slots.current, items.length);
  const drawn: Entry[] = [];
  const body = items.map(({ index: position }) => {
    const row = rows.at(position);
    if (row?.kind === "page") {
      return (
        <PageRow key={`page ${position % slots.current}`} {...row} position={position} columnCount={columns.length} />
      );
    }
    const entry = row === undefined ? undefined : log.index.entries[row.index];
    if (row === undefined || entry === undefined) return null;
    drawn.push(entry);
    return (
      <EntryRow
        key={position % slots.current}
        entry={entry}
        {...log.contextOf(entry)}
        columns={columns}
        position={position}
        depth={row.depth}
        hops={row.hops}
        signIns={row.signIns}
        times={row.times}
        isOpen={row.isOpen}
        isChosen={row.index === chosenIndex}
      />
    );
  });
  useLayoutEffect(() => log.digests.prefer(drawn));

  const rowsPerPage = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT_PX) - 2);
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const position = Number(target?.closest("tr[data-position]")?.getAttribute("data-position") ?? -1);
    const row = rows.at(position);
    const entry = row?.kind === "entry" ? log.index.entries[row.index] : undefined;
    if (entry === undefined || isSelecting()) return;
    const isToggling = target?.closest("[data-opener]") != null;
    // A chosen row that is folded away leaves the choice to the one it is folded into.
    if (!isToggling || isBeneath(rows, chosenPosition, position)) model.choose(entry);
    if (isToggling) model.toggleRow(entry.requestId);
  };
  return (
    <div class="entry-table" ref={scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen and opened with the keys, as in a tree.
        role="treegrid"
        class={statusPx !== undefined && statusPx < LEAST_NAMED_STATUS_PX ? "without-names" : undefined}
        aria-label="Responses"
        aria-rowcount={rows.length + 1}
        aria-activedescendant={items.some(({ index }) => index === chosenPosition) ? rowId(chosenPosition) : undefined}
        tabIndex={0}
        style={{ minWidth: `${leastTableWidth(columns)}px` }}
        onKeyDown={tableKeys(model, { rowsPerPage, scrollTo, onOpen })}
        onClick={onClick}
        onPointerOver={tellCutText}
      >
        <colgroup>
          {columns.map(({ column, widthPx }) => (
            <col key={column.id} style={{ width: widthPx === undefined ? "" : `${widthPx}px` }} />
          ))}
        </colgroup>
        <TableHead
          columns={columns}
          sorting={sorting}
          slackPx={slackOf(model.settings.value, columns, width.value)}
          onSort={(id) =>
            model.set(({ sorting: now, ...others }) => {
              const next = nextSorting(now, id, GREATEST_FIRST.has(id));
              return next === undefined ? others : { ...others, sorting: next };
            })
          }
          onResize={(id, widthPx) => {
            const least = columnOf(id)?.minPx ?? 0;
            model.set((settings) => ({
              ...settings,
              widths: { ...settings.widths, [id]: Math.max(least, widthPx) },
            }));
          }}
        />
        <tbody class="spacer" style={{ height: `${before}px` }} />
        <tbody>{body}</tbody>
        <tbody class="spacer" style={{ height: `${after}px` }} />
      </table>
    </div>
  );
}
