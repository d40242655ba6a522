import { useSignal } from "@preact/signals";
import type { HealthChoices } from "../../models/charts/health-choices.ts";
import { rateInWords } from "../../models/charts/health-words.ts";
import { type HostColumn, type HostRow, nextSort, sortHosts } from "../../models/charts/host-rows.ts";
import { showCount } from "../../models/charts/percent.ts";
import { showDuration } from "../../models/durations.ts";
import { HostName } from "./HostName.tsx";

interface Props {
  readonly hosts: readonly HostRow[];
  readonly choices: HealthChoices;
  onFilter?: ((text: string) => void) | undefined;
}

const MAX_ROWS = 50;

const COLUMNS: readonly (readonly [column: HostColumn, label: string])[] = [
  ["host", "Host"],
  ["requests", "Measured"],
  ["errors", "Errors"],
  ["serverErrors", "5xx"],
  ["clientErrors", "4xx"],
  ["failed", "No response"],
  ["availability", "Availability"],
  ["median", "Median"],
  ["p95", "95 % within"],
];

/** A rate of fewer requests than this is told by its counts: a percentage would claim more. */
const MIN_FOR_PERCENT = 20;

function Rate({ part, whole, isGood }: { readonly part: number; readonly whole: number; readonly isGood?: boolean }) {
  const { rate, counts } = rateInWords(part, whole);
  const isUsual = isGood === true ? part === whole : part === 0;
  return (
    <td class={isUsual ? "number soft" : "number"} title={counts}>
      {whole > 0 && whole < MIN_FOR_PERCENT ? counts : rate}
    </td>
  );
}

function Duration({ ms, known }: { readonly ms: number | undefined; readonly known: number }) {
  if (ms !== undefined) return <td class="number">{showDuration(ms)}</td>;
  return <td class="number soft">{known === 0 ? "not known" : "too few"}</td>;
}

function Row({ row, onFilter }: { readonly row: HostRow; onFilter: Props["onFilter"] }) {
  const { host, errors, rates, durations } = row;
  const { requests, judged, serviceFailures } = rates;
  return (
    <tr>
      <th scope="row">
        <HostName host={host} hasErrors={errors > 0} onFilter={onFilter} />
      </th>
      <td class="number">{showCount(requests)}</td>
      <td class={errors === 0 ? "number soft" : "number"}>{showCount(errors)}</td>
      <Rate part={rates.serverErrors} whole={requests} />
      <Rate part={rates.clientErrors} whole={requests} />
      <Rate part={rates.failed} whole={requests} />
      <Rate part={judged - serviceFailures} whole={judged} isGood />
      <Duration ms={durations.medianMs} known={durations.known} />
      <Duration ms={durations.p95Ms} known={durations.known} />
    </tr>
  );
}

/** Every host with its rates, sorted by any of them. */
export function HostTable({ hosts, choices, onFilter }: Props) {
  const showsAll = useSignal(false);
  const sort = choices.hostSort.value;
  const rows = sortHosts(hosts, sort);
  const shown = showsAll.value ? rows : rows.slice(0, MAX_ROWS);
  return (
    <section class="health-card" aria-labelledby="health-hosts">
      <h2 id="health-hosts">Hosts</h2>
      <div class="health-scroll">
        <table class="health-table hosts" aria-labelledby="health-hosts">
          <thead>
            <tr>
              {COLUMNS.map(([column, label]) => (
                <th
                  key={column}
                  scope="col"
                  class={column === "host" ? undefined : "number"}
                  aria-sort={sort.by !== column ? undefined : sort.isDescending ? "descending" : "ascending"}
                >
                  <button
                    type="button"
                    class="as-text"
                    onClick={() => {
                      choices.hostSort.value = nextSort(sort, column);
                    }}
                  >
                    {label}
                    <span aria-hidden="true">{sort.by !== column ? "" : sort.isDescending ? " ↓" : " ↑"}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.host} row={row} onFilter={onFilter} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            showsAll.value = true;
          }}
        >
          Show all {showCount(rows.length)} hosts
        </button>
      )}
    </section>
  );
}
