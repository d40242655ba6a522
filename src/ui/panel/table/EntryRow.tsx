import type { Entry } from "../../../traffic/entry.ts";
import type { Digest } from "../../../traffic/filter/term.ts";
import { splitUrl } from "../../../traffic/groups.ts";
import { SiteText } from "../../components/SiteText.tsx";
import { coverText } from "../../models/details/secrets.ts";
import { showClockTime } from "../../models/durations.ts";
import type { LogPage } from "../../models/entry-source.ts";
import type { FittedColumn } from "../../models/panel/fit-columns.ts";
import { cellOf } from "./cells.tsx";
import { keepUnlessChanged } from "./keep-unless-changed.ts";

interface EntryRowProps {
  readonly entry: Entry;
  /** Known a moment later than the entry. */
  readonly digest: Digest | undefined;
  readonly pageStart: number;
  readonly columns: readonly FittedColumn[];
  /** Its place among the rows, from 0. */
  readonly position: number;
  readonly depth: number;
  readonly hops: number;
  readonly signIns: number;
  readonly times: number;
  readonly isOpen: boolean | undefined;
  readonly isChosen: boolean;
}

/** The table's head is its first row, and ARIA counts from 1. */
const FIRST_ROW = 2;

export function rowId(position: number): string {
  return `row-${position}`;
}

/** What came before an entry, by what it was. */
function hopWord(hops: number, signIns: number): string {
  if (signIns > 0 && signIns < hops) return "steps";
  return `${signIns === 0 ? "redirect" : "sign-in"}${hops === 1 ? "" : "s"}`;
}

/** One entry. Its events are heard by the table. */
export const EntryRow = keepUnlessChanged((props: EntryRowProps) => {
  const { entry, columns, position, depth, hops, signIns, times, isOpen, isChosen } = props;
  return (
    <tr
      id={rowId(position)}
      data-position={position}
      class={entry.onlyInDevtools === true ? "only-in-devtools" : undefined}
      aria-rowindex={position + FIRST_ROW}
      aria-level={depth + 1}
      aria-selected={isChosen}
      aria-expanded={isOpen}
    >
      {columns.map(({ column: { id, isNumber } }) => (
        <td key={id} class={isNumber === true ? "number" : `cell-${id}`}>
          {id === "status" && (
            <span class={`depth-${Math.min(depth, 2)}`}>
              {isOpen !== undefined && (
                <span class="opener" data-opener="">
                  <svg viewBox="0 0 10 10" aria-hidden="true">
                    <path d="M3 1.500L7 5L3 8.500" fill="none" stroke="currentColor" stroke-width="1.600" />
                  </svg>
                </span>
              )}
            </span>
          )}
          {cellOf(id, entry, props)}
          {id === "status" && times > 1 && (
            <>
              {" "}
              <span class="times">×{times}</span>
            </>
          )}
          {id === "status" && hops > 0 && (
            <>
              {" "}
              <span class="remark hops">
                {hops}
                <span> {hopWord(hops, signIns)}</span>
              </span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
});

interface PageRowProps {
  readonly page: LogPage;
  readonly count: number;
  readonly position: number;
  readonly columnCount: number;
}

/** The line above the entries of a page, where a log holds several. */
export const PageRow = keepUnlessChanged(({ page, count, position, columnCount }: PageRowProps) => {
  const { host, path } = splitUrl(page.url);
  return (
    <tr class="page-row" id={rowId(position)} data-position={position} aria-rowindex={position + FIRST_ROW}>
      <td colSpan={columnCount}>
        <span class="page-line">
          <b>
            <SiteText text={page.title === undefined ? host || "Page" : coverText(page.title)} max={80} />
          </b>
          {page.title === undefined && path !== "/" && <SiteText text={path} max={120} />}
          <span>{showClockTime(page.startedAt)}</span>
          <span>
            {count} {count === 1 ? "row" : "rows"}
          </span>
        </span>
      </td>
    </tr>
  );
});
