import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import type { Slice } from "../../models/counts.ts";
import { Bar } from "./Bar.tsx";

export interface ShareTableRow {
  readonly key: string;
  readonly name: ComponentChildren;
  /** One text for each column after the first. */
  readonly values: readonly string[];
  /** Length of the bar, 0 to 1. */
  readonly share: number;
  /** The part of the bar that is errors, 0 to 1 of the whole length. */
  readonly marked?: number;
  readonly slice?: Slice;
}

interface Props {
  readonly title: string;
  readonly columns: readonly [first: string, ...others: string[]];
  readonly rows: readonly ShareTableRow[];
  /** Stands below the rows, or in their place. */
  readonly note?: string | undefined;
}

const MAX_ROWS = 8;

/** Names, exact numbers, and a bar for each row. */
export function ShareTable({ title, columns, rows, note }: Props) {
  const showsAll = useSignal(false);
  const titleId = useId();
  const shown = showsAll.value ? rows : rows.slice(0, MAX_ROWS);
  const [first, ...others] = columns;
  return (
    <section class="health-card">
      <h2 id={titleId}>{title}</h2>
      {rows.length > 0 && (
        <div class="health-scroll">
          <table class="health-table shares" aria-labelledby={titleId}>
            <thead>
              <tr>
                <th scope="col">{first}</th>
                <td class="bar-cell" />
                {others.map((column) => (
                  <th key={column} scope="col" class="number">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ key, name, values, share, marked, slice }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td class="bar-cell">
                    <Bar
                      share={share}
                      class={slice === undefined ? undefined : `slice-${slice}`}
                      marked={marked ?? 0}
                    />
                  </td>
                  {values.map((value, index) => (
                    <td key={others[index]} class="number">
                      {value}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > shown.length && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            showsAll.value = true;
          }}
        >
          {rows.length - shown.length} more
        </button>
      )}
      {note !== undefined && <p class="small">{note}</p>}
    </section>
  );
}
