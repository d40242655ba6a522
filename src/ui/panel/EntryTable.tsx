import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import { nameOf } from "../../catalog/names.ts";
import type { Entry } from "../../traffic/entry.ts";
import { splitUrl } from "../../traffic/groups.ts";
import { SiteText } from "../components/SiteText.tsx";
import { StatusChip } from "../components/StatusChip.tsx";
import { pathAndQuery } from "../models/address.ts";
import { showClockTime, showDuration } from "../models/durations.ts";
import type { PanelModel } from "../models/panel-model.ts";
import { moveChoice } from "../models/panel-rows.ts";
import { resourceTypeLabel } from "../models/resource-type.ts";
import { showText } from "../models/show-text.ts";
import { ROW_HEIGHT_PX, useVirtualRows } from "./use-virtual-rows.ts";

interface Props {
  readonly model: PanelModel;
  /** Where Enter leads: the details of the chosen row. */
  onOpen(): void;
}

const COLUMNS = ["Status", "Method", "Host", "Path", "Type", "Time"] as const;

interface RowProps {
  readonly entry: Entry;
  readonly index: number;
  readonly startedAt: number;
  readonly isChosen: boolean;
  onChoose(): void;
}

function remarkOf(entry: Entry): string | undefined {
  if (entry.leftOut === "browser-redirect") return "browser's own";
  if (entry.leftOut !== undefined) return entry.leftOut.replaceAll("-", " ");
  return entry.fromCache === true ? "cache" : undefined;
}

function Row({ entry, index, startedAt, isChosen, onChoose }: RowProps) {
  const { host } = splitUrl(entry.url);
  const name = entry.statusCode === undefined ? entry.networkError : nameOf(entry.statusCode);
  const remark = remarkOf(entry);
  return (
    <tr id={`row-${entry.id}`} aria-rowindex={index + 2} aria-selected={isChosen} onClick={onChoose}>
      <td class="cell-status" title={showText(name ?? "", 200)}>
        <StatusChip statusCode={entry.statusCode} networkError={entry.networkError} size="small" />{" "}
        <SiteText class="soft" text={name ?? ""} max={48} />
        {remark !== undefined && <span class="remark">{remark}</span>}
      </td>
      <td class="method">{entry.method}</td>
      <td>
        <SiteText text={host} max={120} />
      </td>
      <td class="cell-path">
        <SiteText text={pathAndQuery(entry.url)} max={240} />
      </td>
      <td class="soft">{resourceTypeLabel(entry.type)}</td>
      <td class="number" title={showClockTime(entry.timeStamp)}>
        +{showDuration(entry.timeStamp - startedAt)}
      </td>
    </tr>
  );
}

/** Every entry as a row, oldest first. Only the rows in sight are drawn. */
export function EntryTable({ model, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = model.rows.value;
  const { items, before, after, scrollTo } = useVirtualRows(rows.length, scroller);
  const chosenIndex = rows.findIndex((entry) => entry.id === model.chosenId.value);
  const startedAt = model.tab.state.value?.entries[0]?.timeStamp ?? 0;
  useSignalEffect(() => {
    // Another filter shows other rows, so the list begins at its top.
    model.text.value;
    model.slices.value;
    scroller.current?.scrollTo({ top: 0 });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && chosenIndex >= 0) {
      onOpen();
      return;
    }
    const rowsPerPage = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT_PX) - 1;
    const target = moveChoice(event.key, chosenIndex, rows.length, rowsPerPage);
    const entry = target === undefined ? undefined : rows[target];
    if (target === undefined || entry === undefined) return;
    event.preventDefault();
    model.chosenId.value = entry.id;
    scrollTo(target);
  };
  return (
    <div class="entry-table" ref={scroller}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen with the arrow keys, as in a grid.
        role="grid"
        aria-label="Responses"
        aria-rowcount={rows.length + 1}
        aria-activedescendant={chosenIndex < 0 ? undefined : `row-${rows[chosenIndex]?.id}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" class={column === "Time" ? "number" : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="spacer" style={{ height: `${before}px` }} />
        <tbody>
          {items.map(({ index }) => {
            const entry = rows[index];
            return (
              entry !== undefined && (
                <Row
                  key={entry.id}
                  entry={entry}
                  index={index}
                  startedAt={startedAt}
                  isChosen={index === chosenIndex}
                  onChoose={() => (model.chosenId.value = entry.id)}
                />
              )
            );
          })}
        </tbody>
        <tbody class="spacer" style={{ height: `${after}px` }} />
      </table>
    </div>
  );
}
